// Rules about words and sentences that stand twice.
import { compounds } from '../../vietnamese/compounds/compounds';
import { allMatches } from '../../vietnamese/matches';
import { canonical } from '../../vietnamese/spelling';
import { isSyllable } from '../../vietnamese/syllable';
import type { TextLine } from '../context';
import type { TextRule } from '../text-rule';

/** "03 03 tàu". */
const DOUBLED_NUMBER = /(?<![A-Za-zÀ-ỹ\d.,/%-])(\d{1,3}(?:[.,]\d+)?)\s+\1(?=\s\p{Ll}{2,})/gu;

const DOUBLED_WORD: TextRule = {
  id: 'text.doubled-word',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Lặp từ', en: 'A word twice' },
  why: {
    vi: 'Từ gõ hai lần là dấu hiệu văn bản chưa được đọc lại.',
    en: 'A word typed twice shows that nobody read the text again.',
  },
  message: { vi: '“{quote}”: một từ gõ hai lần.', en: '“{quote}”: one word typed twice.' },
  instruction: { vi: 'Bỏ bớt một từ: “{expected}”.', en: 'Drop one: “{expected}”.' },
  checkText: ({ lines }, report) => {
    for (const line of lines) {
      const { number, text, kind } = line;
      if (kind === 'table-row') continue;
      for (const { start, first, second, quote } of doubled(line)) {
        // "Hè Thu thu hoạch", "Đại hội Hội Nông dân", "Đăk Đăk": a name, and a word beside it.
        if (/\p{Lu}/u.test(second) || (first !== second && !opensSentence(text, start))) {
          continue;
        }
        if (isOnPurpose(text, start, first, quote.length)) continue;
        report({ line: number, quote, expected: first, sure: /\s/.test(first) ? 0.9 : 0.8 });
      }
      for (const [quote, word = ''] of allMatches(DOUBLED_NUMBER, text)) {
        report({ line: number, quote, expected: word, sure: 0.8 });
      }
    }
  },
};

interface Doubled {
  readonly start: number;
  readonly first: string;
  readonly second: string;
  readonly quote: string;
}

const MOST_DOUBLED = 4;

/** One to four words and the same again in capitals or not, nothing but spaces between. */
function doubled({ text, words }: TextLine): Doubled[] {
  const found: Doubled[] = [];
  const lower = words.map((word) => word.text.toLowerCase());
  for (let at = 0; at + 1 < words.length; at++) {
    for (let length = Math.min(MOST_DOUBLED, (words.length - at) >> 1); length > 0; length--) {
      if (lower[at] !== lower[at + length] || !repeats(lower, at, length)) continue;
      const [start, middle] = [words[at]?.start ?? 0, words[at + length]?.start ?? 0];
      const last = words[at + 2 * length - 1];
      const quote = text.slice(start, (last?.start ?? 0) + (last?.text.length ?? 0));
      const first = text.slice(start, middle).trimEnd();
      const second = text.slice(middle, start + quote.length);
      if (/[^\p{L}\p{M}\s]/u.test(quote) || first.length !== second.length) continue;
      if (/\d/.test(text.charAt(start - 1) + text.charAt(start + quote.length))) continue;
      found.push({ start, first, second, quote });
      at += 2 * length - 1;
      break;
    }
  }
  return found;
}

function repeats(words: readonly string[], at: number, length: number): boolean {
  for (let step = 1; step < length; step++) {
    if (words[at + step] !== words[at + length + step]) return false;
  }
  return true;
}

function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:]\s+)$/u.test(text.slice(Math.max(0, at - 3), at));
}

/**
 * A word doubled on purpose ("luôn luôn", "su su"), or two words that meet: "khởi công | công trình".
 * They meet where the word before and the first make a compound, and the second with the word behind.
 */
