// Words that say how much a number is, against the numbers: nearly, over, more than half.
import { allMatches } from '../../vietnamese/matches';
import { partOf, percentWords, wholeOf } from '../quotient-words';
import { fromTo } from '../quotes';
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

const HALF =
  /(?<![A-Za-zÀ-ỹ])(?:(quá nửa|hơn (?:một )?nửa|trên (?:một )?nửa|quá bán)|(chưa (?:đến|tới) (?:một )?nửa|dưới (?:một )?nửa|gần (?:một )?nửa))(?!\p{L})/giu;

const HALF_IN_WORDS: TextRule = {
  id: 'prose.half-in-words',
  severity: 'error',
  grain: 'text',
  title: { vi: '“Quá nửa” trái với hai số', en: '“More than half” against the two numbers' },
  why: {
    vi: 'Một phần tư không thể nói là quá nửa.',
    en: 'A quarter of the whole is not more than half.',
  },
  message: {
    vi: '“{quote}”: {part} trên {whole} là {expected}.',
    en: '“{quote}”: {part} of {whole} is {expected}.',
  },
  instruction: {
    vi: 'Sửa lời, hoặc xem lại hai số.',
    en: 'Correct the words, or check both numbers.',
  },
  checkText: ({ passages }, report) => {
    for (const { line, paragraph } of passages) {
      for (const { index, 0: words, 1: isMore } of allMatches(HALF, line.text)) {
        const claim = [...paragraph.claims].reverse().find(({ end }) => end <= index);
        if (!claim?.whole || claim.hedged || index - claim.end > 60) continue;
        if (/[.;]/.test(line.text.slice(claim.end, index))) continue;
        const pair = { part: claim.amount, whole: claim.whole, sure: 1 };
        const percent = partOf(pair).times(100).div(wholeOf(pair));
        if (isMore === undefined ? percent.lte(50) : percent.gte(50)) continue;
        report({
          line: line.number,
          quote: line.text.slice(claim.start, index + words.length),
          expected: percentWords(percent.round(1, 1)),
          values: { part: claim.amount.text, whole: claim.whole.text },
          sure: 0.88,
        });
      }
    }
  },
};

export const HEDGE_RULES: readonly TextRule[] = [HEDGE_WRONG_SIDE, HALF_IN_WORDS];
