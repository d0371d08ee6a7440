// Rules about letters: other alphabets, old fonts, letters in pieces, syllables that cannot be.
import { capitalize } from '../../vietnamese/text';
import { fromLegacy, legacyEncoding, legacyRuns } from '../../vietnamese/legacy-encodings';
import { isLoanWord } from '../../vietnamese/loan-words';
import { findLookAlikes, inLatinLetters } from '../../vietnamese/look-alikes';
import { findSlips } from '../../vietnamese/slips';
import { runsOfWords } from '../../vietnamese/word-places';
import { isSyllable } from '../../vietnamese/syllable';
import type { TextLine } from '../context';
import type { TextRule } from '../text-rule';

const LOOK_ALIKE: TextRule = {
  id: 'script.look-alike',
  severity: 'error',
  grain: 'text',
  ofDocuments: true,
  title: { vi: 'Chữ cái của bảng chữ khác', en: 'Letters of another alphabet' },
  why: {
    vi: 'Chữ Nga, chữ Hy Lạp trông giống chữ Việt nhưng máy coi là chữ khác, tìm kiếm không ra.',
    en: 'Cyrillic and Greek letters look the same, but to a machine they differ and no search finds them.',
  },
  message: {
    vi: '“{quote}” có chữ cái của bảng chữ khác (thường do chép từ ảnh, PDF).',
    en: '“{quote}” has letters of another alphabet (often from a picture or PDF).',
  },
  instruction: { vi: 'Gõ lại: {expected}.', en: 'Type it again: {expected}.' },
  checkText: ({ lines }, report) => {
    for (const { number, text } of lines) {
      let done = 0;
      for (const { start, word } of findLookAlikes(text)) {
        if (start < done) continue;
        const before = /[^\s,;()“”]*$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
        const behind = /^[^\s,;()“”]*/u.exec(text.slice(start, start + 60))?.[0] ?? word;
        const quote = (before + behind).replace(/[.:]+$/, '');
        done = start + behind.length;
        report({
          line: number,
          quote,
          expected: inLatinLetters(quote) ?? inLatinLetters(word) ?? '…',
        });
      }
    }
  },
};

/** The first line of each block of lines that answer alike, with what they answer. */
function blocks<T>(
  lines: readonly TextLine[],
  judge: (line: TextLine) => T | null,
): { line: TextLine; answer: T; count: number }[] {
  const found: { line: TextLine; answer: T; count: number }[] = [];
  let open = false;
  for (const line of lines) {
    if (line.text.trim() === '') continue;
    const answer = judge(line);
    const last = found[found.length - 1];
    if (answer === null) open = false;
    else if (open && last?.answer === answer) last.count++;
    else {
      found.push({ line, answer, count: 1 });
      open = true;
    }
  }
  return found;
}

const LEGACY_ENCODING: TextRule = {
  id: 'script.legacy-encoding',
  severity: 'error',
  grain: 'text',
  ofDocuments: true,
  title: { vi: 'Chữ của bảng mã cũ (TCVN3, VNI)', en: 'Text in an old encoding (TCVN3, VNI)' },
  why: {
    vi: 'Chữ gõ bằng bảng mã cũ chỉ đọc được với phông cũ; máy khác hiện ra ký tự lạ.',
    en: 'Text of an old encoding reads only in its old font; elsewhere it shows odd signs.',
  },
  message: {
    vi: '“{quote}”: chữ gõ bằng bảng mã {encoding}, {count} dòng liền nhau.',
    en: '“{quote}”: text in the old encoding {encoding}, {count} lines in a row.',
  },
  instruction: {
    vi: 'Chuyển sang Unicode: “{expected}”.',
    en: 'Convert it to Unicode: “{expected}”.',
  },
  checkText: ({ lines }, report) => {
    for (const { line, answer, count } of blocks(lines, ({ raw }) => legacyEncoding(raw))) {
      const [first] = legacyRuns(line.raw);
      const quote = shortened(first ? line.raw.slice(first.start, first.end) : line.raw);
      report({
        line: line.number,
        quote,
        expected: fromLegacy(quote, answer).replace(/\u00ad/g, ''),
        values: {
          encoding: answer,
          count: String(count),
        },
      });
    }
  },
};

function shortened(text: string): string {
  return text.trim().split(/\s+/).slice(0, 8).join(' ');
}

const DECOMPOSED: TextRule = {
  id: 'script.decomposed',
  severity: 'warning',
  grain: 'text',
  ofDocuments: true,
  title: { vi: 'Chữ Unicode tổ hợp', en: 'Decomposed letters' },
  why: {
    vi: 'Dấu tách rời khỏi chữ (Unicode tổ hợp) làm tìm kiếm, so sánh và sắp xếp sai.',
    en: 'With marks apart from their letters search, comparison and sorting go wrong.',
  },
  message: {
    vi: '“{quote}”: dấu tách rời khỏi chữ, {count} dòng liền nhau.',
    en: '“{quote}”: marks apart from their letters, {count} lines in a row.',
  },
  instruction: {
    vi: 'Chuyển sang Unicode dựng sẵn trong bộ gõ hoặc công cụ chuyển mã.',
    en: 'Convert it to composed Unicode with the keyboard’s converter.',
  },
  checkText: ({ lines }, report) => {
    const isDecomposed = ({ raw }: TextLine): true | null =>
      raw === raw.normalize('NFC') || legacyEncoding(raw) !== null ? null : true;
    for (const { line, count } of blocks(lines, isDecomposed)) {
      const word = line.raw.split(/\s+/).find((part) => part !== part.normalize('NFC')) ?? '';
      report({
        line: line.number,
        quote: word,
        expected: word.normalize('NFC'),
        values: { count: String(count) },
      });
    }
  },
};

