// Rule about a number that is told again with two digits exchanged.
import { isMeasured } from '../../prose/amounts';
import type { Claim } from '../../prose/claims';
import { areDigitsSwapped } from '../../prose/slips-of-digits';
import { contentWords, namingWords, syllables } from '../../prose/words';
import type { Period } from '../../workbook/period';
import type { TextContext } from '../context';
import { factKey, isReport, reportSecond } from '../retold';
import type { TextRule } from '../text-rule';
import { FACT_DIFFERS } from './facts';

/** So many digits do not change places by chance; fewer must count the same thing in three words. */
const ENOUGH_DIGITS = 3;
const FEW_DIGITS = 2;

/** What precedes two numbers has a word in common, besides what they count. */
function sharesWord(first: Claim, second: Claim): boolean {
  const counted = new Set([first, second].flatMap(({ amount, whole }) => (whole ?? amount).unit));
  const [a, b] = [first, second].map(({ what }) => new Set(contentWords(what)));
  return (
    a !== undefined &&
    [...a].some((word) => word.length > 2 && !counted.has(word) && b?.has(word) === true)
  );
}

const digitsOf = ({ amount }: Claim): string => amount.text.replace(/[.,]/g, '').replace(/^0+/, '');

export const DIGITS_SWAPPED: TextRule = {
  id: 'prose.digits-swapped',
  severity: 'warning',
  grain: 'text',
  ofDocuments: true,
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
      const sorted = [...digits].sort().join('');
      const key = `${sorted} ${claim.amount.places} ${claim.amount.percent ? '%' : ''}`;
      const before = known.get(key) ?? [];
      const same = before.find((one) => digitsOf(one) === digits);
      const isRetold = tellsAgain(context, claim);
      const other = before.find(
        (one) =>
          digitsOf(one) !== digits &&
          (isSwapped(one, claim, context.period) || (isRetold && isSameThing(one, claim))),
      );
      if (!same && other) reportSecond(other, claim, context, report);
      known.set(key, [...before, claim]);
    }
  },
};

/** Where the results are told once more. */
const TOLD_AGAIN =
  /^\s*(?:[-+•]|\d{1,2}\.|[a-d]\))?\s*(?:ưu điểm|mặt được|mặt mạnh|những kết quả nổi bật|kết quả nổi bật|tóm tắt|đánh giá chung)(?!\p{L})/iu;

/** Digits change places with their neighbours: "216" is no slip of "612". */
function areNeighboursSwapped({ amount: a }: Claim, { amount: b }: Claim): boolean {
  if (!areDigitsSwapped(a.text, b.text)) return false;
  const [one, other] = [a, b].map(({ text }) => text.replace(/[.,]/g, '').replace(/^0+/, ''));
  const at = [...(one ?? '')].findIndex((digit, index) => digit !== other?.charAt(index));
  return one?.charAt(at) === other?.charAt(at + 1) && one?.charAt(at + 1) === other?.charAt(at);
}

function tellsAgain({ lines }: TextContext, { line }: Claim): boolean {
  return TOLD_AGAIN.test(lines[line - 1]?.text ?? '');
}

/** In an assessment the very digits of a result, and its unit, are that result. */
function isSameThing(first: Claim, second: Claim): boolean {
  return (
    digitsOf(first).length >= ENOUGH_DIGITS &&
    areNeighboursSwapped(first, second) &&
    first.line !== second.line &&
    first.unit === second.unit &&
    first.unit !== '' &&
    [first, second].every(({ role, isPart }) => role === 'result' && !isPart)
  );
}

/** Told of one time; "trong 8 tháng" and "lũy kế 8 tháng" are one. */
function areOfOneTime(first: Claim, second: Claim, period: Period | null): boolean {
  const [a, b] = [first, second].map((claim) => timeOf(claim, period));
  return a === b || ([a, b].includes('to-date') && [a, b].includes(null));
}

/** "tháng 8 là 642,5 triệu đồng" in the report on August is the month's. */
function timeOf(claim: Claim, period: Period | null): Claim['period'] {
  const isOwnMonth =
    period?.kind === 'month' &&
    new RegExp(`(?<!\\p{L})tháng 0?${period.index}(?!\\d|/)`, 'iu').test(claim.what);
  return claim.period ?? (isOwnMonth ? 'month' : null);
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
function isSwapped(first: Claim, second: Claim, period: Period | null): boolean {
  if (!areNeighboursSwapped(first, second)) return false;
  if (first.line === second.line || first.role !== second.role) return false;
  if (!areOfOneTime(first, second, period)) return false;
  if (digitsOf(first).length < ENOUGH_DIGITS) return countTheSame(first, second);
  if (first.isPart !== second.isPart && !first.amount.percent) return false;
  // What is plainly one fact is told as such.
  const key = factKey(first);
  if (key !== null && key === factKey(second)) return false;
  return speakOfTheSame(first, second);
}

/** By their subjects, their units, what leads to them or what is counted behind. */
function speakOfTheSame(first: Claim, second: Claim): boolean {
  const [own, other] = [namingWords(first.subject), namingWords(second.subject)];
  const shared = own.filter((word) => other.includes(word)).length;
  const isSameUnit = first.unit === second.unit && first.unit !== '';
  // Below "Đơn vị tính: triệu đồng" amounts stand without their unit.
  const isBare = first.unit === '' || second.unit === '';
  if (isBare && shared >= 2 && haveOneLead(first, second)) return true;
  if (first.amount.percent || isSameUnit) {
    if (shared >= 2 || (shared >= 1 && Math.min(own.length, other.length) === 1)) return true;
    // "Thu NSNN 9 tháng" and "thu ngân sách": so many digits, and one word of both.
    if (isSameUnit && (sharesWord(first, second) || haveOneLead(first, second))) return true;
  }
  // What stands behind a percent is its plan.
  if (first.amount.percent) return false;
  // "236 hộ vay" and "263 hộ vay": the same two words behind.
  const [words, others] = [first, second].map(({ amount }) => amount.unit.slice(0, 2).join(' '));
  if (words === others && first.amount.unit.length >= 2 && !isMeasured(first.amount)) return true;
  if (isSameUnit) return false;
  // "đội tàu 468 chiếc" and "486 tàu".
  return other.includes(first.unit) || own.includes(second.unit);
}
