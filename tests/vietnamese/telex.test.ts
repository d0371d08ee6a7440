// Words as the keys of Telex spell them, and words of other languages.
import { describe, expect, it } from 'vitest';
import { telexWord } from '../../src/vietnamese/telex';

describe('telexWord', () => {
  it.each([
    ['nghieepj', 'nghiệp'],
    ['dduwowngf', 'đường'],
    ['quys', null],
    ['thuaanj', 'thuận'],
    ['vaanj', 'vận'],
    ['hoaf', 'hòa'],
    ['tuw', 'tư'],
  ])('%s', (keys, word) => expect(telexWord(keys)).toBe(word));

  it.each(['teen', 'boom', 'class', 'fanpage', 'logistics', 'net', 'web'])(
    'leaves %s alone',
    (word) => expect(telexWord(word)).toBeNull(),
  );
});
