// The office's own wording in the report: its phrases, openers, thresholds, and its leading zeros.
import { describe, expect, it } from 'vitest';
import { runsText } from '../../src/figures/runs';
import { findTemplateProblems } from '../../src/narrative/find-template-problems';
import { writeNarrative } from '../../src/narrative/narrative';
import type { Facts, Settings } from '../../src/workbook/facts';
import { facts, indicator, section, type SmallIndicator, type Typed } from './small-facts';

const LABELS: Readonly<Record<string, string>> = {
  zeros: 'leadingZeros',
  openers: 'openers',
  vượt: 'thresholdExceeded',
  đạt: 'thresholdMet',
  'cơ bản': 'thresholdOnPace',
};

/** Settings by short names, one a row from row 10 on. */
function settings(typed: Readonly<Record<string, string>>): Settings {
  const values = Object.entries(typed).map(([name, raw], at) => [
    LABELS[name]!,
    { raw, row: 9 + at, column: 1 },
  ]);
  return {
    tab: 'Cấu hình',
    period: null,
    values: Object.fromEntries(values) as Settings['values'],
    lostLabels: [],
  };
}

function book(
  indicators: readonly SmallIndicator[],
  typed: Readonly<Record<string, string>> = {},
  template = '',
): Facts {
  const outline = [section('II.1', 'Kinh tế', template)];
  return { ...facts({ indicators, outline }), settings: settings(typed) };
}

const said = (made: Facts): string =>
  writeNarrative(made)
    .sections.flatMap(({ paragraphs, footnotes }) => [
      ...paragraphs,
      ...footnotes.flatMap(({ lines }) => lines),
    ])
    .map(runsText)
    .join('¶');

const rice = (template: string, typed: Typed = { plan: 650, toDate: 509 }): SmallIndicator =>
  indicator('rice', { inSentence: 'diện tích lúa', template }, typed, 7);

/** What the book says where the office has no phrase of its own. */
const byTheBook = (): string => said(book([rice('')]));

