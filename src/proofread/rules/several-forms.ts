// Rules about several spellings or names of one thing in one text.
import type { TextContext, TextLine } from '../context';
import { DATED_WITH_COMMA, DATED_WITHOUT } from './document-numbers';
import type { TextReport, TextRule } from '../text-rule';
import { allMatches } from '../../vietnamese/matches';
import { fold } from '../../vietnamese/text';
import leven from 'leven';

/** Where the two spellings of a tone differ: `uỷ` and `ủy`. */
const OLD_TONES: readonly (readonly [old: RegExp, now: RegExp, said: string])[] = [
  [/(?<!q)u[ỳýỷỹỵ](?![\p{L}])/giu, /(?<!q)[ùúủũụ]y(?![\p{L}])/giu, 'uỷ / ủy'],
  [/o[àáảãạ](?![\p{L}])/giu, /[òóỏõọ]a(?![\p{L}])/giu, 'hoà / hòa'],
];

const SEVERAL_FORMS: TextRule = {
  id: 'spelling.several-forms',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Một từ viết nhiều kiểu', en: 'One word in several forms' },
  why: {
    vi: 'Một tên, một từ viết hai kiểu trong một văn bản thì tìm kiếm, thay thế bị sót.',
    en: 'When one name or word has two forms, search and replace miss half of them.',
  },
  message: {
    vi: '“{quote}”: trong văn bản còn viết “{other}” (kiểu này {count} lần, như ở dòng {line}).',
    en: '“{quote}”: the text also writes “{other}” (in this form {count} times, as in line {line}).',
  },
  instruction: {
    vi: 'Chọn một cách viết cho cả văn bản.',
    en: 'Choose one form for the whole text.',
  },
  checkText: (context, report) => {
    for (const [first, second] of OLD_TONES) reportRarer(context, first, second, report);
    reportRarer(
      context,
      /(?<=\d)\s–\s(?=\d{4})|(?<=20\d\d)–(?=20\d\d)/gu,
      /(?<=20\d\d)\s?-\s?(?=20\d\d)/gu,
      report,
    );
    dashedTerms(context, report);
    reorderedNames(context, report);
    for (const [first, second] of NAMES) reportRarer(context, first, second, report);
    for (const [first, second] of SYNONYMS) {
      reportRarer(context, first, second, report, BY_FAR);
    }
    oneLetterApart(context, report);
  },
};

/** Names and words that offices write in two ways, each of them right by itself. */
const NAMES: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<![A-Za-zÀ-ỹ])HĐND\s?&\s?UBND/gu, /(?<![A-Za-zÀ-ỹ])HĐND (?:và|,) UBND/gu],
  [/(?<![A-Za-zÀ-ỹ])TP\s(?=\p{Lu})/gu, /(?<![A-Za-zÀ-ỹ])TP\.\s?(?=\p{Lu})/gu],
  [
    /(?<![A-Za-zÀ-ỹ])Uỷ ban Mặt trận Tổ quốc Việt Nam|(?<!\p{L})Mặt trận Tổ quốc Việt Nam/gu,
    /(?<![A-Za-zÀ-ỹ])Mặt trận Tổ Quốc/gu,
  ],
  [DATED_WITH_COMMA, DATED_WITHOUT],
];

/** Two words, both right: only a text that keeps to one of them by far has slipped into the other. */
const SYNONYMS: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<![A-Za-zÀ-ỹ])bảo đảm(?!\p{L})/giu, /(?<![A-Za-zÀ-ỹ])đảm bảo(?!\p{L})/giu],
];
const BY_FAR = 5;

const TWO_LONG_WORDS = 40;

/** The dash first: it is rare, and words are not. */
const DASHED = / [-–—] (?=(\p{L}+) (\p{L}+)(?!\p{L}))/gu;
const TWO_WORDS = /(?<![A-Za-zÀ-ỹ])(\p{L}+) (\p{L}+)$/u;

/**
 * "kinh tế - xã hội" and "kinh tế – xã hội": said once, of the first place of the rarer dash, and only
 * of terms that the text writes with both. Headings are left out: offices are given them.
 */
