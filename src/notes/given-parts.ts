// What a claim says of the row that it means: which of its amounts, its percent, its change.
import { change } from '../plan/change';
import { excess, percent, ratio, typedPercent, type Ratio } from '../plan/percent';
import type { Claim } from '../prose/claims';
import type { Paragraph } from '../prose/paragraph';
import { quotients } from '../prose/quotients';
import type { Amount, IndicatorRow } from '../workbook/facts';
import { happens } from '../workbook/measure';
import { isSinceJanuary, type Period } from '../workbook/period';
import { traitsOf } from '../workbook/phrase-kinds';
import type { Candidate } from './candidate';
import { isRounded } from './rounded';
import { inUnitOfRow } from './row-unit';
import { timeOf } from './time';

/** What a number of a note says of its row: an amount that was typed, or one computed from them. */
export type GivenPart = Amount | 'percent' | 'excess' | 'share' | 'change' | 'toPlan';

/** A claim with the row that is meant. */
export interface Meant extends Candidate {
  readonly claim: Claim;
  readonly paragraph: Paragraph;
}

/** So far from the row's number a rough one ("trên 600 ha" for 612) may lie. */
const ROUGHLY = 0.05;
/** What the claim says of its row; null where the row says otherwise, or nothing of the kind. */
export function partOf(meant: Meant, period: Period | null): GivenPart | null {
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
      // What happened in half a year since January is what happened to date.
      if (time === 'month' && isFlow) {
        return period !== null && isSinceJanuary(period) ? ['toDate', 'month'] : ['month'];
      }
      if (time === 'to-date') return ['toDate'];
      return isFlow && claim.whole === null ? ['month', 'toDate'] : ['toDate', 'month'];
    }
    default:
      return [];
  }
}

/** Which number of the row the one behind the stroke is. */
export function wholeOf({ whole }: Claim, { values }: IndicatorRow): 'plan' | 'total' | null {
  const is = (amount: Amount): boolean =>
    values[amount]?.value != null && whole?.value.eq(values[amount].value) === true;
  return is('plan') ? 'plan' : is('total') ? 'total' : null;
}

/** Whether the claim says by how much something moved since last year. */
export const isMove = ({ role, start }: Claim, text: string): boolean =>
  role === 'change' || MOVED_SINCE.test(text.slice(Math.max(0, start - 60), start));

const MOVED = String.raw`(?<!\p{L})(?:tăng|giảm|(?:cao|thấp|nhiều|ít) hơn)(?!\p{L})`;
const SINCE_LAST_YEAR = String.raw`cùng kỳ(?: năm 20\d\d)?`;
const UP_TO_NUMBER = String.raw`[^,;.\d]*`;

/** "tăng so với cùng kỳ 65 con", "so với cùng kỳ năm trước tăng 65 con". */
const MOVED_SINCE = new RegExp(
  `${MOVED}${UP_TO_NUMBER}${SINCE_LAST_YEAR}${UP_TO_NUMBER}$|` +
    `${SINCE_LAST_YEAR}${UP_TO_NUMBER}${MOVED}${UP_TO_NUMBER}$`,
  'iu',
);

export const isPoints = ({ amount }: Claim): boolean => amount.unit[0] === 'điểm';

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
  const sentence =
    paragraph.text
      .slice(0, claim.start)
      .split(/[.!?]\s/)
      .pop() ?? '';
  const isBehind =
    /^[^.;\d]*(?:cùng kỳ)/iu.test(behind) ||
    isOfLastYear(behind, period) ||
    // "giảm 03 vụ so với cùng kỳ; lũy kế 38 vụ, giảm 09 vụ".
    /so với cùng kỳ/iu.test(sentence);
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
