// Rule about documents that every office cites: their year, where day and month are right.
import { allMatches } from '../../vietnamese/matches';
import type { TextRule } from '../text-rule';

/**
 * Number → its date, day/month/year. Numbers begin anew with each term of the Central Committee, so an
 * other date alone says nothing: only the year of the very day is judged.
 */
const DATES: Readonly<Record<string, string>> = {
  '5-CT/TW': '15/5/2016',
  '19-NQ/TW': '16/6/2022',
  '21-KL/TW': '25/10/2021',
  '45-CT/TW': '14/4/2025',
  '57-NQ/TW': '22/12/2024',
  '59-NQ/TW': '24/1/2025',
  '66-NQ/TW': '30/4/2025',
  '68-NQ/TW': '04/5/2025',
  '70-NQ/TW': '20/8/2025',
  '71-NQ/TW': '22/8/2025',
  '72-NQ/TW': '09/9/2025',
  '144-QĐ/TW': '09/5/2024',
};

const CITED =
  /(?<![\d/])0?([1-9]\d{0,2}-(?:NQ|CT|KL|QĐ)\/TW),?\s+ngày\s+(\d{1,2})\s?[/-]\s?(\d{1,2})\s?[/-]\s?(20\d\d)(?!\d)/gu;

const KNOWN_DOCUMENT: TextRule = {
  id: 'date.known-document',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Sai năm của văn bản Trung ương', en: 'Wrong year of a central document' },
  why: {
    vi: 'Nghị quyết, chỉ thị của Trung ương dẫn sai năm thì người đọc tra không ra.',
    en: 'A central resolution or directive cited with a wrong year cannot be found.',
  },
  message: {
    vi: '“{quote}”: văn bản này ban hành ngày {expected}.',
    en: '“{quote}”: this document is dated {expected}.',
  },
  instruction: { vi: 'Sửa năm.', en: 'Correct the year.' },
  checkText: ({ lines }, report) => {
    for (const { number: line, text } of lines) {
      for (const [quote, number = '', day, month, year] of allMatches(CITED, text)) {
        const date = DATES[number];
        if (date === undefined) continue;
        const [ownDay, ownMonth, ownYear] = date.split('/').map(Number);
        if (Number(day) !== ownDay || Number(month) !== ownMonth || Number(year) === ownYear) {
          continue;
        }
        report({ line, quote, expected: date, sure: 0.9 });
      }
    }
  },
};

export const KNOWN_DOCUMENT_RULES: readonly TextRule[] = [KNOWN_DOCUMENT];
