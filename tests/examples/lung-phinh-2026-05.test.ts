// The committed example: rebuilt from its data it is the same, and it checks clean but for known warnings.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildExample } from '../../desk/example/build.ts';
import { readExample } from '../../desk/example/data.ts';
import { projectRoot } from '../../desk/project-root.ts';
import { openDesk, type Desk } from '../../desk/session.ts';
import type { CheckJson } from '../../src/google/actions/check-workbook';
import { headerRow, tabNamed } from '../../desk/example/tabs.ts';
import { exactPercent } from './exact-percent';
import { EXAMPLE_FILE, numberOf, TYPED } from './golden';

let desk: Desk;
let check: CheckJson;

beforeAll(async () => {
  desk = await openDesk({ file: EXAMPLE_FILE });
  check = desk.ask('checkWorkbook', 'vi');
});

/** The parts of a zip as text, each tag on its line so that a difference can be read. */
function parts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [
      name,
      strFromU8(part).replace(/></g, '>\n<'),
    ]),
  );
}

describe('the example, rebuilt from its data', () => {
  it('has the same parts as the committed file', async () => {
    const committed = parts(readFileSync(EXAMPLE_FILE));
    const built = parts(await buildExample(projectRoot()));
    expect(Object.keys(built).sort()).toEqual(Object.keys(committed).sort());
    for (const name of Object.keys(committed)) {
      expect(built[name]!.split('\n'), name).toEqual(committed[name]!.split('\n'));
    }
  });
});

describe('the example, checked', () => {
  it('is the whole month of the office', () => {
    expect(check.period).toBe('05/2026');
    expect(check.summary).toMatchObject({ tabs: 12, indicators: 166 });
    expect(check.tabs.map(({ filled, required }) => required - filled)).toEqual(Array(12).fill(0));
  });

  it('has no errors', () => {
    expect(check.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(check.errors).toBe(0);
  });

  it('has the warnings that were read one by one, and no other (npm run renew)', async () => {
    const warnings = check.findings.map(({ rule, tab, cell, indicator, found, expected }) => ({
      rule,
      tab,
      cell,
      indicator,
      found,
      expected,
    }));
    await expect(`${JSON.stringify(warnings, null, 2)}\n`).toMatchFileSnapshot('warnings.json');
  });

  it('says the same in English', () => {
    const english = desk.ask('checkWorkbook', 'en');
    const place = ({ rule, tab, cell }: CheckJson['findings'][number]): unknown[] => [
      rule,
      tab,
      cell,
    ];
    expect(english.findings.map(place)).toEqual(check.findings.map(place));
    for (const [at, { message }] of english.findings.entries()) {
      expect(message).not.toBe(check.findings[at]!.message);
    }
  });
});

describe('the example’s April', () => {
  const numbers = (id: string): Partial<Record<string, number>> =>
    Object.fromEntries(
      TYPED.filter((one) => one.id === id).map(({ amount, typed }) => [amount, Number(typed)]),
    );
  const { history } = readExample(join(projectRoot(), 'examples', 'lung-phinh-2026-05'));

  it('has what follows from May: to date less the month', () => {
    for (const row of history) {
      const { toDate, month } = numbers(row['Mã']!);
      expect(Number(row['Lũy kế']), row['Mã']).toBe(toDate! - month!);
    }
  });

  it('has every indicator of which May says both, and nothing else', () => {
    const both = [...new Set(TYPED.map(({ id }) => id))].filter(
      (id) => numbers(id).toDate !== undefined && numbers(id).month !== undefined,
    );
    expect(history.map((row) => row['Mã']).sort()).toEqual(both.sort());
    const known = new Set(history.flatMap((row) => Object.keys(row).filter((key) => row[key])));
    expect([...known].sort()).toEqual(['Kỳ', 'Lũy kế', 'Mã']);
  });
});

describe('the % cells', () => {
  it('are computed by the bundle, one call a tab', () => {
    expect(desk.cellFunctionCalls.counts()).toEqual({ PHANTRAM_KH: 12 });
  });

  it('show the percent of every indicator with plan and result, and nothing beside the others', () => {
    const { engine } = desk;
    const shown: Record<string, string> = {};
    const expected: Record<string, string> = {};
    for (const { name } of check.tabs) {
      const tab = tabNamed(engine, name);
      const { row: top, columns } = headerRow(engine, tab, ['Mã', 'Lũy kế'])!;
      const bottom = headerRow(engine, tab, ['Mục', 'Vị trí'])!.row;
      for (let row = top + 1; row < bottom; row++) {
        const id = engine.value(tab, row, columns.get('Mã')!);
        const value = engine.value(tab, row, columns.get('% kế hoạch')!);
        if (typeof id !== 'string') continue;
        if (value !== null && value !== '') shown[id] = (Number(value) * 100).toFixed(6);
        const typed = (amount: string): number | null =>
          numberOf(
            TYPED.find((one) => one.id === id && one.amount === amount)?.typed.replace('.', ',') ??
              '',
          );
        const [plan, toDate] = [typed('plan'), typed('toDate')];
        if (plan === null || toDate === null) continue;
        const exact = exactPercent(toDate, plan, 6).replace(/\./g, '').replace(',', '.');
        expected[id] = Number(exact).toFixed(6);
      }
    }
    expect(Object.keys(expected).length).toBe(18);
    expect(shown).toEqual(expected);
  });
});
