// The period that a finished report is about, read from its title, its headings or its prose.
import type { Period } from '../workbook/period';

const QUARTERS = ['I', 'II', 'III', 'IV'];

const NAMES =
  /(?<!\p{L})(?:tháng\s+(\d{1,2})(?!\s*[/-]\s*\d{1,2}\s*[/-])|quý\s+(I{1,3}|IV|[1-4])(?!\p{L})|([69])\s+tháng(?:\s+đầu)?\s+năm)/iu;
const YEAR = /(?:năm\s+|\/\s*)(20\d{2})(?!\d)/iu;

/** A document's line as far as the search for its period needs it. */
interface Line {
  readonly text: string;
  readonly kind: string;
  readonly zone: string;
}

/** The report's period; null where the text does not say. */
export function reportPeriod(lines: readonly Line[]): Period | null {
  const head = lines.filter(
    ({ zone, text }) => zone === 'head' && !/(?<!\p{L})ngày\s/iu.test(text),
  );
  const headings = lines.filter(({ kind, text }) => kind === 'heading' && /kết quả/iu.test(text));
  const closing = lines.filter(({ text }) => /^Trên đây là/u.test(text));
  const opening = lines.filter(({ text }) => /^(?:Trong|Thực hiện) (?:tháng|quý)/iu.test(text));
  for (const { text } of [...head, ...headings, ...closing, ...opening]) {
    const period = periodIn(text.slice(0, 300));
    if (period) return period;
  }
  return null;
}

function periodIn(text: string): Period | null {
  const name = NAMES.exec(text);
  if (!name) return null;
  const year = Number(YEAR.exec(text.slice(name.index))?.[1]);
  if (!year) return null;
  const [, month, quarter, months] = name;
  if (months !== undefined) {
    return { kind: months === '6' ? 'half' : 'nine-months', year, index: 1 };
  }
  if (quarter !== undefined) {
    const index = /\d/.test(quarter)
      ? Number(quarter)
      : QUARTERS.indexOf(quarter.toUpperCase()) + 1;
    return { kind: 'quarter', year, index };
  }
  const index = Number(month);
  return index >= 1 && index <= 12 ? { kind: 'month', year, index } : null;
}
