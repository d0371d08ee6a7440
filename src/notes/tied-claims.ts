// What a note says of the rows of its section: each claim tied to the one row that it speaks of.
import { readingsOf } from '../workbook/facts';
import { readParagraph, type Paragraph } from '../prose/paragraph';
import { named, type Candidate, type Named } from './candidate';
import { carriedOn, isBareChange } from './carried-on';
import { tieToOwnRow } from './own-row';
import { inUnitOfRow } from './row-unit';
import { around, clauseWords, ELSEWHERE, isElsewhere, isOfOtherTime } from './surroundings';
import { tieByName } from './tie-by-name';
import { tieByValue } from './tie-by-value';
import type { TiedClaim } from './tied-claim';

/**
 * The claims of a note, as text or as read, that are tied to a row of `candidates`; `own` is the one that a
 * remark stands beside.
 */
export function tiedClaims(
  note: string | Paragraph,
  candidates: readonly Candidate[],
  own: Candidate | null = null,
): TiedClaim[] {
  const paragraph = typeof note === 'string' ? readParagraph(note) : note;
  if (paragraph.claims.length === 0) return [];
  const rows = candidates.map(named);
  const beside = own && named(own);
  const tied: TiedClaim[] = [];
  let last: TiedClaim | null = null;
  for (const at of paragraph.claims.keys()) {
    const one: TiedClaim | null = beside
      ? tieBeside(beside, rows, paragraph, at)
      : surer(tieOf(rows, paragraph, at, last), rows);
    if (one) tied.push(one);
    // A change or a percent in between does not end what is spoken of.
    if (one || paragraph.claims[at]?.role === 'result') last = one;
  }
  return tied;
}

/** The row of the claim at `at`; `last` is what was spoken of before it. */
function tieOf(
  rows: readonly Named[],
  paragraph: Paragraph,
  at: number,
  last: TiedClaim | null,
): TiedClaim | null {
  const claim = paragraph.claims[at];
  const before = paragraph.claims[at - 1];
  if (!claim) return null;
  const words = clauseWords(paragraph, at, rows);
  // "597 hộ nghèo, giảm 07 hộ": a change that names nothing is of what was told before it.
  if (isBareChange(claim) && before?.sentence === claim.sentence) {
    return carriedOn(paragraph.text, before, claim, last);
  }
  const byName = isOfOtherTime(paragraph.text, claim)
    ? null
    : tieByName(rows, claim, paragraph, words);
  if (byName && (!isElsewhere(paragraph.text, claim) || isAllOf(byName, paragraph.text))) {
    return byName;
  }
  const isNext = before?.sentence === claim.sentence;
  const carried = isNext ? carriedOn(paragraph.text, before, claim, last) : null;
  return carried ?? tieByValue(rows, claim, paragraph, words);
}

/** "bàn giao 02 nhà tại thôn A và thôn B": all that the row has, and where it was. */
function isAllOf({ row, claim }: TiedClaim, text: string): boolean {
  const isRows = readingsOf(row).some(({ value }) => value === claim.amount.value.toNumber());
  return isRows && !ELSEWHERE.test(around(text, { ...claim, end: text.length }, null));
}

/** So many digits that one row alone has name it as well as words do. */
const NAMING_DIGITS = 4;

/** A likely row is meant for sure where the claim has the very number of it, and of no other. */
function surer(tied: TiedClaim | null, rows: readonly Named[]): TiedClaim | null {
  if (tied?.tie !== 'likely' || tied.claim.role !== 'result') return tied;
  const { amount } = tied.claim;
  if (amount.text.replace(/\D/g, '').length < NAMING_DIGITS) return tied;
  const having = rows.filter(({ row }) => {
    const typed = inUnitOfRow(tied.claim, row);
    return typed !== null && readingsOf(row).some(({ value }) => value === typed);
  });
  return having.length === 1 && having[0]?.row === tied.row ? { ...tied, tie: 'named' } : tied;
}

/** Whether the row says that nothing was: then any amount of any place gainsays it. */
function isEmptyRow({ row: { values } }: Named): boolean {
  return values.month?.value === 0 || values.toDate?.value === 0;
}

/** The row beside a remark, unless the claim's words name another row. */
function tieBeside(
  beside: Named,
  rows: readonly Named[],
  paragraph: Paragraph,
  at: number,
): TiedClaim | null {
  const claim = paragraph.claims[at];
  if (!claim) return null;
  // "còn 2 thôn Đông và Hạ chưa xong": what is left is named by where.
  const isFree = claim.role === 'remaining' || claim.role === 'change';
  if (!isFree && isElsewhere(paragraph.text, claim, ',')) {
    const tied = tieToOwnRow(beside, claim, paragraph);
    return tied && isEmptyRow(beside) ? { ...tied, tie: 'perhaps' } : null;
  }
  const byName = tieByName(rows, claim, paragraph, clauseWords(paragraph, at, rows));
  // Of another row a remark says something by the way: that must look like a slip of its number.
  if (byName?.tie === 'named') {
    return byName.row.id === beside.row.id ? byName : { ...byName, tie: 'likely' };
  }
  return tieToOwnRow(beside, claim, paragraph);
}
