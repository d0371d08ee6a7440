// Gives the cells of tabs their guards where they lack them; what an office set itself stays.
import { a1 } from '../workbook/grid';
import type { TabGuards, Warned } from '../workbook/guards/tab-guards';
import type { Block, DropDown } from '../workbook/tab-plan';
import { highlightTab } from './highlight-tab';
import { patiently } from './patiently';
import { blockAddress, blockRange, type Sheet } from './sheet-ranges';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** By this word our protections are known among others. */
const OURS = 'Sổ Báo Cáo: ';

const NUMBER_HELP =
  'Gõ số kiểu Việt Nam: 1.110 hoặc 418,5; không phát sinh thì ghi 0; không có chỉ tiêu thì ghi “không áp dụng”. Ô này không nhận ngày tháng: gõ 7/9 thì bảng tính hiểu là ngày 7 tháng 9.';

/**
 * Guards each tab. Whatever fails, doing it again goes on with what is lacking.
 *
 * @returns names of the tabs that lacked something
 */
export function guardTabs(guards: readonly TabGuards[]): string[] {
  const spreadsheet = patiently(() => SpreadsheetApp.getActiveSpreadsheet());
  const sheets = patiently(() => spreadsheet.getSheets());
  const byName = new Map(sheets.map((sheet) => [patiently(() => sheet.getName()), sheet]));
  return guards.flatMap((guard) => {
    const sheet = byName.get(guard.tab);
    return sheet && patiently(() => guardTab(sheet, guard)) ? [guard.tab] : [];
  });
}

/** True where something was lacking. May be done again at any point. */
function guardTab(sheet: Sheet, guards: TabGuards): boolean {
  const { numbers, lists, warned } = guards;
  const done = [
    ...numbers.map((block) => validate(sheet, block, noDate)),
    ...lists.map((list) => validate(sheet, list, () => oneOf(list))),
    warnOf(sheet, warned),
    highlightTab(sheet, guards),
  ];
  const isChanged = done.includes(true);
  if (isChanged) SpreadsheetApp.flush();
  return isChanged;
}

/** Sets the rule where a cell has none. */
function validate(sheet: Sheet, block: Block, ruleFrom: (first: Block) => Rule): boolean {
  const rules = blockRange(sheet, block).getDataValidations();
  const lacking = lackingBlocks(block, (row, column) => !rules[row]?.[column]);
  for (const part of lacking) blockRange(sheet, part).setDataValidation(ruleFrom(part));
  return lacking.length > 0;
}

/** The block itself where all of it lacks, else runs of rows, column by column. */
function lackingBlocks(block: Block, lacks: (row: number, column: number) => boolean): Block[] {
  const rows = Array.from({ length: block.rows }, (_, row) => row);
  const parts: { row: number; column: number; rows: number; columns: number }[] = [];
  let isWhole = true;
  for (let column = 0; column < block.columns; column++) {
    let open: (typeof parts)[number] | null = null;
    for (const row of rows) {
      if (!lacks(row, column)) {
        isWhole = false;
        open = null;
      } else if (open) open.rows++;
      else {
        open = { row: block.row + row, column: block.column + column, rows: 1, columns: 1 };
        parts.push(open);
      }
    }
  }
  return isWhole ? [block] : parts;
}

/**
 * A cell that shows dates turns whatever is typed later into one. So a date is refused; all else passes, and what is
 * no number is told by the checks.
 */
function noDate(first: Block): Rule {
  return SpreadsheetApp.newDataValidation()
    .requireFormulaSatisfied(`=NOT(ISDATE(${a1(first)}))`)
    .setAllowInvalid(false)
    .setHelpText(NUMBER_HELP)
    .build();
}

function oneOf({ values, help, closed }: DropDown): Rule {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...values], true)
    .setAllowInvalid(!closed)
    .setHelpText(help)
    .build();
}

/**
 * Sheets asks before such a cell is changed. A true protection would stop the panel as well, since a script acts as
 * whoever runs it.
 */
function warnOf(sheet: Sheet, warned: readonly Warned[]): boolean {
  if (warned.length === 0) return false;
  const known = sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .map((protection) => ({ protection, name: protection.getDescription() }));
  let isChanged = false;
  for (const { what, ifFormulas, ...block } of warned) {
    const name = OURS + what;
    const ours = known.find((one) => one.name === name)?.protection;
    const isThere = ours?.getRange().getA1Notation() === blockAddress(block);
    if (ours && isThere && ours.isWarningOnly()) continue;
    if (ifFormulas && !hasFormula(sheet, block)) continue;
    isChanged = true;
    // It comes to its cells last: until it is a warning it keeps colleagues out, and a run may stop there.
    const begun = ours ?? known.find((one) => isBegun(sheet, one))?.protection;
    (begun ?? farCell(sheet).protect())
      .setWarningOnly(true)
      .setDescription(name)
      .setRange(blockRange(sheet, block));
  }
  return isChanged;
}

function hasFormula(sheet: Sheet, block: Block): boolean {
  return blockRange(sheet, block)
    .getFormulas()
    .some((row) => row.some((formula) => formula !== ''));
}

/** Whether a run of before made it and stopped: nobody else protects just that cell. */
function isBegun(
  sheet: Sheet,
  { protection, name }: { protection: GoogleAppsScript.Spreadsheet.Protection; name: string },
): boolean {
  return name === '' && protection.getRange().getA1Notation() === farCell(sheet).getA1Notation();
}

/** The tab's last cell. */
function farCell(sheet: Sheet): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(sheet.getMaxRows(), sheet.getMaxColumns());
}
