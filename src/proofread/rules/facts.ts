// Rules about one fact that is told twice: other numbers, other units.
import type Big from 'big.js';
import type { Claim } from '../../prose/claims';
import type { TextContext } from '../context';
import { factKey, isReport, QUALIFIER, reportSecond } from '../retold';
import type { TextRule } from '../text-rule';

export const FACT_DIFFERS: TextRule = {
  id: 'prose.fact-differs',
  severity: 'error',
  grain: 'text',
  ofDocuments: true,
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
  ofDocuments: true,
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
  ofDocuments: true,
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

const OF_PLAN = /^\s?%\s*(?:so với\s+)?(?:kế hoạch|KH|chỉ tiêu|dự toán|DT)(?!\p{L})/iu;
/** So many words of a subject are no chance likeness. */
const ENOUGH_WORDS = 3;

const PERCENT_DIFFERS: TextRule = {
  id: 'prose.percent-differs',
  severity: 'warning',
  grain: 'text',
  ofDocuments: true,
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
  FACT_DIFFERS,
  RATIO_DIFFERS,
  UNIT_DIFFERS,
  PERCENT_DIFFERS,
];
