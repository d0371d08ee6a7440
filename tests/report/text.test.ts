// The text of a report: one line a paragraph, each figure with its place in it.
import { describe, expect, it } from 'vitest';
import { writeText } from '../../src/report/text';
import { smallReport } from './small-report';

describe('the text', () => {
  const { text, figures } = writeText(smallReport());

  it('has a line a paragraph, and footnotes at the end', () => {
    expect(text.split('\n')).toEqual([
      'DỰ THẢO',
      'ĐẢNG ỦY XÃ THỬ',
      'Số 01-BC/ĐU',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Thử, ngày 20 tháng 5 năm 2026',
      'BÁO CÁO',
      'Kết quả',
      '-----',
      'II. KẾT QUẢ',
      'a) Lúa <&>',
      'Lúa đạt 509 ha, ngô […] ha[1].',
      'Việc cần làm (1)',
      '- Kinh tế, ô G6: thiếu số',
      '[1] Trong đó 16',
      '- một',
      '',
    ]);
  });

  it('gives each figure its line, column and section; a footnote’s with its number', () => {
    expect(
      figures.map(({ text: printed, section, line, column }) => [printed, section, line, column]),
    ).toEqual([
      ['509', 'II.1.1.a', 11, 8],
      ['16', 'II.1.1.a#1', 14, 13],
    ]);
  });

  it('names cells of other tabs with their tab, as in a formula', () => {
    expect(figures[0]).toMatchObject({
      indicator: 'lua',
      value: 'toDate',
      tab: 'Kinh tế',
      cell: 'G5',
      from: ['G5', "'Tab ''hai'''!D2"],
    });
  });
});
