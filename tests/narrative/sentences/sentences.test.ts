// Several indicators of one place become sentences: parts behind totals, themes, four to a sentence.
import { describe, expect, it } from 'vitest';
import { facts, indicator, note, paragraphs, type SmallIndicator } from '../small-facts';
import { writeNarrative } from '../../../src/narrative/narrative';

const count = (
  id: string,
  name: string,
  typed: number,
  partOf: string | null = null,
): SmallIndicator =>
  indicator(id, { inSentence: name, unit: 'hộ', phrase: 'số lượng', partOf }, { toDate: typed });

const said = (indicators: readonly SmallIndicator[]): string =>
  paragraphs({ indicators }).join('¶');

describe('parts and their total', () => {
  it('that add up are named with “gồm”', () => {
    expect(
      said([
        count('all', 'số hộ', 33),
        count('a', 'hộ thôn Thượng', 20, 'all'),
        count('b', 'hộ thôn Hạ', 13, 'all'),
      ]),
    ).toBe('Số hộ là 33 hộ, gồm hộ thôn Thượng là 20 hộ và hộ thôn Hạ là 13 hộ.');
  });

  it('that do not add up are named with “trong đó”', () => {
    expect(
      said([
        count('all', 'số hộ', 40),
        count('a', 'hộ thôn Thượng', 20, 'all'),
        count('b', 'hộ thôn Hạ', 13, 'all'),
      ]),
    ).toBe('Số hộ là 40 hộ, trong đó hộ thôn Thượng là 20 hộ và hộ thôn Hạ là 13 hộ.');
  });

  it('one part alone is never “gồm”', () => {
    expect(said([count('all', 'số hộ', 20), count('a', 'hộ thôn Thượng', 20, 'all')])).toBe(
      'Số hộ là 20 hộ, trong đó hộ thôn Thượng là 20 hộ.',
    );
  });

  it('with commas of their own stand apart by semicolons', () => {
    const part = (id: string, name: string): SmallIndicator =>
      indicator(
        id,
        { inSentence: name, partOf: 'all', measure: 'stock' },
        { plan: 20, toDate: 30 },
      );
    expect(
      said([
        indicator('all', { inSentence: 'cây trồng' }, { toDate: 60 }),
        part('a', 'ngô'),
        part('b', 'lúa'),
      ]),
    ).toMatch(/^Cây trồng đạt 60 ha, gồm: ngô .*vượt 50%.*; lúa .*vượt 50%.*\.$/);
  });

  it.each<[about: string, ...rows: [id: string, partOf: string | null][]]>([
    ['a part of a part', ['all', null], ['a', 'all'], ['b', 'a']],
    ['a part whose total stands nowhere', ['all', null], ['a', 'none'], ['b', 'all']],
    ['a part of itself', ['all', null], ['a', 'a'], ['b', 'all']],
    ['parts of each other', ['all', null], ['a', 'b'], ['b', 'a']],
  ])('%s is not lost', (_about, ...rows) => {
    const values = [97, 41, 23];
    const text = said(
      rows.map(([id, partOf], at) => count(id, `hộ nhóm ${id}`, values[at]!, partOf)),
    );
    for (const value of values) expect(text).toContain(`${value} hộ`);
  });
});

describe('sentences', () => {
  it('have at most four clauses', () => {
    const made = Array.from({ length: 9 }, (_, at) =>
      count(`i${at}`, `nhóm ${'abcdefghi'[at]!}`, at + 11),
    );
    const sentences = said(made).split('. ');
    expect(sentences.map((one) => one.split('; ').length)).toEqual([4, 4, 1]);
    expect(sentences.every((one) => one.startsWith('Nhóm '))).toBe(true);
  });

  it('keep results of the month, against plan and states apart', () => {
    expect(
      said([
        indicator('m', { inSentence: 'mở … lớp', unit: 'lớp', phrase: 'số lượng' }, { month: 2 }),
        indicator('s', { inSentence: 'số hộ', unit: 'hộ', phrase: 'số lượng' }, { toDate: 12 }),
        indicator('p', { inSentence: 'ngô' }, { plan: 100, toDate: 100 }),
      ]).split('. '),
    ).toEqual([
      expect.stringMatching(/^Trong (?:tháng|tháng 5), mở 02 lớp$/),
      'Số hộ hiện là 12 hộ',
      expect.stringMatching(/^Ngô .*100\/100 ha.*\.$/),
    ]);
  });

  it('open a month once, and go on in small letters', () => {
    const lesson = (id: string, name: string): SmallIndicator =>
      indicator(id, { inSentence: name, unit: 'lớp', phrase: 'số lượng' }, { month: 2 });
    const text = said(
      ['mở … lớp', 'dạy … lớp', 'đóng … lớp', 'chia … lớp', 'gộp … lớp'].map((name, at) =>
        lesson(`l${at}`, name),
      ),
    );
    expect(text).toMatch(
      /^Trong [^,]+, mở 02 lớp; dạy 02 lớp; đóng 02 lớp; chia 02 lớp\. Gộp 02 lớp\.$/,
    );
  });

  it('go on after a comma where a name begins with its number', () => {
    const school = (id: string, name: string, value: number): SmallIndicator =>
      indicator(id, { inSentence: name, unit: 'x', phrase: 'số lượng' }, { toDate: value });
    expect(
      said([
        school('a', 'toàn xã có … trường', 9),
        school('b', '… lớp', 133),
        school('c', '… học sinh', 3252),
      ]),
    ).toBe('Toàn xã có 09 trường, 133 lớp, 3.252 học sinh.');
  });

  it('begin with a capital also where a zero in words opens them', () => {
    const zero = indicator(
      'z',
      { inSentence: 'vụ cháy', unit: 'vụ', phrase: 'số lượng' },
      { toDate: 0 },
    );
    expect(said([zero])).toMatch(/^Không có vụ cháy\.$/);
  });

  it('have no gap where an indicator has no unit', () => {
    const odd = indicator(
      'a',
      { inSentence: 'số hộ', unit: '', phrase: 'số lượng' },
      { toDate: 12 },
    );
    expect(said([odd, odd])).not.toMatch(/ [.;,]| {2}/);
  });

  it('are the same in every run and differ in form between places', () => {
    const rice = (section: string): SmallIndicator =>
      indicator('rice', { inSentence: 'lúa', section }, { plan: 650, toDate: 509 });
    const forms = new Set<string>();
    for (const id of ['II.1', 'II.2', 'II.3', 'II.4', 'II.5', 'III', 'IV']) {
      const outline = [{ ...facts({}).outline[0]!, id }];
      const text = paragraphs({ outline, indicators: [rice(id)] }).join();
      expect(paragraphs({ outline, indicators: [rice(id)] }).join()).toBe(text);
      forms.add(text);
    }
    expect(forms.size).toBeGreaterThan(1);
  });
});

