// The computed parts: scorecard, strengths and shortfalls, by grade and by the secretary's word.
import { describe, expect, it } from 'vitest';
import type { CatalogueRow, Mention } from '../../../src/workbook/facts';
import {
  figures,
  indicator,
  paragraphs,
  section,
  type SmallIndicator,
  type Typed,
} from '../small-facts';

let serial = 0;

/** A state that is due in May. */
const DUE = { measure: 'stock', due: { month: 5, year: null } } as const;

/** An indicator of section II.1 whose name is its id. */
const crop = (name: string, typed: Typed, entry: Partial<CatalogueRow> = {}): SmallIndicator =>
  indicator(name, { inSentence: name, ...DUE, ...entry }, typed, 5 + serial++);

const rate = (name: string, toDate: number, entry: Partial<CatalogueRow> = {}): SmallIndicator =>
  crop(name, { toDate }, { phrase: 'tỷ lệ', unit: '%', ...entry });

/** What a filter says of `indicators`, at the end of May. */
function say(filter: string, indicators: readonly SmallIndicator[], scope = 'II.1'): string {
  const outline = [section('III', 'Đánh giá', `Về kinh tế: {{ '${scope}' | ${filter} }}`)];
  return paragraphs({ indicators, outline }).join('¶');
}

describe('a computed part without a selector', () => {
  it('speaks of the whole report', () => {
    const outline = [
      section('III', 'Đánh giá', 'Nhìn chung, {{ noi_bat }} Tuy nhiên, {{ han_che }}'),
    ];
    const indicators = [
      crop('lúa', { plan: 100, toDate: 112.5 }),
      crop('ngô', { plan: 30, toDate: 3 }, { section: 'II.2' }),
    ];
    expect(paragraphs({ indicators, outline })).toEqual([
      'Nhìn chung, lúa vượt 12,5% kế hoạch. Tuy nhiên, ngô mới đạt 10% kế hoạch.',
    ]);
  });
});

describe('parts of one section', () => {
  const lua = crop('lúa', { plan: 100, toDate: 112.5 });
  const ngo = crop('ngô', { plan: 30, toDate: 3 }, { section: 'II.2' });
  const written = (template: string): string =>
    paragraphs({ indicators: [lua, ngo], outline: [section('III', 'Đánh giá', template)] }).join(
      '¶',
    );

  it('list nothing twice, and leave no words hanging', () => {
    expect(written("{{ bang_diem }}¶Về kinh tế, {{ 'II.1' | noi_bat }}¶{{ han_che }}")).toBe(
      'Có 01/02 chỉ tiêu hoàn thành hoặc vượt kế hoạch năm.¶Về kinh tế, lúa vượt 12,5% kế hoạch.¶Ngô mới đạt 10% kế hoạch.',
    );
  });

  it('never say that there is none where others of the sort were listed', () => {
    const template = "{{ han_che }}¶Về xã hội: {{ 'II.9' | han_che }}";
    expect(written(template)).toBe('Ngô mới đạt 10% kế hoạch.');
  });

  it('tell what two rows state alike once', () => {
    const again = crop(
      'again',
      { plan: 100, toDate: 112.5 },
      { inSentence: 'lúa', name: 'lúa', section: 'II.2' },
    );
    const first = crop('lúa', { plan: 100, toDate: 112.5 }, { name: 'lúa' });
    const outline = [section('III', 'Đánh giá', '{{ noi_bat }}')];
    expect(paragraphs({ indicators: [first, again], outline })).toEqual([
      'Lúa vượt 12,5% kế hoạch.',
    ]);
  });

  it('tell twice what two rows have by chance, or what the secretary names', () => {
    const one = crop('văn bản', { plan: 100, toDate: 120 }, { name: 'văn bản' });
    const other = { name: 'văn bản', inSentence: 'văn bản', section: 'II.2' };
    const outline = [section('III', 'Đánh giá', '{{ noi_bat }}')];
    const count = (indicators: readonly SmallIndicator[]) =>
      paragraphs({ indicators, outline })
        .join()
        .match(/văn bản/gi)?.length;
    expect(count([one, crop('other', { plan: 80, toDate: 120 }, other)])).toBe(2);
    expect(
      count([one, crop('other', { plan: 100, toDate: 120 }, { ...other, mention: 'strength' })]),
    ).toBe(2);
  });

  it('say that there is none of one sort where those of another were listed', () => {
    const good = [lua, crop('rau', { plan: 10, toDate: 12 })];
    const outline = [
      section('III', 'Đánh giá', "Ưu điểm: {{ 'II.1' | noi_bat }}¶Hạn chế: {{ 'II.1' | han_che }}"),
    ];
    expect(paragraphs({ indicators: good, outline })[1]).toBe(
      'Hạn chế: không có chỉ tiêu nào đạt thấp so với kế hoạch, tiến độ.',
    );
  });

  it('say of each range that it has none', () => {
    expect(written("Về đất, {{ 'II.2' | han_che }}¶Về cây, {{ 'II.1' | han_che }}")).toBe(
      'Về đất, ngô mới đạt 10% kế hoạch.¶Về cây, không có chỉ tiêu nào đạt thấp so với kế hoạch, tiến độ.',
    );
  });
});

