// The day on which a finished document was issued, read from its head.

/** A day of the calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days in their order; months of 31 days are enough for that. */
export function dayNumber({ year, month, day }: Day): number {
  return (year * 12 + month) * 31 + day;
}

/** "Nậm Pang, ngày 22 tháng 5 năm 2026", alone in its line or beside the number. */
const ISSUED =
  /(?:^|[,\t]\s*|\s{2,})ngày\s+(\d{1,2})(?:\s+tháng\s+|\/)(\d{1,2})(?:\s+năm\s+|\/)(20\d{2})\s*\.?\s*$/iu;

/** Among so many lines the head of a document has its date. */
const HEAD_LINES = 14;

/** The document's own date; null where its head gives none. */
export function reportDay(lines: readonly { text: string; zone: string }[]): Day | null {
  for (const { text, zone } of lines.slice(0, HEAD_LINES)) {
    const match = zone === 'head' && text.length < 120 ? ISSUED.exec(text) : null;
    if (match) return { day: Number(match[1]), month: Number(match[2]), year: Number(match[3]) };
  }
  return null;
}
