// Facts about reading and writing numbers that hold for all of them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/plan/decimal';
import { readNumber } from '../../src/vietnamese/read-number';
import { writeNumber } from '../../src/vietnamese/write-number';

/** A number of up to 15 significant digits, of which up to `places` behind the comma. */
const typed = (places: number): fc.Arbitrary<number> =>
  fc
    .tuple(fc.bigInt(0n, 999_999_999_999_999n), fc.nat(places))
    .map(([digits, scale]) => Number(`${digits}e-${scale}`));

describe('what is written', () => {
  it.each([false, true])('reads back as the same number (leading zero: %s)', (padded) => {
    fc.assert(
      fc.property(typed(18), (number) => {
        const text = writeNumber(decimal(number), padded);
        expect(readNumber(text)).toMatchObject({ value: number, problem: null });
      }),
    );
  });

  it('reads back below zero as well', () => {
    fc.assert(
      fc.property(
        typed(4).filter((number) => number !== 0),
        (number) => {
          expect(readNumber(writeNumber(decimal(-number))).value).toBe(-number);
        },
      ),
    );
  });

  it('means the same with stray spaces, invisible signs and an apostrophe', () => {
    const stray = fc.constantFrom('', ' ', '\u00a0', '\u200b', '\ufeff', '\n', '\u3000');
    fc.assert(
      fc.property(typed(4), stray, stray, fc.boolean(), (number, before, after, apostrophe) => {
        const text = writeNumber(decimal(number));
        const pasted = `${apostrophe ? "'" : before}${text}${after}`;
        expect(readNumber(pasted)).toEqual(readNumber(text));
      }),
    );
  });
});

describe('what is typed', () => {
  it('never breaks the reader, and a value and a problem exclude each other', () => {
    const sign = fc.constantFrom(...'0123456789.,-–%/ OlI≥'.split(''), 'trên ', ' ha', '\u00a0');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 8 }), (signs) => {
        const { value, problem } = readNumber(signs.join(''));
        expect(value === null).toBe(problem !== null);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });

  it('has a value only where separators stand as one writes them', () => {
    const separator = fc.constantFrom('.', ',', ' ');
    const parts = fc.array(fc.tuple(separator, fc.stringMatching(/^\d{1,4}$/)), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,4}$/), parts, (first, rest) => {
        const text = first + rest.flat().join('');
        if (readNumber(text).value === null) return;
        expect(text).toMatch(/^(?:\d+|[1-9]\d{0,2}(?:(?:\.\d{3})+|(?: \d{3})+))(?:,\d+)?$/);
      }),
    );
  });

  it('is repaired to something that can be read', () => {
    const sign = fc.constantFrom(...'0123456789.,%OlI'.split(''), ' người', '-');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 8 }), (signs) => {
        const { repair } = readNumber(signs.join(''));
        if (repair !== null) expect(readNumber(repair)).toMatchObject({ problem: null });
      }),
    );
  });
});
