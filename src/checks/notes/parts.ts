// A remark that lists the parts of its row's amount without saying the amount: "Gồm tôm 186 ha, cá tra 74 ha, …".
import { readParagraph } from '../../prose/paragraph';
import type { Candidate } from './candidate';
import { said, valueIn, type Contradiction } from './contradiction';
import { inUnitOfRow } from './row-unit';

const OPENS = /^\s*(?:bao gồm|gồm(?: có)?|chia ra|cụ thể)\s*:?\s/iu;

/** Parts that make no amount of the row. */
export function judgeParts(text: string, { entry, row }: Candidate): Contradiction | null {
  if (!OPENS.test(text)) return null;
  const [sentence] = readParagraph(text).sentences;
  const claims = sentence?.claims ?? [];
  const parts = claims.flatMap((claim) => inUnitOfRow(claim, row) ?? []);
  const isPlain = claims.every(
    ({ role, whole, amount, hedged }) =>
      role === 'result' && whole === null && !amount.percent && !hedged,
  );
  if (!isPlain || parts.length < 2 || parts.length < claims.length || !sentence) return null;
  const sum = Number(parts.reduce((made, part) => made + part, 0).toFixed(6));
  const known = valueIn(row, 'toDate', 'month', 'total');
  const [meant] = known;
  if (meant === undefined || known.includes(sum)) return null;
  return {
    fault: 'number',
    found: `${text.slice(sentence.start, claims[claims.length - 1]?.end).trim()} (cộng ${said(sum, entry.unit)})`,
    expected: said(meant, entry.unit),
  };
}
