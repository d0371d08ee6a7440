// One number of decimals for one indicator: in sentences and in its percent cell.
import { describe, expect, it } from 'vitest';
import { ratio } from '../../src/plan/percent';
import { PHRASE_KINDS } from '../../src/workbook/phrase-kinds';
import { percentFormat, percentPlaces, printedPercent } from '../../src/workbook/printed-percent';

describe('a printed percent', () => {
  it.each([
    ['diện tích', 509, 650, '78,3', '0.0%'],
    ['tiền', 1532, 1095, '139,91', '0.00%'],
    ['giải ngân', 1000, 21070, '4,75', '0.00%'],
    ['số lượng', 1110, 1110, '100', '0.0%'],
    ['số lượng', 9996, 10000, '99,96', '0.0%'],
  ] as const)('of %s, %d of %d, is %s, in its cell %s', (phrase, part, whole, text, format) => {
    expect(printedPercent({ phrase }, ratio(part, whole)!)).toBe(text);
    expect(percentFormat({ phrase })).toBe(format);
  });

  it.each(PHRASE_KINDS)('of “%s” has the decimals of its cell', (phrase) => {
    const decimals = /^0\.(0+)%$/.exec(percentFormat({ phrase }))?.[1]?.length;
    expect(decimals).toBe(percentPlaces({ phrase }));
  });
});
