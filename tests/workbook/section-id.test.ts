// Ids of sections: parts above the chapters, and what is below a part.
import { describe, expect, it } from 'vitest';
import { belowPart, isPart, partNumber } from '../../src/workbook/section-id';

describe('a part', () => {
  it.each([
    ['Phần I', 'Phần I'],
    ['PHẦN iv', 'Phần IV'],
    ['phần  II', 'Phần II'],
    ['Phần Thứ Nhất', 'Phần thứ nhất'],
  ])('%s', (id, printed) => {
    expect(isPart(id)).toBe(true);
    expect(belowPart(id)).toBe('');
    expect(partNumber(id)).toBe(printed);
  });

  it.each(['I', 'II.1.1.a', 'Phần I.II', 'Phần 1', 'Phần', 'Phần mềm', ''])('is not %j', (id) => {
    expect(isPart(id)).toBe(false);
  });
});

it.each([
  ['Phần I.II.1', 'II.1'],
  ['Phần thứ hai.I', 'I'],
  ['II.1', 'II.1'],
])('%s is %s below its part', (id, below) => {
  expect(belowPart(id)).toBe(below);
});
