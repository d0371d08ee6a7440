// Plans and targets that are said to be exceeded where the numbers say otherwise.
import { scaledValue } from '../../prose/amounts';
import { partOf } from '../quotient-words';
import type { TextRule } from '../text-rule';

/** "1.176 tấn, vượt kế hoạch năm (1.200 tấn)", "185/185 ha, hoàn thành và vượt kế hoạch". */
const CLAIMED =
  /^[^;.(]{0,60}?,?\s(?:hoàn thành và |đạt và )?vượt(?: mức)?\s+(?:kế hoạch|KH|chỉ tiêu|dự toán|DT|mục tiêu)(?!\p{L})(?!\s+\d)/iu;

const CLAIMED_EXCESS: TextRule = {
  id: 'prose.claimed-excess',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Nói vượt kế hoạch khi chưa vượt', en: 'Plan said to be exceeded when it is not' },
  why: {
    vi: 'Số thực hiện chưa hơn kế hoạch thì chưa thể nói là vượt.',
    en: 'A result that is not above the plan does not exceed it.',
  },
  message: {
    vi: '“{quote}”: {part} không nhiều hơn kế hoạch {whole}.',
    en: '“{quote}”: {part} is not above the plan of {whole}.',
  },
  instruction: {
    vi: 'Sửa lời, hoặc xem lại hai số.',
    en: 'Correct the words, or check both numbers.',
  },
  checkText: ({ passages }, report) => {
    for (const { line, paragraph } of passages) {
      paragraph.claims.forEach((claim, at) => {
        const next = paragraph.claims[at + 1];
        // "4.230/4.500 cây (94%), vượt kế hoạch năm": its percent may stand between.
        const behind = line.text
          .slice(claim.end, claim.end + 110)
          .replace(/\(\s*[\d.,]+\s?%\s*\)/u, (percent) => '_'.repeat(percent.length));
        const words = CLAIMED.exec(behind);
        if (!words || claim.amount.percent || claim.hedged || claim.role !== 'result') return;
        const end = claim.end + words[0].length;
        const isPlanNext =
          next?.role === 'plan' &&
          next.unit === claim.unit &&
          next.start - end < 24 &&
          !next.hedged;
        if (next && next.start < end) return;
        const whole = claim.whole ?? (isPlanNext ? next.amount : null);
        if (!whole) return;
        const [part, plan] = [partOf({ part: claim.amount, whole, sure: 1 }), scaledValue(whole)];
        if (part.gt(plan)) return;
        report({
          line: line.number,
          quote: line.text.slice(claim.start, end),
          values: { part: claim.amount.text, whole: whole.text },
          sure: 0.9,
        });
      });
    }
  },
};

const CLAIM_OF_PERCENT =
  /^\s?%[^;.]{0,90}?(?<!\p{L})(?<!(?:chưa|không|phấn đấu|sẽ|để) )(?:(?:hoàn thành )?vượt(?: mức)?\s+(?:kế hoạch|KH|chỉ tiêu|dự toán|DT|mục tiêu)|hoàn thành vượt mức)(?!\p{L})(?!\s+\d)/iu;
const OF_PLAN = /^\s?%\s*(?:so với\s+)?(?:kế hoạch|KH|chỉ tiêu|dự toán|DT|mục tiêu)(?!\p{L})/iu;

const CLAIMED_OVER_TARGET: TextRule = {
  id: 'prose.claimed-over-target',
  severity: 'error',
  grain: 'text',
  title: {
    vi: 'Nói vượt chỉ tiêu khi tỷ lệ thấp hơn',
    en: 'Target said to be exceeded by a lower rate',
  },
  why: {
    vi: 'Đạt 97% kế hoạch, hay 35% khi chỉ tiêu là 40%, thì chưa thể nói là vượt.',
    en: 'With 97% of the plan, or 35% where the target is 40%, nothing was exceeded.',
  },
  message: {
    vi: '“{quote}”: {part} chưa vượt {whole}.',
    en: '“{quote}”: {part} is not above {whole}.',
  },
  instruction: {
    vi: 'Sửa lời, hoặc xem lại hai số.',
    en: 'Correct the words, or check both numbers.',
  },
  checkText: ({ passages }, report) => {
    for (const { line, paragraph } of passages) {
      const { claims } = paragraph;
      claims.forEach((claim, at) => {
        if (!claim.amount.percent || claim.hedged || claim.role !== 'result') return;
        const behind = line.text.slice(claim.end, claim.end + 130);
        const words = CLAIM_OF_PERCENT.exec(behind);
        if (!words) return;
        const end = claim.end + words[0].length;
        // "vượt 5% kế hoạch" has its own number; another percent in between is what is meant.
        if (claims.slice(at + 1).some(({ amount, start }) => amount.percent && start < end)) return;
        const next = claims.find(({ start }) => start >= end);
        const isTarget =
          next?.amount.percent === true &&
          /^(?:\s+\p{L}+(?:\s\d+)?){0,8}\s*(?:\(|là|:)?\s*$/u.test(
            line.text.slice(end, next.start),
          );
        const whole = isTarget ? next.amount : null;
        const isBelow = whole
          ? claim.amount.value.lte(whole.value)
          : OF_PLAN.test(behind) && claim.amount.value.lt(100);
        if (!isBelow) return;
        report({
          line: line.number,
          quote: line.text.slice(claim.start, whole ? Math.max(end, (next?.end ?? end) + 1) : end),
          values: { part: `${claim.amount.text}%`, whole: `${whole?.text ?? '100'}%` },
          sure: 0.87,
        });
      });
    }
  },
};

export const CLAIMED_RESULT_RULES: readonly TextRule[] = [CLAIMED_EXCESS, CLAIMED_OVER_TARGET];
