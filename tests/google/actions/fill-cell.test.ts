// “Trả ô về dạng số”: a cell that shows dates takes the number that was meant, and can be given its date back.
import { describe, expect, it } from 'vitest';
import { openDesk, type Desk } from '../../../desk/session.ts';
import type { GridValue } from '../../../desk/workbook/grid.ts';
import type { FillRequest } from '../../../src/panel-data/panel-json';
import { codeOf } from '../code-of';
import { plainWorkbook } from '../plain-workbook';

const TAB = 'Kinh tế';

const open = (value: GridValue): Promise<Desk> =>
  openDesk({ sheets: plainWorkbook(2, { 'Kinh tế!G5': value }) });

const tabId = (desk: Desk): string =>
  desk.engine.tabIds().find((id) => desk.engine.tabName(id) === TAB)!;

/** What the cell holds, and whether it shows dates. */
function cell(desk: Desk): [unknown, boolean] {
  const tab = tabId(desk);
  return [desk.engine.value(tab, 4, 6), desk.engine.isDateFormat(desk.engine.format(tab, 4, 6))];
}

/** What a person answers to the finding of that rule. */
function answered(desk: Desk, wanted: string, typed: string): FillRequest {
  const {
    rule,
    tab,
    cell: address,
    indicator,
    found,
    repair,
  } = desk.ask('readPanel', 'vi').findings.find((one) => one.rule === wanted)!;
  return { rule, tab: tab!, cell: address!, indicator, found, repair, typed };
}

const seen = (desk: Desk, typed: string): FillRequest =>
  answered(desk, 'number.date-in-number', typed);

/** A number in a cell that once took a date. */
function asDate(desk: Desk, number: number): Desk {
  desk.engine.edit(tabId(desk), [
    { row: 4, column: 6, content: { value: number }, format: 'dd/mm' },
  ]);
  return desk;
}

describe('a cell that shows dates', () => {
  it.each([
    ['7,9', 7.9],
    ['1.110', 1110],
    ['418,5', 418.5],
    ['0', 0],
  ])('takes %s for a number', async (typed, number) => {
    const desk = await open(new Date(2026, 8, 7));
    desk.ask('fillCell', 'vi', seen(desk, typed));
    expect(cell(desk)).toEqual([number, false]);
    const rules = desk.ask('readPanel', 'vi').findings.map(({ rule }) => rule);
    expect(rules).not.toContain('number.date-in-number');
  });

  it('gets its date back', async () => {
    const desk = await open(new Date(2026, 8, 7));
    const before = cell(desk);
    const written = desk.ask('fillCell', 'vi', seen(desk, '7,9'));
    desk.ask('undoWrite', 'vi', written);
    expect(cell(desk)).toEqual(before);
  });

  it.each(['', 'bảy', '50%', '1,2,3', '12 con'])('takes no %j, and stays', async (typed) => {
    const desk = await open(new Date(2026, 8, 7));
    const before = cell(desk);
    expect(codeOf(() => desk.ask('fillCell', 'vi', seen(desk, typed)))).toBe('number.unreadable');
    expect(cell(desk)).toEqual(before);
  });

  it('is not written when it holds something else by now', async () => {
    const desk = await open(new Date(2026, 8, 7));
    const asked = seen(desk, '7,9');
    desk.engine.edit(tabId(desk), [{ row: 4, column: 6, content: { value: 46_273 } }]);
    expect(codeOf(() => desk.ask('fillCell', 'vi', asked))).toBe('cell.changed');
  });

  it('that is guarded takes the number, and takes its date back too', async () => {
    const desk = await open(new Date(2026, 8, 7));
    desk.ask('createTabs', 'vi');
    const before = cell(desk);
    const written = desk.ask('fillCell', 'vi', seen(desk, '7,9'));
    expect(cell(desk)).toEqual([7.9, false]);
    desk.ask('undoWrite', 'vi', written);
    expect(cell(desk)).toEqual(before);
  });
});

describe('a cell in which nothing is typed yet', () => {
  const openGap = (): Promise<Desk> =>
    openDesk({ sheets: plainWorkbook(2, { 'Kinh tế!G5': '', 'Kinh tế!F5': '' }) });

  const gap = (desk: Desk, typed: string): FillRequest => answered(desk, 'value.missing', typed);

  it.each([
    ['0', 0],
    ['không áp dụng', 'không áp dụng'],
  ])('takes %s, and is empty again', async (typed, value) => {
    const desk = await openGap();
    const before = desk.ask('readPanel', 'vi');
    expect([before.errors, before.gaps, before.departments[0]!.errors]).toEqual([1, 1, 0]);
    const written = desk.ask('fillCell', 'vi', gap(desk, typed));
    expect(cell(desk)).toEqual([value, false]);
    expect(desk.ask('readPanel', 'vi').gaps).toBe(0);
    desk.ask('undoWrite', 'vi', written);
    expect(cell(desk)[0]).toBeNull();
  });
});

describe('the number behind a date', () => {
  it.each([
    [1110, '1.110'],
    [12, '12'],
    [418.5, '418,5'],
    [0.25, '0,25'],
    [31_000, '31.000'],
    // Days of our years may have been typed as such.
    [44_000, null],
    [46_272, null],
  ])('%j is offered as %s', async (number, offered) => {
    const desk = asDate(await open(50), number);
    expect(seen(desk, '').repair).toBe(offered);
  });
});
