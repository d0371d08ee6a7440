// Rules about one fact that is told twice: other numbers, other units.
import type Big from 'big.js';
import { isMeasured } from '../../prose/amounts';
import type { Claim } from '../../prose/claims';
import { contentWords, namingWords, syllables } from '../../prose/words';
import type { TextContext } from '../context';
import { withUnit } from '../quotes';
import type { TextReport, TextRule } from '../text-rule';

/** What opens the name of an indicator: other counts may be another body's, in another section. */
const INDICATOR =
  /(?<![A-Za-zÀ-ỹ])(?:tỷ lệ|tỉ lệ|diện tích|sản lượng|năng suất|tổng đàn|đàn (?:trâu|bò|lợn|gia cầm|dê)|tổng số|tổng thu|tổng chi|thu ngân sách|chi ngân sách|dân số|doanh thu|giá trị|thu nhập|dư nợ|độ che phủ|toàn (?:xã|phường|trường) (?:hiện )?(?:có|còn)|đảng bộ (?:hiện )?có)(?!\p{L})/iu;

/** What tells one result from another of the same name. */
const QUALIFIER =
  /(?<![A-Za-zÀ-ỹ])(?:nghị quyết|thôn|bản|ấp|buôn|tổ dân phố|khu phố|chi bộ|tháng \d+|quý [IV\d]+|năm 20\d\d|vụ)(?!\p{L})/iu;