function dashedTerms(context: TextContext, report: TextReport): void {
  const terms = new Map<string, Map<string, Occurrence[]>>();
  for (const line of context.lines) {
    if (line.kind === 'heading' || line.kind === 'table-row') continue;
    for (const { index, 0: sign, 1: c = '', 2: d = '' } of allMatches(DASHED, line.text)) {
      const before = TWO_WORDS.exec(line.text.slice(Math.max(0, index - TWO_LONG_WORDS), index));
      if (!before) continue;
      const behind = `${c} ${d}`;
      const term = `${before[0]} ${behind}`.toLowerCase();
      const dash = sign.trim();
      const forms = terms.get(term) ?? new Map<string, Occurrence[]>();
      const places = forms.get(dash) ?? [];
      places.push({ line, quote: before[0] + sign + behind });
      terms.set(term, forms.set(dash, places));
    }
  }
  const mixed = [...terms.values()].filter(({ size }) => size > 1);
  const counts = new Map<string, number>();
  for (const [dash, { length }] of mixed.flatMap((forms) => [...forms])) {
    counts.set(dash, (counts.get(dash) ?? 0) + length);
  }
  const [rare, ...others] = [...counts].sort(([, a], [, b]) => a - b).map(([dash]) => dash);
  const withRare = mixed.filter((forms) => forms.has(rare ?? ''));
  const placeOf = (forms: Map<string, Occurrence[]>): number =>
    forms.get(rare ?? '')?.[0]?.line.number ?? 0;
  const [first] = withRare.sort((one, other) => placeOf(one) - placeOf(other));
  const usual = others.map((dash) => first?.get(dash)).find((places) => places !== undefined);
  if (first && usual) sayRarer(first.get(rare ?? '') ?? [], usual, report);
}

interface Occurrence {
  readonly line: TextLine;
  readonly quote: string;
}

function occurrences({ lines }: TextContext, pattern: RegExp): Occurrence[] {
  const found: Occurrence[] = [];
  for (const line of lines) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(line.text); match; match = pattern.exec(line.text)) {
      found.push({ line, quote: around(line.text, match.index, match[0].length) });
      if (match[0] === '') pattern.lastIndex++;
    }
  }
  return found;
}

/** The words in which the match stands: a letter pair alone says nothing. */
function around(text: string, at: number, length: number): string {
  const before = /[\p{L}\d&]*$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? '';
  const match = text.slice(at, at + length);
  const next = /\s/.test(match) ? /^[\p{L}\d]*/u : /^[\p{L}\d]*(?:\s\p{Ll}+)?/u;
  const behind = next.exec(text.slice(at + length, at + length + 30))?.[0] ?? '';
  return before + match + behind;
}

function reportRarer(
  context: TextContext,
  first: RegExp,
  second: RegExp,
  report: TextReport,
  timesMore = 1,
): void {
  const [a, b] = [occurrences(context, first), occurrences(context, second)];
  const [less, more] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (less === 0 || more < less * timesMore) return;
  if (a.length <= b.length) sayRarer(a, b, report);
  else sayRarer(b, a, report);
}

function sayRarer(
  rare: readonly Occurrence[],
  usual: readonly Occurrence[],
  report: TextReport,
): void {
  const one = rare[0];
  // The same word in the other form says most; capitals of a heading make a poor example.
  const lastWord = one?.quote.split(' ').pop();
  const inSmall = usual.filter(({ quote }) => quote !== quote.toUpperCase());
  const other =
    inSmall.find(({ quote }) => quote.split(' ').pop() === lastWord) ?? inSmall[0] ?? usual[0];
  if (!one || !other) return;
  report({
    ...{ line: one.line.number, quote: one.quote },
    values: { other: other.quote, count: String(usual.length), line: String(other.line.number) },
  });
}

/** What stands before the name of a place: its names are chosen apart from each other. */
const PLACED =
  /(?<![A-Za-zÀ-ỹ])(?:thôn|bản|xóm|ấp|buôn|làng|plei|chi hội|chi bộ|chi đoàn|hợp tác xã|HTX|tổ dân phố|khu phố|khối phố|xã|phường|hồ|đập|cầu|suối|trường(?: \p{L}+){0,3}|công trình|dự án|khu)\s+((?:\p{Lu}[\p{L}'’]*)(?:\s\p{Lu}[\p{L}'’]*){0,3})(?!\p{L})/gu;

interface Placed {
  readonly name: string;
  readonly places: Occurrence[];
}

