// Which part each number of a sentence plays.
import { describe, expect, it } from 'vitest';
import { readParagraph } from '../../src/prose/paragraph';

const roles = (text: string): string[] =>
  readParagraph(text).claims.map(
    ({ amount, role, direction }) => `${amount.text} ${role}${direction ? ` ${direction}` : ''}`,
  );

describe('the part of a number', () => {
  it.each<[string, string[]]>([
    ['Đàn lợn có 5.600 con, tăng 100 con.', ['5.600 result', '100 change up']],
    ['Số vụ giảm từ 12 vụ xuống 9 vụ.', ['12 from down', '9 to']],
    ['Số giải từ 08 giải ở năm học trước tăng lên 14 giải.', ['08 from up', '14 to']],
    ['Hộ nghèo giảm xuống còn 96 hộ.', ['96 result']],
    [
      'Có 96 hộ nghèo, giảm 12 hộ so với đầu năm (108 hộ).',
      ['96 result', '12 change down', '108 earlier'],
    ],
    ['Xảy ra 68 vụ, tăng 04 vụ (+5,9%).', ['68 result', '04 change up', '5,9 change up']],
    [
      'Kế hoạch vốn là 9.400 triệu đồng; giải ngân 2.350 triệu đồng.',
      ['9.400 plan', '2.350 result'],
    ],
    ['Phấn đấu trồng 50 ha rừng.', ['50 target']],
    ['Còn lại 03 hồ sơ; còn 570 hộ nghèo.', ['03 remaining', '570 result']],
    ['Chương trình mục tiêu quốc gia giải ngân 12 tỷ đồng.', ['12 result']],
    ['Năm 2026 xã có 64 nhà được duyệt.', ['64 result']],
    ['Vượt 1,5 ha so với kế hoạch.', ['1,5 change up']],
  ])('%s', (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });
});
