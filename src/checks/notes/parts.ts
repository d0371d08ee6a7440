// A remark that lists the parts of its row's amount without saying the amount: "Gồm tôm 186 ha, cá tra 74 ha, …".
import { decimal } from '../../plan/decimal';
import type { Claim } from '../../prose/claims';
import { readParagraph } from '../../prose/paragraph';
import { isOneDigitOff } from '../../prose/slips-of-digits';
import { writeNumber } from '../../vietnamese/write-number';
import type { Candidate } from './candidate';
import { said, valueIn, type Contradiction } from './contradiction';
import { inUnitOfRow } from './row-unit';

/** "Tháng 4 mở 3 lớp: Triều Dương 70 người, Long Hải 55 người, …": so many parts of the row's unit. */
const ENOUGH = 3;

const OPENS = /^\s*(?:bao gồm|gồm(?: có)?|chia ra|cụ thể)\s*:?\s/iu;

/** Parts that make no amount of the row: all of them behind "gồm", or so many that nearly make one. */
export function judgeParts(text: string, own: Candidate): Contradiction | null {
  return OPENS.test(text) ? judgeAll(text, own) : judgeMany(text, own);
}

/** Three amounts or more behind a colon, all in the row's unit and none of them its own. */
function judgeMany(text: string, { entry, row }: Candidate): Contradiction | null {
  const colon = text.indexOf(': ');
  const { claims } = readParagraph(text);
  const [first] = claims.filter(({ start }) => start > colon);
  const parts = claims.filter(
    ({ start, sentence, amount }) =>
      start > colon && sentence === first?.sentence && amount.unit.length > 0,
  );
  const values = parts.flatMap((claim) => (isPlain(claim) ? (inUnitOfRow(claim, row) ?? []) : []));
  const last = parts[parts.length - 1];
  if (colon < 0 || !first || !last || values.length < ENOUGH || values.length < parts.length) {
    return null;
  }
  const sum = Number(values.reduce((made, part) => made + part, 0).toFixed(6));
  const known = valueIn(row, 'month', 'toDate', 'total');
  if (known.includes(sum) || values.some((one) => known.includes(one))) return null;
  const meant = known.find((one) =>
    isOneDigitOff(writeNumber(decimal(sum)), writeNumber(decimal(one))),
  );
  if (meant === undefined) return null;
  return {
    fault: 'number',
    found: `${text.slice(first.start, last.end)} (cộng ${said(sum, entry.unit)})`,
    expected: said(meant, entry.unit),
  };
}

const isPlain = ({ role, whole, amount, hedged }: Claim): boolean =>
  role === 'result' && whole === null && !amount.percent && !hedged;

function judgeAll(text: string, { entry, row }: Candidate): Contradiction | null {
  const [sentence] = readParagraph(text).sentences;
  const claims = sentence?.claims ?? [];
  const parts = claims.flatMap((claim) => inUnitOfRow(claim, row) ?? []);
  if (!claims.every(isPlain) || parts.length < 2 || parts.length < claims.length || !sentence) {
    return null;
  }
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
