// The value to the end of the report's month that a note tells as that of another month.
import type { Period } from '../../workbook/period';
import { said, type Contradiction } from './contradiction';
import { inUnitOfRow } from '../../notes/row-unit';
import type { TiedClaim } from '../../notes/tied-claims';

/** "Lũy kế đến hết tháng 8 là 248" where 248 is the value to the end of September. */
export function judgeNamedMonth(tied: TiedClaim, period: Period | null): Contradiction | null {
  const { claim, row, entry, paragraph } = tied;
  if (!period || claim.role !== 'result' || tied.tie === 'likely') return null;
  const lead = paragraph.text.slice(Math.max(0, claim.start - 50), claim.start);
  if (period.kind === 'year') return judgePartOfYear(tied, lead);
  if (period.kind !== 'month') return null;
  const month = UNTIL_MONTH.exec(lead)?.[1];
  const value = inUnitOfRow(claim, row);
  const toDate = row.values.toDate?.value;
  if (month === undefined || Number(month) === period.index || toDate == null) return null;
  if (value !== toDate || value === row.values.month?.value) return null;
  return { fault: 'time', found: `đến hết tháng ${month}`, expected: said(toDate, entry.unit) };
}

/** "9 tháng đầu năm đạt 4.986,5 tỷ" where that is the value of the whole year. */
function judgePartOfYear({ claim, row, entry }: TiedClaim, lead: string): Contradiction | null {
  const part = PART_OF_YEAR.exec(lead)?.[0];
  const toDate = row.values.toDate?.value;
  if (part === undefined || toDate == null || inUnitOfRow(claim, row) !== toDate) return null;
  return { fault: 'time', found: part.trim(), expected: said(toDate, entry.unit) };
}

const PART_OF_YEAR = /(?<!\p{L})(?:[69]|sáu|chín) tháng(?: (?:đầu|cuối) năm)?(?=[^,;.\d]*$)/iu;

const UNTIL_MONTH =
  /(?<!\p{L})(?:đến|tính đến)\s+(?:hết|cuối)\s+tháng\s+0?(\d{1,2})(?!\d)[^,;.\d]*$/iu;
