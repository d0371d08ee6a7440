// Each call of Google's services fails in turn, in each action, before and after its work: nothing is lost or doubled.
import { describe, it } from 'vitest';
import { openDesk, type Desk } from '../../desk/session.ts';
import type { Grid } from '../../desk/workbook/grid.ts';
import { ACTIONS } from '../../src/google/actions/index';
import type { ActionName, RequestOf } from '../../src/google/actions/table';
import { endsWell } from './ends-well';
import { DEPARTMENT, NEW_INDICATOR, plainWorkbook } from './plain-workbook';

const FIELDS = {
  name: 'Diện tích cây 3',
  inSentence: 'diện tích cây trồng',
  unit: 'ha',
  department: DEPARTMENT,
  section: 'I.1',
};

const OTHER = 'Văn phòng Ủy ban';

const THRESHOLDS = { exceeded: 100, met: 100, ahead: 95, onPace: 90, behind: 80 };

/** What an action is asked on the workbook below, so that it has something to do; others are asked nothing. */
const REQUESTS: { readonly [Name in ActionName]?: RequestOf<Name> } = {
  showCell: { tab: 'Kinh tế', cell: 'D5' },
  repairCell: {
    rule: 'number.letters-among-digits',
    tab: 'Kinh tế',
    cell: 'G6',
    found: '5O',
    repair: '50',
    indicator: 'ct_2',
  },
  repairCells: ['G5', 'G6'].map((cell, at) => ({
    rule: 'number.letters-among-digits',
    tab: 'Kinh tế',
    cell,
    found: '5O',
    repair: '50',
    indicator: `ct_${at + 1}`,
  })),
  fillCell: {
    rule: 'number.date-in-number',
    tab: 'Kinh tế',
    cell: 'G6',
    found: '07/09/2026',
    repair: null,
    indicator: 'ct_2',
    typed: '7,9',
  },
  explainWarning: { tab: 'Kinh tế', indicator: 'ct_2', was: '', text: 'Đã rà soát.' },
  undoWrite: {
    tab: 'Kinh tế',
    cell: 'G5',
    indicator: 'ct_1',
    was: { kind: 'number', number: 7 },
    now: { kind: 'number', number: 50 },
  },
  readGuide: 'overview',
  addIndicator: NEW_INDICATOR,
  addRows: ['ct_4'],
  changeIndicator: {
    id: 'ct_3',
    was: FIELDS,
    to: { ...FIELDS, department: OTHER },
  },
  retireIndicator: { id: 'ct_3', was: '', from: '05/2026' },
  removeIndicators: {
    entry: { id: 'so_ho_ngheo', made: NEW_INDICATOR },
    rows: [{ id: 'so_ho_ngheo', tab: 'Kinh tế', cell: 'A8', isNew: true }],
  },
  previewWording: {
    section: 'I.1',
    template: 'Về lúa: {{ doan_1 }}',
    thresholds: THRESHOLDS,
  },
  saveTemplate: { section: 'I.1', was: '', template: 'Về lúa: {{ doan_1 }}' },
  saveThreshold: { name: 'onPace', was: 85, value: 80 },
  auditDocument: { lines: [{ text: 'Diện tích 50 ha.', runs: [], kind: 'paragraph' }] },
  proofreadDocument: 'Diện tích 50/100 ha, bằng 60% kế hoạch.',
};

/** These read a report that was made before. */
const AFTER_A_REPORT: readonly ActionName[] = ['createReport', 'auditReport', 'proofreadReport'];

/** These ask for the same again and again: of each tab, of each fact. */
const REPEATING: readonly ActionName[] = ['createTabs', 'selfTest'];

/** A desk on which the action has something to do. */
async function readyDesk(name: ActionName): Promise<Desk> {
  const sheets = plainWorkbook(3, {
    'Cấu hình!A6': 'Ngưỡng cơ bản đạt',
    'Cấu hình!B6': 85,
    'Kinh tế!H4': 'Giải trình',
    ...(name === 'repairCell' ? { 'Kinh tế!G6': '5O' } : {}),
    ...(name === 'repairCells' ? { 'Kinh tế!G5': '5O', 'Kinh tế!G6': '5O' } : {}),
    ...(name === 'fillCell' ? { 'Kinh tế!G6': new Date(2026, 8, 7) } : {}),
  });
  if (name === 'addRows') {
    const catalogue = sheets.find((tab) => tab.name === 'Danh mục');
    const lacking = ['ct_4', 'Diện tích cây 4', '', 'ha', DEPARTMENT, 'I.1', 'diện tích'];
    if (catalogue) sheets.splice(sheets.indexOf(catalogue), 1, withRow(catalogue, lacking));
  }
  if (name === 'changeIndicator') {
    const headers = ['Mã', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Lũy kế'];
    sheets.push({ name: 'Văn phòng', rows: [['Đơn vị', OTHER], headers] });
  }
  const desk = await openDesk({ sheets });
  if (name === 'removeIndicators') desk.ask('addIndicator', 'vi', NEW_INDICATOR);
  if (AFTER_A_REPORT.includes(name)) desk.ask('createReport', 'vi');
  desk.services.calls.reset();
  return desk;
}

function withRow(tab: Grid, row: readonly string[]): Grid {
  return { ...tab, rows: [...tab.rows, row] };
}

describe('whichever call of Google’s fails', { timeout: 20 * 60_000 }, () => {
  it.each(Object.keys(ACTIONS) as ActionName[])('%s is done wholly or not at all', (name) =>
    endsWell({
      name,
      request: REQUESTS[name],
      ready: () => readyDesk(name),
      ...(REPEATING.includes(name) ? { picks: (nth, all) => nth === 1 || nth === all } : {}),
    }),
  );
});
