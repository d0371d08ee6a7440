// Rule about periods: months, quarters and years that are not the report's, left over from an earlier one.
import { allMatches } from '../../vietnamese/matches';
import { monthsGone, nextPeriodName, periodName, type Period } from '../../workbook/period';
import type { Sentence, TextContext } from '../context';
import { namedPeriods, type NamedKind, type NamedPeriod } from '../../prose/named-periods';
import type { TextHit, TextRule } from '../text-rule';

type Say = (hit: TextHit) => void;

const OTHER_PERIOD: TextRule = {
  id: 'prose.other-period',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Tháng, năm không phải của kỳ báo cáo', en: 'Another period than the report’s' },
  why: {
    vi: 'Báo cáo hay được chép từ kỳ trước: tháng, quý, năm cũ còn sót làm sai cả câu.',
    en: 'Reports are copied from the last one: an old month, quarter or year left in makes the sentence wrong.',
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
    const { period } = context;
    if (!period) return;
    const say: Say = (hit) => {
      report({ ...hit, values: { period: periodName(period) } });
    };
    headingPeriods(context, period, say);
    taskHeadings(context, period, say);
    for (const sentence of context.sentences) {
      leftOverPeriods(sentence, context, period, say);
      if (sentence.line.kind === 'heading') continue;
      prosePeriods(sentence, period, context.isNotes, say);
      toDatePeriods(sentence, period, say);
    }
  },
};

/** Kinds that the headings of a report use for its own period and for the one to come. */
const HEADING_KINDS: Readonly<Record<Period['kind'], readonly NamedKind[]>> = {
  month: ['month'],
  quarter: ['quarter'],
  half: ['half', 'second-half'],
  'nine-months': ['nine-months', 'quarter'],
  year: ['year'],
};

const TASKS =
  /phương hướng|nhiệm vụ trọng tâm|nhiệm vụ (?:tháng|quý|năm|6)|kế hoạch (?:tháng|quý|năm)/iu;

/** Periods in headings are the report's own, or the next one's in the part about tasks. */
function headingPeriods({ lines }: TextContext, period: Period, say: Say): void {
  const allowed = [periodName(period), nextPeriodName(period)];
  // "QUÝ III VÀ 9 THÁNG NĂM 2026".
  if (period.kind === 'nine-months') allowed.push(`quý III năm ${period.year}`);
  for (const { kind, number, text } of lines) {
    if (kind !== 'heading') continue;
    for (const named of namedPeriods(text)) {
      if (named.year === null || !HEADING_KINDS[period.kind].includes(named.kind)) continue;
      if (allowed.includes(nameOf(named, named.year)) || isOnPurpose(named, text)) continue;
      const isTask = TASKS.test(text) && !/kết quả/iu.test(text);
      say({
        ...{ line: number, quote: named.text },
        expected: isTask ? nextPeriodName(period) : periodName(period),
      });
    }
  }
}

/** As `periodName` writes it. */
function nameOf({ kind, index }: NamedPeriod, year: number): string {
  if (kind === 'second-half') return `6 tháng cuối năm ${year}`;
  return periodName({ kind, index, year });
}

