// What stands in a tab, row by row, without the empty cells at a row's end.
import type { Desk } from '../../../desk/session.ts';

export function rowsOf({ engine }: Desk, name: string): unknown[][] {
  const tab = engine.tabIds().find((id) => engine.tabName(id) === name)!;
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
