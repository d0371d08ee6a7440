// Which time a claim of a note speaks of: the month, the year so far, another time.
import type { Claim } from '../prose/claims';
import { allMatches } from '../vietnamese/matches';
import { quarterName, type Period } from '../workbook/period';

export type Time = 'month' | 'to-date' | 'earlier' | null;

/** "385 ha từ đầu vụ", "1.250 hộ đến hết tháng 8". */
const TO_DATE_BEHIND =
  /^\s*(?:\p{L}+\s+){0,4}?(?:(?:kể |tính )?từ đầu (?:năm|vụ)|(?:tính )?đến (?:hết|nay|cuối|thời điểm))(?!\p{L})/iu;
const MONTH_BEHIND =
  /^\s*(?:\p{L}+\s+){0,4}?(?:trong tháng|tháng này|(?:của )?riêng tháng(?: \d{1,2})?)(?!\p{L})/iu;

/** "từ đầu vụ (15/3) đến nay", "tính từ tháng 11/2025": so far, but not since January. */
const OTHER_START =
  /(?<!\p{L})(?:từ (?:đầu vụ|đầu mùa|khi)|tính từ (?:ngày|tháng))(?!\p{L})[^;]*$/iu;

/** The time that the claim's own clause names. */
export function timeOf({ start, end, role }: Claim, text: string, period: Period | null): Time {
  if (role === 'earlier') return 'earlier';
  const from = Math.max(...['. ', '; '].map((sign) => text.lastIndexOf(sign, start - 1)), 0);
  const words = text.slice(from, start).toLowerCase();
  if (OTHER_START.test(words)) return null;
  if (TO_DATE_BEHIND.test(text.slice(end, end + 50))) return 'to-date';
  if (MONTH_BEHIND.test(text.slice(end, end + 50))) return 'month';
  const month =
    period?.kind === 'month'
      ? `|tháng ${period.index}(?!\\d)|tháng 0${period.index}(?!\\d)`
      : period?.kind === 'quarter'
        ? `|quý (?:${period.index}(?!\\d)|${quarterName(period.index)}(?![ivx]))`
        : '';
  const ofMonth = new RegExp(
    `(?<!\\p{L})(?:trong (?:tháng|kỳ|quý)(?!\\s+(?:\\d|[ivx]+(?!\\p{L})))|tháng này${month})(?!\\p{L})`,
    'giu',
  );
  const toDate =
    /(?<!\p{L})(?:lũy kế|luỹ kế|từ đầu năm|cộng dồn|(?:\d{1,2}|ba|sáu|chín) tháng|nâng tổng số|đến nay|tính đến)(?!\p{L})/gu;
  const lastOf = (pattern: RegExp): number => allMatches(pattern, words).slice(-1)[0]?.index ?? -1;
  const [a, b] = [lastOf(ofMonth), lastOf(toDate)];
  if (a < 0 && b < 0) return isDayOf(period, words) ? 'month' : null;
  return a > b ? 'month' : 'to-date';
}

/** "Dịp 30/4 vừa rồi" in a report on April. */
function isDayOf(period: Period | null, words: string): boolean {
  const day =
    /(?<!\p{L})(?<!(?:đến|hết|trước|từ) )(?:ngày|dịp|hôm|sáng|chiều|tối) \d{1,2}\/0?(\d{1,2})(?!\d)/iu.exec(
      words,
    );
  return period?.kind === 'month' && day !== null && Number(day[1]) === period.index;
}

/** Whether the clause names another year or month than the report's: then it is not about the row's values. */
export function namesOtherTime(
  { start, end }: Claim,
  text: string,
  period: Period | null,
): boolean {
  if (!period) return false;
  const from = Math.max(...['. ', '; '].map((sign) => text.lastIndexOf(sign, start - 1)), 0);
  const year = /(?<!\p{L})(?:năm|kế hoạch|dự toán|chỉ tiêu) (20\d\d)(?!\d)/iu.exec(
    text.slice(from, start),
  )?.[1];
  if (year !== undefined && Number(year) !== period.year) return true;
  // "tháng trước lũy kế là 42,9 triệu", but "tăng 5 so với tháng trước".
  const words = text.slice(Math.max(from, start - 40), start);
  if (
    /(?<!\p{L})(?<!(?:so với|so|hơn|kém|bằng) )(?:tháng|quý|kỳ) trước(?!\p{L})[^,]*$/iu.test(words)
  ) {
    return true;
  }
  const month = allMatches(MONTH_NAMED, text.slice(from, start)).slice(-1)[0];
  const named = month ?? MONTH_BEHIND_NAMED.exec(text.slice(end, end + 50));
  return period.kind === 'month' && named != null && Number(named[1]) !== period.index;
}

/** "tháng 7 có"; not "đến hết tháng 7", which ends a time that may reach on. */
const MONTH_NAMED = /(?<!\p{L})(?<!(?:hết|cuối|từ|đến|tới|\d) )tháng 0?(\d{1,2})(?!\d|[.,]\d)/giu;
/** "18 ha trồng trong tháng 01". */
const MONTH_BEHIND_NAMED = /^[^,;.\d]{0,30}?trong tháng 0?(\d{1,2})(?!\d|[.,]\d)/iu;

/** "mục tiêu đến 2030 là 60%": of a year that the row does not speak of. */
export function isOfOtherYear(
  { role, start }: Claim,
  text: string,
  period: Period | null,
): boolean {
  if (role !== 'plan') return false;
  const year =
    /(?:đến|năm|mục tiêu|chỉ tiêu|kế hoạch)\s+(?:hết\s+)?(?:năm\s+)?(20\d\d)[^.;\d]*$/iu.exec(
      text.slice(Math.max(0, start - 40), start),
    )?.[1];
  return year !== undefined && period !== null && Number(year) !== period.year;
}
