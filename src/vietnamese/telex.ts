// Words as the keys of the Telex input method spell them: `nghieepj` is nghiệp.
import { isSyllable } from './syllable';

const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/dd/g, 'đ'],
  [/aa/g, 'â'],
  [/ee/g, 'ê'],
  [/oo/g, 'ô'],
  [/uow|uwow/g, 'ươ'],
  [/aw/g, 'ă'],
  [/ow/g, 'ơ'],
  [/uw/g, 'ư'],
];
const TONES: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
};

/**
 * The syllable that a word of plain letters types in Telex; null where it types none. A doubled vowel or
 * a w must be in it, or a tone key at its end behind what is no English word's end.
 */
export function telexWord(word: string): string | null {
  const key = TONES[word.slice(-1)];
  const body = key === undefined ? word : word.slice(0, -1);
  const letters = LETTERS.reduce((made, [keys, letter]) => made.replace(keys, letter), body);
  // "teen", "boom": a vowel twice is English too, unless a tone key ends the word.
  const isMarked = letters !== body && (key !== undefined || /w|dd/.test(body));
  // "class", "test", "xe": a tone key alone is too often an English letter, but for j and f.
  if (!isMarked && !/[jf]$/.test(word)) return null;
  const meant = key === undefined ? letters : withTone(letters, key);
  return meant !== null && isSyllable(meant) && meant !== word ? meant.normalize('NFC') : null;
}

function withTone(letters: string, tone: string): string | null {
  const vowels = /[aăâeêioôơuưy]+/u.exec(
    letters.replace(/^(?:qu|gi(?=[aăâeêoôơuư]))/u, (onset) => '_'.repeat(onset.length)),
  );
  if (!vowels) return null;
  const marked = /[ăâêôơư](?!.*[ăâêôơư])/u.exec(vowels[0]);
  const ends = letters.slice(vowels.index + vowels[0].length) !== '';
  const at = marked
    ? marked.index
    : ends || vowels[0].length > 2
      ? Math.min(1, vowels[0].length - 1)
      : 0;
  const place = vowels.index + at + 1;
  return (letters.slice(0, place) + tone + letters.slice(place)).normalize('NFC');
}
