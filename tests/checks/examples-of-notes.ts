// A pair of examples for each rule about what notes say and how they are written.
import type { CellValue } from '../../src/workbook/grid';
import type { Change, Example } from './examples';

/** The note above the rice area (509 of 650 ha) and the capital (1,000 of 21,070 triệu đồng). */
const note =
  (text: string): Change =>
  (book) =>
    book.set('Kinh tế', ['Thời tiết thuận lợi.', 'Nội dung'], text);

export const said = (wrong: string, right: string): Example => ({
  broken: note(wrong),
  tab: 'Kinh tế',
  cell: 'B10',
  sound: note(right),
});

/** May of last year, and a note about it. */
const against =
  (samePeriod: CellValue, text: string): Change =>
  (book) =>
    note(text)(
      book
        .edit('Kinh tế', (grid) => grid.map((row, at) => (at === 2 ? [...row, 'Cùng kỳ'] : row)))
        .set('Kinh tế', ['von', 'Cùng kỳ'], samePeriod),
    );

export const NOTE_EXAMPLES: Readonly<Record<string, Example>> = {
  'note.other-number': said(
    'Diện tích lúa đạt 519 ha.',
    'Diện tích lúa đạt 509/650 ha; lúa nương 20 ha.',
  ),
  'note.other-unit': said('Vốn đầu tư đạt 1.000 tỷ đồng.', 'Vốn đầu tư đạt 1 tỷ đồng.'),
  'note.excess-for-ratio': said(
    'Diện tích lúa vượt 78,3% kế hoạch.',
    'Diện tích lúa đạt 78,3% kế hoạch.',
  ),
  'note.other-time': {
    broken: against(900, 'Trong tháng giải ngân vốn đầu tư được 900 triệu đồng.'),
    tab: 'Kinh tế',
    cell: 'B10',
    sound: against(900, 'Vốn đầu tư giải ngân 1.000 triệu đồng, cùng kỳ năm trước 900 triệu đồng.'),
  },
  'note.other-direction': {
    broken: against(1200, 'Vốn đầu tư đạt 1.000 triệu đồng, tăng so với cùng kỳ năm trước.'),
    tab: 'Kinh tế',
    cell: 'B10',
    sound: against(900, 'Vốn đầu tư đạt 1.000 triệu đồng, tăng so với cùng kỳ năm trước.'),
  },
  'script.legacy-encoding': said('DiÖn tÝch lóa ®­îc më réng.', 'Diện tích lúa được mở rộng.'),
  'script.look-alike': said(
    'Theo Nghị định số 61/2018/NĐ-\u0421\u0420.',
    'Hệ số α trong công thức; nhãn hiệu Москва.',
  ),
  'script.decomposed': said('Mưa thuận gió hòa'.normalize('NFD'), 'Mưa thuận gió hòa'),
  'script.invisible': said('Thời\u200b tiết', 'Thời\u00a0tiết'),
};
