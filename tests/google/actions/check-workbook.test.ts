// Checking through the bundle: reads each tab once, writes nothing, costs the same for any number of rows.
import { describe, expect, it } from 'vitest';
import { openDesk, type Desk } from '../../../desk/session.ts';
import { EXAMPLE_FILE } from '../../examples/golden';
import { plainWorkbook } from '../plain-workbook';

const WRITES = /\.(?:set|insert|append|add|delete|clear|create|activate|toast|show)/i;

const isWrite = (call: string): boolean => WRITES.test(call) && !call.startsWith('Utilities.');

describe('checking', () => {
  it('writes nothing and leaves the workbook as it was', async () => {
    const desk = await openDesk({ file: EXAMPLE_FILE });
    const before = desk.engine.data();
    desk.services.calls.reset();
    for (const name of ['readFacts', 'checkWorkbook'] as const) {
      desk.ask(name, 'vi');
      desk.ask(name, 'en');
    }
    expect(desk.services.calls.order().filter(isWrite)).toEqual([]);
    expect(desk.services.calls.total()).toBeGreaterThan(0);
    expect(desk.engine.data()).toEqual(before);
    expect(desk.services.madeFiles).toEqual([]);
  });

  it('reads the values of each tab once', async () => {
    const desk = await openDesk({ sheets: plainWorkbook(4) });
    desk.services.calls.reset();
    desk.ask('checkWorkbook', 'vi');
    const tabs = desk.engine.tabIds().length;
    expect(desk.services.calls.count('Range.getValues')).toBe(tabs);
    expect(desk.services.calls.count('Sheet.getDataRange')).toBe(tabs);
  });

  it('passes over a tab that is a chart', async () => {
    const sheets = [...plainWorkbook(4), { name: 'Biểu đồ', rows: [] }];
    const desk = await openDesk({ sheets });
    desk.services.setChartTab('Biểu đồ');
    expect(desk.ask('checkWorkbook', 'vi').errors).toBe(0);
    expect(desk.ask('createReport', 'vi').draft).toBe(false);
  });

  it('needs neither the panel’s nor Drive’s scope', async () => {
    const grantedScopes = ['https://www.googleapis.com/auth/spreadsheets.currentonly'];
    const desk = await openDesk({ sheets: plainWorkbook(4), grantedScopes });
    expect(desk.ask('checkWorkbook', 'vi').errors).toBe(0);
  });

  it('tries again where Google is busy for a moment', async () => {
    const desk = await openDesk({ sheets: plainWorkbook(4) });
    desk.services.calls.failAt('Range.getValues', 3);
    expect(desk.ask('checkWorkbook', 'vi').errors).toBe(0);
  });

  it('answers, and does not throw, when Google fails', async () => {
    const desk = await openDesk({ sheets: plainWorkbook(4) });
    desk.services.calls.reset();
    desk.services.calls.failAt('Range.getValues', 3, { forGood: true });
    const answer = desk.call('runAction', 'checkWorkbook', 'vi') as {
      ok: boolean;
      error: { message: string };
    };
    expect(answer.ok).toBe(false);
    expect(answer.error.message).toContain('Google đang bận');
  });
});

describe('the number of service calls', () => {
  const counts = (desk: Desk, name: 'checkWorkbook' | 'createReport'): Record<string, number> => {
    desk.services.calls.reset();
    desk.ask(name, 'vi');
    return desk.services.calls.counts();
  };

  it('is the same on 10 and on 2,000 rows, for check and for report', async () => {
    const [few, many] = await Promise.all(
      [10, 2000].map((rows) => openDesk({ sheets: plainWorkbook(rows) })),
    );
    expect(many!.ask('checkWorkbook', 'vi').summary.indicators).toBe(2000);
    expect(counts(many!, 'checkWorkbook')).toEqual(counts(few!, 'checkWorkbook'));
    expect(counts(many!, 'createReport')).toEqual(counts(few!, 'createReport'));
  });
});
