// How far a rate lies from its plan, told in points: "còn cách KH năm 2,4 điểm", "vượt KH 0,4 điểm".
import { writeValue } from '../../plan/write-value';
import type Big from 'big.js';
import { decimal } from '../../plan/decimal';
import type { Claim } from '../../prose/claims';
import { readParagraph } from '../../prose/paragraph';
import { writeNumber } from '../../vietnamese/write-number';
import type { Candidate } from '../../notes/candidate';
import { said, type Contradiction } from './contradiction';

/** Judges each distance that a remark tells of its row's plan; null where the row has none or is no rate. */
export function judgePoints(text: string, { entry, row }: Candidate): Contradiction | null {
  const { plan, toDate } = row.values;
  if (row.unit !== '%' || plan?.value == null || toDate?.value == null) return null;
  const over = decimal(toDate.value).minus(decimal(plan.value));
  const { claims } = readParagraph(text);
  for (const [at, claim] of claims.entries()) {
    const words = wordsAround(text, claim, claims[at - 1]?.end ?? 0);
    if (claim.amount.unit[0] !== 'điểm' || claim.hedged || !isOfPlan(words)) continue;
    const isOver = sideOf(words, entry.direction === 'lower');
    const found = `${claim.amount.text} điểm`;
    if (isOver !== null && isOver !== over.gt(0)) {
      const side = over.eq(0) ? 'bằng' : over.gt(0) ? 'cao hơn' : 'thấp hơn';
      const values = `${writeValue(toDate.value)} / ${said(plan.value, '%')}`;
      return {
        fault: 'direction',
        found: `${isOver ? 'cao hơn' : 'thấp hơn'} kế hoạch ${found}`,
        expected: `${side} kế hoạch: ${values}`,
      };
    }
    if (!isRight(claim, over.abs())) {
      return { fault: 'number', found, expected: `${writeNumber(over.abs())} điểm` };
    }
  }
  return null;
}

/** From the number before to the end of the clause. */
function wordsAround(text: string, { start, end }: Claim, from: number): string {
  const lead = text.slice(from, start);
  const behind = text.slice(end).split(/[,;.(]/)[0] ?? '';
  return lead.slice(lead.search(/[^,;.(]*$/u)) + behind;
}

/** Of this year's plan, and of nothing else. */
function isOfPlan(words: string): boolean {
  return (
    /(?<!\p{L})(?:kế hoạch|KH|chỉ tiêu|mục tiêu)(?!\p{L})/u.test(words) &&
    !/(?<!\p{L})(?:cùng kỳ|trước|ngoái|nhiệm kỳ|giai đoạn)(?!\p{L})|20\d\d/iu.test(words)
  );
}

/** Whether the rate is said to lie above its plan; null where the words say no more than how far. */
function sideOf(words: string, isLowerBetter: boolean): boolean | null {
  const side = SIDE.exec(words);
  if (!side || (side[2] !== undefined && isLowerBetter)) return null;
  return side[3] === undefined;
}

/** "còn thiếu", "cách" say of a rate that is to fall the same as of one that is to rise. */
const SIDE = /(?<!\p{L})(?:(cao hơn)|(vượt)|(thấp hơn))(?!\p{L})/iu;

function isRight({ amount }: Claim, points: Big): boolean {
  return points.round(amount.places, 1).eq(amount.value) || points.eq(amount.value);
}
