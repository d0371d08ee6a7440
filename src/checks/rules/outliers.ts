// The rule about values far from what the indicator's own history shows.
import { writeValue } from '../../plan/write-value';
import type { CatalogueRow, HistoryRow, IndicatorRow, Reading } from '../../workbook/facts';
import { monthsGone, type Period } from '../../workbook/period';
import { isCounted } from '../../workbook/units';
import type { EarlierPeriods } from '../earlier-periods';
import type { Rule } from '../rule';
import { pilesUp } from '../flow';
import { toDateFault } from '../to-date';

/** Of fewer points there is no middle. */
const LEAST_POINTS = 3;

/** Values are steady where none is more than so many times another. */
const STEADY = 1.5;

/** Further back nothing is said about today. */
const MOST_POINTS = 12;

/** Counts swing: below this difference nothing is odd. */
const SMALL_COUNT = 10;

/** Makes the median of absolute deviations comparable with a standard deviation. */
const MAD_FACTOR = 1.4826;

/** A value within this factor of the same month of another year is seasonal. */
const SEASONAL = 2;

const OUTLIER: Rule<'points' | 'factor'> = {
  id: 'history.outlier',
  severity: 'warning',
  grain: 'cell',
  cause: true,
  yieldsTo: [
    'history.jump-thousandfold',
    'number.rate-as-fraction',
    'number.fraction-of-count',
    'number.rate-above-100',
  ],
  title: { vi: 'Số khác thường so với các kỳ trước', en: 'Far from earlier periods' },
  why: {
    vi: 'Thừa hay thiếu một chữ số thì các ô vẫn khớp nhau mà không ai nhận ra.',
    en: 'With one digit too many the cells still fit each other and nobody notices.',
  },
  message: {
    vi: 'Số {found} khác xa mức thường thấy ({expected}, tính từ {count} kỳ trước).',
    en: 'The value {found} is far from the usual {expected} (of {count} earlier periods).',
  },
  instruction: {
    vi: 'Kiểm tra lại; nếu đúng, ghi lý do ở cột Giải trình.',
    en: 'Check it; if it is right, say why under Giải trình.',
  },
  parameters: {
    points: {
      name: 'số kỳ',
      default: 6,
      least: LEAST_POINTS,
      meaning: {
        vi: 'số kỳ trước ít nhất phải có; số lâu nay vẫn đều (kỳ cao nhất không quá 1,5 lần kỳ thấp nhất) chỉ cần 3 kỳ',
        en: 'the fewest earlier periods needed; values that have been steady (none more than 1.5 times another) need only 3',
      },
    },
    factor: {
      name: 'hệ số',
      default: 3,
      least: 1.5,
      meaning: {
        vi: 'gấp hoặc kém mức thường thấy bao nhiêu lần thì báo',
        en: 'how many times above or below the usual value is odd',
      },
    },
  },
  checkRow: (row, entry, report, context, { points, factor }) => {
    const { earlier, facts } = context;
    if (!entry || !facts.period) return;
    if (earlier.of(row.id).length < LEAST_POINTS) return;
    const reading = valueOf(row, entry);
    const value = reading?.value;
    // A zero was typed on purpose, and a value to date that cannot be right is told as that.
    if (!reading || value == null || value <= 0 || reading.atLeast) return;
    if (isToldOtherwise(row) || toDateFault(row, entry, context, 0) !== null) return;
    const usual = usualValues(earlier, entry, facts.period);
    if (usual.length < (isSteady(usual) ? LEAST_POINTS : points)) return;
    if (earlierYears(earlier, entry).some((one) => isNear(one, value))) return;
    const median = medianOf(usual);
    if (median <= 0 || (value <= median * factor && value >= median / factor)) return;
    const spread = MAD_FACTOR * medianOf(usual.map((one) => Math.abs(one - median)));
    const distance = Math.abs(value - median);
    if (distance <= factor * spread) return;
    if (isCounted(entry.phrase, entry.unit) && distance < SMALL_COUNT) return;
    report({
      tab: row.tab,
      row: reading.row,
      column: reading.column,
      indicator: row.id,
      found: writeValue(value),
      expected: writeValue(median),
      values: { count: String(usual.length) },
    });
  },
};

/** What is compared: a flow's amount of the period, a state's value. */
function valueOf(row: IndicatorRow, entry: CatalogueRow): Reading | undefined {
  return pilesUp(entry) ? row.values.month : row.values.toDate;
}

function isToldOtherwise({ values: { month, toDate } }: IndicatorRow): boolean {
  return month?.value != null && toDate?.value != null && month.value > toDate.value;
}

/**
 * The values that this one is held against: the same month of earlier years where there are enough,
 * otherwise the latest periods, those inside the season apart from those outside it.
 */
function usualValues(earlier: EarlierPeriods, entry: CatalogueRow, period: Period): number[] {
  const sameMonths = earlierYears(earlier, entry);
  if (sameMonths.length >= 3) return sameMonths;
  const rows = earlier
    .of(entry.id)
    .filter(
      (one) =>
        one.period.kind === period.kind && inSeason(one.period, entry) === inSeason(period, entry),
    );
  return amounts(rows, earlier.of(entry.id), entry).slice(-MOST_POINTS);
}

function earlierYears(earlier: EarlierPeriods, entry: CatalogueRow): number[] {
  return amounts(earlier.sameSeason(entry.id), earlier.of(entry.id), entry);
}

/** A flow's amount where only values to date are known: the difference to the month before. */
function amounts(
  rows: readonly HistoryRow[],
  all: readonly HistoryRow[],
  entry: CatalogueRow,
): number[] {
  return rows.flatMap((row) => {
    if (!pilesUp(entry)) return row.toDate === null ? [] : [row.toDate];
    if (row.month !== null) return [row.month];
    const { period, toDate } = row;
    if (toDate === null || period.kind !== 'month') return [];
    if (period.index === 1) return [toDate];
    const before = all.find(
      (one) =>
        one.period.kind === 'month' &&
        one.period.year === period.year &&
        one.period.index === period.index - 1,
    );
    return before?.toDate == null ? [] : [toDate - before.toDate];
  });
}

function inSeason(period: Period, { season }: CatalogueRow): boolean {
  if (!season) return true;
  const month = monthsGone(period);
  return season.from <= season.to
    ? month >= season.from && month <= season.to
    : month >= season.from || month <= season.to;
}

function isNear(one: number, value: number): boolean {
  return one > 0 && value / one <= SEASONAL && one / value <= SEASONAL;
}

/** Half a year shows how work swings with the season; what has not swung needs less. */
function isSteady(values: readonly number[]): boolean {
  return Math.max(...values) <= STEADY * Math.min(...values);
}

/** The middle value; of an even count the mean of the two in the middle. */
function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

export const OUTLIER_RULES: readonly Rule[] = [OUTLIER];
