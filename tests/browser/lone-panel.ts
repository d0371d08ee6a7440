// The panel alone, 300 pixels wide, over the real bundle; calls can be held up or made to fail.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { beforeAll } from 'vitest';
import { openDesk, type Desk, type DeskOptions } from '../../desk/session.ts';

/** What a call comes to: the bundle's own answer, one of ours, a failure of the call, or nothing yet. */
export type Fate = 'real' | 'pending' | { failure: string } | { answer: unknown };

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The least that google.script.run must be; its manners are tried on the desk's page. */
const RUN = `
  const runner = (handlers) => new Proxy({}, { get: (_target, name) => {
    if (name === 'withSuccessHandler') return (success) => runner({ ...handlers, success });
    if (name === 'withFailureHandler') return (failure) => runner({ ...handlers, failure });
    return (...args) => void callServer(name, args).then((done) => {
      if (!done) return;
      if ('failure' in done) handlers.failure(new Error(done.failure));
      else handlers.success(done.answer);
    });
  } });
  globalThis.google = { script: { run: runner({}) } };
`;

export interface LonePanel {
  readonly page: Page;
  readonly desk: Desk;
  /** Action → what its calls come to; the others are real. */
  readonly fates: Record<string, Fate>;
  readonly complaints: string[];
  /** Violations of accessibility rules in what is shown now. */
  violations(): Promise<string[]>;
  /** Pixels by which the page can be scrolled sideways. */
  sideways(): Promise<number>;
}

export interface LonePanelOptions extends DeskOptions {
  readonly fates?: Record<string, Fate>;
  /** The menu item that opens it. */
  readonly by?:
    | 'readPanelFromMenu'
    | 'checkWorkbookFromMenu'
    | 'createReportFromMenu'
    | 'releaseReportFromMenu'
    | 'selfTestFromMenu'
    | 'auditReportFromMenu'
    | 'proofreadReportFromMenu';
  /** Runs before the panel is opened. */
  readonly before?: (desk: Desk) => void;
}

/** One page for the panels of a file, each opened anew in it: a page of its own costs half a second a test. */
export function lonePanels(
  browser: () => Browser,
): (options: LonePanelOptions) => Promise<LonePanel> {
  let page: Page;
  /** Of the panel that is open now. */
  let answer: (name: string, args: unknown[]) => unknown;
  let html: string;
  const complaints: string[] = [];

  beforeAll(async () => {
    page = await browser().newPage({ viewport: { width: 300, height: 800 } });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (request.url() !== ADDRESS) complaints.push(`asked for ${request.url()}`);
    });
    await page.exposeFunction('callServer', (name: string, args: unknown[]) => answer(name, args));
    await page.addInitScript(RUN);
    await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  });

  return async ({ fates = {}, by = 'readPanelFromMenu', before, ...options }) => {
    const desk = await openDesk(options);
    before?.(desk);
    desk.call(by);
    await page.goto('about:blank');
    html = desk.services.shown.sidebars.at(-1)!.html;
    answer = (name, args) => {
      const fate = fates[name === 'runAction' ? String(args[0]) : name] ?? 'real';
      if (fate === 'pending') return null;
      return fate === 'real' ? { answer: desk.call(name, ...args) } : fate;
    };
    complaints.length = 0;
    await page.goto(ADDRESS);
    await page.evaluate(AXE);
    return {
      page,
      desk,
      fates,
      complaints,
      violations: async () => {
        const { violations } = await page.evaluate(() =>
          (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
        );
        return violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html: found }) => found).join(' | ')}`,
        );
      },
      sideways: () =>
        page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
    };
  };
}

const ADDRESS = 'https://panel.test/';
