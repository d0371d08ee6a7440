// The page's server: who gets in, what it answers, and that it writes where it may only.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { namedWorkbook } from '../../../desk/page/open-workbook.ts';
import { servePage } from '../../../desk/page/server.ts';
import type { OpenedWorkbook, RunAnswer } from '../../../desk/page/exchange.ts';
import { openDesk } from '../../../desk/session.ts';
import { EXAMPLE_FILE } from '../../examples/golden';
import { openPage, type TestPage } from './open-page.ts';

const PRIVATE = [
  ['GET', '/'],
  ['GET', '/api/workbook'],
  ['GET', '/api/messages'],
  ['POST', '/api/messages'],
  ['POST', '/api/run'],
  ['POST', '/api/save'],
  ['GET', '/document/d/0123456789abcdef'],
  ['GET', '/nothing-of-that-name'],
] as const;

const workbookOf = async (page: TestPage): Promise<OpenedWorkbook> =>
  JSON.parse((await page.ask('GET', '/api/workbook')).text) as OpenedWorkbook;

const run = async (page: TestPage, name: string, ...args: unknown[]): Promise<RunAnswer> =>
  JSON.parse((await page.ask('POST', '/api/run', { name, args })).text) as RunAnswer;

/** An edit as the page's model sends it. */
async function edit(page: TestPage, tab: string, address: string, content: string): Promise<void> {
  const { data } = await workbookOf(page);
  const sheetId = data.sheets.find(({ name }) => name === tab)!.id;
  const [, letter, row] = /^([A-Z])(\d+)$/.exec(address)!;
  const { status, text } = await page.ask('POST', '/api/messages', {
    type: 'REMOTE_REVISION',
    version: 1,
    clientId: 'test',
    timestamp: 0,
    serverRevisionId: page.session.hub.revision,
    nextRevisionId: `next-${Math.random()}`,
    commands: [
      {
        type: 'UPDATE_CELL',
        sheetId,
        content,
        col: letter!.charCodeAt(0) - 65,
        row: Number(row) - 1,
      },
    ],
  });
  expect([status, JSON.parse(text)]).toEqual([200, { accepted: true, unsaved: true }]);
}

describe('who gets in', () => {
  it('nobody without the token, with a wrong one, from another host or another page', async () => {
    const page = await openPage(EXAMPLE_FILE);
    const strangers = [
      { 'x-desk-token': '' },
      { 'x-desk-token': `${page.token}x` },
      { 'x-desk-token': page.token.slice(1) },
      { host: 'evil.example' },
      { host: `evil.example:${page.port}` },
      { host: '127.0.0.1:1' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: `http://127.0.0.1:${page.port + 1}` },
    ];
    for (const [method, path] of PRIVATE) {
      for (const headers of strangers) {
        const { status } = await page.ask(
          method,
          path,
          method === 'POST' ? {} : undefined,
          headers,
        );
        expect([path, headers, status]).toEqual([path, headers, 403]);
      }
    }
  });

  it('what is open to all holds nothing of the office and no token', async () => {
    const page = await openPage(EXAMPLE_FILE);
    await edit(page, 'Cấu hình', 'B13', 'Giàng A Chúng');
    await run(page, 'readPanelFromMenu');
    for (const path of ['/page.js', '/page.css', '/functions', '/functions/0.js', '/panel/1']) {
      const { status, text } = await page.ask('GET', path, undefined, { 'x-desk-token': '' });
      expect([path, status]).toEqual([path, 200]);
      expect(text.includes(page.token)).toBe(false);
      expect(text.includes('Giàng A Chúng')).toBe(false);
      expect((await page.ask('GET', path, undefined, { host: 'evil.example' })).status).toBe(403);
    }
  });

  it('listens on this machine only', async () => {
    const page = await openPage(EXAMPLE_FILE);
    expect(new URL(page.address).hostname).toBe('127.0.0.1');
    await expect(fetch(`http://127.0.0.2:${page.port}/`)).rejects.toThrow();
  });

  it('paths that climb out of the folder lead nowhere', async () => {
    const page = await openPage(EXAMPLE_FILE);
    for (const path of [
      '/../package.json',
      '/document/d/..%2f..%2fpackage.json',
      '/functions/../1',
    ]) {
      expect((await page.ask('GET', path)).status).toBe(404);
    }
  });

  it('an address that is none ends nothing', async () => {
    const page = await openPage(EXAMPLE_FILE);
    for (const path of ['//', '///', '//%', '/%ff', '//[']) {
      expect([path, (await page.ask('GET', path)).status]).toEqual([path, 404]);
    }
    expect((await page.ask('GET', '/api/workbook')).status).toBe(200);
  });

  it('the panel is sandboxed and reaches nobody', async () => {
    const page = await openPage(EXAMPLE_FILE);
    await run(page, 'readPanelFromMenu');
    const { headers, text } = await page.ask('GET', '/panel/1');
    expect(headers['content-security-policy']).toMatch(/^sandbox allow-scripts /);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toMatch(/allow-same-origin|connect-src/);
    expect(text.indexOf('<script>')).toBe(text.indexOf('<head>') + '<head>'.length);
  });
});

