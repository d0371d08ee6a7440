// Counts with the share that they are of a whole: "570 hộ nghèo, chiếm 25,46%".
import type Big from 'big.js';
import { decimal } from '../plan/decimal';
import { halfStep, isMoney, scaledValue } from './amounts';
import type { Claim } from './claims';
import type { Listing } from './listing';
import type { Paragraph } from './paragraph';
import { EARLIER_TIME } from './roles';
import { contentWords } from './words';

/** A count with its share. */
export interface Share {
  readonly count: Claim;
  readonly percent: Claim;
  /** The wholes that round to this share. */
  readonly least: Big;
  readonly most: Big;
  /** The total that the text gives for it; null where it gives none, or where nobody can say which. */
  readonly total: Claim | null;
  /** Whether any amount told before makes the share right. */
  readonly fits: boolean;
}

/** A percent of plan or against another time is no share. */
const OTHER_BASE = new RegExp(
  String.raw`^\s?%\)?\s*(?:so(?: với)?\s+)?(?:kế hoạch|KH|chỉ tiêu|dự toán|DT|mục tiêu|nghị quyết|NQ|${EARLIER_TIME})(?!\p{L})`,
  'iu',
);
const STATED =
  /^[^,;.:()%\d]{0,70}?(?:,?\s*(?:(?:chiếm|đạt)(?:\s+(?:tỷ lệ|tỉ lệ|tỷ trọng|gần|hơn|trên|khoảng|tới)){0,2}|(?:tỷ lệ|tỉ lệ)(?:\s+(?:đạt|là))?)\s*\(?|\s*\((?:\s*(?:chiếm|đạt|tỷ lệ|tỉ lệ|=))*\s*)$/iu;
/** "tổng số hồ sơ … là 280 hồ sơ": the whole of shares that follow. */
const TOTAL =
  /(?<![A-Za-zÀ-ỹ])(?:tổng(?:\s+(?:số|cộng))?|tiếp nhận|toàn (?:xã|phường|trường|tỉnh|đảng bộ)(?:\s+hiện)?\s+có)(?!\p{L})[^,;]*$/iu;

/** The shares of a paragraph, in order. */
export function shares({ text, claims }: Paragraph, lists: readonly Listing[]): Share[] {
  const found: Share[] = [];
  claims.forEach((percent, at) => {
    const count = countOf(text, claims, at);
    if (!count || percent.amount.value.lte(0)) return;
    // "2 tuyến còn lại thi công đạt 65%": how far they are.
    if (count.role === 'remaining' && percent.relation === 'đạt') return;
    const half = decimal(5).times(`1e-${percent.amount.places + 1}`);
    const hundredfold = scaledValue(count.amount).times(100);
    const low = percent.amount.value.minus(half);
    const least = hundredfold.div(percent.amount.value.plus(half));
    const most = low.gt(0) ? hundredfold.div(low) : hundredfold.times(1e6);
    const before = claims.filter((claim) => isWholeOf(claim, count, percent));
    const listed = lists.find(({ parts }) => parts.includes(count))?.total;
    const told = before.filter((claim) => isTotal(text, claim)).pop() ?? null;
    // Money has totals of totals: only the one that it is listed below is surely its own.
    const named = wholeBehind(text, claims, at);
    const total =
      named ?? (listed && before.includes(listed) ? listed : isMoney(count.amount) ? null : told);
    if (named) before.push(named);
    const slack = halfStep(count.amount).times(100).div(percent.amount.value).plus(1e-9);
    const fits = before.some((claim) => {
      const whole = scaledValue(claim.amount);
      const own = slack.plus(halfStep(claim.amount));
      return whole.gte(least.minus(own)) && whole.lte(most.plus(own));
    });
    found.push({ count, percent, least, most, total, fits });
  });
  return found.map((share) => ({
    ...share,
    total: share.total ?? agreedTotal(share, found, claims),
  }));
}

/** "39 hộ, chiếm 3,0% tổng số 13.012 hộ": the whole that stands behind its share. */
function wholeBehind(text: string, claims: readonly Claim[], at: number): Claim | null {
  const [count, percent, whole] = [claims[at - 1], claims[at], claims[at + 1]];
  if (!count || !percent || whole?.sentence !== percent.sentence) return null;
  const between = text.slice(percent.end, whole.start);
  const isNamed = /^\s?%\s*(?:trên |trong |của )?(?:tổng(?: số)?|toàn bộ)\s*$/iu.test(between);
  const isPlain = whole.whole === null && !whole.amount.percent && !whole.hedged;
  return isNamed && isPlain && whole.unit === count.unit ? whole : null;
}

/** So near together shares are told of one whole. */
const NEAR = 130;

/**
 * "14 đảng viên …: 09 nữ (64,3%), 10 đoàn viên (71,4%) và 13 người dân tộc (82,9%)": the amount told
 * before of which two shares beside are right is the third one's whole too.
 */
function agreedTotal(share: Share, all: readonly Share[], claims: readonly Claim[]): Claim | null {
  const beside = all.filter((other) => {
    if (other === share || other.count.sentence !== share.count.sentence) return false;
    const at = all.indexOf(other);
    const [from, to] = [Math.min(at, all.indexOf(share)), Math.max(at, all.indexOf(share))];
    return all.slice(from, to).every((one, index) => {
      const next = all[from + index + 1];
      return next !== undefined && next.count.start - one.percent.end < NEAR;
    });
  });
  const first = beside[0];
  if (beside.length < 2 || !first) return null;
  const agreed = claims.filter(
    (claim) =>
      claim.end <= Math.min(first.count.start, share.count.start) &&
      !claim.amount.percent &&
      claim.amount.value.gte(share.count.amount.value) &&
      beside.every(({ least, most }) => isBetween(claim, least, most)),
  );
  const fits = claims.some(
    (claim) =>
      claim.end <= share.count.start &&
      !claim.amount.percent &&
      isBetween(claim, share.least, share.most),
  );
  return fits ? null : (agreed.pop() ?? null);
}

function isBetween({ amount }: Claim, least: Big, most: Big): boolean {
  return scaledValue(amount).gte(least.minus(1e-9)) && scaledValue(amount).lte(most.plus(1e-9));
}

/** The count that a percent is the share of: right before it, or a part that it names again. */
function countOf(text: string, claims: readonly Claim[], at: number): Claim | null {
  const percent = claims[at];
  if (!percent?.amount.percent || percent.whole || percent.role !== 'result') return null;
  if (OTHER_BASE.test(text.slice(percent.end, percent.end + 40))) return null;
  const count = claims[at - 1];
  if (count && isCount(count) && count.sentence === percent.sentence) {
    if (STATED.test(text.slice(count.end, percent.start))) return count;
  }
  return namedAgain(claims, at);
}

function isCount({ amount, whole, role, hedged }: Claim): boolean {
  const isCounted = role === 'result' || role === 'remaining';
  return isCounted && !amount.percent && whole === null && !hedged && amount.unit.length > 0;
}

/** "…, gồm 150 hồ sơ trực tuyến và 50 hồ sơ trực tiếp; hồ sơ trực tuyến chiếm 57%". */
function namedAgain(claims: readonly Claim[], at: number): Claim | null {
  const percent = claims[at];
  if (percent?.relation !== 'chiếm') return null;
  const named = contentWords(percent.what).join(' ');
  if (named === '') return null;
  const same = claims
    .slice(0, at)
    .filter((claim) => isCount(claim) && claim.isPart)
    .filter(({ amount }) => contentWords(amount.unit.join(' ')).join(' ') === named);
  return same.length === 1 ? (same[0] ?? null) : null;
}

/** Whether `claim` may be the whole of `count`: told before, of the same things, and not less. */
function isWholeOf(claim: Claim, count: Claim, percent: Claim): boolean {
  const { amount } = claim;
  return (
    claim.end <= count.start &&
    !amount.percent &&
    claim.role === 'result' &&
    percent.sentence - claim.sentence <= 2 &&
    claim.unit === count.unit &&
    scaledValue(amount).gte(scaledValue(count.amount)) &&
    amount.value.gt(0)
  );
}

function isTotal(text: string, { start }: Claim): boolean {
  return TOTAL.test(text.slice(Math.max(0, start - 90), start));
}

/** Whether two shares stand side by side of one whole: "117 hộ nghèo (3,04%) và 290 hộ cận nghèo (9,47%)". */
export function areSideBySide(text: string, first: Share, second: Share): boolean {
  const between = text.slice(first.percent.end, second.count.start);
  const [a, b] = [first.count, second.count];
  return (
    a.sentence === b.sentence &&
    a.amount.unit.length > 0 &&
    a.amount.unit[0] === b.amount.unit[0] &&
    // Only signs and “và”: another place or a “trong đó” would be of another whole.
    /^\s?%?\)?\s*(?:[,;]\s*|(?:và|còn)\s+|[,;]\s*(?:và|còn)\s+)(?:có\s+)?$/iu.test(between)
  );
}
