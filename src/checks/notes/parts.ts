// A remark that lists the parts of its row's amount without saying the amount: "Gồm tôm 186 ha, cá tra 74 ha, …".
import { decimal } from '../../plan/decimal';
import { isPlainResult, type Claim } from '../../prose/claims';
import { readParagraph } from '../../prose/paragraph';
import { isOneDigitOff } from '../../prose/slips-of-digits';
import { writeNumber } from '../../vietnamese/write-number';
import type { Candidate } from '../../notes/candidate';
import { said, valueIn, type Contradiction } from './contradiction';
import { inUnitOfRow } from '../../notes/row-unit';

/** "Tháng 4 mở 3 lớp: Triều Dương 70 người, Long Hải 55 người, …": so many parts of the row's unit. */
const ENOUGH = 3;

const OPENS = /^\s*(?:bao gồm|gồm(?: có)?|chia ra|cụ thể)\s*:?\s/iu;

/** Parts that make no amount of the row: all of them behind "gồm", or so many that nearly make one. */
export function judgeParts(text: string, own: Candidate): Contradiction | null {
  return OPENS.test(text) ? judgeAll(text, own) : (judgeMany(text, own) ?? judgeList(text, own));
}

/** So near their amount the parts of a list may lie and be meant to make it. */
const NEAR_LIST = 0.01;

/** "Chi ĐT 31.260; chi TX 75.480; chi khác 2.300 (trđ)": nothing but names and bare numbers. */
function judgeList(text: string, own: Candidate): Contradiction | null {
  const parts = readParagraph(text).claims.filter(({ amount }) => !amount.percent);
  const isBare = ({ amount, what }: Claim): boolean =>
    amount.unit.length === 0 && amount.value.gte(10) && /\p{L}/u.test(what) && !TIME.test(what);
  if (parts.length < ENOUGH || !parts.every((one) => isPlainResult(one) && isBare(one))) {
    return null;
  }
  const sum = sumOf(parts.map(({ amount }) => amount.value.toNumber()));
  const known = valueIn(own.row, 'month', 'toDate', 'total');
  const meant = known.find((one) => Math.abs(one - sum) <= one * NEAR_LIST || isSlipOf(sum, one));
  return known.includes(sum) ? null : otherSum(text, parts, sum, meant, own);
}

const TIME = /(?<!\p{L})(?:tháng|quý|năm|lũy kế|cùng kỳ|kế hoạch|tăng|giảm)(?!\p{L})/iu;

/** Three amounts or more behind a colon, all in the row's unit and none of them its own. */
function judgeMany(text: string, own: Candidate): Contradiction | null {
  const colon = text.indexOf(': ');
  const behind = readParagraph(text).claims.filter(({ start }) => start > colon);
  const parts = behind.filter(
    ({ sentence, amount }) => sentence === behind[0]?.sentence && amount.unit.length > 0,
  );
  const values = parts.flatMap((claim) =>
    isPlainResult(claim) ? (inUnitOfRow(claim, own.row) ?? []) : [],
  );
  if (colon < 0 || values.length < ENOUGH || values.length < parts.length) return null;
  const sum = sumOf(values);
  const known = valueIn(own.row, 'month', 'toDate', 'total');
  if (known.includes(sum) || values.some((one) => known.includes(one))) return null;
  const meant = known.find((one) => isSlipOf(sum, one));
  return otherSum(text, parts, sum, meant, own);
}

/** All parts behind "gồm". */
function judgeAll(text: string, own: Candidate): Contradiction | null {
  const parts = readParagraph(text).sentences[0]?.claims ?? [];
  const values = parts.flatMap((claim) => inUnitOfRow(claim, own.row) ?? []);
  if (!parts.every(isPlainResult) || values.length < 2 || values.length < parts.length) return null;
  // "… 48.615 triệu, còn lại chi hoạt động": the rest has no number.
  if (/(?<!\p{L})còn lại(?!\p{L})/iu.test(text.slice(parts[parts.length - 1]?.end))) return null;
  const sum = sumOf(values);
  const known = valueIn(own.row, 'toDate', 'month', 'total');
  return known.includes(sum) ? null : otherSum(text, parts, sum, known[0], own);
}

const sumOf = (values: readonly number[]): number =>
  Number(values.reduce((made, part) => made + part, 0).toFixed(6));

const isSlipOf = (sum: number, known: number): boolean =>
  isOneDigitOff(writeNumber(decimal(sum)), writeNumber(decimal(known)));

/** What the parts make, against the amount that they were meant to; null where none is known. */
function otherSum(
  text: string,
  parts: readonly Claim[],
  sum: number,
  meant: number | undefined,
  { entry }: Candidate,
): Contradiction | null {
  const [first, last] = [parts[0], parts[parts.length - 1]];
  if (meant === undefined || !first || !last) return null;
  // From the name of the first part on.
  const from = Math.max(0, text.lastIndexOf(first.what, first.start));
  return {
    fault: 'number',
    found: `${text.slice(from, last.end).trim()} (cộng ${said(sum, entry.unit)})`,
    expected: said(meant, entry.unit),
  };
}
