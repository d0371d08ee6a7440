// Which numbers of a note are numbers of a row of its section: the row's figures, given in the officer's words.
import { change } from '../plan/change';
import { excess, percent, ratio, typedPercent, type Ratio } from '../plan/percent';
import type { Claim } from '../prose/claims';
import { readParagraph, type Paragraph } from '../prose/paragraph';
import { quotients } from '../prose/quotients';
import { allMatches } from '../vietnamese/matches';
import type { Amount, IndicatorRow } from '../workbook/facts';
import { happens } from '../workbook/measure';
import type { Period } from '../workbook/period';
import { traitsOf } from '../workbook/phrase-kinds';
import { tokens, VERBS, type Candidate } from './candidate';
import { isRounded } from './rounded';
import { fitsUnit, inUnitOfRow } from './row-unit';
import { isWeak, tiedClaims, type TiedClaim } from './tied-claims';
import { isOfOtherYear, namesOtherTime, timeOf } from './time';

/** What a number of a note says of its row: an amount that was typed, or one computed from them. */
export type GivenPart = Amount | 'percent' | 'excess' | 'share' | 'change' | 'toPlan';

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

/** A claim with the row that is meant. */
interface Meant extends Candidate {
  readonly claim: Claim;
  readonly paragraph: Paragraph;
}

/** So far from the row's number a rough one ("trên 600 ha" for 612) may lie. */
const ROUGHLY = 0.05;
/** So far it may lie where the number alone says which row is meant. */
const NEARLY = 0.005;
/** From so many digits on a number that one row alone has is that row's, whatever it is called. */
const TELLING_DIGITS = 3;

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

/**
 * The rows that a claim may mean, the surest first, and as what it is to be read where its words mislead;
 * `last` is the one that was given before it.
 */
