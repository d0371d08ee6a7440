// The cell functions of plan arithmetic.
import { describe, expect, it } from 'vitest';
import { PHANTRAM_KH, VUOT_KH, XEPLOAI_KH } from '../../src/functions/plan';
import { column, DATE_OF_ANOTHER_REALM, show } from './cells';

describe('PHANTRAM_KH', () => {
  it.each<[unknown, unknown, number]>([
    [509, 650, 509 / 650],
    [650, 650, 1],
    [1532, 1095, 1532 / 1095],
    [0, 650, 0],
    ['509', '650', 509 / 650],
    ['1.000', '21.070', 1000 / 21070],
    ['10,5', 56, 10.5 / 56],
    ['trên 70', 100, 0.7],
    ['50%', 1, 0.5],
    [0.1 + 0.2, 0.3, 1],
    [' 509\u00a0', 650, 509 / 650],
  ])('(%j; %j) is %d', (done, plan, expected) => {
    expect(PHANTRAM_KH(done, plan)).toBe(expected);
  });

  it.each([
    ['', 650],
    [509, ''],
    [null, 650],
    [509, undefined],
    [' \u00a0', 650],
    ['', ''],
    ['', '#REF!'],
    [0, 0],
    [509, 0],
    ['không áp dụng', 650],
    [509, '–'],
  ])('(%j; %j) is empty: something is not there yet', (done, plan) => {
    expect(PHANTRAM_KH(done, plan)).toBe('');
  });

  it.each<[string, unknown, unknown, RegExp]>([
    ['a plan below zero', 509, -5, /Kế hoạch không thể nhỏ hơn 0/],
    ['words', 'khoảng 50', 650, /Thực hiện “khoảng 50” không phải là số/],
    ['a decimal point', 509, '99.5', /Kế hoạch “99.5” không phải là số\. Ghi 99,5\./],
    ['a unit', '120 ha', 650, /Ghi 120\./],
    ['an error of the sheet', '#REF!', 650, /Thực hiện đang báo lỗi #REF!/],
    ['an error of the sheet', 509, '#DIV/0!', /Kế hoạch đang báo lỗi #DIV\/0!/],
    ['a date', new Date(2026, 4, 1), 650, /Thực hiện là ngày tháng/],
    ['a date of another realm', DATE_OF_ANOTHER_REALM, 650, /Thực hiện là ngày tháng/],
    ['a check box', true, 650, /Thực hiện không phải là số/],
    ['infinity', Infinity, 650, /Thực hiện/],
    ['no number', NaN, 650, /Thực hiện/],
  ])('refuses %s', (_case, done, plan, message) => {
    expect(() => PHANTRAM_KH(done, plan)).toThrow(message);
  });
});

describe('PHANTRAM_KH over ranges', () => {
  it('answers in the shape of the range', () => {
    const done = [
      [1, 2],
      [3, ''],
    ];
    const plan = [
      [2, 4],
      ['', 8],
    ];
    expect(PHANTRAM_KH(done, plan)).toEqual([
      [0.5, 0.5],
      ['', ''],
    ]);
  });

  it.each<[unknown, unknown]>([
    [column(1, 2, 3), 4],
    [column(1, 2, 3), '4'],
  ])('takes one plan with every row', (done, plan) => {
    expect(PHANTRAM_KH(done, plan)).toEqual(column(0.25, 0.5, 0.75));
  });

  it('takes one result with every plan', () => {
    expect(PHANTRAM_KH(2, [[4, 8]])).toEqual([[0.5, 0.25]]);
  });

  it('says an error in its own cell and computes the others', () => {
    const answers = PHANTRAM_KH(
      column<unknown>(509, 'khoảng 50', 3, '#N/A', 5),
      column(650, 650, -3, 1, 10),
    );
    expect(answers).toEqual([
      [509 / 650],
      ['Lỗi: Thực hiện “khoảng 50” không phải là số. Ghi một con số, ví dụ 1.110 hoặc 418,5.'],
      ['Lỗi: Kế hoạch không thể nhỏ hơn 0. Không giao kế hoạch thì để trống ô kế hoạch.'],
      ['Lỗi: Thực hiện đang báo lỗi #N/A; sửa ô đó trước.'],
      [0.5],
    ]);
  });

  it.each<[unknown, unknown]>([
    [column(1, 2), column(1, 2, 3)],
    [[[1, 2]], column(1, 2)],
    [column(1, 2), [[1, 2], [3]]],
  ])('refuses ranges of different shapes: %j and %j', (done, plan) => {
    expect(() => PHANTRAM_KH(done, plan)).toThrow(/cùng kích thước/);
  });
});

describe('VUOT_KH', () => {
  it.each<[unknown, unknown, unknown]>([
    [1532, 1095, 437 / 1095],
    [650, 650, 0],
    [509, 650, -141 / 650],
    ['1.532', '1.095', 437 / 1095],
    ['', 1095, ''],
    [1532, '', ''],
    [5, 0, ''],
  ])('(%j; %j) is %j', (done, plan, expected) => {
    expect(VUOT_KH(done, plan)).toBe(expected);
  });

  it('refuses a plan below zero', () => {
    expect(() => VUOT_KH(5, -1)).toThrow(/Kế hoạch không thể nhỏ hơn 0/);
  });

  it('goes cell by cell over ranges', () => {
    expect(VUOT_KH(column<unknown>(150, 'x', ''), 100)).toEqual([
      [0.5],
      [expect.stringMatching(/^Lỗi: Thực hiện “x”/)],
      [''],
    ]);
  });
});

describe('XEPLOAI_KH', () => {
  it.each<[unknown, unknown, unknown, unknown, string]>([
    [1532, 1095, '', '', 'vượt kế hoạch'],
    [650, 650, '', '', 'hoàn thành kế hoạch'],
    [509, 650, '', '', 'chưa đạt tiến độ'],
    [509, 650, 5, '', 'đạt khá'],
    [6, 26, 5, '', 'đạt thấp'],
    [500, 1200, 5, '', 'bảo đảm tiến độ'],
    [550, 1200, '5', '', 'đạt khá'],
    [400, 1200, 5, 'cao tốt', 'chưa đạt tiến độ'],
    [5, 10, 5, 'thấp tốt', 'bảo đảm tiến độ'],
    [5, 10, 12, 'thấp tốt', 'hoàn thành kế hoạch'],
    [11, 10, '', 'thấp tốt', 'đạt thấp'],
    [11, 10, '', 'THAP  TOT', 'đạt thấp'],
    [11, 10, '', 'trung tính'.normalize('NFD'), 'vượt kế hoạch'],
    [0, 0, '', 'thấp tốt', 'đạt'],
    [0, 0, 5, 'thấp tốt', 'đạt'],
    [2, 0, 5, 'thấp tốt', 'chưa đạt'],
    [2, 0, 5, '', ''],
    ['', 10, 5, '', ''],
    [5, '', 5, '', ''],
  ])('(%j; %j; %j; %j) is %j', (done, plan, months, direction, expected) => {
    expect(XEPLOAI_KH(done, plan, months, direction)).toBe(expected);
  });

  it('needs no third and fourth argument', () => {
    expect(XEPLOAI_KH(1532, 1095, undefined, undefined)).toBe('vượt kế hoạch');
  });

  it.each<[unknown, unknown, RegExp]>([
    [0, '', /Số tháng phải từ 1 đến 12/],
    [13, '', /Số tháng phải từ 1 đến 12/],
    [2.5, '', /Số tháng phải từ 1 đến 12/],
    ['năm', '', /Số tháng “năm” không phải là số/],
    [5, 'tốt', /cao tốt, thấp tốt, trung tính/],
  ])('refuses months %j with direction %j', (months, direction, message) => {
    expect(() => XEPLOAI_KH(5, 10, months, direction)).toThrow(message);
  });

  it('takes one month count with every row', () => {
    expect(XEPLOAI_KH(column<unknown>(550, 100, ''), 1200, 5, 'cao tốt')).toEqual(
      column('đạt khá', 'đạt thấp', ''),
    );
  });
});

describe('an error shown in a cell', () => {
  it('is a sentence that says what to do', () => {
    expect(show(() => PHANTRAM_KH(5, -1))).toBe(
      '#ERROR! Kế hoạch không thể nhỏ hơn 0. Không giao kế hoạch thì để trống ô kế hoạch.',
    );
  });
});
