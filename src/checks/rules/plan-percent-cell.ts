// Rules about the % cell: what it shows against the row's own amounts.
import { writeValue } from '../../plan/write-value';
import { decimal, divideHalfUp } from '../../plan/decimal';
import { ratio, type Ratio } from '../../plan/percent';
import { writeNumber } from '../../vietnamese/write-number';
import { readNumber } from '../../vietnamese/read-number';
import { cellOf, type CatalogueRow, type IndicatorRow } from '../../workbook/facts';
import { cellText, LARGEST_NUMBER, type CellValue } from '../../workbook/grid';
import { traitsOf } from '../../workbook/phrase-kinds';
import { hitAt, type Hit, type Rule } from '../rule';

/** Half a unit of the last decimal that an officer would type: one decimal of a percent. */
const PERCENT_TOLERANCE = '0.05';

const PERCENT_MISMATCH: Rule = {
  id: 'plan.percent-mismatch',
  severity: 'warning',
  grain: 'row',
  title: { vi: 'Ô % khác số tính được', en: '% cell differs' },
  why: {
    vi: 'Người xem bảng thấy một số, người đọc báo cáo thấy số khác.',
    en: 'Whoever looks at the sheet sees one number, whoever reads the report another.',
  },
  message: {
    vi: 'Ô % kế hoạch ghi {found}, tính từ lũy kế và kế hoạch là {expected}.',
    en: 'The % cell shows {found}; computed from result and plan it is {expected}.',
  },
  instruction: {
    vi: 'Báo cáo dùng số tính được; khôi phục công thức của cột %.',
    en: 'The report uses the computed one; restore the column’s formula.',
  },
  checkRow: (row, entry, report) => {
    const judged = judgePercentCell(row, entry);
    if (judged?.fault === 'differs') report(judged.hit);
  },
};

const PERCENT_TRUNCATED: Rule = {
  id: 'plan.percent-truncated',
  severity: 'warning',
  grain: 'row',
  title: { vi: 'Ô % bị cắt bớt, không làm tròn', en: '% cell cut off, not rounded' },
  why: {
    vi: 'Cắt bớt chữ số cuối làm phần trăm thấp hơn số trong báo cáo.',
    en: 'With the last digits cut off the percent is below the report’s.',
  },
  message: {
    vi: 'Ô % kế hoạch ghi {found}, số tính được là {expected}: chữ số cuối bị cắt bớt thay vì làm tròn.',
    en: 'The % cell shows {found}; computed it is {expected}: the last digits were cut off, not rounded.',
  },
  instruction: {
    vi: 'Báo cáo dùng số làm tròn; khôi phục công thức của cột %.',
    en: 'The report uses the rounded one; restore the column’s formula.',
  },
  checkRow: (row, entry, report) => {
    const judged = judgePercentCell(row, entry);
    if (judged?.fault === 'truncated') report(judged.hit);
  },
};

/** What is wrong with the % cell, if anything. */
function judgePercentCell(
  row: IndicatorRow,
  entry: CatalogueRow | undefined,
): { readonly fault: 'differs' | 'truncated'; readonly hit: Hit } | null {
  const raw = row.percent;
  if (raw === null) return null;
  const amounts = entry && percentAmounts(row, entry);
  if (!amounts) return null;
  // What a formula computes is neither cut off nor off: almost every cell, told in no time.
  if (typeof raw === 'number' && isComputed(raw * 100, amounts)) return null;
  const shown = shownPercents(raw);
  const first = shown[0];
  if (first === undefined || shown.some((percent) => isComputed(percent, amounts))) return null;
  const of = ratio(...amounts);
  if (!of) return null;
  const cut = shown.find((percent) => isCutOff(percent, of));
  if (cut === undefined && shown.some((percent) => agrees(percent, of))) return null;
  const hit = {
    ...hitAt(row, cellOf(row, 'percent')),
    found: Math.abs(first) < LARGEST_NUMBER ? `${writeValue(cut ?? first)}%` : cellText(raw),
    expected: `${writeNumber(divideHalfUp(of.part.times(100), of.whole, 2))}%`,
  };
  return { fault: cut === undefined ? 'differs' : 'truncated', hit };
}

/** As near as binary arithmetic comes to the quotient. */
function isComputed(percent: number, [done, plan]: readonly [number, number]): boolean {
  return Math.abs(percent - (done / plan) * 100) < 1e-6;
}

/** The decimals that people type into a % cell. */
const TYPED_DECIMALS = [1, 2];

/** Whether `percent` is the exact one with its further decimals cut off where rounding goes up. */
function isCutOff(percent: number, { part, whole }: Ratio): boolean {
  const typed = decimal(percent);
  return TYPED_DECIMALS.some((places) => {
    if (!typed.eq(typed.round(places, 0)) || typed.eq(typed.round(places - 1, 0))) return false;
    const rounded = divideHalfUp(part.times(100), whole, places);
    const step = decimal(1).times(`1e-${places}`);
    return rounded.minus(step).eq(typed) && typed.times(whole).lte(part.times(100));
  });
}

/** What was done and what it is measured by; null where there is no percent to compute. */
function percentAmounts(row: IndicatorRow, entry: CatalogueRow): [number, number] | null {
  const { plan, toDate } = row.values;
  const { states } = traitsOf(entry.phrase);
  if (states === 'plan' || toDate?.value == null) return null;
  if (states === 'percent of plan') return [toDate.value, 100];
  return plan?.value == null ? null : [toDate.value, plan.value];
}

/** |percent − part/whole·100| within the tolerance, multiplied out to stay exact. */
function agrees(percent: number, { part, whole }: Ratio): boolean {
  const difference = decimal(percent).times(whole).minus(part.times(100)).abs();
  return difference.lte(whole.abs().times(PERCENT_TOLERANCE));
}

/**
 * What the % cell may mean, in percent, the likeliest first: our function gives a fraction, but
 * people also type `78,3` into it, as a number or a text.
 */
function shownPercents(raw: CellValue): number[] {
  if (typeof raw === 'number') {
    const hundredfold = Number((raw * 100).toPrecision(15));
    if (Math.abs(hundredfold) >= LARGEST_NUMBER) return [raw];
    return raw > LARGEST_FRACTION ? [raw, hundredfold] : [hundredfold, raw];
  }
  const typed = typeof raw === 'string' ? readNumber(raw).value : null;
  return typed === null ? [] : [typed];
}

/** A fraction above this (1000 %) is more likely a percent typed as a plain number. */
const LARGEST_FRACTION = 10;

export const PERCENT_CELL_RULES: readonly Rule[] = [PERCENT_MISMATCH, PERCENT_TRUNCATED];
