// Totals with the parts that are listed behind them: "40 văn bản, gồm 05 nghị quyết và 35 công văn".
import type Big from 'big.js';
import { decimal } from '../plan/decimal';
import { isMeasured, isMoney, scaledValue, unitHead } from './amounts';
import type { Claim } from './claims';
import { allMatches } from '../vietnamese/matches';
import type { Paragraph } from './paragraph';

/**
 * How the text lists the parts: `all` behind "gồm", `rest` where the last is what is left, `some`
 * behind "trong đó:".
 */
export type Completeness = 'all' | 'rest' | 'some';

/** A total with the amounts that are listed as its parts. */
export interface Listing {
  readonly completeness: Completeness;
  readonly total: Claim;
  readonly parts: readonly Claim[];
  /** What the parts make, in the unit of `scaledValue`. */
  readonly sum: Big;
  /** Whether one part in another scale of money would make the total: triệu for tỷ. */
  readonly isWrongScale?: boolean;
  /** Whether some other reading of the same list makes the total. */
  readonly isOtherwiseRight: boolean;
  /** 0 to 1. */
  readonly sure: number;
}

const MARK =
  /(?<!\p{L})(?:(bao gồm|gồm)(?:\s+có)?|(trong đó|trong số đó|trong số này|cụ thể|chia ra)(?:\s+(?:có|là))?)\s*:?\s*/giu;

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
    const listing = read(items, total, isAll ? 'all' : isList ? 'some' : null, claims);
    // What could not be read may be a further part.
    if (listing && !(isCutShort && listing.sum.lt(wholeOf(total)))) found.push(listing);
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

const LEFT =
  /(?<!\p{L})(?:còn lại|còn tồn|còn|chưa giải ngân|chưa thực hiện|chưa giải quyết)(?:\s+(?:là|khoảng))?\s*$/iu;
const UNDONE =
  /^\s*\p{L}+(?:\s\p{L}+){0,2}?\s+(?:đang|chưa|còn|trong hạn|chờ|sẽ|phải|đề nghị|chuyển)(?!\p{L})/iu;
const DONE =
  /(?<!\p{L})(?:đã|được|hoàn thành|giải ngân|thực hiện|giải quyết|xong|đăng ký)(?!\p{L})/iu;

/** "64 nhà …; đã hoàn thành 47 nhà, còn 19 nhà đang thi công": what is done and what is left. */
function leftOvers(text: string, claims: readonly Claim[]): Listing[] {
  const found: Listing[] = [];
  claims.forEach((left, at) => {
    const lead = text.slice(Math.max(0, left.start - 30), left.start);
    const isLeft = /còn lại|còn tồn|chưa/iu.test(LEFT.exec(lead)?.[0] ?? '');
    const isLeftToDo = LEFT.test(lead) && UNDONE.test(text.slice(left.end, left.end + 50));
    // What is left of other periods too is no rest of this one's.
    if (
      /^\s*\p{L}+\s+(?:lũy kế|luỹ kế|tồn|kỳ trước|chuyển)/iu.test(
        text.slice(left.end, left.end + 40),
      )
    ) {
      return;
    }
    if (!(isLeft || isLeftToDo) || left.amount.percent || left.whole || left.hedged) return;
    const before = claims
      .slice(0, at)
      .filter(
        (claim) =>
          claim.unit === left.unit &&
          claim.whole === null &&
          !claim.amount.percent &&
          !isBracketed(text, 0, claim),
      );
    const done = before[before.length - 1];
    const total = before[before.length - 2];
    if (!done || !total || done.sentence !== left.sentence || left.sentence - total.sentence > 1) {
      return;
    }
    if (
      [done, total].some(({ hedged, role }) => hedged || role === 'change' || role === 'earlier')
    ) {
      return;
    }
    const between = text.slice(total.end, done.start);
    // Between total and done nothing else is counted, and the done is said to be.
    if (!DONE.test(between) || between.length > 160 || left.start - done.end > 120) return;
    if (isOtherThing(total, done) || /(?<!\p{L})(?:trong đó|riêng)(?!\p{L})/iu.test(between)) {
      return;
    }
    const sum = scaledValue(done.amount).plus(scaledValue(left.amount));
    const whole = wholeOf(total);
    if (whole.lt(scaledValue(done.amount))) return;
    found.push({
      ...{ completeness: 'rest', total, parts: [done, left], sum, sure: 0.85 },
      isOtherwiseRight:
        sum.eq(whole) ||
        // Other amounts of the same kind nearby may be the rest: then nobody can say.
        before.some((one) => one !== total && scaledValue(one.amount).eq(sum)),
    });
  });
  return found;
}

