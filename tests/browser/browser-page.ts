// The desk's page in a real browser, as a person uses it: tabs, cells, keys, the panel beside them.
import { basename } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import type { Model } from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import { columnNumber, parseZone } from '../../desk/workbook/cell-addresses.ts';
import { openPage, type TestPage } from '../desk/page/open-page';

declare const deskModel: Model;
/** Of the page: set there, and read there. */
declare global {
  var changeTook: Promise<number>;
}

const DOUBLE_CLICK = 600;
const REACTION = 200;

/** Recorded in every frame: when the panel's first heading was there, in milliseconds of that frame. */
const WATCH_FIRST_VIEW = `
  new MutationObserver((_changes, observer) => {
    if (!document.querySelector('main h1') || document.querySelector('.loading')) return;
    window.firstView = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
`;

/** Milliseconds between two keys of a quick typist. */
const KEY_DELAY = 30;
const MOST_ATTEMPTS = 3;

export class BrowserPage {
  readonly page: Page;
  readonly served: TestPage;
  readonly panel: FrameLocator;
  /** What the browser complained of; empty at the end of every test. */
  readonly complaints: string[];
  #lastClicked = '';

  private constructor(page: Page, served: TestPage, complaints: string[]) {
    this.page = page;
    this.served = served;
    this.panel = page.frameLocator('#panel-body iframe');
    this.complaints = complaints;
  }

  /** Serves `workbook` and opens it; ready when the panel shows something. */
  static async open(
    browser: Browser,
    workbook: string,
    size = { width: 1280, height: 800 },
  ): Promise<BrowserPage> {
    const served = await openPage(workbook, { name: basename(workbook) });
    const context = await browser.newContext({ viewport: size, locale: 'vi-VN' });
    onTestFinished(() => context.close());
    return BrowserPage.#over(await context.newPage(), served);
  }

  /** Another window on the same desk. */
  async sibling(): Promise<BrowserPage> {
    return BrowserPage.#over(await this.page.context().newPage(), this.served);
  }

  static async #over(page: Page, served: TestPage): Promise<BrowserPage> {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      const isOurs = host === `127.0.0.1:${served.port}` || protocol !== 'http:';
      if (!isOurs) complaints.push(`asked for ${request.url()}`);
    });
    await page.addInitScript(WATCH_FIRST_VIEW);
    await page.goto(served.address);
    const desk = new BrowserPage(page, served, complaints);
    await desk.panel.locator('nav').waitFor();
    return desk;
  }

  /** Opens a tab with a click on its name. */
  async openTab(name: string): Promise<void> {
    await this.page.locator('.o-sheet', { hasText: name }).first().click();
    await expect.poll(() => this.selection().then(({ tab }) => tab)).toBe(name);
  }

  /** Clicks a cell of the open tab, scrolled into sight first. */
  async clickCell(address: string): Promise<void> {
    const { top: row, left: column } = parseZone(address)!;
    await this.page.evaluate(
      (to) => {
        deskModel.dispatch('SCROLL_TO_CELL', to);
      },
      { col: column, row },
    );
    const { x, y, width, height } = await this.page.evaluate(
      (at) =>
        deskModel.getters.getVisibleRect({
          top: at.row,
          bottom: at.row,
          left: at.column,
          right: at.column,
        }),
      { row, column },
    );
    const grid = (await this.page.locator('.o-grid').boundingBox())!;
    // Two clicks on one cell are a double click, which edits what is in it.
    if (this.#lastClicked === address) await this.page.waitForTimeout(DOUBLE_CLICK);
    this.#lastClicked = address;
    await this.page.mouse.click(grid.x + x + width / 2, grid.y + y + height / 2);
    await expect.poll(() => this.selection().then(({ cell }) => cell)).toBe(address);
    // The composer takes in the new cell with the next drawing; no hand is quicker.
    await this.page.waitForTimeout(REACTION);
  }

  /**
   * Types into a cell as a person does: click, keys, a look at what stands there, Enter. On a busy
   * machine the cell's editor may take a key twice while it opens; then a person begins again.
   */
  async type(address: string, text: string): Promise<void> {
    const editor = this.page.locator('.o-grid-composer .o-composer');
    let written = '';
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
      await this.clickCell(address);
      await this.page.keyboard.type(text, { delay: KEY_DELAY });
      written = (await editor.textContent({ timeout: 5000 })) ?? '';
      if (written === text) {
        await this.page.keyboard.press('Enter');
        return;
      }
      await this.page.keyboard.press('Escape');
    }
    throw new Error(`${address} shows “${written}” where “${text}” was typed`);
  }

  /** What a cell of the open tab shows, as the page's own model has it. */
  async value(address: string): Promise<unknown> {
    const { top: row, left: col } = parseZone(address)!;
    return this.page.evaluate(
      (at) =>
        deskModel.getters.getEvaluatedCell({
          ...at,
          sheetId: deskModel.getters.getActiveSheetId(),
        }).value,
      { row, col },
    );
  }

  async selection(): Promise<{ tab: string; cell: string }> {
    const { tab, col, row } = await this.page.evaluate(() => {
      const { sheetId, col, row } = deskModel.getters.getActivePosition();
      return { tab: deskModel.getters.getSheetName(sheetId), col, row };
    });
    return { tab, cell: `${letters(col)}${row + 1}` };
  }

  /** Milliseconds from Enter until a cell shows something else, as the page itself counts them. */
  async timeUntilChanged(typeInto: string, text: string, watched: string): Promise<number> {
    await this.clickCell(typeInto);
    await this.page.keyboard.type(text, { delay: KEY_DELAY });
    const { top: row, left: col } = parseZone(watched)!;
    // Set up first and awaited: a key may overtake what is still being evaluated.
    await this.page.evaluate(
      (at) => {
        const sheetId = deskModel.getters.getActiveSheetId();
        const value = (): unknown => deskModel.getters.getEvaluatedCell({ ...at, sheetId }).value;
        const before = value();
        globalThis.changeTook = new Promise((resolve) => {
          let began = 0;
          addEventListener('keydown', () => (began = performance.now()), {
            capture: true,
            once: true,
          });
          const look = (): void => {
            if (value() === before) requestAnimationFrame(look);
            else resolve(performance.now() - began);
          };
          look();
        });
      },
      { row, col },
    );
    await this.page.keyboard.press('Enter');
    return this.page.evaluate(() => changeTook);
  }

  /** Milliseconds from Enter until the panel shows something, with what it takes to look. */
  async timeUntilShown(typeInto: string, text: string, shown: Locator): Promise<number> {
    await this.clickCell(typeInto);
    await this.page.keyboard.type(text, { delay: KEY_DELAY });
    const began = performance.now();
    await this.page.keyboard.press('Enter');
    await shown.waitFor();
    return performance.now() - began;
  }

  /** Waits until the panel has nothing under way. */
  async panelIsIdle(): Promise<void> {
    await this.panel.locator('main[aria-busy="false"]').waitFor();
  }
}

function letters(column: number): string {
  let address = 'A';
  for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
    if (columnNumber(letter) === column) address = letter;
  }
  return address;
}
