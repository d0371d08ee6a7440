// A remark that lists the parts of its row's amount without saying the amount: "Gồm tôm 186 ha, cá tra 74 ha, …".
import { writeValue } from '../../plan/write-value';
import { isPlainResult, type Claim } from '../../prose/claims';
import { readParagraph } from '../../prose/paragraph';
import { lastClauseStart } from '../../prose/sentences';
import { isOneDigitOff } from '../../prose/slips-of-digits';
import type { Candidate } from '../../notes/candidate';
import { said, valueIn, type Contradiction } from './contradiction';
import { fitsUnit, inUnitOfRow } from '../../notes/row-unit';

/** "Tháng 4 mở 3 lớp: Triều Dương 70 người, Long Hải 55 người, …": so many parts of the row's unit. */
const ENOUGH = 3;

const OPENS = /^\s*(?:bao gồm|gồm(?: có)?|chia ra|cụ thể)\s*:?\s/iu;

/** Parts that make no amount of the row: all of them behind "gồm", or so many that nearly make one. */
export function judgeParts(text: string, own: Candidate): Contradiction | null {
  if (OPENS.test(text)) return judgeAll(text, own);
  return judgeMany(text, own) ?? judgeList(text, own) ?? judgeItems(text, own);
}

/** "Tiểu học 3.912 em, THCS 2.973 em, tăng …": items that would make the row's amount but for a slip in one. */
function judgeItems(text: string, own: Candidate): Contradiction | null {
  const { claims } = readParagraph(text);
  for (const run of runsOfItems(text, claims)) {
    const parts = run.flatMap((claim) => {
      const value = valueOfItem(claim, own);
      return value === null ? [] : [{ claim, value }];
    });
    const isRest = /^[^.]{0,40}(?<!\p{L})(?:còn lại|khác|vân vân|v\.v)/iu.test(
      text.slice(run[run.length - 1]?.end),
    );
    if (parts.length < 2 || parts.length < run.length || isRest) continue;
    const sum = sumOf(parts.map(({ value }) => value));
    const known = valueIn(own.row, 'month', 'toDate', 'total');
    if (known.includes(sum)) continue;
    const meant = known.find((one) => parts.some((part) => isSlipOfPart(part, sum, one)));
    const found = otherSum(text, run, sum, meant, own);
    if (found) return found;
  }
  return null;
}

/** With another digit in one part the sum would be right: of so many digits that this is no chance. */
function isSlipOfPart(
  { claim, value }: { readonly claim: Claim; readonly value: number },
  sum: number,
  known: number,
): boolean {
  const right = Number((value - (sum - known)).toFixed(6));
  const isLong = claim.amount.text.replace(/\D/g, '').length >= TELLING_DIGITS;
  const isNear = Math.abs(sum - known) < known * NEAR_ITEMS;
  return right > 0 && isLong && isNear && isSlipOf(value, right);
}

const TELLING_DIGITS = 2;
const NEAR_ITEMS = 0.15;

function valueOfItem(claim: Claim, { row }: Candidate): number | null {
  const { amount } = claim;
  if (amount.unit.length === 0) return amount.value.toNumber();
  return fitsUnit(claim, row) ? inUnitOfRow(claim, row) : null;
}

/** Runs of items that are nothing but a name and an amount at its end: "6-12 m 151". */
function runsOfItems(text: string, claims: readonly Claim[]): Claim[][] {
  const runs: Claim[][] = [];
  let run: Claim[] = [];
  let from = 0;
  for (const part of text.split(/([,;.]\s|:\s(?!\d)|\svà\s|\.$)/u)) {
    const [start, end] = [from, from + part.length];
    from = end;
    const own = claims.filter((claim) => claim.start >= start && claim.end <= end);
    const last = own[own.length - 1];
    if (last && isItem(text, last, start, end)) run.push(last);
    else if (!/^[,;]\s$|^\svà\s$/u.test(part)) {
      runs.push(run);
      run = [];
    }
  }
  return [...runs, run].filter(({ length }) => length > 1);
}

function isItem(text: string, claim: Claim, start: number, end: number): boolean {
  const name = text.slice(start, claim.start);
  const behind = text.slice(claim.end, end);
  return (
    isPlainResult(claim) &&
    /\p{L}/u.test(name) &&
    !TIME.test(name) &&
    /^(?:\s\p{L}+){0,3}$/u.test(behind)
  );
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

const TIME =
  /(?<!\p{L})(?:tháng|quý|năm|lũy kế|cùng kỳ|kế hoạch|tăng|giảm|riêng|tổng|cộng)(?!\p{L})/iu;

/** Three amounts or more behind a colon, all in the row's unit and none of them its own. */
function judgeMany(text: string, own: Candidate): Contradiction | null {
  const colon = text.indexOf(': ');
  const behind = readParagraph(text).claims.filter(({ start }) => start > colon);
  const parts = behind.filter(
    ({ sentence, amount }) => sentence === behind[0]?.sentence && amount.unit.length > 0,
  );
  const values = parts.flatMap((claim) =>
    isPlainResult(claim) && fitsUnit(claim, own.row) ? (inUnitOfRow(claim, own.row) ?? []) : [],
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
  isOneDigitOff(writeValue(sum), writeValue(known));

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
  const from = lastClauseStart(text.slice(0, first.start));
  return {
    fault: 'number',
    found: `${text.slice(from, last.end).trim()} (cộng ${said(sum, entry.unit)})`,
    expected: said(meant, entry.unit),
  };
}
