// What the product understood of the active spreadsheet, before any judgement.
import { fillSlots, type Bilingual } from '../../vietnamese/bilingual';
import { factsJson, type FactsJson } from '../../workbook/facts-json';
import { readWorkbook } from '../../workbook/read-workbook';
import { readSpreadsheet } from '../read-spreadsheet';
import type { Action } from './action';

const READ: Bilingual = {
  vi: 'Đã đọc {file}: kỳ {period}, {tabs} tab đơn vị, {indicators} chỉ tiêu, {notes} thuyết minh.',
  en: 'Read {file}: period {period}, {tabs} department tabs, {indicators} indicators, {notes} notes.',
};
const NO_PERIOD: Bilingual = { vi: '(chưa có)', en: '(none)' };

export const readFacts: Action<null, FactsJson> = {
  command: {
    name: 'facts',
    takes: ['workbook'],
    help: {
      vi: 'những gì đọc được từ sổ, chưa xét đúng sai',
      en: 'what was read from the workbook, before any judgement',
    },
    lines: ({ period, departments, indicators, notes }, language, file) => [
      fillSlots([READ], {
        file,
        period: period ?? NO_PERIOD,
        tabs: String(departments.length),
        indicators: String(indicators.length),
        notes: String(notes.length),
      })[language],
      ...departments.map(({ name, tab }) => {
        const own = indicators.filter((indicator) => indicator.tab === tab);
        return `  ${tab} (${name}): ${own.length}`;
      }),
    ],
  },
  run: () => factsJson(readWorkbook(readSpreadsheet())),
};
