// Numbers of headings, made from the section's id.
import { describe, expect, it } from 'vitest';
import { headingLevel, headingText } from '../../src/report/section-number';

describe('a heading', () => {
  it.each([
    ['I', 'LÃNH ĐẠO', 'I. LÃNH ĐẠO', 1],
    ['IV', 'PHƯƠNG HƯỚNG', 'IV. PHƯƠNG HƯỚNG', 1],
    ['II.1', 'Kinh tế', '1. Kinh tế', 2],
    ['II.5.4', 'Tuyên giáo', '5.4. Tuyên giáo', 3],
    ['II.1.2.đ', 'Tài chính', 'đ) Tài chính', 4],
    ['II.5.2.a', 'Tổ chức', 'a) Tổ chức', 4],
    ['B', 'KẾT QUẢ', 'B. KẾT QUẢ', 1],
    ['B.II', 'Văn hóa', 'II. Văn hóa', 2],
    ['B.II.1', 'Giáo dục', '1. Giáo dục', 3],
    ['B.II.1.2', 'Mầm non', '1.2. Mầm non', 4],
    ['Phần II.I', 'KẾT QUẢ', 'I. KẾT QUẢ', 1],
    ['Phần II.I.1.a', 'Lúa', 'a) Lúa', 3],
  ])('%s', (id, title, text, level) => {
    expect(headingText(id, title)).toBe(text);
    expect(headingLevel(id)).toBe(level);
  });

  it.each([
    ['II.5.4', '5.4. Tuyên giáo'],
    ['II.5.4', '5.4.Tuyên giáo'],
    ['II.5.4', '5.4 Tuyên giáo'],
  ])('%s: a number that was typed into the title is not doubled (%s)', (id, title) => {
    expect(headingText(id, title)).toBe('5.4. Tuyên giáo');
  });

  it.each(['I.(a', '+1', 'II.[1', 'I.a\\', '*', 'I.1-2', 'I.a/b'])(
    'takes %j for what it is: any text may be typed as a number',
    (id) => {
      const number = headingText(id, '').trim();
      expect(headingText(id, `${number} Lúa`)).toBe(`${number} Lúa`);
    },
  );

  it('leaves a title that begins with a number of its own', () => {
    expect(headingText('II.1', '1.000 ngày đầu đời')).toBe('1. 1.000 ngày đầu đời');
  });
});
