// Slips of spelling that are syllables all the same: a rare pair that is one step from a common one.
import { compounds } from './compounds/compounds';
import { canonical, slipKind, toneOf, written } from './spelling';
import { isSyllable } from './syllable';

/** Syllables that may stand before and behind anything: a pair with one of them says little. */
export const FUNCTION_SYLLABLES: ReadonlySet<string> = new Set(
  (
    'và là có của các những cho đã đang sẽ bị được từ với ở khi mà thì vì đến về ra vào lên xuống này đó kia ' +
    'ấy tôi ta họ ai gì nào không chưa chỉ cũng rất quá hơn nhất trong ngoài trên dưới tại do bởi để nếu như ' +
    'theo vẫn còn lại rồi nên phải cần muốn một hai ba bốn năm sáu bảy tám chín mười nhiều ít mới vừa sau ' +
    'trước giữa bằng qua tới người việc cái con mỗi mọi từng cả đều thêm nữa đây đấy anh chị em ông bà cô chú ' +
    'bạn nói làm biết thấy cùng đâu chứ sao thế vậy'
  )
    .split(' ')
    .map(canonical),
);

/** Slips so common that public prose is full of them, or with a word that stands before anything. */
const KNOWN: ReadonlyMap<string, string> = new Map([
  ['tại nạn', 'tai nạn'],
  ['chỉ bộ', 'chi bộ'],
  ['đăng viên', 'đảng viên'],
  ['bổ xung', 'bổ sung'],
  ['suất sắc', 'xuất sắc'],
  ['suất huyết', 'xuất huyết'],
  ['sơ xuất', 'sơ suất'],
  ['xúc tích', 'súc tích'],
  ['chỉnh chu', 'chỉn chu'],
  ['vô hình chung', 'vô hình trung'],
  ['ủy bạn', 'ủy ban'],
  ['trao dồi', 'trau dồi'],
  ['dành thắng lợi', 'giành thắng lợi'],
  ['dành giải', 'giành giải'],
  ['đề suất', 'đề xuất'],
  ['rà xoát', 'rà soát'],
  ['kiểm xoát', 'kiểm soát'],
  ['giám xát', 'giám sát'],
  ['sát nhập', 'sáp nhập'],
  ['khuyến kích', 'khuyến khích'],
  ['nông thông mới', 'nông thôn mới'],
  ['thăm quan', 'tham quan'],
  ['nổ lực', 'nỗ lực'],
  ['kĩ luật', 'kỷ luật'],
  ['chuyển đỗi', 'chuyển đổi'],
  ['chuẩn đoán', 'chẩn đoán'],
  ['chia sẽ', 'chia sẻ'],
  ['dân tộc thiếu số', 'dân tộc thiểu số'],
  ['xâm ngập mặn', 'xâm nhập mặn'],
]);
const LONGEST_KNOWN = 4;
const OPENING_KNOWN = new Set([...KNOWN.keys()].map((slip) => slip.split(' ')[0]));

/**
 * Pairs that the table has as seen and that are right, for all that they sound like a common one. Every
 * other seen pair that differs by a sound half of the country does not tell apart is a slip people often make.
 */
const RIGHT: ReadonlySet<string> = new Set([
  'bãi đổ',
  'chở lên',
  'chủ châu',
  'công trúng',
  'dải ngân',
  'gọi trung',
  'hơn nửa',
  'không giám',
  'nhà nghĩ',
  'thuế xuất',
  'nữ xinh',
  'ra cầm',
  'ra đình',
  'rao hàng',
  'sống trung',
  'tin bảo',
  'xe trở',
  'đổ xe',
  'đưa gia',
]);

/** A slip in a run of words. */
export interface Slip {
  /** Index of its first word, and how many words it has. */
  readonly at: number;
  readonly words: number;
  readonly meant: string;
  /** 0 to 1. */
  readonly sure: number;
}

/** From this rank on a compound is so common that a step from it is a slip. */
const COMMON = 4;
/** Hỏi and ngã are one tone in half of the country: there a rarer compound is enough. */
const COMMON_FOR_HOI_NGA = 2;
const COMMON_BY_SOUND = 3;

/**
 * The slips in words that stand side by side with a space between. A pair counts where it was never
 * seen, one step from a common compound, and where its words do not belong to those beside them: in
 * "chỉ bộ phận" the second goes with the third. A capital is a name's, but for the first word of a
 * run that opens its sentence.
 */