describe('calls of the add-in', () => {
  it('answer as on Google, and say what they did to the page', async () => {
    const page = await openPage(EXAMPLE_FILE);
    const opened = await run(page, 'readPanelFromMenu');
    expect(opened).toMatchObject({ panel: 1, jump: null, toasts: [], unsaved: false });
    const checked = await run(page, 'runAction', 'checkWorkbook', 'vi');
    expect(checked.result).toMatchObject({ ok: true, value: { errors: 0 } });
    expect(checked.panel).toBeNull();
    const tabs = await run(page, 'createTabsFromMenu');
    expect(tabs.toasts[0]!.message).toMatch(/^Sổ đã có đủ các tab, không thêm gì\./);
  });

  it('fail in words when the function is unknown', async () => {
    const page = await openPage(EXAMPLE_FILE);
    const { failure, result } = await run(page, 'noSuchFunction');
    expect([failure, result]).toEqual(['Script function not found: noSuchFunction', undefined]);
  });

  it('are refused where they are none', async () => {
    const page = await openPage(EXAMPLE_FILE);
    for (const body of [{ name: 1, args: [] }, { name: 'readPanelFromMenu' }, [], null]) {
      const { status, text } = await page.ask('POST', '/api/run', body);
      expect([body, status]).toEqual([body, 500]);
      expect(JSON.parse(text)).toMatchObject({ error: { code: 'page.request' } });
    }
  });
});

describe('one workbook', () => {
  it('an edit of the page is in the desk’s cells, and its formula is computed by the bundle', async () => {
    const page = await openPage(EXAMPLE_FILE);
    const before = await run(page, 'runAction', 'readFacts', 'vi');
    const row = (answer: RunAnswer): { tab: string; row: number; values: never } =>
      (answer.result as { value: { indicators: never[] } }).value.indicators[0]!;
    const { tab, row: number } = row(before);
    await edit(page, tab, `G${number}`, '12345');
    const after = await run(page, 'runAction', 'readFacts', 'vi');
    expect(row(after).values).toMatchObject({ toDate: { value: 12345, cell: `G${number}` } });
  });

  it('a change made on an old state is passed over', async () => {
    const page = await openPage(EXAMPLE_FILE);
    const { text } = await page.ask('POST', '/api/messages', {
      type: 'REMOTE_REVISION',
      version: 1,
      clientId: 'test',
      commands: [],
      serverRevisionId: 'some-older-one',
      nextRevisionId: 'x',
    });
    expect(JSON.parse(text)).toEqual({ accepted: false, unsaved: false });
  });
});

