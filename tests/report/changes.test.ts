// What changed since an earlier draft: through the bundle, and as a page for the leader.
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocx } from '../../desk/documents/read-docx.ts';
import { tabNamed } from '../../desk/example/tabs.ts';
import { openDesk, type Desk } from '../../desk/session.ts';
import type { FinishedDocument } from '../../src/proofread/finished-document';
import { exampleDesk } from '../examples/variants';
import { plainWorkbook, type Changes } from '../google/plain-workbook';

const made = (desk: Desk): FinishedDocument =>
  readDocx(desk.services.madeFiles.at(-1)!.bytes, 'x.docx');

let earlier: FinishedDocument;

beforeAll(async () => {
  const desk = await openDesk({ sheets: plainWorkbook(4) });
  desk.ask('writeReport', 'vi');
  earlier = made(desk);
});

async function since(changes: Changes, rows = 4, changesPage = false) {
  const desk = await openDesk({ sheets: plainWorkbook(rows, changes) });
  return desk.ask('writeReport', 'vi', { earlier, changesPage });
}

describe('the changes since the last draft', () => {
  it('are none over the same data', async () => {
    expect((await since({})).changes).toEqual({ changed: [], new: [], dropped: [] });
  });

  it('name a changed figure, and what is computed from it', async () => {
    const { changes } = await since({ 'Kinh tế!G6': 60 });
    const brief = changes!.changed.map(({ indicator, value, was, now }) => [
      indicator,
      value,
      was,
      now,
    ]);
    expect(brief).toEqual(
      expect.arrayContaining([
        ['ct_2', 'toDate', '50', '60'],
        ['ct_2', 'percent', '50', '60'],
      ]),
    );
    expect(new Set(changes!.changed.map(({ indicator }) => indicator))).toEqual(new Set(['ct_2']));
    expect(changes!.new).toEqual([]);
    expect(changes!.dropped).toEqual([]);
  });

  it('name new figures and dropped ones', async () => {
    const more = (await since({}, 5)).changes!;
    expect(new Set(more.new.map(({ indicator }) => indicator))).toContain('ct_5');
    const fewer = (await since({}, 3)).changes!;
    expect(new Set(fewer.dropped.map(({ indicator }) => indicator))).toContain('ct_4');
    expect(fewer.dropped.every(({ now }) => now === null)).toBe(true);
  });

  it('know the scorecard’s counts, whichever indicator comes first in them', async () => {
    const desk = await exampleDesk({});
    desk.ask('writeReport', 'vi');
    // Of the planned indicators that are done, this was the first.
    const tab = tabNamed(desk.engine, 'Kinh tế');
    desk.engine.edit(tab, [{ row: 5, column: 6, content: { value: 1020 } }]);
    const { changes } = desk.ask('writeReport', 'vi');
    expect(changes!.new.filter(({ value }) => value === 'count')).toEqual([]);
    expect(changes!.dropped).toEqual([]);
    expect(changes!.changed).toContainEqual(
      expect.objectContaining({ value: 'count', was: '06', now: '05' }),
    );
  });

  it('stand on a page of their own when asked for, and not otherwise', async () => {
    const title = 'Những số liệu thay đổi so với bản trước';
    expect((await since({ 'Kinh tế!G6': 60 })).text).not.toContain(title);
    const { text } = await since({ 'Kinh tế!G6': 60 }, 4, true);
    expect(text).toContain(`${title} (`);
    expect(text).toContain('- Diện tích cây 2, lũy kế: trước 50, nay 60 (Kinh tế!G6)');
    expect((await since({}, 4, true)).text).toContain('- Không có số liệu nào thay đổi.');
  });

  it('in Google are those since the last Doc of the period in the log', async () => {
    const desk = await openDesk({ sheets: plainWorkbook(4) });
    expect(desk.ask('writeReport', 'vi').changes).toBeNull();
    desk.engine.edit(tabNamed(desk.engine, 'Kinh tế'), [
      { row: 5, column: 6, content: { value: 60 } },
    ]);
    const { changes } = desk.ask('writeReport', 'vi');
    expect(changes!.changed.map(({ was, now }) => [was, now])).toContainEqual(['50', '60']);
  });
});

describe('a released report', () => {
  it('says the same without anything of the workbook, under a name of its own', async () => {
    const desk = await openDesk({ sheets: plainWorkbook(4) });
    const usual = desk.ask('writeReport', 'vi');
    const released = desk.ask('writeReport', 'vi', { release: true });
    expect(released.name).toBe('bao-cao-2026-05-phat-hanh');
    expect(usual.text).toContain('\tNguồn (tab, dòng)\n');
    expect(released.text).toBe(
      usual.text.replace('\tNguồn (tab, dòng)', '').replace(/\tKinh tế, dòng \d+$/gm, ''),
    );
    const links = made(desk).lines.flatMap(({ runs }) => runs.flatMap(({ link }) => link ?? []));
    expect(links).toEqual([]);
  });

  it('is refused while an error is open, and nothing is made', async () => {
    const desk = await openDesk({ sheets: plainWorkbook(4, { 'Kinh tế!G6': 'nhiều' }) });
    const answer = desk.call('runAction', 'writeReport', 'vi', { release: true });
    expect(answer).toMatchObject({ ok: false, error: { code: 'report.not-final' } });
    expect(desk.services.madeFiles).toEqual([]);
  });

  it('is not the one that is compared with the sheet', async () => {
    const desk = await openDesk({ sheets: plainWorkbook(4) });
    const usual = desk.ask('writeReport', 'vi');
    desk.ask('writeReport', 'vi', { release: true });
    const audited = desk.ask('auditReport', 'vi');
    expect(audited.link).toBe(usual.file.link);
    expect(audited.figures.filter(({ status }) => status !== 'equal')).toEqual([]);
  });
});
