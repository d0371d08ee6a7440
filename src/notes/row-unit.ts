// Whether a claim counts what a row counts, and its value in the row's unit.
import { isMeasured, isMoney, unitHead, unitLength, type Amount } from '../prose/amounts';
import type { Claim } from '../prose/claims';
import { fold } from '../vietnamese/text';
import type { IndicatorRow } from '../workbook/facts';
import { sameMeasure, scaleOf, unitAtStart } from '../workbook/units';

/** Whether the claim counts what the row counts. */
export function fitsUnit({ amount, whole, measure, role }: Claim, row: IndicatorRow): boolean {
  // "Diện tích lúa vượt 1,8% kế hoạch": of what has a plan; a rate has its own unit.
  if (amount.percent) {
    if (role === 'change') return true;
    return /%/.test(row.unit) || (row.values.plan?.value != null && !measure.includes('lệ'));
  }
  if (/%/.test(row.unit)) return false;
  const own = whole ?? amount;
  if (own.unit.length === 0) return false;
  const behind = unitText(own);
  const unit = isComrade(own) ? null : unitAtStart(behind, row.unit);
  if (unit !== null) return sameMeasure(unit, row.unit) !== null;
  // As typed: without its marks a "hộ" is a "hồ" of "hồ sơ".
  const first = row.unit.toLowerCase().split(/[ ,/]/);
  // "đồng chí" and "em" stand for people of any name; "lượt" for "lượt người".
  if (first.some((word) => word.length > 1 && word === own.unit[0])) return true;
  if (isOfPeople(behind) && isOfPeople(fold(row.unit)) && !isMeasured(own)) return true;
  return CASE.test(own.unit.join(' ')) && CASE.test(row.unit.toLowerCase());
}

/** Words for one case, whatever the row calls it: "33 ca" beside "trường hợp". */
const CASE = /^(?:ca|vụ|trường hợp)(?!\p{L})/u;

/** "4 đồng chí": no money, whatever the first word. */
const isComrade = (amount: Amount): boolean => unitHead(amount) === 'đồng chí';

function isOfPeople(folded: string): boolean {
  return /^(?:nguoi|dong chi|em|hoc sinh|can bo|dang vien|doan vien|hoi vien|lao dong|quan chung|cong dan|tre|chau|thanh nien|luot nguoi|luot can bo)(?![\p{L}])/u.test(
    folded,
  );
}

/** The words behind a number, folded, with what stands behind a stroke: `ta/ha`. */
function unitText(amount: Amount): string {
  const { unit, per } = amount;
  // "286,4 tỷ" is money without saying so.
  const words = isMoney(amount) && unitLength(amount) === 1 ? [unit[0], 'đồng'] : unit;
  return fold(per === null ? words.join(' ') : `${words.join(' ')}/${per}`);
}

/** The claim's value in the row's unit; null where they measure different things. */
export function inUnitOfRow({ amount, whole }: Claim, { unit }: IndicatorRow): number | null {
  const own = amount.unit.length === 0 ? (whole ?? amount) : amount;
  const folded = isComrade(own) ? null : unitAtStart(unitText(own), unit);
  // "112.500 con" of a row in "nghìn con".
  const scaled = folded === null ? scaleOf(unit) : null;
  if (scaled && unitText(own).startsWith(scaled.thing)) {
    return amount.value.div(scaled.size).toNumber();
  }
  if (folded === null) return isMeasured(own) ? null : amount.value.toNumber();
  const factor = sameMeasure(folded, unit);
  return factor === null ? null : amount.value.times(factor).toNumber();
}
