// The desk's own words in Vietnamese and English. What the product says comes from the bundle.

import type { Language } from '../src/vietnamese/bilingual';

export type { Language };

/** Stable codes of what the desk itself could not do. */
export type DeskErrorCode =
  | 'workbook.unreadable'
  | 'workbook.far-cell'
  | 'document.unreadable'
  | 'file.missing'
  | 'file.is-folder'
  | 'file.unreadable'
  | 'file.exists'
  | 'file.extension'
  | 'file.unwritable'
  | 'usage'
  | 'build.missing'
  | 'page.port'
  | 'page.port-taken'
  | 'page.request'
  | 'internal';

export type Words = Readonly<Record<Language, string>>;

const REASONS: Readonly<Record<string, Words>> = {
  empty: { vi: 'tệp rỗng', en: 'the file is empty' },
  'old-excel': {
    vi: 'đây là tệp Excel đời cũ (.xls); hãy mở bằng Excel và lưu lại dưới dạng .xlsx',
    en: 'this is an old Excel file (.xls); open it in Excel and save it as .xlsx',
  },
  password: {
    vi: 'tệp được đặt mật khẩu; hãy bỏ mật khẩu rồi lưu lại',
    en: 'it is protected by a password; remove the password and save it again',
  },
  damaged: {
    vi: 'tệp hỏng hoặc không phải sổ tính; hãy tải lại từ Google Trang tính (Tệp → Tải xuống → Microsoft Excel)',
    en: 'it is damaged or not a workbook; download it again from Google Sheets (File → Download → Microsoft Excel)',
  },
  'damaged-document': {
    vi: 'tệp hỏng, không mở được; hãy mở bằng Word và lưu lại dưới dạng .docx',
    en: 'it is damaged; open it in Word and save it as .docx',
  },
  'no-text': {
    vi: 'trong tệp không có chữ nào (có thể chỉ là ảnh chụp, bản quét); hãy dùng tệp gốc gõ bằng Word',
    en: 'there is no text in it (perhaps a scan); use the file that was typed in Word',
  },
  'not-word': {
    vi: 'tệp không có thân văn bản Word; hãy mở bằng Word và lưu lại dưới dạng .docx',
    en: 'it has no body of a Word document; open it in Word and save it as .docx',
  },
  'too-large-book': {
    vi: 'nội dung quá lớn để là một sổ báo cáo',
    en: 'its content is too large to be such a workbook',
  },
  'too-large': { vi: 'tệp quá lớn để là một báo cáo', en: 'it is too large to be a report' },
  'no-links': {
    vi: 'đây là văn bản thuần chữ, không còn liên kết đến ô nào; hãy đối chiếu tệp .docx mà lệnh report đã ghi',
    en: 'it is plain text, which has no links to cells; audit the .docx that report wrote',
  },
  'not-utf-8': {
    vi: 'chữ trong tệp không phải mã Unicode UTF-8; hãy mở bằng Notepad và lưu lại với mã hóa UTF-8',
    en: 'its letters are not in UTF-8; open it in Notepad and save it with encoding UTF-8',
  },
  workbook: {
    vi: 'đây là sổ tính (.xlsx), không phải văn bản; để soát sổ hãy dùng lệnh check',
    en: 'this is a workbook (.xlsx), not a document; command check checks workbooks',
  },
  slides: {
    vi: 'đây là tệp trình chiếu, không phải văn bản',
    en: 'this is a presentation, not a document',
  },
  'open-document': {
    vi: 'đây là tệp OpenDocument (.odt, .ods); hãy lưu lại dưới dạng .docx',
    en: 'this is an OpenDocument file (.odt, .ods); save it as .docx',
  },
  pdf: {
    vi: 'đây là tệp PDF; hãy dùng tệp Word gốc (.docx)',
    en: 'this is a PDF; use the Word file (.docx) that it was made from',
  },
  rtf: {
    vi: 'đây là tệp RTF; hãy mở bằng Word và lưu lại dưới dạng .docx',
    en: 'this is an RTF file; open it in Word and save it as .docx',
  },
  'web-page': {
    vi: 'đây là trang web lưu lại; hãy mở bằng Word và lưu lại dưới dạng .docx',
    en: 'this is a saved web page; open it in Word and save it as .docx',
  },
  'old-word': {
    vi: 'đây là tệp Word đời cũ (.doc); hãy mở bằng Word và lưu lại dưới dạng .docx',
    en: 'this is an old Word file (.doc); open it in Word and save it as .docx',
  },
  picture: {
    vi: 'đây là tệp ảnh, không có chữ để soát; hãy dùng tệp gốc gõ bằng Word',
    en: 'this is a picture without text; use the file that was typed in Word',
  },
  'not-document': {
    vi: 'nội dung không phải văn bản; hãy lưu lại dưới dạng .docx hoặc .txt',
    en: 'its content is not a text; save it as .docx or .txt',
  },
  'no-tabs': { vi: 'tệp không có tab nào', en: 'it has no tabs' },
  other: {
    vi: 'nội dung không phải tệp .xlsx (có thể là tệp văn bản hoặc CSV đổi tên); hãy lưu lại dưới dạng .xlsx',
    en: 'its content is not an .xlsx file (perhaps a text or CSV file renamed); save it as .xlsx',
  },
};

