// Rules about shares: those told together must be of one whole, and of the total told before.
import type Big from 'big.js';
import { decimal } from '../../plan/decimal';
import { writeNumber } from '../../vietnamese/write-number';
import type { Claim } from '../claims';
import type { Sentence } from '../context';
import type { TextRule } from '../text-rule';

/** A count with its share: `570 hộ nghèo, chiếm 25,46%`. */
interface Share {
  readonly count: Claim;
  readonly percent: Claim;
  /** The wholes that round to this share. */
  readonly least: Big;
  readonly most: Big;
}

/** A percent of plan is no share: each has a plan of its own. */
const OF_PLAN = /^\s?%\s*(?:so với\s+)?(?:kế hoạch|KH|chỉ tiêu|dự toán|mục tiêu)/iu;

function sharesOf({ claims, line: { text } }: Sentence): Share[] {
  const shares: Share[] = [];
  claims.forEach((percent, at) => {
    const count = claims[at - 1];
    if (!count || !percent.amount.percent || count.amount.percent || count.whole) return;
    if (percent.amount.value.lte(0)) return;
    const between = text.slice(count.end, percent.start);
    if (!/(?<!\p{L})(?:chiếm|đạt)(?:\s+tỷ lệ)?\s*\(?$/u.test(between) || /[;.]/.test(between)) {
      return;
    }
    if (OF_PLAN.test(text.slice(percent.end, percent.end + 24))) return;
    const half = decimal(5).times(`1e-${percent.amount.places + 1}`);
    const hundredfold = count.amount.value.times(100);
    const low = percent.amount.value.minus(half);
    shares.push({
      ...{ count, percent },
      least: hundredfold.div(percent.amount.value.plus(half)),
      most: low.gt(0) ? hundredfold.div(low) : hundredfold.times(1e6),
    });
  });
  return shares;
}

const DIFFERENT_WHOLES: TextRule = {
  id: 'prose.shares-of-different-wholes',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Các tỷ lệ không cùng một tổng số', en: 'Shares of different wholes' },
  why: {
    vi: 'Hai tỷ lệ nêu liền nhau của cùng một tổng số phải suy ra cùng một tổng số.',
    en: 'Two shares given side by side of one whole must lead back to the same whole.',
  },
  message: {
    vi: '“{quote}”: số đầu suy ra tổng khoảng {first}, số sau suy ra tổng khoảng {second}.',
    en: '“{quote}”: the first implies a whole of about {first}, the second of about {second}.',
  },
  instruction: {
    vi: 'Tính lại hai tỷ lệ trên cùng một tổng số.',
    en: 'Compute both shares again from one whole.',
  },
  checkText: ({ sentences }, report) => {
    for (const sentence of sentences) {
      const shares = sharesOf(sentence);
      shares.forEach((second, at) => {
        const first = shares[at - 1];
        if (!first || first.count.amount.unit[0] !== second.count.amount.unit[0]) return;
        if (first.count.amount.unit.length === 0) return;
        if (second.least.lte(first.most) && first.least.lte(second.most)) return;
        const about = ({ count, percent }: Share): string =>
          writeNumber(count.amount.value.times(100).div(percent.amount.value).round(0));
        const { text } = sentence.line;
        report({
          line: sentence.line.number,
          quote: `${text.slice(first.count.start, second.percent.end)}%`,
          values: { first: about(first), second: about(second) },
        });
      });
    }
  },
};

/** "tổng số hồ sơ … là 280 hồ sơ": the whole of shares that follow. */
const TOTAL = /(?<!\p{L})tổng(?:\s+số)?(?!\p{L})[^,;]*$/iu;

const SHARE_MISMATCH: TextRule<'tolerance'> = {
  id: 'prose.share-mismatch',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Tỷ lệ không khớp với tổng số', en: 'Share does not fit the total' },
  why: {
    vi: 'Tỷ lệ của một phần phải đúng bằng phần đó chia cho tổng số nêu ngay trước.',
    en: 'The share of a part must be the part divided by the total given just before.',
  },
  message: {
    vi: '“{quote}”: {part} trên tổng số {total} là {expected}.',
    en: '“{quote}”: {part} of a total of {total} is {expected}.',
  },
  instruction: {
    vi: 'Nếu tính trên tổng số khác thì ghi rõ tổng số đó; nếu không thì sửa tỷ lệ.',
    en: 'If another total is meant, name it; otherwise correct the share.',
  },
  parameters: {
    tolerance: {
      name: 'sai số',
      default: 0,
      meaning: {
        vi: 'chênh lệch được bỏ qua, tính bằng điểm phần trăm',
        en: 'difference let pass, in percentage points',
      },
    },
  },
  checkText: ({ sentences }, report, { tolerance }) => {
    let total: { claim: Claim; sentence: Sentence } | null = null;
    for (const sentence of sentences) {
      const { text } = sentence.line;
      const shares = sharesOf(sentence);
      for (const claim of sentence.claims) {
        const before = text.slice(Math.max(sentence.start, claim.start - 90), claim.start);
        const share = shares.find((one) => one.count === claim);
        if (share && total && fits(total, sentence, claim)) {
          const whole = total.claim.amount.value;
          const { percent } = share;
          const exact = claim.amount.value.times(100).div(whole);
          const isRight =
            (whole.gte(share.least.minus(1e-9)) && whole.lte(share.most.plus(1e-9))) ||
            exact.minus(percent.amount.value).abs().lte(tolerance);
          if (!isRight) {
            report({
              line: sentence.line.number,
              quote: `${text.slice(claim.start, percent.end)}%`,
              expected: `${writeNumber(exact.round(percent.amount.places, 1))}%`,
              values: { part: claim.amount.text, total: total.claim.amount.text },
            });
          }
        }
        if (!claim.amount.percent && !claim.whole && TOTAL.test(before)) {
          total = { claim, sentence };
        }
      }
    }
  },
};

/** The total is near, of the same kind, and larger. */
function fits(
  total: { claim: Claim; sentence: Sentence },
  sentence: Sentence,
  { amount }: Claim,
): boolean {
  const whole = total.claim.amount;
  return (
    total.sentence.line === sentence.line &&
    sentence.index - total.sentence.index <= 1 &&
    amount.unit.length > 0 &&
    amount.unit.slice(0, 2).join(' ') === whole.unit.slice(0, 2).join(' ') &&
    whole.value.gte(amount.value) &&
    whole.value.gt(0)
  );
}

export const SHARE_RULES: readonly TextRule[] = [DIFFERENT_WHOLES, SHARE_MISMATCH];
