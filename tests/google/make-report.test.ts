// Making the report through the bundle: under the lock, in one import, noted in the log, all or nothing.
import { beforeEach, describe, expect, it } from 'vitest';
import { headerRow, tabNamed, textAt } from '../../desk/example/tabs.ts';
import { openDesk, type Desk } from '../../desk/session.ts';
import { plainWorkbook } from './plain-workbook';

interface Refusal {
  ok: boolean;
  error: { code: string; message: string };
}

let desk: Desk;

beforeEach(async () => {
  desk = await openDesk({ sheets: plainWorkbook(5) });
  desk.services.calls.reset();
});

const refused = (): Refusal => desk.call('runAction', 'createReport', 'vi') as Refusal;

/** The log's lines, by header. */
function logLines(): Record<string, string>[] {
  const tab = tabNamed(desk.engine, 'Nhật ký');
  const { row, columns } = headerRow(desk.engine, tab, ['Thời điểm', 'Việc', 'Kỳ'])!;
  const { rows } = desk.engine.usedSize(tab);
  return Array.from({ length: rows - row - 1 }, (_, at) =>
    Object.fromEntries(
      [...columns].map(([name, column]) => [name, textAt(desk.engine, tab, row + 1 + at, column)]),
    ),
  );
}

describe('making the report', () => {
  it('is one import as a Google Doc, named for people', () => {
    const made = desk.ask('createReport', 'vi');
    expect(desk.services.calls.count('Drive.Files.create')).toBe(1);
    expect(desk.services.madeFiles).toHaveLength(1);
    expect(desk.services.madeFiles[0]!.resource).toEqual({
      name: 'Báo cáo tháng 5 năm 2026 - Đảng ủy xã Thử',
      mimeType: 'application/vnd.google-apps.document',
      appProperties: { soBaoCao: expect.stringMatching(/^[\da-f]{64}$/) as string },
    });
    expect(made).toMatchObject({ name: 'bao-cao-2026-05', draft: false, errors: 0 });
    expect([made.file.id, made.file.link]).toEqual([
      desk.services.madeFiles[0]!.id,
      desk.services.madeFiles[0]!.link,
    ]);
  });

  it('holds the lock while it works, and lets go at the end', () => {
    desk.ask('createReport', 'vi');
    const order = desk.services.calls.order();
    expect(order.indexOf('Lock.tryLock')).toBeLessThan(order.indexOf('Range.getValues'));
    expect(order.lastIndexOf('Lock.releaseLock')).toBeGreaterThan(
      order.lastIndexOf('Range.setValues'),
    );
    expect(order.lastIndexOf('SpreadsheetApp.flush')).toBeLessThan(
      order.lastIndexOf('Lock.releaseLock'),
    );
    expect(desk.services.lock.held).toBe(false);
  });

  it('notes itself in the log: what, when, for which period, where', () => {
    const { link } = desk.ask('createReport', 'vi').file;
    const [line, ...more] = logLines();
    expect(more).toEqual([]);
    expect(line).toMatchObject({ Việc: 'Tạo báo cáo', Kỳ: '05/2026', 'Liên kết': link });
    expect(line!['Thời điểm']).toMatch(/^\d{2}\/\d{2}\/\d{4} \d{2}:\d{2}$/);
    expect(line!['Phiên bản']).toMatch(/^\d+\.\d+\.\d+$/);
    expect(line!['Mã băm dữ liệu']).toMatch(/^[0-9a-f]{64}$/);
  });

  it('changes no cell but the log’s', () => {
    const before = desk.engine.data().tabs;
    desk.ask('createReport', 'vi');
    const after = desk.engine.data().tabs.filter(({ name }) => name !== 'Nhật ký');
    expect(after).toEqual(before);
  });

  it('a second time adds a line, and the same data have the same hash', () => {
    desk.ask('createReport', 'vi');
    desk.ask('createReport', 'vi');
    desk.ask('createReport', 'vi');
    const lines = logLines();
    expect(lines).toHaveLength(3);
    expect(new Set(lines.map((line) => line['Mã băm dữ liệu'])).size).toBe(1);
  });
});

describe('a failure', () => {
  it('of Drive leaves the spreadsheet as it was and says what to do', () => {
    const before = desk.engine.data();
    const message = 'User rate limit exceeded';
    desk.services.calls.failAt('Drive.Files.create', 1, { message, forGood: true });
    const { ok, error } = refused();
    expect(ok).toBe(false);
    expect(error.code).toBe('drive.failed');
    expect(error.message).toContain('Google đang bận');
    expect(error.message).toContain('bảng tính không thay đổi');
    expect(desk.engine.data()).toEqual(before);
    expect(desk.services.lock.held).toBe(false);
  });

  it.each(['Range.getValues', 'Spreadsheet.getSheets', 'Utilities.newBlob'])(
    'of %s lets go of the lock and makes nothing',
    (call) => {
      const before = desk.engine.data();
      desk.services.calls.failAt(call, 1, { forGood: true });
      expect(refused().ok).toBe(false);
      expect(desk.services.lock.held).toBe(false);
      expect(desk.services.calls.count('Lock.releaseLock')).toBe(1);
      expect(desk.services.madeFiles).toEqual([]);
      expect(desk.engine.data()).toEqual(before);
    },
  );

  it.each(['Spreadsheet.insertSheet', 'Range.setValues', 'Utilities.formatDate'])(
    'of %s while the log is written does not undo the report',
    (call) => {
      desk.services.calls.failAt(call, 1, { forGood: true });
      expect(desk.ask('createReport', 'vi')).toMatchObject({ draft: false, logged: false });
      expect(desk.services.madeFiles).toHaveLength(1);
      expect(desk.services.lock.held).toBe(false);
    },
  );

  it('to get the lock reads and makes nothing', () => {
    desk.services.lock.heldElsewhere = true;
    const { ok, error } = refused();
    expect([ok, error.code]).toEqual([false, 'report.busy']);
    expect(desk.services.calls.count('Range.getValues')).toBe(0);
    expect(desk.services.madeFiles).toEqual([]);
    expect(desk.services.calls.count('Lock.releaseLock')).toBe(0);
  });

  it('for want of the Drive scope is an answer', async () => {
    desk = await openDesk({
      sheets: plainWorkbook(5),
      grantedScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
    });
    expect(refused()).toMatchObject({ ok: false, error: { code: 'drive.failed' } });
  });
});

describe('a spreadsheet that is not ours', () => {
  it.each([
    ['an empty one', []],
    ['somebody’s budget', [{ name: 'Chi tiêu', rows: [['Tiền điện', 500]] }]],
  ])('%s: no document, and what to do', async (_about, sheets) => {
    desk = await openDesk(sheets.length === 0 ? {} : { sheets });
    const { ok, error } = refused();
    expect([ok, error.code]).toEqual([false, 'workbook.not-ours']);
    expect(error.message).toContain('Tạo sổ');
    expect(desk.services.madeFiles).toEqual([]);
  });
});
