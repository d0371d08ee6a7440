// Totals with a run of amounts behind them that nearly make them, whatever word joins the two.
import type Big from 'big.js';
import { decimal } from '../plan/decimal';
import { writeNumber } from '../vietnamese/write-number';
import { isMeasured, isMoney, isOfPeople, scaledValue } from './amounts';
import type { Claim } from './claims';
import { areOfOneTime, type Listing } from './listing';
import type { Paragraph } from './paragraph';
import { isOneDigitOff } from './slips-of-digits';

/** How far off a sum may lie and still be meant to be the total. */
const NEAR = 0.2;
/** Where the text says that it lists them all, a few more digits may be wrong, but not as far off. */
const LISTED = 0.12;
/** So many parts, or so many digits of the total, are no chance likeness. */
const ENOUGH_PARTS = 3;
const ENOUGH_DIGITS = 3;

/** A paragraph of more amounts is a table that lost its lines: everything makes something there. */
const MOST_AMOUNTS = 40;

const OPENS_LIST = /^\s*(?:cụ thể|gồm|bao gồm|trong đó|chia ra|chia theo)(?!\p{L})/iu;
/** Words behind which an amount is no part. */
const NO_PART =
  /(?<![A-Za-zÀ-ỹ])(?:lũy kế|luỹ kế|so với|so cùng|kế hoạch|chỉ tiêu|dự toán|tăng|giảm|cùng kỳ|từ đầu năm|bình quân|phấn đấu|dự kiến|ngoài ra|đồng thời|nâng tổng số|tổng|cộng(?! đồng))(?!\p{L})/iu;

/** The totals that `known` listings don't have, with their runs. */
export function runs(paragraph: Paragraph, known: readonly Listing[]): Listing[] {
  const { text, claims } = paragraph;
  if (claims.length > MOST_AMOUNTS) return [];
  return claims.flatMap((claim) => {
    const total = asTotal(claim);
    if (!isTotal(total) || known.some((one) => one.total === claim || one.parts.includes(claim))) {
      return [];
    }
    const run = bracketed(paragraph, total) ?? following(paragraph, claim, total);
    if (!run || run.parts.length < 2 || isItem(text, total, run)) return [];
    const listing = nearTotal(total, run);
    return listing ? [listing] : [];
  });
}