/** Words before a period that make it another one on purpose. */
const ON_PURPOSE =
  /(?<!\p{L})(?:so với|cùng kỳ|năm trước|kỳ trước|từ|đến|giai đoạn|nhiệm kỳ|kế hoạch|nghị quyết|hội nghị|báo cáo|phiên họp|đánh giá|kết quả|nhiệm vụ|quyết toán|tổng kết|sơ kết)(?:\s+[\p{L}\d.,]+){0,8}\s*$|\(\s*$/iu;
/** The heading of a part has such words by itself: only a comparison tells another time. */
const COMPARED = /(?<!\p{L})(?:so với|cùng kỳ|nghị quyết|quyết toán)(?:\s+[\p{L}\d/-]+){0,8}\s*$/iu;

function before(text: string, { start }: NamedPeriod): string {
  return text.slice(Math.max(0, start - 60), start);
}

const isOnPurpose = (named: NamedPeriod, heading: string): boolean =>
  COMPARED.test(before(heading, named));

/** "trong tháng 4", "trong quý I"; and this period's name with another year. */
function prosePeriods(sentence: Sentence, period: Period, isNotes: boolean, say: Say): void {
  const { line, text } = sentence;
  for (const named of namedPeriods(text)) {
    if (named.kind !== period.kind) continue;
    const lead = before(text, named);
    const opening = /(?<!\p{L})trong\s+$/iu.exec(lead);
    if (opening) {
      if (isPeriod(named, period) || (isNext(named, period) && (isNotes || isTask(sentence)))) {
        continue;
      }
      if (line.isTask && comesAfter(named, period)) continue;
      if (looksBack(text, named, lead)) continue;
      const quote = opening[0] + named.text;
      say({ line: line.number, quote, expected: `trong ${periodName(period)}` });
    } else if (named.kind !== 'year' && named.index === period.index) {
      if (named.year === null || named.year === period.year) continue;
      if (/ngày\s+\d{1,2}\s*$/iu.test(lead) || ON_PURPOSE.test(lead)) continue;
      say({ line: line.number, quote: named.text, expected: periodName(period) });
    }
  }
}

/** What is to be done may be due in any later period. */
function comesAfter(named: NamedPeriod, period: Period): boolean {
  const year = named.year ?? period.year;
  return year > period.year || (year === period.year && named.index > period.index);
}

/** "Kết quả trong tháng 8 năm 2025 và cùng kỳ cho thấy": another time is meant. */
function looksBack(text: string, { start, text: name }: NamedPeriod, lead: string): boolean {
  const behind = text.slice(start + name.length, start + name.length + 40);
  return (
    /(?<!\p{L})kết quả\s+trong\s+$/iu.test(lead) || /^[^.;]{0,20}(?:cùng kỳ|so với)/iu.test(behind)
  );
}

/** "III. NHIỆM VỤ QUÝ III" in a report on that very quarter: what is to be done lies ahead. */
function taskHeadings({ lines }: TextContext, period: Period, say: Say): void {
  for (const { kind, number, text, isTask: isTaskLine } of lines) {
    if (kind !== 'heading' || !isTaskLine || !AHEAD_HEADING.test(text)) continue;
    const named = namedPeriods(text).filter((one) => one.kind === period.kind);
    const [one] = named;
    if (!one || named.length > 1 || !isPeriod(one, period)) continue;
    say({ line: number, quote: one.text, expected: nextPeriodName(period) });
  }
}

const AHEAD_HEADING =
  /^\s*(?:phần\s+\S+\s+)?(?:[IVXA-D]{1,5}|\d{1,2})?\s*[.\-–/:)]?\s*(?:phương hướng|nhiệm vụ|một số nhiệm vụ|nhiệm vụ, giải pháp|chương trình|kế hoạch công tác)(?!\p{L})(?!.*(?:kết quả|thực hiện nhiệm vụ|tình hình))/iu;

/** What the text closes with names its own period and the next one. */
const CLOSING = /^\s*Trên đây là\s+(?:toàn bộ\s+)?(?:nội dung\s+)?(?:báo cáo|kết quả|tình hình)/iu;
/** "9 tháng đầu năm" told as past. */
const MONTHS_OF_YEAR = /(?<!\p{L})(\d{1,2})\s+tháng\s+đầu\s+năm(?:\s+(20\d\d))?(?!\d)/giu;
const NOT_YET =
  /(?<!\p{L})(?:ước|dự kiến|phấn đấu|kế hoạch|nghị quyết|chỉ tiêu|nhiệm vụ|sẽ|đến hết|chuẩn bị|sơ kết|báo cáo|phục vụ)(?!\p{L})/iu;
/** "trong quý III tới", "tháng 9 tới": the one that follows the report. */
const NEXT_NAMED =
  /(?<!\p{L})(?:quý\s+(IV|I{1,3})|tháng\s+(\d{1,2}))\s+(?:tới|sắp tới)(?!\p{L})/giu;
