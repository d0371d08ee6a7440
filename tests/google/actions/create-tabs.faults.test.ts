// A new spreadsheet gets all its tabs in the end, whatever interrupts “Tạo sổ” and however often.
import { describe, expect, it } from 'vitest';
import { openDesk, type Desk } from '../../../desk/session.ts';
import { endsWell } from '../ends-well';

async function emptyDesk(): Promise<Desk> {
  const desk = await openDesk();
  desk.services.calls.reset();
  return desk;
}

const tabNames = (desk: Desk): string[] => desk.engine.data().tabs.map(({ name }) => name);

describe('building the tabs of a new spreadsheet', { timeout: 20 * 60_000 }, () => {
  it('ends well, whichever call of Google’s fails', () =>
    endsWell({
      name: 'createTabs',
      ready: emptyDesk,
      // Its calls are the same tab by tab: the middle and the last stand for the rest.
      picks: (nth, all) => nth === Math.ceil(all / 2) || nth === all,
    }));

  it('goes on from wherever it stopped, as often as it stops', async () => {
    const sound = await emptyDesk();
    sound.ask('createTabs', 'vi');
    const desk = await emptyDesk();
    const { calls } = desk.services;
    calls.failAt('Sheet.getRange', 40, { forGood: true });
    let stops = 0;
    while (!(desk.call('runAction', 'createTabs', 'vi') as { ok: boolean }).ok) {
      calls.reset();
      stops++;
    }
    expect(stops).toBeGreaterThan(2);
    expect(tabNames(desk)).toEqual(tabNames(sound));
  });

  it('leaves what somebody typed into a tab that is not finished', async () => {
    const desk = await emptyDesk();
    desk.services.calls.failAt('Sheet.setName', 2, { forGood: true });
    expect(desk.call('runAction', 'createTabs', 'vi')).toMatchObject({
      ok: false,
      error: { code: 'tabs.unfinished' },
    });
    const [first = ''] = desk.engine.tabIds();
    expect(desk.engine.tabName(first)).toBe('Cấu hình (đang tạo)');
    desk.engine.edit(first, [{ row: 1, column: 1, content: { value: 'Xã Thử' } }]);
    desk.services.calls.mend();
    desk.ask('createTabs', 'vi');
    expect(tabNames(desk)).toEqual(expect.arrayContaining(['Cấu hình', 'Cấu hình (đang tạo)']));
    expect(desk.engine.data().tabs[0]?.cells).toContainEqual(
      expect.objectContaining({ row: 1, column: 1, value: 'Xã Thử' }),
    );
  });
});
