// A text that somebody typed, as a part of a pattern that means just it.

/** The source of a pattern for exactly `text`. */
export function literalPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
