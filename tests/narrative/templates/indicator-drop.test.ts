// Indicators in the office's templates: the sentence, its parts, questions and loops over them.
import { describe, expect, it } from 'vitest';
import { runsText } from '../../../src/figures/runs';
import { writeNarrative } from '../../../src/narrative/narrative';
import { facts, indicator, note, section, type SmallIndicator } from '../small-facts';

const RICE = indicator(
  'lua',
  { inSentence: 'lúa', measure: 'flow' },
  { plan: 650, month: 10, toDate: 509 },
);
const MAIZE = indicator('ngo', { inSentence: 'ngô' }, { plan: 1110, toDate: 1110 }, 6);
const WOOD = indicator('rung', { inSentence: 'rừng' }, { plan: 10.5, toDate: 15.75 }, 7);
const POOR = indicator(
  'ngheo',
  { inSentence: 'hộ nghèo', unit: 'hộ', phrase: 'số lượng', direction: 'lower', section: 'II.2' },
  { plan: 100, toDate: 120 },
  8,
);
const SCHOOLS = indicator(
  'truong',
  { inSentence: 'trường', unit: 'trường', phrase: 'tỷ trọng' },
  { total: 9, toDate: 7 },
  9,
);
const NONE = indicator('chua', { inSentence: 'cà phê' }, { plan: 20, toDate: 0 }, 10);
const LEAST = indicator('chi', { inSentence: 'chi' }, { plan: 100, toDate: 'trên 70' }, 11);
const ALL: readonly SmallIndicator[] = [RICE, MAIZE, WOOD, POOR, SCHOOLS, NONE, LEAST];

/** The section II.1 by `template`; what it does not say is left out with `alone`. */
function filled(template: string, indicators = ALL) {
  const outline = [section('II.1', 'Mục', template), section('II.2', 'Khác')];
  const made = writeNarrative(facts({ indicators, outline }));
  const runs = made.sections[0]!.paragraphs;
  return { texts: runs.map(runsText), runs: runs.flat(), problems: made.problems };
}

/** The first paragraph, in which every number must be traced. */
function first(template: string): string {
  const { texts, runs, problems } = filled(template);
  expect(problems).toEqual([]);
  expect(runs.filter((run) => !run.figure && /\d/.test(run.text.replace('5 tháng', '')))).toEqual(
    [],
  );
  return texts[0] ?? '';
}

