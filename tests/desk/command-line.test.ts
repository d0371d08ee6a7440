// The command line: what it prints and where, its exit codes, its files.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { beforeEach, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../desk/command-line.ts';
import { projectRoot } from '../../desk/project-root.ts';
import { openDesk } from '../../desk/session.ts';
import { plainWorkbook, type Changes } from '../google/plain-workbook';
import { temporaryFolder } from './fixture-build.ts';

/** A cell that is no number: an error. */
const WRONG: Changes = { 'Kinh tế!G6': 'sai' };

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});

interface Ran {
  code: number;
  out: string;
  err: string;
  json: () => Record<string, unknown>;
}

async function run(...args: string[]): Promise<Ran> {
  const collect = (): { stream: NodeJS.WriteStream; text: () => string } => {
    const stream = new PassThrough();
    let text = '';
    stream.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
    return { stream: stream as unknown as NodeJS.WriteStream, text: () => text };
  };
  const [stdout, stderr] = [collect(), collect()];
  const code = await runCommandLine(args, {
    streams: { stdout: stdout.stream, stderr: stderr.stream },
    environment: { INIT_CWD: folder },
    workingFolder: '/',
    buildFolder: join(projectRoot(), 'dist'),
  });
  const out = stdout.text();
  return { code, out, err: stderr.text(), json: () => JSON.parse(out) as Record<string, unknown> };
}

async function workbook(name: string, changes: Changes = {}): Promise<string> {
  const desk = await openDesk({ sheets: plainWorkbook(3, changes) });
  await desk.save(join(folder, name));
  return name;
}

describe('facts', () => {
  it('prints what was read as one JSON object', async () => {
    const ran = await run('facts', await workbook('a.xlsx'), '--json');
    expect(ran.code).toBe(0);
    expect(ran.out.endsWith('}\n') && ran.out.trim().split('\n')).toHaveLength(1);
    expect(ran.json()).toMatchObject({ period: '05/2026', notes: [{ section: 'I.1' }] });
    expect(ran.err).toBe('');
  });

  it('prints lines for people in the asked language', async () => {
    const file = await workbook('a.xlsx');
    expect((await run('facts', file)).out).toBe(
      'Đã đọc a.xlsx: kỳ 05/2026, 1 tab đơn vị, 3 chỉ tiêu, 1 thuyết minh.\n  Kinh tế (Phòng Kinh tế): 3\n',
    );
    expect((await run('--lang', 'en', 'facts', file)).out).toMatch(
      /^Read a\.xlsx: period 05\/2026/,
    );
  });
});

describe('check', () => {
  it('ends with 1 when there are errors, 0 without', async () => {
    const bad = await run('check', await workbook('b.xlsx', WRONG), '--json', '--lang=en');
    expect(bad.code).toBe(1);
    expect(bad.json()).toMatchObject({ errors: 1, findings: [{ tab: 'Kinh tế', cell: 'G6' }] });
    expect((await run('check', await workbook('c.xlsx'))).code).toBe(0);
  });

  it('says where, what and what to do', async () => {
    const ran = await run('check', await workbook('b.xlsx', { 'Kinh tế!G6': '5O' }));
    const lines = ran.out.split('\n');
    expect(lines[0]).toBe('Soát thấy 1 lỗi, 0 cảnh báo.');
    expect(lines[1]).toMatch(/^LỖI {2}Kinh tế!G6: .*“5O”.* \[number\.letters-among-digits\]$/);
    expect(lines[2]).toBe('      Cách sửa: 50');
  });
});

