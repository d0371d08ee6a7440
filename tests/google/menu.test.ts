// The menu through the bundle: there in every auth mode, and touching nothing but itself.
import { describe, expect, it } from 'vitest';
import { declaredFunctions } from '../../desk/context.ts';
import { openDesk } from '../../desk/session.ts';
import { plainWorkbook } from './plain-workbook';

describe('the menu', () => {
  it.each(
    (['NONE', 'LIMITED', 'FULL'] as const).flatMap(
      (mode) =>
        [
          [mode, 'onOpen'],
          [mode, 'onInstall'],
        ] as const,
    ),
  )('in mode %s appears on %s', async (mode, trigger) => {
    const desk = await openDesk({ sheets: plainWorkbook(3) });
    desk.services.calls.reset();
    desk.services.setAuthMode(mode);
    desk.call(trigger, { authMode: mode });
    const items = desk.services.shown.menus.flat().flatMap((item) => item ?? []);
    expect(items[0]).toMatchObject({
      caption: 'Mở bảng điều khiển',
      functionName: 'readPanelFromMenu',
    });
    expect(new Set(items.map(({ caption }) => caption)).size).toBe(items.length);
    const declared = declaredFunctions(desk.build.scripts);
    for (const { functionName } of items) expect([...declared.keys()]).toContain(functionName);
    expect(Object.keys(desk.services.calls.counts())).toEqual([
      'Menu.addItem',
      'Menu.addToUi',
      'SpreadsheetApp.getUi',
      'Ui.createAddonMenu',
    ]);
  });

  it.each([
    ['readPanelFromMenu', 'none'],
    ['checkWorkbookFromMenu', 'check'],
    ['createReportFromMenu', 'report'],
    ['releaseReportFromMenu', 'release'],
    ['auditReportFromMenu', 'audit'],
    ['proofreadReportFromMenu', 'proofread'],
  ])('%s opens the panel, which starts with %s', async (name, start) => {
    const desk = await openDesk({ sheets: plainWorkbook(3) });
    desk.call(name);
    const [sidebar, ...more] = desk.services.shown.sidebars;
    expect(more).toEqual([]);
    expect(sidebar!.title).toBe('Sổ Báo Cáo');
    expect(sidebar!.html.match(/data-start="\w+"/g)).toEqual([`data-start="${start}"`]);
  });

  it('“Tạo sổ” says what it did', async () => {
    const desk = await openDesk();
    desk.call('createTabsFromMenu');
    desk.call('createTabsFromMenu');
    const [first, second] = desk.services.toasts;
    expect(first!.message).toMatch(/^Đã thêm 18 tab: Cấu hình, .*Nhật ký\.$/);
    expect(second!.message).toBe('Sổ đã có đủ các tab, không thêm gì.');
  });

  it('“Tạo sổ” says why it could not', async () => {
    const desk = await openDesk();
    desk.services.calls.failAt('Spreadsheet.insertSheet', 1, {
      message: 'Service Spreadsheets timed out',
    });
    desk.call('createTabsFromMenu');
    expect(desk.services.toasts.map(({ message }) => message).join()).toContain(
      'Tạo sổ chưa xong. Google đang bận',
    );
  });
});
