// Rules about signs and capitals: spaces, full stops, letters after them.
import { allMatches } from '../../vietnamese/matches';
import type { TextLine } from '../context';
import type { TextHit, TextRule } from '../text-rule';

/**
 * Two or three spaces are a slip; more are blanks to be filled in by hand. Beside the brackets that
 * converters write around footnotes nobody typed them.
 */
const DOUBLED = /(?<=[^\s:][:]?)(?<!\[\d{1,3}:)[ \u00a0]{2,3}(?=[^\s[])/g;

const DOUBLED_SPACE: TextRule = {
  id: 'text.doubled-space',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Thừa dấu cách', en: 'Too many spaces' },
  why: {
    vi: 'Giữa hai từ chỉ có một dấu cách; thừa dấu cách làm dòng chữ giãn ra khi căn đều.',
    en: 'One space stands between two words; more make gaps in justified lines.',
  },
  message: { vi: '“{quote}”: thừa dấu cách.', en: '“{quote}”: too many spaces.' },
  instruction: { vi: 'Ghi “{expected}”.', en: 'Write “{expected}”.' },
  checkText: ({ lines }, report) => {
    for (const { number, text, kind, zone } of lines) {
      if (zone !== 'body' || kind === 'table-row') continue;
      DOUBLED.lastIndex = 0;
      for (let match = DOUBLED.exec(text); match; match = DOUBLED.exec(text)) {
        const quote = wordsAround(text, match.index, match[0].length);
        report({ line: number, quote, expected: quote.replace(/[ \u00a0]{2,3}/, ' ') });
      }
    }
  },
};

function wordsAround(text: string, at: number, length: number): string {
  const before = /\S+$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  const behind = /^\S+/u.exec(text.slice(at + length, at + length + 24))?.[0] ?? '';
  return before + text.slice(at, at + length) + behind;
}

const BEFORE_SIGN =
  /(?<=[\p{L}\d)”%])\s+(?=[,;](?:\s|$|\p{L}))|(?<=[\p{L}\d)”%])\s+(?=[:?!](?:\s|$))|(?<=\()\s+(?=[\p{L}\d])|(?<=[\p{L}\d%])\s+(?=\))|(?<=[\p{L}\d)”%])\s+(?=\.(?:\s*$|\s+\p{Lu}))/gu;
const BEHIND_SIGN = /(?<=[\p{L})”%]{2})[,;](?=\p{L})|(?<=\p{Ll}{2})[.:](?=\p{Lu}\p{Ll})/gu;

const SPACE_AT_SIGN: TextRule = {
  id: 'text.space-at-sign',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Dấu cách đặt sai ở dấu câu', en: 'Space misplaced at a sign' },
  why: {
    vi: 'Dấu câu viết liền từ đứng trước và cách từ đứng sau một dấu cách.',
    en: 'A sign stands close to the word before it and one space from the next.',
  },
  message: {
    vi: '“{quote}”: dấu câu phải liền từ trước, cách từ sau.',
    en: '“{quote}”: a sign must touch the word before it and stand apart from the next.',
  },
  instruction: { vi: 'Ghi “{expected}”.', en: 'Write “{expected}”.' },
  checkText: ({ lines }, report) => {
    for (const { number, text, kind, zone } of lines) {
      if (zone !== 'body' || kind === 'table-row') continue;
      for (const pattern of [BEFORE_SIGN, BEHIND_SIGN]) {
        pattern.lastIndex = 0;
        for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
          const quote = wordsAround(text, match.index, match[0].length);
          if (/www|@|\/\/|\.(?:vn|com|org)/iu.test(quote)) continue;
          const expected =
            pattern === BEFORE_SIGN
              ? quote.replace(/\s+(?=[,;:?!.)])|(?<=\()\s+/u, '')
              : quote.replace(match[0], `${match[0]} `);
          report({ line: number, quote, expected });
        }
      }
    }
  },
};

const DOUBLED_SIGN: TextRule = {
  id: 'text.doubled-sign',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Hai dấu câu liền nhau', en: 'Two signs in a row' },
  why: {
    vi: 'Hai dấu phẩy, dấu phẩy rồi dấu chấm là gõ thừa.',
    en: 'Two commas, or a comma and a full stop, are one too many.',
  },
  message: { vi: '“{quote}”: hai dấu câu liền nhau.', en: '“{quote}”: two signs in a row.' },
  instruction: { vi: 'Bỏ bớt một dấu.', en: 'Drop one of them.' },
  checkText: ({ lines }, report) => {
    for (const { number, text, zone, kind } of lines) {
      if (zone !== 'body' || kind === 'table-row') continue;
      for (const { index, 0: signs } of allMatches(SIGNS_IN_A_ROW, text)) {
        const word = /\p{L}+$/u.exec(text.slice(Math.max(0, index - 24), index))?.[0] ?? '';
        report({ line: number, quote: word + signs });
      }
    }
  },
};

const SIGNS_IN_A_ROW = /(?<=\p{L})\s?(?:,\s?[,;.]|;\s?[;,.]|:\s?[:;,])(?=\s|$)/gu;

