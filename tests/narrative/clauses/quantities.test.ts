// The numbers of an indicator by name: who writes phrases finds each of them in the README.
import { describe, expect, it } from 'vitest';
import { QUANTITIES, quantityOf } from '../../../src/narrative/clauses/quantities';
import { textOf } from '../../house/files';

describe('a quantity', () => {
  it.each(Object.keys(QUANTITIES))('%s is named in the README', (name) => {
    expect(textOf('README.md')).toContain(`\`${name}\``);
  });

  it.each(['', 'hasOwnProperty', 'ten', 'toString'])('is none called %j', (name) => {
    expect(quantityOf(name)).toBeUndefined();
  });
});