/** Whether what looks like a total is the first of the items. */
function isItem(text: string, total: Claim, { parts, isListed }: Run): boolean {
  const [first] = parts;
  if (!first) return true;
  // "OM 18: 540 ha; Đài Thơm 8: 380 ha".
  if ([total, first].every(({ start }) => /:\s*$/.test(text.slice(0, start)))) return true;
  // "31,2 tỷ; tiền thuê đất 12,5 tỷ; …".
  const gap = text.slice(total.end, first.start);
  const isParted =
    (/^[^,;:(.]{0,30};/.test(gap) || (total.isPart && isPartedBySemicolons(text, total, parts))) &&
    !/chia|gồm|trong đó/iu.test(gap);
  return !isListed && (isParted || areSiblings(total, parts));
}

/** "23 trại gà; 10 trại vịt; 11 trại cút": things of one noun side by side, and none the total. */
/** "Trong đó: thuế 92,7 tỷ đồng, chiếm 49,7%; tiền đất 48,5 tỷ đồng; …": one part among others. */
function isPartedBySemicolons(text: string, first: Claim, others: readonly Claim[]): boolean {
  let from = first.end;
  return others.every(({ start, end }) => {
    const between = text.slice(from, start);
    from = end;
    return between.includes(';');
  });
}

function areSiblings({ amount: { unit } }: Claim, parts: readonly Claim[]): boolean {
  const [noun, kind] = unit;
  return (
    kind !== undefined &&
    parts.every(({ amount }) => {
      const [own, other] = amount.unit;
      return own === noun && other !== undefined && other !== kind;
    })
  );
}

/** Of "62/85 nhà; trong số này …" the sixty-two are parted; "thêm 21 ha (…)" is a total like others. */
function asTotal(claim: Claim): Claim {
  const { amount, whole, role, what } = claim;
  const isMore = role === 'change' && /thêm\s*$/iu.test(what);
  const told: Claim = isMore ? { ...claim, role: 'result' } : claim;
  if (!whole || whole.unit.length === 0) return told;
  return { ...told, amount: { ...amount, unit: whole.unit }, whole: null };
}

/** "Đầu năm có 2.256 hộ đăng ký": what there was is told, and parted, as now. */
const OPENS_YEAR = /^\s*đầu (?:năm|kỳ|nhiệm kỳ)(?:\s+\p{L}+){0,3}\s*$/iu;

const isTotal = ({ role, hedged, whole, amount, what }: Claim): boolean =>
  (role === 'result' || (role === 'earlier' && OPENS_YEAR.test(what))) &&
  !hedged &&
  whole === null &&
  !amount.percent &&
  amount.unit.length > 0 &&
  !/^(?:năm|tháng|ngày|giờ|tuần|tuổi|lần|quý)$/u.test(amount.unit[0] ?? '');

interface Run {
  readonly parts: readonly Claim[];
  /** Whether the text says that these are all of them. */
  readonly isListed: boolean;
  /** Whether it adds them up: "16 kiên cố + 5 bán kiên cố". */
  readonly isAdded: boolean;
}

/** "618,5 ha (xoài 214 ha, nhãn 187,5 ha, …)": nothing but parts in the bracket right behind. */
function bracketed({ text, claims }: Paragraph, total: Claim): Run | null {
  const open = /^(?:\s?\p{L}+){0,4}\s*\(/u.exec(text.slice(total.end, total.end + 40));
  if (!open) return null;
  const from = total.end + open[0].length;
  const end = text.indexOf(')', from);
  if (end < 0) return null;
  const inside = claims.filter((claim) => claim.start >= from && claim.end <= end);
  const hasPlus = /\s\+\s/.test(text.slice(from, end));
  const areParts = inside.every(
    (claim) =>
      (isPart(total, claim) || isBarePart(total, claim) || (hasPlus && isCounted(total, claim))) &&
      !NO_PART.test(text.slice(from, claim.start)),
  );
  if (areParts) return { parts: inside, isListed: true, isAdded: hasPlus };
  // "241 văn bản (09 nghị quyết, 38 kế hoạch, …)": kinds of what is counted, each by its own noun.
  const areKinds = inside.length >= ENOUGH_PARTS && inside.every((one) => isKind(total, one));
  return areKinds && !isMeasured(total.amount)
    ? { parts: inside, isListed: false, isAdded: false }
    : null;
}

/** "09 nghị quyết" of "241 văn bản": counted by a noun of its own, with nothing before the number. */
function isKind(total: Claim, { amount, whole, hedged, role, what }: Claim): boolean {
  return (
    whole === null &&
    !hedged &&
    !amount.percent &&
    amount.per === null &&
    amount.unit.length > 0 &&
    role !== 'change' &&
    role !== 'earlier' &&
    what === '' &&
    !isMeasured(amount) &&
    amount.value.lt(total.amount.value)
  );
}

/** The amounts of the total's kind up to the end of its sentence, or of the next where that lists them. */
function following({ text, sentences }: Paragraph, claim: Claim, total: Claim): Run | null {
  const here = sentences[total.sentence]?.claims ?? [];
  const own = here.slice(here.indexOf(claim) + 1);
  // "1,9 ha: Nậm Pha 0,8 ha; Tà Ghênh 0,7 ha".
  const isColon = /^(?:\s?\p{L}+){1,4}\s*:\s/u.test(text.slice(total.end, total.end + 40));
  const isOwn = (one: Claim): boolean => isPart(total, one) || (isColon && isBarePart(total, one));
  const hasOwn = own.some(isOwn);
  const next = sentences[total.sentence + 1];
  const isNextList = next !== undefined && OPENS_LIST.test(text.slice(next.start, next.end));
  const others = next?.claims ?? [];
  // "… được 186,5 triệu đồng. Tiền mặt 112 triệu đồng, …": a sentence of nothing but parts.
  const isNextParts =
    own.every(({ amount }) => amount.percent) &&
    others.length >= 2 &&
    others.every((one) => isPart(total, one));
  if (!hasOwn && !isNextList && !isNextParts) return null;
  const around = hasOwn ? own : others;
  const parts: Claim[] = [];
  let from = hasOwn ? total.end : (next?.start ?? total.end);
  for (const one of around) {
    if (NO_PART.test(text.slice(from, one.start))) break;
    if (isOwn(one)) parts.push(one);
    else if (one.unit === total.unit) break;
    from = one.end;
  }
  return { parts, isListed: (!hasOwn && isNextList) || isColon, isAdded: false };
}

/** Of the total's unit and less than it; a bare number counts what the total counts. */
function isPart({ amount: total, unit }: Claim, claim: Claim): boolean {
  const { amount, role, whole, hedged } = claim;
  if (role !== 'result' || whole !== null || hedged || amount.percent || amount.per !== null) {
    return false;
  }
  const arePeople = isOfPeople(total) && isOfPeople(amount);
  const isSame = amount.unit.length === 0 ? !isMeasured(total) : claim.unit === unit || arePeople;
  return isSame && scaledValue(amount).lt(scaledValue(total));
}

/** "21 ha (bí xanh 12, dưa chuột 6)": bare numbers in the bracket have the total's unit. */
function isBarePart({ amount: total }: Claim, { amount, whole, role }: Claim): boolean {
  return (
    role === 'result' && whole === null && amount.unit.length === 0 && amount.value.lt(total.value)
  );
}

/** "20 phòng học (16 kiên cố + 5 bán kiên cố)": what is added up needs no noun of its own. */
function isCounted({ amount: total }: Claim, { amount, whole, hedged }: Claim): boolean {
  const isPlain = whole === null && !hedged && !amount.percent && !isMeasured(amount);
  return isPlain && !isMeasured(total) && amount.value.lt(total.value);
}

function nearTotal(total: Claim, { parts, isListed, isAdded }: Run): Listing | null {
  const whole = scaledValue(total.amount);
  const unit = total.amount.unit;
  const values = parts.map(({ amount }) =>
    scaledValue(amount.unit.length === 0 ? { ...amount, unit } : amount),
  );
  const sum = values.reduce((made, value) => made.plus(value), decimal(0));
  if (whole.eq(0) || sum.eq(whole) || isOtherwise(values, whole)) return null;
  if (!areOfOneTime(parts)) return null;
  // "186,4 tỷ đồng (120 triệu đồng; 66,4 triệu đồng)": the sum in another scale.
  const isScaled = ['1e3', '1e-3'].some((factor) => sum.times(factor).eq(whole));
  if (isMoney(total.amount) && isScaled) {
    return {
      completeness: 'all',
      total,
      parts,
      sum,
      isOtherwiseRight: false,
      isWrongScale: true,
      sure: 0.88,
    };
  }
  const off = sum.minus(whole).abs().div(whole);
  const scale = whole.div(total.amount.value);
  const isSlip = isOneDigitOff(total.amount.text, writeNumber(sum.div(scale))) && off.lte(NEAR);
  const isEnough =
    parts.length >= ENOUGH_PARTS || total.amount.text.replace(/\D/g, '').length >= ENOUGH_DIGITS;
  const isSlipInPart = isListed && values.some((value) => isSlipOfPart(value, sum, whole, scale));
  const isAll =
    isListed && (isAdded ? off.lte(NEAR) : parts.length >= ENOUGH_PARTS && off.lte(LISTED));
  if (!((isSlip || isSlipInPart) && isEnough) && !isAll) return null;
  return {
    completeness: 'all',
    total,
    parts,
    sum,
    isOtherwiseRight: false,
    sure: isListed ? 0.8 : parts.length >= ENOUGH_PARTS ? 0.75 : 0.65,
  };
}

/** So far off a sum is with a slip in a part; further off, the parts are not all. */
const NEARLY = 0.06;

/** With another digit in one part, or two that changed places, the sum is right; short numbers prove nothing. */
function isSlipOfPart(part: Big, sum: Big, whole: Big, scale: Big): boolean {
  const [written, right] = [part, part.minus(sum).plus(whole)].map((value) =>
    value.lte(0) ? '' : writeNumber(value.div(scale)),
  );
  if (!written || !right || written.replace(/\D/g, '').length < ENOUGH_DIGITS) return false;
  return sum.minus(whole).abs().div(whole).lte(NEARLY) && isOneDigitOff(written, right);
}

/** A shorter run makes the total, or all but one do. */
function isOtherwise(values: readonly Big[], whole: Big): boolean {
  const sum = values.reduce((made, value) => made.plus(value), decimal(0));
  let made = decimal(0);
  for (const value of values) {
    made = made.plus(value);
    if (made.eq(whole) || sum.minus(value).eq(whole)) return true;
  }
  return false;
}

/** "58 hộ nghèo và 132 hộ cận nghèo, cộng chung là 180 hộ": the total stands behind its parts. */
const ADDED =
  /(?<![A-Za-zÀ-ỹ])(?:cộng chung|(?<!kế )(?:6|9|hai|ba) (?:tháng|quý)|cả (?:năm|quý)|cả thảy|tổng cộng|cộng lại|cộng cả hai|tất cả|tổng số chung|cộng)\s*(?:(?:là|có|được|bằng|thu|:)\s*){0,2}$/iu;

/** The totals that stand behind the amounts that make them. */
export function addedUp({ text, claims }: Paragraph): Listing[] {
  return claims.flatMap((total, at): Listing[] => {
    if (!isTotal(total) || !ADDED.test(text.slice(Math.max(0, total.start - 40), total.start))) {
      return [];
    }
    const parts = claims
      .slice(0, at)
      .filter((claim) => claim.sentence === total.sentence && isPart(total, claim));
    if (parts.length < 2) return [];
    // Only what nearly makes it is meant to: the year's may be of more than the two told.
    const listing = nearTotal(total, { parts, isListed: true, isAdded: true });
    return listing ? [listing] : [];
  });
}
