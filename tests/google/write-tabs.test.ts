// "Tạo sổ" through the bundle: a new workbook is whole, a used one keeps every cell.
import { beforeAll, describe, expect, it } from 'vitest';
import { openDesk, type Desk } from '../../desk/session.ts';
import type { WorkbookData } from '../../desk/workbook/workbook-data.ts';
import { PLACES } from '../examples/golden';
import { DEPARTMENT, plainWorkbook } from './plain-workbook';

const names = (data: WorkbookData): string[] => data.tabs.map(({ name }) => name);

const OFFICE = ['Dàn ý', 'Danh mục', 'Quy tắc', 'Kho số liệu', 'Nhật ký'];

describe('on an empty spreadsheet', () => {
  let desk: Desk;
  let created: readonly string[];

  beforeAll(async () => {
    desk = await openDesk({ locale: 'en_US' });
    created = desk.ask('createTabs', 'vi').created;
  });

  it('has the settings, 12 departments and the secretary’s tabs; the empty tab became the first', () => {
    expect(created).toHaveLength(18);
    expect([created[0], ...created.slice(13)]).toEqual(['Cấu hình', ...OFFICE]);
    expect(names(desk.engine.data())).toEqual(created);
  });

  it('sets the locale', () => {
    expect(desk.engine.locale.code).toBe('vi_VN');
  });

  it('reads back: 12 departments, the 166 indicators, the whole outline', () => {
    const facts = desk.ask('readFacts', 'vi');
    expect(facts.departments).toHaveLength(12);
    const ids = facts.indicators.map((row) => row['id']);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...PLACES.keys()].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('has no problem of structure: what is missing is what people fill in', () => {
    const check = desk.ask('checkWorkbook', 'vi');
    const rules = new Set(check.findings.map(({ rule }) => rule));
    expect(
      [...rules].filter((rule) => /^(?:structure|catalogue|cross-check)\./.test(rule)),
    ).toEqual([]);
    expect(check.errors).toBeGreaterThan(0);
  });

  it('a second time changes nothing', () => {
    const before = desk.engine.data();
    desk.services.calls.reset();
    expect(desk.ask('createTabs', 'vi')).toEqual({ created: [], guarded: [] });
    expect(desk.engine.data()).toEqual(before);
    const writes = desk.services.calls.order().filter((call) => /\.(?:set|insert)/.test(call));
    expect(writes).toEqual([]);
  });
});

describe('a department’s new tab', () => {
  it('keeps its id and name in sight and shows where to type', async () => {
    const desk = await openDesk();
    desk.ask('createTabs', 'vi');
    const tab = desk.engine.data().tabs.find(({ name }) => name === 'Kinh tế')!;
    expect([tab.frozenRows, tab.frozenColumns]).toEqual([4, 2]);
    const shadeOf = (column: number): string | undefined =>
      tab.cells.find((cell) => cell.row === 4 && cell.column === column)?.look?.fillColor;
    expect(shadeOf(6)).toBe('#fffbea');
    expect(shadeOf(1)).toBeUndefined();
  });

  it('takes nothing of Danh mục for a formula, a number or a date', async () => {
    const typed = ['01', '=HYPERLINK("https://x.vn","y")', '3/2026'];
    const [id, name, unit] = typed;
    const sheets = plainWorkbook(1, {
      'Danh mục!A3': id!,
      'Danh mục!B3': name!,
      'Danh mục!D3': unit!,
      'Danh mục!E3': 'Trạm Y tế',
    });
    const desk = await openDesk({ sheets });
    const catalogue = desk.engine.tabIds().at(-1)!;
    const edits = [name!, unit!].map((value, at) => ({
      row: 2,
      column: at === 0 ? 1 : 3,
      content: { value },
      format: '@',
    }));
    desk.engine.edit(catalogue, edits);
    desk.ask('createTabs', 'vi');
    const tab = desk.engine
      .data()
      .tabs.find(({ cells }) => cells.some(({ value }) => value === 'Trạm Y tế'));
    const made = desk.engine.data().tabs.find((one) => one !== tab && one.name === 'Y tế');
    const row = (made ?? tab)!.cells.filter((cell) => cell.row === 4 && cell.column < 3);
    expect(row.map(({ value, formula }) => formula ?? value)).toEqual(typed);
  });
});

describe('on a used spreadsheet', () => {
  const open = (): Promise<Desk> => openDesk({ sheets: plainWorkbook(4) });

  it('adds only what is missing, and changes no other tab', async () => {
    const desk = await open();
    const before = desk.engine.data();
    const { created } = desk.ask('createTabs', 'vi');
    expect(created).toEqual(['Quy tắc', 'Kho số liệu', 'Nhật ký']);
    const after = desk.engine.data();
    const cellsOf = ({ tabs }: WorkbookData): unknown =>
      tabs.slice(0, before.tabs.length).map(({ name: tab, cells }) => [tab, cells]);
    expect(cellsOf(after)).toEqual(cellsOf(before));
    expect(names(after)).toEqual([...names(before), ...created]);
  });

  it('knows its tabs by their headers, whatever they are called', async () => {
    const renamed = plainWorkbook(4).map((tab, at) => ({ ...tab, name: `Tờ ${at + 1}` }));
    const desk = await openDesk({ sheets: renamed });
    expect(desk.ask('createTabs', 'vi').created).toEqual(['Quy tắc', 'Kho số liệu', 'Nhật ký']);
  });

  it('builds a lost department anew from its own Danh mục', async () => {
    const sheets = plainWorkbook(4).filter(({ name }) => name !== 'Kinh tế');
    const desk = await openDesk({ sheets });
    expect(desk.ask('createTabs', 'vi').created).toContain('Kinh tế');
    const facts = desk.ask('readFacts', 'vi');
    expect(facts.departments).toEqual([{ name: DEPARTMENT, tab: 'Kinh tế' }]);
    expect(facts.indicators.map((row) => row['id'])).toEqual(['ct_1', 'ct_2', 'ct_3', 'ct_4']);
  });

  it.each(['Nhật ký', 'NHẬT KÝ'])('takes another name where somebody’s tab is %s', async (name) => {
    const sheets = [...plainWorkbook(4), { name, rows: [['Nhật ký của tôi']] }];
    const desk = await openDesk({ sheets });
    // A chart has a name too.
    desk.services.setChartTab(name);
    expect(desk.ask('createTabs', 'vi').created).toContain('Nhật ký (2)');
    expect(desk.engine.data().tabs[4]!.cells[0]!.value).toBe('Nhật ký của tôi');
  });

  it('does not build a second tab for a department whose tab lost a header', async () => {
    const desk = await openDesk({ sheets: plainWorkbook(4, { 'Kinh tế!G4': 'Kết quả' }) });
    expect(desk.ask('createTabs', 'vi').created).toEqual(['Quy tắc', 'Kho số liệu', 'Nhật ký']);
  });

  it('that is made with another locale keeps it: a finding says so', async () => {
    const desk = await openDesk({ sheets: plainWorkbook(4), locale: 'en_US' });
    const before = desk.ask('readFacts', 'vi').indicators;
    desk.ask('createTabs', 'vi');
    expect(desk.engine.locale.code).toBe('en_US');
    expect(desk.ask('readFacts', 'vi').indicators).toEqual(before);
    const { findings } = desk.ask('checkWorkbook', 'vi');
    expect(findings.map(({ rule }) => rule)).toContain('workbook.other-locale');
  });
});
