// Builds new tabs from their plans: each block of cells is written once.
import type { Block, TabPlan } from '../workbook/tab-plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER_SHADE = '#d9ead3';

/**
 * Adds the planned tabs behind those that are there. The one empty tab with which a new spreadsheet
 * comes becomes the first of them. With `open` the first new tab is shown.
 */
export function writeTabs(plans: readonly TabPlan[], open = true): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheets = spreadsheet.getSheets();
  const unused = sheets.length === 1 && sheets[0]?.getLastRow() === 0 ? sheets[0] : null;
  let position = sheets.length;
  let first: Sheet | null = null;
  for (const plan of plans) {
    const sheet: Sheet =
      first === null && unused
        ? unused.setName(plan.name)
        : spreadsheet.insertSheet(plan.name, position++);
    first ??= sheet;
    writeTab(sheet, plan);
  }
  if (first && open) spreadsheet.setActiveSheet(first);
  SpreadsheetApp.flush();
}

function writeTab(sheet: Sheet, plan: TabPlan): void {
  const height = plan.cells.length;
  const width = plan.cells[0]?.length ?? 1;
  makeRoom(sheet, height, width);
  // Formats come first: they decide how what is written is understood.
  for (const { format, ...block } of plan.formats) rangeOf(sheet, block).setNumberFormat(format);
  sheet
    .getRange(1, 1, height, width)
    .setValues(plan.cells.map((row) => [...row]))
    .setVerticalAlignment('top');
  for (const row of plan.headerRows) {
    sheet
      .getRange(row + 1, 1, 1, width)
      .setFontWeight('bold')
      .setBackground(HEADER_SHADE)
      .setWrap(true);
  }
  for (const block of plan.boldBlocks) rangeOf(sheet, block).setFontWeight('bold');
  for (const block of plan.wrapped) rangeOf(sheet, block).setWrap(true);
  for (const { values, help, closed, ...block } of plan.lists) {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...values], true)
      .setAllowInvalid(!closed)
      .setHelpText(help)
      .build();
    rangeOf(sheet, block).setDataValidation(rule);
  }
  plan.widths.forEach((pixels, column) => sheet.setColumnWidth(column + 1, pixels));
  if (plan.frozenRows > 0) sheet.setFrozenRows(plan.frozenRows);
}

function makeRoom(sheet: Sheet, height: number, width: number): void {
  const rows = sheet.getMaxRows();
  if (rows < height) sheet.insertRowsAfter(rows, height - rows);
  const columns = sheet.getMaxColumns();
  if (columns < width) sheet.insertColumnsAfter(columns, width - columns);
}

function rangeOf(sheet: Sheet, block: Block): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(block.row + 1, block.column + 1, block.rows, block.columns);
}