function isOtherThing(total: Claim, done: Claim): boolean {
  const [a, b] = [total.amount.unit, done.amount.unit].map((unit) => unit.slice(0, 2).join(' '));
  return !isMeasured(total.amount) && a !== b && total.amount.unit[0] !== done.amount.unit[0];
}

const wholeOf = ({ amount, whole }: Claim): Big =>
  scaledValue({ ...amount, unit: (whole ?? amount).unit });

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
  if (/^(?:năm|tháng|ngày|giờ|tuần|tuổi)$/u.test((total.whole ?? total.amount).unit[0] ?? '')) {
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

interface Item {
  readonly start: number;
  readonly end: number;
  readonly isRest: boolean;
  /** The amounts of the total's kind in it. */
  readonly amounts: readonly Claim[];
  /** Whether the item begins with its number. */
  readonly numberFirst: boolean;
}

const REST = /(?<!\p{L})(?:còn lại|số còn lại|còn(?=\s+\d))(?!\p{L})/iu;

/** The items of a list, up to where the sentence goes on to something else. */
function itemsOf(
  text: string,
  claims: readonly Claim[],
  from: number,
  end: number,
  total: Claim,
): { items: readonly Item[]; isCutShort: boolean } {
  const items: Item[] = [];
  let isLast = false;
  let isOpen = false;
  let open = from;
  for (const [begin, stop] of spansOf(text, from, end)) {
    const start = isOpen ? open : begin;
    const words = text.slice(start, stop);
    if (isLast && !/^\s*(?:và|còn)\s/iu.test(words)) break;
    const inside = claims.filter((claim) => claim.start >= start && claim.end <= stop);
    const amounts = inside.filter(
      (claim) => isPartOf(total, claim) && !isBracketed(text, start, claim),
    );
    const numberFirst = /^\s*(?:và\s+|có\s+|còn\s+lại\s+|còn\s+)?\d/iu.test(words);
    const isRest = REST.test(words.slice(0, 40));
    // An item of another shape goes on with the sentence: "…, đã trả lời 18/20 đơn".
    if (items[0] && items[0].numberFirst !== numberFirst && !isRest) {
      return { items, isCutShort: true };
    }
    if (amounts.length === 0) {
      // "tôm, cua, ghẹ 217 tấn": names that share the amount behind the last.
      if (numberFirst || inside.length > 0 || stop - start > 60) return { items, isCutShort: true };
      if (!isOpen) open = start;
      isOpen = true;
      continue;
    }
    isOpen = false;
    items.push({ start, end: stop, isRest, amounts, numberFirst });
    // "a, b và c" ends with c.
    if (/^\s*và\s/iu.test(words) && items.length > 1) isLast = true;
    if (isRest) isLast = true;
  }
  // "88.019 điều dưỡng viên...": the list says itself that it goes on.
  const last = items[items.length - 1];
  const goesOn =
    last !== undefined &&
    /^[^.;]{0,40}(?:\.\.\.|…|v\.v)/u.test(
      text.slice(last.amounts[last.amounts.length - 1]?.end ?? last.end, last.end + 44),
    );
  return { items, isCutShort: isOpen || goesOn };
}

/** What stands in brackets inside an item is told of the part, not another part. */
function isBracketed(text: string, start: number, claim: Claim): boolean {
  const before = text.slice(start, claim.start);
  return (before.match(/\(/g)?.length ?? 0) > (before.match(/\)/g)?.length ?? 0);
}

/**
 * Items apart by commas, semicolons or "và" before an amount; what stands in brackets is no item. The
 * list ends at its full stop, at the bracket that it stands in, and, with commas between its items, at
 * a semicolon.
 */
function spansOf(text: string, from: number, end: number): [number, number][] {
  const spans: [number, number][] = [];
  let start = from;
  let depth = 0;
  let byCommas = false;
  for (let at = from; at < end; at++) {
    const sign = text.charAt(at);
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    const hasNumber = /\d/.test(text.slice(start, at));
    if (
      depth < 0 ||
      (depth === 0 && endsList(text, at, end, byCommas && spans.length > 0 && hasNumber))
    ) {
      spans.push([start, at]);
      return spans;
    }
    if (depth > 0 || !partsItems(text, at)) continue;
    if (sign === ',' && /\d/.test(text.slice(from, at))) byCommas = true;
    if (sign === ';') byCommas = false;
    spans.push([start, at]);
    start = /\s/.test(sign) ? at : at + 1;
  }
  if (text.slice(start, end).trim() !== '') spans.push([start, end]);
  return spans;
}

function endsList(text: string, at: number, end: number, byCommas: boolean): boolean {
  const sign = text.charAt(at);
  if (sign === ';') return byCommas;
  return sign === '.' && (at + 1 >= end || /\s/.test(text.charAt(at + 1)));
}

/** A comma or semicolon before a space, or “và” before an amount. */
function partsItems(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign === ',' || sign === ';') return /\s/.test(text.charAt(at + 1));
  return /\s/.test(sign) && /^\svà\s+(?:[^,;.]{0,60}?)\d/u.test(text.slice(at, at + 70));
}