describe('an indicator in a template', () => {
  it.each([
    ['{{ lua }}', /^Lúa .*509\/650 ha.*\.$/],
    ['Vụ xuân, {{ lua }}; {{ ngo }}.', /^Vụ xuân, lúa .*; ngô .*\.$/],
    ['Được mùa. {{ ngo }}', /^Được mùa\. Ngô .*\.$/],
    ['Theo báo cáo: {{ ngo }}', /^Theo báo cáo: ngô .*\.$/],
    ['Còn {{ ngheo }}', /^Còn hộ nghèo .*\.$/],
  ])('%j is its sentence, fitted to where it stands', (template, expected) => {
    expect(first(template)).toMatch(expected);
  });

  it.each([
    ['{{ lua | dat }}', 'Đạt 509/650 ha'],
    [
      'Lúa {{ lua | dat }}, {{ lua | so_voi_ke_hoach }}.',
      'Lúa đạt 509/650 ha, bằng 78,3% kế hoạch.',
    ],
    ['Ngô {{ ngo | so_voi_ke_hoach }}.', 'Ngô hoàn thành 100% kế hoạch.'],
    ['Rừng {{ rung | so_voi_ke_hoach }}.', 'Rừng vượt 50% kế hoạch.'],
    [
      'Nghèo {{ ngheo | dat }}, {{ ngheo | so_voi_ke_hoach }}.',
      'Nghèo là 120 hộ, cao hơn 20% so với kế hoạch.',
    ],
    ['Cà phê {{ chua | dat }}.', 'Cà phê chưa có kết quả.'],
    ['Trong tháng {{ lua | thang }} {{ lua | don_vi }}.', 'Trong tháng 10 ha.'],
    ['{{ lua.ten }}: {{ lua.luy_ke }}/{{ lua.ke_hoach }}', 'Lúa: 509/650'],
    ['Còn {{ lua.con_lai }} ha.', 'Còn 141 ha.'],
    ['Vượt {{ rung.vuot }}%.', 'Vượt 50%.'],
    [
      'Chiếm {{ truong.ty_trong }}% trong {{ truong.tong }} trường.',
      'Chiếm 77,8% trong 09 trường.',
    ],
    ['Chi {{ chi.luy_ke }} ha, {{ chi.phan_tram }}%.', 'Chi trên 70 ha, trên 70%.'],
  ])('%j gives its part: %s', (template, expected) => {
    expect(first(template)).toBe(expected);
  });

  it.each([
    ['{% if lua.phan_tram >= 78 %}nhiều{% else %}ít{% endif %}', 'Nhiều'],
    ['{% if lua.phan_tram < 78.3 %}ít{% else %}nhiều{% endif %}', 'Nhiều'],
    ['{% if lua.luy_ke > ngo.luy_ke %}hơn{% else %}kém{% endif %}', 'Kém'],
    ['{% if ngo.luy_ke == 1110 %}đủ{% endif %}', 'Đủ'],
    ['{% if ngo.luy_ke == ngo.ke_hoach %}đủ{% endif %}', 'Đủ'],
    ['{% if ngo.thang %}có{% else %}không có{% endif %}', 'Không có'],
    ['{% if lua.vuot %}vượt{% else %}chưa vượt{% endif %}', 'Chưa vượt'],
    ['{% if chua.luy_ke %}có ô{% endif %}', 'Có ô'],
    ['{% unless lua.luy_ke >= 509 %}x{% else %}y{% endunless %}', 'Y'],
  ])('%j can be asked: %s', (template, expected) => {
    expect(first(template)).toBe(expected);
  });

  it.each([
    ['{{ lua.phan_tram | tron: 0 }}%', 'Trên 78%'],
    ['{{ truong.ty_trong | tron: 0 }}%', 'Gần 78%'],
    ['{{ lua | luy_ke | tron: -2 }} ha', 'Trên 500 ha'],
    ['{{ rung.luy_ke | tron: 0 }} ha', 'Gần 16 ha'],
    ['{{ ngo.luy_ke | tron: -1 }} ha', '1.110 ha'],
  ])('%j is hedged truly: %s', (template, expected) => {
    expect(first(template)).toBe(expected);
  });

  it('can be gone through in a loop, in the section’s order', () => {
    const loop =
      '{% for ct in chi_tieu %}{{ ct.ten }} {{ ct.luy_ke }}{% unless forloop.last %}; {% endunless %}{% endfor %}.';
    expect(first(loop)).toBe('Lúa 509; ngô 1.110; rừng 15,75; trường 07; cà phê 0; chi trên 70.');
  });

  it('traces what a loop counts to the template’s cell', () => {
    const { texts, runs } = filled('{% for i in (1..3) %}lần {{ i }} {% endfor %}{{ lua }}');
    expect(texts[0]).toMatch(/^Lần 1 lần 2 lần 3 lúa/);
    const counted = runs.filter(({ figure }) => figure?.key.startsWith('template:'));
    expect(runs.filter((run) => !run.figure && /\d{3}/.test(run.text))).toEqual([]);
    for (const { figure } of counted) expect(figure?.source.cell).toBe('D2');
  });
});

