// What stands around a number in a note: the words of its clause, and whether they speak of another place or time.
import type { Claim } from '../prose/claims';
import type { Paragraph } from '../prose/paragraph';
import { initialsIn, tokens, type Named } from './candidate';

/** Of a village, of other people, of another year: not of the row. */
export const ELSEWHERE =
  /(?<!\p{L})(?:tại|ở|thuộc|thôn|bản|xóm|ấp|buôn|làng|tổ dân phố|khu phố|chi bộ|trường|cụm|tuyến)\s+(?:\p{L}+\s+){0,3}\p{Lu}\p{Ll}*/u;
const OTHER_TIME =
  /(?<!\p{L})(?:năm (?:trước|ngoái)|cả nước|toàn tỉnh|dự kiến|phấn đấu|giai đoạn|nhiệm kỳ|tháng tới|tháng sau|quý trước|mỗi|bình quân|trung bình)(?!\p{L})/iu;

const SAME_PERIOD = /(?<!\p{L})cùng kỳ năm (?:trước|ngoái)(?!\p{L})/giu;

export function isElsewhere(text: string, claim: Claim, parting: ',' | null = null): boolean {
  return ELSEWHERE.test(around(text, claim, parting)) || isOfOtherTime(text, claim, parting);
}

export function isOfOtherTime(text: string, claim: Claim, parting: ',' | null = null): boolean {
  // "Cùng kỳ năm ngoái 3.685 tấn" is what the row's column of last year has.
  const words = around(text, claim, parting).replace(SAME_PERIOD, '');
  return OTHER_TIME.test(words) || (claim.isPart && claim.role === 'target');
}

/** The clause around a number, back to `parting` at most. */
export function around(text: string, { start, end }: Claim, parting: ',' | null): string {
  const comma = parting === null ? -1 : text.lastIndexOf(`${parting} `, start - 1);
  const from = Math.max(clauseStart(text, start), start - 90, comma);
  return text.slice(from, start) + (text.slice(end, end + 40).split(/[,;.(]/)[0] ?? '');
}

/** The words around a number: back to the sign or the number before, on to the sign behind. */
export function clauseWords(
  { text, claims }: Paragraph,
  at: number,
  rows: readonly Named[],
): readonly string[] {
  const claim = claims[at];
  if (!claim) return [];
  const from = Math.max(claims[at - 1]?.end ?? 0, clauseStart(text, claim.start));
  const next = claims[at + 1]?.start ?? text.length;
  const behind =
    text.slice(claim.end, Math.min(next, claim.end + 90)).split(/[;.(]|,\s|\sthì\s/)[0] ?? '';
  const clause = `${text.slice(from, claim.start)} ${behind}`;
  return [...tokens(clause), ...initialsIn(clause, rows)];
}

function clauseStart(text: string, at: number): number {
  const before = text.slice(0, at);
  const cut = /[.;:]\s(?![^]*[.;:]\s)/.exec(before);
  return cut ? cut.index + 1 : 0;
}