export function findSlips(typed: readonly string[], opensSentence = true): Slip[] {
  const found: Slip[] = [];
  const words = typed.map((word) => word.toLowerCase());
  const forms = words.map(canonical);
  const table = compounds();
  const ranks = forms.slice(1).map((second, at) => table.rank(forms[at] ?? '', second));
  const rank = (at: number): number | null => ranks[at] ?? null;
  for (let at = 0; at + 1 < words.length; at++) {
    const known = knownSlip(words, at);
    if (known) {
      // Behind a bracket or a comma a capital opens a title, and "Chỉ bộ" there is no person's name.
      if (isName(typed, at, opensSentence || at === 0) && !isCapitalsAll(typed)) continue;
      if (!isTornApart(rank(at - 1), rank(at + known.words - 1))) found.push(known);
      continue;
    }
    const [first = '', second = ''] = [words[at], words[at + 1]];
    const seen = rank(at);
    if ((seen !== null && seen > 0) || isName(typed, at, opensSentence)) continue;
    if (seen === 0 && RIGHT.has(`${first} ${second}`)) continue;
    const meant = meantBy(first, second, seen === 0);
    if (!meant || isTornApart(rank(at - 1), rank(at + 1))) continue;
    found.push({ at, words: 2, ...meant });
  }
  return found;
}

/** Whether the words beside a pair take one of its two to themselves: they are a word of their own. */
function isTornApart(before: number | null, behind: number | null): boolean {
  return (before ?? 0) > 0 || (behind ?? 0) > 0;
}

function knownSlip(words: readonly string[], at: number): Slip | null {
  if (!OPENING_KNOWN.has(words[at] ?? '')) return null;
  for (let length = LONGEST_KNOWN; length >= 2; length--) {
    const meant = KNOWN.get(words.slice(at, at + length).join(' '));
    if (meant !== undefined) return { at, words: length, meant, sure: 0.9 };
  }
  return null;
}

function isCapitalsAll(typed: readonly string[]): boolean {
  return typed.every((word) => word === word.toUpperCase());
}

/** A capital inside: a name keeps its own spelling. */
function isName(typed: readonly string[], at: number, opensSentence: boolean): boolean {
  const [first = '', second = ''] = [typed[at], typed[at + 1]];
  if (first === first.toLowerCase() && second === second.toLowerCase()) return false;
  const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word) && word !== word.toUpperCase();
  return isCapital(second) || (isCapital(first) && (at > 0 || !opensSentence));
}

/** A syllable, or one that lost its marks: `hoc`, `sach`. */
function isReadable(word: string): boolean {
  return isSyllable(word) || /^[a-z]{2,6}$/.test(word);
}

const FOR_FINALS = 6;

function isHoiNga(typed: string, meant: string): boolean {
  const tones = toneOf(typed) + toneOf(meant);
  return tones === '\u0309\u0303' || tones === '\u0303\u0309';
}

/** What a pair was to be; of pairs that were seen only the confusions by sound are slips. */
function meantBy(
  first: string,
  second: string,
  isSeen: boolean,
): { meant: string; sure: number } | null {
  const [a, b] = [canonical(first), canonical(second)];
  const alike = compounds().like(a, b);
  if (alike.length === 0 || !isReadable(first) || !isReadable(second)) return null;
  let best: { meant: string; sure: number; rank: number } | null = null;
  for (const { pair, rank } of alike) {
    const [x = '', y = ''] = pair.split(' ');
    if (rank < COMMON_FOR_HOI_NGA || (x === a) === (y === b)) continue;
    const [differing, should] = x === a ? [b, y] : [a, x];
    const kind = slipKind(differing, should);
    if (kind === null || FUNCTION_SYLLABLES.has(differing)) continue;
    const isBySound = kind === 'onset' || isHoiNga(differing, should);
    if (
      isSeen ? !isBySound || rank < COMMON_BY_SOUND : rank < COMMON && !isHoiNga(differing, should)
    ) {
      continue;
    }
    // n and ng, c and t at the end make other words too often.
    if (kind === 'final' && rank < FOR_FINALS) continue;
    if (best === null || rank > best.rank) {
      best = {
        meant: `${written(x)} ${written(y)}`,
        rank,
        sure: Math.min(0.88, 0.6 + rank * 0.04),
      };
    }
  }
  return best && { meant: best.meant, sure: best.sure };
}
