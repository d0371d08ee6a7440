// Ties a claim to the row that its words name, its numbers with them.
import { readingsOf } from '../workbook/facts';
import type { Claim } from '../prose/claims';
import type { Paragraph } from '../prose/paragraph';
import { BEFORE_NUMBERS, initialsIn, nameShare, tokens, VERBS, type Named } from './candidate';
import { fitsUnit } from './row-unit';
import type { TiedClaim } from './tied-claim';

/** A share of the words of a name from which a claim surely means the row. */
const SURELY = 0.62;
const PERHAPS = 0.5;
/** By so much the best row must be better than the next. */
const MARGIN = 0.12;

/** The row whose name the claim's own words are; null where two rows fit, or none. */
export function tieByName(
  rows: readonly Named[],
  claim: Claim,
  paragraph: Paragraph,
  words: readonly string[],
): TiedClaim | null {
  const said = new Set(words);
  const scored = rows
    .filter(({ row }) => fitsUnit(claim, row))
    .map((one) => ({ one, score: nameShare(one, said, rows) + bonus(claim, one) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || best.score < PERHAPS) return null;
  if (second && best.score - second.score < MARGIN) return null;
  const { entry, row } = best.one;
  // "Số hộ cận nghèo" has the words of "Số hộ nghèo", and others: it is another thing.
  const own = tokens(claim.what).filter((word) => !VERBS.has(word) && !BEFORE_NUMBERS.has(word));
  const known = own.filter((word) => best.one.words.has(word)).length;
  const isFaithful =
    own.length === 0 ||
    known >= own.length * FAITHFUL ||
    // "sốt xuất huyết" of the row "Ca SXH".
    initialsIn(claim.what, [best.one]).length > 0 ||
    // "mở 07 lớp bồi dưỡng lý luận": the name stands behind its number, or its plan does.
    nameShare(best.one, new Set(tokens(claim.amount.unit.join(' '))), rows) >= BEHIND ||
    (claim.whole !== null && bonus(claim, best.one) >= PLAN_BONUS);
  if (isListOfOthers(paragraph.text, claim, best.one)) return null;
  const isNamed = best.score >= SURELY && nameShare(best.one, said, rows) >= PERHAPS && isFaithful;
  return { entry, row, claim, paragraph, tie: isNamed ? 'named' : 'likely' };
}

/** "23 con trâu, bò, nghé": of several things, of which the row's is one. */
function isListOfOthers(text: string, { end }: Claim, { words }: Named): boolean {
  const [behind = ''] = text.slice(end, end + 50).split(/[;.(]/);
  const [, ...further] = behind.split(/,\s/);
  const listed = further.filter((item) => /^\p{Ll}+(?:\s\p{Ll}+)?\s*$/u.test(item));
  return (
    listed.length > 1 &&
    listed.length === further.length &&
    listed.every((item) => tokens(item).every((word) => !words.has(word)))
  );
}

/** Of the words before the number at least so many belong to the name. */
const FAITHFUL = 0.7;
/** Where they don't, so much of the name must stand behind it. */
const BEHIND = 0.8;
const PLAN_BONUS = 0.3;

/** A number that the row has speaks for it; the plan behind a stroke even more. */
function bonus({ amount, whole }: Claim, { row }: Named): number {
  const { plan, total } = row.values;
  if (whole && [plan, total].some((one) => one?.value != null && whole.value.eq(one.value))) {
    return PLAN_BONUS;
  }
  return readingsOf(row).some(({ value }) => value !== null && amount.value.eq(value)) ? 0.15 : 0;
}
