// Rule about periods: months, quarters and years that are not the report's, left over from an earlier one.
import { allMatches } from '../../vietnamese/matches';
import { monthsGone, nextPeriodName, periodName, type Period } from '../../workbook/period';
import type { Sentence, TextContext } from '../context';
import { namedPeriods, type NamedKind, type NamedPeriod } from '../../prose/named-periods';
import { isNext, isPeriod, nameOf, ON_PURPOSE, wordsBefore } from '../period-names';
import type { TextHit, TextRule } from '../text-rule';
import { leftOverPeriods } from './left-over-periods';

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
    openingPeriod(context, period, say);
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
    // "II. KẾT QUẢ 6 THÁNG ĐẦU NĂM" in the report on nine months.
    const half = namedPeriods(text).find((named) => named.kind === 'half');
    const isLeftOver = period.kind === 'nine-months' && /kết quả|tình hình/iu.test(text);
    if (
      half &&
      isLeftOver &&
      !isOnPurpose(half, text) &&
      (half.year ?? period.year) === period.year
    ) {
      say({ line: number, quote: half.text, expected: `9 tháng đầu năm` });
      continue;
    }
    for (const named of namedPeriods(text)) {
      if (named.year === null || !HEADING_KINDS[period.kind].includes(named.kind)) continue;
      if (allowed.includes(nameOf(named, named.year)) || isOnPurpose(named, text)) continue;
      const isTask = TASKS.test(text) && !/kết quả/iu.test(text);
      say({
        line: number,
        quote: named.text,
        expected: isTask ? nextPeriodName(period) : periodName(period),
      });
    }
  }
}

/** The heading of a part has such words by itself: only a comparison tells another time. */
const COMPARED =
  /(?<![A-Za-zÀ-ỹ])(?:so với|cùng kỳ|nghị quyết|quyết toán)(?:\s+[\p{L}\d/-]+){0,8}\s*$/iu;

const isOnPurpose = (named: NamedPeriod, heading: string): boolean =>
  COMPARED.test(wordsBefore(heading, named));

/** "trong tháng 4", "trong quý I"; and this period's name with another year. */
function prosePeriods(sentence: Sentence, period: Period, isNotes: boolean, say: Say): void {
  const { line, text } = sentence;
  for (const named of namedPeriods(text)) {
    if (named.kind !== period.kind) continue;
    const lead = wordsBefore(text, named);
    const opening =
      /(?<![A-Za-zÀ-ỹ])trong\s+$/iu.exec(lead) ?? (line.isTask ? null : OF_TASKS.exec(lead));
    if (opening) {
      if (isMeantSo(sentence, named, lead, period, isNotes)) continue;
      const quote = opening[0] + named.text;
      say({
        line: line.number,
        quote,
        expected: `${opening[0].toLowerCase()}${periodName(period)}`,
      });
    } else if (named.kind !== 'year' && named.index === period.index) {
      if (named.year === null || named.year === period.year) continue;
      if (/ngày\s+\d{1,2}\s*$/iu.test(lead) || ON_PURPOSE.test(lead)) continue;
      say({ line: line.number, quote: named.text, expected: periodName(period) });
    }
  }
}

/** Whether a period behind "trong" is this one's, or one that the sentence means to name. */
function isMeantSo(
  sentence: Sentence,
  named: NamedPeriod,
  lead: string,
  period: Period,
  isNotes: boolean,
): boolean {
  const { line, text } = sentence;
  return (
    isPeriod(named, period) ||
    (isNext(named, period) && (isNotes || isTask(sentence))) ||
    // A note may tell what is still to come; a report does in its part about tasks.
    ((line.isTask || isNotes) && comesAfter(named, period)) ||
    // "còn 106 cây làm trong tháng 6": what is left is done in the next one.
    (isNext(named, period) && LEFT_TO_DO.test(lead)) ||
    // A note may say in passing when something was done; what opens a sentence is its time.
    (isNotes && !OPENS.test(lead) && !isLast(named, period)) ||
    looksBack(text, named, lead) ||
    isContrasted(text, named, period)
  );
}

/** "lãnh đạo thực hiện nhiệm vụ tháng 4" among the results. */
const OF_TASKS =
  /(?<![A-Za-zÀ-ỹ])(?:lãnh đạo|chỉ đạo|điều hành|tổ chức)(?:, (?:chỉ đạo|tổ chức))? thực hiện (?:các )?nhiệm vụ\s+$/iu;

const OPENS = /(?:^|[.;:,])\s*trong\s+$/iu;

/** The period right before this one, of which most is left over. */
const isLast = ({ year, index }: NamedPeriod, period: Period): boolean =>
  (year === null || year === period.year) && index === period.index - 1;

const LEFT_TO_DO =
  /(?<![A-Za-zÀ-ỹ])(?:còn(?: lại)?|sẽ|dự kiến|tiếp tục|chưa|chuyển sang)(?!\p{L})[^;.]{0,50}$/iu;

/** What is to be done may be due in any later period. */
function comesAfter(named: NamedPeriod, period: Period): boolean {
  const year = named.year ?? period.year;
  return year > period.year || (year === period.year && named.index > period.index);
}

