// A cell of a flow left empty that has always been filled: its month's amount, or the one to date.
import { writeValue } from '../../plan/write-value';
import { cellOf, type Amount, type IndicatorRow } from '../../workbook/facts';
import { addsUp } from '../../workbook/measure';
import { isSinceJanuary, periodText } from '../../workbook/period';
import { isFilled } from '../../workbook/stated-amount';
import { hitAt, type Hit, type Rule } from '../rule';

type Flow = 'month' | 'toDate';

/** Each of the two, and the one that is there without it. */
const BOTH: readonly (readonly [empty: Flow, filled: Flow])[] = [
  ['month', 'toDate'],
  ['toDate', 'month'],
];

const LEFT_EMPTY: Rule = {
  id: 'history.left-empty',
  severity: 'warning',
  grain: 'cell',
  title: { vi: 'Ô kỳ trước có số, kỳ này để trống', en: 'A cell left empty that had a figure' },
  why: {
    vi: 'Thiếu số trong tháng hoặc lũy kế thì câu trong báo cáo chỉ nói một nửa.',
    en: 'Without the month’s figure or the one to date the report tells half of it.',
  },
  message: {
    vi: 'Ô {cell} của “{name}” để trống; kỳ {period} ghi {expected}.',
    en: 'The cell {cell} of “{name}” is empty; {period} had {expected}.',
  },
  instruction: {
    vi: 'Ghi số; nếu không phát sinh thì ghi 0.',
    en: 'Type the figure; if nothing occurred, type 0.',
  },
  yieldsTo: ['value.missing'],
  checkRow: (row, entry, report, { earlier, facts: { period } }) => {
    // From January on one of the two says it all.
    if (!entry || !addsUp(entry.measure) || !period || isSinceJanuary(period)) return;
    const before = earlier.directlyBefore(row.id);
    if (!before) return;
    for (const [empty, filled] of BOTH) {
      const reading = row.values[empty];
      const [had, other] = [before[empty], before[filled]];
      if (!reading || isFilled(reading) || !isFilled(row.values[filled])) continue;
      if (had === null || other === null) continue;
      report({
        ...place(row, empty),
        expected: writeValue(had),
        values: {
          name: entry.name,
          period: periodText(before.period),
          cell: CELLS[empty],
        },
      });
    }
  },
};

const CELLS = {
  month: { vi: 'trong kỳ', en: 'of the period' },
  toDate: { vi: 'lũy kế', en: 'to date' },
} as const;

function place(row: IndicatorRow, amount: Amount): Hit {
  return hitAt(row, cellOf(row, amount));
}

export const LEFT_EMPTY_RULES: readonly Rule[] = [LEFT_EMPTY];
