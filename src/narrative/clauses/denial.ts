// A name with a slot as it denies: "tổ chức … hội nghị" → "không tổ chức hội nghị".
import type { CatalogueEntry } from '../../workbook/facts';
import { isCounted } from '../../workbook/units';
import { VERBS } from '../phrases/words';
import { aroundSlot } from '../content/name-slot';

const VERB = new RegExp(`(?<=^|[\\s,])(?:(?:đang|đã) )?(?:${VERBS.join('|')})(?=[\\s,])`, 'u');

/**
 * Denies the name of `entry`; `mark` enters the denying words as the figure of the zero. What is
 * planned and has not come is `notYet`: "chưa kết nạp đảng viên".
 */
export function deny(
  entry: CatalogueEntry,
  mark: (words: string) => string,
  notYet = false,
): string {
  const not = notYet ? 'chưa' : 'không';
  const [before, after] = aroundSlot(entry.inSentence);
  const denied = /^(?:không|chưa)\s+/u.exec(before);
  if (denied) return `${mark(denied[0].trim())} ${before.slice(denied[0].length)}${after.trim()}`;
  const verb = VERB.exec(before);
  // Names without a subject begin with their verb: "xử phạt … trường hợp".
  if (!verb && isCounted(entry.phrase, entry.unit) && /^\p{Ll}/u.test(before)) {
    return `${mark(not)} ${before.trim()} ${after.trim()} nào`;
  }
  if (!verb) {
    // "tổng kinh phí là … triệu đồng" has nothing to count behind its number.
    return isCounted(entry.phrase, entry.unit)
      ? `${before}${mark(`${not} có`)} ${after.trim()}`
      : `${mark('chưa phát sinh')} ${before.replace(/\s+(?:là|đạt)\s*$/u, '').trim()}`;
  }
  const subject = before.slice(0, verb.index);
  const words = before.slice(verb.index).trim();
  const denial = words.startsWith('đã ') ? 'chưa' : not;
  return `${subject}${mark(denial)} ${words.replace(/^(?:đã|đang) /, '')} ${after.trim()}`;
}
