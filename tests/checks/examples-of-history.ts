// A pair of examples for each rule that compares with earlier periods.
import type { CellValue } from '../../src/workbook/grid';
import type { SampleBook } from '../workbook/sample';
import type { Change, Example } from './examples';

const HEADERS = ['Kỳ', 'Mã', 'Kế hoạch', 'Trong tháng', 'Lũy kế', 'Thuyết minh'];

/** Adds tab Kho số liệu with these rows. */
const past =
  (...rows: readonly (readonly CellValue[])[]): Change =>
  (book) =>
    book.add('Kho số liệu', [HEADERS, ...rows.map((row) => [...row])]);

const and =
  (...changes: readonly Change[]): Change =>
  (book) =>
    changes.reduce((changed, change) => change(changed), book);

const put =
  (tab: string, id: string, header: string, value: CellValue): Change =>
  (book) =>
    book.set(tab, [id, header], value);

/** The capital of the sound month: 200 in May, 1,000 to date. */
const capital = (plan: CellValue, month: CellValue, toDate: CellValue): Change =>
  past(['04/2026', 'von', plan, month, toDate]);

const COPIED = 'Đoàn kiểm tra về từng thôn, xem hồ sơ vay vốn và ghi lại ý kiến của bà con.';
const putNote = (book: SampleBook): SampleBook =>
  book.set('Kinh tế', ['Thời tiết thuận lợi.', 'Nội dung'], COPIED);

/** Months of steady work before a May of 200. */
const steady = (...months: readonly number[]): Change =>
  past(...months.map((month, at): CellValue[] => [`0${at + 1}/2025`, 'von', null, month, null]), [
    '04/2026',
    'von',
    null,
    null,
    800,
  ]);

/** May of last year, said under Cùng kỳ as 900. */
const lastMay = (toDate: CellValue): Change =>
  and(past(['05/2025', 'von', null, 310, toDate]), (book) =>
    book
      .edit('Kinh tế', (grid) => grid.map((row, at) => (at === 2 ? [...row, 'Cùng kỳ'] : row)))
      .set('Kinh tế', ['von', 'Cùng kỳ'], 900),
  );

export const HISTORY_EXAMPLES: Readonly<Record<string, Example>> = {
  'history.same-period': {
    broken: lastMay(870),
    tab: 'Kinh tế',
    cell: 'K7',
    sound: lastMay(900.4),
  },
  'history.left-empty': {
    broken: and(capital(null, 150, 800), put('Kinh tế', 'von', 'Trong tháng', null)),
    tab: 'Kinh tế',
    cell: 'F7',
    // Nobody gave the month before either.
    sound: and(capital(null, null, 1000), put('Kinh tế', 'von', 'Trong tháng', null)),
  },
  'history.not-understood': {
    broken: past(['tháng tư', 'von', null, null, 800]),
    tab: 'Kho số liệu',
    cell: 'A2',
    sound: past(['Tháng 4 năm 2026', 'von', null, '-', '800']),
  },
  'history.no-id': {
    broken: past(['04/2026', null, null, null, null, 'Thời tiết thuận lợi.']),
    tab: 'Kho số liệu',
    cell: 'B2',
    // A row that says nothing is only a row begun.
    sound: past(['04/2026', null, null, null, null, null]),
  },
  'history.jump-thousandfold': {
    broken: and(capital(21070, 100, 800), put('Kinh tế', 'von', 'Kế hoạch', 21.07)),
    tab: 'Kinh tế',
    cell: 'D7',
    also: ['cross-check.failed Kinh tế!G7'],
    sound: capital(21070, 100, 800),
  },
  'history.to-date-falls': {
    broken: capital(21070, 100, 1020),
    tab: 'Kinh tế',
    cell: 'G7',
    // A state may fall, and a new year begins anew.
    sound: past(['04/2026', 'ho_ngheo', null, null, 130], ['12/2025', 'von', null, null, 15000]),
  },
  'history.to-date-not-sum': {
    broken: capital(21070, 100, 850),
    tab: 'Kinh tế',
    cell: 'G7',
    // A month apart nothing follows.
    sound: past(['03/2026', 'von', null, null, 700]),
  },
  'history.plan-changed': {
    broken: capital(20000, 100, 800),
    tab: 'Kinh tế',
    cell: 'D7',
    sound: past(['12/2025', 'von', 20000, null, 15000]),
  },
  'history.outlier': {
    broken: steady(20, 24, 22, 25, 19, 23),
    tab: 'Kinh tế',
    cell: 'F7',
    // Every May is like that.
    sound: steady(20, 24, 22, 25, 190, 23),
  },
  'history.tab-unchanged': {
    broken: and(
      past(
        ['04/2026', 'ho_ngheo', null, null, 120],
        ['04/2026', 'truong', null, null, 7],
        ['04/2026', 'bao_hiem', null, null, 94.5],
      ),
      (book) =>
        book.set('Quy tắc', ['number.stored-as-text', 'Mã quy tắc'], 'history.tab-unchanged'),
      (book) => book.set('Quy tắc', ['history.tab-unchanged', 'Tham số'], 'số dòng = 3'),
    ),
    tab: 'Văn phòng',
    cell: 'C1',
    sound: past(
      ['04/2026', 'ho_ngheo', null, null, 120],
      ['04/2026', 'truong', null, null, 7],
      ['04/2026', 'bao_hiem', null, null, 94.5],
    ),
  },
  'note.copied': {
    broken: and(past(['04/2026', 'I.1', null, null, null, COPIED]), putNote),
    tab: 'Kinh tế',
    cell: 'B10',
    sound: and(past(['03/2026', 'I.1', null, null, null, COPIED]), putNote),
  },
};
