// Numbers of headings, from the section's id: `II.1.1.a` is printed as `a)`.
import { literalPattern } from '../vietnamese/literal-pattern';
import { belowPart } from '../workbook/section-id';

/** A Roman number or a capital letter. */
const CHAPTER = /^[A-ZĐ]+$/;

/** How deep a section's heading is below the chapters I., II.: 1 to 4. */
export function headingLevel(id: string): 1 | 2 | 3 | 4 {
  return Math.min(4, belowPart(id).split('.').length) as 1 | 2 | 3 | 4;
}

/**
 * `I` → `I.`, `II.1` → `1.`, `II.1.2` → `1.2.`, `II.1.2.đ` → `đ)`, `B.II` → `II.`, `B.II.1` → `1.`: Roman
 * numbers and capital letters are not repeated below them. `1.1` is no number of Decree 30/2020/NĐ-CP, but what offices use.
 */
export function headingNumber(id: string): string {
  const parts = belowPart(id).split('.');
  const last = parts[parts.length - 1] ?? '';
  if (parts.length === 1 || CHAPTER.test(last)) return `${last}.`;
  if (!/^\d+$/.test(last)) return `${last})`;
  const chapter = parts.map((part) => CHAPTER.test(part)).lastIndexOf(true);
  return `${parts.slice(Math.max(1, chapter + 1)).join('.')}.`;
}

/**
 * A heading as printed. A number that the office typed into the title is not doubled, even without
 * its dot ("5.4 Công tác …"); a title that begins with another number ("1.000 ngày") is left whole.
 */
export function headingText(id: string, title: string): string {
  const number = headingNumber(id);
  const bare = number.slice(0, -1);
  const closed = '[.)]\\s*(?!\\d)';
  const sign = bare.includes('.') ? `(?:${closed}|\\s+)` : closed;
  const typed = new RegExp(`^${literalPattern(bare)}${sign}`);
  return `${number} ${title.replace(typed, '')}`;
}