/** Letters that only Vietnamese has among what an office types. */
const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;
const VOWEL = /[aeiouyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/iu;
/** Names of the highland peoples: Krông, Đắk, Hmông, Pleiku. */
const HIGHLAND =
  /^(?:kr|pr|đr|br|gr|pl|bl|kl|hm|hr|mr|sr|tl|ml|dl|nh?r|y[aă]|êđ|ê$)|[kơưôâ]k$|k$|[bgdljrs]$|^đăm$/iu;

const IMPOSSIBLE_SYLLABLE: TextRule = {
  id: 'script.impossible-syllable',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Không thành chữ Việt', en: 'Not a Vietnamese syllable' },
  why: {
    vi: 'Chữ gõ hỏng, thừa hoặc thiếu chữ cái làm người đọc không hiểu.',
    en: 'A mistyped word, with a letter too many or too few, cannot be understood.',
  },
  message: {
    vi: '“{quote}” không thành chữ trong tiếng Việt.',
    en: '“{quote}” is no Vietnamese syllable.',
  },
  instruction: { vi: 'Gõ lại cho đúng.', en: 'Type it again.' },
  checkText: ({ lines }, report) => {
    for (const { number, raw, text, words } of lines) {
      // Sign by sign as long as what was meant: the places are the same.
      const old = legacyRuns(raw.length === text.length ? raw : text);
      for (const { start: place, text: word } of words) {
        if (old.some(({ start, end }) => place >= start && place < end)) continue;
        if (word.length < 3) {
          const beside = text.charAt(place - 1) + text.charAt(place + word.length);
          if (/[\d&@_/'’-]/.test(beside)) continue;
        }
        if (isMistyped(word, text, place)) report({ line: number, quote: word });
      }
    }
  },
};

function isMistyped(word: string, text: string, at: number): boolean {
  // "TRung tâm": the second capital was held too long.
  if (isSyllable(word)) {
    return word.charAt(1) !== word.charAt(1).toLowerCase() && /^\p{Lu}{2}\p{Ll}{2,}$/u.test(word);
  }
  if (word.length < 2 || !VIETNAMESE.test(word)) return false;
  // "đv", "đc": letters without a vowel are short for something.
  if (!VOWEL.test(word)) return false;
  const isCapital = word === word.toUpperCase();
  // Abbreviations: QĐ, UBKTĐU, TƯ; and mixed ones such as QyĐ.
  if (isCapital) return !/^[A-ZĐƯƠÔ]+$/u.test(word) && !HIGHLAND.test(word) && !isOfName(text, at);
  if (/\p{L}\p{Lu}/u.test(word)) return /\p{Ll}{2,}\p{Lu}|^\p{Lu}{2}\p{Ll}{2,}/u.test(word);
  if (/^\p{Lu}/u.test(word)) {
    // A name keeps its own spelling; at the start of a sentence it is a word like others.
    const before = text.slice(Math.max(0, at - 6), at);
    const isFirst = at <= 6 && /^\s*(?:[-+•]\s*)?$/.test(before);
    const opens = isFirst || /[.!?:]["”)]?\s+$/u.test(before);
    return opens && !HIGHLAND.test(word);
  }
  return !isLoanWord(word);
}

/** In a line of capitals the word beside a highland name is one too: "XÃ ĐẮK MÂY KRÊNG". */
function isOfName(text: string, at: number): boolean {
  const word = /^\S+/u.exec(text.slice(at))?.[0] ?? '';
  const before = /(\S+)\s+$/u.exec(text.slice(Math.max(0, at - 20), at))?.[1] ?? '';
  const behind =
    /^\s+([\p{L}]+)/u.exec(text.slice(at + word.length, at + word.length + 20))?.[1] ?? '';
  return [before, behind].some((one) => one !== '' && HIGHLAND.test(one) && !isSyllable(one));
}

const MISSPELT: TextRule = {
  id: 'spelling.slip',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Sai chính tả thường gặp', en: 'A common slip of spelling' },
  why: {
    vi: 'Lỗi chính tả ở từ quen thuộc làm giảm sự nghiêm túc của văn bản.',
    en: 'A misspelt everyday word takes seriousness from a document.',
  },
  message: { vi: '“{quote}” viết sai chính tả.', en: '“{quote}” is misspelt.' },
  instruction: { vi: 'Ghi “{expected}”.', en: 'Write “{expected}”.' },
  checkText: ({ lines }, report) => {
    for (const { number, text, kind, words } of lines) {
      if (kind === 'table-row' && text.length > 2000) continue;
      for (const run of runsOfWords(text, words)) {
        const typed = run.map((word) => word.text);
        const opens = opensSentence(text, run[0]?.start ?? 0);
        for (const { at, words: length, meant, sure } of findSlips(typed, opens)) {
          const quote = typed.slice(at, at + length).join(' ');
          report({
            line: number,
            quote,
            expected: inCaseOf(quote, meant),
            sure,
          });
        }
      }
    }
  },
};

function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:]["”)]*)\s*(?:[-+•*]\s*|\d+(?:\.\d+)*[.)]\s*|[a-zđ]\)\s*)?$/u.test(
    text.slice(Math.max(0, at - 12), at),
  );
}

/** `meant` with the capitals of what was typed. */
function inCaseOf(typed: string, meant: string): string {
  if (typed === typed.toUpperCase()) return meant.toUpperCase();
  return /^\p{Lu}/u.test(typed) ? capitalize(meant) : meant;
}

export const LETTER_RULES: readonly TextRule[] = [
  LOOK_ALIKE,
  LEGACY_ENCODING,
  DECOMPOSED,
  IMPOSSIBLE_SYLLABLE,
  MISSPELT,
];
