// Slips of spelling: each leads to another word, and no right word is taken for one.
import { describe, expect, it } from 'vitest';
import { isSyllable } from '../../src/vietnamese/syllable';
import { isTwoWords, slipForms } from '../../src/vietnamese/slips';

const SLIPS = [...slipForms()];

describe('slips', () => {
  it.each([
    ['bồi dưởng', 'bồi dưỡng'],
    ['hổ trợ', 'hỗ trợ'],
    ['kỹ luật', 'kỷ luật'],
    ['xả hội', 'xã hội'],
    ['bổ xung', 'bổ sung'],
  ])('%s is meant as %s', (slip, meant) => {
    expect(slipForms().get(slip)).toBe(meant);
  });

  it('are none of the words that are meant', () => {
    const meant = new Set(SLIPS.map(([, word]) => word));
    expect(SLIPS.filter(([slip]) => meant.has(slip))).toEqual([]);
  });

  it.each([
    ['chỉ bộ', ' phận một cửa', true],
    ['chỉ bộ', ' thôn', false],
    ['nổ lực', ' lượng chức năng', true],
    ['nổ lực', ' phấn đấu', false],
    ['hổ trợ', ' lực', false],
    ['cũng cố', ' gắng hoàn thành', true],
    ['cũng cố', ' tổ chức hội', false],
    ['chia sẽ', ' được chuyển về xã', true],
    ['chia sẽ', ' kinh nghiệm', false],
  ])('%s before “%s”: two words %s', (slip, behind, expected) => {
    expect(isTwoWords(slip, behind)).toBe(expected);
  });

  it('mean words of possible syllables', () => {
    const words = SLIPS.flatMap(([, word]) => word.split(' '));
    expect(words.filter((word) => !isSyllable(word))).toEqual([]);
  });
});
