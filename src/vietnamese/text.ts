// Vietnamese text as people type it: one Unicode form, folding for comparison, capitals.

/**
 * Soft hyphens, zero-width characters, the private-use signs that Word's symbol fonts leave, and
 * control characters, noncharacters and halves of a pair (what LEFT leaves of an emoji), which no document may hold.
 */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200d\u2060\ufeff\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]/gu;
const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;

const SPACE = 0x20;
/** Of the letters of Latin alphabets with at most one mark. */
const LAST_LATIN = 0x24f;
/** Of the block of precomposed letters with two marks. */
const FIRST_VIETNAMESE = 0x1ea0;
const LAST_VIETNAMESE = 0x1ef9;

/** Whether a text of plain letters is tidy as it stands: almost all of them, in tabs of many rows. */
function isTidy(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE ? before === SPACE : !isPlain(code)) return false;
    before = code;
  }
  return before !== SPACE || text === '';
}

/** Letters and signs that are visible and of one form. */
function isPlain(code: number): boolean {
  return (
    (code > SPACE && code < 0x7f) ||
    (code > 0xa0 && code < 0x300 && code !== 0xad) ||
    (code >= FIRST_VIETNAMESE && code <= LAST_VIETNAMESE) ||
    (code > 0x2012 && code < 0x2027)
  );
}

/** Text in NFC without invisible characters, every run of white space one plain space, ends cut. */
export function tidy(text: string): string {
  if (isTidy(text)) return text;
  // Invisible signs first: one between a letter and its mark would keep them apart.
  return clean(text).replace(SPACES, ' ').trim();
}

/** Text in NFC without invisible characters; line breaks and spaces stay. */
export function clean(text: string): string {
  return text.replace(INVISIBLE, '').normalize('NFC');
}

/**
 * The form in which header words, names of departments and closed-list values are compared:
 * lower case, without accents, spaces and line breaks folded: a header typed over two lines or
 * without its marks is the same header.
 */
export function fold(text: string): string {
  const tidied = tidy(text);
  let folded = '';
  for (let at = 0; at < tidied.length; at++) {
    const code = tidied.charCodeAt(at);
    // Of other scripts a letter may fold as its neighbours have it.
    if (code > LAST_LATIN && (code < FIRST_VIETNAMESE || code > LAST_VIETNAMESE)) {
      return foldWhole(tidied);
    }
    folded += FOLDED[code] ??= foldWhole(tidied.charAt(at));
  }
  return folded;
}

/** Whether two tidied texts fold alike; they mostly differ soon, and are compared no further. */
export function foldAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  for (let at = 0; at < shorter; at++) {
    const [letter, its] = [FOLDED[one.charCodeAt(at)], FOLDED[other.charCodeAt(at)]];
    if (letter === undefined || its === undefined) break;
    if (letter !== its) return false;
  }
  return fold(one) === fold(other);
}

/** What single letters fold to, each worked out when it is first met. */
const FOLDED: string[] = [];

function foldWhole(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
}

/** The text with its first letter in upper case. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * A title as it stands inside a sentence: first letter in lower case, unless it begins with an
 * abbreviation or with a name that the office always writes with a capital.
 */
export function uncapitalize(text: string): string {
  const word = /^\p{L}+/u.exec(text)?.[0] ?? '';
  const isAbbreviation = word.length > 1 && word === word.toUpperCase();
  return isAbbreviation || PROPER_NAME.test(text)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);
}

/** Bodies and words with a capital of their own (Decree 30/2020/NĐ-CP, Annex II). */
const PROPER_NAME =
  /^(?:Đảng(?: ủy| bộ)?(?! viên)|Nhân dân|Nhà nước|Ban (?:Thường vụ|Chấp hành|Chỉ|Xây dựng|Công tác)|Thường trực|Đoàn (?:Thanh niên|TNCS)|Hội (?:Nông dân|Cựu|Liên hiệp|Phụ nữ|đồng nhân dân)|Ủy ban|Công an|Trạm Y tế|Trung tâm|Văn phòng|Phòng (?:Kinh tế|Văn hóa)|Mặt trận|Quốc hội|Chính phủ|Fanpage)(?![\p{L}])/u;

/** Items joined as a sentence joins them: "a, b và c". */
export function enumerate(items: readonly string[], last = ' và '): string {
  if (items.length < 2) return items.join('');
  return items.slice(0, -1).join(', ') + last + (items[items.length - 1] ?? '');
}

/** `compute` with its answers kept: for the few texts that fill the columns of long tabs. */
export function remembering<T>(compute: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as T;
    const answer = compute(text);
    if (answers.size < MOST_REMEMBERED) answers.set(text, answer);
    return answer;
  };
}

const MOST_REMEMBERED = 5000;
