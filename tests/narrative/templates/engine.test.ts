// Templates of the workbook: what they may do to a figure, and what happens when they cannot be used.
import { describe, expect, it } from 'vitest';
import { runsText } from '../../../src/figures/runs';
import { findTemplateProblems } from '../../../src/narrative/find-template-problems';
import { writeNarrative } from '../../../src/narrative/narrative';
import { TemplateEngine } from '../../../src/narrative/templates/engine';
import { TemplateError } from '../../../src/narrative/templates/errors';
import { facts, figures, indicator, note, paragraphs, section } from '../small-facts';

const RICE = indicator('rice', { inSentence: 'lúa' }, { toDate: 1509.5 });
const FIRES = indicator(
  'fires',
  { inSentence: 'xảy ra … vụ cháy', unit: 'vụ', phrase: 'số lượng' },
  { month: 0 },
  6,
);

/** The section written by `template`, with its problems. */
function filled(template: string, indicators = [RICE]): { texts: string[]; problems: string[] } {
  const made = writeNarrative(facts({ indicators, outline: [section('II.1', 'Mục', template)] }));
  return {
    texts: made.sections[0]!.paragraphs.map(runsText),
    problems: made.problems.map(({ message }) => message.vi),
  };
}

const AUTOMATIC = ['Lúa đạt 1.509,5 ha.'];

describe('a template', () => {
  it.each([
    ['Về lúa: {{ doan_1 }}', ['Về lúa: Lúa đạt 1.509,5 ha.']],
    [
      'Kỳ {{ ky }}, {{ ky_ngan }}, năm {{ nam }}. {{ doan_1 }}',
      ['Kỳ tháng 5 năm 2026, tháng 5, năm 2026. Lúa đạt 1.509,5 ha.'],
    ],
    ['Đầu.¶{{ doan_1 }}¶Cuối.', ['Đầu.', 'Lúa đạt 1.509,5 ha.', 'Cuối.']],
    ['Đầu.\n{{ doan_1 }}', ['Đầu.', 'Lúa đạt 1.509,5 ha.']],
    ['{% if doan_1 != "" %}{{ doan_1 }}{% else %}Không có.{% endif %}', AUTOMATIC],
    ['{% if doan_1 != "" %}\n{{ doan_1 }}\n{% endif %}', AUTOMATIC],
    ['{{ doan_2 }}{{ doan_1 }}', AUTOMATIC],
    ['{{ doan_1 | upcase }}', ['LÚA ĐẠT 1.509,5 HA.']],
    ['Về kinh tế: {{ doan_2 }}¶{{ doan_1 }}', AUTOMATIC],
  ])('%j is filled', (template, expected) => {
    expect(filled(template)).toEqual({ texts: expected, problems: [] });
  });

  it('keeps the identity of what it moves', () => {
    const outline = [
      section('II.1', 'Mục', '{% capture x %}{{ doan_1 }}{% endcapture %}Vậy: {{ x }}'),
    ];
    expect(figures({ indicators: [RICE], outline })).toMatchObject([
      { indicator: 'rice', text: '1.509,5', source: { cell: 'G5' } },
    ]);
  });

  it('that does not name a paragraph loses nothing of it', () => {
    const notes = [note('Lời một.', 'đoạn 1'), note('Lời ba.', 'đoạn 3')];
    const outline = [section('II.1', 'Mục', 'Mở đầu. {{ doan_3 }}')];
    expect(paragraphs({ indicators: [RICE], notes, outline })).toEqual([
      'Mở đầu. Lời ba.',
      'Lời một. Lúa đạt 1.509,5 ha.',
    ]);
  });
});

