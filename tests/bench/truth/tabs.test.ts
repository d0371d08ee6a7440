// The truth cases: what was found and passed once stays so.
import { describe, expect, it } from 'vitest';
import { judgeTabs } from '../../../bench/truth/tabs';
import { projectRoot } from '../../../build/project.mjs';

describe.each(judgeTabs(projectRoot))('$name', ({ expected, found }) => {
  it('has its planted mistakes, and nothing else', () => {
    expect([...found].sort()).toEqual([...expected].sort());
  });
});
