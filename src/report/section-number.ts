// Numbers of headings, from the section's id: `II.1.1.a` is printed as `a)`.

/** The level of a section's heading, 1 to 4. */
export function headingLevel(id: string): 1 | 2 | 3 | 4 {
  return Math.min(4, id.split('.').length) as 1 | 2 | 3 | 4;
}

/**
 * `I` → `I.`, `II.1` → `1.`, `II.1.2` → `1.2.`, `II.1.2.đ` → `đ)`: the part's Roman number is not
 * repeated below it (seed, conventions §1 "Khoản / điểm").
 */
export function headingNumber(id: string): string {
  const parts = id.split('.');
  const last = parts[parts.length - 1] ?? '';
  if (parts.length === 1) return `${last}.`;
  if (!/^\d+$/.test(last)) return `${last})`;
  return `${parts.slice(1).join('.')}.`;
}

/** A heading as printed. A number that the office typed into the title is not doubled. */
export function headingText(id: string, title: string): string {
  const number = headingNumber(id);
  const typed = title.startsWith(number) ? title.slice(number.length).trim() : title;
  return `${number} ${typed}`;
}
