// The closed lists of Danh mục: their words in any writing, and seasons.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  choose,
  DIRECTIONS,
  MEASURES,
  MENTIONS,
  readPhraseKind,
  readSeason,
  wordFor,
} from '../../src/workbook/closed-lists';
import { PHRASE_KINDS } from '../../src/workbook/phrase-kinds';
import { SETTING_ROWS } from '../../src/workbook/settings';
import { fold } from '../../src/vietnamese/text';

const LISTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  DIRECTIONS,
  MEASURES,
  MENTIONS,
  ...Object.fromEntries(
    SETTING_ROWS.flatMap(([name, { choice }]) => (choice ? [[name, choice.list]] : [])),
  ),
  PHRASE_KINDS: Object.fromEntries(PHRASE_KINDS.map((kind) => [kind, kind])),
};
const writing = fc.constantFrom<(word: string) => string>(
  (word) => word.toUpperCase(),
  (word) => word.normalize('NFD'),
  (word) => fold(word),
  (word) => ` ${word.replace(/ /g, ' \n')}\u00a0`,
);

describe.each(Object.entries(LISTS))('%s', (_name, list) => {
  const words = Object.keys(list);

  it('has no two words that fold into one', () => {
    expect(new Set(words.map(fold)).size).toBe(words.length);
  });

  it('knows its words in any writing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...words), writing, (word, write) => {
        expect(choose(list, write(word))).toBe(list[word]);
      }),
    );
  });

  it.each(['', 'toString', 'cao', 'số lượng lớn'])('does not know %j', (word) => {
    expect(choose(list, word)).toBeNull();
  });

  it('writes each meaning as the word that is read', () => {
    expect(words.map((word) => wordFor(list, list[word]))).toEqual(words);
  });
});

describe('a kind of sentence', () => {
  it('is its own word', () => {
    expect(PHRASE_KINDS.map(readPhraseKind)).toEqual([...PHRASE_KINDS]);
    expect(readPhraseKind('PHAN TRAM KE HOACH')).toBe('phần trăm kế hoạch');
    expect(readPhraseKind('bài thơ')).toBeNull();
  });
});

describe('a season', () => {
  it.each<[string, [number, number] | null]>([
    ['2-5', [2, 5]],
    ['02 - 05', [2, 5]],
    ['2 – 5', [2, 5]],
    ['2 đến 5', [2, 5]],
    ['tháng 2 - tháng 5', [2, 5]],
    ['từ tháng 2 đến tháng 5', [2, 5]],
    ['TU THANG 2 DEN THANG 5', [2, 5]],
    ['11-3', [11, 3]],
    ['6-6', [6, 6]],
    ['0-5', null],
    ['2-13', null],
    ['2', null],
    ['2/5', null],
    ['', null],
    ['vụ xuân', null],
  ])('%j is %j', (text, season) => {
    expect(readSeason(text)).toEqual(season && { from: season[0], to: season[1] });
  });
});