describe('what a template does not say', () => {
  it('follows it, without the indicators that it said', () => {
    const outline = [section('II.1', 'Mục', 'Về lúa: {{ lua }}')];
    const made = writeNarrative(
      facts({ indicators: [RICE, MAIZE], notes: [note('Mưa nhiều.')], outline }),
    );
    const [said = '', rest = ''] = made.sections[0]!.paragraphs.map(runsText);
    expect(said).toMatch(/^Về lúa: lúa/);
    expect(rest).toMatch(/^Mưa nhiều\. Ngô /);
    expect(rest).not.toContain('509');
  });

  it.each([
    '{% if lua.vuot %}Vượt.{% endif %}Mùa vụ thuận lợi.',
    '{% if lua %}Mùa vụ thuận lợi.{% endif %}',
    'Mùa vụ {{ lua.ten }} thuận lợi.',
  ])('follows %s, which asks and tells no number', (template) => {
    const { texts, problems } = filled(template, [RICE]);
    expect(problems).toEqual([]);
    expect(texts.join(' ')).toMatch(/thuận lợi\..*509/);
  });

  it('is not doubled where the template speaks of its parts only', () => {
    const { texts } = filled('Lúa {{ lua | dat }}. {{ ngo.luy_ke }} ha ngô.', [RICE, MAIZE]);
    expect(texts).toEqual(['Lúa đạt 509/650 ha. 1.110 ha ngô.']);
  });
});

describe('a template that asks what is not there', () => {
  it.each([
    ['{{ ngo | thang }}', 'không có “thang”'],
    ['{{ truong | so_voi_ke_hoach }}', 'không có “so_voi_ke_hoach”'],
    ['{{ "lua" | dat }}', 'phải đứng sau mã'],
    ['{{ lua.nam_ngoai }}', 'nam_ngoai'],
    ['{{ lua_mua }}', 'lua_mua'],
    ['{{ lua | tron: 0 }}', '“tron” phải đứng sau một số'],
    ['{{ lua.luy_ke | tron }}', '“tron” cần số chữ số lẻ'],
    ['{{ lua.luy_ke | tron: 99 }}', '“tron” cần số chữ số lẻ'],
    ['{% for i in (1..100000000) %}x{% endfor %}', 'quá nhiều lần'],
    ['{% for i in (1..30000) %}x{% endfor %}', 'quá nhiều lần'],
    ['{% for i in (1..1000) %}{% for j in (1..1000) %}{% endfor %}{% endfor %}', 'quá nhiều lần'],
    [`{{ '${'x'.repeat(60_000)}' }}`, 'quá nhiều lần'],
  ])('%.60s is told: %s', (template, words) => {
    const { problems } = filled(template);
    expect(problems.map(({ message }) => message.vi).join()).toContain(words);
    expect(problems[0]).toMatchObject({ tab: 'Dàn ý', row: 1, column: 3 });
    expect(problems[0]?.message.en).not.toMatch(/limit|undefined variable/);
  });

  it.each([
    '{{ lua.luy_ke }}{{ ngo.luy_ke }} ha',
    '{{ lua.luy_ke }} {{ lua.ke_hoach }} ha',
    'đạt -{{ lua.luy_ke }} ha',
    '−{{ lua.luy_ke }} ha',
    '(-{{ lua.luy_ke }})',
    '{{ lua.luy_ke }} 000 ha',
    '{{ lua.luy_ke }}.000 ha',
    '1{{ lua.luy_ke }} ha',
    '1.{{ lua.luy_ke }} ha',
  ])('%s makes another number of a figure, and is told', (template) => {
    const { problems, texts } = filled(template);
    expect(problems.map(({ message }) => message.vi).join()).toContain('khác với ô của nó');
    expect(texts.join()).toContain('509/650 ha');
  });

  it.each([
    '{{ lua.luy_ke }}/{{ lua.ke_hoach }} ha',
    'lúa: {{ lua.luy_ke }} ha, 120 hộ',
    'vụ Xuân - {{ lua.luy_ke }} ha',
  ])('%s makes none', (template) => {
    expect(filled(template).problems).toEqual([]);
  });

  it('falls back to the automatic form', () => {
    const { texts } = filled('{{ ngo | thang }}', [RICE]);
    expect(texts.join()).toContain('509/650 ha');
  });
});
