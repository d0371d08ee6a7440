// A small sound workbook of two departments, and the means to spoil it cell by cell.
import { a1, type CellValue, type Position, type Spreadsheet } from '../../src/workbook/grid';

export type Grid = CellValue[][];

/** One tab that tests may change. */
export interface SampleTab {
  name: string;
  grid: Grid;
  /** Number formats by A1 name. */
  readonly formats: Map<string, string>;
}

/** A workbook that tests may change. */
export class SampleBook {
  locale: string | null = 'vi_VN';
  tabs: SampleTab[];

  constructor(tabs: Readonly<Record<string, readonly (readonly CellValue[])[]>>) {
    this.tabs = Object.entries(tabs).map(([name, grid]) => ({
      name,
      grid: grid.map((row) => [...row]),
      formats: new Map(),
    }));
  }

  tab(name: string): SampleTab {
    const found = this.tabs.find((tab) => tab.name === name);
    if (!found) throw new Error(`The sample has no tab ${name}`);
    return found;
  }

  /**
   * The place in the row with a cell `key`: under `header` (the last one above), or, for a label,
   * the cell to the right of `key`.
   */
  place(tab: string, key: string, header?: string): Position {
    const { grid } = this.tab(tab);
    const row = grid.findIndex((cells) => cells.includes(key));
    if (row < 0) throw new Error(`Tab ${tab} has no row ${key}`);
    if (header === undefined) return { row, column: grid[row]!.indexOf(key) + 1 };
    for (let above = row; above >= 0; above--) {
      const column = grid[above]!.indexOf(header);
      if (column >= 0) return { row, column };
    }
    throw new Error(`Tab ${tab} has no header ${header} above ${key}`);
  }

  /** A1 name of a place. */
  cell(tab: string, key: string, header?: string): string {
    return a1(this.place(tab, key, header));
  }

  /** Puts `value` at a place, with a number format if one is given. */
  set(
    tab: string,
    [key, header]: readonly [key: string, header?: string],
    value: CellValue,
    format?: string,
  ): this {
    const { row, column } = this.place(tab, key, header);
    this.tab(tab).grid[row]![column] = value;
    if (format !== undefined) this.tab(tab).formats.set(a1({ row, column }), format);
    return this;
  }

  /** Changes a tab's grid as `change` says. */
  edit(tab: string, change: (grid: Grid) => Grid): this {
    this.tab(tab).grid = change(this.tab(tab).grid);
    return this;
  }

  /** Adds a copy of the row with `key` below it, with some of its cells changed. */
  repeat(tab: string, key: string, changes: Readonly<Record<string, CellValue>> = {}): this {
    const { grid } = this.tab(tab);
    const copy = [...grid[this.place(tab, key, undefined).row]!];
    for (const [header, value] of Object.entries(changes)) {
      copy[this.place(tab, key, header).column] = value;
    }
    grid.splice(this.place(tab, key, undefined).row + 1, 0, copy);
    return this;
  }

  add(name: string, grid: Grid): this {
    this.tabs.push({ name, grid, formats: new Map() });
    return this;
  }

  without(...names: readonly string[]): this {
    this.tabs = this.tabs.filter(({ name }) => !names.includes(name));
    return this;
  }

  /** The workbook as a host hands it to the core: every row of one length. */
  spreadsheet(): Spreadsheet {
    return {
      locale: this.locale,
      url: null,
      tabs: this.tabs.map(({ name, grid, formats }, id) => {
        const width = Math.max(0, ...grid.map((row) => row.length));
        const rows = grid.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]);
        const format = (row: number, column: number): string =>
          formats.get(a1({ row, column })) ?? 'General';
        return {
          name,
          id,
          rows,
          formats: rows.map((cells, row) => cells.map((_, column) => format(row, column))),
        };
      }),
    };
  }
}

