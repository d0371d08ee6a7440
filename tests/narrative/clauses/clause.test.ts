// One indicator, one clause: every shape of what there is to say, in every form of its phrase.
import { describe, expect, it } from 'vitest';
import { writeClause } from '../../../src/narrative/clauses/clause';
import { statementOf } from '../../../src/narrative/content/item';
import { chooseShape } from '../../../src/narrative/content/shape';
import { findPhrase } from '../../../src/narrative/clauses/find-phrase';
import { PHRASES, type Shape } from '../../../src/narrative/phrases';
import type { Figure } from '../../../src/figures/figure';
import { CLAUSE_CASES } from './clause-cases';
import { clause, indicator, writer, type SmallIndicator } from '../small-facts';

const RICE = { inSentence: 'diện tích lúa' };
const MEETINGS = {
  inSentence: 'tổ chức … hội nghị',
  unit: 'hội nghị',
  phrase: 'số lượng',
} as const;

/** The figures that the first form prints. */
function figuresOf(one: SmallIndicator): Figure[] {
  const made = writer();
  return writeClause(one, made, 0).text.flatMap(({ figure }) => figure ?? []);
}

describe('a clause', () => {
  it.each(CLAUSE_CASES)('$shape, $about', ({ shape, indicator: one, forms }) => {
    expect(chooseShape(one, statementOf(one), writer().period)).toBe(shape);
    const about = statementOf(one);
    const ofTotal = one.row.values.total?.value === about.value ? 'at' : null;
    const row = findPhrase(shape as Shape, one.entry, about, about.relation ?? ofTotal);
    expect(row.forms.map((_, turn) => clause(one, turn))).toEqual(forms);
  });

  it('is tried here in every shape of the phrase book', () => {
    const tried = new Set(CLAUSE_CASES.map(({ shape }) => shape));
    expect(PHRASES.map(({ shape }) => shape).filter((shape) => !tried.has(shape))).toEqual([]);
  });

  it('does not say again a word that its name has', () => {
    const named = { unit: 'khóm', phrase: 'số lượng', inSentence: 'khóm đạt chuẩn' } as const;
    const forms = [0, 1, 2, 3].map((turn) =>
      clause(indicator('a', named, { plan: 100, toDate: 70 }), turn),
    );
    expect(forms.filter((form) => /chuẩn đạt/.test(form))).toEqual([]);
  });

  it('of an amount “at least” has no exact percent', () => {
    const said = clause(indicator('a', RICE, { plan: 100, toDate: 'trên 70' }));
    expect(said).toContain('trên 70/100 ha');
    expect(said).toMatch(/trên 70% kế hoạch/);
  });

  it('never repeats a phrase’s forms out of turn', () => {
    const one = indicator('a', RICE, { plan: 650, toDate: 509 });
    const { forms } = findPhrase('plan', one.entry, statementOf(one), 'below');
    expect(clause(one, forms.length)).toBe(clause(one, 0));
  });
});

describe('zero in words', () => {
  it.each([
    ['Trạm Y tế khám cho … lượt người', 'Trạm Y tế không khám cho lượt người'],
    ['UBND xã tổ chức … phiên họp', 'UBND xã không tổ chức phiên họp'],
    ['phát sinh … vụ cháy', 'không phát sinh vụ cháy'],
    ['để xảy ra … vụ cháy', 'không để xảy ra vụ cháy'],
    ['… trường hợp kỷ luật', 'không có trường hợp kỷ luật'],
    ['có … hộ thiệt hại', 'không có hộ thiệt hại'],
    ['đã bàn giao … nhà', 'chưa bàn giao nhà'],
    ['không để xảy ra … vụ', 'không để xảy ra vụ'],
    ['mổ đẻ … ca', 'không mổ đẻ ca'],
    ['xới lại … vườn', 'không xới lại vườn nào'],
  ])('%s → %s', (inSentence, words) => {
    const one = indicator('a', { inSentence, unit: 'việc', phrase: 'số lượng' }, { month: 0 });
    expect(clause(one)).toBe(words);
  });

  it('are the figure, from the cell with the zero', () => {
    const one = indicator('a', MEETINGS, { month: 0 }, 9);
    const [figure] = figuresOf(one);
    expect(figure).toMatchObject({ value: 'month', text: 'không', missing: false });
    expect(figure!.source).toEqual({ tab: 'Kinh tế', cell: 'F9' });
  });
});

describe('the figures of a clause', () => {
  it('are what its form prints, and only that', () => {
    const one = indicator('a', RICE, { plan: 100, toDate: 112.5, month: 4 });
    expect(figuresOf(one).map(({ value, text }) => [value, text])).toEqual([
      ['month', '4'],
      ['toDate', '112,5'],
      ['plan', '100'],
      ['excess', '12,5'],
    ]);
  });

  it('say when a number is missing', () => {
    const one = indicator('a', RICE, { plan: 100 });
    const [figure] = figuresOf(one);
    expect(figure).toMatchObject({ text: '[…]', missing: true, from: [] });
  });
});
