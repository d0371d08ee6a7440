// The two amounts that a percent is made of: beside it, before it, a plan told apart.
import { unitHead, type Amount } from './amounts';
import { isInClosedBrackets } from './brackets';
import type { Claim } from './claims';
import { namingWords, newWords, syllables } from './words';

/** How a percent is stated. */
export type PercentWord = 'đạt' | 'vượt' | 'chiếm' | null;

/** The two amounts of a percent. */
export interface Pair {
  readonly part: Amount;
  readonly whole: Amount;
  /** 0 to 1: beside each other in one clause, or pieced together. */
  readonly sure: number;
}

/** What the percent is of, where that is no plan and not the total before. */
const NAMED_BASE =
  /^\s?%\s*(?:trên\s+)?(?:tổng|dân số|tổng số|GDP|GRDP|doanh thu|nhu cầu|diện tích|số)(?!\p{L})/iu;
const OF_PLAN =
  /^\s?%\s*(?:so(?: với)?\s+)?(?:kế hoạch|KH|chỉ tiêu|dự toán|DT|mục tiêu|nghị quyết|NQ)(?!\p{L})/iu;

/** So far back, in claims and in letters, the amounts of a percent may stand. */
const MOST_CLAIMS_BACK = 5;
const REACH = 170;

/** What parts a statement from the next; a stop is passed where the percent opens its sentence. */
const NEW_STATEMENT = /[;:]|(?<!\p{L})(?:trong đó|riêng|gồm)(?!\p{L})/iu;

