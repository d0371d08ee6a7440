// Rules about several spellings or names of one thing in one text.
import type { TextContext } from '../context';
import { DATED_WITH_COMMA, DATED_WITHOUT } from './document-numbers';
import type { TextReport, TextRule } from '../text-rule';
import { allMatches } from '../../vietnamese/matches';
import { oneLetterApart, reorderedNames, swappedLetters } from './name-forms';
import { sayRarer, type Occurrence } from './occurrences';

/** Where the two spellings of a tone differ: `uỷ` and `ủy`. */
const OLD_TONES: readonly (readonly [old: RegExp, now: RegExp, said: string])[] = [
  [/(?<!q)u[ỳýỷỹỵ](?![\p{L}])/giu, /(?<!q)[ùúủũụ]y(?![\p{L}])/giu, 'uỷ / ủy'],
  [/o[àáảãạ](?![\p{L}])/giu, /[òóỏõọ]a(?![\p{L}])/giu, 'hoà / hòa'],
];

const SEVERAL_FORMS: TextRule = {
  id: 'spelling.several-forms',
  severity: 'warning',
  grain: 'text',
  ofDocuments: true,
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
    swappedLetters(context, report);
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

export const FORM_RULES: readonly TextRule[] = [SEVERAL_FORMS];
