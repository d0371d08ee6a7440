// What changed since an earlier draft of the same period: figures changed, new and dropped.
import { joinRuns, type FinishedDocument } from '../proofread/finished-document';
import { indicatorOf } from '../figures/keys';
import type { FigureValue } from '../figures/figure';
import { readFigureAddress } from './figure-link';
import type { PrintedFigure } from './text';

/** A figure that is not as it was; `was` is null for a new one, `now` for a dropped one. */
export interface ChangedFigure {
  readonly indicator: string | null;
  readonly value: FigureValue | null;
  readonly was: string | null;
  readonly now: string | null;
  readonly tab: string;
  readonly cell: string;
}

/** The three lists, in the order of the report. */
export interface Changes {
  readonly changed: readonly ChangedFigure[];
  readonly new: readonly ChangedFigure[];
  readonly dropped: readonly ChangedFigure[];
}

/** Compares the linked figures of `earlier` with those of the report made now. */
export function changesSince(earlier: FinishedDocument, now: readonly PrintedFigure[]): Changes {
  const before = linkedFigures(earlier);
  const after = new Map<string, PrintedFigure>();
  for (const figure of now) if (!after.has(figure.key)) after.set(figure.key, figure);
  const changed: ChangedFigure[] = [];
  const added: ChangedFigure[] = [];
  for (const [key, figure] of after) {
    const was = before.get(key);
    if (!was) added.push(changedFigure(figure, null, figure.text));
    else if (plain(was.text) !== plain(figure.text)) {
      changed.push(changedFigure(figure, was.text, figure.text));
    }
  }
  const dropped = [...before].flatMap(([key, { text, tab, cell }]): ChangedFigure[] =>
    after.has(key)
      ? []
      : [{ indicator: indicatorOf(key), value: null, was: text, now: null, tab, cell }],
  );
  return { changed, new: added, dropped };
}

interface Linked {
  readonly text: string;
  readonly tab: string;
  readonly cell: string;
}

/** The first print of each linked figure; a gap (`[…]`) is none. */
function linkedFigures({ lines }: FinishedDocument): Map<string, Linked> {
  const figures = new Map<string, Linked>();
  for (const { runs } of lines) {
    for (const { text, link } of joinRuns(runs)) {
      const address = link === null ? null : readFigureAddress(link);
      if (!address || figures.has(address.key) || text.includes('…')) continue;
      figures.set(address.key, { text, tab: address.tab ?? '', cell: address.cell ?? '' });
    }
  }
  return figures;
}

function changedFigure(
  { indicator, value, tab, cell }: PrintedFigure,
  was: string | null,
  now: string,
): ChangedFigure {
  return { indicator, value, was, now, tab, cell };
}

/** A zero in words has its capital where a sentence begins with it. */
function plain(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
