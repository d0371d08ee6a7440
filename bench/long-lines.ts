// Lines that no report has, a line and one twice as long: time must grow no faster than the text.
import { findLookAlikes } from '../src/vietnamese/look-alikes';
import { numbersInText } from '../src/vietnamese/digits';
import type { Measurement } from './table';
import { medianTime } from './timing';

const LENGTH = 10_000;

const WORKS: readonly (readonly [string, string, (text: string) => unknown])[] = [
  ['numbers of a line of one-digit numbers and dates', '1 2/3/2026 ', numbersInText],
  ['numbers of a line of digits alone', '7', numbersInText],
  ['look-alike letters of an endless word', 'ế', findLookAlikes],
];

/** Median times of each work over so many signs and over twice as many. */
export function benchLongLines(): Measurement[] {
  return WORKS.flatMap(([work, unit, run]) => {
    const line = unit.repeat(LENGTH / unit.length);
    const once = medianTime(() => void run(line), 3);
    const twice = medianTime(() => void run(line + line), 3);
    return [
      { work, measured: once, unit: 'ms', aim: '', beside: `${LENGTH} signs` },
      { work: '  twice as long', measured: twice, unit: 'ms', aim: 'twice that', beside: '' },
    ];
  });
}
