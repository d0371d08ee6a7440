// Names that stand in two forms: one letter apart, words or letters in another order.
import leven from 'leven';
import { allMatches } from '../../vietnamese/matches';
import { fold } from '../../vietnamese/text';
import type { TextContext, TextLine } from '../context';
import type { TextReport } from '../text-rule';
import { sayRarer, type Occurrence } from './occurrences';

/** What stands before the name of a place: its names are chosen apart from each other. */
const PLACED =
  /(?<![A-Za-zÀ-ỹ])(?:thôn|bản|xóm|ấp|buôn|làng|plei|chi hội|chi bộ|chi đoàn|hợp tác xã|HTX|tổ dân phố|khu phố|khối phố|xã|phường|hồ|đập|cầu|suối|trường(?: \p{L}+){0,3}|công trình|dự án|khu)\s+((?:\p{Lu}[\p{L}'’]*)(?:\s\p{Lu}[\p{L}'’]*){0,3})(?!\p{L})/gu;

interface Placed {
  readonly name: string;
  readonly places: Occurrence[];
}

/** "bản Huổi Lắp" and "bản Huổi Lắm": names of one length that differ in one letter. */
export function oneLetterApart({ lines }: TextContext, report: TextReport): void {
  const names = new Map<string, Placed>();
  for (const line of lines) {
    if (line.text === line.text.toUpperCase()) continue;
    for (const { index, 0: quote, 1: name = '' } of allMatches(PLACED, line.text)) {
      place(names, name, { line, quote });
      for (const other of listedBehind(line.text.slice(index + quote.length))) {
        place(names, other, { line, quote: other });
      }
    }
  }
  for (const [name, placed] of personsOf(lines)) names.set(name, placed);
  for (const placed of otherNames(lines, names)) names.set(placed.name, placed);
  const list = [...names.values()].filter(({ name }) => name.includes(' ') && name.length >= 5);
  for (const [at, first] of list.entries()) {
    for (const second of list.slice(at + 1)) {
      if (!isOneLetterApart(first.name, second.name) || areListed(first, second, lines)) continue;
      const [rare, usual] =
        first.places.length < second.places.length ? [first, second] : [second, first];
      sayRarer(rare.places, usual.places, report);
    }
  }
}

function place(names: Map<string, Placed>, name: string, occurrence: Occurrence): void {
  const known = names.get(name) ?? { name, places: [] };
  known.places.push(occurrence);
  names.set(name, known);
}

/** "các xã Nậm Pảng, Huổi Lếch và Tà Xin": the names that go on behind the first. */
function listedBehind(text: string): string[] {
  const list = /^(?:(?:,|\svà)\s\p{Lu}[\p{L}'’]*(?:\s\p{Lu}[\p{L}'’]*){1,2}(?![\p{L}'’]))+/u.exec(
    text,
  )?.[0];
  return list === undefined ? [] : list.split(/,\s|\svà\s/u).filter((name) => name !== '');
}

/** Persons by their title: names of three syllables or more are seldom two people's but for one letter. */
const NAMED_PERSON =
  /(?<![A-Za-zÀ-ỹ])(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Ee]m|[Cc]háu|[Đđ]ồng chí|[Đđ]\/c|[Tt]hầy|[Cc]ô|[Bb]ác sĩ|BS|BSCKI?I|ThS|Ths|TS|[Nn]ghệ nhân)\s+((?:\p{Lu}[\p{L}'’]*)(?:\s\p{Lu}[\p{L}'’]*){2,4})(?!\p{L})/gu;

/** The name below a signature stands alone in its line. */
const SIGNED = /^\s*(\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){2,3})\s*$/u;

function personsOf(lines: readonly TextLine[]): Map<string, Placed> {
  const found = new Map<string, Placed>();
  for (const line of lines) {
    const signed = line.zone === 'tail' ? SIGNED.exec(line.text)?.[1] : undefined;
    const named = allMatches(NAMED_PERSON, line.text).map(([, name = '']) => name);
    for (const name of signed === undefined ? named : [...named, signed]) {
      place(found, name, { line, quote: name });
    }
  }
  return found;
}

