// The finished document: its lines in the order of the report's text file, with the links of its runs.

/** Text of one line that is linked as a whole, or not at all. */
export interface FinishedRun {
  readonly text: string;
  /** Where it leads, with what stands behind `#`; null for plain text. */
  readonly link: string | null;
}

/** One line: a paragraph, a row of a table with its cells apart by tabs, a line of a footnote. */
export interface FinishedLine {
  /** The whole text, footnotes' marks printed as `[1]`. */
  readonly text: string;
  /** The same text in pieces, as the file has them: word processors cut runs anywhere. */
  readonly runs: readonly FinishedRun[];
  readonly kind: 'paragraph' | 'heading' | 'footnote' | 'table-row';
  /** What the line has and its text cannot show: nobody proofread that. */
  readonly unread?: 'formula' | 'picture';
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Digits typed small and high: a footnote's mark made by hand is no part of the number before it. */
export function superscript(text: string): string {
  return text.replace(/\d/g, (digit) => SUPERSCRIPTS.charAt(Number(digit)));
}

/** A document as it left the office, ours or a stranger's: body first, footnotes behind it. */
export interface FinishedDocument {
  readonly lines: readonly FinishedLine[];
}

/** A line of these runs. */
export function finishedLine(
  runs: readonly FinishedRun[],
  kind: FinishedLine['kind'],
): FinishedLine {
  return { text: runs.map(({ text }) => text).join(''), runs, kind };
}

/** Empty runs dropped, neighbours that lead to the same place joined. */
export function joinRuns(runs: readonly FinishedRun[]): FinishedRun[] {
  const joined: FinishedRun[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    if (run.text === '') continue;
    if (last?.link === run.link) {
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    } else joined.push(run);
  }
  return joined;
}
