// Rules about dates: days that do not exist, ranges that run backwards, documents from after the report.
import { monthsGone, periodName, type Period } from '../../workbook/period';
import { allMatches } from '../../vietnamese/matches';
import type { TextContext } from '../context';
import { dateRanges, datesOf, isReal, type TypedDate } from '../typed-dates';
import { dayNumber } from '../report-day';
import type { TextRule } from '../text-rule';

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
    for (const date of context.once(datesOf)) {
      if (isReal(date)) continue;
      const { line, quote, day, month, year } = date;
      // "ngày 27/27": a stroke between counts, or a slip of which nobody knows the month.
      if (year === '' && month > 12) continue;
      const isMonthFirst = month > 12 && isReal({ day: month, month: day, year });
      report({
        line,
        quote,
        ...(isMonthFirst && year !== '' ? { expected: written(month, day, year) } : {}),
      });
    }
    for (const { number: line, text } of context.lines) {
      for (const [quote, , to = '', month = ''] of allMatches(RANGE, text)) {
        const last = { day: Number(to), month: Number(month), year: '' };
        if (last.month >= 1 && last.month <= 12 && !isReal(last)) report({ line, quote });
      }
    }
  },
};

/** "từ ngày 28-31/11": the last day of the range is none of its month. */
const RANGE = /(?<=(?:ngày|từ)\s)(\d{1,2})\s?[-–]\s?(\d{1,2})\/(\d{1,2})(?![\d/]|\s?-)/giu;

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
    for (const { line, quote, day, month, year } of context.once(datesOf)) {
      if (year.length !== 2 || month < 1 || month > 12 || day < 1 || day > 31) continue;
      if (!/\//.test(quote)) continue;
      report({ line, quote, expected: written(day, month, year) });
    }
  },
};

/** "giai đoạn 2030 - 2025". */
const YEARS =
  /(?<![A-Za-zÀ-ỹ])(?:giai đoạn|nhiệm kỳ|năm học|thời kỳ)\s+(20\d\d)\s?[-–]\s?(20\d\d)(?!\d)/giu;

const REVERSED: TextRule = {
  id: 'date.range-reversed',
  severity: 'error',
  grain: 'text',
  title: {
    vi: 'Ngày kết thúc trước ngày bắt đầu',
    en: 'A range of days that ends before it begins',
  },
  why: {
    vi: 'Đợt việc kết thúc trước khi bắt đầu thì một trong hai ngày sai.',
    en: 'What ends before it begins has one of its two days wrong.',
  },
  message: {
    vi: '“{quote}”: ngày sau đứng trước ngày đầu trong lịch.',
    en: '“{quote}”: the second day comes before the first.',
  },
  instruction: { vi: 'Xem lại cả hai ngày.', en: 'Check both days.' },
  checkText: ({ lines }, report) => {
    for (const { number, text } of lines) {
      for (const [quote, from, to] of allMatches(YEARS, text)) {
        if (Number(from) > Number(to)) report({ line: number, quote });
      }
    }
    for (const { from, to, quote } of dateRanges(lines)) {
      const years = [from.year, to.year].map(Number);
      if (years[0] !== years[1] || from.year !== to.year) continue;
      // Without a year a range may run over its end: 28/12 - 03/01.
      if (from.year === '' && from.month !== to.month) continue;
      if (from.month < to.month || (from.month === to.month && from.day <= to.day)) continue;
      if (from.year !== '' && from.month >= 11 && to.month <= 2) continue;
      report({ line: from.line, quote });
    }
  },
};

/** The day after which a document named in the report cannot have been issued yet: a month later. */
function lastDay(period: Period, days = 31): number {
  return dayNumber({ year: period.year, month: monthsGone(period), day: 31 }) + days;
}

const numberOf = ({ day, month, year }: TypedDate): number =>
  dayNumber({ day, month, year: Number(year) });

/** The number of a document right before its date: "Kế hoạch số 45-KH/ĐU ngày". */
const DOCUMENT_BEFORE = /\d[-/]\s?(?:20\d\d\/)?[A-ZĐ][\p{L}\d-]*\/?[\p{L}\d-]*,?\s*(?:ngày\s*)?$/u;

function isDocumentDate({ lines }: TextContext, { line, start }: TypedDate): boolean {
  const before = (lines[line - 1]?.text ?? '').slice(Math.max(0, start - 60), start);
  return DOCUMENT_BEFORE.test(before);
}