describe('strengths', () => {
  it('name what is beyond plan by its excess, and all that is met at once', () => {
    expect(
      say('noi_bat', [
        crop('lúa', { plan: 100, toDate: 112.5 }),
        crop('ngô', { plan: 30, toDate: 30 }),
        crop('rau', { plan: 7, toDate: 7 }),
        crop('đậu', { plan: 100, toDate: 95 }),
      ]),
    ).toBe('Về kinh tế: lúa vượt 12,5% kế hoạch; ngô và rau hoàn thành 100% kế hoạch.');
  });

  it('name flows that are ahead of the months gone', () => {
    const flow = { measure: 'flow', due: null } as const;
    expect(
      say('noi_bat', [
        crop('nhanh', { plan: 100, toDate: 46 }, flow),
        crop('kịp', { plan: 100, toDate: 45 }, flow),
      ]),
    ).toBe('Về kinh tế: nhanh đạt 46% kế hoạch, vượt tiến độ.');
  });

  it('name those furthest beyond their plans where one list cannot hold all', () => {
    const many = Array.from({ length: 8 }, (_, at) =>
      crop(`cây ${at}`, { plan: 100, toDate: 101 + at }),
    );
    expect(say('noi_bat', many).match(/cây \d/g)).toEqual(
      [2, 3, 4, 5, 6, 7].map((at) => `cây ${at}`),
    );
    const early = Array.from({ length: 8 }, (_, at) =>
      crop(`cây ${at}`, { plan: 100, toDate: 60 + at }, { measure: 'flow', due: null }),
    );
    expect(say('noi_bat', early)).toMatch(/nhiều chỉ tiêu vượt tiến độ, trong đó có: cây 2 /);
  });

  it('name nothing ahead in its season, or by an early cut-off', () => {
    const season = { season: { from: 4, to: 7 }, measure: 'flow', due: null } as const;
    expect(say('noi_bat', [crop('lúa', { plan: 100, toDate: 90 }, season)])).not.toContain('lúa');
  });

  it('name rates from their good mark on', () => {
    expect(
      say('noi_bat', [
        rate('che phủ', 60, { good: 60, poor: 30 }),
        rate('thu gom', 59, { good: 60, poor: 30 }),
        rate('hộ nghèo', 5, { direction: 'lower', good: 5, poor: 20 }),
      ]),
    ).toBe('Về kinh tế: che phủ đạt 60%; hộ nghèo ở mức 5%.');
  });

  it('say so when there are none', () => {
    expect(say('noi_bat', [crop('đậu', { plan: 100, toDate: 95 })])).toBe(
      'Về kinh tế: chưa có chỉ tiêu nào nổi trội so với kế hoạch, tiến độ.',
    );
  });

  it('list at most six of a kind, in one sentence and alike', () => {
    const rates = Array.from({ length: 10 }, (_, at) =>
      rate(`nhóm ${'abcdefghij'[at]!}`, 90, { good: 80 }),
    );
    const text = say('noi_bat', rates);
    expect(text.match(/nhóm \w/g)).toHaveLength(6);
    expect(text.split('. ').map((one) => one.split('; ').length)).toEqual([6]);
    const verbs = text.replace('Về kinh tế: ', '').match(/(?<=nhóm \w )[^;.]+/g);
    expect(new Set(verbs).size).toBe(1);
  });
});

