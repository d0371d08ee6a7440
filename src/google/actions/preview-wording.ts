// What a section would say with a wording that is not saved, and how the grades would fall; writes nothing.
import type { WordingPreviewJson, WordingRequest } from '../../panel-data/panel-json';
import { previewWording as preview } from '../../panel-data/wording';
import { readWorkbook } from '../../workbook/read-workbook';
import { readSpreadsheet } from '../read-spreadsheet';
import type { Action } from './action';

export const previewWording: Action<WordingRequest, WordingPreviewJson> = {
  run: (request, language) => preview(readWorkbook(readSpreadsheet()), request, language),
};