/** Behind a small word two or three capitals are a name too; persons are named apart. */
const CAPITALS =
  /(?=\p{Lu})(?<=(?:^|[^.!?:“"]\s)(?:\p{Ll}+|\p{Lu}{2,5}|Tiểu học|Trung học)\s|[,;(]\s?)(\p{Lu}[\p{Ll}'’]+(?:\s\p{Lu}[\p{Ll}'’]+){1,2})(?![\p{L}’'])/gu;
const PERSON =
  /(?<![A-Za-zÀ-ỹ])(?:ông|bà|anh|chị|em|cháu|đồng chí|công dân|hộ|cụ|thầy|cô|bác sĩ)\s+$/iu;

/** Capitals anywhere that are one letter off a name of a place which the text has before. */
function otherNames(lines: readonly TextLine[], known: ReadonlyMap<string, Placed>): Placed[] {
  const found = new Map<string, Placed>();
  const places = [...known.keys()];
  for (const line of lines) {
    for (const { index, 1: name = '' } of allMatches(CAPITALS, line.text)) {
      const isPerson = PERSON.test(line.text.slice(Math.max(0, index - 12), index));
      if (isPerson || known.has(name)) continue;
      if (!places.some((other) => isOneLetterApart(name, other))) continue;
      place(found, name, { line, quote: name });
    }
  }
  return [...found.values()];
}

/** Names that stand side by side in a list are of two places. */
function areListed(first: Placed, second: Placed, lines: readonly TextLine[]): boolean {
  return lines.some(({ text }) => {
    const [a, b] = [placeOf(first.name, text), placeOf(second.name, text)];
    if (a < 0 || b < 0) return false;
    const between = text.slice(Math.min(a, b), Math.max(a, b));
    return between.length < 80 && !/[.]\s/.test(between);
  });
}

/** Where a name stands, whole: "Nà Khoan" is none in "Nà Khoang". */
function placeOf(name: string, text: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/^\p{L}/u.test(text.slice(at + name.length))) return at;
  }
  return -1;
}

/** One letter, one mark or one tone; a first syllable of its own makes another name. */
function isOneLetterApart(one: string, other: string): boolean {
  const pair = onePairOfWords(one, other);
  if (!pair) return false;
  const [a, b] = pair;
  const isLonger = one.includes(' ');
  if (isLonger && isHeardAlike(a, b)) return true;
  if (a.charAt(0) !== b.charAt(0) || Math.min(a.length, b.length) < 2) return false;
  // Two letters are a name of their own; in marks and tones alone they may be the same.
  if (Math.min(a.length, b.length) < 3) return isLonger && fold(a) === fold(b);
  return leven(a, b) === 1;
}

/** The two words in which names of one length differ, where all their other words are the same. */
function onePairOfWords(one: string, other: string): readonly [string, string] | null {
  let start = 0;
  while (start < one.length && one.charAt(start) === other.charAt(start)) start++;
  start = one.lastIndexOf(' ', start - 1) + 1;
  const [end, otherEnd] = [wordEnd(one, start), wordEnd(other, start)];
  const isRestAlike =
    one.length - end === other.length - otherEnd && one.endsWith(other.slice(otherEnd));
  return isRestAlike && one !== other
    ? [one.slice(start, end), other.slice(start, otherEnd)]
    : null;
}

function wordEnd(name: string, start: number): number {
  const end = name.indexOf(' ', start);
  return end < 0 ? name.length : end;
}

/** Onsets that many people hear and write alike. */
const ONSETS: readonly RegExp[] = [/^(?:gi|d|r)(?=\p{L})/iu, /^(?:ch|tr)/iu, /^(?:s|x)/iu];

/** "Gò Dền" and "Gò Rền": one rhyme behind onsets that sound alike. */
function isHeardAlike(a: string, b: string): boolean {
  return ONSETS.some((onset) => {
    const [one, other] = [a.replace(onset, ''), b.replace(onset, '')];
    return one !== a && other !== b && one !== '' && one === other && a !== b;
  });
}

const NAME_LENGTH = 6;

/** "Sổ tay đảng viên điện tử" and "Sổ tay điện tử đảng viên": the same words in another order. */
export function reorderedNames(context: TextContext, report: TextReport): void {
  const known = new Map<string, Occurrence>();
  const told = new Set<string>();
  for (const line of context.lines) {
    for (let at = 0; at + NAME_LENGTH <= line.words.length; at++) {
      const first = line.words[at]?.text ?? '';
      if (first === first.toLowerCase() || !/^\p{Lu}\p{Ll}/u.test(first)) continue;
      const window = line.words.slice(at, at + NAME_LENGTH);
      const [head, second] = window;
      const last = window[NAME_LENGTH - 1];
      if (!head || !second || !last) continue;
      const quote = line.text.slice(head.start, last.start + last.text.length);
      if (/[^\p{L}\s]/u.test(quote)) continue;
      const lower = quote.toLowerCase();
      const tail = window.slice(2).map(({ text }) => text.toLowerCase());
      const key = [head.text, second.text, ...tail.sort()].join(' ').toLowerCase();
      if (new Set(tail).size < tail.length) continue;
      const before = known.get(key);
      if (!before) known.set(key, { line, quote });
      else if (before.quote.toLowerCase() !== lower && !told.has(key)) {
        told.add(key);
        report({
          line: line.number,
          quote,
          values: {
            other: before.quote,
            count: '1',
            line: String(before.line.number),
          },
        });
      }
    }
  }
}

/** A word of capitals that stands alone, no part of a document's number. */
const ABBREVIATION = /^[A-ZĐƯƠ]{3,8}$/;
const JOINING = /[\d&/-]/;

/** "Ban CHSQ" where the text has "Ban CHQS": two letters beside each other that changed places. */
export function swappedLetters({ lines }: TextContext, report: TextReport): void {
  const found = new Map<string, Placed>();
  for (const line of lines) {
    if (line.text === line.text.toUpperCase()) continue;
    for (const { text: name, start } of line.words) {
      if (!ABBREVIATION.test(name)) continue;
      if (JOINING.test(line.text.charAt(start - 1) + line.text.charAt(start + name.length))) {
        continue;
      }
      place(found, name, { line, quote: name });
    }
  }
  const passed = new Set<string>();
  for (const { name, places } of found.values()) {
    for (let at = 0; at + 1 < name.length; at++) {
      const [a, b] = [name.charAt(at), name.charAt(at + 1)];
      const other = found.get(name.slice(0, at) + b + a + name.slice(at + 2));
      if (a === b || !other || !passed.has(other.name)) continue;
      // Of three letters two bodies may be called: only where one is said again and again.
      const most = Math.max(places.length, other.places.length);
      if (name.length < 4 && most < 4 * Math.min(places.length, other.places.length)) continue;
      // Of two that are as frequent the later is the slip.
      if (places.length <= other.places.length) sayRarer(places, other.places, report);
      else sayRarer(other.places, places, report);
    }
    passed.add(name);
  }
}
