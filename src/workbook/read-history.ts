// Reads tab Kho số liệu: the figures and notes of earlier periods.
import type { HISTORY } from './columns';
import type { HistoryRow, StructureProblem } from './facts';
import { cellAt, cellText, type Tab } from './grid';
import type { Table } from './headers';
import { readNumberCell, readText } from './read-cells';
import { readPeriod } from './period';

/**
 * Every row with a period and an id. A period or number that is not understood is a problem of its
 * cell, and unknown to the rules that compare.
 */
export function readHistory(
  tab: Tab,
  { columns, headerRow }: Table<typeof HISTORY.columns>,
  problems: StructureProblem[],
): HistoryRow[] {
  const rows: HistoryRow[] = [];
  const periodColumn = columns.period ?? 0;
  const unreadable = (row: number, column: number, expected: string): void => {
    const subject = cellText(cellAt(tab, row, column));
    problems.push({ kind: 'unreadable-history', tab: tab.name, row, column, subject, expected });
  };
  for (let row = headerRow + 1; row < tab.rows.length; row++) {
    const id = readText(tab, row, columns.id);
    const cell = cellAt(tab, row, periodColumn);
    if (cell === null) continue;
    if (id === '') {
      const said = [columns.note, columns.toDate, columns.month].flatMap((column) => {
        const text = column === undefined ? '' : cellText(cellAt(tab, row, column));
        return text === '' ? [] : [text];
      });
      const [subject] = said;
      const place = { tab: tab.name, row, column: columns.id ?? periodColumn };
      if (subject !== undefined) {
        const expected = 'II.1.1.a đoạn 2';
        problems.push({ kind: 'history-without-id', ...place, subject, expected });
      }
      continue;
    }
    const period = readPeriod(cell);
    if (!period) {
      unreadable(row, periodColumn, '05/2026 / Quý II/2026 / Năm 2026');
      continue;
    }
    const amount = (column: number | undefined): number | null => {
      if (column === undefined) return null;
      const { value, problem } = readNumberCell(tab, row, column);
      if (problem !== null && problem !== 'not-applicable') {
        unreadable(row, column, '1.110 / 418,5');
      }
      return value;
    };
    rows.push({
      period,
      id,
      plan: amount(columns.plan),
      month: amount(columns.month),
      toDate: amount(columns.toDate),
      note: readText(tab, row, columns.note),
    });
  }
  return rows;
}