describe('an indicator’s own phrase', () => {
  it.each<[string, Typed | undefined, string]>([
    ['đã cấy {{ luy_ke }} {{ don_vi }} lúa', undefined, 'Đã cấy 509 ha lúa.'],
    [
      'Đã cấy {{ so }}/{{ ke_hoach }} ha, bằng {{ phan_tram }}%.',
      undefined,
      'Đã cấy 509/650 ha, bằng 78,3%.',
    ],
    ['{{ ten }} còn {{ con_lai }} {{ don_vi }}', undefined, 'Diện tích lúa còn 141 ha.'],
    [
      '{% if co_ke_hoach %}có{% else %}không giao{% endif %} kế hoạch',
      { toDate: 9 },
      'Không giao kế hoạch.',
    ],
    [
      'lúa đạt {{ so }} ha{{ so_sanh }}',
      { toDate: 45, samePeriod: 40 },
      'Lúa đạt 45 ha, tăng 12,5% so với cùng kỳ năm 2025.',
    ],
    ['lúa:\n{{ so }} ha', { toDate: 45 }, 'Lúa: 45 ha.'],
  ])('%j is filled', (template, typed, expected) => {
    expect(said(book([rice(template, typed)]))).toBe(expected);
  });

  it.each<[string, Typed, string]>([
    ['{{ so | replace: "trên", "Trên" }} ha lúa', { toDate: 'trên 4' }, 'Trên 4'],
    ['{{ khong | replace: "không", "Không" }} lúa nào', { toDate: 0 }, 'Không có'],
  ])('%j keeps its figure, whatever its first letter', (template, typed, figure) => {
    const [only] = writeNarrative(book([rice(template, typed)])).sections;
    expect(only!.paragraphs.flat().filter((run) => run.figure)).toMatchObject([{ text: figure }]);
  });

  it.each([
    ['{% if so > 300 %}nhiều{% else %}ít{% endif %} lúa', 'Nhiều lúa.'],
    ['{% if so == 509 %}đúng{% else %}sai{% endif %} số', 'Đúng số.'],
    ['lúa {{ so | tron: -2 }} ha', 'Lúa trên 500 ha.'],
    ['lúa {% if phan_tram < 80 %}còn {{ con_lai }} ha{% endif %}', 'Lúa còn 141 ha.'],
  ])('%j may ask and round its numbers', (template, expected) => {
    expect(said(book([rice(template)]))).toBe(expected);
  });

  it.each(['{% if co_ke_hoach == false %}x{% endif %}', '...', ' ; '])(
    '%j says nothing, so the book speaks',
    (template) => {
      const made = book([rice(template)]);
      expect(said(made)).toBe(byTheBook());
      expect(findTemplateProblems(made)).toMatchObject([
        { message: { vi: 'mẫu câu không ra chữ nào' } },
      ]);
    },
  );

  it('leaves zero to the words of the book', () => {
    expect(said(book([rice('lúa đạt {{ so }} ha', { toDate: 0 })]))).toBe(
      'Không có diện tích lúa.',
    );
  });

  it('has a gap where a number is only missing', () => {
    expect(said(book([rice('lúa đạt {{ phan_tram }}%', { plan: 650 })]))).toBe('Lúa đạt […]%.');
  });

  it('gives the numbers that it types itself its own cell', () => {
    const [only] = writeNarrative(book([rice('lúa đạt {{ so }} ha trên 25 thôn')])).sections;
    const figures = only!.paragraphs.flat().flatMap(({ figure }) => figure ?? []);
    expect(figures.map(({ text, source }) => [text, `${source.tab}!${source.cell}`])).toEqual([
      ['509', 'Kinh tế!G7'],
      ['25', 'Danh mục!P8'],
    ]);
  });

  it.each<[string, string]>([
    ['{{ hong }}', 'không có tên “hong” để dùng trong mẫu câu (dòng 1, cột 4)'],
    ['đạt\n{{ so', '(dòng 2, cột 1)'],
    ['{{ tong }}', 'không có số liệu cho “tong” (dòng 1, cột 4)'],
    ['{{ so | plus: 1 }}', 'không dùng được “plus”'],
    ['{{ so | replace: "5", "6" }}', 'khác với ô của nó'],
    ['đã vượt {{ vuot }}%', '“vuot”'],
    ['{{ ten }} {{ khong }}', 'không có số liệu cho “khong”'],
    ['{{ ten }} {{ khong_phat_sinh }}', 'không có số liệu cho “khong_phat_sinh”'],
    ['đạt -{{ so }} ha', 'khác với ô của nó'],
  ])('%j is reported at its cell, and the book’s stands', (template, words) => {
    const made = book([rice(template)]);
    expect(said(made)).toBe(byTheBook());
    for (const problems of [writeNarrative(made).problems, findTemplateProblems(made)]) {
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatchObject({ tab: 'Danh mục', row: 7, column: 15 });
      expect(problems[0]!.owner.vi).toBe('chỉ tiêu rice');
      expect(problems[0]!.message.vi).toContain(words);
    }
  });
});

describe('openers of the office', () => {
  const lesson = (at: number): SmallIndicator =>
    indicator(
      `l${at}`,
      {
        inSentence: 'mở … lớp',
        unit: 'lớp',
        phrase: 'số lượng',
        place: {
          kind: 'paragraph',
          paragraph: at,
        },
      },
      { month: 2 },
    );

  it('take turns', () => {
    const text = said(book([1, 2, 3].map(lesson), { openers: 'kỳ này\ntrong {{ ky_ngan }}' }));
    const openers = text.split('¶').map((one) => one.split(',')[0]);
    expect(new Set(openers)).toEqual(new Set(['Kỳ này', 'Trong tháng 5']));
    expect(openers[0]).toBe(openers[2]);
  });

  it.each([
    ['kỳ này,', 'Kỳ này, mở 02 lớp.'],
    ['{{ ky_ngan }},{% comment %}x{% endcomment %} ', 'Tháng 5, mở 02 lớp.'],
    ['{% if false %}x{% endif %}\nkỳ này', 'Kỳ này, mở 02 lớp.'],
  ])('%j has one comma behind it', (openers, expected) => {
    expect(said(book([lesson(1)], { openers }))).toBe(expected);
  });

  it('that cannot be used are reported with their line, and the others stand', () => {
    const made = book([lesson(1)], { openers: 'kỳ này\n{{ hong }}' });
    expect(said(made)).toBe('Kỳ này, mở 02 lớp.');
    expect(findTemplateProblems(made)).toMatchObject([
      { tab: 'Cấu hình', row: 9, column: 1, owner: { vi: 'Cụm từ mở đầu' } },
    ]);
    expect(findTemplateProblems(made)[0]!.message.vi).toContain('(dòng 2, cột 4)');
  });
});

