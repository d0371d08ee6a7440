// A value of this report's time that a note tells as that of another one.
import { inUnitOfRow } from '../../notes/row-unit';
import { isWeak, type TiedClaim } from '../../notes/tied-claim';
import type { HistoryRow } from '../../workbook/facts';
import { isSinceJanuary, monthsGone, type Period } from '../../workbook/period';
import { said, type Contradiction } from './contradiction';

/**
 * "Lũy kế đến hết tháng 8 là 248" or "8 tháng đạt 248" where 248 is the value to the end of September, "9
 * tháng đạt 4.986,5 tỷ" where that is the value of the whole year.
 */
export function judgeNamedMonth(tied: TiedClaim, period: Period | null): Contradiction | null {
  const { claim, row, entry, paragraph } = tied;
  if (!period || claim.role !== 'result' || tied.tie === 'likely') return null;
  const lead = paragraph.text.slice(Math.max(0, claim.start - 50), claim.start);
  const toDate = row.values.toDate?.value;
  const value = inUnitOfRow(claim, row);
  if (toDate == null || value !== toDate) return null;
  // In January the month's value is the one to date.
  if (!isSinceJanuary(period) && value === row.values.month?.value) return null;
  const until = UNTIL_MONTH.exec(lead);
  const span = SPAN.exec(lead);
  const told = until?.[1] ?? span?.[1];
  if (told === undefined || monthOf(told) === monthsGone(period)) return null;
  const found = until ? `đến hết tháng ${told}` : (span?.[0].trim() ?? '');
  return { fault: 'time', found, expected: said(toDate, entry.unit) };
}

/**
 * "tháng 10 ước 738,2 tỷ" where that is the value of November and not the one of October: so many digits are
 * no chance.
 */
export function judgeOtherMonth(
  tied: TiedClaim,
  period: Period | null,
  last: HistoryRow | undefined,
): Contradiction | null {
  const { claim, row, entry, paragraph } = tied;
  const month = row.values.month?.value;
  if (period?.kind !== 'month' || claim.role !== 'result' || isWeak(tied)) return null;
  const lead = paragraph.text.slice(Math.max(0, claim.start - 30), claim.start);
  const told = OF_MONTH.exec(lead)?.[1];
  if (told === undefined || Number(told) === period.index || month == null) return null;
  const isMonths = inUnitOfRow(claim, row) === month && digitsOf(claim.amount.text) >= TELLING;
  if (!isMonths || last?.month === month) return null;
  return { fault: 'time', found: `tháng ${told}`, expected: said(month, entry.unit) };
}

const TELLING = 3;

const digitsOf = (text: string): number => text.replace(/\D/g, '').replace(/^0+/, '').length;

const WORDS: Readonly<Record<string, number>> = { sáu: 6, chín: 9 };

const monthOf = (told: string): number => WORDS[told.toLowerCase()] ?? Number(told);

/** "6 tháng đầu năm", "trong 5 tháng": since January. */
const SPAN =
  /(?<!\p{L})(\d{1,2}|sáu|chín) tháng(?: (?:đầu|cuối) năm)?(?!\s+(?:trước|tới|qua|cuối))(?=[^,;.\d]*$)/iu;

const UNTIL_MONTH =
  /(?<!\p{L})(?:đến|tính đến)\s+(?:hết|cuối)\s+tháng\s+0?(\d{1,2})(?!\d)[^,;.\d]*$/iu;

const OF_MONTH =
  /(?<!\p{L})(?<!(?:hết|cuối|từ|đến|tới|\d) )tháng 0?(\d{1,2})(?!\d|[./]\d)[^,;.\d]*$/iu;
