// The office's thresholds and the sections' templates, as they stand.
import type { WordingJson } from '../../panel-data/panel-json';
import { wordingJson } from '../../panel-data/wording';
import { readWorkbook } from '../../workbook/read-workbook';
import { readSpreadsheet } from '../read-spreadsheet';
import type { Action } from './action';

export const readOfficeWording: Action<null, WordingJson> = {
  run: () => wordingJson(readWorkbook(readSpreadsheet())),
};