describe('what would falsify a figure', () => {
  it.each([
    '{{ doan_1 | plus: 1 }}',
    '{{ doan_1 | times: 2 }}',
    '{{ doan_1 | round }}',
    '{{ doan_1 | truncate: 12 }}',
    '{{ doan_1 | truncatewords: 2 }}',
    '{{ doan_1 | slice: 0, 14 }}',
    '{{ doan_1 | replace: "509", "905" }}',
    '{{ doan_1 | remove: "5" }}',
    '{{ doan_1 | replace: "1", "" }}',
    '{{ doan_1 | split: "5" | join: "6" }}',
    '{{ doan_1 | split: "" | reverse | join: "" }}',
    '{{ doan_1 | remove_first: "." }}',
    '{{ doan_1 | replace: "đạt ", "đạt 9" }}',
    '{{ doan_1 | replace: " ha", "0 ha" }}',
    '{{ doan_1 | escape }}',
    '{{ doan_1 | url_encode }}',
    '{{ doan_1 | json }}',
    '{{ doan_1 | date: "%Y" }}',
  ])('%s is refused, and the automatic form stands', (template) => {
    const { texts, problems } = filled(template);
    expect(texts).toEqual(AUTOMATIC);
    expect(problems).toHaveLength(1);
  });

  it.each(['upcase', 'downcase', 'capitalize'])('%s leaves words that are a figure', (filter) => {
    const { texts } = filled(`Và {{ doan_1 | ${filter} }}`, [FIRES]);
    expect(texts.join()).toMatch(/không/);
    const outline = [section('II.1', 'Mục', `Và {{ doan_1 | ${filter} }}`)];
    expect(figures({ indicators: [FIRES], outline })).toMatchObject([{ text: 'không' }]);
  });

  it.each([
    ['{{ rice.luy_ke | upcase }}', ['1.509,5']],
    ['{{ rice | upcase }}', ['LÚA ĐẠT 1.509,5 HA.']],
    ['{{ rice | capitalize }}', ['Lúa đạt 1.509,5 ha.']],
  ])('%s changes the letters of what an indicator prints', (template, expected) => {
    expect(filled(template)).toEqual({ texts: expected, problems: [] });
  });

  it('is not let through by a filter nobody thought of: what prints is traced', () => {
    const names = Object.keys(new TemplateEngine()['liquid'].filters);
    expect(names.length).toBeGreaterThan(40);
    const leaks: string[] = [];
    for (const name of names) {
      for (const template of [`{{ doan_1 | ${name} }}`, `{{ doan_1 | ${name}: "x" }}`]) {
        const outline = [section('II.1', 'Mục', template)];
        const made = writeNarrative(facts({ indicators: [RICE], outline })).sections[0]!.paragraphs;
        const isTraced = made
          .flat()
          .every(({ text, figure }) => (figure ? text === '1.509,5' : !/\d/.test(text)));
        if (!isTraced) leaks.push(template);
      }
    }
    expect(leaks).toEqual([]);
  });
});

describe('a number that the template itself states', () => {
  it('is traced like any other', () => {
    const outline = [section('II.1', 'Mục', 'Toàn xã có 25 thôn. {{ doan_1 }}')];
    const runs = writeNarrative(
      facts({ indicators: [RICE], outline }),
    ).sections[0]!.paragraphs.flat();
    expect(runsText(runs)).toBe('Toàn xã có 25 thôn. Lúa đạt 1.509,5 ha.');
    expect(runs.filter((run) => !run.figure && /\d/.test(run.text))).toEqual([]);
  });
});

