// The repair of a tab that lacks rows: what Danh mục knows is put in, once, and can be taken out again.
import { describe, expect, it } from 'vitest';
import { openDesk, type Desk } from '../../../desk/session.ts';
import { plainWorkbook } from '../plain-workbook';
import { rowsOf } from './rows-of';

/** Danh mục knows four indicators, the tab has the second only. */
async function open(): Promise<Desk> {
  const sheets = plainWorkbook(4);
  const tab = sheets.find(({ name }) => name === 'Kinh tế')!;
  const rows = tab.rows.filter(([id]) => !['ct_1', 'ct_3', 'ct_4'].some((one) => one === id));
  return openDesk({ sheets: sheets.map((one) => (one === tab ? { ...tab, rows } : one)) });
}

const lacking = (desk: Desk): string[] =>
  desk
    .ask('readPanel', 'vi')
    .findings.filter(({ rule }) => rule === 'indicator.no-row')
    .map(({ indicator }) => indicator!);

const ids = (desk: Desk): unknown[] => rowsOf(desk, 'Kinh tế').map(([id]) => id);

describe('rows that a tab lacks', () => {
  it('are put in behind their neighbours of Danh mục', async () => {
    const desk = await open();
    expect(lacking(desk)).toEqual(['ct_1', 'ct_3', 'ct_4']);
    const { rows } = desk.ask('addRows', 'vi', lacking(desk)).undo.request;
    expect(rows).toHaveLength(3);
    expect(ids(desk)).toEqual([
      'Đơn vị',
      undefined,
      undefined,
      'Mã',
      'ct_2',
      'ct_3',
      'ct_4',
      'ct_1',
      undefined,
      'Mục',
      'I.1',
    ]);
    expect(lacking(desk)).toEqual([]);
  });

  it('get their id back where only that was lost, with what was typed', async () => {
    const desk = await openDesk({ sheets: plainWorkbook(3, { 'Kinh tế!A6': '' }) });
    const before = ids(desk);
    const { undo } = desk.ask('addRows', 'vi', ['ct_2']);
    expect(rowsOf(desk, 'Kinh tế')[5]).toEqual(['ct_2', 'Diện tích cây 2', 'ha', 100, '', '', 50]);
    desk.ask('removeIndicators', 'vi', undo.request);
    expect(ids(desk)).toEqual(before);
  });

  it('that cannot be added stop no others', async () => {
    const sheets = plainWorkbook(3, { 'Danh mục!E3': 'Công an xã' });
    const tab = sheets.find(({ name }) => name === 'Kinh tế')!;
    const rows = tab.rows.filter(([id]) => id !== 'ct_2' && id !== 'ct_3');
    const desk = await openDesk({
      sheets: sheets.map((one) => (one === tab ? { ...tab, rows } : one)),
    });
    const done = desk.ask('addRows', 'vi', ['ct_2', 'ct_3']);
    expect(done.undo.request.rows.map(({ id }) => id)).toEqual(['ct_3']);
    expect(done.refused).toContain('Công an xã');
  });

  it('are not put in twice, and taken out again', async () => {
    const desk = await open();
    const before = ids(desk);
    const added = desk.ask('addRows', 'vi', ['ct_1', 'ct_3', 'ct_1']).undo.request;
    expect(desk.ask('addRows', 'vi', ['ct_1', 'ct_3']).undo.request.rows).toEqual([]);
    desk.ask('removeIndicators', 'vi', added);
    expect(ids(desk)).toEqual(before);
  });
});
