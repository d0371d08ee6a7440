// The page's server: listens on this machine only, serves the page and what it asks for.
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DeskError } from '../desk-error.ts';
import { refusal, type Door } from './guards.ts';
import { PageSession } from './page-session.ts';
import type { Language } from './exchange.ts';
import type { WorkbookFile } from './open-workbook.ts';
import { routes, type HttpResponse, type Routes } from './routes.ts';

/** Tried first; the next free one where it is taken. */
export const DEFAULT_PORT = 8726;
const LOOPBACK = '127.0.0.1';

export interface ServeOptions {
  readonly workbook: WorkbookFile;
  readonly language: Language;
  /** Where the page's own files lie, as the build made them. */
  readonly pageFolder: string;
  readonly port?: number;
  readonly buildFolder?: string;
}

/** The page as it is being served. */
export interface ServedPage {
  /** What to open in a browser; it carries the token. */
  readonly address: string;
  readonly port: number;
  readonly session: PageSession;
  /** Ends when the server is closed. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the workbook and serves its page.
 * @throws DeskError `page.port-taken` when the wanted port is not free, and for bad files
 */
export async function servePage(options: ServeOptions): Promise<ServedPage> {
  const server = createServer();
  const port = await listen(server, options.port);
  const door: Door = { port, token: randomBytes(24).toString('base64url') };
  const origin = `http://${LOOPBACK}:${port}`;
  const { workbook, language, buildFolder, pageFolder } = options;
  let session: PageSession;
  try {
    session = await PageSession.open({
      workbook,
      language,
      origin,
      ...(buildFolder === undefined ? {} : { buildFolder }),
    });
  } catch (failure) {
    server.close();
    throw failure;
  }
  const known = routes(session, pageFolder, door.token);
  server.on('request', (request, response) => void respond(request, response, door, known));
  const closed = new Promise<void>((resolve) => server.once('close', resolve));
  return {
    address: `${origin}/?token=${door.token}`,
    port,
    session,
    closed,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(server: Server, wanted: number | undefined): Promise<number> {
  const attempt = (port: number): Promise<number> =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen({ port, host: LOOPBACK, exclusive: true }, () => {
        server.off('error', reject);
        resolve((server.address() as AddressInfo).port);
      });
    });
  try {
    return await attempt(wanted ?? DEFAULT_PORT);
  } catch (cause) {
    // Of the system's choice, unless the person wanted that very port.
    if (wanted === undefined) return attempt(0);
    throw new DeskError('page.port-taken', { port: String(wanted) }, cause);
  }
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  door: Door,
  known: Routes,
): Promise<void> {
  try {
    const pathname = pathOf(request);
    const route = known.find(
      ({ method, path }) =>
        method === request.method &&
        (typeof path === 'string' ? path === pathname : path.test(pathname)),
    );
    const refused = refusal(request, door, route?.open !== true);
    if (refused) return send(response, refusedAnswer(refused));
    if (!route) return send(response, { status: 404, type: 'text/plain', body: 'Not found' });
    const answer = await route.handle({ request, response, pathname });
    if (answer) send(response, answer);
  } catch (failure) {
    if (!(failure instanceof DeskError)) console.error(failure);
    const error =
      failure instanceof DeskError
        ? failure
        : new DeskError('internal', { detail: String(failure) });
    send(response, {
      status: 500,
      type: 'application/json',
      body: JSON.stringify({ error: { code: error.code, message: error.inLanguage('vi') } }),
    });
  }
}

/** What was asked for; '' for an address that is none, such as `//`, which leads nowhere. */
function pathOf({ url }: IncomingMessage): string {
  try {
    return new URL(url ?? '/', `http://${LOOPBACK}`).pathname;
  } catch {
    return '';
  }
}

function refusedAnswer(reason: string): HttpResponse {
  const body =
    reason === 'token'
      ? 'Hãy mở đúng địa chỉ mà lệnh “npm start -- desk” đã in ra: địa chỉ ấy có khóa của riêng lần chạy này.\nOpen the address that “npm start -- desk” printed: it carries the key of this run.\n'
      : `Refused (${reason}).\n`;
  return { status: 403, type: 'text/plain', body };
}

function send(response: ServerResponse, { status = 200, type, body, headers }: HttpResponse): void {
  if (response.headersSent) {
    response.end();
    return;
  }
  response.writeHead(status, {
    'Content-Type':
      type.startsWith('text/') || type.endsWith('json') ? `${type}; charset=utf-8` : type,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...headers,
  });
  response.end(body);
}
