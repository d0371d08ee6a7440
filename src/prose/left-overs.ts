// What was done and what is left of a total: "64 nhà …; đã hoàn thành 47 nhà, còn 19 nhà đang thi công".
import { decimal } from '../plan/decimal';
import { isMeasured, scaledValue } from './amounts';
import { valueOf, type Claim } from './claims';
import { isBracketed } from './list-items';
import { LEFT_BEHIND } from './roles';
import { contentWords } from './words';
import type { Listing } from './listing';

const LEFT =
  /(?<![A-Za-zÀ-ỹ])(?:còn lại|còn tồn|còn (?:phải )?(?:GN|giải ngân)|còn|chưa (?:giải ngân|GN)|chưa thực hiện|chưa giải quyết)(?:\s+(?:là|khoảng))?\s*$/iu;
const UNDONE =
  /^\s*\p{L}+(?:\s\p{L}+){0,2}?\s+(?:đang|chưa|còn|trong hạn|chờ|sẽ|phải|đề nghị|chuyển)(?!\p{L})/iu;
const DONE =
  /(?<![A-Za-zÀ-ỹ])(?:đã|được|hoàn thành|giải ngân|GN|thực hiện|giải quyết|xong|đăng ký)(?!\p{L})/iu;

/** "Trong 149 em có 127 em …; 24 em còn lại". */
const OF_ALL = /(?<![A-Za-zÀ-ỹ])(?:trong(?: tổng)?(?: số)?|tổng số|tổng cộng)\s+$/iu;

const isLeftBehind = (text: string, { end }: Claim): boolean =>
  LEFT_BEHIND.test(text.slice(end, end + 40));

/** Whether a number is what is left, by the words before it or behind it. */
function isToldAsLeft(text: string, left: Claim): boolean {
  const lead = text.slice(Math.max(0, left.start - 30), left.start);
  const behind = text.slice(left.end, left.end + 50);
  // What is left of other periods too is no rest of this one's.
  if (/^\s*\p{L}+\s+(?:lũy kế|luỹ kế|tồn|kỳ trước|chuyển)/iu.test(behind)) return false;
  if (left.amount.percent || left.whole || left.hedged) return false;
  return (
    isLeftBehind(text, left) ||
    /còn lại|còn tồn|chưa/iu.test(LEFT.exec(lead)?.[0] ?? '') ||
    (LEFT.test(lead) && UNDONE.test(behind))
  );
}

/** "64 nhà …; đã hoàn thành 47 nhà, còn 19 nhà đang thi công": what is done and what is left. */
export function leftOvers(text: string, claims: readonly Claim[]): Listing[] {
  const found: Listing[] = [];
  claims.forEach((left, at) => {
    if (!isToldAsLeft(text, left)) return;
    const before = claims
      .slice(0, at)
      .filter(
        (claim) =>
          claim.unit === left.unit &&
          claim.whole === null &&
          !claim.amount.percent &&
          !isBracketed(text, 0, claim),
      );
    const ratio = ratioBefore(text, claims.slice(0, at), left);
    if (ratio) {
      found.push(...leftOfRatio(ratio, left, claims));
      return;
    }
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
    if (
      !(
        DONE.test(between) ||
        (isLeftBehind(text, left) &&
          OF_ALL.test(text.slice(Math.max(0, total.start - 24), total.start)))
      ) ||
      between.length > 160 ||
      left.start - done.end > 120
    ) {
      return;
    }
    if (
      isOtherThing(total, done) ||
      /(?<![A-Za-zÀ-ỹ])(?:trong đó|riêng)(?!\p{L})/iu.test(between)
    ) {
      return;
    }
    const sum = scaledValue(done.amount).plus(scaledValue(left.amount));
    const whole = valueOf(total);
    if (whole.lt(scaledValue(done.amount))) return;
    // "19 vụ thành, không thành 2, còn 2": a bare count between is a part too.
    const all = claims
      .slice(claims.indexOf(total) + 1, at + 1)
      .filter(({ amount, unit, whole: of }) => !of && (unit === left.unit || !amount.unit.length))
      .reduce((made, { amount }) => made.plus(scaledValue(amount)), decimal(0));
    found.push({
      completeness: 'rest',
      total,
      parts: [done, left],
      sum,
      sure: 0.85,
      isOtherwiseRight:
        sum.eq(whole) ||
        all.eq(whole) ||
        before.some((one) => one !== total && scaledValue(one.amount).eq(sum)),
    });
  });
  return found;
}

/** "đã thu hoạch 486/512 ha. Còn lại 36 ha": the ratio right before what is left, of the same thing. */
function ratioBefore(text: string, before: readonly Claim[], left: Claim): Claim | null {
  const ratio = [...before].reverse().find(({ unit }) => unit === left.unit);
  if (!ratio?.whole || ratio.hedged || ratio.role !== 'result' || ratio.unit !== left.unit) {
    return null;
  }
  const between = text.slice(ratio.end, left.start);
  const isNear =
    left.sentence - ratio.sentence <= 1 &&
    between.length < LONGEST_GAP &&
    !namesAnother(between, ratio);
  return isNear && !/(?<![A-Za-zÀ-ỹ])(?:trong đó|riêng|lũy kế|luỹ kế)(?!\p{L})/iu.test(between)
    ? ratio
    : null;
}

/** Whether what is left stands in a sentence of its own that is about another thing. */
function namesAnother(between: string, { subject }: Claim): boolean {
  const [, ...behind] = between.split(/[.!?]\s/u);
  const own = contentWords(behind.join(' '));
  // One syllable that both have is of two words as often as not: "giải ngân", "ngân sách".
  return own.length > 2 && !own.some((word, at) => areNext(subject, word, own[at + 1]));
}

const areNext = (words: readonly string[], first: string, second: string | undefined): boolean =>
  words.some((word, at) => word === first && words[at + 1] === second);

const LONGEST_GAP = 170;

/** The ratio's whole as the total, its part and what is left as the parts. */
function leftOfRatio(ratio: Claim, left: Claim, claims: readonly Claim[]): Listing[] {
  const { amount, whole } = ratio;
  if (!whole) return [];
  const done = { ...ratio, amount: { ...amount, unit: whole.unit }, whole: null };
  const sum = scaledValue(done.amount).plus(scaledValue(left.amount));
  // "46/298 tấn …: mực ống 31, còn lại 15": all of what was done, and not of the plan.
  const between = claims.filter(
    (one) => one.start > ratio.end && one.end <= left.start && !one.amount.percent && !one.whole,
  );
  const told = between.reduce((made, one) => made.plus(one.amount.value), left.amount.value);
  const makesThePart = between.length > 0 && told.eq(amount.value);
  return [
    {
      completeness: 'rest' as const,
      sum,
      sure: 0.85,
      total: {
        ...ratio,
        amount: whole,
        whole: null,
      },
      parts: [done, left],
      isOtherwiseRight: sum.eq(scaledValue(whole)) || makesThePart,
    },
  ];
}

function isOtherThing(total: Claim, done: Claim): boolean {
  const [a, b] = [total.amount.unit, done.amount.unit].map((unit) => unit.slice(0, 2).join(' '));
  return !isMeasured(total.amount) && a !== b && total.amount.unit[0] !== done.amount.unit[0];
}