function* rowsMeant(
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
  const name = row.name.toLowerCase().replace(/^(?:(?:trong đó|tổng số|số)\s*:?\s+)+/u, '');
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

/** Whether the claim says by how much something moved since last year. */
const isMove = ({ role, start }: Claim, text: string): boolean =>
  role === 'change' || MOVED_SINCE.test(text.slice(Math.max(0, start - 60), start));

const MOVED_SINCE =
  /(?<!\p{L})(?:tăng|giảm|(?:cao|thấp|nhiều|ít) hơn)(?!\p{L})[^,;.\d]*cùng kỳ[^,;.\d]*$/iu;

const isPoints = ({ amount }: Claim): boolean => amount.unit[0] === 'điểm';

const isLikely = ({ amount, role }: Claim): boolean => role === 'result' && !amount.percent;

const isTelling = ({ amount, role }: Claim): boolean =>
  (role === 'result' || role === 'change') &&
  (amount.places >= 2 ||
    amount.text.replace(/\D/g, '').replace(/^0+/, '').length >= TELLING_DIGITS);

/** What the claim says of its row; null where the row says otherwise, or nothing of the kind. */
function partOf(meant: Meant, period: Period | null): GivenPart | null {
  const { claim, row, entry, paragraph } = meant;
  const { values, unit } = row;
  const isTyped = traitsOf(entry.phrase).states === 'percent of plan';
  if (isMove(claim, paragraph.text) || isPoints(claim)) return changeOf(meant, period);
  if (claim.amount.percent && (unit !== '%' || isTyped)) return percentOf(meant);
  const value = inUnitOfRow(claim, row);
  if (value === null) return null;
  const fits = (amount: Amount): boolean => {
    const exact = values[amount]?.value;
    if (exact == null || values[amount]?.atLeast) return false;
    if (!claim.hedged) return isRounded(claim, value, exact);
    return Math.abs(value - exact) <= Math.abs(exact) * ROUGHLY;
  };
  const amounts = amountsMeant(claim, paragraph.text, period, happens(entry.measure));
  const part = amounts.find(fits) ?? null;
  // From January on the month's amount may be the one to date.
  return part === 'month' && values.month?.value === values.toDate?.value ? 'toDate' : part;
}

/** The amounts that the words may mean, the likeliest first. */
function amountsMeant(
  claim: Claim,
  text: string,
  period: Period | null,
  isFlow: boolean,
): readonly Amount[] {
  switch (claim.role) {
    case 'plan':
      return ['plan', 'total'];
    case 'earlier':
      return ['samePeriod'];
    case 'result':
    case 'to': {
      const time = timeOf(claim, text, period);
      if (time === 'month' && isFlow) return ['month'];
      if (time === 'to-date') return ['toDate'];
      return isFlow && claim.whole === null ? ['month', 'toDate'] : ['toDate', 'month'];
    }
    default:
      return [];
  }
}

/** Which number of the row the one behind the stroke is. */
function wholeOf({ whole }: Claim, { values }: IndicatorRow): 'plan' | 'total' | null {
  const is = (amount: Amount): boolean =>
    values[amount]?.value != null && whole?.value.eq(values[amount].value) === true;
  return is('plan') ? 'plan' : is('total') ? 'total' : null;
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

/** A percent of the plan or of the total, as exact as it was written. */
function percentOf({ claim, row, entry, paragraph }: Meant): GivenPart | null {
  const stated = quotients(paragraph).find((one) => one.percent === claim);
  const { plan, toDate, total } = row.values;
  if (!stated || toDate?.value == null || traitsOf(entry.phrase).toPlan === 'points') return null;
  const is = (of: Ratio | null, worked: typeof percent): boolean =>
    of !== null && worked(of, claim.amount.places).eq(claim.amount.value);
  if (traitsOf(entry.phrase).states === 'percent of plan') {
    return is(typedPercent(toDate.value), percent) ? 'toDate' : null;
  }
  const ofPlan = plan?.value == null ? null : ratio(toDate.value, plan.value);
  const ofTotal = total?.value == null ? null : ratio(toDate.value, total.value);
  if (stated.word === 'vượt') return is(ofPlan, excess) ? 'excess' : null;
  if (is(ofPlan, percent)) return 'percent';
  return is(ofTotal, percent) ? 'share' : null;
}

/** "so với năm 2024" in the report on the year 2025. */
function isOfLastYear(behind: string, period: Period | null): boolean {
  const year = /^[^.;\d]{0,24}so với năm (20\d\d)/iu.exec(behind)?.[1];
  return period?.kind === 'year' && Number(year) === period.year - 1;
}

const OF_PLAN = /(?<!\p{L})(?:kế hoạch|chỉ tiêu|mục tiêu|nghị quyết)(?!\p{L})/iu;

/** By how much the row differs from the same period of last year, or a rate from its plan. */
function changeOf(
  { claim, row, paragraph, entry }: Meant,
  period: Period | null,
): GivenPart | null {
  const { toDate, month, samePeriod, plan } = row.values;
  const now = toDate?.value ?? month?.value;
  if (now == null) return null;
  const around = paragraph.text.slice(Math.max(0, claim.start - 40), claim.end + 40);
  if (traitsOf(entry.phrase).toPlan === 'points' && OF_PLAN.test(around)) {
    const apart = plan?.value == null ? null : change(now, plan.value, 0).difference;
    return apart?.eq(claim.amount.value) === true ? 'toPlan' : null;
  }
  const behind = paragraph.text.slice(claim.end, claim.end + 40);
  const isBehind = /^[^.;\d]*(?:cùng kỳ)/iu.test(behind) || isOfLastYear(behind, period);
  const lead = paragraph.text.slice(Math.max(0, claim.start - 60), claim.start);
  if (samePeriod?.value == null || (!isBehind && !MOVED_SINCE.test(lead))) return null;
  const moved = change(now, samePeriod.value, claim.amount.places);
  const isUp = !/(?<!\p{L})(?:giảm|thấp hơn|ít hơn)(?!\p{L})[^,;.]*$/iu.test(lead);
  if (moved.direction !== (isUp ? 'up' : 'down')) return null;
  if (claim.amount.percent) {
    return moved.percent?.eq(claim.amount.value) === true ? 'change' : null;
  }
  return moved.difference.eq(inUnitOfRow(claim, row) ?? NaN) ? 'change' : null;
}

/** Whether the number is the typed amount itself, in the row's unit. */
function isExact({ claim, row }: Meant, part: GivenPart): boolean {
  const value = row.values[part as Amount]?.value;
  return !claim.hedged && value != null && claim.amount.value.eq(value);
}
