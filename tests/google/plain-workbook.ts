// A small workbook made by hand: one department, one section, any number of indicators.
import type { Grid, GridValue } from '../../desk/workbook/grid.ts';
import type { NewIndicatorJson } from '../../src/panel-data/indicators';

export const DEPARTMENT = 'Phòng Kinh tế';

/** An indicator that the plain workbook does not have. */
export const NEW_INDICATOR: NewIndicatorJson = {
  name: 'Số hộ nghèo',
  unit: 'hộ',
  department: DEPARTMENT,
  section: 'I.1',
  phrase: 'số lượng',
  measure: 'thời điểm',
  direction: 'thấp tốt',
};

/** Cells (`Kinh tế!D5`) that differ from the plain workbook. */
export type Changes = Readonly<Record<string, GridValue>>;

/** `rows` indicators `ct_1` …, each with plan 100 and result 50, in section I.1; all in order. */
export function plainWorkbook(rows: number, changes: Changes = {}): Grid[] {
  const numbers = Array.from({ length: rows }, (_, at) => at + 1);
  const tabs: Grid[] = [
    {
      name: 'Cấu hình',
      rows: [
        ['Loại văn bản', 'Đảng'],
        ['Cơ quan cấp trên', 'Đảng bộ tỉnh Lào Cai'],
        ['Cơ quan ban hành', 'Đảng ủy xã Thử'],
        ['Địa danh', 'Thử'],
        ['Kỳ báo cáo', 'Tháng 5 năm 2026'],
      ],
    },
    {
      name: 'Kinh tế',
      rows: [
        ['Đơn vị', DEPARTMENT],
        [],
        [],
        ['Mã', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Tổng số', 'Trong tháng', 'Lũy kế'],
        ...numbers.map((number) => [
          `ct_${number}`,
          `Diện tích cây ${number}`,
          'ha',
          100,
          '',
          '',
          50,
        ]),
        [],
        ['Mục', 'Nội dung', 'Vị trí'],
        ['I.1', 'Bà con xuống đồng đúng lịch.', 'trước'],
      ],
    },
    {
      name: 'Dàn ý',
      rows: [
        ['Mục', 'Tiêu đề', 'Đơn vị', 'Nội dung', 'Chú thích'],
        ['I', 'KẾT QUẢ {{ KY }}', DEPARTMENT],
        ['I.1', 'Về kinh tế', DEPARTMENT],
      ],
    },
    {
      name: 'Danh mục',
      rows: [
        [
          'Mã',
          'Chỉ tiêu',
          'Tên trong câu',
          'Đơn vị tính',
          'Đơn vị',
          'Mục',
          'Dạng câu',
          'Cách tính',
          'Chiều',
        ],
        ...numbers.map((number) => [
          `ct_${number}`,
          `Diện tích cây ${number}`,
          'diện tích cây trồng',
          'ha',
          DEPARTMENT,
          'I.1',
          'diện tích',
          'thời điểm',
          'cao tốt',
        ]),
      ],
    },
  ];
  return tabs.map((tab) => ({ ...tab, rows: changed(tab, changes) }));
}

function changed(tab: Grid, changes: Changes): GridValue[][] {
  const rows = tab.rows.map((row) => [...row]);
  for (const [place, value] of Object.entries(changes)) {
    const [name, cell = ''] = place.split('!');
    if (name !== tab.name) continue;
    const row = Number(cell.slice(1)) - 1;
    while (rows.length <= row) rows.push([]);
    const cells = rows[row]!;
    const column = cell.charCodeAt(0) - 65;
    while (cells.length <= column) cells.push(null);
    cells[column] = value;
  }
  return rows;
}
