// The desk's page for everyone: rules of accessibility, keys between its parts, large text, a phone's width.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_FILE } from '../examples/golden';
import { browserForTests, CHROMIUM } from './chromium';
import { BrowserPage } from './browser-page';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A part of the page, by selectors. */
interface Part {
  readonly include?: string[];
  readonly exclude?: string[];
}

/** Ids of the rules that a part of the page breaks. */
async function broken({ page }: BrowserPage, context: Part): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (part) =>
      (globalThis as unknown as { axe: { run(part: object): Promise<AxeResults> } }).axe.run(part),
    context,
  );
  return violations.map(({ id }) => id).sort();
}

/** What the spreadsheet library does itself: fields without labels, an order of its own for Tab. */
const OF_THE_LIBRARY = ['label', 'tabindex'];

describe.skipIf(CHROMIUM === undefined)('the page', () => {
  const browser = browserForTests();

  it('breaks no rule of accessibility but for what the library does', async () => {
    const desk = await BrowserPage.open(browser(), EXAMPLE_FILE);
    expect(await broken(desk, { exclude: ['#sheet'] })).toEqual([]);
    const library = await broken(desk, { include: ['#sheet'] });
    expect(library.filter((id) => !OF_THE_LIBRARY.includes(id))).toEqual([]);
  });

  it('is gone through with F6, from the cells to the panel and back', async () => {
    const desk = await BrowserPage.open(browser(), EXAMPLE_FILE);
    const { page, panel } = desk;
    const inPanel = (): Promise<boolean> =>
      page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
    await desk.clickCell('B3');
    await page.keyboard.press('F6');
    await expect.poll(inPanel).toBe(true);
    await page.keyboard.press('Tab');
    await expect
      .poll(() => panel.locator('button:focus').count(), { timeout: 5000 })
      .toBeGreaterThan(0);
    await page.keyboard.press('F6');
    await expect.poll(inPanel).toBe(false);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => desk.selection().then(({ cell }) => cell)).toBe('B4');
    expect(desk.complaints).toEqual([]);
  });

  it('has its menu in reach at 200 %', async () => {
    // What 1366 × 768 has room for then.
    const desk = await BrowserPage.open(browser(), EXAMPLE_FILE, { width: 683, height: 384 });
    const { page, panel } = desk;
    await page.locator('#menu summary').click();
    const item = page.getByRole('button', { name: 'Tạo báo cáo' });
    await item.scrollIntoViewIfNeeded();
    await item.click();
    await panel.locator('.made').waitFor();
    expect(await broken(desk, { exclude: ['#sheet'] })).toEqual([]);
  });

  it('shows the panel alone on a phone, and the cells when it is closed', async () => {
    const desk = await BrowserPage.open(browser(), EXAMPLE_FILE, { width: 390, height: 800 });
    const { page } = desk;
    const box = (await page.locator('#panel').boundingBox())!;
    expect([box.x, box.width]).toEqual([0, 390]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.getByRole('button', { name: 'Đóng bảng điều khiển' }).click();
    await expect.poll(() => page.locator('#panel').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Mở bảng điều khiển' }).waitFor();
  });
});
