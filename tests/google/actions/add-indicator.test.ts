// A new indicator from the panel: in Danh mục and on its tab, where it belongs; told back while nobody typed into it.
import { describe, expect, it } from 'vitest';
import { openDesk, type Desk } from '../../../desk/session.ts';
import type { NewIndicatorJson } from '../../../src/panel-data/indicators';
import { codeOf } from '../code-of';
import { DEPARTMENT, NEW_INDICATOR, plainWorkbook, type Changes } from '../plain-workbook';
import { rowsOf, tabId } from './rows-of';

const open = (changes: Changes = {}, rows = 2): Promise<Desk> =>
  openDesk({ sheets: plainWorkbook(rows, changes) });

const add = (desk: Desk, part: Partial<NewIndicatorJson> = {}) =>
  desk.ask('addIndicator', 'vi', { ...NEW_INDICATOR, ...part }).undo.request;

const errors = (desk: Desk): string[] =>
  desk
    .ask('readPanel', 'vi')
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ rule, cell }) => `${rule} ${cell}`);

describe('a new indicator', () => {
  it('stands behind its section in Danh mục and behind its neighbours on the tab', async () => {
    const desk = await open();
    const { entry, rows } = add(desk);
    expect(entry?.id).toBe('so_ho_ngheo');
    expect(rows).toEqual([{ id: 'so_ho_ngheo', tab: 'Kinh tế', cell: 'A7', isNew: true }]);
    expect(rowsOf(desk, 'Danh mục')[3]).toEqual([
      'so_ho_ngheo',
      'Số hộ nghèo',
      '',
      'hộ',
      DEPARTMENT,
      'I.1',
      'số lượng',
      'thời điểm',
      'thấp tốt',
    ]);
    const tab = rowsOf(desk, 'Kinh tế');
    expect(tab[6]).toEqual(['so_ho_ngheo', 'Số hộ nghèo', 'hộ']);
    // The table of notes stays apart.
    expect(tab[7]).toEqual([]);
    expect(tab[8]).toEqual(['Mục', 'Nội dung', 'Vị trí']);
    expect(errors(desk)).toEqual(['value.missing G7']);
  });

  it('is asked of nobody else, and is in the report when its number is there', async () => {
    const desk = await open();
    add(desk);
    const tab = tabId(desk, 'Kinh tế');
    desk.engine.edit(tab, [{ row: 6, column: 6, content: { value: 48 } }]);
    expect(errors(desk)).toEqual([]);
    expect(desk.ask('writeReport', 'vi', {}).text).toMatch(/48 hộ/);
  });

  it('goes between the indicators of its own section and those of the next', async () => {
    const desk = await open({ 'Danh mục!F3': 'I', 'Danh mục!F2': 'I' }, 3);
    add(desk, { section: 'I' });
    expect(rowsOf(desk, 'Danh mục').map(([id]) => id)).toEqual([
      'Mã',
      'ct_1',
      'ct_2',
      'so_ho_ngheo',
      'ct_3',
    ]);
    expect(rowsOf(desk, 'Kinh tế').map(([id]) => id)).toEqual([
      'Đơn vị',
      undefined,
      undefined,
      'Mã',
      'ct_1',
      'ct_2',
      'so_ho_ngheo',
      'ct_3',
      undefined,
      'Mục',
      'I.1',
    ]);
  });

  it.each([
    ['inside the range of one formula grows into it', 'I', '=PHANTRAM_KH(G5:G7,D5:D7)', ''],
    ['behind it gets one of its own', 'I.1', '=PHANTRAM_KH(G5:G7,D5:D7)', '=PHANTRAM_KH(G8,D8)'],
    [
      'beside formulas of rows gets one of its own',
      'I',
      '=PHANTRAM_KH(G5,D5)',
      '=PHANTRAM_KH(G7,D7)',
    ],
  ])('%s', async (_, section, formula, own) => {
    const changes = { 'Kinh tế!H4': '% kế hoạch', 'Kinh tế!H5': formula };
    const desk = await open({ ...changes, 'Danh mục!F2': 'I', 'Danh mục!F3': 'I' }, 3);
    const { rows } = add(desk, { section });
    const row = Number(rows[0]!.cell.slice(1)) - 1;
    const tab = tabId(desk, 'Kinh tế');
    expect(desk.engine.formula(tab, row, 7) ?? '').toBe(own);
    desk.engine.edit(tab, [
      { row, column: 3, content: { value: 200 } },
      { row, column: 6, content: { value: 150 } },
    ]);
    expect(desk.engine.value(tab, row, 7)).toBe(0.75);
  });

  it('takes no row in which formulas wait that show nothing', async () => {
    const changes = { 'Kinh tế!G7': '=IF(F7="","",F7)', 'Kinh tế!H4': '% kế hoạch' };
    const desk = await open(changes);
    add(desk);
    const tab = tabId(desk, 'Kinh tế');
    expect(desk.engine.formula(tab, 7, 6)).toContain('IF(F8');
    expect(desk.engine.value(tab, 6, 0)).toBe('so_ho_ngheo');
  });

  it('behind a formula without an end gets none of its own', async () => {
    const changes = { 'Kinh tế!H4': '% kế hoạch', 'Kinh tế!H5': '=PHANTRAM_KH(G5:G,D5:D)' };
    const desk = await open(changes);
    add(desk);
    const tab = tabId(desk, 'Kinh tế');
    expect(desk.engine.formula(tab, 6, 7)).toBeUndefined();
  });

  it('is taken out again, with its entry, while nobody typed into it', async () => {
    const desk = await open();
    const before = desk.engine.data().tabs.map(({ cells }) => cells);
    const added = add(desk);
    expect(desk.ask('removeIndicators', 'vi', added)).toEqual({ removed: 1 });
    expect(desk.engine.data().tabs.map(({ cells }) => cells)).toEqual(before);
    expect(desk.ask('removeIndicators', 'vi', added)).toEqual({ removed: 0 });
  });

  it('stays where somebody typed into its row', async () => {
    const desk = await open();
    const added = add(desk);
    const tab = tabId(desk, 'Kinh tế');
    desk.engine.edit(tab, [{ row: 6, column: 6, content: { value: 48 } }]);
    expect(codeOf(() => desk.ask('removeIndicators', 'vi', added))).toBe('indicator.in-use');
    expect(rowsOf(desk, 'Kinh tế')[6]?.[6]).toBe(48);
  });

  it('is not added twice, and gets the row that an interrupted run left out', async () => {
    const desk = await open();
    add(desk);
    expect(codeOf(() => add(desk))).toBe('indicator.known');
    const tab = tabId(desk, 'Kinh tế');
    desk.engine.removeRow(tab, 6);
    expect(add(desk).rows).toHaveLength(1);
    expect(errors(desk)).toEqual(['value.missing G7']);
  });

  it('of which the entry stood there before is taken out without it', async () => {
    const desk = await open({
      'Danh mục!A4': 'ho',
      'Danh mục!B4': 'Số hộ nghèo',
      'Danh mục!D4': 'hộ',
    });
    const danhMuc = tabId(desk, 'Danh mục');
    desk.engine.edit(danhMuc, [
      { row: 3, column: 4, content: { value: DEPARTMENT } },
      { row: 3, column: 5, content: { value: 'I.1' } },
      { row: 3, column: 6, content: { value: 'số lượng' } },
    ]);
    const added = add(desk);
    expect(added.rows.map(({ id }) => id)).toEqual(['ho']);
    desk.ask('removeIndicators', 'vi', added);
    expect(rowsOf(desk, 'Danh mục')[3]?.[0]).toBe('ho');
  });

  it('takes no id that means something else', async () => {
    const desk = await open({ 'Danh mục!A3': 'nam_truoc_2', 'Kinh tế!A6': 'nam_truoc_2' });
    const { entry } = add(desk, { name: 'Năm trước' });
    expect(entry?.id).toBe('nam_truoc_3');
  });

  it.each([
    ['no name', { name: ' ' }, 'indicator.incomplete'],
    ['no unit', { unit: '' }, 'indicator.incomplete'],
    ['a kind that is none', { phrase: 'lạ' }, 'indicator.incomplete'],
    ['a section that is none', { section: 'IX' }, 'indicator.no-section'],
    ['a department without a tab', { department: 'Công an xã' }, 'department.no-tab'],
  ])('with %s is refused, and nothing is written', async (_, part, code) => {
    const desk = await open();
    const before = desk.engine.data();
    expect(codeOf(() => add(desk, part))).toBe(code);
    expect(desk.engine.data()).toEqual(before);
  });
});
