// Claims read out of prose as records, and what only looks like one.
import { describe, expect, it } from 'vitest';
import { textContext } from '../../src/proofread/context';
import { documentOfText } from '../../src/proofread/plain-text';

/** Claims as `what | number/whole | unit | relation | period`. */
const claims = (text: string): string[] =>
  textContext(documentOfText(text)).claims.map(({ what, amount, whole, unit, relation, period }) =>
    [what, whole ? `${amount.text}/${whole.text}` : amount.text, unit, relation, period].join(
      ' | ',
    ),
  );

describe('claims', () => {
  it.each<[string, string[]]>([
    [
      'Diện tích lúa đạt 509/650 ha, bằng 78,3% kế hoạch.',
      ['Diện tích lúa đạt | 509/650 | m2 | đạt | ', 'bằng | 78,3 | % | bằng | '],
    ],
    ['Sản lượng tôm 186 tấn/620 tấn.', ['Sản lượng tôm | 186/620 | kg |  | ']],
    [
      'Thu ngân sách đạt 626 triệu đồng; lũy kế đạt 1.532/1.095 triệu đồng.',
      [
        'Thu ngân sách đạt | 626 | đồng | đạt | month',
        'lũy kế đạt | 1.532/1.095 | đồng | đạt | to-date',
      ],
    ],
    [
      'Toàn xã còn 570 hộ nghèo, chiếm 25,46%.',
      ['Toàn xã còn | 570 | hộ | còn | ', 'chiếm | 25,46 | % | chiếm | '],
    ],
  ])('%s', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  it('knows the section that it stands in', () => {
    const { claims: read } = textContext(
      documentOfText('II. KẾT QUẢ\n2.1. Giáo dục\nToàn xã có 09 trường học.'),
    );
    expect(read[0]).toMatchObject({ line: 3, place: '2.1' });
  });

  it.each([
    ['a stroke between different things', 'Quản lý 17,7 tỷ đồng/295 hộ vay.'],
    ['a stroke before a word', 'Có 75 lao động/hộ cần vay vốn.'],
    ['a day and a month', 'Họp nhân dịp 30/4 tại xã.'],
    ['round the clock', 'Trực 24/24 giờ.'],
  ])('takes no ratio from %s', (_what, text) => {
    const { claims: read } = textContext(documentOfText(text));
    expect(read.filter(({ whole }) => whole !== null)).toEqual([]);
  });

  it.each([
    ['a date', 'Họp ngày 15/5/2026 tại xã.'],
    ['a document number', 'Theo Nghị định số 66/2025/NĐ-CP của Chính phủ.'],
    ['a school year', 'Từ năm học 2025 - 2026 có thay đổi.'],
    ['an ordinal', 'Huấn luyện dân quân lớp 2 và lớp 3 theo kế hoạch.'],
    ['a term', 'Nhiệm kỳ 2025–2030 đã mở đầu.'],
    ['a footnote’s mark', 'Đã phổ biến nghị quyết[1].'],
  ])('counts nothing in %s', (_what, text) => {
    expect(claims(text)).toEqual([]);
  });
});
