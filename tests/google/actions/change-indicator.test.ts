// An indicator renamed and moved from the panel: in Danh mục and on the tabs at once, with all that was typed.
import { describe, expect, it } from 'vitest';
import { openDesk, type Desk } from '../../../desk/session.ts';
import type { IndicatorFields } from '../../../src/panel-data/indicators';
import { codeOf } from '../code-of';
import { DEPARTMENT, plainWorkbook, type Changes } from '../plain-workbook';
import { rowsOf, tabId } from './rows-of';

const OTHER = 'Văn phòng Ủy ban';

const WAS: IndicatorFields = {
  name: 'Diện tích cây 2',
  inSentence: 'diện tích cây trồng',
  unit: 'ha',
  department: DEPARTMENT,
  section: 'I.1',
};

/** Two departments; the second's columns stand in another order. */
async function open(changes: Changes = {}, headers?: readonly string[]): Promise<Desk> {
  const sheets = plainWorkbook(3, {
    'Kinh tế!H4': '% kế hoạch',
    'Kinh tế!H5': '=PHANTRAM_KH(G5:G7,D5:D7)',
    'Kinh tế!I4': 'Ghi chú',
    'Kinh tế!I6': 'Còn một thôn chưa báo.',
    ...changes,
  });
  sheets.push({
    name: 'Văn phòng',
    rows: [
      ['Đơn vị', OTHER],
      [...(headers ?? ['Mã', 'Lũy kế', 'Ghi chú', 'Chỉ tiêu', 'Kế hoạch', 'Đơn vị tính'])],
    ],
  });
  return openDesk({ sheets });
}

const change = (desk: Desk, to: Partial<IndicatorFields>, was = WAS) =>
  desk.ask('changeIndicator', 'vi', { id: 'ct_2', was, to: { ...was, ...to } });