describe('shortfalls', () => {
  it('put the worst first', () => {
    expect(
      say('han_che', [
        crop('kém vừa', { plan: 100, toDate: 80 }),
        crop('kém nhất', { plan: 100, toDate: 18.75 }),
        crop('kém hơn', { plan: 100, toDate: 60 }),
        crop('đủ', { plan: 100, toDate: 90 }),
      ]),
    ).toBe(
      'Về kinh tế: một số chỉ tiêu còn thấp so với kế hoạch, tiến độ, gồm: kém nhất đạt 18,8% kế hoạch; kém hơn đạt 60% kế hoạch; kém vừa đạt 80% kế hoạch.',
    );
  });

  it.each([
    [
      'a season not begun',
      { season: { from: 7, to: 9 }, measure: 'flow' as const, due: null },
      0.1,
      false,
    ],
    [
      'a season half over',
      { season: { from: 4, to: 7 }, measure: 'flow' as const, due: null },
      30,
      true,
    ],
    [
      'a season half over, kept',
      { season: { from: 4, to: 7 }, measure: 'flow' as const, due: null },
      46,
      false,
    ],
    ['a flow behind the year', { measure: 'flow' as const, due: null }, 20, true],
    ['a flow on pace', { measure: 'flow' as const, due: null }, 38, false],
    [
      'a season hardly begun',
      { season: { from: 4, to: 9 }, measure: 'flow' as const, due: null },
      5,
      false,
    ],
    [
      'between two seasons over New Year, with some of it done',
      { season: { from: 10, to: 2 }, measure: 'flow' as const, due: null },
      31,
      false,
    ],
    [
      'between two seasons over New Year, with most of it done',
      { season: { from: 10, to: 2 }, measure: 'flow' as const, due: null },
      60,
      true,
    ],
    ['a state that is due', DUE, 38, true],
    ['a state that is not due yet', { measure: 'stock' as const, due: null }, 38, false],
    [
      'a rate that is so at a time',
      { phrase: 'tỷ lệ' as const, unit: '%', measure: 'stock' as const, due: null },
      38,
      false,
    ],
    [
      'a rate of the period',
      { phrase: 'tỷ lệ' as const, unit: '%', measure: 'flow' as const, due: null },
      38,
      true,
    ],
    ['a state due next year', { due: { month: 5, year: 2027 } }, 38, false],
  ])('%s', (_about, entry, toDate, isNamed) => {
    const text = say('han_che', [crop('lúa', { plan: 100, toDate }, entry)]);
    expect(text.includes('lúa')).toBe(isNamed);
  });

  it('tell what was not to be at all in a sentence of its own', () => {
    const fires = crop(
      'vụ cháy',
      { plan: 0, toDate: 2, samePeriod: 5 },
      {
        direction: 'lower',
        unit: 'vụ',
        phrase: 'số lượng',
        measure: 'flow',
        due: null,
      },
    );
    const text = say('han_che', [fires, crop('lúa', { plan: 100, toDate: 20 })]);
    expect(text).toMatch(
      /lúa mới đạt 20% kế hoạch\. Vụ cháy [^;]*02 vụ, ít hơn 03 vụ so với cùng kỳ/,
    );
  });

  it('leave out parts whose total is named', () => {
    const total = crop('vốn', { plan: 100, toDate: 20 });
    const part = crop('vốn tỉnh', { plan: 50, toDate: 10 }, { partOf: 'vốn' });
    expect(say('han_che', [total, part])).toBe('Về kinh tế: vốn mới đạt 20% kế hoạch.');
    const named = crop('vốn', { plan: 100, toDate: 20 }, { mention: 'shortfall' });
    expect(say('han_che', [named, part])).toBe('Về kinh tế: vốn mới đạt 20% kế hoạch.');
  });

  it('say of a list that was cut that it names the lowest', () => {
    const many = Array.from({ length: 8 }, (_, at) =>
      crop(`cây ${at}`, { plan: 100, toDate: 50 - at }),
    );
    const text = say('han_che', many);
    expect(text).toMatch(/^Về kinh tế: nhiều chỉ tiêu .*, nhất là: cây 7 .*cây 2 [^;]*\.$/);
    expect(say('han_che', many.slice(0, 6))).toMatch(/, gồm: cây 5 /);
  });

  it('leave out incidents that only the row above explains', () => {
    const dead = (name: string): SmallIndicator =>
      crop(
        'số người chết',
        { plan: 0, toDate: 3 },
        { name, direction: 'lower', unit: 'người', phrase: 'số lượng' },
      );
    expect(say('han_che', [dead('Trong đó: số người chết')])).not.toContain('chết');
    expect(say('han_che', [dead('Người chết')])).toContain('chết');
  });

  it('name rates up to their poor mark, and poverty as too high', () => {
    expect(
      say('han_che', [
        rate('tiêm chủng', 34.9, { good: 90, poor: 40 }),
        rate('hộ nghèo', 25.46, { direction: 'lower', good: 5, poor: 20 }),
        rate('thu gom', 41, { good: 90, poor: 40 }),
      ]),
    ).toBe('Về kinh tế: tiêm chủng còn thấp (34,9%); hộ nghèo còn cao (25,46%).');
  });

  it('count what is over a ceiling', () => {
    expect(
      say('han_che', [crop('vụ cháy', { plan: 4, toDate: 5 }, { direction: 'lower' })]),
    ).toContain('vụ cháy');
    expect(
      say('han_che', [crop('vụ cháy', { plan: 4, toDate: 4 }, { direction: 'lower' })]),
    ).not.toContain('vụ cháy');
  });

  it('say so when there are none', () => {
    expect(say('han_che', [crop('đậu', { plan: 100, toDate: 95 })])).toBe(
      'Về kinh tế: không có chỉ tiêu nào đạt thấp so với kế hoạch, tiến độ.',
    );
  });

  it('take a missing number for neither good nor bad', () => {
    const none = [crop('lúa', { plan: 100 }), crop('ngô', {})];
    expect(say('han_che', none)).not.toMatch(/lúa|ngô|…/);
    expect(say('noi_bat', none)).not.toMatch(/lúa|ngô|…/);
  });
});

