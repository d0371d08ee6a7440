// What the page's server answers, path by path.
import { DOCX } from '../documents/docx-type.ts';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { SessionMessage } from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import { DeskError } from '../desk-error.ts';
import type { NumberedMessage, RunRequest } from './exchange.ts';
import { PAGE_POLICY, PANEL_POLICY } from './guards.ts';
import type { PageSession } from './page-session.ts';

export interface HttpResponse {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly pathname: string;
}

export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string | RegExp;
  /** The same for everybody and without the office's data: needs no token. */
  readonly open?: true;
  /** Null: the handler answers by itself. */
  readonly handle: (asked: Asked) => Promise<HttpResponse | null> | HttpResponse | null;
}

export type Routes = readonly Route[];

const LARGEST_REQUEST = 8_000_000;

/** Files that the build made for the page. */
const FILES: Readonly<Record<string, string>> = {
  'page.js': 'text/javascript',
  'page.css': 'text/css',
  'report.js': 'text/javascript',
};

export function routes(session: PageSession, folder: string, token: string): Routes {
  const file = (name: string): Promise<string> => readPageFile(folder, name);
  const page = async (name: string): Promise<HttpResponse> => ({
    type: 'text/html',
    // For our own scripts only; the panel's sandbox cannot read it.
    body: (await file(name)).replace('{{token}}', token),
    headers: { 'Content-Security-Policy': PAGE_POLICY },
  });
  return [
    { method: 'GET', path: '/', handle: () => page('index.html') },
    ...Object.entries(FILES).map(([name, type]): Route => ({
      method: 'GET',
      path: `/${name}`,
      open: true,
      handle: async () => ({
        type,
        body: await file(name),
      }),
    })),
    { method: 'GET', path: '/functions', open: true, handle: () => functionsPage(session) },
    {
      method: 'GET',
      path: /^\/functions\/\d+\.js$/,
      open: true,
      handle: ({ pathname }) => script(session, pathname),
    },
    {
      method: 'GET',
      path: /^\/panel\/\d+$/,
      open: true,
      handle: async ({ pathname }) => panel(session, pathname, await file('run-shim.js')),
    },
    { method: 'GET', path: '/api/workbook', handle: () => json(session.workbook()) },
    { method: 'GET', path: '/api/messages', handle: (asked) => stream(session, asked) },
    {
      method: 'POST',
      path: '/api/messages',
      handle: async ({ request }) => {
        const message = (await body(request)) as SessionMessage;
        return json({
          accepted: session.receive(message),
          unsaved: session.unsaved,
        });
      },
    },
    {
      method: 'POST',
      path: '/api/run',
      handle: async ({ request }) => json(await session.run(runRequest(await body(request)))),
    },
    { method: 'POST', path: '/api/save', handle: async () => json(await session.save()) },
    {
      method: 'GET',
      path: /^\/document\/d\/[0-9a-f]{16}$/,
      handle: async ({ pathname }) =>
        (await session.report(documentIn(pathname))) ? page('report.html') : gone(),
    },
    {
      method: 'GET',
      path: /^\/document\/d\/[0-9a-f]{16}\/docx$/,
      handle: async ({ pathname }) => {
        const report = await session.report(documentIn(pathname));
        if (!report) return gone();
        const name = encodeURIComponent(report.name);
        const headers = { 'Content-Disposition': `attachment; filename*=UTF-8''${name}` };
        return {
          type: DOCX,
          body: report.bytes,
          headers,
        };
      },
    },
  ];
}

/** `/document/d/ID/docx` → ID: the addresses look like Google's, since the add-in reads ids from them. */
function documentIn(pathname: string): string {
  return pathname.split('/')[3] ?? '';
}

async function readPageFile(folder: string, name: string): Promise<string> {
  try {
    return await readFile(join(folder, name), 'utf8');
  } catch (cause) {
    throw new DeskError('build.missing', { folder }, cause);
  }
}

function json(value: unknown): HttpResponse {
  return { type: 'application/json', body: JSON.stringify(value) };
}

function gone(): HttpResponse {
  const body =
    'Báo cáo này không còn trong thư mục: đã được thay bằng bản mới hơn, đổi tên hoặc xóa.\n';
  return { status: 404, type: 'text/plain', body };
}

/** A page without looks: the built scripts in a realm of their own, as they stand. */
function functionsPage({ scripts }: PageSession): HttpResponse {
  const tags = scripts.map((_, at) => `<script src="/functions/${at}.js"></script>`).join('');
  const headers = {
    'Content-Security-Policy': "default-src 'none'; script-src 'self' 'unsafe-eval'",
  };
  return { type: 'text/html', body: `<!doctype html><title>Sổ Báo Cáo</title>${tags}`, headers };
}

function script({ scripts }: PageSession, pathname: string): HttpResponse {
  const found = scripts[Number(/\d+/.exec(pathname)?.[0])];
  return found
    ? { type: 'text/javascript', body: found.source }
    : { status: 404, type: 'text/plain', body: '' };
}

function panel(session: PageSession, pathname: string, shim: string): HttpResponse {
  const html = session.panel(Number(/\d+$/.exec(pathname)?.[0]));
  if (html === undefined) return { status: 404, type: 'text/plain', body: '' };
  // First of all, as Google's own client script stands before the page's.
  const at = html.indexOf('<head>') + '<head>'.length;
  const withShim = `${html.slice(0, at)}<script>${shim}</script>${html.slice(at)}`;
  return {
    type: 'text/html',
    body: withShim,
    headers: { 'Content-Security-Policy': PANEL_POLICY },
  };
}

/** An endless answer (server-sent events): every change of the workbook, numbered. */
function stream(session: PageSession, { request, response }: Asked): null {
  response.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  const listener = `page-${nextListener++}`;
  // The hub tells its listeners in their order, so the number is the message's own by now.
  session.hub.onNewMessage(listener, (message) => {
    const numbered: NumberedMessage = { sequence: session.sequence, message };
    response.write(`data: ${JSON.stringify(numbered)}\n\n`);
  });
  session.onSaved(listener, () => {
    response.write(`event: saved\ndata: ${String(session.unsaved)}\n\n`);
  });
  response.write(`event: ready\ndata: ${session.sequence}\n\n`);
  request.on('close', () => {
    session.leave(listener);
  });
  return null;
}

let nextListener = 1;

/** @throws DeskError `page.request` for what is no JSON or too large */
async function body(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
    throw new DeskError('page.request', { detail: 'content-type' });
  }
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LARGEST_REQUEST) throw new DeskError('page.request', { detail: 'size' });
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8')) as unknown;
  } catch (cause) {
    throw new DeskError('page.request', { detail: 'JSON' }, cause);
  }
}

function runRequest(given: unknown): RunRequest {
  const { name, args, selection = null } = (given ?? {}) as Partial<RunRequest>;
  if (typeof name !== 'string' || !Array.isArray(args)) {
    throw new DeskError('page.request', { detail: 'name, args' });
  }
  return { name, args, selection };
}
