// How the claims of a paragraph stand to each other, and what only looks as if they did.
import { describe, expect, it } from 'vitest';
import { readParagraph } from '../../src/prose/paragraph';
import { relationsOf, type Relations } from '../../src/prose/relations';

const relations = (text: string): Relations => relationsOf(readParagraph(text));

describe('percents of amounts', () => {
  const pairs = (text: string): (string | null)[] =>
    relations(text).quotients.map(({ percent, pair }) =>
      pair ? `${percent.amount.text}% of ${pair.part.text}/${pair.whole.text}` : null,
    );

  it.each<[string, (string | null)[]]>([
    ['Lúa đạt 509/650 ha, tăng 4% so với cùng kỳ, bằng 78,3% kế hoạch.', ['78,3% of 509/650']],
    ['Lúa 115/116 ha. Đạt 99,14% kế hoạch.', ['99,14% of 115/116']],
    ['Kế hoạch năm 650 ha, đã gieo 509 ha, bằng 78,3% kế hoạch.', ['78,3% of 509/650']],
    ['Gieo 509 ha, bằng 78,3% kế hoạch (650 ha).', ['78,3% of 509/650']],
    ['Giải quyết 264 hồ sơ trên tổng số 280 hồ sơ, đạt 94,3%.', ['94,3% of 264/280']],
    ['Có 18/20 chỉ tiêu đạt, đưa tốc độ phát triển đạt 8,4%.', [null]],
    ['Thu quý III đạt 420 triệu đồng, lũy kế đạt 68% kế hoạch năm với 1.260 triệu đồng.', [null]],
    ['Có 31/43 chi bộ đạt 100%.', [null]],
    ['Có 31/43 chi bộ đạt 100% đảng viên dự họp.', []],
    ['So với GDP 4.192 tỷ đồng, bằng 6,1%.', [null]],
  ])('%s', (text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });
});

describe('rises and falls', () => {
  const said = (text: string): string[] =>
    relations(text)
      .changes.filter(({ sure }) => sure > 0)
      .map(({ direction, now, by, percent, before }) =>
        [direction, ...[now, by, percent, before].map((one) => one?.amount.text ?? '-')].join(' '),
      );

  it.each<[string, string[]]>([
    ['Có 96 hộ nghèo, chiếm 8%, tăng 12 hộ so với đầu năm (108 hộ).', ['up 96 12 - 108']],
    ['Xảy ra 68 vụ, tăng 04 vụ (+5,9%).', ['up 68 04 5,9 -']],
    ['Giảm từ 12 hộ xuống 9 hộ, giảm 25%.', ['down 9 - 25 12']],
    ['Thu hoạch 918 tấn, giảm so với cùng kỳ năm trước (874 tấn).', ['down 918 - - 874']],
    [
      'Đàn lợn 5.600 con, tăng 100 con so với đầu năm và giảm 900 con so với cùng kỳ.',
      ['up 5.600 100 - -', 'down 5.600 900 - -'],
    ],
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
    [
      'Ban hành 40 văn bản, gồm 05 nghị quyết, 12 quyết định và 20 công văn.',
      ['all 40 = 05 + 12 + 20'],
    ],
    ['Vụ xuân 120 ha. Trong đó: lúa 70 ha, ngô 30 ha, rau 15 ha.', ['some 120 = 70 + 30 + 15']],
    [
      'Tiếp nhận 600 hồ sơ, trong đó giải quyết 550 hồ sơ, còn lại 30 hồ sơ.',
      ['rest 600 = 550 + 30'],
    ],
    ['Được giao 64 nhà. Đến nay hoàn thành 47 nhà, còn 19 nhà đang làm.', ['rest 64 = 47 + 19']],
    [
      'Có 32 dự án: 24 dự án đã xong, 05 dự án đang làm, 04 dự án chưa làm.',
      ['all 32 = 24 + 05 + 04'],
    ],
    ['Khai thác 900 tấn. Trong đó: cá 500 tấn; tôm, cua, ghẹ 400 tấn.', ['some 900 = 500 + 400']],
    [
      'Tiếp nhận 20 đơn, gồm 13 đơn kiến nghị và 07 đơn phản ánh, đã trả lời 18/20 đơn.',
      ['all 20 = 13 + 07'],
    ],
    [
      'Ban hành 63 văn bản, lũy kế 364 văn bản, gồm: trong tháng, nghị quyết là 02 văn bản, lũy kế 09 văn bản; công văn trong tháng là 35 văn bản, lũy kế 208 văn bản.',
      [],
    ],
    [
      'Lũy kế đạt 668,7/1.260 triệu đồng, gồm: thu thuế trong tháng 88,4 triệu đồng; lũy kế đạt 469,7/860 triệu đồng.',
      [],
    ],
    ['Có 11 hộ (lũy kế 6 tháng: 27 hộ); được hỗ trợ 09 hộ, lũy kế 6 tháng là 24 hộ.', []],
    [
      'Lũy kế 6 tháng đạt 60 ha, gồm rừng sản xuất 47,8 ha và rừng phòng hộ 12,9 ha.',
      ['all 60 = 47,8 + 12,9'],
    ],
    ['Số tiền 350 triệu đồng bao gồm 2 nghìn suất quà và 1,5 nghìn bộ sách.', []],
    ['Có 64 hộ vay, trong đó 40 hộ nghèo và 35 hộ có phụ nữ làm chủ.', []],
    ['Kế hoạch 05 năm gồm kế hoạch 05 năm quốc gia và kế hoạch 05 năm của tỉnh.', []],
    ['Có 250 người, gồm 64 bác sĩ, 54 y sĩ, 88 điều dưỡng...', []],
  ])('%s', (text, expected) => {
    expect(lists(text)).toEqual(expected);
  });
});

describe('shares, harvests, averages', () => {
  it('knows the whole of a share told before', () => {
    const [share] = relations('Tổng số 280 hồ sơ. Đã giải quyết 264 hồ sơ, đạt 94%.').shares;
    expect(share).toMatchObject({ fits: true, total: { amount: { text: '280' } } });
  });

  it('takes the whole of which two shares beside are right', () => {
    const { shares } = relations(
      'Kết nạp 14 đảng viên; có 09 nữ (64,3%), 10 đoàn viên (71,4%) và 13 người trẻ (82,9%).',
    );
    expect(shares[2]?.total?.amount.text).toBe('14');
  });

  it('reads area, yield and output of one crop', () => {
    const { harvests } = relations(
      'Diện tích lúa 214 ha, năng suất 58 tạ/ha, sản lượng 1.241,2 tấn.',
    );
    expect(harvests).toHaveLength(1);
    expect(
      relations('Diện tích lúa 214 ha; năng suất ngô 41 tạ/ha, sản lượng ngô 90 tấn.').harvests,
    ).toEqual([]);
  });

  it('reads an average beside its total and its count', () => {
    const { averages } = relations(
      'Dư nợ 45.900 triệu đồng với 612 hộ vay, bình quân 75 triệu đồng/hộ.',
    );
    expect(averages[0]).toMatchObject({
      total: { amount: { text: '45.900' } },
      count: { amount: { text: '612' } },
    });
    expect(relations('Xử phạt 5 triệu đồng; giá 300 đồng/kg; có 12 hộ.').averages).toEqual([]);
  });
});
