// The annex: which rows it has, what stands in them, and that it says what the text says.
import { beforeAll, describe, expect, it } from 'vitest';
import { runsText } from '../../src/figures/runs';
import { writeAnnex } from '../../src/report/annex';
import { goldenMonth, type GoldenMonth } from '../examples/golden';
import { facts, indicator, MAY } from '../narrative/small-facts';

const RICE = indicator(
  'lua',
  { name: 'Lúa' },
  { plan: 650, month: 10, toDate: 509, samePeriod: 400 },
);

/** The rows as text, cells apart by `|`. */
function rows(...indicators: Parameters<typeof indicator>[]): string[] {
  const annex = writeAnnex(facts({ indicators: indicators.map((one) => indicator(...one)) }));
  return (annex?.groups ?? []).flatMap((group) =>
    group.rows.map((cells) => cells.map(runsText).join('|')),
  );
}

describe('the annex', () => {
  it('has a row for each kind of planned indicator', () => {
    expect(
      rows(
        ['lua', { name: 'Lúa' }, { plan: 650, month: 10, toDate: 509, samePeriod: 400 }, 5],
        ['von', { name: 'Vốn', phrase: 'kế hoạch' }, { plan: 22113 }, 6],
        ['qua', { name: 'Quả', phrase: 'phần trăm kế hoạch', unit: '%' }, { toDate: 100.17 }, 7],
        ['bao', { name: 'Bảo hiểm', phrase: 'tỷ lệ', unit: '%' }, { plan: 95, toDate: 94.5 }, 8],
        ['chi', { name: 'Chi', phrase: 'tiền' }, { plan: 21070, toDate: 1000 }, 9],
        ['trong', { name: 'Trống' }, { plan: 20 }, 10],
      ),
    ).toEqual([
      '1|Lúa|ha|650|10|509|78,3|400|Kinh tế, dòng 5',
      '2|Vốn|ha|22.113|||||Kinh tế, dòng 6',
      '3|Quả|||||100,17||Kinh tế, dòng 7',
      '4|Bảo hiểm|%|95||94,5|||Kinh tế, dòng 8',
      '5|Chi|ha|21.070||1.000|4,75||Kinh tế, dòng 9',
      '6|Trống|ha|20||[…]|||Kinh tế, dòng 10',
    ]);
  });

  it('has no column in which nothing would stand; the names get its room', () => {
    const one = indicator('lua', { name: 'Lúa' }, { plan: 650, toDate: 509 });
    const { columns, groups } = writeAnnex(facts({ indicators: [one] }))!;
    expect(columns.map(({ header, width }) => [header, width])).toEqual([
      ['TT', 10],
      ['Chỉ tiêu', 66 + 20 + 20 + 28],
      ['Đơn vị tính', 20],
      ['Kế hoạch năm', 22],
      ['Lũy kế', 22],
      ['% kế hoạch', 18],
      ['Nguồn (tab, dòng)', 36],
    ]);
    expect(groups[0]!.rows[0]).toHaveLength(columns.length);
  });

  it('leaves out what has no plan, and is left out when nothing has one', () => {
    expect(rows(['ho', {}, { toDate: 12 }, 5])).toEqual([]);
    expect(writeAnnex(facts({ indicators: [indicator('ho', {}, { toDate: 12 })] }))).toBeNull();
  });

  it('traces every number but the running ones, those of a remark to its cell', () => {
    const row = {
      ...RICE.row,
      columns: { ...RICE.row.columns, remark: 10 },
      remark: 'Trừ 3 ha mất trắng',
    };
    const annex = writeAnnex(facts({ indicators: [{ ...RICE, row }] }));
    const cells = annex!.groups[0]!.rows[0]!;
    expect(
      cells.flat().flatMap(({ text, figure }) => (figure ? [[text, figure.source.cell]] : [])),
    ).toEqual([
      ['650', 'D5'],
      ['10', 'F5'],
      ['509', 'G5'],
      ['78,3', 'G5'],
      ['400', 'H5'],
      ['3', 'K5'],
    ]);
  });

  it.each([
    [MAY, 'Trong tháng'],
    [{ ...MAY, kind: 'quarter', index: 2 } as const, 'Trong quý'],
    [null, 'Trong kỳ'],
  ] as const)('names the period’s column (%j)', (period, header) => {
    const annex = writeAnnex(facts({ indicators: [RICE], period }));
    expect(annex!.columns.map((column) => column.header)).toContain(header);
    expect(annex!.columns.reduce((sum, { width }) => sum + width, 0)).toBe(262);
  });
});

describe('the annex of six months or longer', () => {
  it.each(['half', 'nine-months', 'year'] as const)(
    'leaves out the month’s amounts, which are not the period’s (%s)',
    (kind) => {
      const annex = writeAnnex(facts({ indicators: [RICE], period: { ...MAY, kind, index: 1 } }))!;
      expect(annex.columns.some(({ header }) => header.startsWith('Trong'))).toBe(false);
      expect(annex.groups[0]!.rows[0]!.map(runsText)).not.toContain('10');
      expect(annex.columns.reduce((sum, { width }) => sum + width, 0)).toBe(262);
    },
  );
});

describe('the annex of the golden month', () => {
  let month: GoldenMonth;
  beforeAll(async () => {
    month = await goldenMonth();
  });

  it('says the same values as the text, digit for digit', () => {
    const printed = new Map<string, Set<string>>();
    for (const { indicator: id, value, text, section } of month.figures) {
      if (id === null || value === 'count' || section === 'annex') continue;
      const key = `${id}.${value}`;
      printed.set(key, (printed.get(key) ?? new Set()).add(text));
    }
    const inAnnex = month.figures.filter(({ section }) => section === 'annex');
    expect(inAnnex.length).toBeGreaterThan(60);
    const different = inAnnex.filter(({ indicator: id, value, text }) => {
      const known = printed.get(`${id ?? ''}.${value}`);
      return known && !known.has(text);
    });
    expect(different).toEqual([]);
  });

  it('names for each row the tab and row that carry its id', () => {
    const lines = month.lines.slice(month.lines.indexOf('Phụ lục'));
    for (const { id, tab, row, values } of month.facts.indicators) {
      if (values.plan?.value == null) continue;
      expect(
        lines.filter((line) => line.endsWith(`\t${tab}, dòng ${row}`)),
        id,
      ).toHaveLength(1);
    }
  });
});
