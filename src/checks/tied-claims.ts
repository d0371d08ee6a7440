// What a note says of the rows of its section: each claim tied to the one row that it speaks of.
import { isMeasured, type Amount } from '../prose/amounts';
import type { Claim } from '../prose/claims';
import { readParagraph, type Paragraph } from '../prose/paragraph';
import { fold, remembering } from '../vietnamese/text';
import type { CatalogueRow, IndicatorRow } from '../workbook/facts';
import { sameMeasure, unitAtStart } from '../workbook/units';

/** A row that a note may speak of. */
export interface Candidate {
  readonly entry: CatalogueRow;
  readonly row: IndicatorRow;
}

/** A claim with its row. */
export interface TiedClaim extends Candidate {
  readonly claim: Claim;
  readonly paragraph: Paragraph;
  /**
   * `named`: the claim's own words name the row. `continued`: it carries on a claim that does.
   * `likely`: unit, plan or value point to the row and to no other.
   */
  readonly tie: 'named' | 'continued' | 'likely';
}

/** Syllables of names that tell no row from another. */
const EMPTY = new Set(
  (
    'so tong dien tich san cac cua duoc va trong tren dia ban xa phuong toan la cho tai ve theo o co muc luong gia tri duoc ' +
    'thuc hien nam thang ky nay moi da bi do voi nguoi den tu hien'
  ).split(' '),
);

const tokens = remembering((text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '' && !EMPTY.has(word)),
);

