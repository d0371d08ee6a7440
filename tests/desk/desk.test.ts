// The built product on the desk: its workbook survives the file, its menu every auth mode.
import { describe, expect, it } from 'vitest';
import { openDesk } from '../../desk/session.ts';
import type { WorkbookData } from '../../desk/workbook/workbook-data.ts';

describe('the workbook that the product makes', () => {
  it('says the same after it went through a file, twice', async () => {
    const made = await openDesk();
    made.ask('createTabs', 'vi');
    const facts = made.ask('readFacts', 'vi');
    const read = await openDesk({ bytes: await made.bytes() });
    expect(read.ask('readFacts', 'vi')).toEqual(facts);
    // A file says nothing of the empty rows below what it holds.
    const withoutRoom = ({ tabs }: WorkbookData): unknown =>
      tabs.map((tab) => ({ ...tab, rows: 0 }));
    expect(withoutRoom(read.engine.data())).toEqual(withoutRoom(made.engine.data()));
    const again = await openDesk({ bytes: await read.bytes() });
    expect(again.engine.data()).toEqual(read.engine.data());
  });

  it('is not changed by making it again', async () => {
    const desk = await openDesk();
    desk.ask('createTabs', 'vi');
    const before = desk.engine.data();
    expect(desk.ask('createTabs', 'vi').created).toEqual([]);
    expect(desk.engine.data().tabs).toEqual(before.tabs);
  });
});

describe('the menu', () => {
  it.each(['NONE', 'LIMITED', 'FULL'] as const)('appears in mode %s', async (mode) => {
    const desk = await openDesk();
    desk.services.setAuthMode(mode);
    desk.call('onOpen');
    const items = desk.services.shown.menus.flat().flatMap((item) => item ?? []);
    expect(items.length).toBeGreaterThan(0);
    for (const { functionName } of items) {
      expect(typeof desk.context.context[functionName]).toBe('function');
    }
  });
});
