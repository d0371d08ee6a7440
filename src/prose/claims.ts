// Claims read out of prose: what is counted, how much, of how much, by which word, over which time.
import type Big from 'big.js';
import { allMatches } from '../vietnamese/matches';
import { NOTE_MARK, isMeasured, scaledValue, unitHead, unitLength, type Amount } from './amounts';
import { roleOf, type Direction, type Role } from './roles';
import { lastClauses, lastClauseStart } from './sentences';
import { contentWords, measureWords } from './words';

/** The word that relates a claim to what it speaks of. */
export type RelationWord =
  | 'đạt'
  | 'bằng'
  | 'vượt'
  | 'chiếm'
  | 'tăng'
  | 'giảm'
  | 'hoàn thành'
  | 'còn'
  | 'là'
  | 'có';

/** The time of which a claim speaks. */
export type ClaimPeriod = 'month' | 'to-date' | 'earlier' | 'plan';

/** Where the true value lies: below “gần 90%”, above “trên 90%”, “hơn”, “tối thiểu”, “ít nhất”. */
export type Hedge = 'below' | 'above' | 'about';

/** One claim: `Diện tích lúa | 509 | of 650 | ha | đạt`, or a percent by itself. */
export interface Claim {
  /** 1-based line. */
  readonly line: number;
  /** Index of the sentence in its paragraph. */
  readonly sentence: number;
  /** Of the number, and of the one behind its stroke, without unit or %; offsets in the paragraph. */
  readonly start: number;
  readonly end: number;
  /** The words before the number, back to the last sign. */
  readonly what: string;
  readonly amount: Amount;
  /** The plan or total behind the stroke of `509/650 ha`. */
  readonly whole: Amount | null;
  /** What is counted, as `unitHead` has it. */
  readonly unit: string;
  readonly relation: RelationWord | null;
  readonly period: ClaimPeriod | null;
  readonly role: Role;
  /** Of a change: up or down. */
  readonly direction: Direction | null;
  /** "khoảng", "gần", "trên": the number is not meant to be exact, and on which side the value lies. */
  readonly hedged: boolean;
  readonly hedge: Hedge | null;
  /** What the claim is about, as syllables; taken from the clause before where its own names nothing. */
  readonly subject: readonly string[];
  /** Whether its own clause names it. */
  readonly isNamed: boolean;
  /** What is measured of it: `diện tích`, `năng suất`. */
  readonly measure: readonly string[];
  /** Whether it speaks of a part of what was named before: behind “trong đó”, “gồm”, “riêng”. */
  readonly isPart: boolean;
  /** The number of the heading above: `2.1`; '' before the first. */
  readonly place: string;
}

/** A result by itself, told exactly: no ratio, no percent. */
export const isPlainResult = ({ role, whole, amount, hedged }: Claim): boolean =>
  role === 'result' && whole === null && !amount.percent && !hedged;

/** The value of a claim, in the unit of `scaledValue`; in `509/650 ha` the part has the unit of the whole. */
export function valueOf({ amount, whole }: Pick<Claim, 'amount' | 'whole'>): Big {
  return scaledValue(amount.unit.length === 0 && whole ? { ...amount, unit: whole.unit } : amount);
}

/** A sentence as the claims' reader takes it. */
export interface ClaimSource {
  readonly line: number;
  readonly sentence: number;
  readonly place: string;
  /** The whole paragraph. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly amounts: readonly Amount[];
  /** What the sentence before spoke of. */
  readonly topic: readonly string[];
  /** Whether the heading above sets out what is to be done. */
  readonly isTask: boolean;
}

const RELATION =
  /(?<![A-Za-zÀ-ỹ])(?:đạt|bằng|vượt|chiếm|tăng|giảm|hoàn thành|còn|là|có)(?!\p{L})/giu;

/** How far before a number the word that relates it stands. */
const RELATION_REACH = 60;

function relationOf(lead: string): RelationWord | null {
  const found = allMatches(RELATION, lead.slice(-RELATION_REACH));
  const last = found[found.length - 1];
  return last ? (last[0].toLowerCase() as RelationWord) : null;
}

/** How far before a number its relation and its subject are looked for. */
const REACH = 160;

