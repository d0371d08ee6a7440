// Which row a claim of a note means: by both its numbers, by its words, by what it goes on from, by its digits.
import type { Claim } from '../prose/claims';
import type { IndicatorRow } from '../workbook/facts';
import type { Candidate } from './candidate';
import { isMove, isPoints, wholeOf, type Meant } from './given-parts';
import { fitsUnit, inUnitOfRow } from './row-unit';
import { PART_MARK } from '../workbook/part-marks';
import { isWeak, type TiedClaim } from './tied-claim';

/** So far it may lie where the number alone says which row is meant. */
const NEARLY = 0.005;
/** From so many digits on a number that one row alone has is that row's, whatever it is called. */
const TELLING_DIGITS = 3;

/**
 * The rows that a claim may mean, the surest first, and as what it is to be read where its words mislead;
 * `last` is the one that was given before it.
 */
export function* rowsMeant(
  claim: Claim,
  tie: TiedClaim | undefined,
  candidates: readonly Candidate[],
  last: Meant | null,
): Generator<Candidate & { readonly as?: Claim }> {
  const only = (is: (one: Candidate) => boolean): Candidate[] => {
    const found = candidates.filter(is);
    return found.length === 1 ? found : [];
  };
  yield* only(({ row }) => hasBoth(claim, row));
  if (tie && !isWeak(tie)) yield tie;
  if (last && goesWith(claim, last)) yield last;
  if (tie && isLikely(claim)) yield* only(({ row }) => hasValue(claim, row));
  // "có 02 nghị quyết, kết luận": no plan, for all that one may be named so.
  const as = { ...claim, role: 'result' } as const;
  for (const one of only(({ row }) => namesWhatItCounts(claim, row))) yield { ...one, as };
  if (!isTelling(claim)) return;
  // "trồng thêm 13,5 ha": the very amount, for all that it is given as a rise.
  for (const one of only(({ row }) => hasValue(claim, row))) yield { ...one, as };
}

/** "02 nghị quyết, kết luận" of the row "Nghị quyết, kết luận của Đảng ủy", of văn bản. */
function namesWhatItCounts({ amount, hedged, whole }: Claim, row: IndicatorRow): boolean {
  const name = row.name
    .toLowerCase()
    .replace(PART_MARK, '')
    .replace(/^(?:tổng số|số)\s+/u, '');
  const counted = amount.unit.slice(0, 2).join(' ');
  return (
    counted.includes(' ') &&
    !hedged &&
    whole === null &&
    name.startsWith(counted) &&
    [row.values.month, row.values.toDate].some(
      (one) => one?.value != null && amount.value.eq(one.value),
    )
  );
}

/** The row's value and its plan or total behind the stroke. */
function hasBoth(claim: Claim, row: IndicatorRow): boolean {
  const { month, toDate } = row.values;
  return (
    claim.whole !== null &&
    (claim.whole.unit.length === 0 || fitsUnit(claim, row)) &&
    wholeOf(claim, row) !== null &&
    [month, toDate].some((one) => one?.value != null && claim.amount.value.eq(one.value))
  );
}

function hasValue(claim: Claim, row: IndicatorRow): boolean {
  const { amount, hedged } = claim;
  const isBare = amount.unit.length === 0 && claim.whole === null;
  if (amount.percent ? row.unit !== '%' : !isBare && !fitsUnit(claim, row)) return false;
  const value = amount.percent ? amount.value.toNumber() : inUnitOfRow(claim, row);
  const { month, toDate } = row.values;
  return (
    value !== null &&
    [month?.value, toDate?.value].some((one) =>
      one == null || !hedged ? one === value : Math.abs(one - value) <= one * NEARLY,
    )
  );
}

/** "…, bằng 71,4% kế hoạch", "…, giảm 04 chiếc so với cùng kỳ": of what was given right before it. */
function goesWith(next: Claim, { claim, paragraph, row }: Meant): boolean {
  const { amount, sentence, start } = next;
  return (
    (row.unit === '%' ? isPoints(next) : amount.percent || isMove(next, paragraph.text)) &&
    claim.sentence === sentence &&
    !/[;.]\s|(?<!\p{L})(?:trong đó|riêng|gồm)(?!\p{L})/iu.test(
      paragraph.text.slice(claim.end, start),
    )
  );
}

const isLikely = ({ amount, role }: Claim): boolean => role === 'result' && !amount.percent;

const isTelling = ({ amount, role }: Claim): boolean =>
  (role === 'result' || role === 'change') &&
  (amount.places >= 2 ||
    amount.text.replace(/\D/g, '').replace(/^0+/, '').length >= TELLING_DIGITS);
