// The pages that our own report has for the office itself, behind what is sent out.

/** Their titles: the errors that are open, and what changed since the last draft. */
export const OPEN_LIST_TITLE = 'Những việc cần hoàn thiện trước khi ban hành';
export const CHANGES_TITLE = 'Những số liệu thay đổi so với bản trước';

/** Whether a line of a finished document begins those pages. */
export function isOfficePages(line: string): boolean {
  return line.startsWith(OPEN_LIST_TITLE) || line.startsWith(CHANGES_TITLE);
}
