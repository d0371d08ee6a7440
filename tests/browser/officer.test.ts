// An officer's month in a real browser: types, sees the percentage and what is wrong, repairs, explains.
import { describe, expect, it } from 'vitest';
import { EXAMPLE_FILE } from '../examples/golden';
import { browserForTests, CHROMIUM } from './chromium';
import { BrowserPage } from './browser-page';

describe.skipIf(CHROMIUM === undefined)('an officer', () => {
  const browser = browserForTests();

  it('types, sees the percentage change, finds the slip, repairs it, explains', async () => {
    const desk = await BrowserPage.open(browser(), EXAMPLE_FILE);
    const { panel } = desk;

    await desk.openTab('Kinh tế');
    expect(await desk.value('I5')).toBeCloseTo(509 / 650, 10);
    await desk.type('G5', '590,5');
    await expect.poll(() => desk.value('I5')).toBeCloseTo(590.5 / 650, 10);

    // The letter O for a zero: the cell function says so at once, the panel says where and offers more.
    await desk.type('G5', '59O');
    await expect.poll(() => desk.value('I5')).toContain('không phải là số. Ghi 590.');
    await panel.getByRole('button', { name: 'Kiểm tra tất cả' }).click();
    await panel.getByRole('button', { name: /^Phòng Kinh tế/ }).click();
    const slip = panel.locator('.finding', { hasText: '59O' });
    await expect.poll(() => slip.count()).toBe(1);

    await desk.clickCell('B20');
    await slip.getByRole('button', { name: 'ô G5' }).click();
    await expect.poll(() => desk.selection()).toEqual({ tab: 'Kinh tế', cell: 'G5' });

    await slip.getByRole('button', { name: 'Sửa thành 590' }).click();
    await expect.poll(() => desk.value('G5')).toBe(590);
    await expect.poll(() => desk.value('I5')).toBeCloseTo(590 / 650, 10);
    await expect.poll(() => panel.locator('.finding').count()).toBe(0);

    await panel.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(() => desk.value('G5')).toBe('59O');
    await expect.poll(() => slip.count()).toBe(1);

    await panel.getByRole('button', { name: 'Về Tổng quan' }).click();
    await panel.getByRole('button', { name: /^Phòng Văn hóa - Xã hội/ }).click();
    const warning = panel.locator('.finding', { hasText: '11.817' });
    await warning.getByRole('button', { name: 'Giải trình' }).click();
    await panel.getByRole('textbox').fill('Gồm 227 lao động tạm vắng, đã rà soát.');
    await panel.getByRole('button', { name: 'Ghi giải trình' }).click();
    await panel.locator('.explained .explanation').waitFor();
    await desk.openTab('Văn hóa - Xã hội');
    expect(await desk.value('J17')).toBe('Gồm 227 lao động tạm vắng, đã rà soát.');
    expect(desk.complaints).toEqual([]);
  });

  it('sees what was typed without asking, in another window too', async () => {
    const desk = await BrowserPage.open(browser(), EXAMPLE_FILE);
    const { panel } = desk;
    await desk.openTab('Kinh tế');
    await panel.getByText('11/12 đơn vị sẵn sàng').waitFor();
    const took = await desk.timeUntilShown('G5', '59O', panel.getByText('10/12 đơn vị sẵn sàng'));
    console.log(`typed to seen in the panel: ${Math.round(took)} ms`);
    expect(await panel.locator('.old').count()).toBe(0);

    const other = await desk.sibling();
    // It opens on the tab where the person stands.
    const slip = other.panel.locator('.finding', { hasText: '59O' });
    await slip.waitFor();
    await desk.page.bringToFront();
    await desk.type('G5', '509');
    await slip.waitFor({ state: 'detached' });
    // What one window saves is saved in the other.
    const saved = other.page.locator('#saved');
    await expect.poll(() => saved.textContent()).toBe('Có thay đổi chưa lưu');
    await desk.page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect.poll(() => saved.textContent()).toBe('Đã lưu');
    expect([...desk.complaints, ...other.complaints]).toEqual([]);
  });

  it('takes a repair back with Ctrl+Z, and nothing that was typed before', async () => {
    const desk = await BrowserPage.open(browser(), EXAMPLE_FILE);
    const { panel, page } = desk;
    await desk.openTab('Kinh tế');
    await desk.type('G6', '1.100');
    await desk.type('G5', '59O');
    await panel.getByRole('button', { name: /^Phòng Kinh tế/ }).click();
    await panel.getByRole('button', { name: 'Sửa thành 590' }).click();
    await expect.poll(() => desk.value('G5')).toBe(590);
    await desk.clickCell('B20');
    await page.keyboard.press('Control+z');
    await expect.poll(() => desk.value('G5')).toBe('59O');
    expect(await desk.value('G6')).toBe(1100);
    expect(desk.complaints).toEqual([]);
  });

  it('is not told that anything is saved while the desk is gone', async () => {
    const desk = await BrowserPage.open(browser(), EXAMPLE_FILE);
    await expect.poll(() => desk.page.locator('#saved').textContent()).toBe('Đã lưu');
    await desk.served.close();
    await desk.page.getByText('Mất kết nối với bàn làm việc').waitFor();
    expect(await desk.page.locator('#saved').textContent()).toBe('Có thay đổi chưa lưu');
  });

  it('opens the panel on the own tab, sees the selected indicator, saves', async () => {
    const desk = await BrowserPage.open(browser(), EXAMPLE_FILE);
    await desk.page.getByRole('button', { name: 'Đóng bảng điều khiển' }).click();
    await desk.openTab('UBKT');
    await desk.page.getByRole('button', { name: 'Mở bảng điều khiển' }).click();
    await expect.poll(() => desk.panel.locator('h1').textContent()).toBe('Ủy ban Kiểm tra Đảng ủy');

    await desk.openTab('Kinh tế');
    await desk.panel.getByRole('button', { name: 'Xem đơn vị này' }).click({ timeout: 15_000 });
    await desk.clickCell('G9');
    await expect
      .poll(() => desk.panel.locator('.selected').textContent(), { timeout: 8000 })
      .toContain('Tổng đàn gia súc: 11.206 con');
    await desk.type('G9', '11.207');
    const saved = desk.page.locator('#saved');
    await expect.poll(() => saved.textContent()).toBe('Có thay đổi chưa lưu');
    // However slow the line: a check and a save see what was typed just before them.
    await desk.page.route('**/api/messages', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue();
    });
    await desk.type('G9', '11.2O8');
    await desk.panel.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await desk.panelIsIdle();
    await expect.poll(() => desk.panel.locator('.finding', { hasText: '11.2O8' }).count()).toBe(1);
    await desk.page.keyboard.press('Control+s');
    await expect.poll(() => saved.textContent()).toBe('Đã lưu');
    expect(desk.served.session.unsaved).toBe(false);
    expect(desk.complaints).toEqual([]);
  });
});
