// The secretary's month in a real browser: overview, text, figure to cell and back, the report itself.
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_FILE } from '../examples/golden';
import { browserForTests, CHROMIUM } from './chromium';
import { BrowserPage } from './browser-page';
import { fillNewIndicator } from './new-indicator';

describe.skipIf(CHROMIUM === undefined)('the secretary', () => {
  const browser = browserForTests();

  it('reads, follows a figure to its cell and back, makes the report, finds what was just typed', async () => {
    const desk = await BrowserPage.open(browser(), EXAMPLE_FILE);
    const { page, panel } = desk;
    expect(await panel.locator('.departments > li').count()).toBe(12);
    await panel.getByRole('button', { name: 'Kiểm tra tất cả' }).click();
    await desk.panelIsIdle();

    // From the figure to its cell …
    await panel.getByRole('button', { name: 'Văn bản' }).click();
    await panel.getByRole('combobox').selectOption('II.1.1.a');
    await panel.getByRole('button', { name: '78,3', exact: true }).click();
    await expect.poll(() => desk.selection()).toEqual({ tab: 'Kinh tế', cell: 'G5' });
    await panel.getByRole('button', { name: 'Kinh tế, ô D5' }).click();
    await expect.poll(() => desk.selection()).toEqual({ tab: 'Kinh tế', cell: 'D5' });

    // … and from a cell to every sentence that uses it.
    await desk.clickCell('G6');
    const uses = panel.locator('.uses');
    await expect.poll(() => uses.textContent(), { timeout: 8000 }).toContain('Ô G6, tab Kinh tế');
    expect(await uses.textContent()).toContain('ngô xuân hè');
    expect(await panel.locator('.figure.marked').count()).toBeGreaterThan(0);

    await desk.type('G5', '512,5');
    await panel.getByRole('button', { name: 'Báo cáo', exact: true }).click();
    await panel.getByRole('button', { name: 'Tạo báo cáo' }).click();
    const link = panel.getByRole('link', { name: 'Mở báo cáo' });
    await link.waitFor();
    expect(await panel.locator('.steps .done').count()).toBe(2);

    const [preview] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await preview.locator('#pages:not([aria-busy])').waitFor();
    expect(await preview.locator('#pages').textContent()).toContain('512,5');
    // A click on a figure keeps the report open and leads to the cell in the workbook's window.
    await preview
      .locator('#pages a', { hasText: /^512,5$/ })
      .first()
      .click();
    await preview.getByText('Số này lấy từ ô G5, tab Kinh tế').waitFor();
    expect(await preview.locator('#pages').textContent()).toContain('512,5');
    await expect.poll(() => desk.selection()).toEqual({ tab: 'Kinh tế', cell: 'G5' });
    const [download] = await Promise.all([
      preview.waitForEvent('download'),
      preview.getByRole('link', { name: 'Tải tệp .docx' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('bao-cao-2026-05.docx');
    const parts = unzipSync(readFileSync(await download.path()));
    const words = strFromU8(parts['word/document.xml']!).replace(/<[^>]+>/g, '');
    expect(words).toContain('512,5');
    expect(words).not.toContain('đạt 509 ha');
    await expect.poll(() => panel.locator('.past li').count()).toBe(1);
    expect(desk.complaints).toEqual([]);
  });

  it('adds an indicator, renames it, retires it, and takes each back', async () => {
    const desk = await BrowserPage.open(browser(), EXAMPLE_FILE);
    const { panel } = desk;
    await fillNewIndicator(panel);
    await panel.getByRole('button', { name: 'Thêm chỉ tiêu' }).click();
    await panel.getByText('Đã thêm “Số hộ trồng quế”').waitFor();
    await desk.panelIsIdle();

    // Found in the list, renamed there.
    await panel.getByRole('searchbox').fill('quế');
    await panel.getByRole('button', { name: 'Số hộ trồng quế' }).click();
    await panel.getByLabel('Tên chỉ tiêu').fill('Số hộ trồng quế, hồi');
    await panel.getByRole('button', { name: 'Ghi thay đổi' }).click();
    await panel.getByText('Đã ghi thay đổi').waitFor();
    await panel.getByRole('button', { name: 'Hoàn tác' }).click();
    await panel.getByText('Đã hoàn tác.').waitFor();
    await desk.panelIsIdle();

    await panel.getByRole('button', { name: 'Số hộ trồng quế' }).click();
    await panel.getByRole('button', { name: 'Ngừng chỉ tiêu' }).click();
    await panel.getByText('Ngừng từ 05/2026').waitFor();
    await panel.getByRole('button', { name: 'Dùng lại' }).click();
    await panel.getByText('được dùng lại').waitFor();
    await desk.panelIsIdle();
    // Ctrl+Z is about what was done last, as on Google.
    await desk.clickCell('A1');
    await desk.page.keyboard.press('Control+z');
    await panel.getByText('Ngừng từ 05/2026').waitFor();
    expect(desk.complaints).toEqual([]);
  });

  it('writes a template without knowing its language', async () => {
    const desk = await BrowserPage.open(browser(), EXAMPLE_FILE);
    const { panel } = desk;
    await panel.getByRole('button', { name: 'Câu chữ' }).click();
    await panel.locator('.section-select select').selectOption('II.1.1.a');
    await panel.getByText('Chèn số liệu của một chỉ tiêu').click();
    await panel.getByLabel('Muốn nói gì').selectOption('againstPlan');
    await panel.getByRole('searchbox').fill('ngô xuân hè');
    await panel.locator('.picker').getByRole('button', { name: 'ngô xuân hè' }).click();
    const template = panel.locator('textarea.code');
    await expect.poll(() => template.inputValue()).toBe('{{ ngo_xuan_he | so_voi_ke_hoach }}');
    await panel.locator('.preview').getByText('kế hoạch').first().waitFor();
    // A fault leads to its place.
    await template.fill('Về lúa: {{ lua_gieo_cay | khong_co }}');
    await panel.getByRole('button', { name: 'Đến chỗ sai trong mẫu' }).click();
    const marked = () =>
      template.evaluate((field: HTMLTextAreaElement) =>
        field.value.slice(field.selectionStart, field.selectionEnd),
      );
    await expect.poll(marked).toMatch(/khong_co/);
    expect(desk.complaints).toEqual([]);
  });

  it('sees what changed since the last report, and what of it no longer agrees with the workbook', async () => {
    const desk = await BrowserPage.open(browser(), EXAMPLE_FILE);
    const { page, panel } = desk;
    await panel.getByRole('button', { name: 'Báo cáo', exact: true }).click();
    await panel.getByRole('button', { name: 'Tạo báo cáo' }).click();
    await panel.locator('.made').waitFor();
    expect(await panel.locator('.changes').count()).toBe(0);

    await desk.openTab('Kinh tế');
    await desk.type('G5', '512,5');
    await panel.getByRole('button', { name: 'Đối chiếu văn bản' }).click();
    await panel.getByText('Văn bản ghi “509”, sổ nay là “512,5”.').first().waitFor();
    await desk.clickCell('A1');
    await panel.getByRole('button', { name: 'Kinh tế, ô G5' }).first().click();
    await expect.poll(() => desk.selection()).toEqual({ tab: 'Kinh tế', cell: 'G5' });

    await panel.getByRole('button', { name: 'Về Báo cáo' }).click();
    await panel.getByRole('checkbox', { name: /những số đã đổi/ }).check();
    await panel.getByRole('button', { name: 'Tạo báo cáo' }).click();
    const changes = panel.locator('.changes');
    await changes.waitFor();
    expect(await changes.textContent()).toContain('trước 509, nay 512,5');
    const [preview] = await Promise.all([
      page.context().waitForEvent('page'),
      panel.getByRole('link', { name: 'Mở báo cáo' }).click(),
    ]);
    await preview.locator('#pages:not([aria-busy])').waitFor();
    expect(await preview.locator('#pages').textContent()).toContain('trước 509, nay 512,5');

    await panel.getByRole('button', { name: 'Soát văn bản' }).click();
    await panel.getByText('Không thấy chỗ nào phải sửa.').waitFor();
    await panel.getByRole('button', { name: 'Về Báo cáo' }).click();
    await panel.getByRole('button', { name: 'Bản phát hành' }).click();
    await panel.getByText('Đã tạo bản phát hành').waitFor();
    await expect.poll(() => panel.locator('.past li').count()).toBe(3);
    expect(desk.complaints).toEqual([]);
  });

  it('gets no report of data that somebody changed after the check', async () => {
    const desk = await BrowserPage.open(browser(), EXAMPLE_FILE);
    const { panel } = desk;
    await desk.openTab('Kinh tế');
    await desk.type('G5', 'chưa có');
    await panel.getByRole('button', { name: 'Báo cáo', exact: true }).click();
    await panel.getByRole('button', { name: 'Tạo báo cáo' }).click();
    // Errors are open: it waits for a decision, and meanwhile an officer types on.
    const draft = panel.getByRole('button', { name: 'Vẫn tạo bản dự thảo' });
    await draft.waitFor();
    await desk.type('G6', '1111');
    await draft.click();
    await panel.getByText('Có người vừa sửa số liệu').waitFor();
    await panel.getByRole('button', { name: 'Thử lại' }).click();
    await draft.click();
    await panel.getByText('Đã tạo bản dự thảo').waitFor();
    expect(desk.complaints).toEqual([]);
  });
});
