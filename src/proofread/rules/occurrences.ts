// Where one form of a name or word stands, and the finding that the rarer of two forms makes.
import type { TextLine } from '../context';
import type { TextReport } from '../text-rule';

export interface Occurrence {
  readonly line: TextLine;
  readonly quote: string;
}

/** Tells the first place of the rarer form; the usual one is shown by an example. */
export function sayRarer(
  rare: readonly Occurrence[],
  usual: readonly Occurrence[],
  report: TextReport,
): void {
  const one = rare[0];
  // The same word in the other form says most; capitals of a heading make a poor example.
  const lastWord = one?.quote.split(' ').pop();
  const inSmall = usual.filter(({ quote }) => quote !== quote.toUpperCase());
  const other =
    inSmall.find(({ quote }) => quote.split(' ').pop() === lastWord) ?? inSmall[0] ?? usual[0];
  if (!one || !other) return;
  report({
    line: one.line.number,
    quote: one.quote,
    values: {
      other: other.quote,
      count: String(usual.length),
      line: String(other.line.number),
    },
  });
}
