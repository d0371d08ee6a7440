// The periods that a text names: months, quarters, six and nine months, years.
import { allMatches } from '../vietnamese/matches';

/** A kind of period, and the half of the year that no report is about but that tasks are for. */
export type NamedKind = 'month' | 'quarter' | 'half' | 'second-half' | 'nine-months' | 'year';

/** A period as the text names it. */
export interface NamedPeriod {
  readonly kind: NamedKind;
  /** Month 1–12 or quarter 1–4; 1 for the other kinds. */
  readonly index: number;
  /** Null where the text does not say it. */
  readonly year: number | null;
  /** As it stands. */
  readonly text: string;
  /** Offset in the text. */
  readonly start: number;
}

const ROMAN = ['I', 'II', 'III', 'IV'];

const NAME =
  /(?<![A-Za-zÀ-ỹ])(?:tháng\s+(\d{1,2})(?<!0\d(?=\s\p{Ll})(?!\s(?:năm|đến|và|của|tại|là|đạt)(?!\p{L})))(?![\d.,]*\d|\s*[/-]\s*\d{1,2}\s*[/-])|quý\s+(IV|I{1,3}|[1-4])(?![\p{L}\d])|([69])\s+tháng(?:\s+(đầu|cuối)\s+năm)?|năm(?=\s*20))(?:\s*(?:năm\s+|\/\s*)?(20\d{2})(?!\d))?/giu;

/** What is counted, right behind a number. */
const COUNTED =
  /^\s+(?:vụ|ca|hộ|người|lượt|hồ sơ|đơn|tàu|thuyền|xe|con|lớp|buổi|cuộc|đợt|nhà|em|cháu|chiếc|trường hợp|đồng chí|văn bản|mô hình|sản phẩm|công trình|điểm)(?!\p{L})/iu;

/** All of them, in order. */
export function namedPeriods(text: string): NamedPeriod[] {
  const found: NamedPeriod[] = [];
  for (const match of allMatches(NAME, text)) {
    const [name, month, quarter, months, half, typedYear] = match;
    const year = typedYear === undefined ? null : Number(typedYear);
    const at = { year, text: name.trim(), start: match.index };
    if (month !== undefined) {
      // "trong tháng 23 vụ", "trong tháng 2 tàu mất kết nối" count cases and ships.
      const isCount = year === null && COUNTED.test(text.slice(match.index + name.length));
      if (Number(month) <= 12 && !isCount) {
        found.push({ kind: 'month', index: Number(month), ...at });
      }
    } else if (quarter !== undefined) {
      const index = /\d/.test(quarter) ? Number(quarter) : ROMAN.indexOf(quarter.toUpperCase()) + 1;
      found.push({ kind: 'quarter', index, ...at });
    } else if (months !== undefined) {
      const isSecond = half?.toLowerCase() === 'cuối';
      const kind = months === '9' ? 'nine-months' : isSecond ? 'second-half' : 'half';
      // "trong 6 tháng qua" names no part of the year.
      if (half !== undefined || year !== null) found.push({ kind, index: 1, ...at });
    } else if (year !== null) found.push({ kind: 'year', index: 1, ...at });
  }
  return found;
}
