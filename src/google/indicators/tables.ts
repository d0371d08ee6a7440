// Danh mục and the departments' tables as rows are put into them.
import { CATALOGUE, DEPARTMENT } from '../../workbook/columns';
import type { DepartmentTab, Facts } from '../../workbook/facts';
import type { Spreadsheet } from '../../workbook/grid';
import { findTable } from '../../workbook/headers';
import type { PlacedTable } from '../../workbook/indicators/row-place';
import { readWorkbook } from '../../workbook/read-workbook';
import { Failure } from '../answer';
import { readSpreadsheet } from '../read-spreadsheet';

/** A table with its columns. */
export interface IndicatorTable<Column extends string> extends PlacedTable {
  readonly columns: Readonly<Partial<Record<Column, number>>>;
}

/** The workbook at this moment. */
export interface Workbook {
  readonly spreadsheet: Spreadsheet;
  readonly facts: Facts;
}

export function workbookNow(): Workbook {
  const spreadsheet = readSpreadsheet();
  return { spreadsheet, facts: readWorkbook(spreadsheet) };
}

/** @throws Failure where the workbook has no Danh mục */
export function catalogueTable({
  spreadsheet,
  facts,
}: Workbook): IndicatorTable<keyof typeof CATALOGUE.columns> {
  for (const tab of spreadsheet.tabs) {
    const table = findTable(tab, CATALOGUE);
    if (!table) continue;
    const rows = new Set([...facts.catalogue, ...facts.retired].map(({ row }) => row));
    return { tab, headerRow: table.headerRow, columns: table.columns, rows };
  }
  throw new Failure('catalogue.none', {
    vi: 'Bảng tính chưa có tab Danh mục. Bấm “Tạo sổ” trước.',
    en: 'There is no Danh mục yet. Build the tabs first.',
  });
}

/** The department's table. */
export function departmentTable(
  { spreadsheet }: Workbook,
  { tab: name, rows, retired }: DepartmentTab,
): IndicatorTable<keyof typeof DEPARTMENT.columns> {
  const tab = spreadsheet.tabs.find((one) => one.name === name);
  const table = tab && findTable(tab, DEPARTMENT);
  if (!tab || !table) throw new Error(`Tab ${name} is there, and its table is not`);
  return {
    tab,
    headerRow: table.headerRow,
    columns: table.columns,
    rows: new Set([...rows, ...retired].map(({ row }) => row)),
    percentColumn: table.columns.percent,
  };
}
