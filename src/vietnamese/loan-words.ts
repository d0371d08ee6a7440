// Words of other languages in Vietnamese letters, written in one: ôtô, nilông, êkíp, magiê.
import { compounds } from './compounds/compounds';
import { canonical } from './spelling';
import { isSyllable } from './syllable';

/** A loan has no tone but sắc, and that only where a stop ends the syllable: êkíp, axít. */
const LOAN_TONE = /^[^\u0300\u0301\u0303\u0309\u0323]*(?:\u0301[ptc]h?)?$/;
const STOP = /[ptc]h?$/;

/**
 * Whether a word of small letters reads as two syllables or more of a loan. The second and later ones open
 * in a consonant, and no two of them are a word of ours: "côngtác" lost its space.
 */
export function isLoanWord(word: string): boolean {
  // "hêrôin", "cafêin", "côcain": the end of a drug's name, behind an open syllable.
  const stem = /^(\p{L}{3,}[aeêoô])in$/u.exec(word)?.[1];
  if (stem !== undefined && partings(stem).some((parts) => parts.length > 1)) return true;
  return partings(word).some(
    (parts) => parts.length > 1 && !parts.some((part, at) => isCompound(parts[at - 1], part)),
  );
}

function partings(word: string): string[][] {
  if (word === '') return [[]];
  const found: string[][] = [];
  for (let length = 1; length <= Math.min(word.length, LONGEST); length++) {
    const [part, rest] = [word.slice(0, length), word.slice(length)];
    if (!isLoanSyllable(part) || VOWEL.test(rest)) continue;
    for (const parts of partings(rest)) found.push([part, ...parts]);
  }
  return found;
}

const LONGEST = 5;
const OPEN = /^[^aăâeêioôơuưy]*[aăâeêioôơuưy]+$/;
const VOWEL = /^[aăâeêioôơuưy]/;

function isLoanSyllable(part: string): boolean {
  if (!LOAN_TONE.test(part.normalize('NFD').replace(/[\u0302\u0306\u031b]/g, ''))) return false;
  // "ipêrit": a loan may leave the tone away that a stop needs.
  return isSyllable(part) || (STOP.test(part) && isSyllable(withTone(part)));
}

function withTone(part: string): string {
  return part.normalize('NFD').replace(/([aeiouy][\u0302\u0306\u031b]?)(?=[ptc]h?$)/, '$1\u0301');
}

/** "côngtác" is two words of ours; "ôtô" is one of others, for all that some write it in two. */
function isCompound(first: string | undefined, second: string): boolean {
  if (first === undefined || (OPEN.test(first) && OPEN.test(second))) return false;
  return (compounds().rank(canonical(first), canonical(second)) ?? 0) > 0;
}
