// Who may speak to the page's server: only a browser on this machine, and there only our own page.
import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { TOKEN_HEADER } from './token-header.ts';

export interface Door {
  readonly port: number;
  readonly token: string;
}

/** Why a request is refused. */
export type Refusal = 'host' | 'origin' | 'token';

/**
 * Refuses other hosts (a name that somebody made point to this machine), other origins (a page of
 * somebody else in the same browser), and who lacks the token (another program or user here).
 *
 * @param needsToken false for what is the same for everybody: scripts, styles, the empty panel
 */
export function refusal(request: IncomingMessage, door: Door, needsToken: boolean): Refusal | null {
  const { host, origin } = request.headers;
  const hosts = [`127.0.0.1:${door.port}`, `localhost:${door.port}`];
  if (host === undefined || !hosts.includes(host)) return 'host';
  if (origin !== undefined && !hosts.some((known) => origin === `http://${known}`)) return 'origin';
  if (!needsToken) return null;
  const header = request.headers[TOKEN_HEADER];
  const given = typeof header === 'string' ? header : tokenInAddress(request.url ?? '');
  return sameText(given, door.token) ? null : 'token';
}

function tokenInAddress(url: string): string {
  return new URL(url, 'http://127.0.0.1').searchParams.get('token') ?? '';
}

/** Takes the same time wherever the texts differ. */
function sameText(given: string, known: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(known)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Nothing from outside, nothing to outside, and nobody may frame it. `eval`: o-spreadsheet's
 * templates are compiled in the browser by Owl. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** As on Google the panel lives in a sandbox, without the origin and the token of the page. */
export const PANEL_POLICY = [
  'sandbox allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "frame-ancestors 'self'",
  "form-action 'none'",
].join('; ');