const PERIODS: readonly (readonly [ClaimPeriod, RegExp])[] = [
  ['month', /(?<![A-Za-zÀ-ỹ])(?:trong (?:tháng|kỳ|quý)|tháng này)(?!\p{L})/giu],
  [
    'to-date',
    /(?<![A-Za-zÀ-ỹ])(?:lu[ỹy] kế|lũy kế|LK|từ đầu năm|đến nay|cộng dồn|nâng tổng số)(?!\p{L})/giu,
  ],
  [
    'earlier',
    /(?<![A-Za-zÀ-ỹ])(?:tháng trước|cùng kỳ|CK|năm trước|kỳ trước|(?<!(?:từ|tháng) )đầu năm)(?!\p{L})/giu,
  ],
  ['plan', /(?<![A-Za-zÀ-ỹ])(?:kế hoạch|dự toán|chỉ tiêu)(?:\s+\p{L}+){0,3}\s*$/giu],
];

/** "cao hơn 0,25 m" is exact: by so much. */
const HEDGE =
  /(?<![A-Za-zÀ-ỹ])(?:(gần|dưới|chưa đến|chưa đầy)|((?<!(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm|dài|đông) )hơn|trên|tối thiểu|ít nhất)|(khoảng|xấp xỉ|chừng))\s*(?:đạt\s*|tới\s*)?$/iu;

/** So far before a number its hedge begins: "tối thiểu đạt" and spaces. */
const HEDGE_REACH = 24;

const OUT_OF = /^\s*(?:\p{L}+\s+){0,3}trên\s*$/iu;

function hedgeOf(lead: string): Hedge | null {
  const match = HEDGE.exec(lead.slice(-HEDGE_REACH));
  if (!match) return null;
  return match[1] !== undefined ? 'below' : match[2] !== undefined ? 'above' : 'about';
}

