// Guards the cells of tabs into which rows were put.
import { guardsOf } from '../../workbook/guards/index';
import { readWorkbook } from '../../workbook/read-workbook';
import { guardTabs } from '../guard-tabs';
import { readSpreadsheet } from '../read-spreadsheet';

/** The rows are there whether or not this can be done; false where it could not: “Tạo sổ” does it again. */
export function guardAgain(tabs: readonly string[]): boolean {
  try {
    const spreadsheet = readSpreadsheet();
    const guards = guardsOf(spreadsheet, readWorkbook(spreadsheet));
    guardTabs(guards.filter(({ tab }) => tabs.includes(tab)));
    return true;
  } catch (error) {
    console.error((error as Error).message);
    return false;
  }
}
