// Rules about the letters of texts that go into the report: one for each thing pasting leaves behind.
import {
  fromLegacy,
  inUnicode,
  legacyEncoding,
  legacyRuns,
} from '../../vietnamese/legacy-encodings';
import { findLookAlikes, inLatinLetters } from '../../vietnamese/look-alikes';
import { clean } from '../../vietnamese/text';
import type { Severity } from '../../rules/description';
import type { Rule } from '../rule';

/** What is wrong with a text, and the text as it was meant where that is certain. */
interface Fault {
  readonly found: string;
  readonly expected?: string;
  readonly repair: string | null;
}

/** A row of the table below: rules that differ in their words and in what they look for. */
interface ScriptRule extends Pick<Rule, 'id' | 'title' | 'why' | 'message' | 'instruction'> {
  readonly severity: Severity;
  readonly look: (raw: string) => Fault | null;
}

/** Letters with their marks apart, as some phones and Macs type them. */
function decomposed(raw: string): Fault | null {
  const text = clean(raw);
  const marks = raw.match(/\p{M}/gu)?.length ?? 0;
  if (marks === 0 || legacyEncoding(raw)) return null;
  return { found: String(marks), repair: text };
}

/** Signs that take no room: they split words for every search. */
function invisible(raw: string): Fault | null {
  if (legacyEncoding(raw)) return null;
  const kept = clean(raw);
  const count = raw.normalize('NFC').length - kept.length;
  return count <= 0 ? null : { found: String(count), repair: kept };
}

function lookAlike(raw: string): Fault | null {
  const [first] = findLookAlikes(raw);
  if (!first) return null;
  return {
    found: first.word,
    ...(first.latin === null ? {} : { expected: first.latin }),
    repair: inLatinLetters(raw),
  };
}

function legacy(raw: string): Fault | null {
  const encoding = legacyEncoding(raw);
  if (!encoding) return null;
  // Beside it words of Unicode may stand, which stay as they are.
  const [first] = legacyRuns(raw);
  const typed = first ? raw.slice(first.start, first.end) : raw;
  return {
    found: encoding,
    expected: fromLegacy(typed, encoding).slice(0, 60),
    repair: first ? inUnicode(raw) : fromLegacy(raw, encoding),
  };
}

const TABLE: readonly ScriptRule[] = [
  {
    id: 'script.legacy-encoding',
    severity: 'error',
    look: legacy,
    title: { vi: 'Chữ theo bảng mã cũ', en: 'Text of an old encoding' },
    why: {
      vi: 'Chữ gõ bằng phông TCVN3 hoặc VNI thành ký tự lạ trong báo cáo.',
      en: 'Text typed for TCVN3 or VNI fonts turns into odd signs in the report.',
    },
    message: {
      vi: 'Ô này có chữ theo bảng mã {found}; đúng ra là “{expected}”.',
      en: 'This cell has text in {found}; it means “{expected}”.',
    },
    instruction: {
      vi: 'Chuyển sang Unicode rồi dán lại, hoặc gõ lại.',
      en: 'Convert it to Unicode and paste it again, or type it anew.',
    },
  },
  {
    id: 'script.look-alike',
    severity: 'error',
    look: lookAlike,
    title: { vi: 'Chữ cái lẫn bảng chữ khác', en: 'Letters of another alphabet' },
    why: {
      vi: 'Nhìn giống chữ Việt nhưng tìm không ra, in ra có thể lệch phông.',
      en: 'It looks right, but no search finds it and it may print in another font.',
    },
    message: {
      vi: 'Chữ “{found}” có chữ cái của bảng chữ khác (Nga, Hy Lạp), nhìn giống chữ La-tinh.',
      en: 'The word “{found}” has Cyrillic or Greek letters that look Latin.',
    },
    instruction: {
      vi: 'Gõ lại chữ đó.',
      en: 'Type that word again.',
    },
  },
  {
    id: 'script.decomposed',
    severity: 'warning',
    look: decomposed,
    title: { vi: 'Dấu rời khỏi chữ', en: 'Marks apart from their letters' },
    why: {
      vi: 'Chữ tổ hợp (dấu rời) tìm kiếm không ra và có phông hiện dấu lệch.',
      en: 'Decomposed letters are not found by a search, and some fonts misplace the marks.',
    },
    message: {
      vi: 'Ô này có {found} dấu đứng rời khỏi chữ cái (Unicode tổ hợp). Báo cáo tự ghép lại.',
      en: 'This cell has {found} marks apart from their letters (decomposed Unicode). The report joins them.',
    },
    instruction: {
      vi: 'Gõ lại hoặc dùng bản đã ghép để các nơi khác chép cũng đúng.',
      en: 'Type it again or use the joined form, so that copies are right too.',
    },
  },
  {
    id: 'script.invisible',
    severity: 'warning',
    look: invisible,
    title: { vi: 'Ký tự ẩn', en: 'Invisible signs' },
    why: {
      vi: 'Ký tự ẩn cắt đôi từ khi tìm kiếm và khi xuống dòng.',
      en: 'Invisible signs split words when searching and at line ends.',
    },
    message: {
      vi: 'Ô này có {found} ký tự ẩn, thường do dán từ trang mạng hoặc PDF. Báo cáo tự bỏ đi.',
      en: 'This cell has {found} invisible signs, usually pasted from the web or a PDF. The report drops them.',
    },
    instruction: {
      vi: 'Dán lại không kèm định dạng, hoặc dùng bản đã bỏ ký tự ẩn.',
      en: 'Paste without formatting, or use the text without them.',
    },
  },
];

/** The rules, one for each row of the table. */
export const SCRIPT_RULES: readonly Rule[] = TABLE.map(({ look, ...texts }) => ({
  ...texts,
  grain: 'cell',
  checkWorkbook: ({ facts }, report) => {
    for (const { tab, row, column, raw } of facts.oddTexts) {
      const fault = look(raw);
      if (fault) report({ tab, row, column, ...fault });
    }
  },
}));