/** "bản Huổi Lắp" and "bản Huổi Lắm": names of one length that differ in one letter. */
function oneLetterApart({ lines }: TextContext, report: TextReport): void {
  const names = new Map<string, Placed>();
  for (const line of lines) {
    if (line.text === line.text.toUpperCase()) continue;
    for (const [quote, name = ''] of allMatches(PLACED, line.text)) {
      const known = names.get(name) ?? { name, places: [] };
      known.places.push({ line, quote });
      names.set(name, known);
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

/** Persons by their title: names of three syllables or more are seldom two people's but for one letter. */
const NAMED_PERSON =
  /(?<![A-Za-zÀ-ỹ])(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Ee]m|[Cc]háu|[Đđ]ồng chí|[Đđ]\/c|[Tt]hầy|[Cc]ô|[Bb]ác sĩ|[Nn]ghệ nhân)\s+((?:\p{Lu}[\p{L}'’]*)(?:\s\p{Lu}[\p{L}'’]*){2,4})(?!\p{L})/gu;

function personsOf(lines: readonly TextLine[]): Map<string, Placed> {
  const found = new Map<string, Placed>();
  for (const line of lines) {
    for (const [, name = ''] of allMatches(NAMED_PERSON, line.text)) {
      const known = found.get(name) ?? { name, places: [] };
      known.places.push({ line, quote: name });
      found.set(name, known);
    }
  }
  return found;
}

/** Behind a small word two or three capitals are a name too; persons are named apart. */
const CAPITALS =
  /(?<=(?:^|[^.!?:“"]\s)(?:\p{Ll}+|\p{Lu}{2,5}|Tiểu học|Trung học)\s|[,;(]\s?)(\p{Lu}[\p{Ll}'’]+(?:\s\p{Lu}[\p{Ll}'’]+){1,2})(?![\p{L}’'])/gu;
const PERSON =
  /(?<![A-Za-zÀ-ỹ])(?:ông|bà|anh|chị|em|cháu|đồng chí|công dân|hộ|cụ|thầy|cô|bác sĩ)\s+$/iu;

/** Capitals anywhere that are one letter off a name of a place which the text has before. */
function otherNames(lines: readonly TextLine[], known: ReadonlyMap<string, Placed>): Placed[] {
  const found = new Map<string, Placed>();
  for (const line of lines) {
    for (const { index, 1: name = '' } of allMatches(CAPITALS, line.text)) {
      const isPerson = PERSON.test(line.text.slice(Math.max(0, index - 12), index));
      if (isPerson || known.has(name)) continue;
      if (![...known.keys()].some((other) => isOneLetterApart(name, other))) continue;
      const placed = found.get(name) ?? { name, places: [] };
      placed.places.push({ line, quote: name });
      found.set(name, placed);
    }
  }
  return [...found.values()];
}

/** Names that stand side by side in a list are of two places. */
function areListed(first: Placed, second: Placed, lines: readonly TextLine[]): boolean {
  return lines.some(({ text }) => {
    const [a, b] = [text.indexOf(first.name), text.indexOf(second.name)];
    if (a < 0 || b < 0) return false;
    const between = text.slice(Math.min(a, b), Math.max(a, b));
    return between.length < 80 && !/[.]\s/.test(between);
  });
}

/** One letter, one mark or one tone; a first syllable of its own makes another name. */
function isOneLetterApart(one: string, other: string): boolean {
  const [first, second] = [one, other].map((name) => name.split(' '));
  if (!first || first.length !== second?.length) return false;
  const differing = first.flatMap((word, at) =>
    word === second[at] ? [] : [[word, second[at] ?? '']],
  );
  const [pair] = differing;
  if (differing.length !== 1 || !pair) return false;
  const [a = '', b = ''] = pair;
  if (a.charAt(0) !== b.charAt(0) || Math.min(a.length, b.length) < 2) return false;
  // Two letters are a name of their own; in marks and tones alone they may be the same.
  if (Math.min(a.length, b.length) < 3) return fold(a) === fold(b) && first.length > 1;
  return leven(a, b) === 1;
}

const NAME_LENGTH = 6;

/** "Sổ tay đảng viên điện tử" and "Sổ tay điện tử đảng viên": the same words in another order. */
function reorderedNames(context: TextContext, report: TextReport): void {
  const known = new Map<string, Occurrence>();
  const told = new Set<string>();
  for (const line of context.lines) {
    for (let at = 0; at + NAME_LENGTH <= line.words.length; at++) {
      if (!/^\p{Lu}\p{Ll}/u.test(line.words[at]?.text ?? '')) continue;
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
          ...{ line: line.number, quote },
          values: { other: before.quote, count: '1', line: String(before.line.number) },
        });
      }
    }
  }
}

export const FORM_RULES: readonly TextRule[] = [SEVERAL_FORMS];