const ERRORS: Readonly<Record<DeskErrorCode, Words>> = {
  'workbook.unreadable': {
    vi: 'Không đọc được sổ {file}: {reason}.',
    en: 'Cannot read the workbook {file}: {reason}.',
  },
  'workbook.far-cell': {
    vi: 'Không đọc được sổ {file}: tab “{tab}” có ô ghi ở rất xa bảng. Mở bằng Excel, bấm Ctrl+End ở tab ấy, xóa các hàng và cột thừa rồi lưu lại.',
    en: 'Cannot read the workbook {file}: tab “{tab}” has a cell very far from its table. Open it in Excel, press Ctrl+End on that tab, delete the rows and columns that nobody needs, and save it.',
  },
  'document.unreadable': {
    vi: 'Không đọc được văn bản {file}: {reason}.',
    en: 'Cannot read the document {file}: {reason}.',
  },
  'file.missing': {
    vi: 'Không tìm thấy tệp {file}. Hãy kiểm tra tên tệp và thư mục đang đứng.',
    en: 'File not found: {file}. Check its name and the folder you are in.',
  },
  'file.is-folder': {
    vi: '{file} là thư mục, không phải tệp. Hãy chỉ đích danh một tệp.',
    en: '{file} is a folder, not a file. Name a file.',
  },
  'file.unreadable': {
    vi: 'Không mở được tệp {file}: {detail}. Hãy kiểm tra quyền đọc.',
    en: 'Cannot open {file}: {detail}. Check that you may read it.',
  },
  'file.exists': {
    vi: 'Đã có tệp {file}; không ghi đè. Hãy đặt tên khác.',
    en: '{file} exists already and is left as it is. Choose another name.',
  },
  'file.extension': {
    vi: '{file} phải có đuôi .xlsx.',
    en: '{file} must end in .xlsx.',
  },
  'file.unwritable': {
    vi: 'Không ghi được {file}: {detail}. Hãy chọn thư mục khác hoặc đóng tệp nếu đang mở.',
    en: 'Cannot write {file}: {detail}. Choose another folder, or close the file if it is open.',
  },
  usage: {
    vi: 'Lệnh chưa đúng: {detail}. Gõ "npm start --silent -- --help" để xem cách dùng.',
    en: 'Wrong use: {detail}. "npm start --silent -- --help" shows how.',
  },
  'build.missing': {
    vi: 'Chưa có bản dựng trong {folder}. Hãy chạy "npm run build".',
    en: 'There is no build in {folder}. Run "npm run build".',
  },
  'page.port': {
    vi: 'Cổng {port} không hợp lệ: hãy cho một số từ 1 đến 65535.',
    en: 'Port {port} will not do: give a number from 1 to 65535.',
  },
  'page.port-taken': {
    vi: 'Cổng {port} đang có chương trình khác dùng. Hãy chọn cổng khác, hoặc bỏ --port để máy tự chọn.',
    en: 'Port {port} is in use. Choose another, or leave --port out.',
  },
  'page.request': {
    vi: 'Trang gửi một yêu cầu không đọc được ({detail}). Hãy tải lại trang.',
    en: 'The page sent a request that cannot be read ({detail}). Reload the page.',
  },
  internal: {
    vi: 'Lỗi ngoài dự kiến: {detail}. Đây là lỗi của chương trình, không phải của số liệu.',
    en: 'Unexpected failure: {detail}. This is a fault of the program, not of the data.',
  },
};

function fill(words: string, facts: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole);
}

/** The message of a desk error; `facts` fill the places in braces. */
export function deskMessage(
  code: DeskErrorCode,
  language: Language,
  facts: Readonly<Record<string, string>>,
): string {
  const reason = facts['reason'] === undefined ? undefined : REASONS[facts['reason']];
  const known = reason ? { ...facts, reason: reason[language] } : facts;
  return fill(ERRORS[code][language], known);
}

const LINES = {
  more: { vi: '… và {count} dòng nữa.', en: '… and {count} lines more.' },
  wrote: { vi: 'Đã ghi {file}', en: 'Wrote {file}' },
  served: {
    vi: 'Trang đang chạy, mở bằng trình duyệt: {address}',
    en: 'The page is being served; open it in a browser: {address}',
  },
  servedFile: {
    vi: 'Sổ: {file}. Bấm Lưu để ghi; nhấn Ctrl+C tại đây để dừng.',
    en: 'Workbook: {file}. Lưu writes it; Ctrl+C here stops.',
  },
  servedCopy: {
    vi: 'Đang dùng sổ mẫu; bấm Lưu thì ghi vào bản sao {file}. Nhấn Ctrl+C tại đây để dừng.',
    en: 'This is the example; Lưu writes a copy to {file}. Ctrl+C here stops.',
  },
  leftUnsaved: {
    vi: 'Những thay đổi chưa lưu đã ghi vào {file}.',
    en: 'What was not saved has been written to {file}.',
  },
  took: { vi: 'Hết {seconds} giây.', en: 'Took {seconds} s.' },
  working: { vi: 'Đang xử lý', en: 'Working' },
  opening: { vi: 'Đang mở {file}', en: 'Opening {file}' },
  keptOther: {
    vi: 'Tệp cũ cùng tên không phải do chương trình ghi hoặc đã được sửa nên được giữ lại.',
    en: 'A file of that name was not made here or was changed since, so it was kept.',
  },
} as const satisfies Record<string, Words>;

export type LineName = keyof typeof LINES;

/** One line of the command line's human output. */
export function line(
  name: LineName,
  language: Language,
  facts: Readonly<Record<string, string | number>> = {},
): string {
  const text = Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [key, String(value)]),
  );
  return fill(LINES[name][language], text);
}
