// Where the explanation of an indicator's warnings goes: its row's cell under "Giải trình".
import { DEPARTMENT } from '../workbook/columns';
import type { Facts, IndicatorRow } from '../workbook/facts';
import type { Position, Spreadsheet } from '../workbook/grid';
import { findTable } from '../workbook/headers';

/** A row's explanation as it stands, and its cell; `cell` is null where the tab has no column. */
export interface ExplanationPlace {
  readonly row: IndicatorRow;
  readonly cell: Position | null;
}

/** Null when that indicator has no row on that tab. */
export function explanationPlace(
  spreadsheet: Spreadsheet,
  facts: Facts,
  tabName: string,
  indicator: string,
): ExplanationPlace | null {
  const department = facts.departments.find(({ tab }) => tab === tabName);
  const row = department?.rows.find(({ id }) => id === indicator);
  const tab = spreadsheet.tabs.find(({ name }) => name === tabName);
  if (!row || !tab) return null;
  const column = findTable(tab, DEPARTMENT)?.columns.explanation;
  return { row, cell: column === undefined ? null : { row: row.idCell.row, column } };
}