describe('places of a section', () => {
  const at = (id: string, paragraph: number): SmallIndicator =>
    indicator(
      id,
      { inSentence: `nhóm ${id}`, place: { kind: 'paragraph', paragraph } },
      { toDate: 12 },
    );

  it('put notes before and after the figures of their paragraph', () => {
    const notes = [note('Lời sau.', 'sau'), note('Lời đầu', 'trước'), note('Giữa.', 'đoạn 2')];
    expect(paragraphs({ notes, indicators: [at('a', 1), at('b', 2)] })).toEqual([
      'Lời đầu. Nhóm a đạt 12 ha. Lời sau.',
      'Giữa. Nhóm b là 12 ha.',
    ]);
  });

  it('leave no empty paragraph where a number is skipped', () => {
    expect(paragraphs({ notes: [note('Kết.', 'đoạn 5')], indicators: [at('a', 2)] })).toEqual([
      'Nhóm a đạt 12 ha.',
      'Kết.',
    ]);
  });

  it('make footnotes of their own lines, the list behind dashes', () => {
    const foot = (id: string, item: number | null): SmallIndicator =>
      indicator(
        id,
        { inSentence: `nhóm ${id}`, place: { kind: 'footnote', footnote: 3, item } },
        { toDate: 12 },
      );
    const [section] = writeNarrative(
      facts({
        notes: [
          note('Đoạn.', 'đoạn 1'),
          note('Mở.', 'chú thích 3'),
          note('Đóng.', 'chú thích 3.2 sau'),
        ],
        indicators: [foot('b', 2), foot('a', 1)],
      }),
    ).sections;
    const text = section!.footnotes.map(({ number, lines }) => [
      number,
      ...lines.map((runs) => runs.map((run) => run.text).join('')),
    ]);
    expect(text).toEqual([[3, 'Mở.', '- Nhóm a đạt 12 ha.', '- Nhóm b là 12 ha. Đóng.']]);
  });
});

describe('what is so at the end of the period', () => {
  const state = (id: string, name: string, unit: string): SmallIndicator =>
    indicator(
      id,
      { name, inSentence: name, unit, phrase: 'số lượng', measure: 'stock' },
      { toDate: 12 },
    );

  it.each<[string, SmallIndicator, SmallIndicator, boolean]>([
    ['of one unit', state('a', 'đàn trâu', 'con'), state('b', 'đàn lợn', 'con'), true],
    [
      'with a word in common',
      state('a', 'hộ nghèo', 'hộ'),
      state('b', 'trẻ em hộ nghèo', 'em'),
      true,
    ],
    ['of nothing alike', state('a', 'đàn trâu', 'con'), state('b', 'trường học', 'trường'), false],
  ])('stands in one sentence or in two: %s', (_about, one, other, together) => {
    expect(said([one, other]).split('. ')).toHaveLength(together ? 1 : 2);
  });
});

describe('clauses that begin with their number', () => {
  const slotted = (id: string, inSentence: string, toDate: number | null): SmallIndicator =>
    indicator(
      id,
      { inSentence, unit: 'cái', phrase: 'số lượng' },
      toDate === null ? {} : { toDate },
    );

  it('go on after a comma, also behind a number that is missing', () => {
    expect(
      said([
        slotted('a', 'toàn xã có … trường', 9),
        slotted('b', '… lớp', null),
        slotted('c', '… học sinh', 3252),
      ]),
    ).toBe('Toàn xã có 09 trường, […] lớp, 3.252 học sinh.');
  });

  it('stand apart where one has a comma of its own', () => {
    expect(
      said([slotted('a', 'có … trường', 9), slotted('b', '… lớp mầm non, tiểu học', 133)]),
    ).toBe('Có 09 trường; 133 lớp mầm non, tiểu học.');
  });
});

it('a clause that names the period has no opener before it', () => {
  const net = indicator(
    'net',
    { inSentence: 'dân số', unit: 'người', phrase: 'số lượng', measure: 'net' },
    { month: -3 },
  );
  expect(said([net])).toMatch(
    /^(?:Dân số trong tháng:?|Trong tháng, dân số|So với đầu kỳ, dân số) giảm 03 người\.$/,
  );
});
