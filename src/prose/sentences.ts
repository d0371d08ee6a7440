// Sentences of a line, by the full stops that end one, and the clauses in them.

/** A part of a line; offsets in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const END = /[.!?…]+[”")\]]*(?=\s)/g;

/** Words that end in a point and end no sentence. */
const ABBREVIATION = /(?:^|[\s(“])(?:\p{Lu}\p{Ll}{0,3}|tr|v\.v|vv|k|đ|s)\.$/u;

/** Splits at full stops before a space; numbers and abbreviations are left whole. */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  END.lastIndex = 0;
  for (let match = END.exec(text); match; match = END.exec(text)) {
    const end = match.index + match[0].length;
    const isShort = ABBREVIATION.test(text.slice(Math.max(0, end - 8), end));
    const isNumber = /^\s*\d{1,2}\.$/.test(text.slice(start, end).slice(-6)) && end - start < 6;
    if (isShort || isNumber) continue;
    spans.push({ start, end });
    start = end;
  }
  if (text.slice(start).trim() !== '') spans.push({ start, end: text.length });
  return spans;
}

const CLAUSE_ENDS = '.;:,(';

/** Where the last clause of a text starts: behind its last stop, comma or bracket; with `clauses`, the last so many. */
export function lastClauseStart(text: string, clauses = 1): number {
  let left = clauses;
  for (let at = text.length - 1; at >= 0; at--) {
    if (CLAUSE_ENDS.includes(text.charAt(at)) && --left === 0) return at + 1;
  }
  return 0;
}

/** The last `clauses` clauses of a text. */
export function lastClauses(text: string, clauses: number): string {
  return text.slice(lastClauseStart(text, clauses));
}