describe('“Nêu ở”', () => {
  const named = (mention: Mention, toDate: number): SmallIndicator =>
    crop('lúa', { plan: 100, toDate }, { mention });

  it.each([
    ['strength', 20, true, false],
    ['shortfall', 120, false, true],
    ['none', 120, false, false],
    ['none', 20, false, false],
    ['auto', 120, true, false],
    ['auto', 20, false, true],
  ] as const)('%s with %d of 100', (mention, toDate, inStrengths, inShortfalls) => {
    expect(say('noi_bat', [named(mention, toDate)]).includes('lúa')).toBe(inStrengths);
    expect(say('han_che', [named(mention, toDate)]).includes('lúa')).toBe(inShortfalls);
  });

  it('reaches indicators that cannot be graded', () => {
    const works = crop('công trình', { toDate: 33 }, { direction: 'neutral', mention: 'strength' });
    expect(say('noi_bat', [works])).toContain('công trình là 33 ha');
  });
});

describe('the scorecard', () => {
  const crops = [
    crop('lúa', { plan: 100, toDate: 112.5 }),
    crop('ngô', { plan: 30, toDate: 30 }),
    crop('rau', { plan: 100, toDate: 40 }),
    rate('che phủ', 80, { good: 60 }),
  ];

  it('counts what met its plan among what has one', () => {
    expect(say('bang_diem', crops)).toBe(
      'Về kinh tế: có 02/03 chỉ tiêu hoàn thành hoặc vượt kế hoạch năm, gồm lúa vượt 12,5% kế hoạch; ngô hoàn thành 100% kế hoạch.',
    );
  });

  it('says when none did', () => {
    expect(say('bang_diem', crops.slice(2))).toBe(
      'Về kinh tế: trong 01 chỉ tiêu có kế hoạch năm, chưa có chỉ tiêu nào hoàn thành.',
    );
  });

  it('leaves out what the secretary leaves out, and is silent without plans', () => {
    const left = crop('lúa', { plan: 100, toDate: 112.5 }, { mention: 'none' });
    expect(say('bang_diem', [left])).toBe('');
  });

  it('traces its counts to every cell counted', () => {
    const outline = [section('III', 'Đánh giá', "{{ 'II.1' | bang_diem }}")];
    const counts = figures({ indicators: crops, outline }).filter(({ value }) => value === 'count');
    expect(counts.map(({ text, from }) => [text, from.length])).toEqual([
      ['02', 4],
      ['03', 6],
    ]);
  });
});

describe('a selector', () => {
  const inSection = (name: string, place: string, paragraph: number): SmallIndicator =>
    crop(
      name,
      { plan: 10, toDate: 20 },
      { section: place, place: { kind: 'paragraph', paragraph } },
    );
  const all = [
    inSection('một', 'II.1', 1),
    inSection('hai', 'II.1.2.a', 2),
    inSection('ba', 'II.10', 1),
    inSection('bốn', 'II.6', 2),
  ];

  it.each([
    ['II.1', ['một', 'hai']],
    ['II.1; II.6', ['một', 'hai', 'bốn']],
    ['II.6 đoạn 2', ['bốn']],
    ['II.6 đoạn 1', []],
    ['II', ['một', 'hai', 'ba', 'bốn']],
  ])('%s', (scope, expected) => {
    const text = say('noi_bat', all, scope);
    expect(
      ['một', 'hai', 'ba', 'bốn'].filter((name) =>
        new RegExp(`${name} (?:đã )?(?:vượt|đạt) \\d`).test(text),
      ),
    ).toEqual(expected);
  });
});
