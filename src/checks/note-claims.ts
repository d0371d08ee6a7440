// What a department's note says of an indicator by its name: "Tổng đàn gia súc đạt 11.206 con".
import { numbersInText } from '../vietnamese/digits';
import { readNumber } from '../vietnamese/read-number';
import { fold, remembering } from '../vietnamese/text';
import type { CatalogueRow } from '../workbook/facts';

/**
 * How a number stands to its indicator: some value of it, the result before a slash, percent of plan,
 * percent above it, a change.
 */
export type ClaimKind = 'value' | 'result' | 'percent' | 'excess' | 'change';

/** One number, or one word of change, that a note says of an indicator. */
export interface NoteClaim {
  readonly kind: ClaimKind;
  /** null: a change without a number. */
  readonly value: number | null;
  /** Decimals as written: what the true value is rounded to. */
  readonly decimals: number;
  /** As written. */
  readonly text: string;
  /** The words behind the number, folded; they begin with its unit if it has one. */
  readonly behind: string;
  /** Of a change: up or down, and against what. */
  readonly rises: boolean;
  readonly against: 'before' | 'same-period';
}

/** A note made ready to be searched: folded, letter by letter as long as the text itself. */
export interface ReadyNote {
  readonly text: string;
  readonly folded: string;
  /** The figures by where they begin; dates, names and ordinals are none. */
  readonly figures: ReadonlyMap<number, string>;
}

/** Null where folding changes the length (a letter of another script): nothing can be said of it. */
export function readyNote(text: string): ReadyNote | null {
  const folded = fold(text);
  if (folded.length !== text.length) return null;
  const figures = new Map<number, string>();
  for (const one of numbersInText(text)) if (one.class === null) figures.set(one.start, one.text);
  return { text, folded, figures };
}

/** Names whose first word alone says nothing about which things are counted. */
const COUNT_WORD = /^(?:tong so|so|tong) /;

/** A shorter form would be found in anything. */
const SHORTEST_NAME = 6;

/** The folded names by which a note may speak of an indicator. */
export function nameForms({ name, inSentence }: CatalogueRow): readonly string[] {
  const forms = new Set<string>();
  for (const text of [name, inSentence]) {
    if (text.includes('…') || text.includes('{')) continue;
    const folded = foldedName(text);
    forms.add(folded);
    const short = folded.replace(COUNT_WORD, '');
    if (short.split(' ').length >= 3) forms.add(short);
  }
  return [...forms].filter((form) => form.length >= SHORTEST_NAME);
}

const foldedName = remembering((text) => fold(text).replace(/^trong do:? /, ''));

/** Words that may stand before a name: with others the sentence is about a part or another time. */
const OPENER =
  /^(?:[\s,]*(?:trong (?:thang|ky|quy)|toan (?:xa|phuong)|hien(?: nay)?|den nay|tinh den nay|nhin chung|ket qua|rieng|cu the))*[\s,:]*$/;

/** Words that may stand between a name and its value without changing what is spoken of. */
const LINK =
  /^(?:[\s,:]*(?:hien co|hien con|hien|thuc hien duoc|thuc hien|duoc|moi|chi|da|dat|la|co|con|toan xa|toan phuong|trong thang|trong ky|den nay|giam con|giam xuong con|tang len|luy ke|\d{1,2} thang)(?![\p{L}\d]))*[\s:]*/u;

/** Behind a number, up to the next comma: of a part, a goal, or another time. */
const OF_OTHERS =
  /(?<!\p{L})(?:o|tai|cua|thuoc|theo ke hoach|nam truoc|thang truoc|cung ky|vu truoc|nam 20\d\d)(?!\p{L})/u;

/** What `note` says of the indicator with the names `forms`. */
export function claimsOf(note: ReadyNote, forms: readonly string[]): NoteClaim[] {
  const claims: NoteClaim[] = [];
  const taken = new Set<number>();
  for (const form of forms) {
    for (let at = note.folded.indexOf(form); at >= 0; at = note.folded.indexOf(form, at + 1)) {
      const end = at + form.length;
      if (isLetter(note.folded[end]) || taken.has(end)) continue;
      const before = note.folded.slice(sentenceStart(note.folded, at), at);
      if (!OPENER.test(before)) continue;
      taken.add(end);
      claims.push(...claimsFrom(note, end));
    }
  }
  return claims;
}

