// Claims read out of prose: what is counted, how much, of how much, by which word, over which time.
import { unitHead, type Amount } from './amounts';

/** The word that relates a claim to what it speaks of. */
export type RelationWord =
  'đạt' | 'bằng' | 'vượt' | 'chiếm' | 'tăng' | 'giảm' | 'hoàn thành' | 'còn' | 'là' | 'có';

/** The time of which a claim speaks. */
export type ClaimPeriod = 'month' | 'to-date' | 'earlier' | 'plan';

/** One claim: `Diện tích lúa | 509 | of 650 | ha | đạt`, or a percent by itself. */
export interface Claim {
  /** 1-based line. */
  readonly line: number;
  /** Index of the sentence in the document. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  /** The words before the number, back to the last sign. */
  readonly what: string;
  readonly amount: Amount;
  /** The plan or total behind the stroke of `509/650 ha`. */
  readonly whole: Amount | null;
  /** Unit's first word, `%` for percents, '' for none. */
  readonly unit: string;
  readonly relation: RelationWord | null;
  readonly period: ClaimPeriod | null;
  /** The number of the heading above: `2.1`; '' before the first. */
  readonly place: string;
}

const RELATION =
  /(?<!\p{L})(đạt|bằng|vượt|chiếm|tăng|giảm|hoàn thành|còn|là|có)(?!\p{L})(?![\s\S]*(?<!\p{L})(?:đạt|bằng|vượt|chiếm|tăng|giảm|hoàn thành|còn|là|có)(?!\p{L}))/iu;

/** How far before a number its relation and its subject are looked for. */
const REACH = 160;

const PERIODS: readonly (readonly [ClaimPeriod, RegExp])[] = [
  ['month', /(?<!\p{L})(?:trong (?:tháng|kỳ|quý)|tháng này)(?!\p{L})/giu],
  ['to-date', /(?<!\p{L})(?:lu[ỹy] kế|lũy kế|từ đầu năm|đến nay|cộng dồn)(?!\p{L})/giu],
  ['earlier', /(?<!\p{L})(?:tháng trước|cùng kỳ|năm trước|kỳ trước|đầu năm)(?!\p{L})/giu],
  ['plan', /(?<!\p{L})(?:kế hoạch|dự toán|chỉ tiêu)(?:\s+\p{L}+){0,3}\s*$/giu],
];

/** A sentence as the claims' reader takes it. */
export interface ClaimSource {
  readonly line: number;
  readonly sentence: number;
  readonly place: string;
  /** The whole line. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly amounts: readonly Amount[];
}

/** Reads the claims of one sentence, in order. */
export function readClaims(source: ClaimSource): Claim[] {
  const { text, amounts } = source;
  const claims: Claim[] = [];
  let from = source.start;
  for (let at = 0; at < amounts.length; at++) {
    const amount = amounts[at];
    if (!amount) continue;
    const next = amounts[at + 1];
    const whole = next && isRatio(text, amount, next) ? next : null;
    const before = text.slice(Math.max(from, amount.start - REACH), amount.start);
    const relation = RELATION.exec(before.slice(-60))?.[1]?.toLowerCase() as
      RelationWord | undefined;
    claims.push({
      ...{ line: source.line, sentence: source.sentence, place: source.place },
      start: amount.start,
      end: (whole ?? amount).end,
      what: subjectOf(before),
      ...{ amount, whole },
      unit: unitHead(whole ?? amount),
      relation: relation ?? null,
      period: periodOf(periodWords(source, amount)),
    });
    if (whole) at++;
    from = (whole ?? amount).end;
  }
  return claims.map((claim, at) => beforeToDate(claim, claims[at + 1]));
}

/** Where the time is looked for. A rate behind a semicolon stands by itself: "trong tháng …; tỷ lệ …". */
function periodWords({ text, start }: ClaimSource, { start: end, percent }: Amount): string {
  const words = text.slice(Math.max(start, end - REACH), end);
  const rate = percent ? /;\s*tỷ lệ(?!\p{L})[^;]*$/iu.exec(words) : null;
  return rate ? rate[0] : words;
}

/** "đạt 626 triệu đồng; lũy kế đạt 1.532 triệu đồng": the first is the month's, said or not. */
function beforeToDate(claim: Claim, next: Claim | undefined): Claim {
  const isMonth = claim.period === null && next?.period === 'to-date' && next.unit === claim.unit;
  return isMonth ? { ...claim, period: 'month' } : claim;
}

/** `509/650 ha`, `509 ha/650 ha`; not `17,7 tỷ đồng/295 hộ`, not `24/24 giờ`. */
function isRatio(text: string, part: Amount, whole: Amount): boolean {
  const between = text.slice(part.end, whole.start);
  if (between.length > 20 || !/^[^/]*\/\s?$/.test(between)) return false;
  if (part.text === '24' && (whole.text === '24' || whole.text === '7')) return false;
  // A third number behind a stroke makes it a date or a chain.
  if (/^\s?\/\s?\d/.test(text.slice(whole.end, whole.end + 3))) return false;
  if (/\d\s?\/\s?$/.test(text.slice(Math.max(0, part.start - 4), part.start))) return false;
  const word = /^\s*(\p{L}[\p{L}\s]*?)?\s?\/\s?$/u.exec(between)?.[1];
  if (word === undefined) return /^\s?\/\s?$/.test(between) && !isDayAndMonth(text, part, whole);
  return whole.unit.slice(0, word.split(/\s+/).length).join(' ') === word.toLowerCase();
}

/** "dịp 30/4", "từ 15/4 đến 14/5": a day and a month, when nothing is counted behind. */
function isDayAndMonth(text: string, part: Amount, whole: Amount): boolean {
  if (
    whole.unit.length > 0 &&
    !/^(?:đến|và|của|tại|năm|do|là|với|hoặc)$/.test(whole.unit[0] ?? '')
  ) {
    return false;
  }
  if (/^\s*\(\s*\d|^,?\s*(?:đạt|bằng|vượt|chiếm)/.test(text.slice(whole.end, whole.end + 12))) {
    return false;
  }
  return part.value.lte(31) && whole.value.lte(12) && part.places + whole.places === 0;
}

/** The words of the last clause before a number, without the relation word at their end. */
function subjectOf(before: string): string {
  const clause = /[^.;:,(]*$/.exec(before)?.[0] ?? '';
  return clause.trim();
}

function periodOf(before: string): ClaimPeriod | null {
  let found: ClaimPeriod | null = null;
  let at = -1;
  for (const [period, pattern] of PERIODS) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(before); match; match = pattern.exec(before)) {
      if (match.index > at) [found, at] = [period, match.index];
    }
  }
  return found;
}
