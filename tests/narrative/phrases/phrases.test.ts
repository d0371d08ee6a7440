// The phrase book walked through: every kind, relation and direction has four true, clean forms.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Direction } from '../../../src/plan/grade';
import type { Relation } from '../../../src/plan/percent';
import { MEASURES } from '../../../src/workbook/closed-lists';
import { PHRASE_KINDS, type PhraseKind } from '../../../src/workbook/phrase-kinds';
import type { Measure } from '../../../src/workbook/measure';
import { writeClause } from '../../../src/narrative/clauses/clause';
import { PHRASES } from '../../../src/narrative/phrases';
import { runsText } from '../../../src/figures/runs';
import { indicator, paragraphs, writer, type SmallIndicator, type Typed } from '../small-facts';

const RELATIONS: readonly (Relation | null)[] = ['below', 'at', 'above', null];
const MEASURE_KINDS = Object.values(MEASURES);
const DIRECTIONS: readonly Direction[] = ['higher', 'lower', 'neutral'];
const RESULTS: Readonly<Record<Relation, number>> = { below: 40, at: 60, above: 75 };

const UNITS: Readonly<Partial<Record<PhraseKind, string>>> = {
  'diện tích': 'ha',
  'sản lượng': 'tấn',
  'năng suất': 'tạ/ha',
  tiền: 'triệu đồng',
  'giải ngân': 'triệu đồng',
  'tỷ lệ': '%',
  'phần trăm kế hoạch': '% kế hoạch',
  mức: 'điểm',
  'thứ tự': 'đứng thứ',
};

/** What is typed for a kind at a relation; null where the kind has no such thing. */
function typed(kind: PhraseKind, relation: Relation | null, month: number | null): Typed {
  if (kind === 'kế hoạch') return { plan: 60 };
  const plan = relation === null ? {} : { plan: 60 };
  const toDate = RESULTS[relation ?? 'below'];
  if (kind === 'phần trăm kế hoạch') {
    return { toDate: { below: 94.9, at: 100, above: 100.17 }[relation ?? 'below'] };
  }
  const total = kind === 'tỷ trọng' ? { total: 80 } : {};
  return { ...plan, ...total, toDate, ...(month === null ? {} : { month }) };
}

interface Walk {
  readonly kind: PhraseKind;
  readonly relation: Relation | null;
  readonly direction: Direction;
  readonly month: number | null;
  readonly measure: Measure;
}

const WALKS: readonly Walk[] = PHRASE_KINDS.flatMap((kind) =>
  RELATIONS.flatMap((relation) =>
    DIRECTIONS.flatMap((direction) =>
      [null, 0, 12].flatMap((month) =>
        MEASURE_KINDS.map((measure) => ({ kind, relation, direction, month, measure })),
      ),
    ),
  ),
);

/** One for all. */
const shared = writer();

const clause = (one: SmallIndicator, turn: number): string => {
  const made = writeClause(one, shared, turn);
  return runsText([...made.since, ...made.text]);
};

/** Every form of every row has its turn. */
const TURNS = Math.max(...PHRASES.map((row) => row.forms.length));

const forms = (one: SmallIndicator): string[] =>
  Array.from({ length: TURNS }, (_, turn) => clause(one, turn));

function walked({ kind, direction, measure }: Walk, typed: Typed): SmallIndicator {
  const unit = UNITS[kind] ?? 'hộ';
  // What is stated for the period alone is typed under the month.
  const { toDate, ...others } = typed;
  const values =
    measure === 'period' && toDate !== undefined ? { ...others, month: toDate } : typed;
  return indicator('a', { inSentence: 'hộ khá', unit, phrase: kind, direction, measure }, values);
}

