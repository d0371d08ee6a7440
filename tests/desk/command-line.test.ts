// The command line: what it prints and where, its exit codes, its files. The product is a small stand-in bundle here.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { beforeEach, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../desk/command-line.ts';
import { openDesk } from '../../desk/session.ts';
import { fixtureBuild, temporaryFolder } from './fixture-build.ts';

/** Answers in the form of the product: errors are the cells that say "sai". */
const build = fixtureBuild({
  'entry.js': `
function rows() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getDataRange().getValues(); }
function findings(language) {
  return rows().map(function (row, i) { return { row: row, i: i }; })
    .filter(function (x) { return x.row[0] === 'sai'; })
    .map(function (x) { return { rule: 'a.b', severity: 'error', tab: 'Một', cell: 'A' + (x.i + 1), indicator: null,
      message: language === 'en' ? 'wrong' : 'không đúng', found: 'sai', expected: null, repair: 'sửa', explained: false }; });
}
function readFacts() {
  if (rows()[0][0] === 'lạ') return { ok: false, error: { code: 'workbook.no-departments', message: 'Không có trang đơn vị' } };
  return { ok: true, value: { period: '05/2026', departments: [{ name: 'Kinh tế', tab: 'Một' }], indicators: [{ id: 'a', tab: 'Một' }], notes: [] } };
}
function checkWorkbook(language) {
  var list = findings(language);
  return { ok: true, value: { findings: list, errors: list.length, warnings: 0, tabs: [], period: '05/2026', summary: { tabs: 1, indicators: 2, notes: 3 } } };
}
function createReport(language) {
  var list = findings(language);
  if (rows()[0][0] === 'nổ') throw new Error('hỏng');
  var text = 'Báo cáo ' + rows()[0][0] + '\\n';
  var bytes = [80, 75, rows().length];
  var file = Drive.Files.create({ name: 'bao-cao-2026-05', mimeType: 'application/vnd.google-apps.document' },
    Utilities.newBlob(bytes, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'bao-cao.docx'), { fields: 'id,webViewLink' });
  return { ok: true, value: { name: 'bao-cao-2026-05', file: { kind: 'google-doc', name: 'bao-cao-2026-05', id: file.id, link: file.webViewLink }, text: text, draft: list.length > 0,
    errors: list.length, warnings: 0, figures: [{ indicator: 'a' }], summary: { tabs: 1, indicators: 2, notes: 3 }, findings: list, changes: null } };
}
function runAction(name, language, request) {
  return { readFacts, checkWorkbook, createReport, reportName, createTabs }[name](language, request);
}
function reportName() {
  return { ok: true, value: { name: 'bao-cao-2026-05' } };
}
function createTabs() {
  SpreadsheetApp.getActiveSpreadsheet().insertSheet('Cấu hình', 0).getRange('A1').setValues([['Kỳ báo cáo']]);
  return { ok: true, value: { created: ['Cấu hình'] } };
}`,
});

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
    buildFolder: build,
  });
  const out = stdout.text();
  return { code, out, err: stderr.text(), json: () => JSON.parse(out) as Record<string, unknown> };
}

async function workbook(name: string, ...cells: string[]): Promise<string> {
  const desk = await openDesk({
    buildFolder: build,
    sheets: [{ name: 'Một', rows: cells.map((cell) => [cell]) }],
  });
  await desk.save(join(folder, name));
  return name;
}

describe('facts', () => {
  it('prints what was read as one JSON object', async () => {
    const ran = await run('facts', await workbook('a.xlsx', 'tốt'), '--json');
    expect(ran.code).toBe(0);
    expect(ran.out.endsWith('}\n') && ran.out.trim().split('\n')).toHaveLength(1);
    expect(ran.json()).toMatchObject({ period: '05/2026', notes: [] });
    expect(ran.err).toBe('');
  });

  it('prints lines for people in the asked language', async () => {
    const file = await workbook('a.xlsx', 'tốt');
    expect((await run('facts', file)).out).toBe(
      'Đã đọc a.xlsx: kỳ 05/2026, 1 tab đơn vị, 1 chỉ tiêu, 0 thuyết minh.\n  Một (Kinh tế): 1\n',
    );
    expect((await run('--lang', 'en', 'facts', file)).out).toMatch(
      /^Read a\.xlsx: period 05\/2026/,
    );
  });

  it('passes on what the product could not do', async () => {
    const ran = await run('facts', await workbook('a.xlsx', 'lạ'), '--json');
    expect(ran.code).toBe(2);
    expect(ran.json()).toEqual({
      error: { code: 'workbook.no-departments', message: 'Không có trang đơn vị' },
    });
  });
});

