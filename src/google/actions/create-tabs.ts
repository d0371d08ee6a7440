// Builds the tabs that are missing, touches no other.
import { RULES } from '../../checks/index';
import { TEXT_RULES } from '../../proofread/index';
import { switchRows } from '../../rules/switches';
import { fillSlots, type Bilingual } from '../../vietnamese/bilingual';
import { readWorkbook } from '../../workbook/read-workbook';
import { missingTabs } from '../../workbook/starter/missing-tabs';
import { readSpreadsheet } from '../read-spreadsheet';
import { Failure } from '../answer';
import { reasonWords } from '../service-refusal';
import { writeTabs } from '../write-tabs';
import type { Action } from './action';

const MADE: Bilingual = {
  vi: 'Đã tạo sổ {file} với {count} tab: {names}.',
  en: 'Made the workbook {file} with {count} tabs: {names}.',
};

function unfinished(error: unknown): Failure {
  console.error((error as Error).message);
  const why = reasonWords(error);
  return new Failure('tabs.unfinished', {
    vi: `Tạo sổ chưa xong. ${why.vi} Bấm “Tạo sổ” lần nữa để làm tiếp từ chỗ dừng: tab đã xong giữ nguyên, tab dở có chữ “(đang tạo)” ở tên.`,
    en: `The tabs are not all built. ${why.en} Click “Tạo sổ” again to go on from there: finished tabs stay, an unfinished one has “(đang tạo)” in its name.`,
  });
}

/** Tabs that were added. */
export interface TabsJson {
  readonly created: readonly string[];
}

export const createTabs: Action<null, TabsJson> = {
  writes: true,
  menu: {
    caption: { vi: 'Tạo sổ', en: 'Build the tabs' },
    request: null,
    tells: ({ created }) =>
      created.length === 0
        ? {
            vi: 'Sổ đã có đủ các tab, không thêm gì.',
            en: 'All tabs are there; nothing was added.',
          }
        : {
            vi: `Đã thêm ${created.length} tab: ${created.join(', ')}.`,
            en: `Added ${created.length} tabs: ${created.join(', ')}.`,
          },
  },
  command: {
    name: 'new',
    takes: ['new-workbook'],
    help: {
      vi: 'tạo sổ trống từ danh mục có sẵn',
      en: 'make an empty workbook from the starter catalogue',
    },
    lines: ({ created }, language, file) => [
      fillSlots([MADE], { file, count: String(created.length), names: created.join(', ') })[
        language
      ],
    ],
  },
  run: () => {
    const spreadsheet = readSpreadsheet();
    const facts = readWorkbook(spreadsheet);
    const plans = missingTabs(spreadsheet, facts, switchRows([...RULES, ...TEXT_RULES]));
    const isNew = !facts.settings && facts.departments.length === 0 && facts.catalogue.length === 0;
    // Only a spreadsheet that has none of ours gets its locale set: on a used one numbers were typed
    // under the other, which a finding says.
    if (isNew && spreadsheet.locale !== 'vi_VN') {
      SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetLocale('vi_VN');
    }
    try {
      writeTabs(plans);
    } catch (error) {
      throw unfinished(error);
    }
    return { created: plans.map(({ name }) => name) };
  },
};
