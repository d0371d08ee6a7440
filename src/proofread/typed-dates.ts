// The dates that a text names: days, ranges of days, and what only looks like one.
import { allMatches } from '../vietnamese/matches';
import type { TextContext, TextLine } from './context';

/** A date as typed: `31/4/2026`, `ngày 31 tháng 4 năm 2026`. */
export interface TypedDate {
  readonly line: number;
  readonly start: number;
  readonly quote: string;
  readonly day: number;
  readonly month: number;
  /** As typed; two digits stay two, '' where there is none. */
  readonly year: string;
}

/** `từ ngày 20/11 đến ngày 24/11/2026`, `18-22/10`: two days of which the second is the later. */
export interface DateRange {
  readonly from: TypedDate;
  readonly to: TypedDate;
  readonly quote: string;
}

const NUMERIC =
  /(?<![\d/.,\-–])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})(?![\d/\-–%]|[.,]\d)/g;
const SPELT = /(?<![A-Za-zÀ-ỹ])ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+(\d{4}))?(?!\d)/giu;
/** A day and a month behind “ngày”: behind “đến”, “từ” or “dịp” a stroke may as well be a ratio's. */
const SHORT = /(?<![A-Za-zÀ-ỹ])ngày\s+(\d{1,2})\/(\d{1,2})(?![\d/]|\s*[-–]\s*\d)/giu;
/** "tối 31/9", "sáng 30/2": a time of the day says that a day follows. */
const DAY_TIME =
  /(?<=(?<!\p{L})(?:sáng|trưa|chiều|tối|đêm|hôm|lúc|xong trước|trước|hạn)\s+)(\d{1,2})\/(0?[1-9]|1[0-2])(?![\d/]|\s*[-–]\s*\d|\s+\p{L}+\s+(?:đạt|có))/giu;
/** "trận mưa 31/6 làm …": later than any month, and no noun behind that it could count. */
const LATE_DAY =
  /(?<=\p{L}\s)(1[3-9]|2\d|3[01])\/(0?[1-9]|1[0-2])(?=\s+(?:làm|gây|khiến|xảy ra|đã|vừa qua)(?!\p{L}))/gu;
/** `18-22/10`, `18 - 22/10/2026`: days of one month. */
const DAYS =
  /(?<![\d/.,])(\d{1,2})\s?[-–]\s?(\d{1,2})\s?[/.]\s?(\d{1,2})(?:\s?[/.]\s?(\d{4}|\d{2}))?(?![\d/-]|[.,]\d)/g;
/** `28/9 - 03/10/2026`, `từ ngày 28/9 đến ngày 03/10`. */
const DAY_TO_DAY =
  /(?<![\d/.,])(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?\s*(?:[-–]|đến(?:\s+hết)?(?:\s+ngày)?|tới(?:\s+ngày)?)\s*(?:ngày\s+)?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\d/]|[.,]\d)/giu;

/** The days of a text that stand alone, in order of their patterns. */
export function datesOf({ lines }: TextContext): TypedDate[] {
  const dates: TypedDate[] = [];
  for (const line of lines) {
    const { text } = line;
    if (!/\d/.test(text)) continue;
    const ranges = rangeSpans(text);
    for (const pattern of [NUMERIC, SPELT, SHORT, DAY_TIME, LATE_DAY]) {
      for (const match of allMatches(pattern, text)) {
        const [quote, day, month, year = ''] = match;
        const isInRange = ranges.some(([from, to]) => match.index >= from && match.index < to);
        if (isInRange && pattern === NUMERIC && !/\d\/\d+\/\d{4}$/.test(quote)) continue;
        if (!isDate(quote, text, match.index)) continue;
        dates.push(typed(line.number, match.index, quote, day, month, year));
      }
    }
  }
  return dates;
}

/** A stroke or a point alone may part other numbers: `1.2.3` is a heading, `18-22-25` a row of them. */
function isDate(quote: string, text: string, at: number): boolean {
  // `16/32/64 GB`: a row of sizes.
  const isRow = /\/\s?\d{2}$/.test(quote) && Number(/\/\s?(\d+)/.exec(quote)?.[1]) > 12;
  if (isRow && !/(?<![A-Za-zÀ-ỹ])ngày\s+$/iu.test(text.slice(Math.max(0, at - 8), at))) {
    return false;
  }
  if (/\//.test(quote) || /^ngày/iu.test(quote)) {
    return !/(?<![A-Za-zÀ-ỹ])số\s+$/iu.test(text.slice(Math.max(0, at - 6), at));
  }
  return /(?<![A-Za-zÀ-ỹ])ngày\s+$/iu.test(text.slice(Math.max(0, at - 8), at));
}

function rangeSpans(text: string): [number, number][] {
  return [DAYS, DAY_TO_DAY].flatMap((pattern) =>
    allMatches(pattern, text).map(({ index, 0: { length } }): [number, number] => [
      index,
      index + length,
    ]),
  );
}

/** The ranges of days of a text; where both ends are numbers that no calendar has, it is none. */
export function dateRanges(lines: readonly TextLine[]): DateRange[] {
  const ranges: DateRange[] = [];
  for (const { number, text } of lines) {
    for (const match of allMatches(DAYS, text)) {
      const [quote, first, second, month, year = ''] = match;
      if (!isCalendar(first, month) || !isCalendar(second, month)) continue;
      const at = match.index;
      ranges.push({
        quote,
        from: typed(number, at, quote, first, month, year),
        to: typed(number, at, quote, second, month, year),
      });
    }
    for (const match of allMatches(DAY_TO_DAY, text)) {
      const [quote, day, month, year, toDay, toMonth, toYear = ''] = match;
      if (!isCalendar(day, month) || !isCalendar(toDay, toMonth)) continue;
      const at = match.index;
      ranges.push({
        quote,
        from: typed(number, at, quote, day, month, year ?? toYear),
        to: typed(number, at, quote, toDay, toMonth, toYear),
      });
    }
  }
  return ranges;
}

const isCalendar = (day: string | undefined, month: string | undefined): boolean =>
  Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;

function typed(
  line: number,
  start: number,
  quote: string,
  day: string | undefined,
  month: string | undefined,
  year: string,
): TypedDate {
  return { line, start, quote, day: Number(day), month: Number(month), year };
}

/** Days of a month; February has 29 where the year is not given. */
export function daysIn(month: number, year: string): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  const number = Number(year);
  const isLeap = number % 4 === 0 && (number % 100 !== 0 || number % 400 === 0);
  return year === '' || year.length === 2 || isLeap ? 29 : 28;
}

/** Whether a date stands in the calendar. */
export function isReal({ day, month, year }: Pick<TypedDate, 'day' | 'month' | 'year'>): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);
}
