// The % cell: what a formula, a person or a slip may leave in it.
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/workbook/grid';
import { soundBook } from '../../workbook/sample';
import { check } from '../examples';

describe('a % cell', () => {
  it.each<[CellValue]>([[1e307], [1.7e308], [-1e300], [1e16]])(
    'that holds %s is told and stops nothing',
    (value) => {
      const book = soundBook().set('Kinh tế', ['lua', '% kế hoạch'], value);
      const told = check(book).filter(({ rule }) => rule.startsWith('plan.percent'));
      expect(told).toHaveLength(1);
      expect(told[0]!.found!.length).toBeLessThan(30);
    },
  );
});
