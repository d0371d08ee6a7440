// Builds the tabs that are missing, and guards the cells of all; what stands in a cell of another tab stays.
import { RULES } from '../../checks/index';
import { TEXT_RULES } from '../../proofread/index';
import { switchRows } from '../../rules/switches';
import { fillSlots, type Bilingual } from '../../vietnamese/bilingual';
import { guardsOf } from '../../workbook/guards/index';
import { readWorkbook } from '../../workbook/read-workbook';
import type { Spreadsheet } from '../../workbook/grid';
import type { TabGuards } from '../../workbook/guards/tab-guards';
import { missingTabs } from '../../workbook/starter/missing-tabs';
import { readSpreadsheet } from '../read-spreadsheet';
import { Failure } from '../answer';
import { noteEdit } from '../edit-stamp';
import { guardTabs } from '../guard-tabs';
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

export interface TabsJson {
  /** Tabs that were added. */
  readonly created: readonly string[];
  /** Tabs of before whose cells lacked a guard: what they take, warnings, what stands out. */
  readonly guarded: readonly string[];
}

function guards(spreadsheet: Spreadsheet): TabGuards[] {
  return guardsOf(spreadsheet, readWorkbook(spreadsheet));
}

export const createTabs: Action<null, TabsJson> = {
  writes: true,
  menu: {
    caption: { vi: 'Tạo sổ', en: 'Build the tabs' },
    request: null,
    tells: ({ created, guarded }) => ({
      vi: [
        created.length === 0
          ? 'Sổ đã có đủ các tab, không thêm gì.'
          : `Đã thêm ${created.length} tab: ${created.join(', ')}.`,
        ...(guarded.length === 0
          ? []
          : [`Đã đặt lại kiểm soát nhập liệu ở ${guarded.length} tab: ${guarded.join(', ')}.`]),
      ].join(' '),
      en: [
        created.length === 0
          ? 'All tabs are there; nothing was added.'
          : `Added ${created.length} tabs: ${created.join(', ')}.`,
        ...(guarded.length === 0
          ? []
          : [`Guarded the cells of ${guarded.length} tabs again: ${guarded.join(', ')}.`]),
      ].join(' '),
    }),
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
      const created = plans.map(({ name }) => name);
      noteEdit();
      const guarded = guardTabs(guards(plans.length === 0 ? spreadsheet : readSpreadsheet()));
      return { created, guarded: guarded.filter((name) => !created.includes(name)) };
    } catch (error) {
      throw unfinished(error);
    }
  },
};
