// Where names and titles are broken: few lines, even ones, and never inside what belongs together.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancedLines } from '../../../src/report/docx/balanced-lines';
import { linesIn } from '../../../src/report/docx/lines';
import { FORMS } from '../../../src/report/form';

const { issuer, parent, subject } = FORMS.party.looks;

describe('names and titles', () => {
  it.each([
    ['ĐẢNG ỦY XÃ LÙNG PHÌNH', 72, issuer, ['ĐẢNG ỦY XÃ LÙNG PHÌNH']],
    ['ỦY BAN NHÂN DÂN XÃ LÙNG PHÌNH', 63, issuer, ['ỦY BAN NHÂN DÂN', 'XÃ LÙNG PHÌNH']],
    [
      'ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG XÃ NẬM CHẢY - MƯỜNG KHƯƠNG',
      ...([72, issuer] as const),
      ['ĐẢNG ỦY', 'CÁC CƠ QUAN ĐẢNG', 'XÃ NẬM CHẢY -', 'MƯỜNG KHƯƠNG'],
    ],
    ['ĐẢNG BỘ TỈNH THỪA THIÊN HUẾ', 72, parent, ['ĐẢNG BỘ', 'TỈNH THỪA THIÊN HUẾ']],
    [
      'Kết quả thực hiện nhiệm vụ tháng 5, phương hướng, nhiệm vụ tháng 6 năm 2026',
      ...([150, subject] as const),
      ['Kết quả thực hiện nhiệm vụ tháng 5,', 'phương hướng, nhiệm vụ tháng 6 năm 2026'],
    ],
  ])('%s in %d mm', (text, room, look, lines) => {
    expect(linesIn(room, text, look)).toEqual(lines);
  });
});

describe('any text', () => {
  const byLetters = (text: string): number => text.length;

  it('keeps all its words in order, and each line fits or is one word', () => {
    const words = fc.array(fc.stringMatching(/^[A-ZĐa-z,-]{1,12}$/), { maxLength: 40 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 60 }), (parts, room) => {
        const text = parts.join(' ');
        const lines = balancedLines(text, room, byLetters);
        expect(lines.join(' ')).toBe(text);
        for (const line of lines) {
          expect(byLetters(line) <= room || !line.includes(' ')).toBe(true);
        }
      }),
    );
  });

  it('that fits keeps its blanks', () => {
    expect(balancedLines('Số      -BC/ĐU', 20, byLetters)).toEqual(['Số      -BC/ĐU']);
  });
});
