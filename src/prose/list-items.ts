// The items of a list behind its total, with the amounts in each.
import { isMeasured, unitHead } from './amounts';
import type { Claim } from './claims';

export interface Item {
  readonly start: number;
  readonly end: number;
  readonly isRest: boolean;
  /** The amounts of the total's kind in it. */
  readonly amounts: readonly Claim[];
  /** Whether the item begins with its number. */
  readonly numberFirst: boolean;
}

/** What is left closes a list: "còn lại 12 ha", "thu khác 250 triệu đồng", "khác: 79". */
const REST =
  /(?<![A-Za-zÀ-ỹ])(?:còn lại|số còn lại|còn(?=\s+\d)|khác(?=(?:\s+(?:là|có|đạt)|:)?\s+\d))(?!\p{L})/iu;

/** The items of a list, up to where the sentence goes on to something else. */
export function itemsOf(
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
export function isBracketed(text: string, start: number, claim: Claim): boolean {
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