const ROMAN = ['', 'I', 'II', 'III', 'IV'];
/** "5 năm 2026-2031": a plan counts its first and last year. */
const YEARS =
  /(?<!\p{L})(?:kế hoạch|giai đoạn|chương trình|đề án)[^.;\d]{0,60}?(\d{1,2})\s+năm[,\s(]*(?:giai đoạn\s+)?(20\d\d)\s?[-–]\s?(20\d\d)/giu;
/** Councils and Party committees are elected for five years. */
const TERM =
  /(?<!\p{L})(?:HĐND|Hội đồng nhân dân|đại biểu Quốc hội|Đảng bộ|Đại hội)[^.;]{0,60}?nhiệm kỳ\s+(20\d\d)\s?[-–]\s?(20\d\d)/giu;
/** A school year begins in August or September. */
const SCHOOL_YEAR =
  /(?<!\p{L})(?:đầu|khai giảng|bước vào|vào|dạy và học(?:\s+đầu)?)\s+năm học\s+(20\d\d)\s?[-–]\s?(20\d\d)/giu;

function leftOverPeriods(sentence: Sentence, context: TextContext, period: Period, say: Say): void {
  if (!/\d|quý/iu.test(sentence.text)) return;
  closingPeriods(sentence, period, say);
  tasksBehind(sentence, context, period, say);
  seasonsBehind(sentence, period, say);
  monthsOfYear(sentence, context, period, say);
  comingPeriods(sentence, period, say);
  spansOfYears(sentence, say);
  schoolYears(sentence, period, say);
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
    if (!/(?<!\p{L})trong\s+$/iu.test(before(text, named))) continue;
    say({
      line: line.number,
      quote: `trong ${named.text}`,
      expected: nextPeriodName(period),
    });
  }
}

/** "lúa Đông Xuân 2024 - 2025" still to be harvested a year later. */
const SEASON =
  /(?<!\p{L})(?:Đông Xuân|vụ Đông|vụ Xuân|Hè Thu|Thu Đông)\s+(20\d\d)\s?[-–]\s?(20\d\d)/giu;

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

function closingPeriods({ line, text }: Sentence, period: Period, say: Say): void {
  if (!CLOSING.test(text)) return;
  for (const named of namedPeriods(text)) {
    if (named.kind !== period.kind || named.kind === 'year') continue;
    if (isPeriod(named, period) || isNext(named, period)) continue;
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

function spansOfYears({ line, text }: Sentence, say: Say): void {
  for (const [quote, count, from, to] of allMatches(YEARS, text)) {
    const years = Number(to) - Number(from) + 1;
    if (years === Number(count) || years < 2) continue;
    const last = Number(from) + Number(count) - 1;
    say({ line: line.number, quote, expected: `${count ?? ''} năm ${from ?? ''}-${last}` });
  }
  for (const [quote, from, to] of allMatches(TERM, text)) {
    const years = Number(to) - Number(from);
    if (years !== 4 && years !== 6) continue;
    const term = /nhiệm kỳ.*$/iu.exec(quote)?.[0] ?? quote;
    const expected = `nhiệm kỳ ${from ?? ''}-${Number(from) + 5}`;
    say({ line: line.number, quote: term, expected });
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

/** Whether a period without its year, or with it, is the report's. */
function isPeriod({ index, year }: NamedPeriod, period: Period): boolean {
  return index === period.index && (year === null || year === period.year);
}

function isNext(named: NamedPeriod, period: Period): boolean {
  const next = nextPeriodName(period);
  return [named.year ?? period.year, period.year + 1].some((year) => {
    return (named.year ?? year) === year && nameOf(named, year) === next;
  });
}

const TO_DATE = /(?<!\p{L})(?:lũy kế|luỹ kế|LK)\s+(\d{1,2})\s+tháng(?!\p{L})/giu;

/** "lũy kế 4 tháng" in a report about May. */
function toDatePeriods({ line, text }: Sentence, period: Period, say: Say): void {
  for (const [quote, months] of allMatches(TO_DATE, text)) {
    if (Number(months) === monthsGone(period) || line.isTask) continue;
    if (/(?<!\p{L})(?:phấn đấu|dự kiến|ước)(?!\p{L})/iu.test(text)) continue;
    say({ line: line.number, quote, expected: `lũy kế ${monthsGone(period)} tháng` });
  }
}

/** Whether a sentence sets out what is to be done: the last part, whatever its sections are called. */
function isTask({ heading, text }: Sentence): boolean {
  return TASKS.test(heading) || TASK_HEADING.test(heading) || TASK_WORDS.test(text);
}

const TASK_HEADING = /(?<!\p{L})(?:về|lĩnh vực|hoạt động|công tác)(?!\p{L})/iu;
const TASK_WORDS = /(?<!\p{L})(?:nhiệm vụ|tập trung|phấn đấu|dự kiến|triển khai|sẽ)(?!\p{L})/iu;

export const PERIOD_RULES: readonly TextRule[] = [OTHER_PERIOD];
