// Percents against exact fractions of whole numbers: never off by one in the last place.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, divideHalfUp } from '../../src/plan/decimal';
import { excess, percent, ratio, relation } from '../../src/plan/percent';

/** Ten-thousandths: amounts are typed with up to four decimals. */
const UNIT = 10_000n;
const typed = (units: bigint): number => Number(units) / Number(UNIT);

/** part/whole·100 in units of the last of `places`, rounded half up. */
function inLastPlaces(part: bigint, whole: bigint, places: number): bigint {
  return (2n * 100n * part * 10n ** BigInt(places) + whole) / (2n * whole);
}

const part = fc.bigInt(0n, 9_999_999_999n * UNIT);
const whole = fc.bigInt(1n, 9_999_999_999n * UNIT);
const places = fc.integer({ min: 0, max: 3 });
const close = whole.chain((to) =>
  fc.tuple(fc.bigInt(to > 5n ? to - 5n : 0n, to + 5n), fc.constant(to)),
);
const tie = fc
  .tuple(fc.bigInt(0n, 3000n), fc.integer({ min: 0, max: 3 }))
  .map(([half, at]): [bigint, bigint, number] => [2n * half + 1n, 200n * 10n ** BigInt(at), at]);

function agrees(a: bigint, b: bigint, kept: number): void {
  const printed = percent(ratio(typed(a), typed(b))!, kept);
  const exact = inLastPlaces(a, b, kept);
  const full = exact === 100n * 10n ** BigInt(kept) && a !== b;
  const empty = exact === 0n && a !== 0n;
  if (full || empty) {
    expect(printed.eq(full ? 100 : 0)).toBe(false);
    const further = printed.c.length - printed.e - 1;
    expect(further).toBeGreaterThan(kept);
    expect(printed.times(`1e${further}`).toFixed()).toBe(inLastPlaces(a, b, further).toString());
  } else {
    expect(printed.times(`1e${kept}`).toFixed()).toBe(exact.toString());
  }
}

describe('a printed percent', () => {
  it('is the exact fraction, rounded half up once', () => {
    fc.assert(fc.property(part, whole, places, agrees));
  });

  it('is exact close to 100 as well', () => {
    fc.assert(
      fc.property(close, places, ([a, b], kept) => {
        agrees(a, b, kept);
      }),
    );
  });

  it('goes up where exactly half a unit is left', () => {
    fc.assert(
      fc.property(tie, ([a, b, kept]) => {
        agrees(a, b, kept);
      }),
    );
  });

  it('is 100 only for a result at its plan, and 0 only for nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(part, whole), close), places, ([a, b], kept) => {
        const of = ratio(typed(a), typed(b))!;
        const printed = percent(of, kept);
        expect(printed.eq(100)).toBe(a === b);
        expect(printed.eq(0)).toBe(a === 0n);
        expect(relation(of)).toBe(a === b ? 'at' : a > b ? 'above' : 'below');
      }),
    );
  });

  it('and its excess agree to the last digit', () => {
    fc.assert(
      fc.property(part, whole, places, (a, b, kept) => {
        const of = ratio(typed(a), typed(b))!;
        expect(excess(of, kept).plus(100).eq(percent(of, kept))).toBe(true);
      }),
    );
  });
});

describe('division', () => {
  it('rounds half away from zero, with either sign', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 12n), fc.bigInt(1n, 10n ** 6n), places, (a, b, kept) => {
        const expected = (2n * a * 10n ** BigInt(kept) + b) / (2n * b);
        const up = divideHalfUp(decimal(Number(a)), decimal(Number(b)), kept);
        const down = divideHalfUp(decimal(-Number(a)), decimal(Number(b)), kept);
        expect(up.times(`1e${kept}`).toFixed()).toBe(expected.toString());
        expect(down.plus(up).eq(0)).toBe(true);
      }),
    );
  });
});
