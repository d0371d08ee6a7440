// Finds tabs, header rows and texts in an open workbook.
import type { Engine } from '../workbook/engine.ts';

/** The tab of that name. */
export function tabNamed(engine: Engine, name: string): string {
  const tab = engine.tabIds().find((id) => engine.tabName(id) === name);
  if (tab === undefined) throw new Error(`The workbook has no tab “${name}”.`);
  return tab;
}

/** A cell's content as text; '' when it is empty. */
export function textAt(engine: Engine, tab: string, row: number, column: number): string {
  const value = engine.value(tab, row, column);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The first row that carries all `words`, with the column of each text in it. */
export function headerRow(
  engine: Engine,
  tab: string,
  words: readonly string[],
): { row: number; columns: Map<string, number> } | null {
  const size = engine.usedSize(tab);
  for (let row = 0; row < size.rows; row++) {
    const columns = new Map<string, number>();
    for (let column = 0; column < size.columns; column++) {
      const text = textAt(engine, tab, row, column);
      if (text !== '' && !columns.has(text)) columns.set(text, column);
    }
    const isCatalogue = columns.has('Dạng câu');
    if (!isCatalogue && words.every((word) => columns.has(word))) return { row, columns };
  }
  return null;
}
