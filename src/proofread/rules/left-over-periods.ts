// Periods left over from an earlier report: in its closing, among its tasks, in seasons and school years.
import { namedPeriods, type NamedKind } from '../../prose/named-periods';
import { allMatches } from '../../vietnamese/matches';
import { monthsGone, nextPeriodName, periodName, type Period } from '../../workbook/period';
import type { Sentence, TextContext } from '../context';
import { isNext, isPeriod, ON_PURPOSE, wordsBefore } from '../period-names';
import type { TextHit } from '../text-rule';

type Say = (hit: TextHit) => void;

/** What the text closes with names its own period and the next one. */
const CLOSING = /^\s*Trên đây là\s+(?:toàn bộ\s+)?(?:nội dung\s+)?(?:báo cáo|kết quả|tình hình)/iu;
/** "9 tháng đầu năm" told as past. */
const MONTHS_OF_YEAR = /(?<![A-Za-zÀ-ỹ])(\d{1,2})\s+tháng\s+đầu\s+năm(?:\s+(20\d\d))?(?!\d)/giu;
const NOT_YET =
  /(?<![A-Za-zÀ-ỹ])(?:ước|dự kiến|phấn đấu|kế hoạch|nghị quyết|chỉ tiêu|nhiệm vụ|sẽ|đến hết|chuẩn bị|sơ kết|báo cáo|phục vụ)(?!\p{L})/iu;
/** "trong quý III tới", "tháng 9 tới": the one that follows the report. */
const NEXT_NAMED =
  /(?<![A-Za-zÀ-ỹ])(?:quý\s+(IV|I{1,3})|tháng\s+(\d{1,2}))\s+(?:tới|sắp tới)(?!\p{L})/giu;
const ROMAN = ['', 'I', 'II', 'III', 'IV'];
/** A school year begins in August or September. */
const SCHOOL_YEAR =
  /(?<![A-Za-zÀ-ỹ])(?:đầu|khai giảng|bước vào|vào|dạy và học(?:\s+đầu)?)\s+năm học\s+(20\d\d)\s?[-–]\s?(20\d\d)/giu;

/** Tells the periods of a sentence that were left over from an earlier report. */
export function leftOverPeriods(
  sentence: Sentence,
  context: TextContext,
  period: Period,
  say: Say,
): void {
  if (!/\d|quý/iu.test(sentence.text)) return;
  closingPeriods(sentence, period, say);
  tasksBehind(sentence, context, period, say);
  yearOfTasks(sentence, context, period, say);
  seasonsBehind(sentence, period, say);
  monthsOfYear(sentence, context, period, say);
  comingPeriods(sentence, period, say);
  schoolYears(sentence, period, say);
  yearsBehind(sentence, context, period, say);
  comparedWithItself(sentence, period, say);
}

/** "tăng 12,7% so với cùng kỳ năm 2026" in a report on 2026. */
const SAME_PERIOD =
  /(?<![A-Za-zÀ-ỹ])(?:so (?:với )?|bằng )cùng kỳ(?:\s+của)?\s+năm\s+(20\d\d)(?!\d)/giu;

function comparedWithItself({ line, text }: Sentence, period: Period, say: Say): void {
  if (line.isTask) return;
  for (const [quote, year] of allMatches(SAME_PERIOD, text)) {
    if (Number(year) !== period.year) continue;
    const expected = quote.replace(/\d+$/u, String(period.year - 1));
    say({ line: line.number, quote, expected, sure: 0.9 });
  }
}

/** "trong quý III" among the tasks of a report on nine months: it is over by then. */
function tasksBehind(
  { line, text }: Sentence,
  { isNotes }: TextContext,
  period: Period,
  say: Say,
): void {
  if (!line.isTask || line.kind === 'heading' || isNotes || period.kind === 'quarter') return;
  for (const named of namedPeriods(text)) {
    // Of months something may be left; a quarter that is over by the report's end is none to come.
    if (named.kind !== 'quarter' || named.index * 3 > monthsGone(period)) continue;
    if ((named.year ?? period.year) !== period.year) continue;
    if (!/(?<![A-Za-zÀ-ỹ])trong\s+$/iu.test(wordsBefore(text, named))) continue;
    say({
      line: line.number,
      quote: `trong ${named.text}`,
      expected: nextPeriodName(period),
    });
  }
}

/** "lúa Đông Xuân 2024 - 2025" still to be harvested a year later. */
const SEASON =
  /(?<![A-Za-zÀ-ỹ])(?:Đông Xuân|vụ Đông|vụ Xuân|Hè Thu|Thu Đông)\s+(20\d\d)\s?[-–]\s?(20\d\d)/giu;

/** "trong năm 2025 phấn đấu …" among the tasks that a report on 2025 sets for 2026. */
const YEAR_TO_DO =
  /(?<![A-Za-zÀ-ỹ])(?:trong )?năm (20\d\d)(?!\d|\s?[-–]\s?\d)(?:,|:|\s(?:phấn đấu|tập trung|tiếp tục|triển khai|thực hiện|đề ra))/giu;

function yearOfTasks(
  { line, text }: Sentence,
  { isNotes }: TextContext,
  period: Period,
  say: Say,
): void {
  if (!line.isTask || line.kind === 'heading' || isNotes || period.kind !== 'year') return;
  for (const { index, 0: words, 1: year } of allMatches(YEAR_TO_DO, text)) {
    if (Number(year) !== period.year) continue;
    if (!/(?:^|[.:;]\s|^\d[.)]\s)$/u.test(text.slice(0, index))) continue;
    const quote = /^(?:trong )?năm 20\d\d/iu.exec(words)?.[0] ?? words;
    say({ line: line.number, quote, expected: nextPeriodName(period) });
  }
}

