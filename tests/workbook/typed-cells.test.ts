// What counts as typed: all that is read, and nothing that Google computes or an office keeps besides.
import { describe, expect, it } from 'vitest';
import type { CellValue, Spreadsheet } from '../../src/workbook/grid';
import { typedCells } from '../../src/workbook/typed-cells';

const HEADER = ['Mã', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Lũy kế', '% kế hoạch', 'Của riêng'];

function book(change: (rows: CellValue[][]) => void = () => undefined): Spreadsheet {
  const rows: CellValue[][] = [
    ['Đơn vị', 'Phòng Kinh tế'],
    [...HEADER],
    ['lua', 'Lúa', 'ha', 650, 509, 0.783, 'đạt'],
    [],
    ['Mục', 'Nội dung', 'Vị trí'],
    ['II.1', 'Đã gieo cấy xong.', 'đoạn 1'],
  ];
  change(rows);
  return { locale: 'vi_VN', url: null, tabs: [{ name: 'Kinh tế', id: 1, rows }] };
}

const told = (spreadsheet: Spreadsheet): string => JSON.stringify(typedCells(spreadsheet));

describe('typed cells', () => {
  it.each<[string, (rows: CellValue[][]) => void]>([
    ['a result', (rows) => (rows[2]![4] = 510)],
    ['a note', (rows) => (rows[5]![1] = 'Chưa gieo cấy xong.')],
    ['the department', (rows) => (rows[0]![1] = 'Phòng Văn hóa')],
    ['a header', (rows) => (rows[1]![3] = 'Giao')],
    ['a number made a text', (rows) => (rows[2]![4] = '509')],
    ['a row', (rows) => rows.splice(3, 0, ['ngo', 'Ngô', 'ha', 1, 1])],
  ])('tell of %s', (_name, change) => {
    expect(told(book(change))).not.toBe(told(book()));
  });

  it.each<[string, (rows: CellValue[][]) => void]>([
    ['a percent that is still computed', (rows) => (rows[2]![5] = 'Loading...')],
    ['a column of the office’s own', (rows) => (rows[2]![6] = 'Loading...')],
  ])('tell nothing of %s', (_name, change) => {
    expect(told(book(change))).toBe(told(book()));
  });

  it('tell of a number that became a percent', () => {
    const plain = book();
    const [tab] = plain.tabs;
    const formats = tab!.rows.map((row) => row.map(() => 'General'));
    formats[2]![4] = '0%';
    expect(told({ ...plain, tabs: [{ ...tab!, formats }] })).not.toBe(told(plain));
  });

  it('leave out the log and tabs that are not read', () => {
    const log = ['Thời điểm', 'Việc', 'Kỳ', 'Phiên bản', 'Liên kết', 'Mã kiểm'];
    const own: Spreadsheet = {
      ...book(),
      tabs: [
        ...book().tabs,
        { name: 'Nháp', id: 2, rows: [['=CAU_KH', 'Loading...']] },
        { name: 'Nhật ký', id: 3, rows: [log, ['a', 'b']] },
      ],
    };
    expect(typedCells(own).map(([name]) => name)).not.toContain('Nháp');
  });
});