/** The fact that a claim is about, as a key; null where it cannot be known again elsewhere. */
function factKey(claim: Claim): string | null {
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
function isReport({ period, lines }: TextContext): boolean {
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

function reportSecond(first: Claim, second: Claim, context: TextContext, report: TextReport): void {
  const text = context.lines[second.line - 1]?.text ?? '';
  const start = text.lastIndexOf(second.what, second.start);
  const isLong = start < 0 || second.what.length >= 80;
  report({
    line: second.line,
    quote: withUnit(text, isLong ? second.start : start, second.end),
    values: { first: printed(first), second: printed(second), line: String(first.line) },
  });
}

const FACT_DIFFERS: TextRule = {
  id: 'prose.fact-differs',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Một việc hai số liệu', en: 'One fact with two numbers' },
  why: {
    vi: 'Cùng một chỉ tiêu, cùng một kỳ chỉ có một số đúng.',
    en: 'One indicator has one right number in one period.',
  },
  message: {
    vi: '“{quote}”: chỗ này ghi {second}, dòng {line} ghi {first}.',
    en: '“{quote}”: here it is {second}, in line {line} it is {first}.',
  },
  instruction: {
    vi: 'Đối chiếu với đơn vị cung cấp số liệu, sửa cho thống nhất.',
    en: 'Ask the department for the right number and make both the same.',
  },
  checkText: (context, report) => {
    if (!isReport(context)) return;
    forRetold(context, factKey, (first, claim) => {
      if (!sameNumber(first, claim)) reportSecond(first, claim, context, report);
    });
  },
};

/** Visits each claim whose key an earlier one has, with the first that has it. */
function forRetold(
  { claims }: TextContext,
  keyOf: (claim: Claim) => string | null,
  visit: (first: Claim, again: Claim) => void,
): void {
  const known = new Map<string, Claim>();
  for (const claim of claims) {
    const key = keyOf(claim);
    if (key === null) continue;
    const first = known.get(key);
    if (first) visit(first, claim);
    else known.set(key, claim);
  }
}

/** A ratio and its bare result are the same number. */
function sameNumber(a: Claim, b: Claim): boolean {
  if (!a.amount.value.eq(b.amount.value)) return false;
  return !a.whole || !b.whole || a.whole.value.eq(b.whole.value);
}

/** At least half of the shorter subject's words in both. */
function overlap(a: Claim, b: Claim): boolean {
  const [first, second] = [a, b].map(({ subject }) => new Set(subject));
  if (!first || !second || first.size === 0 || second.size === 0) return false;
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared >= 2 && shared >= Math.min(first.size, second.size) / 2;
}

const UNIT_DIFFERS: TextRule = {
  id: 'prose.unit-differs',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Một việc hai đơn vị tính', en: 'One fact in two units' },
  why: {
    vi: 'Cùng một kết quả mà chỗ tính bằng hồ sơ, chỗ tính bằng thửa thì người đọc không biết đếm gì.',
    en: 'When one result is counted in files here and in plots there, nobody knows what was counted.',
  },
  message: {
    vi: '“{quote}”: chỗ này ghi {second}, dòng {line} ghi {first}.',
    en: '“{quote}”: here it is {second}, in line {line} it is {first}.',
  },
  instruction: { vi: 'Dùng một đơn vị tính cho cả hai chỗ.', en: 'Use one unit in both places.' },
  checkText: (context, report) => {
    if (!isReport(context)) return;
    forRetold(context, ratioKey, (first, second) => {
      const [a, b] = [first, second].map(({ amount, whole }) => (whole ?? amount).unit[0]);
      if (a !== undefined && b !== undefined && a !== b && overlap(first, second)) {
        reportSecond(first, second, context, report);
      }
    });
  },
};

/** The two numbers of `17/30 hồ sơ` and `17/30 thửa`. */
function ratioKey({ amount, whole }: Claim): string | null {
  return whole && `${amount.value.toFixed()}/${whole.value.toFixed()}`;
}

const RATIO_DIFFERS: TextRule = {
  id: 'prose.result-differs',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Cùng kế hoạch, khác kết quả', en: 'Same plan, other result' },
  why: {
    vi: 'Một chỉ tiêu nêu lại với cùng kế hoạch mà kết quả khác thì một trong hai chỗ sai.',
    en: 'An indicator told again with the same plan but another result is wrong in one place.',
  },
  message: FACT_DIFFERS.message,
  instruction: FACT_DIFFERS.instruction,
  checkText: (context, report) => {
    if (!isReport(context)) return;
    forRetold(context, planKey, (first, claim) => {
      const isOfOneTime = first.period === claim.period;
      if (!sameNumber(first, claim) && isOfOneTime && overlap(first, claim)) {
        reportSecond(first, claim, context, report);
      }
    });
  },
};

/** The plan of a result; null where the result is known by its name, or is told of a part or a place. */
function planKey(claim: Claim): string | null {
  const { whole, what, role, isPart, isNamed } = claim;
  if (!whole || whole.unit.length === 0 || QUALIFIER.test(what)) return null;
  if (factKey(claim) !== null || role !== 'result' || isPart || !isNamed) return null;
  return `${whole.value.toFixed()} ${whole.unit[0] ?? ''}`;
}

/** So many digits do not change places by chance; fewer must count the same thing in three words. */
const ENOUGH_DIGITS = 3;
const FEW_DIGITS = 2;

/** What precedes two numbers has a word in common. */
function sharesWord(first: Claim, second: Claim): boolean {
  const [a, b] = [first, second].map(({ what }) => new Set(contentWords(what)));
  return a !== undefined && [...a].some((word) => word.length > 2 && b?.has(word) === true);
}

const digitsOf = ({ amount }: Claim): string => amount.text.replace(/[.,]/g, '').replace(/^0+/, '');
const sorted = (digits: string): string => [...digits].sort().join('');

const DIGITS_SWAPPED: TextRule = {
  id: 'prose.digits-swapped',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Hai chữ số đổi chỗ', en: 'Two digits that changed places' },
  why: {
    vi: 'Số nhắc lại chỉ khác ở chỗ hai chữ số đổi vị trí thì thường là gõ nhầm.',
    en: 'A number told again with two digits exchanged was usually mistyped.',
  },
  message: FACT_DIFFERS.message,
  instruction: FACT_DIFFERS.instruction,
  checkText: (context, report) => {
    if (!isReport(context)) return;
    const known = new Map<string, Claim[]>();
    for (const claim of context.claims) {
      const digits = digitsOf(claim);
      if (digits.length < FEW_DIGITS || claim.role === 'change') continue;
      const key = `${sorted(digits)} ${claim.amount.places} ${claim.amount.percent ? '%' : ''}`;
      const before = known.get(key) ?? [];
      const same = before.find((one) => digitsOf(one) === digits);
      const other = before.find((one) => digitsOf(one) !== digits && isSwapped(one, claim));
      if (!same && other) reportSecond(other, claim, context, report);
      known.set(key, [...before, claim]);
    }
  },
};

/** Told of one time; "trong 8 tháng" and "lũy kế 8 tháng" are one. */
function areOfOneTime(first: Claim, second: Claim): boolean {
  const times = [first.period, second.period].filter((time) => time !== null);
  return first.period === second.period || (times.length === 1 && times[0] === 'to-date');
}

/** "đến cuối năm còn 794 hộ" and "phấn đấu đến cuối năm còn 749 hộ": the same words lead to both. */
function haveOneLead(first: Claim, second: Claim): boolean {
  const [a = [], b = []] = [first, second].map(({ what }) => syllables(what));
  return (
    a.length >= LEAD && b.length >= LEAD && a.slice(-LEAD).join(' ') === b.slice(-LEAD).join(' ')
  );
}

const LEAD = 4;

/** "17 đảng viên mới" and "71 đảng viên mới"; "17/15 đảng viên" counts them too. */
function countTheSame(first: Claim, second: Claim): boolean {
  const [a, b] = [first, second].map(({ amount, whole }) =>
    (whole ?? amount).unit.slice(0, 2).join(' '),
  );
  const isCount = !first.amount.percent && !second.amount.percent && !isMeasured(first.amount);
  const words = new Set([...contentWords(first.what), ...first.subject]);
  const shared = [...contentWords(second.what), ...second.subject].filter((word) =>
    words.has(word),
  );
  return isCount && a === b && a !== undefined && a.includes(' ') && new Set(shared).size >= 2;
}

/** One thing, by its unit or by what is said of it, told at the same time. */
function isSwapped(first: Claim, second: Claim): boolean {
  const [a, b] = [digitsOf(first), digitsOf(second)];
  const differing = [...a].filter((digit, at) => digit !== b.charAt(at)).length;
  if (differing !== 2 || first.line === second.line || first.role !== second.role) return false;
  if (!areOfOneTime(first, second)) return false;
  if (a.length < ENOUGH_DIGITS) return countTheSame(first, second);
  if (first.isPart !== second.isPart && !first.amount.percent) return false;
  // What is plainly one fact is told as such.
  const key = factKey(first);
  if (key !== null && key === factKey(second)) return false;
  const [own, other] = [namingWords(first.subject), namingWords(second.subject)];
  const shared = own.filter((word) => other.includes(word)).length;
  const isSameUnit = first.unit === second.unit && first.unit !== '';
  if (first.amount.percent || isSameUnit) {
    if (shared >= 2 || (shared >= 1 && Math.min(own.length, other.length) === 1)) return true;
    // "Thu NSNN 9 tháng" and "thu ngân sách": so many digits, and one word of both.
    if (isSameUnit && (sharesWord(first, second) || haveOneLead(first, second))) return true;
  }
  // "236 hộ vay" and "263 hộ vay": the same two words behind.
  const [words, others] = [first, second].map(({ amount }) => amount.unit.slice(0, 2).join(' '));
  if (words === others && first.amount.unit.length >= 2 && !isMeasured(first.amount)) return true;
  if (first.amount.percent || isSameUnit) return false;
  // "đội tàu 468 chiếc" and "486 tàu".
  return other.includes(first.unit) || own.includes(second.unit);
}

const OF_PLAN = /^\s?%\s*(?:so với\s+)?(?:kế hoạch|KH|chỉ tiêu|dự toán)(?!\p{L})/iu;
/** So many words of a subject are no chance likeness. */
const ENOUGH_WORDS = 3;

const PERCENT_DIFFERS: TextRule = {
  id: 'prose.percent-differs',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Một việc hai tỷ lệ so kế hoạch', en: 'One thing with two percents of plan' },
  why: FACT_DIFFERS.why,
  message: FACT_DIFFERS.message,
  instruction: FACT_DIFFERS.instruction,
  checkText: (context, report) => {
    if (!isReport(context)) return;
    const keyOf = (claim: Claim): string | null =>
      OF_PLAN.test(behind(claim, context)) ? subjectKey(claim) : null;
    forRetold(context, keyOf, (first, claim) => {
      const isOtherLine = first.line !== claim.line;
      if (isOtherLine && !isRoundedTo(first, claim) && !isRoundedTo(claim, first)) {
        reportSecond(first, claim, context, report);
      }
    });
  },
};

function behind({ line, end }: Claim, { lines }: TextContext): string {
  return lines[line - 1]?.text.slice(end, end + 40) ?? '';
}

/** The words and the time of a percent that is told as a result; null where they are too few. */
function subjectKey({ amount, role, hedged, isPart, subject, what, period }: Claim): string | null {
  if (!amount.percent || role !== 'result' || hedged || isPart) return null;
  const words = [...new Set(subject)].sort();
  if (words.length < ENOUGH_WORDS || QUALIFIER.test(what)) return null;
  return `${words.join(' ')} ${period ?? ''}`;
}

/** "65%" says what "65,2%" says, and "vượt 2,7%" what "đạt 102,7%" says. */
function isRoundedTo(claim: Claim, exact: Claim): boolean {
  return reached(exact).round(claim.amount.places, 1).eq(reached(claim));
}

function reached({ amount: { value }, relation }: Claim): Big {
  return relation === 'vượt' ? value.plus(100) : value;
}

export const FACT_RULES: readonly TextRule[] = [
  DIGITS_SWAPPED,
  FACT_DIFFERS,
  RATIO_DIFFERS,
  UNIT_DIFFERS,
  PERCENT_DIFFERS,
];