/** Whether an amount may be a part of the total: both money, both of one measure, or both counts. */
function isPartOf(total: Claim, part: Claim): boolean {
  if (part.amount.percent || part.role === 'change' || part.role === 'earlier') return false;
  const [whole, own] = [total.whole ?? total.amount, part.whole ?? part.amount];
  if (part.amount.unit.length === 0 && part.whole === null) return !isMeasured(total.amount);
  if (isMeasured(whole) || isMeasured(own)) return unitHead(whole) === unitHead(own);
  return whole.per === null && own.per === null;
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
  if (kind === null || parts.length < 2) return null;
  if ([total, ...parts].some(({ hedged }) => hedged)) return null;
  const value = (claim: Claim): Big => scaledValue(claim.amount);
  const sum = parts.reduce((made, part) => made.plus(value(part)), decimal(0));
  const whole = wholeOf(total);
  return {
    ...{ completeness: kind, total, parts, sum },
    isOtherwiseRight:
      sum.eq(whole) || isOtherwiseRight(parts.map(value), whole, kind, sum, total, claims),
    isWrongScale: isMoney(total.amount) && parts.some((part) => scaledMakes(part, sum, whole)),
    sure: certainty(parts, total),
  };
}

function scaledMakes(part: Claim, sum: Big, whole: Big): boolean {
  const own = scaledValue(part.amount);
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
      scaledValue(claim.amount).eq(sum),
  );
}

function certainty(parts: readonly Claim[], { amount, whole }: Claim): number {
  const head = (whole ?? amount).unit[0];
  const same = parts.every(({ amount: part }) => part.unit.length === 0 || part.unit[0] === head);
  // Other nouns than the total's: "40 văn bản, gồm 05 nghị quyết …".
  return same ? 0.95 : isMeasured(whole ?? amount) ? 0.95 : 0.9;
}