describe('check', () => {
  it('ends with 1 when there are errors, 0 without', async () => {
    const bad = await run('check', await workbook('b.xlsx', 'tốt', 'sai'), '--json', '--lang=en');
    expect(bad.code).toBe(1);
    expect(bad.json()).toMatchObject({ errors: 1, findings: [{ cell: 'A2', message: 'wrong' }] });
    expect((await run('check', await workbook('c.xlsx', 'tốt'))).code).toBe(0);
  });

  it('says where, what and what to do', async () => {
    const ran = await run('check', await workbook('b.xlsx', 'sai'));
    expect(ran.out).toBe(
      'Soát thấy 1 lỗi, 0 cảnh báo.\nLỖI  Một!A1: không đúng [a.b]\n      Cách sửa: sửa\n',
    );
  });
});

describe('report', () => {
  it('writes both files and tells where', async () => {
    const ran = await run('report', await workbook('a.xlsx', 'tốt'), '--out', 'ra/day', '--json');
    expect(ran.code).toBe(0);
    const { docx, text, ...rest } = ran.json();
    expect(rest).toEqual({
      draft: false,
      errors: 0,
      warnings: 0,
      figures: [{ indicator: 'a' }],
      changes: null,
    });
    expect(docx).toBe(join(folder, 'ra/day/bao-cao-2026-05.docx'));
    expect([...readFileSync(docx as string)]).toEqual([80, 75, 1]);
    expect(readFileSync(text as string, 'utf8')).toBe('Báo cáo tốt\n');
  });

  it('ends with 1 for a draft, which is written all the same', async () => {
    const ran = await run('report', await workbook('a.xlsx', 'sai'));
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('DỰ THẢO');
    expect(readdirSync(folder)).toContain('bao-cao-2026-05.docx');
  });

  it('replaces its own older files', async () => {
    await run('report', await workbook('a.xlsx', 'tốt'));
    await run('report', await workbook('b.xlsx', 'khác'));
    expect(readdirSync(folder).filter((name) => name.startsWith('bao-cao'))).toEqual([
      'bao-cao-2026-05.docx',
      'bao-cao-2026-05.txt',
    ]);
    expect(readFileSync(join(folder, 'bao-cao-2026-05.txt'), 'utf8')).toBe('Báo cáo khác\n');
  });

  it.each([
    ['the text was changed', 'bao-cao-2026-05.txt'],
    ['the document was changed', 'bao-cao-2026-05.docx'],
  ])('adds one number to both when %s', async (_name, changed) => {
    const file = await workbook('a.xlsx', 'tốt');
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
    const file = await workbook('a.xlsx', 'tốt');
    writeFileSync(join(folder, 'bao-cao-2026-05.docx'), 'của người khác');
    mkdirSync(join(folder, 'bao-cao-2026-05-2.txt'));
    const ran = await run('report', file, '--json');
    expect(ran.json()['docx']).toBe(join(folder, 'bao-cao-2026-05-3.docx'));
  });

  it('leaves nothing behind when the product fails', async () => {
    const ran = await run('report', await workbook('a.xlsx', 'nổ'), '--out', 'ra', '--json');
    expect(ran.code).toBe(2);
    expect(ran.json()).toMatchObject({
      error: { code: 'internal', message: expect.stringContaining('hỏng') },
    });
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
  });
});

describe('new', () => {
  it('makes a workbook', async () => {
    const ran = await run('new', 'sổ mới.xlsx', '--json');
    expect(ran.code).toBe(0);
    expect(ran.json()).toEqual({ file: join(folder, 'sổ mới.xlsx'), tabs: ['Cấu hình'] });
    const desk = await openDesk({ file: join(folder, 'sổ mới.xlsx'), buildFolder: build });
    expect(desk.engine.data().tabs[0]).toMatchObject({
      name: 'Cấu hình',
      cells: [{ value: 'Kỳ báo cáo' }],
    });
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
