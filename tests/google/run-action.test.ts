// Actions by their names: which there are, what is refused, the lock, what the menu's items answer.
import { describe, expect, it } from 'vitest';
import { openDesk } from '../../desk/session.ts';
import { ACTIONS } from '../../src/google/actions/index';
import { plainWorkbook } from './plain-workbook';

describe('an action', () => {
  it.each(['', 'toString', '__proto__', 'constructor', 'readpanel', 'noSuchAction'])(
    'is not called %j',
    async (name) => {
      const desk = await openDesk({ sheets: plainWorkbook(3) });
      expect(desk.call('runAction', name, 'vi')).toMatchObject({
        ok: false,
        error: { code: 'action.unknown', message: expect.stringContaining('Tải lại trang') },
      });
    },
  );

  it('answers in Vietnamese where nobody says which language', async () => {
    const desk = await openDesk({ sheets: plainWorkbook(3) });
    for (const language of [undefined, 'fr', 7]) {
      expect(desk.call('runAction', 'auditReport', language)).toMatchObject({
        error: { code: 'report.none', message: expect.stringContaining('Bấm “Tạo báo cáo”') },
      });
    }
  });

  it('takes the lock exactly where it says that it writes', async () => {
    const desk = await openDesk({ sheets: plainWorkbook(3) });
    for (const [name, { writes = false }] of Object.entries(ACTIONS)) {
      desk.services.calls.reset();
      // Most refuse what they are asked here; the lock comes first.
      desk.call('runAction', name, 'vi', {});
      expect([name, desk.services.calls.count('Lock.tryLock') > 0]).toEqual([name, writes]);
    }
  });
});

describe('an item of the menu', () => {
  it('answers as the action does', async () => {
    const desk = await openDesk();
    const made = desk.call('createTabsFromMenu') as { value: { created: string[] } };
    expect(made.value.created[0]).toBe('Cấu hình');
  });

  it('says it in the account’s language', async () => {
    const desk = await openDesk({ userLocale: 'en' });
    desk.call('createTabsFromMenu');
    expect(desk.services.toasts[0]!.message).toMatch(/^Added \d+ tabs: Cấu hình/);
  });
});
