// Rule about how many times as many: in numbers and in words.
import type Big from 'big.js';
import { decimal } from '../../plan/decimal';
import { valueOf } from '../../prose/claims';
import { EARLIER_TIME } from '../../prose/roles';
import { allMatches } from '../../vietnamese/matches';
import { writeNumber } from '../../vietnamese/write-number';
import { withUnit } from '../quotes';
import type { TextRule } from '../text-rule';

const TIMES = /(?<![A-Za-zÀ-ỹ])(?:gấp|tăng gấp|bằng)(?:\s+(?:hơn|gần|khoảng))?\s*$/iu;

/** How many times as many the words say; rough, as words are. */
const MULTIPLES: Readonly<Record<string, number>> = {
  đôi: 2,
  rưỡi: 1.5,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
};
const MULTIPLE_IN_WORDS =
  /(?<![A-Za-zÀ-ỹ])(?:(gần|hơn|trên|khoảng|cao)\s+)?gấp\s+(?:(gần|hơn|trên|khoảng)\s+)?(đôi|rưỡi|hai|ba|bốn|năm)(?:\s+lần)?(?!\p{L})/giu;
const OF_EARLIER = new RegExp(
  `^\\s+(?:so với\\s+)?(?:mức\\s+)?${EARLIER_TIME}[^,;.\\d]*\\(\\s*$`,
  'iu',
);
const ROUGHLY = 0.12;

/** "gấp đôi" is roughly twice, "gấp hơn hai lần" more than twice; "gần gấp ba" leaves half a time. */
function isSaid(exact: Big, wanted: number, hedge: string): boolean {
  if (hedge === 'hơn' || hedge === 'trên' || hedge === 'cao') return exact.gte(wanted);
  if (hedge === 'gần') return exact.lte(wanted) && exact.gte(wanted - 0.5);
  const slack = wanted * (hedge === 'khoảng' ? 2 * ROUGHLY : ROUGHLY);
  return exact.minus(wanted).abs().lte(slack);
}

export const WRONG_MULTIPLE: TextRule = {
  id: 'prose.wrong-multiple',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Số lần tính sai', en: 'Wrong multiple' },
  why: {
    vi: 'Gấp bao nhiêu lần phải đúng bằng thương của hai số ghi bên cạnh.',
    en: 'How many times as many must be the quotient of the two values beside it.',
  },
  message: {
    vi: '“{quote}”: {after} so với {before} là {expected} lần.',
    en: '“{quote}”: {after} against {before} is {expected} times.',
  },
  instruction: { vi: 'Xem lại cả ba số.', en: 'Check all three numbers.' },
  checkText: ({ passages }, report) => {
    for (const { line, paragraph } of passages) {
      const { claims, text } = paragraph;
      for (const match of allMatches(MULTIPLE_IN_WORDS, text)) {
        const { index, 0: words, 3: word = '' } = match;
        const hedge = (match[1] ?? match[2] ?? '').toLowerCase();
        const now = [...claims].reverse().find(({ end }) => end <= index);
        const before = claims.find(({ start }) => start >= index + words.length);
        const wanted = MULTIPLES[word.toLowerCase()];
        if (!now || !before || wanted === undefined) continue;
        const behind = text.slice(index + words.length, before.start);
        if (before.role !== 'earlier' && !OF_EARLIER.test(behind)) continue;
        if (
          now.unit !== before.unit ||
          now.sentence !== before.sentence ||
          now.whole ||
          before.whole
        ) {
          continue;
        }
        if (now.role !== 'result' || index - now.end > 30 || before.start - index > 60) continue;
        const exact = valueOf(now).div(valueOf(before));
        if (isSaid(exact, wanted, hedge)) continue;
        report({
          line: line.number,
          quote: withUnit(line.text, now.start, before.end, 1),
          expected: writeNumber(exact.round(1, 1)),
          values: { after: now.amount.text, before: before.amount.text },
          sure: 0.85,
        });
      }
      claims.forEach((times, at) => {
        const [now, before] = [claims[at - 1], claims[at + 1]];
        if (times.amount.unit[0] !== 'lần' || times.hedged || !now || !before) return;
        if (!TIMES.test(text.slice(Math.max(0, times.start - 24), times.start))) return;
        const isPair =
          before.role === 'earlier' && now.role === 'result' && now.unit === before.unit;
        const isOne = now.sentence === before.sentence && !now.whole && !before.whole;
        if (!isPair || !isOne || now.hedged || before.hedged || before.amount.value.eq(0)) return;
        if (/;/.test(text.slice(now.end, before.start))) return;
        const exact = valueOf(now).div(valueOf(before));
        const step = decimal(1).times(`1e-${times.amount.places}`);
        if (exact.minus(times.amount.value).abs().lt(step)) return;
        report({
          line: line.number,
          quote: withUnit(line.text, now.start, before.end, 1),
          expected: writeNumber(exact.round(Math.max(1, times.amount.places), 1)),
          values: { after: now.amount.text, before: before.amount.text },
          sure: 0.88,
        });
      });
    }
  },
};
