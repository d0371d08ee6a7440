// The media type of a Word document.

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
