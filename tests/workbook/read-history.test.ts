// Tab Kho số liệu: earlier periods, and what of it cannot be read.
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/workbook/read-workbook';
import type { CellValue } from '../../src/workbook/grid';
import { soundBook } from './sample';

const HEADERS = ['Kỳ', 'Mã', 'Kế hoạch', 'Trong tháng', 'Lũy kế', 'Thuyết minh', 'Ngày chốt'];

function read(headers: readonly string[], ...rows: CellValue[][]): ReturnType<typeof readWorkbook> {
  return readWorkbook(
    soundBook()
      .add('Kho số liệu', [[...headers], ...rows])
      .spreadsheet(),
  );
}

describe('the history', () => {
  it('is read whatever stands in its cells the Vietnamese way', () => {
    const { history, structure } = read(
      HEADERS,
      ['04/2026', 'von', '21.070', 100, 800, 'Chờ nghiệm thu.', { date: '2026-04-14' }],
      [{ date: '2026-03-01' }, 'von', null, '-', '700,5', null, null],
      ['Quý I/2026', 'von', null, null, null, null, null],
      [null, 'von', 1, 1, 1, null, null],
      ['02/2026', null, 1, 1, 1, null, null],
    );
    // A row with figures and no id is told, and left out.
    expect(structure).toMatchObject([{ kind: 'history-without-id', row: 5, column: 1 }]);
    expect(history).toMatchObject([
      { period: { kind: 'month', index: 4 }, plan: 21070, month: 100, toDate: 800 },
      { period: { kind: 'month', index: 3 }, plan: null, month: null, toDate: 700.5 },
      { period: { kind: 'quarter', index: 1 }, toDate: null },
    ]);
    expect(history[0]?.note).toBe('Chờ nghiệm thu.');
  });

  it('may name the indicators too, as a department’s tab does', () => {
    const { history, departments } = read(
      ['Kỳ', 'Mã', 'Chỉ tiêu', 'Lũy kế'],
      ['04/2026', 'von', 'Vốn đầu tư', 800],
    );
    expect(history).toHaveLength(1);
    expect(departments).toHaveLength(2);
  });

  it('tells the cells that cannot be read, and keeps the rest of the row', () => {
    const { history, structure } = read(
      HEADERS,
      ['tháng tư', 'von', null, null, 800, null, null],
      ['04/2026', 'lua', 650, 'ít', 499, null, null],
    );
    expect(history).toMatchObject([{ id: 'lua', plan: 650, month: null, toDate: 499 }]);
    expect(structure.map(({ kind, row, column }) => [kind, row, column])).toEqual([
      ['unreadable-history', 1, 0],
      ['unreadable-history', 2, 3],
    ]);
  });
});