const AMOUNTS = ['Mã', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Tổng số', 'Trong tháng', 'Lũy kế'];
const DEPARTMENT = [...AMOUNTS, '% kế hoạch', 'Giải trình', 'Ghi chú'];

/** A workbook in which no rule finds anything. */
export function soundBook(): SampleBook {
  return new SampleBook({
    'Cấu hình': [
      ['Loại văn bản', 'Đảng'],
      ['Cơ quan cấp trên', 'Đảng bộ tỉnh Tuyên Quang'],
      ['Cơ quan ban hành', 'Đảng ủy xã Lùng Phình'],
      ['Địa danh', 'Lùng Phình'],
      ['Kỳ báo cáo', '05/2026'],
    ],
    'Dàn ý': [
      ['Mục', 'Tiêu đề', 'Đơn vị', 'Nội dung', 'Chú thích'],
      ['I', 'TÌNH HÌNH {{ KY }}', null, null, null],
      ['I.1', 'Trồng trọt', 'Phòng Kinh tế', null, null],
      ['I.2', 'Văn hóa, xã hội', 'Văn phòng', null, '1'],
      ['II', 'NHIỆM VỤ', null, 'Tiếp tục thực hiện nhiệm vụ {{ ky_sau }}.', null],
    ],
    'Danh mục': [
      [
        'Mã',
        'Chỉ tiêu',
        'Đơn vị tính',
        'Đơn vị',
        'Mục',
        'Vị trí',
        'Dạng câu',
        'Cách tính',
        'Chiều',
        'Mùa vụ',
        'Thuộc tổng',
        'Mức tốt',
        'Mức kém',
        'Nêu ở',
      ],
      entry('lua', 'Diện tích lúa', 'ha', 'Phòng Kinh tế', 'I.1', 'diện tích', '2-5'),
      entry('lua_lai', 'Diện tích lúa lai', 'ha', 'Phòng Kinh tế', 'I.1', 'diện tích', null, 'lua'),
      entry('lua_thuan', 'Lúa thuần', 'ha', 'Phòng Kinh tế', 'I.1', 'diện tích', null, 'lua'),
      entry('von', 'Vốn đầu tư', 'triệu đồng', 'Phòng Kinh tế', 'I.1', 'giải ngân'),
      entry('ho_ngheo', 'Số hộ nghèo', 'hộ', 'Văn phòng', 'I.2', 'số lượng'),
      entry('truong', 'Trường đạt chuẩn', 'trường', 'Văn phòng', 'I.2', 'tỷ trọng'),
      entry('bao_hiem', 'Tỷ lệ bảo hiểm', '%', 'Văn phòng', 'I.2', 'tỷ lệ', null, null, 95, 70),
    ],
    'Kinh tế': [
      ['Đơn vị', 'Phòng Kinh tế'],
      [],
      DEPARTMENT,
      ['lua', 'Diện tích lúa', 'ha', 650, null, 10, 509, 509 / 650, null, null],
      ['lua_lai', 'Diện tích lúa lai', 'ha', null, null, null, 300, null, null, null],
      ['lua_thuan', 'Lúa thuần', 'ha', null, null, null, 209, null, null, null],
      ['von', 'Vốn đầu tư', 'triệu đồng', 21070, null, 200, 1000, null, null, null],
      [],
      ['Mục', 'Nội dung', 'Vị trí'],
      ['I.1', 'Thời tiết thuận lợi.', 'trước'],
    ],
    'Văn phòng': [
      ['Đơn vị:', null, 'Văn phòng'],
      DEPARTMENT,
      ['ho_ngheo', 'Số hộ nghèo', 'hộ', null, null, null, 120, null, null, null],
      ['truong', 'Trường đạt chuẩn', 'trường', null, 9, null, 7, null, null, null],
      ['bao_hiem', 'Tỷ lệ bảo hiểm', '%', null, null, null, 94.5, null, null, null],
      ['Mục', 'Vị trí', 'Nội dung'],
      ['I.2', 'sau', 'Đời sống ổn định.'],
      ['I.2', 'chú thích 1', 'Theo số liệu của bảo hiểm xã hội.'],
    ],
    'Quy tắc': [
      ['Vế trái', 'Phép so sánh', 'Vế phải', 'Sai số', 'Mức', 'Giải thích'],
      ['von', '≤', 'von.ke_hoach', null, 'cảnh báo', 'Giải ngân trong kế hoạch'],
      ['truong', '≤', 'truong.tong_so', null, 'lỗi', 'Đạt chuẩn trong tổng số'],
      [],
      ['Mã quy tắc', 'Bật', 'Tham số'],
      ['number.stored-as-text', 'có', null],
    ],
    'Ghi chép riêng': [
      ['Mã', 'Ngày trực'],
      ['lua', 'thứ hai'],
    ],
  });
}

/** A row of Danh mục, a flow in crops and money and a stock elsewhere. */
function entry(
  ...cells: [id: string, name: string, unit: string, department: string, ...CellValue[]]
): CellValue[] {
  const [id, name, unit, department, section = null, phrase = null, ...rest] = cells;
  const [season = null, partOf = null, good = null, poor = null] = rest;
  const place = id === 'bao_hiem' ? 'chú thích 1' : 'đoạn 1';
  const measure = department === 'Văn phòng' ? 'thời điểm' : 'phát sinh';
  const direction = id === 'ho_ngheo' ? 'thấp tốt' : 'cao tốt';
  return [
    id,
    name,
    unit,
    department,
    section,
    place,
    phrase,
    measure,
    direction,
    season,
    partOf,
    good,
    poor,
    'tự động',
  ];
}