function isOnPurpose(text: string, at: number, words: string, length: number): boolean {
  const word = words.toLowerCase();
  // Two words and the same again: "kinh tế kinh tế" is a slip; "nghe càng nghe càng" is how people tell.
  if (/\s/.test(word)) return /(?<![A-Za-zÀ-ỹ])càng(?!\p{L})/u.test(word);
  // Sounds and foreign words: "boom boom".
  if (!isSyllable(word) || word.length === 1) return true;
  const table = compounds();
  const middle = canonical(word);
  if (table.rank(middle, middle) !== null || REDUPLICATED.has(word)) return true;
  const before = /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, at - 16), at))?.[1]?.toLowerCase();
  const behind = /^\s+(\p{L}+)/u
    .exec(text.slice(at + length, at + length + 16))?.[1]
    ?.toLowerCase();
  // "khởi công mới | mới đạt 26%": what is new, and what is only reached.
  if (word === 'mới' && behind !== undefined && REACHED.has(behind)) return true;
  const ends = before !== undefined && (table.rank(canonical(before), middle) ?? 0) > 0;
  const begins = behind !== undefined && (table.rank(middle, canonical(behind)) ?? 0) > 0;
  if (ends && begins) return true;
  // Half of it is enough where the other half is rare: "cơ quan | quan trắc"; not with a small word.
  const mayMeet =
    (ends && table.begins(middle)) || (begins && before !== undefined && table.ends(middle));
  return mayMeet && !SMALL.has(word);
}

const REACHED = new Set('đạt chỉ có được bằng thực hoàn giải thu cấp làm triển'.split(' '));

/** Small words are doubled by slips of the hand, and make compounds with anything. */
const SMALL = new Set(
  'các những và của được có là cho với đã đang sẽ trong trên tại từ đến để về do bị theo như không này khi thì việc'.split(
    ' ',
  ),
);

/** Doubled by usage: plants and beasts, numbers, "all" (người người, ngành ngành), shades (vui vui), pronouns that meet. */
const REDUPLICATED = new Set(
  (
    'chôm su thanh đu cào ba bốn năm chuồn bươm đom xa gần cao nhỏ to dài lâu ai người nhà ngành nơi lớp đời ' +
    'ngày đêm tháng xanh vui sơ mình ta họ nó tôi này đó kia'
  ).split(' '),
);

const NEAR_LINES = 15;
/** A sentence of so many letters is not said again by chance. */
const LONG = 50;

const DOUBLED_SENTENCE: TextRule = {
  id: 'text.doubled-sentence',
  severity: 'warning',
  grain: 'text',
  ofDocuments: true,
  title: { vi: 'Lặp câu', en: 'A sentence twice' },
  why: {
    vi: 'Một câu chép hai lần trong một văn bản là dán nhầm.',
    en: 'A sentence that stands twice in one text was pasted by mistake.',
  },
  message: {
    vi: '“{quote}”: câu này đã có nguyên văn ở dòng {line}.',
    en: '“{quote}”: line {line} has this sentence word for word.',
  },
  instruction: { vi: 'Bỏ một trong hai câu.', en: 'Drop one of the two.' },
  checkText: ({ sentences }, report) => {
    const known = new Map<string, number>();
    let lastHeading = '';
    for (const { text, line, heading } of sentences) {
      if (line.kind === 'table-row' || line.kind === 'heading') continue;
      const own = text.trim().replace(/^(?:[-+•]|\(?\d{1,2}[.)/]|[a-zđ][.)/])\s*/u, '');
      // Without a figure it may be a phrase that an office says of every department.
      const isItem = own !== text.trim() && heading === lastHeading;
      lastHeading = heading;
      if (own.length < LONG || !(/\d/.test(own) || isItem)) continue;
      const before = known.get(own);
      known.set(own, line.number);
      // Far away it may be said again on purpose, in the assessment above all.
      if (before !== undefined && before !== line.number && line.number - before <= NEAR_LINES) {
        const quote = own.split(/\s+/).slice(0, 14).join(' ');
        report({ line: line.number, quote, values: { line: String(before) }, sure: 0.8 });
      }
    }
  },
};

export const WORD_RULES: readonly TextRule[] = [DOUBLED_WORD, DOUBLED_SENTENCE];
