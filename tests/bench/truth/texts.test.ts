// The truth texts: what was found and passed once stays so.
import { describe, expect, it } from 'vitest';
import { judgeTexts } from '../../../bench/truth/texts';
import { projectRoot } from '../../../build/project.mjs';

describe.each(judgeTexts(projectRoot))('$name', ({ expected, found }) => {
  it('has its planted mistakes, and nothing else', () => {
    expect([...found].sort()).toEqual([...expected].sort());
  });
});
