// The golden month through the bundle: every figure of the office stands in its section, from its cell.
import { beforeAll, describe, expect, it } from 'vitest';
import type { PrintedFigure } from '../../src/report/text';
import { goldenMonth, numberOf, PLACES, TYPED, type GoldenMonth } from '../examples/golden';
import { exactPercent } from '../examples/exact-percent';

let month: GoldenMonth;

beforeAll(async () => {
  month = await goldenMonth();
});

/** The indicator's figures in the section where the office had them. */
const atHome = (id: string): PrintedFigure[] =>
  month.figures.filter(
    ({ indicator, section }) => indicator === id && section === PLACES.get(id)?.section,
  );

const typedOf = (id: string, amount: string): number =>
  numberOf(TYPED.find((one) => one.id === id && one.amount === amount)!.typed.replace('.', ','))!;

const isMoney = (id: string): boolean => /^(?:von_dtc|thu_ns|chi_ns)/.test(id);

describe('the 166 indicators', () => {
  it('are those of the office', () => {
    expect(PLACES.size).toBe(166);
    expect(new Set(TYPED.map(({ id }) => id))).toEqual(new Set(PLACES.keys()));
    expect(new Set(month.facts.indicators.map(({ id }) => id))).toEqual(new Set(PLACES.keys()));
  });

  it('all have a figure in their section', () => {
    expect([...PLACES.keys()].filter((id) => atHome(id).length === 0)).toEqual([]);
  });

  it('state every typed value in their section', () => {
    const lost = TYPED.filter(({ id, amount }) => !atHome(id).some((one) => one.value === amount));
    expect(lost).toEqual([]);
  });

  it('state it as typed', () => {
    const wrong = TYPED.flatMap(({ id, amount, typed }) =>
      atHome(id)
        .filter(({ value }) => value === amount)
        .filter(({ text }) => {
          const isZeroInWords = typed === '0' && numberOf(text) === null;
          return !isZeroInWords && numberOf(text) !== numberOf(typed.replace('.', ','));
        })
        .map(({ text }) => ({ id, amount, typed, text })),
    );
    expect(wrong).toEqual([]);
  });

  it('say zero in words that deny', () => {
    const zeros = TYPED.filter(({ typed }) => typed === '0').map(({ id }) => id);
    expect(zeros.length).toBeGreaterThan(5);
    for (const id of zeros) {
      expect(
        atHome(id)
          .map(({ text }) => text)
          .join(),
        id,
      ).toMatch(/^(?:không|chưa)/);
    }
  });

  it('keep “trên” with the number', () => {
    const atLeast = TYPED.filter(({ typed }) => typed.startsWith('trên'));
    expect(atLeast.map(({ id }) => id)).toHaveLength(5);
    for (const { id, typed } of atLeast) expect(atHome(id)[0]?.text).toBe(typed);
  });

  it('of a footnote’s list stand in its line', () => {
    const start = month.lines.findIndex((line) => line.startsWith('[3] ')) + 1;
    const listed = [...PLACES].filter(([, { item }]) => item !== null);
    expect(listed).toHaveLength(20);
    for (const [id, { item }] of listed) {
      expect(new Set(atHome(id).map(({ line }) => line)), id).toEqual(new Set([start + item!]));
    }
  });
});