describe('saving', () => {
  it('writes what was typed into the file that was named', async () => {
    const page = await openPage(EXAMPLE_FILE);
    await edit(page, 'Cấu hình', 'B13', 'Giàng A Chúng');
    expect((await workbookOf(page)).unsaved).toBe(true);
    const { text } = await page.ask('POST', '/api/save', {});
    expect(JSON.parse(text)).toEqual({ file: 'so.xlsx', besides: false });
    expect((await workbookOf(page)).unsaved).toBe(false);
    const read = await openDesk({ file: page.file });
    expect(read.engine.value(read.engine.tabIds()[0]!, 12, 1)).toBe('Giàng A Chúng');
  });

  it('never writes over a file that somebody changed meanwhile', async () => {
    const page = await openPage(EXAMPLE_FILE);
    writeFileSync(page.file, 'theirs');
    await edit(page, 'Cấu hình', 'B13', 'Giàng A Chúng');
    const { text } = await page.ask('POST', '/api/save', {});
    expect(JSON.parse(text)).toEqual({ file: 'so-2.xlsx', besides: true });
    expect(readFileSync(page.file, 'utf8')).toBe('theirs');
  });

  it('a stop with unsaved changes keeps them in a file of their own', async () => {
    const page = await openPage(EXAMPLE_FILE);
    await edit(page, 'Cấu hình', 'B13', 'Giàng A Chúng');
    expect(await page.session.saveBesides()).toEqual({ file: 'so-chua-luu.xlsx', besides: true });
    expect(await page.session.saveBesides()).toEqual({ file: 'so-chua-luu-2.xlsx', besides: true });
  });
});

describe('a report', () => {
  it('lies in the workbook’s folder and opens from the address in its answer', async () => {
    const page = await openPage(EXAMPLE_FILE);
    const made = await run(page, 'runAction', 'createReport', 'vi');
    expect(made.files).toEqual(['bao-cao-2026-05.docx', 'bao-cao-2026-05.txt']);
    expect(readdirSync(dirname(page.file)).sort()).toEqual([
      '.so-bao-cao.json',
      'bao-cao-2026-05.docx',
      'bao-cao-2026-05.txt',
      'so.xlsx',
    ]);
    const { link } = (made.result as { value: { file: { link: string } } }).value.file;
    expect(new URL(link).origin).toBe(new URL(page.address).origin);
    const { pathname } = new URL(link);
    expect((await page.ask('GET', pathname)).headers['content-type']).toContain('text/html');
    const docx = await page.ask('GET', `${pathname}/docx`);
    expect(docx.headers['content-disposition']).toContain('bao-cao-2026-05.docx');
    expect(docx.bytes.subarray(0, 2).toString()).toBe('PK');
    expect((await page.ask('GET', '/document/d/0123456789abcdef')).status).toBe(404);
  });
});

describe('a report of an earlier session', () => {
  it('can be shown, audited and proofread in the next', async () => {
    const first = await openPage(EXAMPLE_FILE);
    await run(first, 'runAction', 'createReport', 'vi');
    await first.ask('POST', '/api/save', {});
    await first.close();
    const next = await servePage({
      workbook: await namedWorkbook(first.file),
      language: 'vi',
      pageFolder: '',
    });
    onTestFinished(() => next.close());
    const { session } = next;
    for (const action of ['auditReport', 'proofreadReport']) {
      const { result } = await session.run({
        name: 'runAction',
        args: [action, 'vi'],
        selection: null,
      });
      expect(result, action).toMatchObject({ ok: true });
      const { link } = (result as { value: { link: string } }).value;
      const id = new URL(link).pathname.split('/')[3]!;
      expect((await session.report(id))?.name).toBe('bao-cao-2026-05.docx');
    }
  });
});

describe('a release', () => {
  it('is written beside it, and its address opens it', async () => {
    const page = await openPage(EXAMPLE_FILE);
    const made = await run(page, 'runAction', 'releaseReport', 'vi');
    expect(made.files).toEqual(['bao-cao-2026-05-phat-hanh.docx', 'bao-cao-2026-05-phat-hanh.txt']);
    const { value } = made.result as { value: { file: { link: string } } };
    const { pathname } = new URL(value.file.link);
    expect((await page.ask('GET', `${pathname}/docx`)).headers['content-disposition']).toContain(
      'bao-cao-2026-05-phat-hanh.docx',
    );
  });
});

describe('the port', () => {
  it('that is wanted and taken is told, not exchanged for another', async () => {
    const page = await openPage(EXAMPLE_FILE);
    const again = servePage({
      workbook: await namedWorkbook(page.file),
      language: 'vi',
      pageFolder: '',
      port: page.port,
    });
    await expect(again).rejects.toMatchObject({ code: 'page.port-taken' });
  });
});
