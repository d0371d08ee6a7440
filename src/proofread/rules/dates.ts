// Rules about dates and periods: days that do not exist, and months that are not the report's.
import { monthsGone, nextPeriodName, periodName, type Period } from '../../workbook/period';
import type { Sentence, TextContext } from '../context';
import type { TextHit, TextRule } from '../text-rule';

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

/** The day after which a document named in the report cannot have been issued yet. */
function lastDay(period: Period): number {
  return period.year * 10000 + (monthsGone(period) + 1) * 100 + 31;
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

const OTHER_PERIOD: TextRule = {
  id: 'prose.other-period',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Tháng, năm không phải của kỳ báo cáo', en: 'Another period than the report’s' },
  why: {
    vi: 'Báo cáo hay được chép từ tháng trước: tháng, năm cũ còn sót làm sai cả câu.',
    en: 'Reports are copied from last month’s: an old month or year left in makes the sentence wrong.',
  },
  message: {
    vi: '“{quote}”: báo cáo này là của {period}.',
    en: '“{quote}”: this report is about {period}.',
  },
  instruction: {
    vi: 'Sửa cho đúng kỳ, hoặc giữ nguyên nếu thật sự nói về kỳ khác.',
    en: 'Correct the period, or leave it if another one is really meant.',
  },
  checkText: (context, report) => {
    if (!context.period) return;
    const { period } = context;
    const say = (hit: TextHit): void => {
      report({ ...hit, values: { period: periodName(period) } });
    };
    headingPeriods(context, period, say);
    prosePeriods(context, period, say);
  },
};

const MONTH_YEAR = /(?<!\p{L})tháng\s+(\d{1,2})\s*(?:năm\s+|\/\s*)(\d{4})/giu;
const TASKS = /phương hướng|nhiệm vụ trọng tâm|nhiệm vụ tháng|kế hoạch tháng/iu;

/** Months in headings are the report's own, or the next one's in the part about tasks. */
function headingPeriods({ lines }: TextContext, period: Period, say: (hit: TextHit) => void): void {
  for (const { kind, number, text } of lines) {
    if (kind !== 'heading') continue;
    const allowed = [periodName(period), nextPeriodName(period)];
    for (const [quote = '', month, year] of allMatches(MONTH_YEAR, text)) {
      const name = `tháng ${Number(month)} năm ${year ?? ''}`;
      if (period.kind !== 'month' || allowed.includes(name)) continue;
      say({
        ...{ line: number, quote },
        expected:
          TASKS.test(text) && !/kết quả/iu.test(text) ? nextPeriodName(period) : periodName(period),
      });
    }
  }
}

/** Words before a period that make it another one on purpose. */
const ON_PURPOSE =
  /(?<!\p{L})(?:so với|cùng kỳ|năm trước|kỳ trước|từ|đến|giai đoạn|nhiệm kỳ|kế hoạch|nghị quyết|hội nghị|báo cáo|phiên họp|đánh giá|kết quả|nhiệm vụ|quyết toán|tổng kết|sơ kết)(?:\s+[\p{L}\d]+){0,8}\s*$/iu;
const IN_MONTH = /(?<!\p{L})trong tháng\s+(\d{1,2})(?:\s*(?:năm\s+|\/\s*)(\d{4}))?(?![\d/])/giu;
const TO_DATE = /(?<!\p{L})(?:lũy kế|luỹ kế|lũy kế đến hết)\s+(\d{1,2})\s+tháng(?!\p{L})/giu;

function prosePeriods(
  { sentences }: TextContext,
  period: Period,
  say: (hit: TextHit) => void,
): void {
  if (period.kind !== 'month') return;
  const next = period.index === 12 ? 1 : period.index + 1;
  for (const sentence of sentences) {
    const { line, text } = sentence;
    if (line.kind === 'heading') continue;
    for (const [quote = '', month, year] of allMatches(IN_MONTH, text)) {
      if (Number(month) === next && isTask(sentence)) continue;
      const isOtherYear = year !== undefined && Number(year) !== period.year;
      if (Number(month) !== period.index || isOtherYear) {
        say({ line: line.number, quote, expected: `trong ${periodName(period)}` });
      }
    }
    for (const [quote = '', months] of allMatches(TO_DATE, text)) {
      if (Number(months) === monthsGone(period)) continue;
      say({ line: line.number, quote, expected: `lũy kế ${monthsGone(period)} tháng` });
    }
    for (const [quote = '', month, year, before = ''] of matchesWithLead(MONTH_YEAR, text)) {
      if (Number(month) !== period.index || Number(year) === period.year) continue;
      if (/(?:trong|ngày\s+\d{1,2})\s*$/iu.test(before) || ON_PURPOSE.test(before)) continue;
      say({ line: line.number, quote, expected: periodName(period) });
    }
  }
}

/** Whether a sentence sets out what is to be done: the last part, whatever its sections are called. */
function isTask({ heading, text }: Sentence): boolean {
  return TASKS.test(heading) || TASK_HEADING.test(heading) || TASK_WORDS.test(text);
}

const TASK_HEADING = /(?<!\p{L})(?:về|lĩnh vực|hoạt động|công tác)(?!\p{L})/iu;
const TASK_WORDS = /(?<!\p{L})(?:nhiệm vụ|tập trung|phấn đấu|dự kiến|triển khai|sẽ)(?!\p{L})/iu;

function allMatches(pattern: RegExp, text: string): string[][] {
  return matchesWithLead(pattern, text).map((match) => match.slice(0, -1));
}

/** Matches with their groups, and behind these the words before. */
function matchesWithLead(pattern: RegExp, text: string): string[][] {
  const found: string[][] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push([...match, text.slice(Math.max(0, match.index - 60), match.index)]);
  }
  return found;
}

export const DATE_RULES: readonly TextRule[] = [IMPOSSIBLE, SHORT_YEAR, AFTER_REPORT, OTHER_PERIOD];
