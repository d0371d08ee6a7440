// Serves the desk's page for a test and closes it afterwards.
import { request } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { projectRoot } from '../../../build/project.mjs';
import { makePage } from '../../../build/page.mjs';
import { namedWorkbook } from '../../../desk/page/open-workbook.ts';
import { servePage, type ServedPage } from '../../../desk/page/server.ts';
import { TOKEN_HEADER } from '../../../desk/page/token-header.ts';
import { writeWholeFile } from '../../../desk/files.ts';
import { temporaryFolder } from '../fixture-build.ts';

export interface TestPage extends ServedPage {
  readonly token: string;
  /** Path of the workbook that is served. */
  readonly file: string;
  /** Asks as the page does, unless `headers` say otherwise. */
  ask(method: string, path: string, body?: unknown, headers?: object): Promise<TestAnswer>;
}

export interface TestAnswer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
  readonly bytes: Buffer;
}

/** Serves a copy of the workbook in a folder of its own, on a free port. */
export async function openPage(
  workbook: string,
  { language = 'vi', name = 'so.xlsx' }: { language?: 'vi' | 'en'; name?: string } = {},
): Promise<TestPage> {
  const file = join(temporaryFolder(), name);
  await writeWholeFile(file, readFileSync(workbook));
  const page = await servePage({
    workbook: await namedWorkbook(file),
    language,
    pageFolder: await makePage(projectRoot),
  });
  onTestFinished(() => page.close());
  const token = new URL(page.address).searchParams.get('token') ?? '';
  return {
    ...page,
    token,
    file,
    ask: (method, path, body, headers = {}) =>
      answerOf(page.port, method, path, body, {
        [TOKEN_HEADER]: token,
        ...headers,
      }),
  };
}

/** Not `fetch`: it would not let a test pretend to be another host. */
function answerOf(
  port: number,
  method: string,
  path: string,
  body: unknown,
  headers: object,
): Promise<TestAnswer> {
  return new Promise((resolve, reject) => {
    const json = { 'Content-Type': 'application/json' };
    const asked = request(
      {
        host: '127.0.0.1',
        port,
        method,
        path,
        agent: false,
        headers: {
          ...json,
          ...headers,
        },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const bytes = Buffer.concat(parts);
          const { statusCode = 0, headers: got } = response;
          resolve({ status: statusCode, headers: got, text: bytes.toString('utf8'), bytes });
        });
      },
    );
    asked.on('error', reject);
    asked.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
