// Which two amounts a percent is computed from, in the ways that offices write them.
import { describe, expect, it } from 'vitest';
import { textContext } from '../../src/proofread/context';
import { statedPercents } from '../../src/proofread/percent-pairs';
import { documentOfText } from '../../src/proofread/plain-text';

/** Percents as `word percent: part/whole`. */
const pairs = (text: string): string[] =>
  textContext(documentOfText(text)).sentences.flatMap((sentence) =>
    statedPercents(sentence).map(({ word, percent, pair }) => {
      const of = pair ? `${pair.part.text}/${pair.whole.text}` : '-';
      return `${word ?? '()'} ${percent.text}: ${of}`;
    }),
  );

describe('statedPercents', () => {
  it.each<[string, string[]]>([
    ['Lúa đạt 509/650 ha, bằng 78,3% kế hoạch.', ['đạt 78,3: 509/650']],
    ['Kết nạp 06/26 đảng viên (23% kế hoạch).', ['() 23: 06/26']],
    ['Thu đạt 1.532/1.095 triệu đồng, vượt kế hoạch 39,91%.', ['vượt 39,91: 1.532/1.095']],
    [
      'Thu đạt 128,4/118 tỷ đồng, đạt 108,8% dự toán, vượt 8,8%.',
      ['đạt 108,8: 128,4/118', 'vượt 8,8: 128,4/118'],
    ],
    ['Lúa đạt 509/650 ha, tăng 4% so với cùng kỳ, bằng 78,3% kế hoạch.', ['đạt 78,3: 509/650']],
    ['Kế hoạch giao 640 ha, đã trồng 512 ha, đạt 80% kế hoạch.', ['đạt 80: 512/640']],
    ['Lúa gieo 1.205 ha, đạt 100,4% KH (1.200 ha).', ['đạt 100,4: 1.205/1.200']],
    ['Giải quyết 264 hồ sơ trên tổng số 280 hồ sơ, đạt 94%.', ['đạt 94: 264/280']],
    ['Lúa đạt 509 ha; tỷ lệ hộ nghèo bằng 25,4%.', ['đạt 25,4: -']],
    ['Đàn lợn đạt 9.020 con, bằng 105% cùng kỳ.', []],
    ['Đạt khoảng 80% kế hoạch.', []],
  ])('%s', (text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });
});
