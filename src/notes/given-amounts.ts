// Which numbers of a note are numbers of a row of its section: the row's figures, given in the officer's words.
import { readParagraph } from '../prose/paragraph';
import { allMatches } from '../vietnamese/matches';
import type { Amount } from '../workbook/facts';
import type { Period } from '../workbook/period';
import { tokens, VERBS, type Candidate } from './candidate';
import { partOf, wholeOf, type GivenPart, type Meant } from './given-parts';
import { rowsMeant } from './meant-rows';
import { tiedClaims } from './tied-claims';
import { isOfOtherYear, namesOtherTime } from './time';

/** A number of a note that is a number of a row. */
export interface GivenAmount {
  /** Of the number; offsets in the note's text. */
  readonly start: number;
  readonly end: number;
  /** The row's id. */
  readonly id: string;
  readonly part: GivenPart;
  /** Whether it is the typed amount itself to the last digit, in the row's unit. */
  readonly exact: boolean;
}

/**
 * The numbers of a note's `text` that rows of its section have, in order. A number that its row does not
 * have is not among them, whatever is said of it; nor is one that two rows could mean.
 */
export function givenAmounts(
  text: string,
  candidates: readonly Candidate[],
  period: Period | null,
): GivenAmount[] {
  const given: GivenAmount[] = [];
  let last: Meant | null = null;
  const paragraph = readParagraph(text);
  const tied = tiedClaims(paragraph, candidates);
  for (const claim of paragraph.claims) {
    if (namesOtherTime(claim, text, period) || isOfOtherYear(claim, text, period)) continue;
    const tie = tied.find((one) => one.claim === claim);
    for (const { entry, row, as = claim } of rowsMeant(claim, tie, candidates, last)) {
      const meant: Meant = { entry, row, claim: as, paragraph };
      const part = partOf(meant, period);
      if (part === null) continue;
      last = meant;
      const { start, amount, whole } = claim;
      const exact = isExact(meant, part);
      given.push({ start, end: start + amount.text.length, id: row.id, part, exact });
      if (whole) given.push(...wholeGiven(meant, candidates));
      break;
    }
  }
  return [...given, ...givenZeros(text, candidates)].sort((a, b) => a.start - b.start);
}

/** The words that deny, and what they deny: "không phát sinh | đơn thư tố cáo trong Đảng". */
const DENIAL =
  /(?<!\p{L})((?:không|chưa)\s+(?:để\s+)?(?:phát sinh|xảy ra|ghi nhận|phát hiện|tiếp nhận|có))\s+([^,;.:()]{4,80})/giu;

/** Zeros said in words: what is denied is named by words of the one row that says none. */
function givenZeros(text: string, candidates: readonly Candidate[]): GivenAmount[] {
  return allMatches(DENIAL, text).flatMap((match): GivenAmount[] => {
    const [, words = '', denied = ''] = match;
    const said = tokens(denied).filter((word) => !VERBS.has(word));
    if (said.length < 2) return [];
    const [one, ...others] = candidates.filter(
      ({ entry, row }) =>
        (row.values.month ?? row.values.toDate)?.value === 0 &&
        said.every((word) => tokens(entry.name).includes(word)),
    );
    if (!one || others.length > 0) return [];
    const { toDate, month } = one.row.values;
    const part = toDate?.value === 0 || month?.value == null ? 'toDate' : 'month';
    const start = match.index;
    return [{ start, end: start + words.length, id: one.row.id, part, exact: false }];
  });
}

/** The number behind the stroke: the row's plan or total, or the amount of the one row that has it. */
function wholeGiven({ claim, row }: Meant, candidates: readonly Candidate[]): GivenAmount[] {
  const { whole } = claim;
  if (!whole) return [];
  const at = { start: whole.start, end: whole.start + whole.text.length, exact: true };
  const own = wholeOf(claim, row);
  if (own) return [{ ...at, id: row.id, part: own }];
  const is = ({ row: { values } }: Candidate, amount: Amount): boolean =>
    values[amount]?.value != null && whole.value.eq(values[amount].value);
  const [other, ...more] = candidates.filter(
    (one) => one.row.unit === row.unit && (is(one, 'month') || is(one, 'toDate')),
  );
  if (!other || more.length > 0) return [];
  return [{ ...at, id: other.row.id, part: is(other, 'month') ? 'month' : 'toDate' }];
}

/** Whether the number is the typed amount itself, in the row's unit. */
function isExact({ claim, row }: Meant, part: GivenPart): boolean {
  const value = row.values[part as Amount]?.value;
  return !claim.hedged && value != null && claim.amount.value.eq(value);
}
