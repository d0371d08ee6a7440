// How the command line explains itself: its help, and what is wrong with the arguments.
import type { Language } from './messages.ts';

interface UsageWords {
  program: string;
  json: string;
  lang: string;
  help: string;
  facts: string;
  check: string;
  report: string;
  out: string;
  release: string;
  changes: string;
  audit: string;
  new: string;
  proofread: string;
  desk: string;
  port: string;
}

export const USAGE: Readonly<Record<Language, UsageWords>> = {
  vi: {
    program:
      'Sổ Báo Cáo trên máy tính: đọc sổ .xlsx, soát số liệu, làm báo cáo. Không có lệnh: làm báo cáo từ sổ mẫu vào thư mục out.',
    json: 'in kết quả thành một đối tượng JSON',
    lang: 'ngôn ngữ của thông báo (mặc định vi)',
    help: 'cách dùng',
    facts: 'những gì đọc được từ sổ, chưa xét đúng sai',
    check: 'soát sổ; mã thoát 1 nếu còn lỗi',
    report: 'làm báo cáo .docx và .txt; mã thoát 1 nếu là dự thảo',
    out: 'thư mục ghi báo cáo (mặc định: thư mục đang đứng)',
    release: 'bản phát hành: không có liên kết về ô; chỉ làm khi sổ hết lỗi',
    changes: 'thêm một trang nêu số liệu thay đổi so với bản trước trong thư mục',
    audit: 'đối chiếu từng số trong báo cáo với sổ; mã thoát 1 nếu có số khác hoặc gõ tay',
    new: 'tạo sổ trống từ danh mục có sẵn',
    proofread: 'soát một văn bản đã xong (.docx, .txt); mã thoát 1 nếu có lỗi',
    desk: 'mở sổ trong trình duyệt, có bảng điều khiển như trên Google (không nêu tệp: sổ mẫu)',
    port: 'cổng của trang (mặc định 8726, bận thì chọn cổng khác)',
  },
  en: {
    program:
      'Sổ Báo Cáo on a computer: reads an .xlsx workbook, checks it, makes the report. Without a command: reports the example workbook into out.',
    json: 'print the result as one JSON object',
    lang: 'language of the messages (vi unless said)',
    help: 'how to use it',
    facts: 'what was read from the workbook, before any judgement',
    check: 'check the workbook; exit code 1 with errors',
    report: 'make the report as .docx and .txt; exit code 1 for a draft',
    out: 'folder for the report (the current one unless said)',
    release: 'for sending out: without links to cells; only when no error is open',
    changes: 'add a page with what changed since the earlier draft in the folder',
    audit:
      'compare each number of a report with the workbook; exit code 1 when any differs or was typed',
    new: 'make an empty workbook from the starter catalogue',
    proofread: 'proofread a finished document (.docx, .txt); exit code 1 with errors',
    desk: 'open the workbook in a browser, with the panel as on Google (the example unless named)',
    port: 'port of the page (8726 unless said; another where that is taken)',
  },
};

const DETAILS: Readonly<Record<string, { vi: string; en: string }>> = {
  'commander.unknownCommand': { vi: 'không có lệnh {what}', en: 'there is no command {what}' },
  'commander.unknownOption': { vi: 'không có tùy chọn {what}', en: 'there is no option {what}' },
  'commander.missingArgument': { vi: 'thiếu tên tệp', en: 'the name of the file is missing' },
  'commander.optionMissingArgument': {
    vi: 'tùy chọn {what} thiếu giá trị',
    en: 'option {what} wants a value',
  },
  'commander.invalidArgument': {
    vi: 'giá trị của tùy chọn {what} không hợp lệ',
    en: 'option {what} has a value that is not allowed',
  },
  'commander.excessArguments': {
    vi: 'có thừa tham số hoặc sai tên lệnh',
    en: 'too many arguments, or no such command',
  },
};

/** What is wrong, from the parser's code and its English message with the culprit in quotes. */
export function usageDetail(code: string, message: string, language: Language): string {
  const known = DETAILS[code];
  const what = /'([^']*)'/.exec(message)?.[1] ?? '';
  return known ? known[language].replace('{what}', what) : message.replace(/^error: /, '');
}
