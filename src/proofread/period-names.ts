// How a report's own period, and the next one, are named; and what makes a named period another one on purpose.
import { nextPeriodName, periodName, type Period } from '../workbook/period';
import type { NamedPeriod } from '../prose/named-periods';

/** As `periodName` writes it. */
export function nameOf({ kind, index }: NamedPeriod, year: number): string {
  if (kind === 'second-half') return `6 tháng cuối năm ${year}`;
  return periodName({ kind, index, year });
}

/** Words before a period that make it another one on purpose. */
export const ON_PURPOSE =
  /(?<![A-Za-zÀ-ỹ])(?:so với|cùng kỳ|năm trước|kỳ trước|từ|đến|giai đoạn|nhiệm kỳ|kế hoạch|nghị quyết|hội nghị|báo cáo|phiên họp|đánh giá|kết quả|nhiệm vụ|quyết toán|tổng kết|sơ kết)(?:\s+[\p{L}\d.,]+){0,8}\s*$|\(\s*$/iu;
/** What stands right before a period. */
export function wordsBefore(text: string, { start }: NamedPeriod): string {
  return text.slice(Math.max(0, start - 60), start);
}

/** Whether a period without its year, or with it, is the report's. */
export function isPeriod({ index, year }: NamedPeriod, period: Period): boolean {
  return index === period.index && (year === null || year === period.year);
}

/** Whether it is the one that follows the report's, with or without its year. */
export function isNext(named: NamedPeriod, period: Period): boolean {
  const next = nextPeriodName(period);
  return [named.year ?? period.year, period.year + 1].some((year) => {
    return (named.year ?? year) === year && nameOf(named, year) === next;
  });
}
