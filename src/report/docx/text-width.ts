// How long a text will be on paper: the widths of Times New Roman (and its metric twins).
import type { Look } from '../form';

/** Width in thousandths of the size → letters of that width. */
type Widths = Readonly<Record<number, string>>;

// The advance widths of Liberation Serif, which has those of Times New Roman. A letter with marks is
// as wide as without, but for the horn.
const UPRIGHT: Widths = {
  180: "'",
  200: '|',
  250: ' ,.',
  278: '/:;\\ijlt',
  333: '!()-I[]`fr’‘',
  389: 'Js',
  408: '"',
  444: '?acez“”',
  480: '{}',
  500: '#$*0123456789_bdghknopquvxyđ–',
  529: 'ơ',
  542: 'ư',
  556: 'FPS',
  564: '+<=>',
  611: 'ELTZ',
  667: 'BCR',
  722: 'ADGHKNOQUVXYwĐƠ',
  776: 'Ư',
  778: '&m',
  833: '%',
  889: 'M',
  921: '@',
  944: 'W',
  1000: '—…',
};

const BOLD: Widths = {
  220: '|',
  250: ' ,.',
  278: "'/\\il",
  333: '!()-:;[]`fjt’‘',
  389: 'Is',
  394: '{}',
  444: 'cerz',
  500: '#$*0123456789?J_agovxy–“”',
  555: 'ơ"',
  556: 'Sbdhknpquđ',
  570: '+<=>',
  600: 'ư',
  611: 'FP',
  667: 'BELTZ',
  722: 'ACDNRUVXYwĐ',
  778: 'GHKOQƠ',
  796: 'Ư',
  833: '&m',
  930: '@',
  944: 'M',
  1000: '%W—…',
};

const ITALIC: Widths = {
  214: "'",
  250: ' ,.',
  275: '|',
  278: '/\\fijlt',
  333: '!()-:;I`’‘',
  389: '[]rsz',
  400: '{}',
  420: '"',
  444: 'Jcekvxy',
  500: '#$*0123456789?S_abdghnopquđ–',
  534: 'ơ',
  545: 'ư',
  556: 'LTYZ“”',
  611: 'ABEFPRVX',
  667: 'CKNw',
  675: '+<=>',
  722: 'DGHOQUmĐƠ',
  754: 'Ư',
  778: '&',
  833: '%MW',
  889: '—…',
  920: '@',
};

/** A sign that is in no table: as wide as a wide one, so that nothing is expected to fit that does not. */
const UNKNOWN = 1000;

const upright = byLetter(UPRIGHT);
const bold = byLetter(BOLD);
const italic = byLetter(ITALIC);

/** The width of `text` on one line, in points. Bold italic counts as bold. */
export function textWidth(text: string, look: Look): number {
  const widths = look.bold ? bold : look.italic ? italic : upright;
  let sum = 0;
  for (const letter of text.normalize('NFC')) {
    sum += widths.get(letter) ?? widths.get(withoutMarks(letter)) ?? UNKNOWN;
  }
  return (sum * look.size) / 1000;
}

/** `Ờ` → `Ơ`, `ệ` → `e`: the horn makes a letter wider, the other marks do not. */
function withoutMarks(letter: string): string {
  return letter
    .normalize('NFD')
    .replace(/[\u0300-\u031a\u031c-\u036f]/g, '')
    .normalize('NFC');
}

function byLetter(widths: Widths): Map<string, number> {
  const found = new Map<string, number>();
  for (const [width, letters] of Object.entries(widths)) {
    for (const letter of letters) found.set(letter, Number(width));
  }
  return found;
}
