// Relations that are pieced together: over sentences, in points, as stocks; each beside what comes close.
import { describe, expect, it } from 'vitest';
import { readParagraph } from '../../src/prose/paragraph';
import { relationsOf, type Relations } from '../../src/prose/relations';

const relations = (text: string): Relations => relationsOf(readParagraph(text));

describe('rates in points, values of another sentence', () => {
  const said = (text: string): string[] =>
    relations(text)
      .changes.filter(({ sure, now, before }) => sure > 0 && now && before)
      .map(({ direction, now, by, before }) =>
        [direction, ...[now, by, before].map((one) => one?.amount.text ?? '-')].join(' '),
      );

  it.each<[string, string[]]>([
    ['Tỷ lệ là 65%, tăng 7,5 điểm phần trăm so với cuối quý II (58,5%).', ['up 65 7,5 58,5']],
    [
      'Tỷ lệ nhẹ cân đầu năm học là 7,9%, đến nay là 6,2%, tăng 1,7 điểm phần trăm.',
      ['up 6,2 1,7 7,9'],
    ],
    ['Tỷ lệ là 65%; tỷ lệ nước sạch tăng 7,5 điểm phần trăm so với quý II (58,5%).', []],
    [
      'Thu 9,31/16,4 tỷ đồng, bằng 56,8% dự toán; tăng 1,21 tỷ đồng so với cùng kỳ (8,19 tỷ đồng).',
      ['up 9,31 1,21 8,19'],
    ],
    ['Có 18 vụ, chiếm 24% tổng số vụ việc, tăng 07 vụ so với cùng kỳ (25 vụ).', ['up 18 07 25']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('totals and their parts', () => {
  const lists = (text: string): string[] =>
    relations(text).listings.map(
      ({ completeness, total, parts }) =>
        `${completeness} ${total.amount.text} = ${parts.map(({ amount }) => amount.text).join(' + ')}`,
    );

  it.each<[string, string[]]>([
    // Complementary groups.
    ['Có 412 đoàn viên. Về giới tính: nữ 187 đồng chí, nam 235 đồng chí.', ['all 412 = 187 + 235']],
    ['Có 412 đoàn viên. Về giới tính: nữ 187 đồng chí, nam 225 đồng chí.', []],
    ['Có 412 đoàn viên. Tập huấn cho 30 nữ và 25 nam.', []],
    // Shared out over sentences.
    [
      'Xã được giao 41.300 triệu đồng. Vốn trung ương là 27.900 triệu đồng. Vốn tỉnh là 9.100 triệu đồng. Số còn lại 4.500 triệu đồng do xã cân đối.',
      ['rest 41.300 = 27.900 + 9.100 + 4.500'],
    ],
    [
      'Xã được giao 41.300 triệu đồng. Vốn trung ương là 27.900 triệu đồng. Vốn tỉnh là 9.100 triệu đồng. Số còn lại 4.300 triệu đồng do xã cân đối.',
      [],
    ],
    // Lists that say they are whole.
    [
      'Tổng số tàu là 84 chiếc. Cụ thể: tàu kéo 31 chiếc, tàu câu 26 chiếc, tàu dịch vụ 17 chiếc.',
      ['all 84 = 31 + 26 + 17'],
    ],
    [
      'Thu 950 triệu đồng. Trong đó: thuế 420 triệu đồng, thu khác 250 triệu đồng.',
      ['rest 950 = 420 + 250'],
    ],
    [
      'Kinh phí là 186,4 tỷ đồng (xã 120 triệu đồng; dịch vụ 66,4 triệu đồng).',
      ['all 186,4 = 120 + 66,4'],
    ],
    // What is under way is the rest.
    [
      'Tiếp nhận 2.418 hồ sơ. Đã giải quyết 2.305 hồ sơ, đang giải quyết 123 hồ sơ.',
      ['all 2.418 = 2.305 + 123'],
    ],
    ['Nhận 23 vụ thì hòa giải thành 19, không thành 2, còn 2 vụ đang làm.', []],
  ])('%s', (text, expected) => {
    expect(lists(text)).toEqual(expected);
  });
});

describe('stocks', () => {
  it.each<[string, string | null]>([
    [
      'Đầu kỳ 34 người, đưa vào diện 07 người, đưa ra 09 người, hiện quản lý 33 người.',
      '32 told 33',
    ],
    [
      'Đầu năm học 617 em. Chuyển đi 7, chuyển đến 3, thôi học 1. Cuối năm học 612 em.',
      '612 told 612',
    ],
    // A flow that nobody can tell apart.
    ['Đầu kỳ 34 người, lập hồ sơ 07 người, đưa ra 09 người, hiện quản lý 33 người.', null],
    ['Đầu năm có 918 hộ nghèo, giảm 124 hộ, hiện còn 794 hộ.', null],
  ])('%s', (text, expected) => {
    const [stock] = relations(text).stocks;
    expect(stock ? `${stock.made.toFixed()} told ${stock.closing.amount.text}` : null).toBe(
      expected,
    );
  });
});

describe('harvests of a crop told before', () => {
  it.each<[string, number]>([
    [
      'Trồng 92 ha khoai tây, 68 ha ngô ngọt. Khoai tây cho năng suất 165 tạ/ha, sản lượng 1.618 tấn.',
      1,
    ],
    // Two areas of one crop, and an output of a part of it.
    [
      'Trồng 92 ha khoai tây, sau đó 30 ha khoai tây. Khoai tây cho năng suất 165 tạ/ha, sản lượng 1.618 tấn.',
      0,
    ],
    ['Trồng 92 ha khoai tây. Khoai tây cho năng suất 165 tạ/ha, sản lượng bán ra 610 tấn.', 0],
  ])('%s', (text, count) => {
    expect(relations(text).harvests).toHaveLength(count);
  });
});

describe('percents of amounts behind them', () => {
  const pairs = (text: string): (string | null)[] =>
    relations(text).quotients.map(({ percent, pair }) =>
      pair ? `${percent.amount.text}% of ${pair.part.text}/${pair.whole.text}` : null,
    );

  it.each<[string, (string | null)[]]>([
    ['100% học sinh lớp 9 (186/189 em) được công nhận tốt nghiệp.', ['100% of 186/189']],
    ['100% cán bộ (26/40 là nữ) tham gia.', []],
    ['Huy động trẻ ra lớp đạt 46,0%, với 78 cháu trên tổng số 195 cháu.', ['46,0% of 78/195']],
    [
      'Giải ngân tháng đạt 310 triệu đồng, lũy kế từ đầu năm đạt 54% kế hoạch với 2.160 triệu đồng.',
      [null],
    ],
    ['Y tế thôn hoạt động ở 19/21 bản, đạt 100% số bản.', ['100% of 19/21']],
  ])('%s', (text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });
});