function seasonsBehind({ line, text }: Sentence, period: Period, say: Say): void {
  if (!line.isTask) return;
  for (const [quote, from, to] of allMatches(SEASON, text)) {
    if (Number(to) >= period.year) continue;
    const years = Number(to) - Number(from);
    const last = monthsGone(period) <= 6 ? period.year : period.year + 1;
    say({
      line: line.number,
      quote,
      expected: quote.replace(/20\d\d.*/u, `${last - years} - ${last}`),
    });
  }
}

/** The month that a longer period ends with. */
const MONTHS: Partial<Record<NamedKind, (index: number) => number>> = {
  quarter: (index) => index * 3,
  half: () => 6,
  'nine-months': () => 9,
};

function closingPeriods({ line, text }: Sentence, period: Period, say: Say): void {
  if (!CLOSING.test(text)) return;
  for (const named of namedPeriods(text)) {
    const isOwn = named.kind === period.kind && isPeriod(named, period);
    if (named.kind === 'year' || isOwn || isNext(named, period)) continue;
    // "tháng 6 và 6 tháng đầu năm": a longer one of another kind is left over where it ended before.
    const isOver = (MONTHS[named.kind]?.(named.index) ?? 12) < monthsGone(period);
    if (named.kind !== period.kind && !(isOver && (named.year ?? period.year) === period.year)) {
      continue;
    }
    say({ line: line.number, quote: named.text, expected: periodName(period) });
  }
}

function monthsOfYear(
  { line, text }: Sentence,
  { isNotes }: TextContext,
  period: Period,
  say: Say,
): void {
  if (line.isTask || isNotes) return;
  const gone = monthsGone(period);
  for (const { index, 0: quote, 1: months, 2: year } of allMatches(MONTHS_OF_YEAR, text)) {
    if (Number(months) <= gone || (year !== undefined && Number(year) !== period.year)) continue;
    if (NOT_YET.test(text.slice(Math.max(0, index - 60), index))) continue;
    if (/cùng kỳ|năm trước/iu.test(text.slice(index, index + 40))) continue;
    say({ line: line.number, quote, expected: `${gone} tháng đầu năm` });
  }
}

/** "bằng 80% kế hoạch năm 2025" in a report on 2026; "hoàn thành dự toán thu năm 2025" still to be done. */
const PLAN_OF_YEAR =
  /(?<![A-Za-zÀ-ỹ])(?:(?:bằng|đạt|hoàn thành|vượt)\s+[\d.,]+\s?%\s+(?:so với\s+)?|(?<done>hoàn thành|thực hiện (?:đạt|vượt)|phấn đấu (?:đạt|hoàn thành)))\s*(?:kế hoạch|KH|chỉ tiêu|dự toán|DT)(?:\s(?!năm)\p{L}+){0,3}\s+năm\s+(20\d\d)(?!\d|\s?[-–]\s?\d)/giu;
/** What lasts into the next year, or is told of the last one. */
const OF_LAST_YEAR =
  /(?<![A-Za-zÀ-ỹ])(?:kéo dài|chuyển (?:nguồn|tiếp|sang)|năm trước|cùng kỳ|quyết toán|tồn|nợ|cả năm 20\d\d|năm 20\d\d,)(?!\p{L})/iu;

function yearsBehind(
  { line, text }: Sentence,
  { isNotes }: TextContext,
  period: Period,
  say: Say,
): void {
  // In January last year's plan is still being counted.
  if (isNotes || line.kind === 'heading' || monthsGone(period) < 2) return;
  for (const match of allMatches(PLAN_OF_YEAR, text)) {
    const { index, 0: quote, 2: year } = match;
    const isToDo = match.groups?.done !== undefined;
    if (Number(year) !== period.year - 1 || isToDo !== line.isTask) continue;
    if (OF_LAST_YEAR.test(text.slice(Math.max(0, index - 120), index + quote.length))) continue;
    const named = /năm\s+20\d\d$/u.exec(quote)?.[0] ?? quote;
    say({
      line: line.number,
      quote: quote.replace(/\s+/gu, ' '),
      expected: named.replace(/\d+/u, String(period.year)),
    });
  }
}

function comingPeriods({ line, text }: Sentence, period: Period, say: Say): void {
  const next = (monthsGone(period) % 12) + 1;
  const nextQuarter = ROMAN[Math.ceil(next / 3)] ?? '';
  for (const [quote, quarter, month] of allMatches(NEXT_NAMED, text)) {
    const isRight =
      quarter === undefined ? Number(month) === next : quarter.toUpperCase() === nextQuarter;
    const expected = quarter === undefined ? `tháng ${next}` : `quý ${nextQuarter}`;
    if (!isRight) say({ line: line.number, quote, expected });
  }
}

function schoolYears({ line, text }: Sentence, period: Period, say: Say): void {
  if (monthsGone(period) < 8) return;
  for (const { index, 0: quote, 1: from, 2: to } of allMatches(SCHOOL_YEAR, text)) {
    if (Number(to) !== period.year || Number(from) !== period.year - 1) continue;
    if (ON_PURPOSE.test(text.slice(Math.max(0, index - 60), index))) continue;
    say({
      line: line.number,
      quote,
      expected: `năm học ${period.year}-${period.year + 1}`,
    });
  }
}
