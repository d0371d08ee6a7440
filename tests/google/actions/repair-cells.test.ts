// Several repairs at once: each that still stands is written, one that is refused stops no other.
import { describe, expect, it } from 'vitest';
import { openDesk, type Desk } from '../../../desk/session.ts';
import type { RepairRequest } from '../../../src/panel-data/panel-json';
import { codeOf } from '../code-of';
import { plainWorkbook } from '../plain-workbook';

const CELLS = ['G5', 'G6', 'G7'];

const open = (): Promise<Desk> =>
  openDesk({
    sheets: plainWorkbook(4, Object.fromEntries(CELLS.map((cell) => [`Kinh tế!${cell}`, '5O']))),
  });

const tabId = (desk: Desk): string =>
  desk.engine.tabIds().find((id) => desk.engine.tabName(id) === 'Kinh tế')!;

const values = (desk: Desk): unknown[] =>
  CELLS.map((_, at) => desk.engine.value(tabId(desk), 4 + at, 6));

const seen = (desk: Desk): RepairRequest[] =>
  desk
    .ask('readPanel', 'vi')
    .findings.flatMap(({ rule, tab, cell, indicator, found, repair }) =>
      repair === null ? [] : [{ rule, tab: tab!, cell: cell!, indicator, found, repair }],
    );

describe('all repairs of a rule', () => {
  it('are written, and can be taken back one by one', async () => {
    const desk = await open();
    const { written, refused } = desk.ask('repairCells', 'vi', seen(desk));
    expect([values(desk), refused]).toEqual([[50, 50, 50], null]);
    for (const one of written.toReversed()) desk.ask('undoWrite', 'vi', one);
    expect(values(desk)).toEqual(['5O', '5O', '5O']);
  });

  it('pass over what somebody changed meanwhile', async () => {
    const desk = await open();
    const asked = seen(desk);
    desk.engine.edit(tabId(desk), [{ row: 5, column: 6, content: { value: 7 } }]);
    expect(desk.ask('repairCells', 'vi', asked).written.map(({ cell }) => cell)).toEqual([
      'G5',
      'G7',
    ]);
    expect(values(desk)).toEqual([50, 7, 50]);
    expect(codeOf(() => desk.ask('repairCells', 'vi', asked))).toBe('cell.changed');
  });

  it('are told as far as they were written, where a cell refuses', async () => {
    const desk = await open();
    const asked = seen(desk);
    desk.services.calls.failAt('Range.setValues', 2, {
      message: 'You are trying to edit a protected cell',
    });
    const { written, refused } = desk.ask('repairCells', 'vi', asked);
    expect(written.map(({ cell }) => cell)).toEqual(['G5', 'G7']);
    expect(refused).toContain('G6');
    expect(values(desk)).toEqual([50, '5O', 50]);
  });
});
