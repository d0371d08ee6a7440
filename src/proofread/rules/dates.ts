// Rules about dates: days that do not exist, documents from after the report.
import { monthsGone, periodName, type Period } from '../../workbook/period';
import type { TextContext } from '../context';
import type { TextRule } from '../text-rule';

/** A date as typed: `31/4/2026`, `ngày 31 tháng 4 năm 2026`. */
interface TypedDate {
  readonly line: number;
  readonly quote: string;
  readonly day: number;
  readonly month: number;
  /** As typed; two digits stay two. */
  readonly year: string;
}

const NUMERIC =
  /(?<![\d/.,-])(\d{1,2})\s?[/-]\s?(\d{1,2})\s?[/-]\s?(\d{4}|\d{2})(?![\d/-]|[.,]\d)/g;
const SPELT = /(?<!\p{L})ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+(\d{4}))?(?!\d)/giu;
const SHORT =
  /(?<!\p{L})(?:ngày|dịp|từ|đến)\s+(\d{1,2})\/(\d{1,2})(?![\d/]|\s*\p{Ll}+\s+(?:đạt|hồ sơ|hộ))/giu;

function datesOf({ lines }: TextContext): TypedDate[] {
  const dates: TypedDate[] = [];
  for (const { number, text } of lines) {
    for (const pattern of [NUMERIC, SPELT, SHORT]) {
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        const [quote, day, month, year = ''] = match;
        dates.push({ line: number, quote, day: Number(day), month: Number(month), year });
      }
    }
  }
  return dates;
}

/** Days of a month; February has 29 where the year is not given. */
function daysIn(month: number, year: string): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  const number = Number(year);
  const isLeap = number % 4 === 0 && (number % 100 !== 0 || number % 400 === 0);
  return year === '' || year.length === 2 || isLeap ? 29 : 28;
}

const IMPOSSIBLE: TextRule = {
  id: 'date.impossible',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Ngày không có thật', en: 'A day that does not exist' },
  why: {
    vi: 'Văn bản ghi ngày không có trong lịch thì không tra cứu được.',
    en: 'A document with a date that is not in the calendar cannot be found.',
  },
  message: { vi: '“{quote}” không có trong lịch.', en: '“{quote}” is not in the calendar.' },
  instruction: {
    vi: 'Ghi theo thứ tự ngày/tháng/năm và xem lại ngày.',
    en: 'Write day/month/year and check the day.',
  },
  checkText: (context, report) => {
    for (const { line, quote, day, month, year } of datesOf(context)) {
      const isReal = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);
      if (isReal) continue;
      const isMonthFirst = month > 12 && day >= 1 && day <= 12 && month <= daysIn(day, year);
      report({
        ...{ line, quote },
        ...(isMonthFirst && year !== '' ? { expected: written(month, day, year) } : {}),
      });
    }
  },
};

/** Days below 10 and the months 1 and 2 carry a zero (NĐ 30/2020, Phụ lục I). */
function written(day: number, month: number, year: string): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(day)}/${month > 2 ? month : two(month)}/${year.length === 2 ? `20${year}` : year}`;
}

const SHORT_YEAR: TextRule = {
  id: 'date.short-year',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Năm ghi hai chữ số', en: 'Year of two digits' },
  why: {
    vi: 'Thể thức văn bản ghi năm đủ bốn chữ số (Nghị định 30/2020/NĐ-CP).',
    en: 'Official form has years of four digits (Decree 30/2020/NĐ-CP).',
  },
  message: { vi: '“{quote}”: năm chỉ có hai chữ số.', en: '“{quote}”: the year has two digits.' },
  instruction: { vi: 'Ghi {expected}.', en: 'Write {expected}.' },
  checkText: (context, report) => {
    for (const { line, quote, day, month, year } of datesOf(context)) {
      if (year.length !== 2 || month < 1 || month > 12 || day < 1 || day > 31) continue;
      if (!/\//.test(quote)) continue;
      report({ line, quote, expected: written(day, month, year) });
    }
  },
};

/** The day after which a document named in the report cannot have been issued yet: a month later. */
function lastDay(period: Period): number {
  const month = monthsGone(period) + 1;
  return month > 12 ? (period.year + 1) * 10000 + 131 : period.year * 10000 + month * 100 + 31;
}

const AFTER_REPORT: TextRule = {
  id: 'date.after-report',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Văn bản có ngày sau kỳ báo cáo', en: 'A document dated after the report' },
  why: {
    vi: 'Văn bản đã ban hành không thể mang ngày sau kỳ báo cáo.',
    en: 'A document that was issued cannot be dated after the period.',
  },
  message: {
    vi: '“{quote}” là ngày sau kỳ báo cáo ({period}).',
    en: '“{quote}” lies after the period ({period}).',
  },
  instruction: { vi: 'Xem lại ngày, tháng, năm.', en: 'Check day, month and year.' },
  checkText: (context, report) => {
    const { period, lines } = context;
    if (!period) return;
    for (const { line, quote, day, month, year } of datesOf(context)) {
      if (year.length !== 4 || month < 1 || month > 12) continue;
      if (Number(year) * 10000 + month * 100 + day <= lastDay(period)) continue;
      const text = lines[line - 1]?.text ?? '';
      const before = text.slice(0, text.indexOf(quote)).slice(-60);
      // What is planned may well lie ahead; a document may not.
      if (!/\d[-/]\s?[A-ZĐ][\p{L}-]*\/?[\p{L}]*,?\s*(?:ngày\s*)?$/u.test(before)) continue;
      report({ line, quote, values: { period: periodName(period) } });
    }
  },
};

export const DATE_RULES: readonly TextRule[] = [IMPOSSIBLE, SHORT_YEAR, AFTER_REPORT];
