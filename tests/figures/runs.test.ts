// Text of words and figures: joined, cut and begun with a capital, and no figure lost on the way.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/figures/figure';
import {
  capitalizeRuns,
  concat,
  joinRuns,
  printed,
  runsText,
  sliceRuns,
  trimRuns,
  words,
  type Runs,
} from '../../src/figures/runs';

const figure = (text: string): Figure => ({
  key: text,
  indicator: null,
  value: 'note',
  text,
  missing: false,
  source: {
    tab: 'T',
    cell: 'A1',
  },
  from: [],
});

/** `lúa đạt <509> ha`: figures stand between angle brackets. */
const runs = (text: string): Runs =>
  concat(
    ...text.split(/<([^>]*)>/).map((part, at) => (at % 2 === 0 ? part : printed(figure(part)))),
  );

const shown = (made: Runs): string =>
  made.map((run) => (run.figure ? `<${run.text}>` : run.text)).join('');

const text = fc
  .array(fc.tuple(fc.boolean(), fc.stringMatching(/^[a-zđ0-9 ]{1,5}$/)))
  .map((parts) =>
    concat(...parts.map(([isFigure, part]) => (isFigure ? printed(figure(part)) : part))),
  );

describe('runs', () => {
  it('are joined with words as one text, words side by side as one run', () => {
    const made = concat('lúa', words(' đạt '), runs('<509> ha'), '', words(''), '.');
    expect(made.map((run) => run.text)).toEqual(['lúa đạt ', '509', ' ha.']);
  });

  it.each<[string[], string]>([
    [[], ''],
    [['<1> a'], '<1> a'],
    [['<1> a', '<2> b'], '<1> a và <2> b'],
    [['<1> a', '<2> b', 'c'], '<1> a, <2> b và c'],
  ])('%j are enumerated as %j', (parts, expected) => {
    expect(shown(joinRuns(parts.map(runs), ', ', ' và '))).toBe(expected);
  });

  it.each<[string, number, number | undefined, string]>([
    ['lúa <509> ha', 0, 3, 'lúa'],
    ['lúa <509> ha', 4, 7, '<509>'],
    ['lúa <509> ha', 5, undefined, ' ha'],
    ['lúa <509> ha', 0, 5, 'lúa <509>'],
    ['lúa <509> ha', 99, undefined, ''],
  ])('%j from %i to %s is %j', (of, start, end, expected) => {
    expect(shown(sliceRuns(runs(of), start, end))).toBe(expected);
  });

  it.each([
    ['lúa <5>', 'Lúa <5>'],
    ['“đủ” <5>', '“Đủ” <5>'],
    ['<5> hộ', '<5> hộ'],
    ['<không> có', '<Không> có'],
    ['', ''],
  ])('%j begins a sentence as %j', (of, expected) => {
    expect(shown(capitalizeRuns(runs(of)))).toBe(expected);
  });

  it('keep a figure whole and once, wherever they are cut', () => {
    fc.assert(
      fc.property(text, fc.nat({ max: 30 }), (made, at) => {
        const parts = [sliceRuns(made, 0, at), sliceRuns(made, at)];
        const figures = (of: Runs) => of.flatMap((run) => (run.figure ? [run.text] : []));
        expect(parts.flatMap(figures)).toEqual(figures(made));
        expect(runsText(concat(...parts))).toBe(runsText(made));
      }),
    );
  });

  it('lose white space at their ends only', () => {
    fc.assert(
      fc.property(
        text.filter((made) => made.every((run) => !run.figure || run.text === run.text.trim())),
        (made) => {
          expect(runsText(trimRuns(made))).toBe(runsText(made).trim());
        },
      ),
    );
  });
});