const AFTER_REPORT: TextRule<'days'> = {
  id: 'date.after-report',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Văn bản có ngày sau kỳ báo cáo', en: 'A document dated after the report' },
  why: {
    vi: 'Văn bản đã ban hành không thể mang ngày sau ngày ký báo cáo, sau kỳ báo cáo.',
    en: 'A document that was issued cannot be dated after the report or its period.',
  },
  message: {
    vi: '“{quote}” là ngày sau {limit}.',
    en: '“{quote}” lies after {limit}.',
  },
  instruction: { vi: 'Xem lại ngày, tháng, năm.', en: 'Check day, month and year.' },
  parameters: {
    days: {
      name: 'số ngày',
      default: 10,
      meaning: {
        vi: 'số ngày sau khi hết kỳ mà văn bản vẫn có thể được nêu, khi không rõ ngày ký báo cáo',
        en: 'days after the period’s end in which a document may still be named, where the report’s own date is not known',
      },
    },
  },
  checkText: (context, report, { days }) => {
    const { period, day } = context;
    if (!period && !day) return;
    const last = day ? dayNumber(day) : period ? lastDay(period, days) : 0;
    const limit = day
      ? {
          vi: `ngày ký báo cáo (${day.day}/${day.month}/${day.year})`,
          en: `the report’s own date (${day.day}/${day.month}/${day.year})`,
        }
      : period
        ? { vi: `kỳ báo cáo (${periodName(period)})`, en: `the period (${periodName(period)})` }
        : '';
    for (const date of context.once(datesOf)) {
      const { line, quote, month, year } = date;
      if (year.length !== 4 || month < 1 || month > 12) continue;
      if (numberOf(date) <= last) continue;
      // What is planned may well lie ahead; a document may not.
      if (!isDocumentDate(context, date)) continue;
      report({ line, quote, values: { limit }, sure: 0.85 });
    }
  },
};

/** "Trong tháng, UBND xã ban hành Kế hoạch số … ngày …". */
const ISSUED =
  /(?<![A-Za-zÀ-ỹ])trong\s+(?:(?:[369]|sáu|chín)\s+)?(?:tháng|quý|kỳ)(?:\s+(?:(\d{1,2})|I{1,3}|IV|này|báo cáo|đầu năm))?(?!\p{L})[^.;]{0,90}?(?<!\p{L})ban hành(?!\p{L})[^.;]{0,140}$/iu;

const NOT_IN_PERIOD: TextRule = {
  id: 'date.not-in-period',
  severity: 'warning',
  grain: 'text',
  title: {
    vi: 'Nói ban hành trong kỳ mà ngày ngoài kỳ',
    en: 'Issued in the period, dated outside it',
  },
  why: {
    vi: 'Văn bản “ban hành trong tháng” phải có ngày trong tháng; ngày cũ thường là chép từ báo cáo trước.',
    en: 'What was issued in the month bears a day of it; an old one was copied from an earlier report.',
  },
  message: {
    vi: '“{quote}”: nói ban hành trong kỳ, nhưng ngày này không thuộc {period}.',
    en: '“{quote}”: said to be issued in the period, yet not a day of {period}.',
  },
  instruction: {
    vi: 'Xem lại ngày của văn bản, hoặc bỏ “trong tháng”.',
    en: 'Check the document’s date, or leave out “in the month”.',
  },
  checkText: (context, report) => {
    const { period, lines } = context;
    if (!period) return;
    const last = monthsGone(period);
    const first = period.kind === 'month' ? last : period.kind === 'quarter' ? last - 2 : 1;
    // Offices close their figures some days before the month's end.
    const from = dayNumber({ year: period.year, month: first - 1, day: 15 });
    const to = lastDay(period);
    for (const date of context.once(datesOf)) {
      if (date.year.length !== 4 || !isReal(date) || !isDocumentDate(context, date)) continue;
      const number = numberOf(date);
      const before = (lines[date.line - 1]?.text ?? '').slice(
        Math.max(0, date.start - 260),
        date.start,
      );
      const issued = ISSUED.exec(before);
      // "ban hành Kế hoạch thực hiện Nghị quyết số … ngày …": the older document is carried out.
      if (!issued || CARRIED_OUT.test(issued[0])) continue;
      // "Trong tháng 9 …" in a report about nine months.
      const month = Number(issued[1] ?? 0);
      const [since, until] =
        month === 0
          ? [from, to]
          : [month - 1, month].map(
              (one) =>
                dayNumber({ year: period.year, month: one, day: 15 }) + (one === month ? 31 : 0),
            );
      if (number >= (since ?? from) && number <= (until ?? to)) continue;
      report({
        line: date.line,
        quote: date.quote,
        values: { period: periodName(period) },
        sure: 0.8,
      });
    }
  },
};

/** Another document behind the one that was issued. */
const CARRIED_OUT =
  /ban hành[^]*(?<!\p{L})(?:thực hiện|triển khai|theo|căn cứ|sửa đổi|thay thế|bổ sung|điều chỉnh|quán triệt|hướng dẫn|của)(?!\p{L})[^]*\s(?:Nghị quyết|Chỉ thị|Kết luận|Quy định|Hướng dẫn|Quyết định|Công văn|Kế hoạch|Thông báo|Nghị định|Thông tư|Luật|Đề án)/u;

export const DATE_RULES: readonly TextRule[] = [
  IMPOSSIBLE,
  REVERSED,
  SHORT_YEAR,
  AFTER_REPORT,
  NOT_IN_PERIOD,
];
