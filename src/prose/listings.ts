// Totals with the parts that are listed behind them: "40 văn bản, gồm 05 nghị quyết và 35 công văn".
import type Big from 'big.js';
import { decimal } from '../plan/decimal';
import { isMeasured, isMoney } from './amounts';
import { valueOf, type Claim } from './claims';
import { leftOvers } from './left-overs';
import { itemsOf, type Item } from './list-items';
import { areOfOneTime, type Completeness, type Listing } from './listing';
import { allMatches } from '../vietnamese/matches';
import type { Paragraph } from './paragraph';

const MARK =
  /(?<![A-Za-zÀ-ỹ])(?:(bao gồm|gồm)(?:\s+có)?|(?:trong đó|trong số đó|trong số này|(cụ thể|chia ra|chia theo[^:;.]{0,24}(?=:)))(?:\s+(?:có|là))?)\s*:?\s*/giu;

/** "32 dự án: 24 dự án đã hoạt động, 05 dự án …": a colon alone, where every item names the total's things. */
const COLON = /:\s+(?=\d)/gu;

/** Between a total and the mark of its list. */
const LONGEST_GAP = 120;

/** The listings of a paragraph. */
export function listings({ text, claims, sentences }: Paragraph): Listing[] {
  const found: Listing[] = [];
  MARK.lastIndex = 0;
  for (let mark = MARK.exec(text); mark; mark = MARK.exec(text)) {
    const at = mark.index;
    const from = at + mark[0].length;
    const sentence = sentences.find(({ start, end }) => at >= start && at < end);
    if (!sentence) continue;
    const total = totalBefore(text, claims, at, sentence.start);
    if (!total) continue;
    const isAll = mark[1] !== undefined;
    // "trong đó 40 hộ nghèo và 35 hộ có phụ nữ làm chủ": without a colon the parts may overlap.
    const isList = isAll || /:\s*$/.test(mark[0]);
    const { items, isCutShort } = itemsOf(text, claims, from, sentence.end, total);
    const isParted = mark[2] !== undefined && isList && areKindsOf(total, items);
    const listing = read(items, total, isAll || isParted ? 'all' : isList ? 'some' : null, claims);
    // What could not be read may be a further part.
    if (listing && !(isCutShort && listing.sum.lt(valueOf(total)))) found.push(listing);
  }
  for (const listing of [...colonLists(text, claims, sentences), ...leftOvers(text, claims)]) {
    if (
      !found.some(({ total, parts }) => total === listing.total || parts.includes(listing.total))
    ) {
      found.push(listing);
    }
  }
  return found;
}

/** "84 chiếc. Cụ thể: tàu lưới kéo 31 chiếc, …": three or more of the very thing that is counted. */
function areKindsOf({ amount, whole }: Claim, items: readonly Item[]): boolean {
  const { unit } = whole ?? amount;
  const isSame = ({ amounts }: Item): boolean =>
    amounts.length === 1 && amounts[0] !== undefined && isSameThing(amounts[0].amount.unit, unit);
  return items.length >= ENOUGH_KINDS && items.every(isSame);
}

const ENOUGH_KINDS = 3;

function colonLists(
  text: string,
  claims: readonly Claim[],
  sentences: Paragraph['sentences'],
): Listing[] {
  return allMatches(COLON, text).flatMap(({ index, 0: mark }) => {
    const sentence = sentences.find(({ start, end }) => index >= start && index < end);
    const first = claims.find(({ start }) => start >= index + mark.length);
    if (!sentence || !first || first.amount.percent || first.amount.unit.length === 0) return [];
    const total = claims
      .filter((claim) => claim.end <= index && claim.sentence === first.sentence)
      .reverse()
      .find(({ amount, whole }) => whole === null && isSameThing(amount.unit, first.amount.unit));
    if (!total || index - total.end > LONGEST_GAP || total.role !== 'result') return [];
    const { items, isCutShort } = itemsOf(text, claims, index + mark.length, sentence.end, total);
    const isSame = items.every(({ amounts }) =>
      amounts.some(({ amount }) => isSameThing(amount.unit, total.amount.unit)),
    );
    const listing = isSame && !isCutShort ? read(items, total, 'all', claims) : null;
    return listing && listing.parts.length >= 2 ? [{ ...listing, sure: 0.85 }] : [];
  });
}

/** The same noun of one or two words. */
function isSameThing(a: readonly string[], b: readonly string[]): boolean {
  return (
    a[0] !== undefined &&
    a[0] === b[0] &&
    (a[1] === b[1] || a[1] === undefined || b[1] === undefined)
  );
}

