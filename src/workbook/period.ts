// The period a report is about: its length, its names, the one after it.
import { fold, remembering, tidy } from '../vietnamese/text';
import type { CellValue } from './grid';

/** A month, a quarter, the first 6 or 9 months of a year, or a year. */
export interface Period {
  readonly kind: 'month' | 'quarter' | 'half' | 'nine-months' | 'year';
  readonly year: number;
  /** Month 1–12 or quarter 1–4; 1 for the other kinds. */
  readonly index: number;
}

const QUARTERS = ['I', 'II', 'III', 'IV'];

/** The number of a quarter as it is written: `III`. */
export function quarterName(index: number): string {
  return QUARTERS[index - 1] ?? '';
}

/** Reads `05/2026`, `Quý II/2026`, `6 tháng 2026`, `Năm 2026`, or a date's month; null otherwise. */
export function readPeriod(cell: CellValue): Period | null {
  if (cell !== null && typeof cell === 'object') {
    // A spreadsheet turns a typed 05/2026 into the first day of that month.
    return month(Number(cell.date.slice(5, 7)), Number(cell.date.slice(0, 4)));
  }
  if (typeof cell === 'number') return valid({ kind: 'year', year: cell, index: 1 });
  return typeof cell === 'string' ? readPeriodText(cell) : null;
}

/** The history names few periods in many rows. */
const readPeriodText = remembering((typed): Period | null => {
  const text = fold(tidy(typed)).replace(/\s*([/\-.])\s*/g, '$1');
  const monthly = /^(?:thang )?(\d{1,2})(?:[/\-.]| nam )(\d{4})$/.exec(text);
  if (monthly) return month(Number(monthly[1]), Number(monthly[2]));
  const quarterly = /^quy (i{1,3}|iv|[1-4])(?:[/\-.]| nam | )(\d{4})$/.exec(text);
  if (quarterly) {
    const name = quarterly[1] ?? '';
    const index = /\d/.test(name) ? Number(name) : QUARTERS.indexOf(name.toUpperCase()) + 1;
    return valid({ kind: 'quarter', year: Number(quarterly[2]), index });
  }
  const long = /^(?:(6|9) thang(?: dau nam)?|nam)(?:[/\-.]| nam | )(\d{4})$/.exec(
    /^\d{4}$/.test(text) ? `nam ${text}` : text,
  );
  if (!long) return null;
  const kind = long[1] === '6' ? 'half' : long[1] === '9' ? 'nine-months' : 'year';
  return valid({ kind, year: Number(long[2]), index: 1 });
});

function month(index: number, year: number): Period | null {
  return index >= 1 && index <= 12 ? valid({ kind: 'month', year, index }) : null;
}

function valid(period: Period): Period | null {
  const { year } = period;
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? period : null;
}

/** Months of the year gone at the period's end: 5 for May, 6 for quarter II. */
export function monthsGone({ kind, index }: Period): number {
  switch (kind) {
    case 'month':
      return index;
    case 'quarter':
      return index * 3;
    case 'half':
      return 6;
    case 'nine-months':
      return 9;
    case 'year':
      return 12;
  }
}

/** The period's first month, 1–12. */
function firstMonth({ kind, index }: Period): number {
  switch (kind) {
    case 'month':
      return index;
    case 'quarter':
      return index * 3 - 2;
    case 'half':
    case 'nine-months':
    case 'year':
      return 1;
  }
}

/** Whether `period` ends in `from` or later: what holds from then on holds in it. */
export function reaches(period: Period, from: Period): boolean {
  const last = period.year * 12 + monthsGone(period);
  return last >= from.year * 12 + firstMonth(from);
}

/** Whether the period begins with its year: January, quarter I, half, nine months, year. */
export function isSinceJanuary({ kind, index }: Period): boolean {
  return (kind !== 'month' && kind !== 'quarter') || index === 1;
}

/** `tháng 5 năm 2026`, `quý II năm 2026`, `6 tháng đầu năm 2026`, `năm 2026`. */
export function periodName(period: Period): string {
  const { year } = period;
  const short = shortName(period);
  return period.kind === 'month' || period.kind === 'quarter'
    ? `${short} năm ${year}`
    : `${short} ${year}`;
}

/** `tháng 5`, `quý II`, `6 tháng đầu năm`, `9 tháng đầu năm`, `năm`. */
export function shortName({ kind, index }: Period): string {
  switch (kind) {
    case 'month':
      return `tháng ${index}`;
    case 'quarter':
      return `quý ${quarterName(index)}`;
    case 'half':
      return '6 tháng đầu năm';
    case 'nine-months':
      return '9 tháng đầu năm';
    case 'year':
      return 'năm';
  }
}

/** The periods of a report's title: `tháng 5, phương hướng, nhiệm vụ tháng 6 năm 2026`. */
export function titlePeriods(period: Period): readonly [string, string] {
  const next = nextPeriodName(period);
  const sameYear = next.endsWith(`năm ${period.year}`);
  const short = period.kind === 'month' || period.kind === 'quarter';
  return [sameYear && short ? shortName(period) : periodName(period), next];
}

/** The noun for "in this period": `tháng`, `quý`, `6 tháng`, `9 tháng`, `năm`. */
export function periodNoun({ kind }: Period): string {
  return { month: 'tháng', quarter: 'quý', half: '6 tháng', 'nine-months': '9 tháng', year: 'năm' }[
    kind
  ];
}

/** The name of the period whose tasks the report's last part sets out. */
export function nextPeriodName(period: Period): string {
  const { kind, year, index } = period;
  const last = kind === 'month' ? 12 : 4;
  switch (kind) {
    case 'month':
    case 'quarter':
      return periodName(
        index === last ? { kind, year: year + 1, index: 1 } : { kind, year, index: index + 1 },
      );
    case 'half':
      return `6 tháng cuối năm ${year}`;
    case 'nine-months':
      return `quý IV năm ${year}`;
    case 'year':
      return `năm ${year + 1}`;
  }
}

/** The period in names of files: `2026-05`, `2026-q2`, `2026-6-thang`, `2026-9-thang`, `2026`. */
export function periodSlug({ kind, year, index }: Period): string {
  switch (kind) {
    case 'month':
      return `${year}-${String(index).padStart(2, '0')}`;
    case 'quarter':
      return `${year}-q${index}`;
    case 'half':
      return `${year}-6-thang`;
    case 'nine-months':
      return `${year}-9-thang`;
    case 'year':
      return `${year}`;
  }
}

/** The period as the workbook writes it: `05/2026`, `Quý II/2026`, `6 tháng 2026`, `Năm 2026`. */
export function periodText(period: Period): string {
  const { kind, year, index } = period;
  switch (kind) {
    case 'month':
      return `${String(index).padStart(2, '0')}/${year}`;
    case 'quarter':
      return `Quý ${QUARTERS[index - 1] ?? ''}/${year}`;
    case 'half':
      return `6 tháng ${year}`;
    case 'nine-months':
      return `9 tháng ${year}`;
    case 'year':
      return `Năm ${year}`;
  }
}
