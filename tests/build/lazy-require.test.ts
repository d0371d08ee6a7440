// Under the tests, a lazy module of ours is an imported one.
import { expect, it } from 'vitest';
import { withoutRequire } from '../../build/lazy-require.mjs';

it('imports each module once, on the first line', () => {
  expect(
    withoutRequire(
      `const a = () => require('./a').a;\nconst b = [require("../b"), require('./a')];`,
    ),
  ).toBe(
    `import * as __required0 from './a'; import * as __required1 from '../b'; ` +
      `const a = () => __required0.a;\nconst b = [__required1, __required0];`,
  );
});

it('leaves packages and other calls alone', () => {
  expect(
    withoutRequire("require('docx'); requireScopes('./a'); a.required('./b');"),
  ).toBeUndefined();
});
