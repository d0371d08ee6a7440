// Calls from the page to its own server, with the page's token.
import { TOKEN_HEADER } from '../token-header.ts';
import type { OpenedWorkbook, RunAnswer, RunRequest, SaveAnswer } from '../exchange.ts';
import type { SessionMessage } from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';

const token = document.querySelector<HTMLMetaElement>('meta[name="desk-token"]')?.content ?? '';

/** The server answered that it could not do what was asked; the words are for people. */
export class Refused extends Error {}

async function ask<T>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<T> {
  const response = await fetch(path, {
    method,
    headers: { [TOKEN_HEADER]: token, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (response.status === 403) throw new Refused(await response.text());
  const answer = (await response.json()) as T & { error?: { message: string } };
  if (!response.ok) throw new Refused(answer.error?.message ?? response.statusText);
  return answer;
}

export const readWorkbook = (): Promise<OpenedWorkbook> => ask('GET', '/api/workbook');
export const run = (request: RunRequest): Promise<RunAnswer> => ask('POST', '/api/run', request);
export const save = (): Promise<SaveAnswer> => ask('POST', '/api/save', {});
export const sendChange = (
  message: SessionMessage,
): Promise<{ accepted: boolean; unsaved: boolean }> => ask('POST', '/api/messages', message);

/** An address of the server that a browser opens by itself. */
export function withToken(path: string): string {
  return `${path}?token=${encodeURIComponent(token)}`;
}
