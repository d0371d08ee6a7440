// Words that claim more than the numbers beside them: nearly, over, above the plan, more than there are.
import { scaledValue } from '../../prose/amounts';
import { fromTo, withUnit } from '../quotes';
import { partOf, percentWords, wholeOf } from '../quotient-words';
import type { TextRule } from '../text-rule';

const HEDGE_WRONG_SIDE: TextRule = {
  id: 'prose.hedge-wrong-side',
  severity: 'warning',
  grain: 'text',
  title: { vi: '“Gần”, “trên” dùng ngược', en: '“Nearly” and “over” the wrong way round' },
  why: {
    vi: '“Gần 90%” là chưa tới 90%, “trên 90%” là đã hơn 90%; hai số bên cạnh nói ngược lại thì một chỗ sai.',
    en: '“Nearly 90%” is below, “over 90%” above it; where the amounts beside say otherwise one is wrong.',
  },
  message: {
    vi: '“{quote}”: {part} trên {whole} là {expected}.',
    en: '“{quote}”: {part} of {whole} is {expected}.',
  },
  instruction: { vi: 'Sửa lời hoặc sửa số.', en: 'Correct the word or the number.' },
  checkText: ({ passages }, report) => {
    for (const { line, quotients, shares } of passages) {
      const pairs = [
        ...quotients.flatMap(({ percent, pair }) => (pair ? [{ percent, pair }] : [])),
        ...shares.flatMap(({ count, percent, total }) =>
          total && percent.hedged
            ? [{ percent, pair: { part: count.amount, whole: total.amount, sure: 0.8 } }]
            : [],
        ),
      ];
      for (const { percent, pair } of pairs) {
        if (wholeOf(pair).eq(0)) continue;
        const exact = partOf(pair).times(100).div(wholeOf(pair));
        const said = percent.amount.value;
        const isWrong =
          (percent.hedge === 'below' && exact.gt(said)) ||
          (percent.hedge === 'above' && exact.lt(said));
        // A percent far off is of something else.
        if (!isWrong || exact.minus(said).abs().gt(10)) continue;
        report({
          line: line.number,
          quote: fromTo(line.text, Math.max(0, percent.start - 5), percent.end).trimStart(),
          expected: percentWords(exact.round(1, 1)),
          values: { part: pair.part.text, whole: pair.whole.text },
          sure: 0.8,
        });
      }
    }
  },
};

/** "1.176 tấn, vượt kế hoạch năm (1.200 tấn)", "185/185 ha, hoàn thành và vượt kế hoạch". */
const CLAIMED =
  /^[^;.(]{0,60}?,?\s(?:hoàn thành và |đạt và )?vượt(?: mức)?\s+(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu)(?!\p{L})/iu;

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
        const behind = line.text.slice(claim.end, claim.end + 110);
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

/** Bodies and places are a fixed number: more of them than there are cannot be. */
const FIXED =
  /^(?:thôn|bản|xóm|ấp|buôn|làng|tổ dân phố|khu phố|trường|chi bộ|xã|phường|cơ quan|đơn vị|trạm|chi hội|chi đoàn|lớp|tiêu chí|đại biểu)(?!\p{L})/u;

const MORE_THAN_ALL: TextRule = {
  id: 'prose.more-than-all',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Nhiều hơn tổng số', en: 'More than there are' },
  why: {
    vi: 'Số thôn, trường, chi bộ có thật không thể ít hơn số đã làm xong.',
    en: 'Villages, schools and cells that did something cannot be more than there are.',
  },
  message: {
    vi: '“{quote}”: {part} nhiều hơn tổng số {whole}.',
    en: '“{quote}”: {part} is more than the {whole} that there are.',
  },
  instruction: { vi: 'Xem lại cả hai số.', en: 'Check both numbers.' },
  checkText: ({ passages }, report) => {
    for (const { line, paragraph } of passages) {
      for (const { amount, whole, start, end } of paragraph.claims) {
        if (!whole || !FIXED.test(whole.unit.join(' ')) || amount.value.lte(whole.value)) continue;
        const behind = line.text.slice(end, end + 60);
        // Set against a plan, more may well be reached.
        if (
          /(?<!\p{L})(?:kế hoạch|chỉ tiêu|vượt)(?!\p{L})/iu.test(behind) ||
          amount.value.gt(whole.value.times(2))
        ) {
          continue;
        }
        report({
          line: line.number,
          quote: withUnit(line.text, start, end),
          values: { part: amount.text, whole: whole.text },
          sure: 0.88,
        });
      }
    }
  },
};

export const CLAIMED_RESULT_RULES: readonly TextRule[] = [
  HEDGE_WRONG_SIDE,
  CLAIMED_EXCESS,
  MORE_THAN_ALL,
];
