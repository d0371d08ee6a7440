// What the period is called, in headings, openers and templates.
import { describe, expect, it } from 'vitest';
import { periodWords } from '../../src/narrative/period-words';
import { readPeriod } from '../../src/workbook/period';
import { indicator, paragraphs } from './small-facts';

const CASES = [
  ['05/2026', 'tháng 5 năm 2026', 'tháng 6 năm 2026', 'trong tháng', '5 tháng'],
  ['12/2026', 'tháng 12 năm 2026', 'tháng 1 năm 2027', 'trong tháng', '12 tháng'],
  ['Quý II/2026', 'quý II năm 2026', 'quý III năm 2026', 'trong quý', '6 tháng'],
] as const;

describe('the period', () => {
  it.each(CASES)('%s', (typed, name, next, inPeriod, monthsGone) => {
    const words = periodWords(readPeriod(typed));
    expect(words).toMatchObject({ inPeriod, monthsGone });
    expect(words.names).toMatchObject({
      ky: name,
      ky_sau: next,
      KY: name.toUpperCase(),
      KY_SAU: next.toUpperCase(),
      nam: '2026',
    });
  });

  it('that is not known is a gap, never a guess', () => {
    const { names, monthsGone } = periodWords(null);
    expect(names).toMatchObject({ ky: 'kỳ […]', KY: 'KỲ […]', nam: '[…]' });
    expect(monthsGone).toBe('[…]');
  });

  it.each(['05/2026', 'Quý II/2026', '6 tháng 2026', '9 tháng 2026', 'Năm 2026'])(
    '%s opens its figures in its own words',
    (typed) => {
      const period = readPeriod(typed)!;
      const lesson = indicator(
        'a',
        { inSentence: 'mở … lớp', unit: 'lớp', phrase: 'số lượng', measure: 'flow' },
        { month: 2, toDate: 5 },
      );
      const [text] = paragraphs({ period, indicators: [lesson] });
      // In half a year or longer, what a department has under its month is not the period's.
      const isShort = period.kind === 'month' || period.kind === 'quarter';
      expect(text).toMatch(
        isShort
          ? /^Trong .*, mở 02 lớp.*(?:lũy kế (?:\d tháng|từ đầu năm|đến nay)|nâng tổng số).* 05 lớp\)?\.$/
          : /^Trong [^,]*, mở 05 lớp\.$/,
      );
      if (period.kind !== 'month') expect(text).not.toMatch(/[Tt]rong tháng/);
    },
  );
});