const MISSING_FULL_STOP: TextRule<'shortest'> = {
  id: 'text.missing-full-stop',
  severity: 'warning',
  grain: 'text',
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

/** Words that open sentences and are part of no name. */
const OPENERS =
  'Việc|Trong|Tiếp tục|Thực hiện|Đồng thời|Đẩy mạnh|Tăng cường|Tập trung|Triển khai|Duy trì|Kịp thời|Qua|Tuy nhiên|Nhìn chung|Bên cạnh|Ngoài ra|Những|Một số|Theo|Với|Khi|Để|Nhằm|Do|Các|Đã|Đang|Hiện nay|Tỷ lệ|Diện tích|Sản lượng|Nâng cao|Chú trọng|Rà soát|Phối hợp|Chủ động|Góp phần|Bảo đảm|Đảm bảo|Cùng với';
const CAPITAL = new RegExp(`(?<=\\p{L}[,;])\\s+((?:${OPENERS})(?!\\p{L}))(?!\\s+\\p{Lu})`, 'gu');
/** "c) Thi hành kỷ luật Đảng Trong tháng: …": a numbered title, and behind it a sentence without a break. */
const RUN_ON = new RegExp(
  String.raw`^\s*(?:[a-zđ]\)|\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[IVX]{1,5}[.\-])\s+\p{Lu}[^.,;:()“”]{3,90}?\s(\p{Ll}+|Đảng)\s+(${OPENERS})(?!\p{L})(?=\s+\p{Ll})`,
  'u',
);

const TITLE_RUNS_ON: TextRule = {
  id: 'text.title-runs-on',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Tên mục dính liền câu sau', en: 'A title that runs into its first sentence' },
  why: {
    vi: 'Tên mục và câu đầu không có dấu ngăn thì người đọc hiểu thành một cụm từ.',
    en: 'Where nothing parts a title from its first sentence they are read as one phrase.',
  },
  message: {
    vi: '“{quote}”: giữa tên mục và câu sau thiếu dấu chấm hoặc xuống dòng.',
    en: '“{quote}”: no stop or line break between the title and its first sentence.',
  },
  instruction: {
    vi: 'Ghi “{expected}”, hoặc xuống dòng sau tên mục.',
    en: 'Write “{expected}”, or break the line behind the title.',
  },
  checkText: ({ lines }, report) => {
    for (const { number, text, kind, zone } of lines) {
      if (zone !== 'body' || kind === 'table-row') continue;
      const [, word = '', opener = ''] = RUN_ON.exec(text) ?? [];
      if (opener === '') continue;
      report({
        ...{ line: number, quote: `${word} ${opener}` },
        expected: `${word}. ${opener}`,
      });
    }
  },
};

/** Common nouns and verbs that are written small inside a sentence; behind a name they may be one. */
const CAPITAL_INSIDE = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:\p{Ll}{2,}|Đảng) )(?:Kế hoạch|Tỷ lệ|Diện tích|Công tác|Thực hiện|Triển khai|Tăng cường|Tiếp tục|Và|Của|Được|Trong|Với|Cho|Các|Những)(?= \p{Ll}{2,})(?! số)`,
  'gu',
);

const CAPITAL_IN_SENTENCE: TextRule = {
  id: 'text.capital-in-sentence',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Viết hoa giữa câu', en: 'Capital inside a sentence' },
  why: {
    vi: 'Chữ hoa giữa câu chỉ dùng cho tên riêng (Nghị định 30/2020/NĐ-CP, Phụ lục II).',
    en: 'Inside a sentence only names have capitals (Decree 30/2020/NĐ-CP, annex II).',
  },
  message: {
    vi: '“{quote}”: từ này không phải tên riêng mà viết hoa giữa câu.',
    en: '“{quote}”: no name, yet with a capital inside the sentence.',
  },
  instruction: {
    vi: 'Viết thường, hoặc chấm câu trước đó.',
    en: 'Write it small, or end the sentence before it.',
  },
  checkText: ({ lines }, report) => {
    for (const { number, text, kind, zone } of lines) {
      if (zone !== 'body' || kind === 'table-row' || kind === 'heading') continue;
      const titleEnd = RUN_ON.exec(text)?.[0].length ?? 0;
      for (const pattern of [CAPITAL, CAPITAL_INSIDE]) {
        pattern.lastIndex = 0;
        for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
          const lead =
            /\S+$/u.exec(text.slice(Math.max(0, match.index - 20), match.index).trimEnd())?.[0] ??
            '';
          const words = match[0].trim();
          if (match.index + match[0].length === titleEnd) continue;
          const isAfterSign = pattern === CAPITAL;
          if (
            !isAfterSign &&
            /^(?:Kế hoạch|Công tác)/u.test(words) &&
            !isLowered(text, match.index)
          ) {
            continue;
          }
          report({
            line: number,
            quote: `${lead} ${words}`,
            expected: `${lead} ${words.charAt(0).toLowerCase()}${words.slice(1)}`,
          });
        }
      }
    }
  },
};

/** A Kế hoạch that is named ("Kế hoạch phòng, chống …") keeps its capital: only measures lose it. */
function isLowered(text: string, at: number): boolean {
  return /(?:%|so với|vượt|đạt|bằng|hoàn thành)\s*$/iu.test(text.slice(Math.max(0, at - 12), at));
}

export const PUNCTUATION_RULES: readonly TextRule[] = [
  DOUBLED_SPACE,
  SPACE_AT_SIGN,
  DOUBLED_SIGN,
  MISSING_FULL_STOP,
  LOWER_CASE_AFTER_STOP,
  CAPITAL_IN_SENTENCE,
  TITLE_RUNS_ON,
];