describe('an indicator', () => {
  it('gets another name in Danh mục and on its tab', async () => {
    const desk = await open();
    change(desk, { name: 'Diện tích chè' });
    expect(rowsOf(desk, 'Danh mục')[2]?.slice(0, 3)).toEqual([
      'ct_2',
      'Diện tích chè',
      'diện tích cây trồng',
    ]);
    expect(rowsOf(desk, 'Kinh tế')[5]?.slice(0, 3)).toEqual(['ct_2', 'Diện tích chè', 'ha']);
  });

  it('keeps the name that its department gave it', async () => {
    const desk = await open({ 'Kinh tế!B6': 'Chè (cả thôn Ba)' });
    change(desk, { name: 'Diện tích chè', unit: 'mét vuông' });
    expect(rowsOf(desk, 'Kinh tế')[5]?.slice(0, 3)).toEqual([
      'ct_2',
      'Chè (cả thôn Ba)',
      'mét vuông',
    ]);
  });

  it('leaves a name that a formula fetches', async () => {
    const desk = await open({ 'Kinh tế!B6': "='Danh mục'!B3" });
    change(desk, { name: 'Diện tích chè' });
    expect(rowsOf(desk, 'Kinh tế')[5]?.slice(0, 2)).toEqual(['ct_2', 'Diện tích chè']);
    const tab = tabId(desk, 'Kinh tế');
    expect(desk.engine.formula(tab, 5, 1)).toBeDefined();
  });

  it('is not moved by a new name, wherever its row stands', async () => {
    const desk = await open({ 'Danh mục!E3': OTHER });
    const was = { ...WAS, department: OTHER };
    change(desk, { name: 'Diện tích chè' }, was);
    expect(rowsOf(desk, 'Kinh tế')[5]?.slice(0, 2)).toEqual(['ct_2', 'Diện tích chè']);
  });

  it('moves to another department with all that was typed, and back', async () => {
    const desk = await open();
    const before = ['Kinh tế', 'Danh mục'].map((name) => rowsOf(desk, name));
    const { undo } = change(desk, { department: OTHER });
    expect(rowsOf(desk, 'Văn phòng')[2]).toEqual([
      'ct_2',
      50,
      'Còn một thôn chưa báo.',
      'Diện tích cây 2',
      100,
      'ha',
    ]);
    expect(rowsOf(desk, 'Kinh tế').map(([id]) => id)).toEqual([
      'Đơn vị',
      undefined,
      undefined,
      'Mã',
      'ct_1',
      'ct_3',
      undefined,
      'Mục',
      'I.1',
    ]);
    const tab = tabId(desk, 'Kinh tế');
    expect(desk.engine.formula(tab, 4, 7)).toBe('=PHANTRAM_KH(G5:G6,D5:D6)');
    expect(desk.ask('readPanel', 'vi').errors).toBe(0);
    if (undo.action !== 'changeIndicator') throw new Error(undo.action);
    desk.ask('changeIndicator', 'vi', undo.request);
    expect(['Kinh tế', 'Danh mục'].map((name) => rowsOf(desk, name))).toEqual(before);
  });

  it('takes a percent along as a percent, and its own name', async () => {
    const desk = await open({ 'Kinh tế!B6': 'Chè (cả thôn Ba)' });
    const kinhTe = tabId(desk, 'Kinh tế');
    desk.engine.edit(kinhTe, [{ row: 5, column: 6, content: { value: 0.9 }, format: '0%' }]);
    const shown = (): string[] =>
      desk
        .ask('readPanel', 'vi')
        .departments.flatMap(({ rows }) => rows)
        .filter(({ id }) => id === 'ct_2')
        .map(({ value }) => value);
    const before = shown();
    change(desk, { department: OTHER });
    expect(shown()).toEqual(before);
    expect(rowsOf(desk, 'Văn phòng')[2]?.[3]).toBe('Chè (cả thôn Ba)');
  });

  it('leaves formulas of single rows to their rows', async () => {
    const own = (row: number): string => `=IF(COUNT(D${row}:G${row})<2,"",G${row}/D${row})`;
    const desk = await open({
      'Kinh tế!H5': own(5),
      'Kinh tế!H6': own(6),
      'Kinh tế!H7': own(7),
    });
    change(desk, { department: OTHER });
    const tab = tabId(desk, 'Kinh tế');
    expect(desk.engine.formula(tab, 5, 7)).toBe(own(6));
  });

  it.each([
    ['Diện tích chè', '', 'Diện tích chè'],
    ['Diện tích chè', 'diện tích chè búp', 'diện tích chè búp'],
  ])('named %s takes the copy of its name along (%j)', async (name, inSentence, copy) => {
    const desk = await open({ 'Danh mục!C3': 'Diện tích cây 2' });
    change(desk, { name, inSentence }, { ...WAS, inSentence: '' });
    expect(rowsOf(desk, 'Danh mục')[2]?.slice(1, 3)).toEqual([name, copy]);
  });

  it('with another unit alone keeps the copy of its name as it is', async () => {
    const desk = await open({ 'Danh mục!C3': 'diện tích CÂY 2' });
    change(desk, { unit: 'sào' }, { ...WAS, inSentence: '' });
    expect(rowsOf(desk, 'Danh mục')[2]?.slice(2, 4)).toEqual(['diện tích CÂY 2', 'sào']);
  });

  it('leaves a tab on its very last row', async () => {
    const headers = [
      'Mã',
      'Lũy kế',
      'Ghi chú',
      'Chỉ tiêu',
      'Kế hoạch',
      'Đơn vị tính',
      '% kế hoạch',
    ];
    const desk = await open({}, headers);
    const goal = tabId(desk, 'Văn phòng');
    change(desk, { department: OTHER });
    while (desk.engine.rowCount(goal) > 3) {
      desk.engine.removeRow(goal, desk.engine.rowCount(goal) - 1);
    }
    change(desk, { department: DEPARTMENT }, { ...WAS, department: OTHER });
    expect(rowsOf(desk, 'Văn phòng').map(([id]) => id)).toEqual(['Đơn vị', 'Mã']);
  });

  it('passes over numbers of lines, and keeps a section that Dàn ý lacks', async () => {
    const desk = await open({ 'Kinh tế!K4': 'STT', 'Kinh tế!K6': 2, 'Danh mục!F3': 'IX' });
    change(desk, { department: OTHER }, { ...WAS, section: 'IX' });
    expect(rowsOf(desk, 'Văn phòng')[2]?.[0]).toBe('ct_2');
  });

  it('hands the formula of its column on where its row held it', async () => {
    const desk = await open({ 'Kinh tế!A5': 'ct_2', 'Kinh tế!A6': 'ct_1' });
    change(desk, { department: OTHER });
    const tab = tabId(desk, 'Kinh tế');
    expect(desk.engine.formula(tab, 4, 7)).toBe('=PHANTRAM_KH(G5:G6,D5:D6)');
    expect([4, 5].map((row) => desk.engine.value(tab, row, 7))).toEqual([0.5, 0.5]);
  });

  it.each([
    ['a section that is none', {}, { section: 'IX' }, 'indicator.no-section'],
    ['no name', {}, { name: '  ' }, 'indicator.incomplete'],
    ['a department without a tab', {}, { department: 'Công an xã' }, 'department.no-tab'],
    [
      'a formula in its row',
      { 'Kinh tế!G6': '=20+30' },
      { department: OTHER },
      'indicator.cannot-move',
    ],
    [
      'something beside its table',
      { 'Kinh tế!K6': 'hỏi lại' },
      { department: OTHER },
      'indicator.cannot-move',
    ],
    [
      'what the other tab has no column for',
      { 'Kinh tế!F6': 3 },
      { department: OTHER },
      'indicator.no-column',
    ],
    ['another name by now', { 'Danh mục!B3': 'Chè' }, { name: 'Diện tích chè' }, 'cell.changed'],
  ])('with %s is refused, and nothing is written', async (_, changes, to, code) => {
    const desk = await open(changes);
    const before = desk.engine.data();
    expect(codeOf(() => change(desk, to))).toBe(code);
    expect(desk.engine.data()).toEqual(before);
  });
});