describe('a template that cannot be used', () => {
  it.each([
    ['{{ doan_1', 1],
    ['{% if doan_1 %}x', 1],
    ['Đầu.\n{{ khong_co }}', 2],
    ['{{ doan_1 | khong_co }}', 1],
    ["{{ 'II.1 đoạn x' | noi_bat }}", 1],
  ])('%j falls back and says the line', (template, line) => {
    const outline = [section('II.1', 'Mục', template)];
    const made = writeNarrative(facts({ indicators: [RICE], outline }));
    expect(made.sections[0]!.paragraphs.map(runsText)).toEqual(AUTOMATIC);
    expect(made.problems).toHaveLength(1);
    expect(made.problems[0]).toMatchObject({ owner: { vi: 'mục II.1' }, column: 3 });
    expect(made.problems[0]!.message.vi).toContain(`dòng ${line}`);
    expect(made.problems[0]!.message.en).toContain(`line ${line}`);
  });

  it('stops no other section', () => {
    const outline = [section('II.1', 'Một', '{{ hong'), section('II.2', 'Hai', 'Vẫn viết.')];
    const made = writeNarrative(facts({ indicators: [RICE], outline }));
    expect(made.sections.map((one) => one.paragraphs.map(runsText))).toEqual([
      AUTOMATIC,
      ['Vẫn viết.'],
    ]);
  });

  it('of a title leaves the title as typed', () => {
    const outline = [section('II.1', 'Kết quả {{ hong }}')];
    const made = writeNarrative(facts({ indicators: [RICE], outline }));
    expect(runsText(made.sections[0]!.title)).toBe('Kết quả {{ hong }}');
    expect(made.problems).toMatchObject([{ column: 1 }]);
  });

  it('is found without writing the report', () => {
    const outline = [section('II.1', 'Một', '{{ hong'), section('II.2', 'Hai', '{{ ky }}')];
    const found = findTemplateProblems(facts({ indicators: [RICE], outline }));
    expect(found.map((one) => one.owner.vi)).toEqual(['mục II.1']);
  });
});

describe('a name in Danh mục', () => {
  const named = (inSentence: string) => indicator('rice', { inSentence }, { toDate: 12 });

  it('may name the period', () => {
    expect(paragraphs({ indicators: [named('diện tích năm {{ nam }}')] })).toEqual([
      'Diện tích năm 2026 đạt 12 ha.',
    ]);
  });

  it.each(['diện tích {{ hong }}', 'diện tích {{ nam'])(
    '%s: cannot be filled, and stops nothing',
    (name) => {
      const outline = [section('II.1', 'Mục'), section('II.2', 'Hai', 'Vẫn viết.')];
      const made = writeNarrative(facts({ indicators: [named(name)], outline }));
      expect(made.sections[1]!.paragraphs.map(runsText)).toEqual(['Vẫn viết.']);
      expect(made.sections[0]!.paragraphs.map(runsText).join()).toContain('12 ha');
    },
  );
});

describe('a name in Danh mục, odd', () => {
  it.each([
    ['…', 'Lúa đạt 12 ha.'],
    ['{% if false %}x{% endif %}', 'Lúa đạt 12 ha.'],
    ['{% if nam == "2026" %}diện tích 15 thôn{% endif %}', 'Diện tích 15 thôn đạt 12 ha.'],
  ])('%j', (inSentence, expected) => {
    const odd = indicator('rice', { name: 'Lúa', inSentence }, { toDate: 12 });
    const made = writeNarrative(facts({ indicators: [odd], outline: [section('II.1', 'Mục')] }));
    const [text = ''] = made.sections[0]!.paragraphs.map(runsText);
    expect(inSentence === '…' ? text.replace(/^12\.$/, expected) : text).toBe(expected);
  });
});

describe('the engine', () => {
  it('says line and column of a mistake', () => {
    let error: unknown;
    try {
      new TemplateEngine().render('dòng một\nhai {{ x }}', {});
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(TemplateError);
    expect(error).toMatchObject({ line: 2, column: 8 });
    expect((error as Error).message).not.toMatch(/line:|col:/);
  });

  it('reaches no files and no prototype', () => {
    const engine = new TemplateEngine();
    expect(() => engine.render("{% include 'package.json' %}", {})).toThrow(TemplateError);
    expect(() => engine.render("{% render 'package.json' %}", {})).toThrow(TemplateError);
    expect(() => engine.render('{{ x.constructor }}', { x: {} })).toThrow(TemplateError);
  });
});