/** The two amounts of the percent at `at`; null where the text does not give both. */
export function pairOf(
  text: string,
  claims: readonly Claim[],
  at: number,
  word: PercentWord,
): Pair | null {
  const percent = claims[at];
  if (!percent) return null;
  const isBracketed = /\(\s*(?:=|đạt|bằng|chiếm|tỷ lệ)?\s*$/iu.test(text.slice(0, percent.start));
  const beside = besideOf(text, claims, at);
  if (beside) return beside;
  if (word === null && !isBracketed) return null;
  for (let earlier = at - 1; earlier >= 0 && earlier >= at - MOST_CLAIMS_BACK; earlier--) {
    const claim = claims[earlier];
    if (!claim) break;
    const between = text.slice(claim.end, percent.start);
    if (between.length > REACH || NEW_STATEMENT.test(between)) break;
    if (claim.role === 'change' || claim.role === 'earlier') continue;
    // "845 ha (lúa 640 ha, ngô 85 ha), đạt 101,8%": of what stands before the brackets.
    if (claim.role === 'result' && isInClosedBrackets(text, claim.start, percent.start)) continue;
    if (claim.amount.percent) {
      // "đạt 108,8% dự toán, vượt 8,8%": both of the same two amounts.
      if (word === 'vượt' && !isNewSubject(between, claim)) continue;
      break;
    }
    const plan = planBefore(text, claims, earlier, between);
    if (plan) return plan;
    if (BASE.test(text.slice(Math.max(0, claim.start - 60), claim.start))) break;
    if (isNewSubject(between, claim) || isOtherTime(claim, percent, between)) break;
    const opens = claim.sentence !== percent.sentence;
    if (opens && !OPENING.test(text.slice(claim.end, percent.start))) break;
    if (isCriterion(claim, percent, between)) break;
    return amountsOf(text, claims, earlier, at, word, opens);
  }
  return null;
}

/** The two amounts that stand right beside a percent: a ratio before or behind it, a part out of a whole. */
function besideOf(text: string, claims: readonly Claim[], at: number): Pair | null {
  const percent = claims[at];
  if (!percent) return null;
  return (
    rateOf(text, claims[at - 1], percent) ??
    ratioAhead(text, percent, claims[at + 1]) ??
    outOfAhead(text, percent, claims, at)
  );
}

/** "cứu sống 17/19 ca, tỷ lệ thành công 100%": the rate of the ratio right before it. */
function rateOf(text: string, before: Claim | undefined, percent: Claim): Pair | null {
  if (!before?.whole || before.hedged || before.sentence !== percent.sentence) return null;
  return RATE_OF_RATIO.test(text.slice(before.end, percent.start))
    ? { part: before.amount, whole: before.whole, sure: 0.86 }
    : null;
}

const RATE_OF_RATIO =
  /^(?:\s\p{L}+){1,2},\s*(?:tỷ lệ|tỉ lệ)(?:\s(?!hộ|người|dân|học|trẻ|lao|số)\p{L}+){0,3}\s*(?:đạt|là|:)?\s*$/iu;

/** "đạt 86% kế hoạch (1.245 con/1.500 con)", "Đạt 24,1% kế hoạch năm với 31.250/125.000 lượt". */
function ratioAhead(text: string, percent: Claim, next: Claim | undefined): Pair | null {
  if (!next?.whole || next.hedged || next.sentence !== percent.sentence) return null;
  if (!RATIO_AHEAD.test(text.slice(percent.end, next.start))) return null;
  return { part: next.amount, whole: next.whole, sure: 0.93 };
}

/** "100% học sinh lớp 9 (186/189 em)": the ratio alone in the brackets behind what the percent is of. */
export function bracketedRatio(text: string, percent: Claim, next: Claim | undefined): Pair | null {
  if (!next?.whole || next.hedged || percent.hedged || next.sentence !== percent.sentence) {
    return null;
  }
  const isAlone =
    /^\s?%(?:\s+[\p{L}\d]+){1,6}\s*\(\s*$/u.test(text.slice(percent.end, next.start)) &&
    /^(?:\s(?!là|có|nữ|nam|đã|chưa|còn|đạt)\p{L}+){0,2}\s*\)/u.test(
      text.slice(next.end, next.end + 30),
    );
  return isAlone ? { part: next.amount, whole: next.whole, sure: 0.86 } : null;
}

/** "đạt 72% kế hoạch năm, làm xong 5,4 km trong số 9 km". */
function outOfAhead(
  text: string,
  percent: Claim,
  claims: readonly Claim[],
  at: number,
): Pair | null {
  const [part, whole] = [claims[at + 1], claims[at + 2]];
  if (!part || !whole || part.sentence !== percent.sentence || part.hedged || part.whole) {
    return null;
  }
  if (!/^\s?%[^.;:\d]{0,48}$/u.test(text.slice(percent.end, part.start))) return null;
  const between = text.slice(percent.end, part.start);
  const isIntroduced = /^\s?%,?\s*\(?(?:với|tức(?: là)?|ứng với|tương ứng(?: với)?)\s+$/iu.test(
    between,
  );
  if (!isIntroduced && !OF_PLAN.test(text.slice(percent.end, percent.end + 40))) return null;
  return isTotalOf(text.slice(part.end, whole.start), part, whole)
    ? { part: part.amount, whole: whole.amount, sure: 0.87 }
    : null;
}

const RATIO_AHEAD =
  /^\s?%(?:\s+(?:so với\s+)?(?:kế hoạch|KH|chỉ tiêu|dự toán|DT|mục tiêu)(?:\s+(?:năm|cả năm|quý|tháng|giao|tỉnh giao|được giao|đề ra)){0,2})?\s*(?:\(\s*|,?\s*với\s+(?:\p{L}+\s+){0,5})$/iu;

const PLAN_THEN_PERCENT =
  /^[^,;.]{0,30}\)?\s*(?:thì\s+)?(?:\.\s+(?:kết quả|con số|mức|số) (?:này|đó|trên)\s+)?(?:đạt|bằng)\s*$/iu;

/** "21.300 con, so với KH (22.000 con) đạt 98,6%": the plan stands between the result and the percent. */
function planBefore(
  text: string,
  claims: readonly Claim[],
  at: number,
  between: string,
): Pair | null {
  const [result, plan] = [claims[at - 1], claims[at]];
  if (!result || plan?.role !== 'plan' || !PLAN_THEN_PERCENT.test(between)) {
    return null;
  }
  if (result.role !== 'result' || result.whole || plan.whole || result.unit !== plan.unit) {
    return null;
  }
  const isNear = result.sentence === plan.sentence && plan.start - result.end < 60;
  const says =
    /(?<![A-Za-zÀ-ỹ])so(?: với)?\s/iu.test(text.slice(result.end, plan.start)) ||
    /\.\s/.test(between);
  return isNear && says ? { part: result.amount, whole: plan.amount, sure: 0.9 } : null;
}

/** "so với GDP 4.192 tỷ đồng, bằng 6,1%": the amount is what the percent is of. */
const BASE = /(?<![A-Za-zÀ-ỹ])(?:so(?: với)?|trên nền|của tổng)(?!\p{L})[^,;.()]*$/iu;

/** "Có 31/43 chi bộ đạt 100%": the percent is what those thirty-one reached. */
function isCriterion({ amount, whole }: Claim, percent: Claim, between: string): boolean {
  return (
    whole !== null &&
    percent.amount.value.eq(100) &&
    !/[,(]/.test(between) &&
    !amount.value.eq(whole.value)
  );
}

/** A percent that opens the next sentence: “… 115/116 ha. Đạt 99,13%”. */
const OPENING =
  /[.!]\s+(?:(?:kết quả|con số|mức|số) (?:này|đó|trên)\s+)?(?:đạt|bằng|vượt|hoàn thành|tương đương|chiếm)(?:\s+tỷ lệ)?\s*$/iu;

/** Whether between an amount and a percent another thing is named. */
function isNewSubject(between: string, { subject, amount, whole }: Claim): boolean {
  // What directly follows a number is what is counted.
  const sign = between.search(/[,.;:()–=]|\s-\s/u);
  const counted = sign < 0 ? between : between.slice(0, sign);
  const rest = sign < 0 ? '' : between.slice(sign);
  const known = new Set([...subject, ...syllables(counted), ...(whole ?? amount).unit.slice(0, 3)]);
  if (newWords(rest, known).length > 0) return true;
  // "18/20 thôn có tỷ lệ hộ nghèo dưới 5%": a rate of its own inside the counted words.
  return RATE_OF_ITS_OWN.test(counted);
}

const RATE_OF_ITS_OWN =
  /(?<![A-Za-zÀ-ỹ])(?:tỷ lệ|tỉ lệ|tốc độ|mức|cơ cấu|tỷ trọng|lãi suất|năng suất|sản lượng|giá trị)\s+(?!đạt|là|bằng|chiếm|hoàn)\p{L}/iu;

const TIME_WORD =
  /(?<![A-Za-zÀ-ỹ])(?:lũy kế|luỹ kế|từ đầu năm|đến nay|cộng dồn|trong (?:tháng|quý|kỳ)|cả năm|tính đến|đến hết)(?!\p{L})/iu;

/** A percent of the year does not belong to the month's amount. */
function isOtherTime({ period, whole }: Claim, percent: Claim, between: string): boolean {
  return whole === null && period !== percent.period && TIME_WORD.test(between);
}

function amountsOf(
  text: string,
  claims: readonly Claim[],
  part: number,
  at: number,
  word: PercentWord,
  opens: boolean,
): Pair | null {
  const claim = claims[part];
  const percent = claims[at];
  if (!claim || !percent || claim.hedged) return null;
  const less = opens ? 0.05 : 0;
  const behind = text.slice(percent.end, percent.end + 60);
  if (claim.whole) {
    // "8/28 chỉ tiêu …, chiếm 12% tổng số": of something that is named.
    const ofThem = /^\s?%\s*(?:tổng )?số\s+(\p{L}+)/iu.exec(behind)?.[1]?.toLowerCase();
    const isOfThem = ofThem !== undefined && ofThem === claim.whole.unit[0];
    if (NAMED_BASE.test(behind) && word !== 'chiếm' && !isOfThem) return null;
    return { part: claim.amount, whole: claim.whole, sure: 0.97 - less };
  }
  const result = claims[part - 1];
  if (result && isTotalOf(text.slice(result.end, claim.start), result, claim)) {
    return { part: result.amount, whole: claim.amount, sure: 0.92 - less };
  }
  const plan = planOf(text, claims, part, at);
  return plan && { part: claim.amount, whole: plan.amount, sure: plan.sure - less };
}

/** "264 hồ sơ trên tổng số 280 hồ sơ": two claims, the total last. */
const TOTAL_BEFORE = /(?<![A-Za-zÀ-ỹ])(?:trên|trong (?:tổng )?số|trên tổng số|trên tổng)\s*$/iu;

function isTotalOf(between: string, { amount, whole }: Claim, total: Claim): boolean {
  const isSame = whole === null && unitHead(amount) === unitHead(total.amount);
  return isSame && between.length < 60 && TOTAL_BEFORE.test(between) && !/[,;]/.test(between);
}

const PLAN_BEHIND =
  /^\s?%\s*(?:so(?: với)?\s+)?(?:kế hoạch|KH|chỉ tiêu|dự toán|DT|mục tiêu)(?:\s+[\p{L}]+|\s+20\d\d){0,5}?\s*(?:\(|là\s+|:\s*)?(?:KH:?\s*|kế hoạch:?\s*(?:là\s*|năm\s*)?)?$/iu;

/** A plan given apart from the result, in the same unit: behind the percent or before the result. */
function planOf(
  text: string,
  claims: readonly Claim[],
  part: number,
  at: number,
): { amount: Amount; sure: number } | null {
  const claim = claims[part];
  const percent = claims[at];
  if (!claim || !percent) return null;
  const isSame = (other: Claim): boolean =>
    other.whole === null && other.unit === claim.unit && !other.hedged && !other.amount.percent;
  const next = claims[at + 1];
  if (next && isSame(next) && next.sentence === percent.sentence) {
    const between = text.slice(percent.end, next.start);
    if (PLAN_BEHIND.test(between) && next.role !== 'change') {
      return { amount: next.amount, sure: 0.93 };
    }
  }
  if (
    !OF_PLAN.test(text.slice(percent.end, percent.end + 40)) &&
    percent.sentence !== claim.sentence
  ) {
    return null;
  }
  for (let before = part - 1; before >= 0 && before >= part - 4; before--) {
    const plan = claims[before];
    if (!plan || percent.sentence - plan.sentence > 1) break;
    if (plan.role !== 'plan' || !isSame(plan)) continue;
    if (claim.start - plan.end > 200 || !isSameThing(plan, claim)) break;
    return { amount: plan.amount, sure: plan.sentence === claim.sentence ? 0.92 : 0.85 };
  }
  return null;
}

/** The plan is the result's own: both name the same thing, or one of them names none. */
function isSameThing(plan: Claim, result: Claim): boolean {
  const named = namingWords(result.subject);
  const planned = namingWords(plan.subject);
  if (named.length === 0 || planned.length === 0) return true;
  return planned.some((word) => named.includes(word));
}