const PART =
  /(?<![A-Za-zÀ-ỹ])(?:trong đó|trong số đó|trong số này|bao gồm|gồm|(?<=(?:^|[,;:.(])\s*)riêng|nhất là)(?!\p{L})/iu;

/** Reads the claims of one sentence, in order. */
export function readClaims(source: ClaimSource): Claim[] {
  const { text, amounts } = source;
  const claims: Claim[] = [];
  let from = source.start;
  let topic = source.topic;
  let inPart = false;
  for (let at = 0; at < amounts.length; at++) {
    const amount = amounts[at];
    if (!amount) continue;
    const next = amounts[at + 1];
    // "từ 10/6 đến nay": a day, which counts nothing.
    if (next && isDay(text, amount, next)) {
      at++;
      from = next.end;
      continue;
    }
    const whole = next && isRatio(text, amount, next) ? next : null;
    const end = (whole ?? amount).end;
    const lead = text.slice(Math.max(from, amount.start - REACH), amount.start);
    const what = subjectOf(lead);
    const clause = text.slice(source.start, amount.start);
    const { role, direction } = roleOf({
      lead,
      clause,
      behind: text.slice(end, end + 60),
      isTask: source.isTask,
    });
    // "vượt trên 5 ha", but "bằng 5% so với trên 7 ha": the word stands right before the number.
    // "1.326 tiêu chí trên 78 xã" is out of how many.
    const hedge = OUT_OF.test(lead) && from > source.start ? null : hedgeOf(lead);
    inPart = inPart || PART.test(lead);
    topic = namedBefore(clausesOf(lead, from === source.start)) ?? topic;
    const own = contentWords(what);
    const measure = measureWords(what);
    const counted = countedWords(whole ?? amount);
    // "100% số vụ cháy được chữa": what the percent is of stands behind it.
    // "Diện tích lúa 214 ha, năng suất 58 tạ/ha": the second clause names only what is measured.
    const subject =
      own.length > 0 ? own : measure.length > 0 || counted.length === 0 ? topic : counted;
    if (!amount.percent && role === 'result') topic = subject;
    claims.push({
      line: source.line,
      sentence: source.sentence,
      place: source.place,
      start: amount.start,
      end,
      what,
      amount,
      whole,
      role,
      direction,
      unit: unitHead(whole ?? amount),
      relation: relationOf(lead),
      period: periodOf(periodWords(source, amount)),
      hedged: hedge !== null,
      hedge,
      subject,
      measure,
      isNamed: own.length > 0,
      isPart: inPart,
    });
    if (whole) at++;
    from = end;
  }
  return claims.map((claim, at) => beforeToDate(claim, claims[at + 1]));
}

/** The clauses before a number's own; what directly follows the number before is counted by that one. */
function clausesOf(lead: string, isFirst: boolean): string {
  const first = isFirst ? 0 : Math.max(0, lead.search(/[.;:,()]/));
  return lead.slice(first, Math.max(first, lastClauseStart(lead)));
}

/** What the clauses before a number's own name: “Cây ngô: diện tích 72 ha” is about maize. */
function namedBefore(text: string): string[] | null {
  for (const clause of text.split(/[.;:,(]/).reverse()) {
    const words = contentWords(clause);
    if (words.length > 0) return words;
  }
  return null;
}

/** The words of a counted thing up to the verb behind it: “96 hộ nghèo giảm …” counts `hộ nghèo`. */
function countedWords(amount: Amount): string[] {
  const words = amount.unit.slice(unitLength(amount) - (isMeasured(amount) ? 0 : 1));
  const verb = words.findIndex((word) => VERBS.has(word));
  return contentWords(words.slice(0, verb < 0 ? words.length : verb).join(' '));
}

const VERBS = new Set(
  'đạt bằng tăng giảm chiếm vượt là có còn được bị và với do trong tại ở'.split(' '),
);

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
  const between = text.slice(part.end, whole.start).replace(NOTE_MARK, '');
  if (between.length > 20 || !/^[^/]*\/\s?(?:(?:KH|kế hoạch)\s)?$/.test(between)) return false;
  if (part.text === '24' && (whole.text === '24' || whole.text === '7')) return false;
  // A third number behind a stroke makes it a date or a chain.
  if (/^\s?\/\s?\d/.test(text.slice(whole.end, whole.end + 3))) return false;
  if (/\d\s?\/\s?$/.test(text.slice(Math.max(0, part.start - 4), part.start))) return false;
  // "1.860 liều/KH 1.800 liều".
  const plain = between.replace(/\/\s?(?:KH|kế hoạch)\s$/u, '/');
  const word = /^\s*(\p{L}[\p{L}\s]*?)?\s?\/\s?$/u.exec(plain)?.[1];
  if (word === undefined) return /^\s?\/\s?$/.test(plain) && !isDayAndMonth(text, part, whole);
  return whole.unit.slice(0, word.split(/\s+/).length).join(' ') === word.toLowerCase();
}

/** A stroke between two numbers that are a day and its month. */
function isDay(text: string, day: Amount, month: Amount): boolean {
  return /^\s?\/\s?$/.test(text.slice(day.end, month.start)) && isDayAndMonth(text, day, month);
}

/** "dịp 30/4", "từ 15/4 đến 14/5": a day and a month, when nothing is counted behind. */
function isDayAndMonth(text: string, part: Amount, whole: Amount): boolean {
  const isTime = TIME_BEFORE.test(text.slice(Math.max(0, part.start - 16), part.start));
  const next = whole.unit[0];
  if (next !== undefined && !LINKING.test(next) && !(isTime && VERBAL.test(next))) return false;
  const behind = text.slice(whole.end, whole.end + 12);
  // "đạt 30/9, bằng …" is a ratio; "đến 30/9 đạt 70%" is a day.
  if (!isTime && /^\s*\(\s*\d|^,?\s*(?:đạt|bằng|vượt|chiếm)/.test(behind)) return false;
  return part.value.lte(31) && whole.value.lte(12) && part.places + whole.places === 0;
}

const LINKING = /^(?:đến|và|của|tại|năm|do|là|với|hoặc)$/;
const VERBAL =
  /^(?:đạt|bằng|phải|hoàn|giải|gn|có|xong|sẽ|đã|mới|chỉ|còn|thu|chi|vượt|được|cơ|toàn|các|tất|để|trở|khởi)$/;
const TIME_BEFORE =
  /(?<![A-Za-zÀ-ỹ])(?:đến|tới|trước|từ|hết|sau|dịp|ngày|sáng|chiều|tối)(?:\s(?:hết|ngày))?\s$/iu;

/** The words of the last clause before a number, without the relation word at their end. */
function subjectOf(before: string): string {
  return lastClauses(before, 1).trim();
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
