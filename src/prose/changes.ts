// Rises and falls told in prose: the value now, the one before, by how much, and by how many percent.
import { isInClosedBrackets } from './brackets';
import type { Claim } from './claims';
import type { Paragraph } from './paragraph';
import { EARLIER_TIME, type Direction } from './roles';
import { newWords, syllables } from './words';

/** One rise or fall; what the text does not give is null. */
export interface Change {
  readonly direction: Direction;
  /** By how much, in the unit of `now`. */
  readonly by: Claim | null;
  readonly percent: Claim | null;
  readonly now: Claim | null;
  readonly before: Claim | null;
  /** Where the change stands: its first and last claim in the text. */
  readonly first: Claim;
  readonly last: Claim;
  /** 0 to 1. */
  readonly sure: number;
}

/** The rises and falls of a paragraph, in order. */
export function changes(paragraph: Paragraph): Change[] {
  const { claims } = paragraph;
  const found: Change[] = [];
  claims.forEach((claim, at) => {
    if (claim.role === 'from') {
      const move = moveOf(paragraph, at);
      if (move) found.push(move);
    } else if (claim.role === 'earlier') {
      const bare = bareChange(paragraph, at);
      if (bare) found.push(bare);
    } else if (claim.role === 'change' && claim.direction !== null && !claim.whole) {
      const change = changeOf(paragraph, at);
      if (change) found.push(change);
    }
  });
  return found;
}

const isExact = ({ hedged }: Claim): boolean => !hedged;

/** "918 tấn, giảm so với cùng kỳ năm trước (874 tấn)": a rise or fall without its amount. */
function bareChange({ text, claims }: Paragraph, at: number): Change | null {
  const before = claims[at];
  const now = claims[at - 1];
  if (!before || now?.role !== 'result' || now.sentence !== before.sentence) return null;
  const between = text.slice(now.end, before.start);
  const word = BARE.exec(between);
  if (!word || between.length > 110 || now.unit !== before.unit) return null;
  if (!isCarriedOn(between.slice(0, word.index), now)) return null;
  const direction = word[1] === undefined ? 'down' : 'up';
  const sure = isExact(now) && isExact(before) && !now.amount.percent ? 0.9 : 0;
  return { direction, by: null, percent: null, now, before, first: now, last: before, sure };
}

