// A pair of examples for each rule about figures: their form, their plan, their sums.
import type { CellValue } from '../../src/workbook/grid';
import type { Change, Example } from './examples';

const put =
  (tab: string, id: string, header: string, value: CellValue, format?: string): Change =>
  (book) =>
    book.set(tab, [id, header], value, format);

/** The to-date cell of the rice area, wrong and right. */
const typed = (wrong: CellValue, right: CellValue): Example => ({
  broken: put('Kinh tế', 'lua', 'Lũy kế', wrong),
  tab: 'Kinh tế',
  cell: 'G4',
  sound: put('Kinh tế', 'lua', 'Lũy kế', right),
});

/** Two shares of the poor households, in percent. */
const shares =
  (first: number, second: number): Change =>
  (book) => {
    for (const [id, share] of [
      ['ngheo_lau', second],
      ['ngheo_moi', first],
    ] as const) {
      book
        .repeat('Danh mục', 'bao_hiem', {
          Mã: id,
          'Chỉ tiêu': `Tỷ lệ ${id}`,
          'Thuộc tổng': 'ho_ngheo',
        })
        .repeat('Văn phòng', 'bao_hiem', { Mã: id, 'Lũy kế': share });
    }
    return book;
  };

export const FIGURE_EXAMPLES: Readonly<Record<string, Example>> = {
  'number.text-in-number': typed('khoảng 509', 'trên 509'),
  'number.unit-in-cell': typed('509 ha', '509'),
  'number.decimal-point': typed('509.5', '509,5'),
  'number.foreign-grouping': typed('1,110,000', '1.110.000'),
  'number.broken-grouping': typed('1.1.10', '1.110'),
  'number.letters-among-digits': typed('5O9', '509'),
  'number.two-numbers': typed('509/650', 509),
  'number.too-long': typed('1234567890123456', '123456789012345'),
  'number.cell-error': typed('#REF!', 509),
  'number.date-in-number': typed({ date: '2026-10-07' }, 7.1),
  'number.fraction-of-count': {
    broken: put('Văn phòng', 'ho_ngheo', 'Lũy kế', 120.5),
    tab: 'Văn phòng',
    cell: 'G3',
    sound: put('Kinh tế', 'von', 'Lũy kế', 120.5),
  },
  'number.percent-in-amount': {
    broken: put('Văn phòng', 'ho_ngheo', 'Lũy kế', '50%'),
    tab: 'Văn phòng',
    cell: 'G3',
    sound: put('Văn phòng', 'ho_ngheo', 'Lũy kế', '50'),
  },
  'number.negative': {
    broken: put('Văn phòng', 'ho_ngheo', 'Lũy kế', -5),
    tab: 'Văn phòng',
    cell: 'G3',
    sound: put('Văn phòng', 'ho_ngheo', 'Lũy kế', 0),
  },
  'number.rate-above-100': {
    broken: put('Văn phòng', 'bao_hiem', 'Lũy kế', 100.5),
    tab: 'Văn phòng',
    cell: 'G5',
    sound: put('Văn phòng', 'bao_hiem', 'Lũy kế', 100),
  },
  'number.rate-as-fraction': {
    broken: put('Văn phòng', 'bao_hiem', 'Lũy kế', 0.945),
    tab: 'Văn phòng',
    cell: 'G5',
    sound: put('Văn phòng', 'bao_hiem', 'Lũy kế', 0.945, '0.0%'),
  },
  'number.stored-as-text': {
    broken: put('Kinh tế', 'von', 'Lũy kế', '1.000'),
    tab: 'Kinh tế',
    cell: 'G7',
    sound: put('Kinh tế', 'von', 'Lũy kế', 'trên 1.000'),
  },
  'number.ambiguous-comma': {
    broken: put('Kinh tế', 'von', 'Trong tháng', '1,110'),
    tab: 'Kinh tế',
    cell: 'F7',
    sound: put('Kinh tế', 'von', 'Trong tháng', '1,11'),
  },
  'value.missing': {
    broken: put('Văn phòng', 'ho_ngheo', 'Lũy kế', null),
    tab: 'Văn phòng',
    cell: 'G3',
    sound: put('Văn phòng', 'ho_ngheo', 'Lũy kế', 0),
  },
  'value.missing-total': {
    broken: put('Văn phòng', 'truong', 'Tổng số', null),
    tab: 'Văn phòng',
    cell: 'E4',
    sound: put('Kinh tế', 'lua', 'Tổng số', null),
  },
  'value.zero-total': {
    broken: (book) =>
      book.set('Văn phòng', ['truong', 'Tổng số'], 0).set('Văn phòng', ['truong', 'Lũy kế'], 0),
    tab: 'Văn phòng',
    cell: 'E4',
    sound: (book) =>
      book
        .set('Văn phòng', ['truong', 'Tổng số'], 0)
        .set('Văn phòng', ['truong', 'Lũy kế'], 'không áp dụng'),
  },
  'plan.zero': {
    broken: put('Kinh tế', 'von', 'Kế hoạch', 0),
    tab: 'Kinh tế',
    cell: 'D7',
    also: ['cross-check.failed Kinh tế!G7'],
    sound: put('Kinh tế', 'von', 'Kế hoạch', null),
  },
  'plan.far-above': {
    broken: put('Kinh tế', 'lua', 'Kế hoạch', 65),
    tab: 'Kinh tế',
    cell: 'G4',
    also: ['plan.percent-mismatch Kinh tế!H4'],
    // Few of few are soon many times as many.
    sound: (book) =>
      book.set('Văn phòng', ['truong', 'Kế hoạch'], 1).set('Văn phòng', ['truong', 'Lũy kế'], 9),
  },
  'value.month-over-to-date': {
    broken: put('Kinh tế', 'von', 'Trong tháng', 1001),
    tab: 'Kinh tế',
    cell: 'F7',
    sound: put('Kinh tế', 'von', 'Trong tháng', 1000),
  },
  'value.part-over-total': {
    broken: put('Văn phòng', 'truong', 'Lũy kế', 10),
    tab: 'Văn phòng',
    cell: 'G4',
    also: ['cross-check.failed Văn phòng!G4'],
    sound: put('Văn phòng', 'truong', 'Lũy kế', 9),
  },
  'plan.percent-mismatch': {
    broken: put('Kinh tế', 'lua', '% kế hoạch', 0.784),
    tab: 'Kinh tế',
    cell: 'H4',
    sound: put('Kinh tế', 'lua', '% kế hoạch', '78,3%'),
  },
  'plan.percent-truncated': {
    broken: put('Kinh tế', 'von', '% kế hoạch', '4,74%'),
    tab: 'Kinh tế',
    cell: 'H7',
    sound: put('Kinh tế', 'von', '% kế hoạch', '4,75%'),
  },
  'sum.shares-over-100': {
    broken: shares(60, 41),
    tab: 'Văn phòng',
    cell: 'G3',
    sound: shares(60, 40.1),
  },
  'sum.parts-not-total': {
    broken: put('Kinh tế', 'lua_lai', 'Lũy kế', 301),
    tab: 'Kinh tế',
    cell: 'G4',
    sound: put('Kinh tế', 'lua_lai', 'Lũy kế', null),
  },
  'catalogue.unknown-total': {
    broken: put('Danh mục', 'lua_lai', 'Thuộc tổng', 'lua_nuoc'),
    tab: 'Danh mục',
    cell: 'A3',
    sound: put('Danh mục', 'lua_lai', 'Thuộc tổng', null),
  },
  'cross-check.failed': {
    broken: put('Kinh tế', 'von', 'Lũy kế', 22000),
    tab: 'Kinh tế',
    cell: 'G7',
    sound: put('Kinh tế', 'von', 'Lũy kế', 21070),
  },
  'cross-check.not-understood': {
    broken: put('Quy tắc', 'von', 'Vế trái', 'von +'),
    tab: 'Quy tắc',
    cell: 'A2',
    sound: put('Quy tắc', 'von', 'Vế trái', 'von + 0,5'),
  },
  'rule-switch.not-understood': {
    broken: put('Quy tắc', 'number.stored-as-text', 'Bật', 'có lẽ'),
    tab: 'Quy tắc',
    cell: 'B6',
    sound: put('Quy tắc', 'number.stored-as-text', 'Bật', 'Không'),
  },
};