/** The words by which a note may speak of a row. */
function nameWords({ entry, row }: Candidate): ReadonlySet<string> {
  const plain = /[…{]/.test(entry.inSentence) ? '' : entry.inSentence;
  return new Set([...tokens(entry.name), ...tokens(plain === '' ? row.name : '')]);
}

/** A row with what is needed to compare it with claims. */
interface Named extends Candidate {
  readonly words: ReadonlySet<string>;
}

/** A share of the words of a name from which a claim surely means the row. */
const SURELY = 0.62;
const PERHAPS = 0.5;
/** By so much the best row must be better than the next. */
const MARGIN = 0.12;

/** The claims of a note that are tied to a row of `candidates`. */
export function tiedClaims(text: string, candidates: readonly Candidate[]): TiedClaim[] {
  const rows = candidates.map((one): Named => ({ ...one, words: nameWords(one) }));
  const paragraph = readParagraph(text);
  const tied: TiedClaim[] = [];
  let last: TiedClaim | null = null;
  for (const at of paragraph.claims.keys()) {
    const one = tieOf(rows, paragraph, at, last);
    if (one) tied.push(one);
    // A change or a percent in between does not end what is spoken of.
    if (one || paragraph.claims[at]?.role === 'result') last = one;
  }
  return tied;
}

/** The row of the claim at `at`; `last` is what was spoken of before it. */
function tieOf(
  rows: readonly Named[],
  paragraph: Paragraph,
  at: number,
  last: TiedClaim | null,
): TiedClaim | null {
  const claim = paragraph.claims[at];
  const before = paragraph.claims[at - 1];
  if (!claim) return null;
  const words = clauseWords(paragraph, at);
  const byName = isElsewhere(paragraph.text, claim)
    ? null
    : tieByName(rows, claim, paragraph, words);
  if (byName) return byName;
  const isNext = before?.sentence === claim.sentence;
  const carried = isNext ? carriedOn(paragraph.text, before, claim, last) : null;
  return carried ?? tieByValue(rows, claim, paragraph, words);
}

/** Of a village, of other people, of another year: not of the row. */
const ELSEWHERE =
  /(?<!\p{L})(?:tại|ở|thuộc|thôn|bản|xóm|ấp|buôn|làng|tổ dân phố|khu phố|chi bộ|trường|cụm|tuyến)\s+(?:\p{L}+\s+){0,3}\p{Lu}\p{Ll}*/u;
const OTHER_TIME =
  /(?<!\p{L})(?:năm (?:trước|ngoái)|cả nước|toàn tỉnh|dự kiến|phấn đấu|giai đoạn|nhiệm kỳ|tháng tới|tháng sau|quý trước|mỗi|bình quân|trung bình)(?!\p{L})/iu;

function isElsewhere(text: string, { start, end, isPart, role }: Claim): boolean {
  const from = Math.max(clauseStart(text, start), start - 90);
  const clause = text.slice(from, start) + text.slice(end, end + 40).split(/[,;.(]/)[0];
  return ELSEWHERE.test(clause) || OTHER_TIME.test(clause) || (isPart && role === 'target');
}

/** The words around a number: back to the sign or the number before, on to the sign behind. */
function clauseWords({ text, claims }: Paragraph, at: number): readonly string[] {
  const claim = claims[at];
  if (!claim) return [];
  const from = Math.max(claims[at - 1]?.end ?? 0, clauseStart(text, claim.start));
  const next = claims[at + 1]?.start ?? text.length;
  const behind = text.slice(claim.end, Math.min(next, claim.end + 90)).split(/[;.(]|,\s/)[0] ?? '';
  return tokens(`${text.slice(from, claim.start)} ${behind}`);
}

function clauseStart(text: string, at: number): number {
  const before = text.slice(0, at);
  const cut = /[.;:]\s(?![^]*[.;:]\s)/.exec(before);
  return cut ? cut.index + 1 : 0;
}

function tieByName(
  rows: readonly Named[],
  claim: Claim,
  paragraph: Paragraph,
  words: readonly string[],
): TiedClaim | null {
  const said = new Set(words);
  const scored = rows
    .filter(({ row }) => fitsUnit(claim, row))
    .map((one) => ({ one, score: shareOf(one.words, said, rows) + bonus(claim, one) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || best.score < PERHAPS) return null;
  if (second && best.score - second.score < MARGIN) return null;
  const { entry, row } = best.one;
  // "Số hộ cận nghèo" has the words of "Số hộ nghèo", and others: it is another thing.
  const own = tokens(claim.what).filter((word) => !VERBS.has(word));
  const known = own.filter((word) => best.one.words.has(word)).length;
  const isFaithful =
    own.length === 0 ||
    known >= own.length * FAITHFUL ||
    // "mở 07 lớp bồi dưỡng lý luận": the name stands behind its number, or its plan does.
    shareOf(best.one.words, new Set(tokens(claim.amount.unit.join(' '))), rows) >= BEHIND ||
    (claim.whole !== null && bonus(claim, best.one) >= PLAN_BONUS);
  const isNamed =
    best.score >= SURELY && shareOf(best.one.words, said, rows) >= PERHAPS && isFaithful;
  return { entry, row, claim, paragraph, tie: isNamed ? 'named' : 'likely' };
}

/** Of the words before the number at least so many belong to the name. */
const FAITHFUL = 0.7;
/** Where they don't, so much of the name must stand behind it. */
const BEHIND = 0.8;
/** Words of doing, which a name need not have. */
const VERBS = new Set(
  (
    'dat con co duoc vuot tang giam chiem bang hoan thanh tiep nhan giai quyet ngan gieo cay trong thu hoach cap phat to ' +
    'chuc trien khai van dong huy khoi kham chua benh tham gia ket nap cu mo sau ra soat sinh hoat lam moi cong dong'
  ).split(' '),
);

/** How much of a name was said: words that other names have too count less. */
function shareOf(
  name: ReadonlySet<string>,
  said: ReadonlySet<string>,
  rows: readonly Named[],
): number {
  let all = 0;
  let hit = 0;
  for (const word of name) {
    const others = rows.filter(({ words }) => words.has(word)).length;
    const weight = 1 / Math.max(1, others);
    all += weight;
    if (said.has(word)) hit += weight;
  }
  return all === 0 ? 0 : hit / all;
}

const PLAN_BONUS = 0.3;

/** A number that the row has speaks for it; the plan behind a stroke even more. */
function bonus({ amount, whole }: Claim, { row }: Named): number {
  const { plan, total } = row.values;
  if (whole && [plan, total].some((one) => one?.value != null && whole.value.eq(one.value))) {
    return PLAN_BONUS;
  }
  return row.readings.some(({ value }) => value !== null && amount.value.eq(value)) ? 0.15 : 0;
}

/** Whether the claim counts what the row counts. */
function fitsUnit({ amount, whole, measure }: Claim, row: IndicatorRow): boolean {
  // "Diện tích lúa vượt 1,8% kế hoạch": of what has a plan; a rate has its own unit.
  if (amount.percent) {
    return /%/.test(row.unit) || (row.values.plan?.value != null && !measure.includes('lệ'));
  }
  if (/%/.test(row.unit)) return false;
  const own = whole ?? amount;
  if (own.unit.length === 0) return false;
  const behind = unitText(own);
  const unit = unitAtStart(behind, row.unit);
  if (unit !== null) return sameMeasure(unit, row.unit) !== null;
  const first = fold(row.unit).split(/[ ,/]/);
  // "đồng chí" and "em" stand for people of any name; "lượt" for "lượt người".
  if (first.some((word) => word.length > 1 && word === fold(own.unit[0] ?? ''))) return true;
  return isOfPeople(behind) && isOfPeople(fold(row.unit)) && !isMeasured(own);
}

function isOfPeople(folded: string): boolean {
  return /^(?:nguoi|dong chi|em|hoc sinh|can bo|dang vien|doan vien|hoi vien|lao dong|quan chung|cong dan|tre|chau|thanh nien|luot nguoi|luot can bo)(?![\p{L}])/u.test(
    folded,
  );
}

function carriedOn(
  text: string,
  before: Claim,
  claim: Claim,
  last: TiedClaim | null,
): TiedClaim | null {
  if (!last || !goesOn(text, before, claim, last)) return null;
  return { ...last, claim, tie: last.tie === 'likely' ? 'likely' : 'continued' };
}

/** Whether a claim carries on what the one before says: its percent, its change, what is left. */
function goesOn(text: string, before: Claim, claim: Claim, last: TiedClaim): boolean {
  const between = text.slice(before.end, claim.start);
  if (/;|(?<!\p{L})(?:trong đó|riêng|gồm)(?!\p{L})/iu.test(between) || between.length > 90) {
    return false;
  }
  if (claim.amount.percent) return claim.isNamed === false || isSameSubject(claim, last.claim);
  if (!fitsUnit(claim, last.row)) return false;
  const isCarried = ['change', 'earlier', 'remaining', 'plan', 'to'].includes(claim.role);
  return (
    (isCarried ||
      /(?<!\p{L})(?:lũy kế|luỹ kế|nâng tổng số|tháng|từ đầu năm|còn)(?!\p{L})/iu.test(between)) &&
    !claim.isPart
  );
}

function isSameSubject(claim: Claim, other: Claim): boolean {
  return claim.subject.every((word) => other.subject.includes(word));
}

/** The plan behind the stroke, or a value one slip away, in a unit that one row alone has. */
function tieByValue(
  rows: readonly Named[],
  claim: Claim,
  paragraph: Paragraph,
  words: readonly string[],
): TiedClaim | null {
  if (claim.amount.percent || claim.isPart || isElsewhere(paragraph.text, claim)) return null;
  if (claim.role === 'plan') return tieByPlan(rows, claim, paragraph);
  if (claim.role !== 'result') return null;
  const said = new Set(words);
  const fitting = rows.filter(({ row }) => fitsUnit(claim, row));
  const byPlan = fitting.filter(({ row: { values } }) => {
    const known = [values.plan?.value, values.total?.value];
    return (
      claim.whole !== null && known.some((value) => value != null && claim.whole?.value.eq(value))
    );
  });
  const byValue = fitting.filter(
    ({ row, words: name }) =>
      row.readings.some(({ value }) => value !== null && isOneSlip(claim.amount, value)) &&
      [...name].some((word) => said.has(word)),
  );
  const one =
    byPlan.length === 1
      ? byPlan[0]
      : byPlan.length === 0 && byValue.length === 1
        ? byValue[0]
        : undefined;
  return one ? { entry: one.entry, row: one.row, claim, paragraph, tie: 'likely' } : null;
}

/** "so với kế hoạch 160 cơ sở còn thiếu …": the one row with this plan. */
function tieByPlan(rows: readonly Named[], claim: Claim, paragraph: Paragraph): TiedClaim | null {
  const [one, ...others] = rows.filter(({ row }) => {
    const plan = row.values.plan?.value;
    return plan != null && claim.amount.value.eq(plan) && fitsUnit(claim, row);
  });
  if (!one || others.length > 0) return null;
  return { entry: one.entry, row: one.row, claim, paragraph, tie: 'continued' };
}

/** Whether two numbers are one slip of the hand apart: digits that changed places, one other digit. */
export function isOneSlip({ value, text }: Amount, known: number): boolean {
  if (value.eq(known)) return true;
  const [a, b] = [text.replace(/[.,]/g, '').replace(/^0+/, ''), String(known).replace('.', '')];
  if (a.length !== b.length || a.length < 2) return false;
  const differing = [...a].flatMap((digit, at) => (digit === b.charAt(at) ? [] : [at]));
  if (differing.length === 1) return a.length >= 3;
  const [first = 0, second = 0] = differing;
  return (
    differing.length === 2 &&
    a.charAt(first) === b.charAt(second) &&
    a.charAt(second) === b.charAt(first)
  );
}

/** The words behind a number, folded, with what stands behind a stroke: `ta/ha`. */
function unitText({ unit, per }: Amount): string {
  return fold(per === null ? unit.join(' ') : `${unit.join(' ')}/${per}`);
}

/** The claim's value in the row's unit; null where they measure different things. */
export function inUnitOfRow({ amount, whole }: Claim, { unit }: IndicatorRow): number | null {
  const own = amount.unit.length === 0 ? (whole ?? amount) : amount;
  const folded = unitAtStart(unitText(own), unit);
  if (folded === null) return isMeasured(own) ? null : amount.value.toNumber();
  const factor = sameMeasure(folded, unit);
  return factor === null ? null : amount.value.times(factor).toNumber();
}