/** The amount that is parted: the last before the mark, in its sentence or at the end of the one before. */
function totalBefore(
  text: string,
  claims: readonly Claim[],
  at: number,
  sentenceStart: number,
): Claim | null {
  const before = claims.filter(({ end }) => end <= at);
  // A percent or a change that is told of the total in between is passed.
  let total = before.pop();
  while (total && (total.amount.percent || ['change', 'earlier', 'plan'].includes(total.role))) {
    total = before.pop();
  }
  if (!total || at - total.end > LONGEST_GAP) return null;
  // A span of time has no parts: "kế hoạch 05 năm, gồm …".
  if (/^(?:năm|tháng|ngày|giờ|tuần|tuổi|lần)$/u.test((total.whole ?? total.amount).unit[0] ?? '')) {
    return null;
  }
  const gap = text.slice(total.end, at);
  const opens = total.end <= sentenceStart;
  if (
    opens
      ? /;|\.\s[^]*\.\s/.test(gap) || text.slice(sentenceStart, at).trim() !== ''
      : /[;.]\s/.test(gap)
  ) {
    return null;
  }
  // "đạt 80% kế hoạch (80 ha), gồm: …": what stands in brackets is no total.
  if (/\(\s*$/.test(text.slice(0, total.start)) && gap.includes(')')) return null;
  return total;
}

function read(
  items: readonly Item[],
  total: Claim,
  completeness: Completeness | null,
  claims: readonly Claim[],
): Listing | null {
  const unit = (total.whole ?? total.amount).unit[0];
  const parts: Claim[] = [];
  for (const { amounts } of items) {
    const same = amounts.filter((one) => (one.whole ?? one.amount).unit[0] === unit);
    const own = same.length > 0 ? same : amounts;
    // Two amounts of the kind in one item: nobody knows which is the part.
    if (own.length !== 1 || !own[0]) return null;
    parts.push(own[0]);
  }
  const hasRest = items.some(({ isRest }) => isRest) && items.length >= 2;
  const kind: Completeness | null =
    completeness === 'all' ? 'all' : hasRest ? 'rest' : completeness;
  if (parts.length < 2) return null;
  if ([total, ...parts].some(({ hedged }) => hedged)) return null;
  if (countsItems(parts, total) || !areOfOneTime(parts)) return null;
  const sum = parts.reduce((made, part) => made.plus(valueOf(part)), decimal(0));
  const whole = valueOf(total);
  const isWrongScale = isMoney(total.amount) && parts.some((part) => scaledMakes(part, sum, whole));
  // "trong đó a, b, c" may be some of it; but one part a thousandfold off is a slip.
  if (kind === null && !isWrongScale) return null;
  const completenessOf = kind ?? 'some';
  return {
    completeness: completenessOf,
    total,
    parts,
    sum,
    isOtherwiseRight:
      sum.eq(whole) ||
      isOtherwiseRight(parts.map(valueOf), whole, completenessOf, sum, total, claims),
    isWrongScale,
    sure: certainty(parts, total),
  };
}

/** "03 tổ, gồm: tổ kinh tế 7 đồng chí, …": what is listed are the groups, with how many are in each. */
function countsItems(parts: readonly Claim[], { amount, whole }: Claim): boolean {
  const noun = (whole ?? amount).unit[0];
  const isOther = parts.every(
    (part) => part.amount.unit[0] !== noun && part.amount.unit.length > 0,
  );
  if (!isOther || isMeasured(whole ?? amount)) return false;
  return amount.value.eq(parts.length) || parts.every((part) => part.amount.value.gt(amount.value));
}

function scaledMakes(part: Claim, sum: Big, whole: Big): boolean {
  const own = valueOf(part);
  return ['1e3', '1e-3'].some((factor) => sum.minus(own).plus(own.times(factor)).eq(whole));
}

/**
 * A shorter list that makes the total, a part among parts that is told of another one, or another
 * amount before that the parts make: then nobody can say that the sum is wrong.
 */
function isOtherwiseRight(
  parts: readonly Big[],
  whole: Big,
  kind: Completeness,
  sum: Big,
  total: Claim,
  claims: readonly Claim[],
): boolean {
  let made = decimal(0);
  for (const [at, part] of parts.entries()) {
    made = made.plus(part);
    if (at > 0 && made.eq(whole)) return true;
  }
  if (kind === 'rest' && parts.length > 2 && parts.some((part) => sum.minus(part).eq(whole))) {
    return true;
  }
  return claims.some(
    (claim) =>
      claim !== total &&
      claim.end <= total.start &&
      claim.unit === total.unit &&
      valueOf(claim).eq(sum),
  );
}

function certainty(parts: readonly Claim[], { amount, whole }: Claim): number {
  const head = (whole ?? amount).unit[0];
  const same = parts.every(({ amount: part }) => part.unit.length === 0 || part.unit[0] === head);
  // Other nouns than the total's: "40 văn bản, gồm 05 nghị quyết …".
  return same ? 0.95 : isMeasured(whole ?? amount) ? 0.95 : 0.9;
}
