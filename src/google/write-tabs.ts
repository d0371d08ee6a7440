// Builds new tabs from their plans: each block of cells is written once.
import type { TabPlan } from '../workbook/tab-plan';
import { patiently } from './patiently';
import { blockRange, type Sheet } from './sheet-ranges';
import { unfinishedName } from './unfinished-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const HEADER_SHADE = '#d9ead3';
const INPUT_SHADE = '#fffbea';

/**
 * Adds the planned tabs behind those that are there. The one empty tab with which a new spreadsheet
 * comes becomes the first of them. With `open` the first new tab is shown.
 *
 * A tab gets its name last, when all of it is there. What an earlier run left unfinished is gone on with; a tab into
 * which somebody typed meanwhile is left as it is. Whatever fails, writing the same plans again ends well.
 */
export function writeTabs(plans: readonly TabPlan[], open = true): void {
  const spreadsheet = patiently(() => SpreadsheetApp.getActiveSpreadsheet());
  const sheets = patiently(() => spreadsheet.getSheets());
  const byName = new Map(sheets.map((sheet) => [patiently(() => sheet.getName()), sheet]));
  let unused = unusedSheet(sheets);
  let position = sheets.length;
  let first: Sheet | null = null;
  for (const plan of plans) {
    const { begun, free } = unfinished(byName, plan);
    const sheet: Sheet =
      begun ?? unused?.setName(free) ?? spreadsheet.insertSheet(free, position++);
    unused = null;
    patiently(() => {
      writeTab(sheet, plan);
      // Before the name says that all is there.
      SpreadsheetApp.flush();
      sheet.setName(plan.name);
    });
    first ??= sheet;
  }
  if (first && open) show(spreadsheet, first);
}

/** The one empty tab with which a new spreadsheet comes. */
function unusedSheet(sheets: readonly Sheet[]): Sheet | null {
  const [only, ...others] = sheets;
  if (!only || others.length > 0) return null;
  return patiently(() => only.getLastRow()) === 0 ? only : null;
}

/** The tab that was begun for this plan and holds nothing else, and a name for one that has not been begun. */
function unfinished(
  byName: ReadonlyMap<string, Sheet>,
  plan: TabPlan,
): { begun: Sheet | null; free: string } {
  for (let number = 1; ; number++) {
    const free = unfinishedName(plan.name, number);
    const begun = byName.get(free);
    if (!begun) return { begun: null, free };
    if (holdsOnly(begun, plan)) return { begun, free };
  }
}

function holdsOnly(sheet: Sheet, { cells }: TabPlan): boolean {
  const values = patiently(() => sheet.getDataRange().getValues()) as unknown[][];
  return values.every((row, at) =>
    row.every((value, column) => {
      const planned = cells[at]?.[column] ?? '';
      return value === '' || String(planned).startsWith('=') || String(value) === String(planned);
    }),
  );
}

/** Which tab is open is no reason to say that the tabs were not made. */
function show(spreadsheet: Spreadsheet, sheet: Sheet): void {
  try {
    spreadsheet.setActiveSheet(sheet);
    SpreadsheetApp.flush();
  } catch (error) {
    console.error(`Mở tab: ${(error as Error).message}`);
  }
}

function writeTab(sheet: Sheet, plan: TabPlan): void {
  const height = plan.cells.length;
  const width = plan.cells[0]?.length ?? 1;
  makeRoom(sheet, height, width);
  // Formats come first: they decide how what is written is understood.
  for (const { format, ...block } of plan.formats) blockRange(sheet, block).setNumberFormat(format);
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
  for (const block of plan.inputs) blockRange(sheet, block).setBackground(INPUT_SHADE);
  for (const block of plan.boldBlocks) blockRange(sheet, block).setFontWeight('bold');
  for (const block of plan.wrapped) blockRange(sheet, block).setWrap(true);
  plan.widths.forEach((pixels, column) => sheet.setColumnWidth(column + 1, pixels));
  if (plan.frozenRows > 0) sheet.setFrozenRows(plan.frozenRows);
  if (plan.frozenColumns > 0) sheet.setFrozenColumns(plan.frozenColumns);
}

function makeRoom(sheet: Sheet, height: number, width: number): void {
  const rows = sheet.getMaxRows();
  if (rows < height) sheet.insertRowsAfter(rows, height - rows);
  const columns = sheet.getMaxColumns();
  if (columns < width) sheet.insertColumnsAfter(columns, width - columns);
}
