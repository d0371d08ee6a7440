// How two syllables differ in writing: a tone, a mark, a letter that half of the country hears alike.
import { oncePerSyllable } from './once-per-syllable';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MARKS = /[\u0300-\u036f]/g;

/** A syllable with its tone at the end, wherever it was typed: `hòa` and `hoà` are one. */
export const canonical = oncePerSyllable((syllable: string): string => {
  const parts = syllable.normalize('NFD');
  const tone = parts.match(TONES)?.[0] ?? '';
  return tone === '' ? syllable : (parts.replace(TONES, '') + tone).normalize('NFC');
});

/** The vowels of a syllable behind its onset: `gi` and `qu` take theirs to themselves. */
const RIME = /^(?:gi(?=[aăâeêioôơuưy])|qu|[^aăâeêioôơuưy]*)([aăâeêioôơuưy]+)([^aăâeêioôơuưy]*)$/u;

/** A canonical syllable as people write it, its tone over the right vowel: `hoa` + huyền is `hòa`. */
export function written(syllable: string): string {
  const tone = toneOf(syllable);
  if (tone === '') return syllable;
  const plain = withoutTone(syllable);
  const rime = RIME.exec(plain);
  const [vowels = '', end = ''] = [rime?.[1], rime?.[2]];
  if (vowels === '') return syllable;
  const marked = Math.max(...Array.from('ăâêôơư').map((vowel) => vowels.lastIndexOf(vowel)));
  const at =
    marked >= 0 ? marked : end === '' && vowels.length < 3 ? 0 : Math.min(1, vowels.length - 1);
  const place = plain.length - end.length - vowels.length + at + 1;
  return (plain.slice(0, place) + tone + plain.slice(place)).normalize('NFC');
}

/** What is left of a syllable when tones, marks and letters that sound alike are one. */
export const skeleton = oncePerSyllable((syllable: string): string =>
  bare(syllable)
    .replace(/^(?:ch|tr)/, 'c')
    .replace(/^x/, 's')
    .replace(/^(?:gi|r)(?=[aeiouy])/, 'd')
    .replace(/^ngh/, 'ng')
    .replace(/^gh/, 'g')
    .replace(/^k(?!h)/, 'c')
    .replace(/(?:ng|nh)$/, 'n')
    .replace(/(?:ch|c)$/, 't')
    .replace(/y/g, 'i'),
);

function bare(syllable: string): string {
  return syllable.normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd');
}

/** The tone's combining mark; '' for the level tone. */
export const toneOf = (syllable: string): string =>
  syllable.normalize('NFD').match(TONES)?.[0] ?? '';
const withoutTone = (syllable: string): string =>
  syllable.normalize('NFD').replace(TONES, '').normalize('NFC');

/** The one step by which a syllable was mistyped or misheard. */
export type SlipKind = 'tone' | 'mark' | 'bare' | 'onset' | 'final';

/** The step from `meant` to `typed`; null where it takes more than one. Both in small letters. */
export function slipKind(typed: string, meant: string): SlipKind | null {
  const [a, b] = [withoutTone(typed), withoutTone(meant)];
  if (a === b) return 'tone';
  if (bare(a) === bare(b)) {
    if (toneOf(typed) === toneOf(meant)) return 'mark';
    return typed === bare(typed) ? 'bare' : null;
  }
  if (toneOf(typed) !== toneOf(meant)) return null;
  if (onset(a) === onset(b)) return 'onset';
  return final(a) === final(b) ? 'final' : null;
}

/** ch and tr, s and x, d, gi and r are heard alike. */
function onset(syllable: string): string {
  return syllable
    .replace(/^(?:ch|tr)/, 'c-')
    .replace(/^[sx]/, 's')
    .replace(/^(?:gi|r|d)(?=[aăâeêioôơuưy])/, 'd');
}

/** n and ng, c and t at the end. */
function final(syllable: string): string {
  return syllable.replace(/ng$/, 'n').replace(/c$/, 't');
}
