// Reads a department's tab: its indicators' rows and its notes.
import type { DEPARTMENT } from './columns';
import { NOTES } from './columns';
import type { IndicatorRow, Note, OddText, Reading, RowColumns, RowValues } from './facts';
import { cellAt, type Tab } from './grid';
import { findTable, type Table } from './headers';
import { readNotePlace } from './place';
import { noteOddText, readNumberCell, readText } from './read-cells';

/** The rows of one department's table: every row with a Mã, down to the table of notes. */
export function readIndicatorRows(
  tab: Tab,
  table: Table<typeof DEPARTMENT.columns>,
  department: string,
  endRow: number,
  odd: OddText[],
): IndicatorRow[] {
  const { columns, headerRow } = table;
  const idColumn = columns.id ?? 0;
  const rows: IndicatorRow[] = [];
  for (let row = headerRow + 1; row < endRow; row++) {
    const id = readText(tab, row, idColumn);
    if (id === '') continue;
    noteOddText(tab, row, columns.name, odd);
    noteOddText(tab, row, columns.remark, odd);
    noteOddText(tab, row, columns.explanation, odd);
    rows.push({
      id,
      department,
      tab: tab.name,
      row,
      columns,
      name: readText(tab, row, columns.name),
      unit: readText(tab, row, columns.unit),
      values: readAmounts(tab, row, columns),
      percent: columns.percent === undefined ? null : cellAt(tab, row, columns.percent),
      explanation: readText(tab, row, columns.explanation) || null,
      remark: readText(tab, row, columns.remark) || null,
    });
  }
  return rows;
}

/** One literal for all: a million readings of one shape are read fast. */
function readAmounts(tab: Tab, row: number, columns: RowColumns): RowValues {
  return {
    plan: readAmount(tab, row, columns.plan),
    total: readAmount(tab, row, columns.total),
    month: readAmount(tab, row, columns.month),
    toDate: readAmount(tab, row, columns.toDate),
    samePeriod: readAmount(tab, row, columns.samePeriod),
  };
}

function readAmount(tab: Tab, row: number, column: number | undefined): Reading | undefined {
  return column === undefined ? undefined : readNumberCell(tab, row, column);
}

/** Where the notes' table stands; null where the tab has none. */
export function findNotes(tab: Tab, fromRow: number): Table<typeof NOTES.columns> | null {
  return findTable(tab, NOTES, fromRow);
}

/** Reads the notes: every row with a text. Line breaks inside a note become spaces. */
export function readNotes(
  tab: Tab,
  table: Table<typeof NOTES.columns>,
  department: string,
  endRow: number,
  odd: OddText[],
): Note[] {
  const { columns, headerRow } = table;
  const textColumn = columns.text ?? 0;
  const notes: Note[] = [];
  for (let row = headerRow + 1; row < endRow; row++) {
    const text = readText(tab, row, textColumn);
    if (text === '') continue;
    noteOddText(tab, row, textColumn, odd);
    const placeText = readText(tab, row, columns.place);
    const place = readNotePlace(placeText);
    notes.push({
      row,
      column: textColumn,
      section: readText(tab, row, columns.section).replace(/[.\s]+$/, ''),
      placeText,
      place: place?.place ?? null,
      side: place?.side ?? 'before',
      department,
      tab: tab.name,
      text,
    });
  }
  return notes;
}