const BARE =
  /,\s*(?:(tăng|cao hơn|nhiều hơn)|(giảm|thấp hơn|ít hơn))(?:\s+(?:mạnh|nhẹ|sâu|đáng kể))?\s+so(?: với)?[^,;.\d]*(?:20\d\d)?[^,;.\d]*\(\s*(?:(?:là|có|đạt|cùng kỳ|:)\s*)*$/iu;

/** "giảm từ 12 hộ xuống 9 hộ, tức giảm 25%". */
function moveOf({ text, claims }: Paragraph, at: number): Change | null {
  const before = claims[at];
  const now = claims[at + 1];
  if (!before?.direction || now?.role !== 'to') return null;
  if (!areOfOneKind(before, now)) return null;
  const next = ownChange(text, now, claims[at + 2]);
  const by =
    next && (pointsOf(next, now) ?? (!next.amount.percent && next.unit === now.unit ? next : null));
  const percent = next?.amount.percent && !now.amount.percent ? next : null;
  return {
    direction: before.direction,
    by,
    percent,
    now,
    before,
    first: before,
    last: percent ?? by ?? now,
    sure: before.hedged || now.hedged || !haveOneWhole([before, now]) ? 0 : 0.95,
  };
}

/** "từ 84,6% lên 87,9%, tức tăng 3,3 điểm phần trăm": by so much of what both are in. */
export function pointsOf(by: Claim, now: Claim): Claim | null {
  if (!now.amount.percent || by.amount.unit[0] !== 'điểm') return null;
  return { ...by, unit: now.unit, amount: { ...by.amount, percent: true, unit: [] } };
}

function areOfOneKind(before: Claim, now: Claim): boolean {
  if (before.amount.percent !== now.amount.percent || before.sentence !== now.sentence) {
    return false;
  }
  const isUnitless = before.amount.unit.length === 0 || now.amount.unit.length === 0;
  return isUnitless || before.unit === now.unit;
}

/** The change that is told right behind its two values. */
function ownChange(text: string, now: Claim, next: Claim | undefined): Claim | null {
  if (next?.role !== 'change' || next.sentence !== now.sentence) return null;
  return isCarriedOn(text.slice(now.end, next.start), now) ? next : null;
}

/** A change with what stands around it. */
function changeOf({ text, claims }: Paragraph, at: number): Change | null {
  const change = claims[at];
  if (!change?.direction) return null;
  // "tăng 04 vụ (+5,9%)": the percent is told with its amount.
  const last = claims[at - 1];
  if (last?.role === 'change' && change.amount.percent && isRestated(text, last, change)) {
    return null;
  }
  const next = claims[at + 1];
  const restated =
    next && !change.amount.percent && next.amount.percent && isRestated(text, change, next)
      ? next
      : null;
  const by = change.amount.percent ? null : change;
  const percent = change.amount.percent ? change : restated;
  const now = valueNow(text, claims, at);
  const behind = at + (restated ? 2 : 1);
  const before =
    pairBehind(text, restated ?? change, claims[behind], now) ??
    valueBefore(text, claims, behind, restated ?? change, now);
  const parts = [now, by, percent, before].filter((one) => one !== null);
  if (parts.length < 2 || !haveOneWhole(parts)) return null;
  const [first] = [...parts].sort((a, b) => a.start - b.start);
  const end = [...parts].sort((a, b) => b.end - a.end)[0];
  if (!first || !end) return null;
  return {
    direction: change.direction,
    by,
    percent,
    now,
    before,
    first,
    last: end,
    sure: parts.every(isExact) ? 0.93 : 0,
  };
}

/** "15/19 tiêu chí, tăng 02 tiêu chí so với đầu năm (13/19 tiêu chí)": ratios to the same whole compare. */
function haveOneWhole(parts: readonly Claim[]): boolean {
  const wholes = parts.flatMap(({ whole }) => (whole ? [whole.value.toFixed()] : []));
  return wholes.length === 0 || (wholes.length === 2 && wholes[0] === wholes[1]);
}

const SAME_CHANGE =
  /^(?:[^;.%\d]|20\d\d){0,50}?(?:\(\s*[+\-–−=]?\s*|,?\s*(?:tương ứng|tương đương|tức|hay)(?:\s+(?:với|là|tỷ lệ))?(?:\s+(?:tăng|giảm))?\s*|\(\s*(?:tăng|giảm|bằng|đạt|tương đương|tương ứng)\s*|,\s*(?:tăng|giảm)\s*)$/iu;

/** Whether a percent says the same rise or fall as the amount before it. */
function isRestated(text: string, amount: Claim, percent: Claim): boolean {
  const between = text.slice(amount.end, percent.start);
  if (amount.sentence !== percent.sentence || !SAME_CHANGE.test(between)) return false;
  // "tăng 6,5 điểm phần trăm so với quý II (58,5%)": in brackets stands the rate of that time.
  if (amount.amount.unit[0] === 'điểm') return false;
  if (
    new RegExp(`so(?: với)?\\s[^,;]*${EARLIER_TIME}[^,;]*,\\s*(?:tăng|giảm)`, 'iu').test(between)
  ) {
    return false;
  }
  if (percent.direction !== null && percent.direction !== amount.direction) return false;
  const behind = text.slice(percent.end, percent.end + 40);
  return !/^\s?%\s*(?:kế hoạch|KH|chỉ tiêu|dự toán|DT|tổng|dân số)/iu.test(behind);
}

/** "18 vụ, chiếm 24% tổng số vụ việc, tăng 07 vụ": what the share is of is told of the share alone. */
const BRACKETS_AND_SHARES =
  /\([^()]*\)|,\s*(?:chiếm|bằng|đạt)(?:\s\p{L}+){0,3}?\s+\d[\d.,]*\s?%[^,;]*(?=,)/giu;

/** So many claims back the value may stand, those in brackets counted. */
const MOST_BACK = 8;

/** The value that rose or fell: the last result before, with nothing else named between. */
function valueNow(text: string, claims: readonly Claim[], at: number): Claim | null {
  const change = claims[at];
  if (!change) return null;
  for (let back = at - 1; back >= 0 && back >= at - MOST_BACK; back--) {
    const claim = claims[back];
    if (claim?.sentence !== change.sentence) return null;
    const between = text.slice(claim.end, change.start);
    if (/;|(?<!\p{L})(?:trong đó|riêng|gồm)(?!\p{L})/iu.test(between) || between.length > 120) {
      return null;
    }
    // "37 giải (3 Nhất, 9 Nhì …), giảm 5 giải": what stands in brackets is told of the value.
    if (isInClosedBrackets(text, claim.start, change.start)) continue;
    if (claim.role === 'change') {
      // Two changes side by side are each of the value before them.
      continue;
    }
    // A share or a percent of plan may stand between the value and its change.
    if (claim.amount.percent && !isPoints(text, change)) continue;
    if (claim.role !== 'result' || claim.hedged) {
      if (claim.role === 'earlier' || claim.role === 'plan') continue;
      return null;
    }
    if (!isCarriedOn(between.replace(BRACKETS_AND_SHARES, ' '), claim)) return null;
    if (!change.amount.percent && change.unit !== claim.unit && change.amount.unit.length > 0) {
      return null;
    }
    return claim.amount.percent ? null : claim;
  }
  return null;
}

/** "giảm 2,3 điểm phần trăm": a difference of two rates. */
function isPoints(text: string, { amount, end }: Claim): boolean {
  return amount.unit[0] === 'điểm' || /^\s?%?\s*điểm/iu.test(text.slice(end, end + 10));
}

/** Whether nothing new is named between a value and what is said of it. */
function isCarriedOn(between: string, { subject, amount }: Claim): boolean {
  const sign = between.search(/[,.;:()–]/u);
  const counted = sign < 0 ? '' : between.slice(0, sign);
  const rest = sign < 0 ? between : between.slice(sign);
  const known = new Set([...subject, ...syllables(counted), ...amount.unit]);
  return newWords(rest, known).length === 0;
}

const COMPARED_IN_BRACKETS = new RegExp(`so(?: với)?\\s[^()]*${EARLIER_TIME}[^()]{0,30}\\($`, 'iu');

/** "09 vụ, giảm 02 vụ so với cùng kỳ (9/7 vụ)": now and then, set against each other in brackets. */
function pairBehind(
  text: string,
  change: Claim,
  pair: Claim | undefined,
  now: Claim | null,
): Claim | null {
  const { end, sentence, direction } = change;
  if (!now || now.whole || !pair?.whole || pair.sentence !== sentence || pair.hedged) return null;
  if (!pair.amount.value.eq(now.amount.value) || pair.amount.value.eq(pair.whole.value)) {
    return null;
  }
  if (pair.unit !== '' && pair.unit !== now.unit) return null;
  // "(8/9 vụ, đạt 88,9%)" is a part of a whole: one of direction and size must be as told.
  const moved = pair.amount.value.minus(pair.whole.value);
  const isAsTold = direction === 'up' ? moved.gt(0) : moved.lt(0);
  const isBySo = !change.amount.percent && moved.abs().eq(change.amount.value);
  if ((!isAsTold && !isBySo) || /^[^)]*%/.test(text.slice(pair.end, pair.end + 30))) return null;
  return COMPARED_IN_BRACKETS.test(text.slice(end, pair.start))
    ? { ...pair, amount: pair.whole, whole: null }
    : null;
}

/** The value of the earlier time: behind the change, or in brackets before it. */
function valueBefore(
  text: string,
  claims: readonly Claim[],
  at: number,
  change: Claim,
  now: Claim | null,
): Claim | null {
  const isOf = (claim: Claim | undefined): claim is Claim =>
    claim?.role === 'earlier' &&
    claim.sentence === change.sentence &&
    !claim.amount.percent &&
    (now === null || claim.amount.unit.length === 0 || claim.unit === now.unit) &&
    isExact(claim);
  const behind = claims[at];
  if (isOf(behind)) {
    const between = text.slice(change.end, behind.start);
    const comparisons = between.match(/(?<![A-Za-zÀ-ỹ])so(?: với)?(?=\s)/giu)?.length ?? 0;
    if (!/;/.test(between) && comparisons <= 1 && between.length < 90) return behind;
  }
  // "2 vụ, cùng kỳ 5 vụ, giảm 60%".
  const own = claims.indexOf(change);
  const told = claims[own - 1];
  if (
    now &&
    isOf(told) &&
    claims[own - 2] === now &&
    /^[^,;.\d]*,\s*(?:tăng|giảm)\s*$/iu.test(text.slice(told.end, change.start))
  ) {
    return told;
  }
  const index = now === null ? -1 : claims.indexOf(now);
  const bracketed = index < 0 ? undefined : claims[index + 1];
  if (now && isOf(bracketed) && bracketed.start < change.start) {
    return /\(\s*[^()]*$/u.test(text.slice(now.end, bracketed.start)) ? bracketed : null;
  }
  return null;
}
