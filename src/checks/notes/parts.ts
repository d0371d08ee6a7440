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
  return OPENS.test(text) ? judgeAll(text, own) : (judgeMany(text, own) ?? judgeList(text, own));
}

/** So near their amount the parts of a list may lie and be meant to make it. */
const NEAR_LIST = 0.01;

/** "Chi ĐT 31.260; chi TX 75.480; chi khác 2.300 (trđ)": nothing but names and bare numbers. */
function judgeList(text: string, { entry, row }: Candidate): Contradiction | null {
  const claims = readParagraph(text).claims.filter(({ amount }) => !amount.percent);
  const parts = claims.filter(isPlain);
  const isBare = parts.every(({ amount, what }) => {
    const isNamed = /\p{L}/u.test(what) && !TIME.test(what);
    return amount.unit.length === 0 && isNamed && amount.value.gte(10);
  });
  if (parts.length < ENOUGH || parts.length < claims.length || !isBare) return null;
  const sum = Number(
    parts.reduce((made, { amount }) => made + amount.value.toNumber(), 0).toFixed(6),
  );
  const known = valueIn(row, 'month', 'toDate', 'total');
  if (known.includes(sum)) return null;
  const meant = known.find(
    (one) =>
      Math.abs(one - sum) <= one * NEAR_LIST ||
      isOneDigitOff(writeNumber(decimal(sum)), writeNumber(decimal(one))),
  );
  const [first, last] = [parts[0], parts[parts.length - 1]];
  if (meant === undefined || !first || !last) return null;
  return {
    fault: 'number',
    found: `${text.slice(first.start, last.end)} (cộng ${said(sum, entry.unit)})`,
    expected: said(meant, entry.unit),
  };
}

const TIME = /(?<!\p{L})(?:tháng|quý|năm|lũy kế|cùng kỳ|kế hoạch|tăng|giảm)(?!\p{L})/iu;

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
  // "… 48.615 triệu, còn lại chi hoạt động": the rest has no number.
  if (/(?<!\p{L})còn lại(?!\p{L})/iu.test(text.slice(claims[claims.length - 1]?.end))) return null;
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