/** The claims that follow a name that ends at `from`, up to the end of its clause. */
function claimsFrom(note: ReadyNote, from: number): NoteClaim[] {
  const end = from + clauseLength(note.folded.slice(from, from + LONGEST_CLAUSE));
  const start = from + (LINK.exec(note.folded.slice(from, end))?.[0].length ?? 0);
  const first = numberAt(note, start, end);
  if (!first) return furtherClaims(note, start, end);
  const slash = note.text[first.end] === '/' ? numberAt(note, first.end + 1, end) : null;
  const behind = note.folded.slice((slash ?? first).end, end);
  const upToComma = behind.split(',')[0] ?? '';
  if (OF_OTHERS.test(upToComma)) return [];
  return [
    claim(slash ? 'result' : 'value', first, behind),
    ...(slash ? [claim('value', slash, behind)] : []),
    ...furtherClaims(note, (slash ?? first).end, end),
  ];
}

const FURTHER: readonly (readonly [ClaimKind, RegExp])[] = [
  ['percent', /(?<!\p{L})(?:bang|dat) (?=\d[\d.,]*\s?% (?:ke hoach|du toan))/u],
  ['excess', /(?<!\p{L})vuot (?:tren )?(?=\d[\d.,]*\s?%)/u],
];

/** A change is one only with what it is measured by. */
const CHANGE =
  /(?<!\p{L})(tang|giam)(?: them| manh| nhe| sau)? ?([^,;]{0,24}?) ?so voi (?:(?:thang|ky|quy) truoc|cung ky|nam truoc)(?!\p{L})/u;

/** What stands further on in the clause. */
function furtherClaims(note: ReadyNote, from: number, end: number): NoteClaim[] {
  const claims: NoteClaim[] = [];
  const rest = note.folded.slice(from, end);
  for (const [kind, pattern] of FURTHER) {
    const match = pattern.exec(rest);
    const number = match && numberAt(note, from + match.index + match[0].length, end);
    if (number) claims.push(claim(kind, number, note.folded.slice(number.end, end)));
  }
  const change = CHANGE.exec(rest);
  if (change) {
    const words = change[0];
    const digit = words.search(/\d/);
    const number = digit < 0 ? null : numberAt(note, from + change.index + digit, end);
    claims.push({
      ...claim('change', number, number ? note.folded.slice(number.end, end) : ''),
      text: note.text.substr(from + change.index, words.length),
      rises: change[1] === 'tang',
      against: /(?:cung ky|nam truoc)$/.test(words) ? 'same-period' : 'before',
    });
  }
  return claims;
}

interface NumberAt {
  readonly value: number;
  readonly text: string;
  readonly end: number;
}

/** The figure that begins at `start`; null where there is none, or a date, a name, an ordinal. */
function numberAt({ figures }: ReadyNote, start: number, end: number): NumberAt | null {
  const text = figures.get(start);
  if (text === undefined || start + text.length > end) return null;
  const { value } = readNumber(text);
  return value === null ? null : { value, text, end: start + text.length };
}

function claim(kind: ClaimKind, number: NumberAt | null, behind: string): NoteClaim {
  const text = number?.text ?? '';
  return {
    ...{ kind, text, value: number?.value ?? null, behind: behind.trimStart() },
    decimals: (text.split(',')[1] ?? '').length,
    ...{ rises: true, against: 'before' },
  };
}

/** A full stop inside a number ends nothing. */
const CLAUSE_END = /[;!?]|\.(?=\s|$)/;

/** Further away nothing is looked for: a note may be one sentence of many pages. */
const LONGEST_CLAUSE = 300;
const LONGEST_OPENER = 80;

function clauseLength(text: string): number {
  const end = text.search(CLAUSE_END);
  return end < 0 ? text.length : end;
}

/** Where the sentence of `before` begins, or a place so far back that no opener reaches it. */
function sentenceStart(text: string, before: number): number {
  for (let at = before - 1; at >= before - LONGEST_OPENER; at--) {
    if (at < 0) return 0;
    const sign = text.charAt(at);
    if (sign === ';' || sign === '!' || sign === '?') return at + 1;
    if (sign === '.' && text.charAt(at + 1) === ' ') return at + 1;
  }
  return before - LONGEST_OPENER;
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\d]/u.test(sign);
}
