// Commands that ask about files: a report just written audits and proofreads clean, and what is no report of ours.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../../build/project.mjs';
import { runCommandLine } from '../../../desk/command-line.ts';
import { temporaryFolder } from '../fixture-build.ts';
import { EXAMPLE_FILE } from '../../examples/golden';

const DOCX = 'bao-cao-2026-05.docx';

let folder: string;

interface Ran {
  readonly code: number;
  readonly json: Record<string, unknown>;
}

async function run(...args: string[]): Promise<Ran> {
  const stream = (): NodeJS.WriteStream => new PassThrough() as unknown as NodeJS.WriteStream;
  const [stdout, stderr] = [stream(), stream()];
  let out = '';
  stdout.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')));
  const code = await runCommandLine([...args, '--json'], {
    streams: { stdout, stderr },
    environment: { INIT_CWD: folder },
    workingFolder: folder,
    buildFolder: join(projectRoot, 'dist'),
  });
  return { code, json: JSON.parse(out) as Record<string, unknown> };
}

beforeAll(async () => {
  folder = temporaryFolder();
  copyFileSync(EXAMPLE_FILE, join(folder, 'so.xlsx'));
  expect((await run('report', 'so.xlsx', '--out', '.')).code).toBe(0);
});

describe('a report that was just written', () => {
  it('audits clean', async () => {
    const { code, json } = await run('audit', DOCX, 'so.xlsx');
    const figures = json['figures'] as { status: string }[];
    expect(code).toBe(0);
    expect(figures.length).toBeGreaterThan(166);
    expect(figures.every(({ status }) => status === 'equal')).toBe(true);
  });

  it('proofreads clean', async () => {
    expect(await run('proofread', DOCX)).toMatchObject({
      code: 0,
      json: { findings: [], errors: 0, warnings: 0, unread: [{ kind: 'table' }] },
    });
  });
});

describe('audit refuses', () => {
  it.each<[fact: string, name: string, content: () => Uint8Array | string]>([
    ['the report as text', 'a.txt', () => readFileSync(join(folder, 'bao-cao-2026-05.txt'))],
    ['text under another name', 'b.docx', () => 'Lúa đạt 509 ha.'],
    ['a workbook', 'c.docx', () => readFileSync(join(folder, 'so.xlsx'))],
    ['a torn file', 'd.docx', () => readFileSync(join(folder, DOCX)).subarray(0, 9000)],
    ['an empty file', 'e.docx', () => ''],
  ])('%s', async (_fact, name, content) => {
    writeFileSync(join(folder, name), content());
    const { code, json } = await run('audit', name, 'so.xlsx');
    expect(code).toBe(2);
    const { code: why, message } = json['error'] as { code: string; message: string };
    expect(why).toMatch(/^(document\.unreadable|file\.\w+)$/);
    expect(message).toContain(name);
  });
});
