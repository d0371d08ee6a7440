// A date that Sheets gives, as the core keeps it.
import { readDateCell, type DateCell } from '../workbook/grid';

/** The date as the spreadsheet shows it, by its own clock. */
export function dateCellOf(value: Date, timeZone: string): DateCell {
  return readDateCell(Utilities.formatDate(value, timeZone, 'yyyy-MM-dd HH:mm:ss.SSS'));
}
