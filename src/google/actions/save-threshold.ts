// Writes a threshold of the grades, if the one that was seen still stands.
import type { ThresholdRequest, WrittenJson } from '../../panel-data/panel-json';
import { thresholdsOf } from '../../panel-data/wording';
import { a1 } from '../../workbook/grid';
import { readWorkbook } from '../../workbook/read-workbook';
import { THRESHOLD_SETTINGS } from '../../workbook/wording';
import { Failure } from '../answer';
import { changedMeanwhile } from '../changed-meanwhile';
import { readSpreadsheet } from '../read-spreadsheet';
import { percentContent, writeCell } from '../write-cell';
import type { Action } from './action';

export const saveThreshold: Action<ThresholdRequest, WrittenJson> = {
  writes: true,
  run: ({ name, was, value }) => {
    const facts = readWorkbook(readSpreadsheet());
    if (thresholdsOf(facts)[name] !== was) throw changedMeanwhile();
    const { settings } = facts;
    const setting = settings?.values[THRESHOLD_SETTINGS[name]];
    if (!settings || !setting) {
      throw new Failure('wording.no-setting', {
        vi: 'Tab Cấu hình chưa có dòng của ngưỡng này. Thêm dòng có nhãn ấy, giá trị ở bên phải, rồi làm lại.',
        en: 'Tab Cấu hình has no line for this threshold. Add a line with its label and the value to the right, then try again.',
      });
    }
    const { tab } = settings;
    const cell = a1(setting);
    return writeCell({ tab, cell }, percentContent(tab, cell, value));
  },
};
