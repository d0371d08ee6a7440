// Rules about where sentences end: a paragraph without a stop, a small letter behind one.
import type { TextLine } from '../context';
import type { TextHit, TextRule } from '../text-rule';

const MISSING_FULL_STOP: TextRule<'shortest'> = {
  id: 'text.missing-full-stop',
  severity: 'warning',
  grain: 'text',
  ofDocuments: true,
  title: { vi: 'Thiếu dấu chấm cuối đoạn', en: 'No full stop at the end' },
  why: {
    vi: 'Đoạn văn không có dấu kết thúc thì người đọc không biết đã hết câu hay còn thiếu chữ.',
    en: 'Without a sign at its end a paragraph may be finished or cut off: nobody knows.',
  },
  message: {
    vi: 'Đoạn kết thúc bằng “{quote}” mà không có dấu chấm.',
    en: 'The paragraph ends in “{quote}” without a full stop.',
  },
  instruction: {
    vi: 'Thêm dấu chấm, hoặc viết nốt câu.',
    en: 'Add the full stop, or finish the sentence.',
  },
  parameters: {
    shortest: {
      name: 'độ dài',
      default: 60,
      meaning: {
        vi: 'đoạn ngắn hơn số chữ cái này là đầu đề, tên gọi, ý liệt kê: không báo',
        en: 'shorter lines are captions, names, items of a list, and pass',
      },
    },
  },
  checkText: ({ lines }, report, { shortest }) => {
    const found: TextHit[] = [];
    let stopped = 0;
    const isWrapped = lines.filter((line, at) => goesOn(line, lines[at + 1])).length >= WRAPPED;
    for (const [at, line] of lines.entries()) {
      const { number, text, kind, zone, sentences } = line;
      if (zone !== 'body' || (kind !== 'paragraph' && kind !== 'footnote')) continue;
      const next = lines[at + 1];
      if (goesOn(line, next) || (isWrapped && next && next.text.trim() !== '')) continue;
      const end = withoutNotes(text);
      if (end.length >= shortest && /[.!?;…]$/u.test(end)) stopped++;
      if (end.length < shortest || !/[\p{L}\d%)”]$/u.test(end)) continue;
      // A row of a table that lost its lines.
      if (/(?:[;|]\s*-?\d[\d.,]*\s*){2,}$/u.test(end) || /^\(.*\)$/u.test(end)) continue;
      // What stands in brackets, in capitals, or is a link's address is no prose.
      if (/^\([^()]*\)$|\]\([^()\s]*\)$/u.test(end) || isCapitals(end)) continue;
      // A title runs without a stop; prose has a comma, a semicolon or a sentence before.
      if (sentences.length < 2 && !/[,;:]\s/.test(end)) continue;
      if (isByline(end)) continue;
      const last = end.split(/\s+/).slice(-5).join(' ');
      found.push({ line: number, quote: last, expected: `${last}.` });
    }
    // An office that ends its items without a stop does so on purpose.
    if (found.length >= MANY && found.length > stopped * STYLE) return;
    for (const hit of found) report(hit);
  },
};

/** So many paragraphs without a stop, and this share of those with one, are a way of writing. */
const MANY = 5;
const STYLE = 0.5;

/** So many lines that go on in small letters show a text whose lines were broken at a width. */
const WRAPPED = 3;

/** Whether the sentence of a line goes on, in small letters, at the start of the next. */
function goesOn({ text, kind }: TextLine, next: TextLine | undefined): boolean {
  return (
    kind === next?.kind &&
    /^\s*\p{Ll}+[\s,;.]/u.test(next.text) &&
    !/[.!?…:;]["”)\]]*\s*$/u.test(text)
  );
}

/** The text without footnotes' marks at its end. */
function withoutNotes(text: string): string {
  let end = text.trim();
  for (let open = 0; end.endsWith(']'); end = end.slice(0, open).trimEnd()) {
    open = end.lastIndexOf('[');
    if (open < 0) break;
  }
  return end;
}

/** Who wrote a text or took its pictures, behind the last full stop: "… đến tận thôn. Minh Anh (tổng hợp)". */
function isByline(end: string): boolean {
  const parts = end.split(SENTENCE_END);
  const words = parts.length < 2 ? [] : (parts[parts.length - 1] ?? '').split(/\s+/);
  const small = words.filter((word) => /^\(?\p{Ll}/u.test(word)).length;
  return words.length > 0 && words.length <= BYLINE_WORDS && small * 2 <= words.length;
}

const SENTENCE_END = /[.!?…/]["”)]*\s+/u;
const BYLINE_WORDS = 7;

function isCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

const LOWER_CASE = /(?<=(?:\p{L}{2}|[\d%)”\]])\.)\s+(\p{Ll}\p{L}*)/gu;
/** Abbreviations that end in a point. */
const ABBREVIATED =
  /(?:^|[\s(])(?:v\.v|vv|tr|tp|ths|ts|gs|pgs|bs|ks|cn|đ\/c|st|tt|kt|stt|no|vs|ub)\.$/iu;

const LOWER_CASE_AFTER_STOP: TextRule = {
  id: 'text.lower-case-after-full-stop',
  severity: 'warning',
  grain: 'text',
  ofDocuments: true,
  title: { vi: 'Chữ thường sau dấu chấm', en: 'Small letter after a full stop' },
  why: {
    vi: 'Sau dấu chấm là câu mới, phải viết hoa; nếu chưa hết câu thì phải dùng dấu phẩy.',
    en: 'Behind a full stop a new sentence begins with a capital; otherwise a comma is meant.',
  },
  message: {
    vi: '“{quote}”: sau dấu chấm viết chữ thường.',
    en: '“{quote}”: a small letter after a full stop.',
  },
  instruction: {
    vi: 'Viết hoa, hoặc đổi dấu chấm thành dấu phẩy.',
    en: 'Write a capital, or make the stop a comma.',
  },
  checkText: ({ lines }, report) => {
    for (const { number, text, kind, zone } of lines) {
      if (zone !== 'body' || kind === 'table-row') continue;
      LOWER_CASE.lastIndex = 0;
      for (let match = LOWER_CASE.exec(text); match; match = LOWER_CASE.exec(text)) {
        const before = text.slice(Math.max(0, match.index - 12), match.index);
        if (ABBREVIATED.test(before) || /\.\.$|^\s*\d+(?:\.\d+)*\.$/u.test(before)) continue;
        const word = match[1] ?? '';
        const lead = /\S+$/u.exec(before)?.[0] ?? '';
        report({
          line: number,
          quote: `${lead}${match[0]}`,
          expected: `${lead} ${word.charAt(0).toUpperCase()}${word.slice(1)}`,
        });
      }
    }
  },
};

export const SENTENCE_END_RULES: readonly TextRule[] = [MISSING_FULL_STOP, LOWER_CASE_AFTER_STOP];
