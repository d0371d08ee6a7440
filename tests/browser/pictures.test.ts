// Takes the pictures of the README and the guides from the page as it is. `npm run pictures` puts them
// into docs/pictures/; otherwise they are only taken, so that the way to them keeps working.
import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../build/project.mjs';
import { openDesk } from '../../desk/session.ts';
import { EXAMPLE_FILE } from '../examples/golden';
import { officeProgram } from '../office';
import { printedPdfs } from '../report/pages';
import { browserForTests, CHROMIUM } from './chromium';
import { BrowserPage } from './browser-page';
import { fillNewIndicator } from './new-indicator';

const FOLDER = join(projectRoot, process.env['PICTURES'] ?? join('.build', 'pictures'));

/** As people type it: 03/06/2026. */
function dayIn(days: number): string {
  // The spreadsheet's day, which is Hà Nội's.
  const hanoi = new Date(Date.now() + days * 86_400_000 + 7 * 3_600_000);
  return hanoi.toISOString().slice(0, 10).split('-').reverse().join('/');
}

/** Where Poppler is: it turns a page into a picture. */
const HAS_POPPLER = spawnSync('pdftoppm', ['-v']).status === 0;

describe.skipIf(officeProgram() === null || !HAS_POPPLER)('a picture', () => {
  it('of the report’s first page, as it is printed', async () => {
    mkdirSync(FOLDER, { recursive: true });
    const desk = await openDesk({ file: EXAMPLE_FILE });
    desk.ask('createReport', 'vi');
    const { report } = printedPdfs({ report: desk.services.madeFiles[0]!.bytes });
    const path = join(FOLDER, 'report-page-1');
    const { status } = spawnSync(
      'pdftoppm',
      ['-r', '75', '-f', '1', '-l', '1', '-png', '-singlefile', '-', path],
      { input: report },
    );
    expect(status).toBe(0);
    expect(statSync(`${path}.png`).size).toBeGreaterThan(5000);
  });
});

describe.skipIf(CHROMIUM === undefined)('pictures', () => {
  const browser = browserForTests();

  it('of the page and of each view of the panel', async () => {
    mkdirSync(FOLDER, { recursive: true });
    const desk = await BrowserPage.open(browser(), EXAMPLE_FILE, { width: 1440, height: 860 });
    const { page, panel } = desk;
    const place = page.locator('#panel-body');
    const taken: string[] = [];
    const shoot = async (name: string, what: Locator | null = null): Promise<void> => {
      const path = join(FOLDER, `${name}.png`);
      // Where the pointer rests something would look chosen.
      await page.mouse.move(600, 700);
      await page.waitForTimeout(300);
      await (what ?? page).screenshot({ path, animations: 'disabled' });
      taken.push(path);
    };

    // The example's month is over; in the pictures its deadline is near.
    await desk.openTab('Cấu hình');
    await desk.type('B8', dayIn(3));
    await desk.openTab('Kinh tế');
    await panel.getByRole('button', { name: 'Kiểm tra tất cả' }).click();
    await panel.getByText('còn 3 ngày').waitFor();
    await shoot('panel-overview', place);

    await desk.type('G5', '5O9');
    await desk.type('G7', '1.32');
    await panel.getByRole('button', { name: 'Kiểm tra tất cả' }).click();
    await panel.getByRole('button', { name: /^Phòng Kinh tế/ }).click();
    await panel.locator('.finding').first().waitFor();
    await panel.getByRole('button', { name: 'ô G5' }).click();
    await expect.poll(() => desk.selection()).toEqual({ tab: 'Kinh tế', cell: 'G5' });
    await panel.getByText('Đang chọn ô G5').waitFor();
    await shoot('page');
    await shoot('panel-department', place);
    await desk.type('G5', '509');
    await desk.type('G7', '78');
    await panel.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await expect.poll(() => panel.locator('.finding').count()).toBe(0);
    await panel.getByRole('heading', { name: /Tiến độ kế hoạch/ }).scrollIntoViewIfNeeded();
    await panel.locator('.plans li').nth(4).scrollIntoViewIfNeeded();
    await shoot('panel-plans', place);

    await panel.getByRole('button', { name: 'Về Tổng quan' }).click();
    await panel.getByRole('button', { name: /^Phòng Văn hóa - Xã hội/ }).click();
    await panel.getByRole('button', { name: 'Giải trình' }).click();
    await panel.getByRole('textbox').fill('Gồm 227 lao động tạm vắng, đã rà soát.');
    await shoot('panel-explain', place);

    await panel.getByRole('button', { name: 'Tổng quan', exact: true }).click();
    await fillNewIndicator(panel);
    await shoot('panel-indicators', place);

    await panel.getByRole('button', { name: 'Văn bản', exact: true }).click();
    await panel.getByRole('combobox').selectOption('II.1.1.a');
    await panel.getByRole('button', { name: '78,3', exact: true }).click();
    await panel.getByText('Ô G5, tab Kinh tế được dùng').waitFor();
    await shoot('panel-text', place);

    await panel.getByRole('button', { name: 'Câu chữ' }).click();
    await panel.getByRole('combobox').selectOption('II.1.1.a');
    await panel.getByRole('textbox', { name: /^Nội dung/ }).fill('Về trồng trọt: {{ doan_1 }}');
    await panel.locator('.preview').getByText('Về trồng trọt').waitFor();
    await shoot('panel-wording', place);

    await panel.getByRole('button', { name: 'Báo cáo', exact: true }).click();
    await panel.getByRole('button', { name: 'Tạo báo cáo' }).click();
    await panel.locator('.made').waitFor();
    await expect.poll(() => panel.locator('.past li').count()).toBe(1);
    await desk.openTab('Kinh tế');
    await desk.type('G5', '512,5');
    await panel.getByRole('button', { name: 'Đối chiếu văn bản' }).click();
    await panel.locator('.places .finding').first().waitFor();
    await shoot('panel-audit', place);
    await panel.getByRole('button', { name: 'Về Báo cáo' }).click();
    await panel.getByRole('button', { name: 'Tạo báo cáo' }).click();
    await panel.locator('.changes').waitFor();
    await expect.poll(() => panel.locator('.past li').count()).toBe(2);
    await shoot('panel-report', place);

    const [preview] = await Promise.all([
      page.context().waitForEvent('page'),
      panel.getByRole('link', { name: 'Mở báo cáo' }).click(),
    ]);
    await preview.locator('#pages:not([aria-busy])').waitFor();
    const path = join(FOLDER, 'report-preview.png');
    await preview.setViewportSize({ width: 1000, height: 900 });
    await preview.screenshot({ path });
    taken.push(path);

    for (const one of taken) expect(statSync(one).size).toBeGreaterThan(5000);
    expect(desk.complaints).toEqual([]);
  });
});