/** Doubled or stray spaces, a capital inside, a sign left over, broken Unicode. */
const UNCLEAN =
  /\s{2}|^\s|\s$|\s[,.;:)]|\(\s|[,;:][^\s\d]|,\s*,|[,;] \p{Lu}(?!ảng)|[{}\ue000-\uf8ff]|-\d|\(\)|\) \(/u;

const CLAIMS: Readonly<Record<Relation, RegExp>> = {
  below: /hoàn thành|vượt \d|(?<!không )vượt kế|cao hơn|100%/,
  at: /vượt \d|cao hơn|thấp hơn|còn \d+ \S+ chưa/,
  above: /hoàn thành \d|thấp hơn|trong mức|không vượt|còn \d+ \S+ chưa/,
};

describe('every kind of phrase, at every relation to its plan', () => {
  it('has at least four forms', () => {
    const few = WALKS.filter((walk) => {
      const { kind, relation, month } = walk;
      return new Set(forms(walked(walk, typed(kind, relation, month)))).size < 4;
    });
    expect(few).toEqual([]);
  });

  it('claims nothing that its numbers do not say', () => {
    const untrue = WALKS.flatMap((walk) => {
      const { kind, relation, month } = walk;
      if (relation === null || kind === 'thứ tự') return [];
      return forms(walked(walk, typed(kind, relation, month))).filter((text) =>
        CLAIMS[relation].test(text.replace('(kế hoạch không quá', '(')),
      );
    });
    expect(untrue).toEqual([]);
  });

  it('never praises what had better be less', () => {
    const praised = WALKS.flatMap((walk) => {
      const { kind, relation, direction, month } = walk;
      const isPlain = kind !== 'giải ngân' && kind !== 'mức' && kind !== 'thứ tự';
      if (direction !== 'lower' || relation === null || !isPlain) return [];
      return forms(walked(walk, typed(kind, relation, month))).filter((text) =>
        /đạt \d|vượt \d|hoàn thành|bằng \d.*kế hoạch \(/.test(text),
      );
    });
    expect(praised).toEqual([]);
  });

  it.each([
    ['zero', { toDate: 0 }],
    ['a zero month', { month: 0 }],
    ['a zero month, some before', { month: 0, toDate: 7 }],
    ['nothing of a plan', { plan: 60, toDate: 0 }],
    ['at least', { plan: 60, toDate: 'trên 40' }],
    ['a result that is missing', { plan: 60 }],
    ['compared', { toDate: 40, samePeriod: 20 }],
  ] as const)('has at least four forms for %s', (_about, values) => {
    const few = WALKS.filter(({ kind, relation }) => relation === null && kind !== 'kế hoạch')
      .map((walk) => forms(walked(walk, { total: 80, ...values })))
      .filter((texts) => new Set(texts).size < 4);
    expect(few).toEqual([]);
  });

  it('with a slot in its name, has four ways to say what follows', () => {
    const few = WALKS.filter(({ relation, kind }) => {
      const own = ['kế hoạch', 'mức', 'thứ tự', 'phần trăm kế hoạch', 'tỷ lệ'];
      return relation !== null && !own.includes(kind);
    })
      .map((walk) => {
        const { kind, relation, month } = walk;
        const one = walked(walk, typed(kind, relation, month));
        return forms({ ...one, entry: { ...one.entry, inSentence: 'hỗ trợ … hộ khá' } });
      })
      .filter((texts) => new Set(texts).size < 4);
    expect(few).toEqual([]);
  });
});

describe('any row', () => {
  const amount = fc.option(
    fc.oneof(
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: 0, max: 2_000_000 }),
      fc.integer({ min: 1, max: 99_999 }).map((value) => value / 100),
      fc.integer({ min: 1, max: 500 }).map((value) => `trên ${value}` as const),
    ),
    { nil: null },
  );
  const row = fc.record({
    entry: fc.record({
      phrase: fc.constantFrom(...PHRASE_KINDS),
      direction: fc.constantFrom(...DIRECTIONS),
      measure: fc.constantFrom(...MEASURE_KINDS),
      unit: fc.constantFrom('hộ', 'ha', '%', 'triệu đồng', '', 'mức độ', 'lần thứ'),
      inSentence: fc.constantFrom('hộ khá', 'tổ chức … lớp', '… lớp', 'Đảng bộ xã có … chi bộ'),
    }),
    values: fc.record({
      plan: amount,
      total: amount,
      month: amount,
      toDate: amount,
      samePeriod: amount,
    }),
  });

  it('becomes clean text in every form', () => {
    fc.assert(
      fc.property(row, fc.nat({ max: 11 }), ({ entry, values }, turn) => {
        const text = clause(indicator('a', entry, values), turn);
        expect(text).toBe(text.normalize('NFC'));
        expect(text).not.toMatch(UNCLEAN);
      }),
    );
  });

  it('becomes clean paragraphs beside others', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 9 }), (rows) => {
        const indicators = rows.map(({ entry, values }, at) =>
          indicator(`i${at}`, entry, values, at + 5),
        );
        for (const text of paragraphs({ indicators })) {
          expect(text).toMatch(/^[\p{Lu}\d[].*\.$/u);
          expect(text).not.toMatch(/\s{2}|\s[,.;:)]|[.;,]{2}|[,;] \p{Lu}(?!ảng)|[\ue000-\uf8ff]/u);
          for (const sentence of text.split(/\. /)) {
            expect(sentence.split('; ').length).toBeLessThanOrEqual(5);
          }
        }
      }),
    );
  });
});

describe('neighbours', () => {
  /** A sentence without its name and its numbers. */
  const skeleton = (text: string): string =>
    text.replace(/nhóm \p{L}+/giu, 'X').replace(/\d[\d.,]*/g, '0');

  it.each([
    ['against a plan', { plan: 100, toDate: 60 }],
    ['without one', { toDate: 60 }],
    ['with their month', { plan: 100, month: 7, toDate: 60 }],
  ])('%s differ in form, also in the next paragraph', (_about, values) => {
    const names = ['an', 'binh', 'chi', 'dung', 'em', 'giang', 'hoa'];
    const indicators = names.map((name, at) =>
      indicator(
        name,
        {
          inSentence: `nhóm ${name}`,
          place: { kind: 'paragraph', paragraph: 1 + Math.floor(at / 3) },
        },
        values,
        at + 5,
      ),
    );
    const clauses = paragraphs({ indicators })
      .join(' ')
      .split(/\. |; (?!lũy kế)/)
      .map((one) => skeleton(one.toLowerCase().replace(/\.$/, '')));
    expect(clauses).toHaveLength(names.length);
    clauses.slice(1).forEach((one, at) => expect(one).not.toBe(clauses[at]));
  });
});
