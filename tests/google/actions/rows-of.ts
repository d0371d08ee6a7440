// A tab of a desk by its name, and what stands in it row by row.
import type { Desk } from '../../../desk/session.ts';

/** The engine's id of the tab. */
export function tabId({ engine }: Desk, name: string): string {
  return engine.tabIds().find((id) => engine.tabName(id) === name)!;
}

/** The rows, each without the empty cells at its end. */
export function rowsOf(desk: Desk, name: string): unknown[][] {
  const { engine } = desk;
  const tab = tabId(desk, name);
  const { rows, columns } = engine.usedSize(tab);
  return Array.from({ length: rows }, (_, row) => {
    const cells = Array.from(
      { length: columns },
      (_unused, column) => engine.value(tab, row, column) ?? '',
    );
    while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop();
    return cells;
  });
}
