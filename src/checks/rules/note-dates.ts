// Rules about times in notes: another month, a day that is none, a document to come.
import { readDay } from '../../workbook/read-settings';
import { monthsGone, periodName, type Period } from '../../workbook/period';
import { notesOf, type Facts, type Note } from '../../workbook/facts';
import { allMatches } from '../../vietnamese/matches';
import { fold } from '../../vietnamese/text';
import type { Hit, Rule } from '../rule';

/** The notes that have digits. */
function notesWithDigits(facts: Facts): Note[] {
  return notesOf(facts).filter(({ text }) => /\d/.test(text));
}

function at(note: Note): Hit {
  return { tab: note.tab, row: note.row, column: note.column };
}

/** A sentence that says itself in which time it happened. */
const IN_MONTH = /(?:^|[.;:]\s+)(trong thang (\d{1,2})(?:\s?\/\s?(\d{4})| nam (\d{4}))?)(?![\d/])/g;
const TO_DATE = /(?<!\p{L})luy ke (\d{1,2}) thang(?! nam (?:truoc|20))/gu;

/** Such a sentence looks back on purpose. */
const LOOKS_BACK = /cung ky|so voi|ket qua|nam truoc|thang truoc/;

const OTHER_PERIOD: Rule = {
  id: 'note.other-period',
  severity: 'warning',
  grain: 'cell',
  title: { vi: 'Thuyết minh nói kỳ khác', en: 'The note speaks of another period' },
  why: {
    vi: 'Tháng cũ còn sót lại cho thấy đoạn văn chép từ báo cáo trước.',
    en: 'An old month left over shows that the passage was copied from an earlier report.',
  },
  message: {
    vi: 'Thuyết minh ghi “{found}”, trong khi báo cáo là của {expected}.',
    en: 'The note says “{found}”, while the report is of {expected}.',
  },
  instruction: {
    vi: 'Sửa lại tháng, hoặc viết rõ là nhắc lại kỳ trước.',
    en: 'Correct the month, or say that an earlier period is meant.',
  },
  checkWorkbook: ({ facts }, report) => {
    const { period } = facts;
    if (period?.kind !== 'month') return;
    for (const note of notesWithDigits(facts)) {
      const found = otherPeriod(note.text, period);
      if (found !== null) report({ ...at(note), found, expected: periodName(period) });
    }
  },
};

function otherPeriod(text: string, period: Period): string | null {
  const folded = fold(text);
  if (folded.length !== text.length) return null;
  for (const match of allMatches(IN_MONTH, folded)) {
    const [, words = '', month = '', slashed, named] = match;
    const year = Number(slashed ?? named ?? period.year);
    const time = year * 12 + Number(month);
    if (time >= period.year * 12 + period.index) continue;
    // In January a bare "tháng 12" may be the one to come.
    const start = match.index + match[0].length - words.length;
    const end = folded.slice(start).search(/[;!?]|\.(?=\s|$)/);
    const sentence = end < 0 ? folded.slice(start) : folded.slice(start, start + end);
    const namesThis = new RegExp(`thang ${period.index}(?!\\d)`).test(sentence.slice(words.length));
    if (LOOKS_BACK.test(sentence) || namesThis) continue;
    return text.substr(start, words.length);
  }
  for (const match of allMatches(TO_DATE, folded)) {
    if (Number(match[1]) !== monthsGone(period)) return text.substr(match.index, match[0].length);
  }
  return null;
}

const DAY = /(?<![\d/.])\d{1,2}\/\d{1,2}\/\d{4}(?![\d/])/g;

const IMPOSSIBLE_DATE: Rule = {
  id: 'note.impossible-date',
  severity: 'error',
  grain: 'cell',
  title: { vi: 'Ngày không có trong lịch', en: 'A day that is none' },
  why: {
    vi: 'Ngày 31/4 hay tháng 13 làm văn bản viện dẫn không tìm được.',
    en: 'With a 31/4 or a month 13 nobody finds the document that is meant.',
  },
  message: {
    vi: 'Thuyết minh ghi ngày {found}, không có trong lịch.',
    en: 'The note says {found}, which is no day of the calendar.',
  },
  instruction: {
    vi: 'Ghi lại theo thứ tự ngày/tháng/năm.',
    en: 'Write it as day/month/year.',
  },
  checkWorkbook: ({ facts }, report) => {
    for (const note of notesWithDigits(facts)) {
      for (const [day] of allMatches(DAY, note.text)) {
        if (readDay(day) === null) report({ ...at(note), found: day });
      }
    }
  },
};

/** `Kế hoạch số 45/KH-UBND ngày 03/8/2026`: a number, a sign, a day. */
const DOCUMENT = /số\s+(\d[^\s,;]*\/[^\s,;]+),?\s+ngày\s+(\d{1,2}\/\d{1,2}\/\d{4})(?![\d/])/giu;

const FUTURE_DOCUMENT: Rule<'days'> = {
  id: 'note.future-document',
  severity: 'warning',
  grain: 'cell',
  title: { vi: 'Văn bản ban hành sau kỳ báo cáo', en: 'A document of after the period' },
  why: {
    vi: 'Không thể thực hiện văn bản chưa ban hành; thường là gõ nhầm tháng hoặc năm.',
    en: 'Nobody carries out a document to come; month or year was usually mistyped.',
  },
  message: {
    vi: 'Thuyết minh nêu văn bản số {document} ngày {found}, sau {expected}.',
    en: 'The note names document {document} of {found}, after {expected}.',
  },
  instruction: {
    vi: 'Kiểm tra lại ngày của văn bản.',
    en: 'Check the document’s date.',
  },
  parameters: {
    days: {
      name: 'số ngày',
      default: 31,
      meaning: {
        vi: 'số ngày sau khi hết kỳ mà văn bản vẫn có thể được nêu',
        en: 'the days after the period’s end in which a document may still be named',
      },
    },
  },
  checkWorkbook: ({ facts }, report, { days }) => {
    const { period } = facts;
    if (!period) return;
    // Months of 31 days keep the order of days, which is all that is needed here.
    const latest = (period.year * 12 + monthsGone(period)) * 31 + days;
    for (const note of notesWithDigits(facts)) {
      for (const [, document = '', text = ''] of allMatches(DOCUMENT, note.text)) {
        const day = readDay(text);
        if (!day || (day.year * 12 + day.month - 1) * 31 + day.day <= latest) continue;
        report({ ...at(note), found: text, expected: periodName(period), values: { document } });
      }
    }
  },
};

export const NOTE_DATE_RULES: readonly Rule[] = [OTHER_PERIOD, IMPOSSIBLE_DATE, FUTURE_DOCUMENT];
