// The secretary's guide names all that templates may call.
import { expect, it } from 'vitest';
import { COMPUTED_PARTS } from '../../src/narrative/computed/index';
import { textOf } from '../house/files';

it('names each computed part', () => {
  const guide = textOf('docs/huong-dan-thu-ky.md');
  const names = COMPUTED_PARTS.map(({ name }) => name);
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(guide))).toEqual([]);
});
