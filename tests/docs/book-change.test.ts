// How one workbook differs from another, in words.
import { expect, it } from 'vitest';
import { bookChanges } from './book-change';
import { soundBook, type SampleBook } from '../workbook/sample';

it.each<[string, (book: SampleBook) => SampleBook, string[]]>([
  ['nothing', (book) => book, []],
  [
    'a cell',
    (book) => book.set('Kinh tế', ['lua', 'Lũy kế'], '509\u00a0'),
    ['Kinh tế!G4: “`509⟨U+00A0⟩`”'],
  ],
  [
    'a format',
    (book) => book.set('Kinh tế', ['lua', 'Lũy kế'], 509, '0%'),
    ['Kinh tế!G4: `509`, định dạng `0%`'],
  ],
  ['an emptied cell', (book) => book.set('Kinh tế', ['Đơn vị'], null), ['Kinh tế!B1: (trống)']],
  [
    'a row more',
    (book) => book.repeat('Quy tắc', 'number.stored-as-text', { Bật: 'không' }),
    ['Quy tắc: thêm dòng “`number.stored-as-text`” “`không`”'],
  ],
  [
    'a row less',
    (book) => book.edit('Quy tắc', (grid) => grid.slice(0, -1)),
    ['Quy tắc: bỏ dòng “`number.stored-as-text`” “`có`”'],
  ],
  ['a tab less', (book) => book.without('Quy tắc'), ['không có tab Quy tắc']],
  [
    'a tab more',
    (book) => book.add('Cũ', [['Mã', { date: '2026-05-01' }]]),
    ['thêm tab Cũ', '“`Mã`” ngày “`01/05/2026`”'],
  ],
  [
    'another locale',
    (book) => Object.assign(book, { locale: 'en_US' }),
    ['ngôn ngữ bảng tính: en_US'],
  ],
])('%s', (_what, change, expected) => {
  const before = soundBook().spreadsheet();
  expect(bookChanges(before, change(soundBook()).spreadsheet())).toEqual(expected);
});
