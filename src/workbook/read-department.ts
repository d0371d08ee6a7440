// Reads a department's tab: its indicators' rows and its notes.
import type { DEPARTMENT } from './columns';
import { NOTES } from './columns';
import {
  AMOUNTS,
  type Amount,
  type IndicatorRow,
  type Note,
  type OddText,
  type Reading,
} from './facts';
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
  const amounts = AMOUNTS.filter((amount) => columns[amount] !== undefined);
  const rows: IndicatorRow[] = [];
  for (let row = headerRow + 1; row < endRow; row++) {
    const id = readText(tab, row, idColumn);
    if (id === '') continue;
    const values: Partial<Record<Amount, Reading>> = {};
    const readings: Reading[] = [];
    for (const amount of amounts) {
      const reading = readNumberCell(tab, row, columns[amount] ?? 0);
      values[amount] = reading;
      readings.push(reading);
    }
    const percentColumn = columns.percent;
    noteOddText(tab, row, columns.name, odd);
    rows.push({
      id,
      idCell: { row, column: idColumn },
      department,
      tab: tab.name,
      name: readText(tab, row, columns.name),
      unit: readText(tab, row, columns.unit),
      unitCell: columns.unit === undefined ? null : { row, column: columns.unit },
      values,
      readings,
      percentCell:
        percentColumn === undefined
          ? null
          : { row, column: percentColumn, raw: cellAt(tab, row, percentColumn) },
      remark: readRemark(tab, row, columns.remark, odd),
      ...explanationOf(tab, row, columns.explanation, odd),
    });
  }
  return rows;
}

function readRemark(
  tab: Tab,
  row: number,
  column: number | undefined,
  odd: OddText[],
): IndicatorRow['remark'] {
  const text = readText(tab, row, column);
  if (text === '' || column === undefined) return null;
  noteOddText(tab, row, column, odd);
  return { row, column, text };
}

function explanationOf(
  tab: Tab,
  row: number,
  column: number | undefined,
  odd: OddText[],
): Pick<IndicatorRow, 'explanation' | 'explanationCell'> {
  const text = readText(tab, row, column);
  if (column === undefined || text === '') return NOT_EXPLAINED;
  noteOddText(tab, row, column, odd);
  return { explanation: text, explanationCell: { row, column } };
}

const NOT_EXPLAINED = { explanation: null, explanationCell: null };

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
