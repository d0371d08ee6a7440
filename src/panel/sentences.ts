// Finds the sentences of the report's text in which a cell is used.
import type {
  FigureJson,
  PieceJson,
  ReportTextJson,
  SelectionJson,
} from '../panel-data/panel-json';

/** A sentence that uses a cell, and where it stands. */
export interface Use {
  readonly section: string;
  readonly heading: string;
  /** Footnote in which it stands, if it does. */
  readonly footnote: number | null;
  readonly pieces: readonly PieceJson[];
}

export function usesCell(figure: FigureJson, { tab, cell }: SelectionJson): boolean {
  const isIt = (source: SelectionJson): boolean => source.tab === tab && source.cell === cell;
  return isIt(figure) || figure.from.some(isIt);
}

/** All sentences that use the cell, in reading order. */
export function usesOf(text: ReportTextJson, cell: SelectionJson): Use[] {
  const wanted = new Set<number>();
  text.figures.forEach((figure, at) => {
    if (usesCell(figure, cell)) wanted.add(at);
  });
  if (wanted.size === 0) return [];
  return text.sections.flatMap(({ id: section, heading, paragraphs, footnotes }) => {
    const found = (pieces: readonly PieceJson[], footnote: number | null): Use[] =>
      sentencesOf(pieces)
        .filter((sentence) =>
          sentence.some(({ figure }) => figure !== undefined && wanted.has(figure)),
        )
        .map((sentence) => ({ section, heading, footnote, pieces: sentence }));
    return [
      ...paragraphs.flatMap((pieces) => found(pieces, null)),
      ...footnotes.flatMap(({ number, lines }) => lines.flatMap((line) => found(line, number))),
    ];
  });
}

/** A paragraph cut behind its full stops and semicolons; figures are never cut. */
export function sentencesOf(pieces: readonly PieceJson[]): PieceJson[][] {
  const sentences: PieceJson[][] = [];
  let current: PieceJson[] = [];
  for (const piece of pieces) {
    if (piece.figure !== undefined || piece.footnote !== undefined) {
      current.push(piece);
      continue;
    }
    const parts = piece.text.split(/(?<=[.;!?…])\s+/);
    parts.forEach((part, at) => {
      if (part !== '') current.push({ text: part });
      if (at === parts.length - 1) return;
      if (current.length > 0) sentences.push(current);
      current = [];
    });
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}
