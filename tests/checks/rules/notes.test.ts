// What notes and remarks say against their rows: where it is told, and in which words.
import { describe, expect, it } from 'vitest';
import { soundBook } from '../../workbook/sample';
import { check } from '../examples';

/** Places and messages of the findings about what is said in the note or in the remark beside the rice area. */
const told = (column: string, text: string): string[] =>
  check(
    column === 'Ghi chú'
      ? soundBook().set('Kinh tế', ['lua', column], text)
      : soundBook().set('Kinh tế', ['Thời tiết thuận lợi.', column], text),
  )
    .filter(({ rule }) => rule.startsWith('note.'))
    .map(({ cell, message }) => `${cell}: ${message}`);

/** The rice area is 509 of 650 ha, that is 78,3%. */
describe('words against the row', () => {
  it.each([
    [
      'Nội dung',
      'Diện tích lúa đạt 519 ha.',
      'B10: Thuyết minh ghi “519” cho “Diện tích lúa”, bảng số liệu (Kinh tế!G4) là 509 ha.',
    ],
    [
      'Ghi chú',
      'Diện tích lúa đạt 519 ha.',
      'J4: Cột Ghi chú ghi “519” cho “Diện tích lúa”, bảng số liệu (Kinh tế!G4) là 509 ha.',
    ],
    [
      'Nội dung',
      'Diện tích lúa vượt 12% kế hoạch.',
      'B10: Thuyết minh ghi “vượt 12%” cho “Diện tích lúa”, bảng số liệu (Kinh tế!G4) là 78%.',
    ],
    [
      'Ghi chú',
      'Lúa lai 310, lúa thuần 150, lúa nếp 59.',
      'J4: Cột Ghi chú ghi “Lúa lai 310, lúa thuần 150, lúa nếp 59 (cộng 519 ha)”',
    ],
    [
      'Nội dung',
      'Diện tích lúa đạt 87,3% kế hoạch.',
      'B10: Thuyết minh ghi “87,3%” cho “Diện tích lúa”, bảng số liệu (Kinh tế!G4) là 78,3%.',
    ],
  ])('%s: %s', (column, text, message) => {
    expect(told(column, text)).toEqual([expect.stringContaining(message)]);
  });
});

describe('words that agree with the row', () => {
  it.each([
    ['Nội dung', 'Diện tích lúa đạt 509 ha, bằng 78,3% kế hoạch.'],
    ['Ghi chú', 'Diện tích lúa đạt 509/650 ha.'],
    ['Ghi chú', '509ha (thôn Nà Lìn 309, thôn Pha Long 200), KH 2027 đưa lên 680ha.'],
    ['Ghi chú', 'Cánh đồng số 1 có 309 ha, số 2 có 200 ha.'],
    ['Ghi chú', 'Thực hiện 509 trên 650 ha kế hoạch năm.'],
    [
      'Ghi chú',
      'Trong vụ đã gieo 509 ha thì 450 ha là lúa lai, 41 ha lúa nếp, còn 18 ha chờ nước.',
    ],
    ['Ghi chú', 'Gieo được 509 ha, ko phát sinh sâu bệnh.'],
    ['Ghi chú', 'Số liệu của thôn Nà Lìn: 45 ha.'],
  ])('%s: %s', (column, text) => {
    expect(told(column, text)).toEqual([]);
  });
});

/** The capital: 200 million in May, 1.000 to date; in May of last year 310. */
describe('the change of a month whose same month of last year is in Kho số liệu', () => {
  const findings = (change: string): string[] =>
    check(
      soundBook()
        .set(
          'Kinh tế',
          ['Thời tiết thuận lợi.', 'Nội dung'],
          `Tháng 5, vốn đầu tư công giải ngân 200 triệu đồng, ${change} so với cùng kỳ; lũy kế 1.000 triệu đồng.`,
        )
        .add('Kho số liệu', [
          ['Kỳ', 'Mã', 'Trong tháng', 'Lũy kế'],
          ['05/2025', 'von', 310, 900],
        ]),
    ).map(({ rule }) => rule);

  it.each([
    ['tăng 110 triệu đồng', ['note.other-direction']],
    ['giảm 110 triệu đồng', []],
    // Perhaps of something else.
    ['tăng 90 triệu đồng', []],
  ])('%s', (change, rules) => {
    expect(findings(change)).toEqual(rules);
  });
});

/** 13 criteria of a plan of 15: there are 19 in all. */
describe('a number behind a stroke', () => {
  it.each([
    ['Xã đạt 13/19 tiêu chí.', 'thời điểm', []],
    ['Xã đạt 13/19 tiêu chí, bằng 86,7% kế hoạch.', 'thời điểm', ['note.other-number']],
    ['Xã đạt 13/12 tiêu chí.', 'thời điểm', ['note.other-number']],
    ['Xã đạt 13/19 tiêu chí.', 'phát sinh', ['note.other-number']],
  ])('%s, of what is %s', (text, measure, rules) => {
    const book = soundBook()
      .set('Kinh tế', ['Thời tiết thuận lợi.', 'Nội dung'], text)
      .set('Danh mục', ['lua', 'Cách tính'], measure)
      .set('Danh mục', ['lua', 'Chỉ tiêu'], 'Tiêu chí')
      .set('Danh mục', ['lua', 'Đơn vị tính'], 'tiêu chí')
      .set('Danh mục', ['lua', 'Dạng câu'], 'số lượng')
      .set('Kinh tế', ['lua', 'Chỉ tiêu'], 'Tiêu chí')
      .set('Kinh tế', ['lua', 'Đơn vị tính'], 'tiêu chí')
      .set('Kinh tế', ['lua', 'Kế hoạch'], 15)
      .set('Kinh tế', ['lua', 'Lũy kế'], 13);
    expect(
      check(book)
        .map(({ rule }) => rule)
        .filter((rule) => rule === 'note.other-number'),
    ).toEqual(rules);
  });
});
