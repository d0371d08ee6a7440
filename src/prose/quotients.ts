// Which percent is made of which two amounts: `đạt 509/650 ha, bằng 78,4% kế hoạch` and its kin.
import type { Claim } from './claims';
import type { Paragraph } from './paragraph';
import { bracketedRatio, pairOf, type Pair, type PercentWord } from './quotient-pairs';
import { EARLIER_TIME } from './roles';

/** A percent of plan or of a total. */
export interface Quotient {
  readonly percent: Claim;
  readonly word: PercentWord;
  /** What it is computed from; null where the text does not give both. */
  readonly pair: Pair | null;
}

const EXCESS =
  /(?<![A-Za-zÀ-ỹ])vượt(?:\s+(?:mức|kế hoạch|chỉ tiêu|dự toán|mục tiêu|năm|giao|tỉnh giao|là|tới|hơn)){0,4}\s*\(?\s*$/iu;
const ATTAINED =
  /(?<![A-Za-zÀ-ỹ])(?:đạt|bằng|hoàn thành|tương đương|tương ứng|thực hiện|được)(?:\s+(?:tỷ lệ|tỉ lệ|mức|với|được|tới|khoảng|hơn|trên|gần|kế hoạch|đạt)){0,3}\s*$/iu;
const SHARE =
  /(?<![A-Za-zÀ-ỹ])chiếm(?:\s+(?:tỷ lệ|tỉ lệ|tỷ trọng|tới|khoảng|hơn|trên|gần)){0,2}\s*$/iu;
const RATE = /(?<![A-Za-zÀ-ỹ])(?:tỷ lệ|tỉ lệ)\s*:?\s*$/iu;
/** "bằng 105% cùng kỳ", "bằng 98,2% so với tháng trước": not of the plan. */
const OTHER_BASE = new RegExp(
  String.raw`^\s?%?\)?,?\s*(?:(?:so với|so|của)\s+)?(?:mức |số )?${EARLIER_TIME}(?!\p{L})`,
  'iu',
);
/** "31/43 chi bộ đạt 100% đảng viên dự họp": the percent is of what stands behind it. */
const OF_OTHER_THINGS =
  /^\s?%\s+(?!(?:kế hoạch|KH|chỉ tiêu|dự toán|DT|mục tiêu|nghị quyết|NQ|so|tổng|toàn|và|với|của|năm|trên|theo|do|vì|nhờ|trong|giao|tỉnh|số|cả|đạt|thấp|cao|tăng|giảm|là|còn|được|ở|tại|nhưng|mức|GDP|diện tích|dân số)(?!\p{L}))\p{Ll}/u;

/** All percents of a paragraph that state an attainment, an excess or a share. */
export function quotients({ text, claims }: Paragraph): Quotient[] {
  const found: Quotient[] = [];
  claims.forEach((claim, at) => {
    if (!isStated(text, claim)) {
      const pair = claim.amount.percent ? bracketedRatio(text, claim, claims[at + 1]) : null;
      if (pair) found.push({ percent: claim, word: 'đạt', pair });
      return;
    }
    const before = text.slice(Math.max(0, claim.start - 60), claim.start);
    const word = wordOf(before);
    found.push({ percent: claim, word, pair: pairOf(text, claims, at, word) });
  });
  return found;
}

/** Whether a percent states how much of something was reached, exactly. */
export function isStated(text: string, { amount, whole, role, end }: Claim): boolean {
  if (!amount.percent || whole) return false;
  if (role !== 'result' && role !== 'target') return false;
  const behind = text.slice(end, end + 48);
  return !OTHER_BASE.test(behind) && !OF_OTHER_THINGS.test(behind);
}

function wordOf(before: string): PercentWord {
  if (EXCESS.test(before)) return 'vượt';
  if (SHARE.test(before)) return 'chiếm';
  return ATTAINED.test(before) || RATE.test(before) ? 'đạt' : null;
}
