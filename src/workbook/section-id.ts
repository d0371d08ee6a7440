// Ids of sections as tab Dàn ý has them: `II.1.1.a`, and the parts above them, `Phần I`.

/** "Phần I" and "Phần thứ nhất"; below a part, its sections may repeat it: `Phần I.II.1`. */
const PART = /^phần\s+([IVX]+|thứ\s+\p{L}+)(?:\.|$)/iu;

/** Whether a section is a part, above the chapters I., II. that follow it. */
export function isPart(id: string): boolean {
  return PART.exec(id)?.[0] === id;
}

/** The id below its part: `Phần I.II.1` → `II.1`; '' for the part itself. */
export function belowPart(id: string): string {
  return id.replace(PART, '');
}

/** `PHẦN I` → `Phần I`: a part's number as printed. */
export function partNumber(id: string): string {
  const [, number = ''] = PART.exec(id) ?? [];
  return `Phần ${/^thứ/iu.test(number) ? number.toLowerCase() : number.toUpperCase()}`;
}
