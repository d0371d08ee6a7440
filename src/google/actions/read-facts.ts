// What the product understood of the active spreadsheet, before any judgement.
import { factsJson, type FactsJson } from '../../workbook/facts-json';
import { readWorkbook } from '../../workbook/read-workbook';
import { readSpreadsheet } from '../read-spreadsheet';
import type { Action } from './action';

export const readFacts: Action<null, FactsJson> = {
  run: () => factsJson(readWorkbook(readSpreadsheet())),
};