describe('leading zeros', () => {
  const rows = [
    indicator('a', { inSentence: 'có … hộ', unit: 'hộ', phrase: 'số lượng' }, { toDate: 2 }),
    indicator(
      'b',
      { inSentence: '… trường đạt chuẩn', unit: 'trường', phrase: 'tỷ trọng', section: 'II.1' },
      { total: 9, toDate: 7 },
    ),
    indicator(
      'c',
      {
        inSentence: 'mở … lớp',
        unit: 'lớp',
        phrase: 'số lượng',
        place: {
          kind: 'footnote',
          footnote: 1,
          item: null,
        },
      },
      { month: 3, samePeriod: 5 },
    ),
    indicator('d', { inSentence: 'diện tích lúa' }, { plan: 9, toDate: 9 }),
  ];
  const template = "{{ doan_1 }}¶{{ 'II.1' | bang_diem }}";

  it('stand in the whole report: sentences, denominators, footnotes, counts', () => {
    const text = said(book(rows, { zeros: 'có' }, template));
    for (const part of [
      '02 hộ',
      '07/09 trường',
      '03 lớp',
      'giảm 02 lớp',
      '01/01 chỉ tiêu',
      '9/9 ha',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('or nowhere', () => {
    const text = said(book(rows, { zeros: 'không' }, template));
    expect(text).not.toMatch(/(?<![\d.,])0\d/);
    for (const part of ['2 hộ', '7/9 trường', '3 lớp', 'giảm 2 lớp', '1/1 chỉ tiêu']) {
      expect(text).toContain(part);
    }
  });
});

describe('thresholds of the office', () => {
  const crops = [
    indicator('a', { inSentence: 'lúa' }, { plan: 100, toDate: 97 }),
    indicator('b', { inSentence: 'ngô' }, { plan: 100, toDate: 100 }),
    indicator('c', { inSentence: 'rau' }, { plan: 100, toDate: 103 }),
    indicator('d', { inSentence: 'đậu', due: { month: 5, year: null } }, { plan: 100, toDate: 80 }),
  ];
  /** A computed part, in a section of its own. */
  const part = (filter: string, typed: Readonly<Record<string, string>>): string => {
    const outline = [section('III', 'Đánh giá', `Về kinh tế, {{ 'II.1' | ${filter} }}`)];
    return said({ ...facts({ indicators: crops, outline }), settings: settings(typed) });
  };

  it('decide what counts as met, and the sentence says by which', () => {
    expect(part('bang_diem', {})).toMatch(/có 02\/04 chỉ tiêu hoàn thành hoặc vượt kế hoạch năm/);
    expect(part('bang_diem', { đạt: '95%' })).toMatch(
      /có 03\/04 chỉ tiêu đạt từ 95% kế hoạch năm trở lên, gồm rau vượt 3% .*lúa \p{L}+ 97%/u,
    );
  });

  it('never make less than the whole plan “hoàn thành”, nor less than it “vượt”', () => {
    for (const typed of [{ đạt: '95%' }, { vượt: '105%' }, { đạt: '75%', 'cơ bản': '72%' }]) {
      for (const filter of ['bang_diem', 'noi_bat']) {
        const text = part(filter, typed);
        expect(text).toContain('ngô hoàn thành 100% kế hoạch');
        expect(text).not.toMatch(/(?:lúa|đậu)[^;.]*(?:hoàn thành|vượt)/);
        expect(text).not.toMatch(/rau[^;.]*hoàn thành/);
      }
    }
  });

  it('decide what is a shortfall', () => {
    expect(part('han_che', {})).toContain('đậu');
    expect(part('han_che', { 'cơ bản': '75%' })).not.toContain('đậu');
  });
});
