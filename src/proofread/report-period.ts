// The period that a finished report is about, read from its title, its headings or its prose.
import type { Period } from '../workbook/period';
import { namedPeriods, type NamedPeriod } from '../prose/named-periods';

/** A document's line as far as the search for its period needs it. */
interface Line {
  readonly text: string;
  readonly kind: string;
  readonly zone: string;
}

/** The report's period; null where the text does not say. */
export function reportPeriod(lines: readonly Line[]): Period | null {
  const head = lines.filter(
    ({ zone, text }) => zone === 'head' && !/(?<![A-Za-zÀ-ỹ])ngày\s/iu.test(text),
  );
  const headings = lines.filter(({ kind, text }) => kind === 'heading' && /kết quả/iu.test(text));
  const closing = lines.filter(({ text }) => text.startsWith('Trên đây là'));
  const opening = lines.filter(({ text }) => /^(?:Trong|Thực hiện) (?:tháng|quý)/iu.test(text));
  // A title may run over several lines: "6 tháng đầu năm" / "nhiệm vụ 6 tháng cuối năm 2026".
  const title = head.map(({ text }) => text.trim()).join(' ');
  const places = [...head, { text: title }, ...headings, ...closing, ...opening].map(({ text }) =>
    namedPeriods(text.slice(0, 300)),
  );
  return first(places.map(shortPeriod)) ?? first([...head, ...headings].map(wholeYear));
}

function first(periods: readonly (Period | null)[]): Period | null {
  return periods.find((period) => period !== null) ?? null;
}

/** The first month, quarter or months of a year that are named, with the year behind them. */
function shortPeriod(names: readonly NamedPeriod[]): Period | null {
  const at = names.findIndex(({ kind }) => kind !== 'year' && kind !== 'second-half');
  const own = names[at];
  const dated = names.slice(Math.max(0, at)).find(({ year }) => year !== null);
  if (!own || !dated || own.kind === 'second-half') return null;
  if (own.kind === 'month' && (own.index < 1 || own.index > 12)) return null;
  // "tháng 12, phương hướng tháng 01 năm 2027": the year is the next period's.
  const isNextYear = dated.kind === own.kind && dated.index < own.index;
  return {
    kind: own.kind,
    index: own.index,
    year: (dated.year ?? 0) - (isNextYear ? 1 : 0),
  };
}

/** "Kết quả thực hiện nhiệm vụ năm 2026": a title that names a year, and no document of that year. */
function wholeYear({ text }: Line): Period | null {
  if (!/(?<![A-Za-zÀ-ỹ])(?:kết quả|tình hình|tổng kết)(?!\p{L})/iu.test(text)) return null;
  const [own] = namedPeriods(text.slice(0, 300));
  if (own?.kind !== 'year' || own.year === null) return null;
  if (/(?<![A-Za-zÀ-ỹ])(?:nghị quyết|kế hoạch)(?!\p{L})/iu.test(text.slice(0, own.start))) {
    return null;
  }
  return { kind: 'year', year: own.year, index: 1 };
}
