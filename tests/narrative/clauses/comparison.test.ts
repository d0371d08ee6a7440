// The comparison with the same period of last year, as the tail of a clause.
import { describe, expect, it } from 'vitest';
import { writeClause } from '../../../src/narrative/clauses/clause';
import { runsText } from '../../../src/figures/runs';
import type { CatalogueRow } from '../../../src/workbook/facts';
import { clause, indicator, writer, type Typed } from '../small-facts';

const FIRE: Partial<CatalogueRow> = { inSentence: 'số vụ cháy', unit: 'vụ', phrase: 'số lượng' };
const RICE: Partial<CatalogueRow> = { inSentence: 'diện tích lúa' };
const MONEY: Partial<CatalogueRow> = {
  inSentence: 'thu ngân sách',
  unit: 'triệu đồng',
  phrase: 'tiền',
};
const RATE: Partial<CatalogueRow> = { inSentence: 'tỷ lệ hộ nghèo', unit: '%', phrase: 'tỷ lệ' };
const LEVEL: Partial<CatalogueRow> = { inSentence: 'phổ cập', unit: 'mức độ', phrase: 'mức' };
const GUESTS: Partial<CatalogueRow> = { inSentence: 'khách', unit: 'lượt', phrase: 'số lượng' };

describe('against the same period', () => {
  it.each<[string, Partial<CatalogueRow>, Typed, string]>([
    [
      'a rise in percent',
      RICE,
      { toDate: 45, samePeriod: 40 },
      ', tăng 12,5% so với cùng kỳ năm 2025',
    ],
    [
      'a fall in percent',
      RICE,
      { toDate: 30, samePeriod: 40 },
      ', giảm 25% so với cùng kỳ năm 2025',
    ],
    ['two decimals for money', MONEY, { toDate: 1532, samePeriod: 1095 }, ', tăng 39,91% so với'],
    [
      'few things by their number',
      FIRE,
      { toDate: 2, samePeriod: 5 },
      ', giảm 03 vụ so với cùng kỳ',
    ],
    ['many by percent', GUESTS, { toDate: 450, samePeriod: 400 }, ', tăng 12,5% so với cùng kỳ'],
    [
      'rates in points',
      RATE,
      { toDate: 25.46, samePeriod: 28 },
      ', giảm 2,54 điểm phần trăm so với',
    ],
    ['base zero by its number', RICE, { toDate: 4, samePeriod: 0 }, ', tăng 4 ha so với cùng kỳ'],
    [
      'nothing now by its number',
      FIRE,
      { toDate: 0, samePeriod: 3 },
      ', giảm 03 vụ so với cùng kỳ',
    ],
    [
      'things by more or fewer of them',
      { ...FIRE, direction: 'neutral' },
      { toDate: 5, samePeriod: 2 },
      ', tăng 03 vụ so với cùng kỳ',
    ],
    [
      'a net change beside the other',
      { inSentence: 'dân số', unit: 'người', phrase: 'số lượng', measure: 'net' },
      { toDate: -13, samePeriod: -14 },
      ', trong khi cùng kỳ năm 2025 giảm 14 người',
    ],
    ['no change', FIRE, { toDate: 3, samePeriod: 3 }, ', tương đương cùng kỳ năm 2025'],
    ['a bound', FIRE, { toDate: 'trên 70', samePeriod: 60 }, ', cùng kỳ năm 2025 là 60 vụ'],
    ['a level', LEVEL, { toDate: 2, samePeriod: 1 }, ', cùng kỳ năm 2025 là mức độ 1'],
    [
      'the month, if it is stated',
      FIRE,
      { month: 2, samePeriod: 5 },
      ', giảm 03 vụ so với cùng kỳ',
    ],
    [
      'behind the plan',
      RICE,
      { plan: 90, toDate: 45, samePeriod: 40 },
      '% kế hoạch, tăng 12,5% so',
    ],
  ])('%s', (_about, entry, values, tail) => {
    expect(clause(indicator('a', entry, values))).toContain(tail);
  });

  it.each<[string, Typed]>([
    ['an empty cell', { toDate: 45 }],
    ['a missing result', { samePeriod: 40 }],
  ])('says nothing of %s', (_about, values) => {
    expect(clause(indicator('a', RICE, values))).not.toContain('cùng kỳ');
  });

  it('beside a plan that is compared already, rise or fall are said', () => {
    const rate = { ...RATE, direction: 'higher' } as const;
    const forms = [0, 1, 2, 3].map((turn) =>
      clause(indicator('a', rate, { plan: 20, toDate: 25, samePeriod: 28 }), turn),
    );
    for (const form of forms) expect(form.match(/(?:cao|thấp) hơn/g)).toHaveLength(1);
  });

  it('of things counted never says that they are higher or lower', () => {
    const forms = [0, 1, 2, 3].map((turn) =>
      clause(indicator('a', FIRE, { toDate: 2, samePeriod: 5 }), turn),
    );
    expect(forms.join()).toContain('ít hơn 03 vụ');
    expect(forms.join()).not.toMatch(/(?:cao|thấp) hơn/);
  });

  it('traces the difference to both cells', () => {
    const made = writer();
    const one = indicator('a', RICE, { toDate: 45, samePeriod: 40 }, 9);
    const figures = writeClause(one, made, 0).text.flatMap(({ figure }) => figure ?? []);
    expect(
      figures.map(({ value, text, from }) => [value, text, from.map(({ cell }) => cell)]),
    ).toEqual([
      ['toDate', '45', ['G9']],
      ['change', '12,5', ['G9', 'H9']],
    ]);
  });

  it('traces the words of no change as a figure', () => {
    const made = writer();
    const one = indicator('a', RICE, { toDate: 40, samePeriod: 40 });
    const text = writeClause(one, made, 0).text;
    expect(text.flatMap(({ figure }) => figure ?? []).map(({ value }) => value)).toContain(
      'change',
    );
  });
});

describe('before parts', () => {
  it('never ends with an amount that they would seem to be of', () => {
    const one = indicator('x', FIRE, { toDate: 9, samePeriod: 13 });
    for (let turn = 0; turn < 8; turn++) {
      const { text } = writeClause(one, writer(), turn, true);
      expect(runsText(text)).toMatch(/04 vụ so với cùng kỳ(?: năm 2025)?$/);
    }
  });
});
