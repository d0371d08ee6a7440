// Whether a word can be a Vietnamese syllable: onset, rime, tone.
import { oncePerSyllable } from './once-per-syllable';

/** Vowel → what may follow it in a rime; `-` is nothing. */
const RIMES: Readonly<Record<string, string>> = {
  a: '- c ch i m n ng nh o p t u y',
  ă: 'c m n ng p t',
  â: 'c m n ng p t u y',
  e: '- c m n ng o p t',
  ê: '- c ch m n ng nh p t u',
  i: '- a ch m n nh p t u',
  iê: 'c m n ng p t u',
  o: '- c i m n ng p t',
  oa: '- c ch i m n ng nh o p t y',
  oă: 'c m n ng p t',
  oe: '- m n ng o t',
  oo: 'c ng',
  ô: '- c i m n ng p t',
  ơ: '- i m n p t',
  u: '- a c i m n ng p t y',
  uâ: 'n ng t y',
  uê: '- ch n nh',
  uô: 'c i m n ng t',
  uơ: '-',
  uy: '- a ch n nh p t u',
  uyê: 'n t',
  ư: '- a c i m n ng t u',
  ươ: 'c i m n ng p t u',
  y: '- ch n nh p t',
  yê: 'm n ng t u',
};

const ALL_RIMES = new Set(
  Object.entries(RIMES).flatMap(([vowel, ends]) =>
    ends.split(' ').map((end) => (end === '-' ? vowel : vowel + end)),
  ),
);

/** Longest first, so that `ngh` is not taken for `ng`. */
const ONSETS = 'ngh ch gh gi kh ng nh ph qu th tr b c d đ g h k l m n p r s t v x'
  .split(' ')
  .concat('');

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Syllables that end in a stop have only the tones sắc and nặng. */
const STOP_TONES = /^[\u0301\u0323]$/;
const STOP = /(?:c|ch|p|t)$/;

/** ngh, gh and k stand before e, ê, i, y, and ng, g, c before the others; "gì" has the onset gi. */
const MISPLACED_ONSET = /^(?:ng[eêiy]|g[eê]|c[eêiy]|ngh[aăâoôơuư]|gh[aăâoôơuư])/u;

/** Whether `word`, of letters only and in any case, can be a syllable. */
export const isSyllable = oncePerSyllable((word: string): boolean => {
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const plain = decomposed.replace(TONES, '').normalize('NFC');
  const stops = STOP.test(plain) && !STOP_TONES.test(tones[0] ?? '');
  if (stops || MISPLACED_ONSET.test(plain)) return false;
  return ONSETS.some(
    (onset) => plain.startsWith(onset) && ALL_RIMES.has(plain.slice(onset.length)),
  );
});
