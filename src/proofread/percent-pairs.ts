// Which percent belongs to which two amounts: `đạt 509/650 ha, bằng 78,4% kế hoạch` and its kin.
import type { Amount } from './amounts';
import { unitHead } from './amounts';
import type { Claim } from './claims';
import type { Sentence } from './context';

/** How a percent is stated. */
export type PercentWord = 'đạt' | 'vượt' | 'chiếm' | null;

/** A percent of plan or of a total. */
export interface StatedPercent {
  readonly sentence: Sentence;
  readonly percent: Amount;
  readonly word: PercentWord;
  /** What it is computed from; null where the sentence does not give both. */
  readonly pair: { readonly part: Amount; readonly whole: Amount } | null;
}

const EXCESS =
  /(?<!\p{L})vượt(?:\s+(?:mức|kế hoạch|chỉ tiêu|dự toán|mục tiêu|năm|giao|tỉnh giao|là|tới|hơn)){0,4}\s*\(?\s*$/iu;
const ATTAINED =
  /(?<!\p{L})(?:đạt|bằng|hoàn thành|tương đương|tương ứng|thực hiện)(?:\s+(?:tỷ lệ|mức|với|được|tới|khoảng|hơn|trên|gần|kế hoạch)){0,3}\s*$/iu;
const SHARE = /(?<!\p{L})chiếm(?:\s+(?:tỷ lệ|tới|khoảng|hơn|trên|gần)){0,2}\s*$/iu;
const CHANGE =
  /(?<!\p{L})(?:tăng|giảm|cao hơn|thấp hơn|nhanh hơn|hụt|so với)(?:\s+(?:thêm|khoảng|hơn|trên|gần|được|tới|bình quân)){0,2}\s*$/iu;
/** "bằng 105% cùng kỳ", "tăng … so với tháng trước": not of the plan. */
const OTHER_BASE = /^\s?%?\s*(?:so với\s+)?(?:cùng kỳ|tháng trước|năm trước|kỳ trước|quý trước)/iu;
const APPROXIMATE = /(?<!\p{L})(?:khoảng|gần|hơn|trên|ước|xấp xỉ|dưới)\s*(?:đạt\s*)?$/iu;

/** All percents of a sentence that state an attainment, an excess or a share. */
export function statedPercents(sentence: Sentence): StatedPercent[] {
  const { claims, line } = sentence;
  const found: StatedPercent[] = [];
  claims.forEach((claim, at) => {
    const { amount } = claim;
    if (!amount.percent || claim.whole) return;
    const before = line.text.slice(Math.max(sentence.start, amount.start - 60), amount.start);
    if (CHANGE.test(before) || OTHER_BASE.test(line.text.slice(amount.end, amount.end + 40))) {
      return;
    }
    if (APPROXIMATE.test(before)) return;
    const word = wordOf(before);
    found.push({
      sentence,
      percent: amount,
      word,
      pair: pairOf(sentence, claims, at, word, before),
    });
  });
  return found;
}

function wordOf(before: string): PercentWord {
  if (EXCESS.test(before)) return 'vượt';
  if (SHARE.test(before)) return 'chiếm';
  return ATTAINED.test(before) ? 'đạt' : null;
}

function pairOf(
  sentence: Sentence,
  claims: readonly Claim[],
  at: number,
  word: PercentWord,
  before: string,
): StatedPercent['pair'] {
  const isBracketed = /\(\s*$/.test(before);
  if (word === null && !isBracketed) return null;
  const { text } = sentence.line;
  const percent = claims[at];
  if (!percent) return null;
  // Between amounts and percent may stand a comparison, but no new clause.
  for (let earlier = at - 1; earlier >= 0 && earlier >= at - 4; earlier--) {
    const claim = claims[earlier];
    if (!claim) break;
    const between = text.slice(claim.end, percent.start);
    if (/[;:]/.test(between) || between.length > 160) break;
    if (claim.amount.percent) {
      // "đạt 108,8% dự toán, vượt 8,8%": both of the same two amounts.
      if (word === 'vượt' || isComparison(text, sentence.start, claim)) continue;
      break;
    }
    if (/(?<!\p{L})(?:trong đó|riêng|gồm)(?!\p{L})/iu.test(between)) break;
    if (isComparison(text, sentence.start, claim)) continue;
    if (claim.whole) {
      return isOtherSubject(between) ? null : { part: claim.amount, whole: claim.whole };
    }
    const result = claims[earlier - 1];
    if (result && isTotalOf(text.slice(result.end, claim.start), result, claim)) {
      return { part: result.amount, whole: claim.amount };
    }
    const whole = wholeOf(sentence, claims, earlier, at);
    return whole && !isOtherSubject(between) ? { part: claim.amount, whole } : null;
  }
  return null;
}

/** "tăng 20 ha so với cùng kỳ": an amount of change, not the one that the percent is of. */
function isComparison(text: string, from: number, claim: Claim): boolean {
  return CHANGE.test(text.slice(Math.max(from, claim.start - 40), claim.start));
}

/** A new subject between amount and percent: "509/650 ha, tỷ lệ hộ nghèo bằng 25%". */
function isOtherSubject(between: string): boolean {
  return /(?<!\p{L})(?:tỷ lệ|năng suất|sản lượng|giá trị)(?!\p{L})[^,]*\p{L}[^,]*$/iu.test(
    between.replace(/tỷ lệ\s*$/iu, ''),
  );
}

const PLAN_BEFORE =
  /(?<!\p{L})(?:kế hoạch|chỉ tiêu|dự toán)(?:\s+(?:năm|giao|được|đề ra|là|tỉnh|xã|vốn|cả|20\d\d)){0,5}\s*:?\s*$/iu;
/** "264 hồ sơ trên tổng số 280 hồ sơ": two claims, the total last. */
const TOTAL_BEFORE = /(?<!\p{L})(?:trên|trong tổng số|trên tổng số)\s*$/iu;
const PLAN_BEHIND =
  /^\s?%\s*(?:so với\s+)?(?:kế hoạch|KH|chỉ tiêu|dự toán)(?:\s+\p{L}+){0,3}\s*\(?\s*$/iu;

function isTotalOf(between: string, { amount, whole }: Claim, total: Claim): boolean {
  const isSame = whole === null && unitHead(amount) === unitHead(total.amount);
  return isSame && between.length < 60 && TOTAL_BEFORE.test(between) && !/[,;]/.test(between);
}

/** A plan or total given apart from the result, in the same unit. */
function wholeOf(
  { line: { text }, start }: Sentence,
  claims: readonly Claim[],
  part: number,
  percent: number,
): Amount | null {
  const result = claims[part]?.amount;
  const stated = claims[percent];
  if (!result || !stated) return null;
  const sameUnit = (amount: Amount): boolean =>
    unitHead(amount) === unitHead(result) && amount.unit[0] === result.unit[0];
  const behind = claims[percent + 1];
  if (behind && sameUnit(behind.amount) && PLAN_BEHIND.test(text.slice(stated.end, behind.start))) {
    return behind.amount;
  }
  for (let at = part - 1; at >= 0 && at >= part - 3; at--) {
    const claim = claims[at];
    if (!claim || claim.whole || !sameUnit(claim.amount)) continue;
    const before = text.slice(Math.max(start, claim.start - 60), claim.start);
    if (PLAN_BEFORE.test(before)) return claim.amount;
  }
  return null;
}
