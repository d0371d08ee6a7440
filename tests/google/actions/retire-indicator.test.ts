// “Ngừng” and “Dùng lại” from the panel: a cell of Danh mục, its column added where there is none.
import { describe, expect, it } from 'vitest';
import { openDesk, type Desk } from '../../../desk/session.ts';
import { codeOf } from '../code-of';
import { plainWorkbook, type Changes } from '../plain-workbook';
import { rowsOf, tabId } from './rows-of';

const open = (changes: Changes = {}): Promise<Desk> =>
  openDesk({ sheets: plainWorkbook(2, changes) });

const retire = (desk: Desk, from: string, was = '') =>
  desk.ask('retireIndicator', 'vi', { id: 'ct_2', was, from });

const asked = (desk: Desk): string[] =>
  desk.ask('readPanel', 'vi').departments.flatMap(({ rows }) => rows.map(({ id }) => id));

describe('an indicator that is retired', () => {
  it.each([[{}], [{ 'Danh mục!J1': 'Ngừng từ' }]])(
    'is not asked for (%j), until it is again',
    async (changes) => {
      const desk = await open(changes);
      const { undo } = retire(desk, '5/2026');
      expect(rowsOf(desk, 'Danh mục').map((row) => row[9])).toEqual([
        'Ngừng từ',
        undefined,
        '05/2026',
      ]);
      expect(asked(desk)).toEqual(['ct_1']);
      expect(rowsOf(desk, 'Kinh tế')[5]?.[6]).toBe(50);
      if (undo.action !== 'retireIndicator') throw new Error(undo.action);
      desk.ask('retireIndicator', 'vi', undo.request);
      expect(asked(desk)).toEqual(['ct_1', 'ct_2']);
    },
  );

  it('turns grey on its tab, and white again', async () => {
    const desk = await open();
    const grey = (): number => {
      const tab = tabId(desk, 'Kinh tế');
      return desk.engine.highlights(tab).filter(({ color }) => /d9d9d9/i.test(color)).length;
    };
    retire(desk, '05/2026');
    expect(grey()).toBe(1);
    retire(desk, '', '05/2026');
    expect(grey()).toBe(0);
  });

  it('is asked for until its period comes', async () => {
    const desk = await open();
    retire(desk, '06/2026');
    expect(asked(desk)).toEqual(['ct_1', 'ct_2']);
    expect(desk.ask('readCatalogue', 'vi').indicators.map(({ retired }) => retired)).toEqual([
      '',
      '06/2026',
    ]);
  });

  it('leaves what somebody typed that is no period', async () => {
    const desk = await open({ 'Danh mục!J1': 'Ngừng từ', 'Danh mục!J3': 'hết năm' });
    expect(codeOf(() => retire(desk, '05/2026'))).toBe('indicator.no-period');
    expect(rowsOf(desk, 'Danh mục')[2]?.[9]).toBe('hết năm');
  });

  it.each([
    ['no period', '13/2026', '', 'indicator.no-period'],
    ['what somebody changed meanwhile', '05/2026', '04/2026', 'cell.changed'],
  ])('by %s is refused', async (_, from, was, code) => {
    const desk = await open({ 'Danh mục!J1': 'Ngừng từ' });
    const before = desk.engine.data();
    expect(codeOf(() => retire(desk, from, was))).toBe(code);
    expect(desk.engine.data()).toEqual(before);
  });
});
