// Letters of other alphabets that look like Latin ones: pasted words that no search ever finds.
import { allMatches } from './matches';

/** Cyrillic and Greek letters by the Latin letter that they look like, and full-width forms. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  [
    ['АВЕЅІЈКМНОРСТУХҮԚԜ', 'ABESIJKMHOPCTYXYQW'],
    ['аеѕіјоорсухһԁԛԝѵ', 'aesijoopcyxhdqwv'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
    ['οανι', 'oavi'],
  ].flatMap(([foreign = '', latin = '']) =>
    [...foreign].map((letter, at): [string, string] => [letter, latin.charAt(at)]),
  ),
);

/**
 * A run of letters, marks and digits with what follows from the first foreign sign that is none of
 * them (a Greek accent by itself). Every run is looked at once, foreign or not: a pattern that asks for
 * a foreign letter inside would try each endless word from each of its letters.
 */
const RUN =
  /[\p{L}\p{M}\p{N}]+(?:(?![\p{L}\p{M}\p{N}])[\p{Script=Cyrillic}\p{Script=Greek}][\p{L}\p{M}\p{N}]*)?|[\p{Script=Cyrillic}\p{Script=Greek}][\p{L}\p{M}\p{N}]*/gu;
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const LATIN = /\p{Script=Latin}/u;

/** A word with letters of another alphabet in it. */
export interface LookAlike {
  readonly start: number;
  readonly word: string;
  /** The same word in Latin letters; null when some letter looks like none. */
  readonly latin: string | null;
}

/**
 * The words of `text` that only look Latin. A word wholly of foreign letters counts where all of
 * them have a Latin double (СР for CP); Greek or Russian words proper (α, Москва) do not.
 */
export function findLookAlikes(text: string): LookAlike[] {
  // Almost no text has such letters.
  if (!FOREIGN.test(text)) return [];
  const found: LookAlike[] = [];
  for (const { index: start, 0: word } of allMatches(RUN, text)) {
    if (!FOREIGN.test(word)) continue;
    const latin = [...word].map((sign) => LOOK_ALIKES.get(sign) ?? sign).join('');
    const isWhole = !FOREIGN.test(latin);
    // A single Greek letter is a symbol of measure or mathematics.
    const isSymbol = word.length === 1 && !/\p{Lu}/u.test(word);
    if (isSymbol || !(isWhole || LATIN.test(word))) continue;
    found.push({ start, word, latin: isWhole ? latin : null });
  }
  return found;
}

/** `text` with every look-alike letter of such words in Latin; null when one has no double. */
export function inLatinLetters(text: string): string | null {
  let latin = '';
  let end = 0;
  for (const one of findLookAlikes(text)) {
    if (one.latin === null) return null;
    latin += text.slice(end, one.start) + one.latin;
    end = one.start + one.word.length;
  }
  return latin + text.slice(end);
}
