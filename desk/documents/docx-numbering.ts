// Automatic numbers of a .docx's lists: what a word processor prints before the paragraph.
import type { ListPlace } from './docx-styles.ts';
import { child, children, childValue, type XmlElement } from './xml-tree.ts';

interface Level {
  readonly format: string;
  /** `%1.%2.` */
  readonly text: string;
  readonly start: number;
}

interface List {
  /** Lists of one kind go on counting together. */
  readonly kind: string;
  readonly levels: readonly Level[];
}

/** Gives the label of the next paragraph at a place of a list. */
export type NextLabel = (place: ListPlace) => string;

const LEVELS = 9;

/** Reads `word/numbering.xml`; the returned function counts, so ask it once a paragraph. */
export function readNumbering(root: XmlElement | undefined): NextLabel {
  const lists = readLists(root);
  const counts = new Map<string, (number | undefined)[]>();
  return ({ list: id, level }) => {
    const list = lists.get(id);
    const own = list?.levels[level];
    if (!list || !own) return '';
    if (own.format === 'bullet') return '-';
    const count = counts.get(list.kind) ?? [];
    counts.set(list.kind, count);
    count[level] = (count[level] ?? own.start - 1) + 1;
    count.fill(undefined, level + 1);
    return own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const other = list.levels[at];
      return other ? written(count[at] ?? other.start, other.format) : '';
    });
  };
}

function readLists(root: XmlElement | undefined): Map<string, List> {
  const kinds = new Map(
    children(root, 'w:abstractNum').map((kind) => [
      kind.attributes['w:abstractNumId'] ?? '',
      children(kind, 'w:lvl'),
    ]),
  );
  return new Map(
    children(root, 'w:num').map((list): [string, List] => {
      const id = list.attributes['w:numId'] ?? '';
      const kind = childValue(list, 'w:abstractNumId') ?? '';
      const overrides = children(list, 'w:lvlOverride');
      const levels = Array.from({ length: LEVELS }, (_, level) => {
        const override = overrides.find((one) => one.attributes['w:ilvl'] === String(level));
        const given = (kinds.get(kind) ?? []).find(
          (one) => one.attributes['w:ilvl'] === String(level),
        );
        return readLevel(
          child(override, 'w:lvl') ?? given,
          childValue(override, 'w:startOverride'),
        );
      });
      // An overridden list counts for itself.
      return [id, { kind: overrides.length > 0 ? `list ${id}` : kind, levels }];
    }),
  );
}

function readLevel(level: XmlElement | undefined, start: string | undefined): Level {
  return {
    format: childValue(level, 'w:numFmt') ?? 'decimal',
    text: childValue(level, 'w:lvlText') ?? '',
    start: Number(start ?? childValue(level, 'w:start') ?? 1),
  };
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, sign] of ROMAN) {
    for (; rest >= value; rest -= value) text += sign;
  }
  return text;
}

/** `z` is followed by `aa` (ECMA-376, 17.18.59). */
function letters(number: number): string {
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  return letter.repeat(Math.ceil(number / 26));
}

function written(number: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(number);
    case 'lowerRoman':
      return roman(number).toLowerCase();
    case 'upperLetter':
      return letters(number).toUpperCase();
    case 'lowerLetter':
      return letters(number);
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(number);
  }
}