/** "Kết quả trong tháng 8 năm 2025 và cùng kỳ cho thấy": another time is meant. */
function looksBack(text: string, { start, text: name }: NamedPeriod, lead: string): boolean {
  const behind = text.slice(start + name.length, start + name.length + 40);
  return (
    /(?<![A-Za-zÀ-ỹ])kết quả\s+trong\s+$/iu.test(lead) ||
    /^[^.;]{0,20}(?:cùng kỳ|so với)/iu.test(behind)
  );
}

/** "… trong tháng 5 đã được khống chế; trong tháng 6 không phát sinh": both months are meant. */
function isContrasted(text: string, { start, text: name }: NamedPeriod, period: Period): boolean {
  return namedPeriods(text).some(
    (other) =>
      other.start > start + name.length &&
      other.kind === period.kind &&
      isPeriod(other, period) &&
      /(?<![A-Za-zÀ-ỹ])(?:trong|sang)\s+$/iu.test(wordsBefore(text, other)),
  );
}

/** "III. NHIỆM VỤ QUÝ III" in a report on that very quarter: what is to be done lies ahead. */
function taskHeadings({ lines }: TextContext, period: Period, say: Say): void {
  for (const { kind, number, text, isTask: isTaskLine } of lines) {
    if (kind !== 'heading' || !isTaskLine || !AHEAD_HEADING.test(text)) continue;
    const year = /(?:CUỐI )?NĂM\s+(20\d\d)\s*\.?$/iu.exec(text);
    const namesOnlyYear = namedPeriods(text).every(({ kind: named }) => named === 'year');
    if (year && namesOnlyYear && Number(year[1]) < period.year) {
      const expected = year[0].replace(/20\d\d/u, String(period.year));
      say({ line: number, quote: year[0].trim(), expected });
      continue;
    }
    const half = namedPeriods(text).find(({ kind: named }) => named === 'second-half');
    if (half && monthsGone(period) >= 9 && period.kind !== 'month') {
      say({ line: number, quote: half.text, expected: nextPeriodName(period) });
      continue;
    }
    const named = namedPeriods(text).filter((one) => one.kind === period.kind);
    const [one] = named;
    if (!one || named.length > 1 || !isPeriod(one, period)) continue;
    say({ line: number, quote: one.text, expected: nextPeriodName(period) });
  }
}

const AHEAD_HEADING =
  /^\s*(?:phần\s+\S+\s+)?(?:[IVXA-D]{1,5}|\d{1,2})?\s*[.\-–/:)]?\s*(?:phương hướng|nhiệm vụ|một số nhiệm vụ|nhiệm vụ, giải pháp|chương trình|kế hoạch công tác|(?<=^\s*(?:II|III|IV|V)\s*[.\-–/:)]\s*)kế hoạch(?=\s+(?:tháng|quý|năm|6|9)\s))(?!\p{L})(?!.*(?:kết quả|thực hiện nhiệm vụ|tình hình))/iu;

/** "UBND xã báo cáo kết quả tháng 7 (số liệu …) như sau:". */
const OPENING =
  /(?<![A-Za-zÀ-ỹ])báo cáo\s+(?:kết quả|tình hình|công tác)(?:\s[^.;:()]{0,60})?(?=\s*(?:\([^()]*\))?,?\s*(?:cụ thể\s+)?như sau)/giu;

/** The sentence that opens a report names its own period. */
function openingPeriod({ lines, isNotes }: TextContext, period: Period, say: Say): void {
  if (isNotes) return;
  for (const { number: line, text } of lines) {
    for (const [opening] of allMatches(OPENING, text)) {
      const named = namedPeriods(opening).filter(({ kind }) => kind === period.kind);
      const [one, ...others] = named;
      if (!one || others.length > 0 || isPeriod(one, period) || isOnPurpose(one, opening)) continue;
      // "kết quả tháng 7, nhiệm vụ trọng tâm tháng 8" names the next one apart.
      if (TASKS.test(opening)) continue;
      say({ line, quote: one.text, expected: periodName(period) });
    }
  }
}

const TO_DATE = /(?<![A-Za-zÀ-ỹ])(?:lũy kế|luỹ kế|LK)\s+(\d{1,2})\s+tháng(?!\p{L})/giu;

/** "lũy kế 4 tháng" in a report about May. */
function toDatePeriods({ line, text }: Sentence, period: Period, say: Say): void {
  for (const [quote, months] of allMatches(TO_DATE, text)) {
    if (Number(months) === monthsGone(period) || line.isTask) continue;
    if (/(?<![A-Za-zÀ-ỹ])(?:phấn đấu|dự kiến|ước)(?!\p{L})/iu.test(text)) continue;
    say({ line: line.number, quote, expected: `lũy kế ${monthsGone(period)} tháng` });
  }
}

/** Whether a sentence sets out what is to be done: the last part, whatever its sections are called. */
function isTask({ heading, text }: Sentence): boolean {
  return TASKS.test(heading) || TASK_HEADING.test(heading) || TASK_WORDS.test(text);
}

const TASK_HEADING = /(?<![A-Za-zÀ-ỹ])(?:về|lĩnh vực|hoạt động|công tác)(?!\p{L})/iu;
const TASK_WORDS =
  /(?<![A-Za-zÀ-ỹ])(?:nhiệm vụ|tập trung|phấn đấu|dự kiến|triển khai|sẽ)(?!\p{L})/iu;

export const PERIOD_RULES: readonly TextRule[] = [OTHER_PERIOD];
