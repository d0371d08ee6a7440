// Communes written blind: their sound months and oddities are left alone, their mistakes are found.
import { describe, expect, it } from 'vitest';
import { communeCases } from '../../../bench/truth/blind-communes';
import { projectRoot } from '../../../build/project.mjs';

const CASES = communeCases(projectRoot);

describe('what is right', () => {
  it.each(CASES.filter(({ sort }) => sort !== 'mistake'))('$commune, $name', ({ findings }) => {
    expect(findings).toEqual([]);
  });
});

describe('a mistake', () => {
  it.each(CASES.filter(({ sort }) => sort === 'mistake'))(
    '$commune, $name',
    ({ findings, isMissed }) => {
      expect(findings.length === 0).toBe(isMissed);
    },
  );
});