describe('a figure', () => {
  it('stands in the text where it says', () => {
    const wrong = month.figures.filter(
      ({ line, column, text }) => !month.lines[line - 1]!.startsWith(text, column),
    );
    expect(wrong).toEqual([]);
  });

  it('does not lie inside a longer number', () => {
    const wrong = month.figures.filter(({ line, column, text }) => {
      const whole = month.lines[line - 1]!;
      const around = whole.slice(0, column) + '|' + whole.slice(column + text.length);
      return /\d[.,]?\||\|[.,]?\d/.test(around);
    });
    expect(wrong).toEqual([]);
  });

  it('comes in reading order and overlaps no other', () => {
    const spans = month.figures.map(({ line, column, text }) => [line, column, text.length]);
    for (const [at, [line, column, length]] of spans.entries()) {
      const [nextLine, nextColumn] = spans[at + 1] ?? [Infinity, 0];
      const isAfter = nextLine! > line! || nextColumn! >= column! + length!;
      expect(isAfter, JSON.stringify(month.figures[at])).toBe(true);
    }
  });

  it('names the cell that holds its value', () => {
    const cells = new Map(
      month.facts.indicators.flatMap(({ tab, values }) =>
        Object.values(values).map(({ cell, value }) => [`${tab}!${cell}`, value] as const),
      ),
    );
    const typed = month.figures.filter(({ value }) =>
      ['plan', 'month', 'toDate', 'total'].includes(value),
    );
    expect(typed.length).toBeGreaterThan(200);
    const wrong = typed.filter(
      ({ tab, cell, text }) => cells.get(`${tab}!${cell}`) !== (numberOf(text) ?? 0),
    );
    expect(wrong).toEqual([]);
  });

  it('names the cell of its own indicator', () => {
    const rows = new Map(month.facts.indicators.map((row) => [row.id, row]));
    const wrong = month.figures.filter(({ indicator, tab, cell, value }) => {
      if (indicator === null) return false;
      const row = rows.get(indicator)!;
      const amount = value in row.values ? (value as 'plan') : null;
      const cells = amount
        ? [row.values[amount]!.cell]
        : Object.values(row.values).map((one) => one.cell);
      return tab !== row.tab || !cells.includes(cell);
    });
    expect(wrong).toEqual([]);
  });

  it('of a note names the note’s cell', () => {
    const notes = new Map(month.facts.notes.map((one) => [`${one.tab}!${one.cell}`, one.text]));
    const wrong = month.figures
      .filter(({ indicator }) => indicator === null)
      .filter(({ tab, cell, text }) => !notes.get(`${tab}!${cell}`)?.includes(text));
    expect(wrong).toEqual([]);
  });
});

describe('a computed figure', () => {
  const computed = (value: PrintedFigure['value']): PrintedFigure[] =>
    month.figures.filter((one) => one.value === value);

  it.each([
    ['lua_gieo_cay', 'percent', '78,3'],
    ['ngo_xuan_he', 'percent', '100'],
    ['trong_rung_san_xuat', 'percent', '18,8'],
    ['von_dtc_tinh', 'percent', '4,75'],
    ['thu_ns_tren_dia_ban', 'excess', '39,91'],
    ['chi_ns_dia_phuong', 'percent', '41,31'],
    ['truong_dat_chuan', 'share', '77,8'],
  ] as const)('%s prints its %s as %s', (id, value, text) => {
    expect(
      atHome(id)
        .filter((one) => one.value === value)
        .map((one) => one.text),
    ).toEqual([text]);
  });

  it('“vượt” states the excess, everything else the ratio', () => {
    const before = ({ line, column }: PrintedFigure): string =>
      month.lines[line - 1]!.slice(Math.max(0, column - 12), column);
    expect(computed('excess').filter((one) => !before(one).endsWith('vượt '))).toEqual([]);
    expect(computed('percent').filter((one) => before(one).endsWith('vượt '))).toEqual([]);
  });

  it('is the exact ratio, rounded half up once', () => {
    const ofPlan = [...computed('percent'), ...computed('excess')].filter(({ indicator }) =>
      TYPED.some(({ id, amount }) => id === indicator && amount === 'plan'),
    );
    expect(ofPlan.length).toBeGreaterThan(25);
    for (const { indicator, value, text } of ofPlan) {
      const id = indicator!;
      const places = isMoney(id) ? 2 : 1;
      const part = typedOf(id, 'toDate');
      const whole = typedOf(id, 'plan');
      const expected = exactPercent(part, whole, places, value === 'excess');
      expect(text, `${id}: ${part}/${whole}`).toBe(expected);
    }
  });

  it('names the cells that it is computed from', () => {
    const [rice] = atHome('lua_gieo_cay').filter(({ value }) => value === 'percent');
    const row = month.facts.indicators.find(({ id }) => id === 'lua_gieo_cay')!;
    expect(rice).toMatchObject({ tab: row.tab, cell: row.values.toDate!.cell });
    expect(rice!.from).toEqual([row.values.toDate!.cell, row.values.plan!.cell]);
  });
});
