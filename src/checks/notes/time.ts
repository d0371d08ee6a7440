// Which time a claim of a note speaks of: the month, the year so far, another time.
import type { Claim } from '../../prose/claims';
import { allMatches } from '../../vietnamese/matches';
import type { Period } from '../../workbook/period';

export type Time = 'month' | 'to-date' | 'earlier' | null;

/** The time that the claim's own clause names. */
export function timeOf({ start, role }: Claim, text: string, period: Period | null): Time {
  if (role === 'earlier') return 'earlier';
  const from = Math.max(...['. ', '; '].map((sign) => text.lastIndexOf(sign, start - 1)), 0);
  const words = text.slice(from, start).toLowerCase();
  const month =
    period?.kind === 'month' ? `|tháng ${period.index}(?!\\d)|tháng 0${period.index}(?!\\d)` : '';
  const ofMonth = new RegExp(
    `(?<!\\p{L})(?:trong (?:tháng|kỳ|quý)|tháng này${month})(?!\\p{L})`,
    'gu',
  );
  const toDate =
    /(?<!\p{L})(?:lũy kế|luỹ kế|từ đầu năm|cộng dồn|(?:\d{1,2}|ba|sáu|chín) tháng|nâng tổng số|đến nay|tính đến)(?!\p{L})/gu;
  const lastOf = (pattern: RegExp): number => allMatches(pattern, words).pop()?.index ?? -1;
  const [a, b] = [lastOf(ofMonth), lastOf(toDate)];
  return a < 0 && b < 0 ? null : a > b ? 'month' : 'to-date';
}

/** Whether the clause names another year than the report's: then it is not about the row's values. */
export function namesOtherYear({ start }: Claim, text: string, period: Period | null): boolean {
  const from = Math.max(...['. ', '; '].map((sign) => text.lastIndexOf(sign, start - 1)), 0);
  const year = /(?<!\p{L})năm (20\d\d)(?!\d)/iu.exec(text.slice(from, start))?.[1];
  return year !== undefined && period !== null && Number(year) !== period.year;
}
