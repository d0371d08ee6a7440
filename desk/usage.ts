// How the command line explains itself: its help, and what is wrong with the arguments.
import type { CommandFile } from './answers.ts';
import type { Language } from './messages.ts';

interface UsageWords {
  program: string;
  json: string;
  lang: string;
  help: string;
}

export const USAGE: Readonly<Record<Language, UsageWords>> = {
  vi: {
    program:
      'Sổ Báo Cáo trên máy tính: đọc sổ .xlsx, soát số liệu, làm báo cáo. Không có lệnh: làm báo cáo từ sổ mẫu vào thư mục out.',
    json: 'in kết quả thành một đối tượng JSON',
    lang: 'ngôn ngữ của thông báo (mặc định vi)',
    help: 'cách dùng',
  },
  en: {
    program:
      'Sổ Báo Cáo on a computer: reads an .xlsx workbook, checks it, makes the report. Without a command: reports the example workbook into out.',
    json: 'print the result as one JSON object',
    lang: 'language of the messages (vi unless said)',
    help: 'how to use it',
  },
};

/** What stands for a file in the help. */
export const FILE_NAMES: Readonly<Record<CommandFile, string>> = {
  workbook: 'workbook',
  'new-workbook': 'file',
  document: 'document',
  'linked-document': 'document',
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