describe('report', () => {
  it('writes both files and tells where', async () => {
    const ran = await run('report', await workbook('a.xlsx'), '--out', 'ra/day', '--json');
    expect(ran.code).toBe(0);
    const { docx, text, figures, ...rest } = ran.json();
    expect(rest).toEqual({ draft: false, errors: 0, warnings: 0, changes: null });
    expect(figures).toContainEqual(expect.objectContaining({ indicator: 'ct_1', cell: 'G5' }));
    expect(docx).toBe(join(folder, 'ra/day/bao-cao-2026-05.docx'));
    expect(
      readFileSync(docx as string)
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect(readFileSync(text as string, 'utf8')).toContain('Bà con xuống đồng đúng lịch.');
  });

  it('ends with 1 for a draft, which is written all the same', async () => {
    const ran = await run('report', await workbook('a.xlsx', WRONG));
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('DỰ THẢO');
    expect(readdirSync(folder)).toContain('bao-cao-2026-05-du-thao.docx');
  });

  it('lets a draft take the place of no final report, and is told apart from it', async () => {
    await run('report', await workbook('a.xlsx'));
    const draft = await run('report', await workbook('b.xlsx', WRONG), '--json');
    expect(draft.json()).toMatchObject({
      draft: true,
      changes: { dropped: expect.arrayContaining([expect.objectContaining({ cell: 'G6' })]) },
    });
    expect(readdirSync(folder).filter((name) => name.endsWith('.docx'))).toEqual([
      'bao-cao-2026-05-du-thao.docx',
      'bao-cao-2026-05.docx',
    ]);
  });

  it('replaces its own older files', async () => {
    await run('report', await workbook('a.xlsx'));
    await run('report', await workbook('b.xlsx', { 'Kinh tế!B10': 'Lúa đã trổ đều.' }));
    expect(readdirSync(folder).filter((name) => name.startsWith('bao-cao'))).toEqual([
      'bao-cao-2026-05.docx',
      'bao-cao-2026-05.txt',
    ]);
    expect(readFileSync(join(folder, 'bao-cao-2026-05.txt'), 'utf8')).toContain('Lúa đã trổ đều.');
  });

  it.each([
    ['the text was changed', 'bao-cao-2026-05.txt'],
    ['the document was changed', 'bao-cao-2026-05.docx'],
  ])('adds one number to both when %s', async (_name, changed) => {
    const file = await workbook('a.xlsx');
    await run('report', file);
    writeFileSync(join(folder, changed), 'người sửa');
    const ran = await run('report', file, '--json');
    expect([ran.json()['docx'], ran.json()['text']]).toEqual([
      join(folder, 'bao-cao-2026-05-2.docx'),
      join(folder, 'bao-cao-2026-05-2.txt'),
    ]);
    expect(readFileSync(join(folder, changed), 'utf8')).toBe('người sửa');
  });

  it('adds a number when a file of somebody else stands there', async () => {
    const file = await workbook('a.xlsx');
    writeFileSync(join(folder, 'bao-cao-2026-05.docx'), 'của người khác');
    mkdirSync(join(folder, 'bao-cao-2026-05-2.txt'));
    const ran = await run('report', file, '--json');
    expect(ran.json()['docx']).toBe(join(folder, 'bao-cao-2026-05-3.docx'));
  });

  it('passes on what the product could not do, and leaves nothing behind', async () => {
    const file = await workbook('a.xlsx', WRONG);
    const ran = await run('report', file, '--release', '--out', 'ra', '--json');
    expect(ran.code).toBe(2);
    expect(ran.json()).toMatchObject({
      error: { code: 'report.not-final', message: expect.stringContaining('Sổ còn lỗi') },
    });
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
  });

  it('has the switches of the action', async () => {
    const file = await workbook('a.xlsx');
    const { docx } = (await run('report', file, '--release', '--json')).json();
    expect(docx).toBe(join(folder, 'bao-cao-2026-05-phat-hanh.docx'));
  });
});

describe('new', () => {
  it('makes a workbook', async () => {
    const ran = await run('new', 'sổ mới.xlsx', '--json');
    expect(ran.code).toBe(0);
    expect(ran.json()).toMatchObject({ file: join(folder, 'sổ mới.xlsx') });
    const desk = await openDesk({ file: join(folder, 'sổ mới.xlsx') });
    expect(desk.engine.data().tabs.map(({ name }) => name)).toEqual(ran.json()['tabs']);
  });

  it('never touches a file that is there', async () => {
    writeFileSync(join(folder, 'a.xlsx'), 'của tôi');
    const ran = await run('new', 'a.xlsx', '--json', '--lang', 'en');
    expect(ran.code).toBe(0);
    expect(ran.json()).toMatchObject({ file: join(folder, 'a-2.xlsx') });
    expect(readFileSync(join(folder, 'a.xlsx'), 'utf8')).toBe('của tôi');
  });

  it('wants the right ending', async () => {
    expect((await run('new', 'a.xls', '--json')).json()).toMatchObject({
      error: { code: 'file.extension' },
    });
  });

  it('says when a place cannot be written', async () => {
    writeFileSync(join(folder, 'tệp'), '');
    expect((await run('new', 'tệp/a.xlsx', '--json')).json()).toMatchObject({
      error: { code: 'file.unwritable' },
    });
  });
});

describe('bad files and bad use', () => {
  it.each([
    ['a missing file', ['check', 'không-có.xlsx'], 'file.missing'],
    ['a folder', ['check', '.'], 'file.is-folder'],
    ['a text', ['facts', 'a.csv'], 'workbook.unreadable'],
    ['no file', ['facts'], 'usage'],
    ['an unknown command', ['nothing', 'a.xlsx'], 'usage'],
    ['an unknown option', ['check', 'a.csv', '--what'], 'usage'],
    ['an unknown language', ['check', 'a.csv', '--lang', 'fr'], 'usage'],
    ['two files', ['check', 'a.csv', 'b.xlsx'], 'usage'],
    ['a missing folder', ['report', 'a.csv', '--out'], 'usage'],
  ])('%s: code 2, and one JSON object if asked', async (_name, args, code) => {
    writeFileSync(join(folder, 'a.csv'), 'Mã;Chỉ tiêu');
    const asJson = await run(...args, '--json');
    expect(asJson.code).toBe(2);
    expect(asJson.json()).toEqual({ error: { code, message: expect.stringMatching(/\p{L}/u) } });
    const plain = await run(...args);
    expect(plain).toMatchObject({ code: 2, out: '' });
    expect(plain.err).not.toMatch(/\{\w+\}|undefined/);
  });

  it('names the culprit in Vietnamese and in English', async () => {
    expect((await run('check', 'a', '--what')).err).toContain('không có tùy chọn --what');
    expect((await run('check', 'a', '--what', '--lang', 'en')).err).toContain(
      'there is no option --what',
    );
  });
});

describe('help', () => {
  it('is printed on standard output', async () => {
    const ran = await run('--help');
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('soát sổ');
    expect((await run('report', '--help', '--lang', 'en')).out).toContain('folder for the report');
  });
});
