// Rules about words: doubled ones, and several spellings or names of one thing.
import type { TextContext, TextLine } from '../context';
import type { TextRule } from '../text-rule';

/** Words that are doubled on purpose, and numbers' names. */
const DOUBLED_ON_PURPOSE = new Set(
  (
    'luôn thường dần ngày đêm người nhà nơi lúc khi đời làng thôn xã ngành nghề mãi rất xanh đỏ xa gần cao ' +
    'nhỏ to dài ngắn sớm khuya lâu nhiều ít hai ba bốn năm sáu bảy tám chín mười hằng từng vừa lần chung ' +
    'riêng đều mới hay chuyên đầu cuối song sang vui vẻ ai gì đâu nào nó kia này nhanh chậm trong ngoài chỉ hoàn'
  ).split(' '),
);
const DOUBLED = /(?<![\p{L}\d])(\p{L}+)(\s+)\1(?![\p{L}\d])/giu;

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
    for (const { number, text, kind } of lines) {
      if (kind === 'table-row') continue;
      DOUBLED.lastIndex = 0;
      for (let match = DOUBLED.exec(text); match; match = DOUBLED.exec(text)) {
        const [quote, word = ''] = match;
        if (DOUBLED_ON_PURPOSE.has(word.toLowerCase())) continue;
        // Names: Đăk Đăk, and abbreviations in lists.
        const second = quote.slice(-word.length);
        if (/^\p{Lu}/u.test(second) && /^\p{Lu}/u.test(word)) continue;
        // "thực hiện hiện …", "phát triển triển khai": two words meet.
        if (isMeeting(text, match.index, word)) continue;
        report({ line: number, quote, expected: word });
      }
    }
  },
};

/** Compounds that end in the word, followed by ones that begin with it: "thực hiện | hiện đại". */
const MEETINGS: Readonly<Record<string, RegExp>> = {
  hiện: /(?:thực|phát|thể|xuất)\s+hiện\s+hiện\s+(?:đại|trạng|nay|có|hành|tượng)/iu,
  triển: /phát\s+triển\s+triển\s+(?:khai|vọng|lãm)/iu,
  công: /(?:thi|đầu tư|phân|dịch vụ)\s+công\s+công\s+(?:trình|tác|nghiệp|việc|cộng)/iu,
  hội: /(?:xã|quốc|đại|lễ|cơ)\s+hội\s+hội\s+(?:nghị|viên|thi|nhập|thảo|đồng|họp)/iu,
  đồng: /(?:hội|cộng|hợp|triệu|tỷ)\s+đồng\s+đồng\s+(?:thời|chí|bộ|ý|bào|tình|thuận)/iu,
  sinh: /(?:học|vệ|phát|khai)\s+sinh\s+sinh\s+(?:hoạt|viên|sống|sản|kế)/iu,
  động: /(?:lao|hoạt|chủ|vận|tác)\s+động\s+động\s+(?:viên|vật|lực|thổ)/iu,
  thông: /(?:giao|truyền|phổ)\s+thông\s+thông\s+(?:tin|qua|suốt|báo)/iu,
  tác: /(?:công|hợp|canh)\s+tác\s+tác\s+(?:động|phong|chiến|phẩm)/iu,
  quyết: /(?:nghị|giải)\s+quyết\s+quyết\s+(?:định|liệt|tâm|toán)/iu,
  vi: /hành\s+vi\s+vi\s+phạm/iu,
  tế: /(?:y|kinh|thực|quốc)\s+tế\s+tế\s+/iu,
};

function isMeeting(text: string, at: number, word: string): boolean {
  return MEETINGS[word.toLowerCase()]?.test(text.slice(Math.max(0, at - 16), at + 40)) ?? false;
}

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
    vi: '“{quote}”: trong văn bản còn viết “{other}” ({count} lần, lần đầu ở dòng {line}).',
    en: '“{quote}”: the text also writes “{other}” ({count} times, first in line {line}).',
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
    reorderedNames(context, report);
    for (const [first, second] of NAMES) reportRarer(context, first, second, report);
  },
};

/** Names that offices write in two ways. */
const NAMES: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<!\p{L})HĐND\s?&\s?UBND/gu, /(?<!\p{L})HĐND (?:và|,) UBND/gu],
  [/(?<!\p{L})TP\s(?=\p{Lu})/gu, /(?<!\p{L})TP\.\s?(?=\p{Lu})/gu],
  [
    /(?<!\p{L})Uỷ ban Mặt trận Tổ quốc Việt Nam|(?<!\p{L})Mặt trận Tổ quốc Việt Nam/gu,
    /(?<!\p{L})Mặt trận Tổ Quốc/gu,
  ],
];

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
  const behind =
    /^[\p{L}\d]*(?:\s\p{Ll}+)?/u.exec(text.slice(at + length, at + length + 30))?.[0] ?? '';
  return before + text.slice(at, at + length) + behind;
}

function reportRarer(
  context: TextContext,
  first: RegExp,
  second: RegExp,
  report: Parameters<TextRule['checkText']>[1],
): void {
  const [a, b] = [occurrences(context, first), occurrences(context, second)];
  if (a.length === 0 || b.length === 0) return;
  const [rare, usual] = a.length <= b.length ? [a, b] : [b, a];
  const one = rare[0];
  // Capitals of a heading make a poor example.
  const other = usual.find(({ quote }) => quote !== quote.toUpperCase()) ?? usual[0];
  if (!one || !other) return;
  report({
    ...{ line: one.line.number, quote: one.quote },
    values: { other: other.quote, count: String(usual.length), line: String(other.line.number) },
  });
}

const NAME_LENGTH = 6;

/** "Sổ tay đảng viên điện tử" and "Sổ tay điện tử đảng viên": the same words in another order. */
function reorderedNames(context: TextContext, report: Parameters<TextRule['checkText']>[1]): void {
  const known = new Map<string, Occurrence>();
  const told = new Set<string>();
  const words = /\p{L}+/gu;
  for (const line of context.lines) {
    const list: { text: string; start: number }[] = [];
    words.lastIndex = 0;
    for (let match = words.exec(line.text); match; match = words.exec(line.text)) {
      list.push({ text: match[0], start: match.index });
    }
    for (let at = 0; at + NAME_LENGTH <= list.length; at++) {
      const window = list.slice(at, at + NAME_LENGTH);
      const [head, second] = window;
      const last = window[NAME_LENGTH - 1];
      if (!head || !second || !last || !/^\p{Lu}\p{Ll}/u.test(head.text)) continue;
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

export const WORD_RULES: readonly TextRule[] = [DOUBLED_WORD, SEVERAL_FORMS];
