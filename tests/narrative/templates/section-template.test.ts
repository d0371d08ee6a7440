// Indicators in a section's template take turns among the forms of their phrase, as elsewhere.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicator, paragraphs, section, type SmallIndicator } from '../small-facts';

/** Indicators that differ in nothing but their id and place: two alike clauses are of one form. */
function alike(count: number, inSentence = 'diện tích lúa'): SmallIndicator[] {
  return Array.from({ length: count }, (_, at) =>
    indicator(
      `ct_${at}`,
      { inSentence, place: { kind: 'paragraph', paragraph: 9 } },
      {
        plan: 650,
        toDate: 509,
      },
    ),
  );
}

/** The sentences of one paragraph, of which no clause has a semicolon or a full stop. */
function told(template: string, indicators: readonly SmallIndicator[], id = 'II.1'): string[] {
  const moved = indicators.map(({ entry, row }) => ({ entry: { ...entry, section: id }, row }));
  const [first = ''] = paragraphs({ indicators: moved, outline: [section(id, 'Mục', template)] });
  return first
    .split(/[;.] ?/)
    .filter((text) => text !== '')
    .map((text) => text.toLowerCase());
}

const named = (count: number): string =>
  Array.from({ length: count }, (_, at) => `{{ ct_${at} }}`).join('; ');

const isRepeated = (texts: readonly string[]): boolean =>
  texts.some((text, at) => text === texts[at + 1]);

describe('indicators named in a template', () => {
  it('never say the same as their neighbour', () => {
    const id = fc.constantFrom('II.1', 'II.2.a', 'III', 'Phần II.I.1');
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), id, (count, where) => {
        const texts = told(named(count), alike(count), where);
        expect(texts).toHaveLength(count);
        expect(isRepeated(texts)).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  it('say the same in every run', () => {
    expect(told(named(5), alike(5))).toEqual(told(named(5), alike(5)));
  });

  it('take turns in a loop and where a paragraph is named between them', () => {
    const ahead = indicator('ct_x', { inSentence: 'diện tích lúa' }, { plan: 650, toDate: 509 });
    const looped = told('{% for ct in chi_tieu %}{{ ct }}; {% endfor %}', alike(6));
    expect(looped).toHaveLength(6);
    expect(isRepeated(looped)).toBe(false);
    const mixed = told('{{ ct_0 }}; {{ doan_1 }} {{ ct_1 }}', [ahead, ...alike(2)]);
    expect(mixed).toHaveLength(3);
    expect(isRepeated(mixed)).toBe(false);
  });

  it('use every form before one comes again', () => {
    expect(new Set(told(named(4), alike(4))).size).toBe(4);
  });
});
