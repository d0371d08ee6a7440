// What the rules about retold facts share: when two claims are of one fact, and how the second is told.
import type { Claim } from '../prose/claims';
import { contentWords, namingWords } from '../prose/words';
import type { TextContext } from './context';
import { withUnit } from './quotes';
import type { TextReport } from './text-rule';

/** What opens the name of an indicator: other counts may be another body's, in another section. */
const INDICATOR =
  /(?<![A-Za-zÀ-ỹ])(?:tỷ lệ|tỉ lệ|diện tích|sản lượng|năng suất|tổng đàn|đàn (?:trâu|bò|lợn|gia cầm|dê)|tổng số|tổng thu|tổng chi|thu ngân sách|chi ngân sách|dân số|doanh thu|giá trị|thu nhập|dư nợ|độ che phủ|toàn (?:xã|phường|trường) (?:hiện )?(?:có|còn)|đảng bộ (?:hiện )?có)(?!\p{L})/iu;

/** What tells one result from another of the same name. */
export const QUALIFIER =
  /(?<![A-Za-zÀ-ỹ])(?:nghị quyết|thôn|bản|ấp|buôn|tổ dân phố|khu phố|chi bộ|tháng \d+|quý [IV\d]+|năm 20\d\d|vụ)(?!\p{L})/iu;

/** The fact that a claim is about, as a key; null where it cannot be known again elsewhere. */
export function factKey(claim: Claim): string | null {
  const { what, unit, amount, period, role, subject, measure, isPart, hedged } = claim;
  if (!INDICATOR.test(what) || QUALIFIER.test(what) || what.length > 120) return null;
  if (role !== 'result' || isPart || hedged || period === 'earlier' || period === 'plan') {
    return null;
  }
  if (/(?<![A-Za-zÀ-ỹ])(?:vượt|riêng|tăng|giảm|thêm)(?!\p{L})/iu.test(what)) return null;
  const counted = amount.percent ? [] : contentWords(amount.unit.slice(0, 3).join(' '));
  if (!claim.isNamed) return null;
  // A measure without its thing ("năng suất đạt 41 tạ/ha") is no fact that can be known again.
  if (subject.length === 0 || new Set([...subject, ...counted, ...measure]).size < 2) return null;
  return [...measure, '|', ...namingWords(subject), unit, ...counted, period ?? ''].join(' ');
}

/** A report is about one place and one time; an article in a paper or a law sets many side by side. */
export function isReport({ period, lines }: TextContext): boolean {
  if (period !== null || lines.filter(({ kind }) => kind === 'heading').length >= 2) return true;
  return lines.reduce((length, { text }) => length + text.length, 0) < SHORT_TEXT;
}

/** A note, or a cell's text: what it says of one thing twice must agree. */
const SHORT_TEXT = 600;

const printed = ({ amount, whole, unit }: Claim): string => {
  const number = whole ? `${amount.text}/${whole.text}` : amount.text;
  if (amount.percent) return `${number}%`;
  return `${number} ${(whole ?? amount).unit.slice(0, unit === '' ? 0 : 2).join(' ')}`.trim();
};

/** Tells the second of two claims that disagree, and the line of the first. */
export function reportSecond(
  first: Claim,
  second: Claim,
  context: TextContext,
  report: TextReport,
): void {
  const text = context.lines[second.line - 1]?.text ?? '';
  const start = text.lastIndexOf(second.what, second.start);
  const isLong = start < 0 || second.what.length >= 80;
  report({
    line: second.line,
    quote: withUnit(text, isLong ? second.start : start, second.end),
    values: { first: printed(first), second: printed(second), line: String(first.line) },
  });
}
