// The cell function that writes the sentence of one figure.
import { describe, expect, it } from 'vitest';
import { CAU_KH } from '../../src/functions/sentence';
import { PHRASE_KINDS } from '../../src/workbook/phrase-kinds';
import { column, show } from './cells';

describe('CAU_KH', () => {
  it.each<[string, unknown, unknown, string, string, string]>([
    [
      'Diện tích gieo cấy lúa',
      509,
      650,
      'ha',
      'diện tích',
      'Diện tích gieo cấy lúa đạt 509/650 ha, bằng 78,3% kế hoạch.',
    ],
    [
      'diện tích ngô',
      650,
      650,
      'ha',
      'diện tích',
      'Diện tích ngô đạt 650/650 ha, hoàn thành 100% kế hoạch.',
    ],
    ['diện tích ngô', '2.469,64', '', 'ha', 'diện tích', 'Diện tích ngô đạt 2.469,64 ha.'],
    [
      'trồng rừng',
      1532,
      1095,
      'ha',
      'dien tich',
      'Trồng rừng đạt 1.532/1.095 ha, vượt 39,9% kế hoạch.',
    ],
    [
      'thu ngân sách',
      1532,
      1095,
      'triệu đồng',
      'tiền',
      'Thu ngân sách đạt 1.532/1.095 triệu đồng, vượt 39,91% dự toán.',
    ],
    ['số hộ nghèo', 6, '', 'hộ', '', 'Số hộ nghèo là 06 hộ.'],
    ['số văn bản', 'trên 70', '', 'văn bản', 'văn bản', 'Số văn bản là trên 70 văn bản.'],
    ['tỷ lệ che phủ rừng', 62.5, '', '%', 'tỷ lệ', 'Tỷ lệ che phủ rừng đạt 62,5%.'],
    [
      'tỷ lệ che phủ rừng',
      62.5,
      60,
      '%',
      'tỷ lệ',
      'Tỷ lệ che phủ rừng đạt 62,5%, cao hơn kế hoạch (60%) 2,5 điểm phần trăm.',
    ],
    ['tổng đàn lợn', 100.17, '', '', 'phần trăm kế hoạch', 'Tổng đàn lợn đạt 100,17% kế hoạch.'],
  ])('(%j; %j; %j; %j; %j) is %j', (name, done, plan, unit, kind, sentence) => {
    expect(CAU_KH(name, done, plan, unit, kind)).toBe(sentence);
  });

  it('puts the number where the name has a place for it', () => {
    expect(CAU_KH('tổ chức … hội nghị', 6, '', 'hội nghị', 'sự kiện')).toBe('Tổ chức 06 hội nghị.');
  });

  it('says zero in words', () => {
    expect(CAU_KH('tổ chức … hội nghị', 0, '', 'hội nghị', 'sự kiện')).toBe(
      'Không tổ chức hội nghị.',
    );
  });

  it.each([
    ['', 5],
    ['số hộ nghèo', ''],
    [null, undefined],
  ])('(%j; %j) is empty', (name, done) => {
    expect(CAU_KH(name, done, '', '', '')).toBe('');
  });

  it.each<[unknown, unknown, unknown, RegExp]>([
    ['x', 0, '', /Kế hoạch phải lớn hơn 0/],
    ['x', -5, '', /Kế hoạch phải lớn hơn 0/],
    ['x', 'chưa giao', '', /Kế hoạch “chưa giao” không phải là số/],
    ['x', '#REF!', '', /#REF!/],
    ['x', 10, 'bài thơ', /Dạng câu phải là một trong: số lượng, /],
  ])('refuses name %j with plan %j and kind %j', (name, plan, kind, message) => {
    expect(() => CAU_KH(name, 5, plan, 'ha', kind)).toThrow(message);
  });

  it('writes a range row by row, and an error into its own cell', () => {
    expect(
      CAU_KH(column('a', 'b', 'c'), column<unknown>(1, 'x', ''), '', 'ha', 'diện tích'),
    ).toEqual([['A đạt 1 ha.'], [expect.stringMatching(/^Lỗi: Thực hiện “x”/)], ['']]);
  });

  it('writes the same sentence for the same row wherever it stands', () => {
    expect(CAU_KH(column('a', 'a'), column(5, 5), column(10, 10), 'ha', 'diện tích')).toEqual(
      column('A đạt 5/10 ha, bằng 50% kế hoạch.', 'A đạt 5/10 ha, bằng 50% kế hoạch.'),
    );
  });
});

describe('CAU_KH with each kind of sentence', () => {
  const CASES = PHRASE_KINDS.flatMap((kind) =>
    [0, 5, 10, 15].flatMap((done) => ['', 10].map((plan) => [kind, done, plan] as const)),
  );

  it.each(CASES)('%s, %d of %j, is a whole sentence or a clear refusal', (kind, done, plan) => {
    const unit = kind === 'tỷ lệ' ? '%' : 'việc';
    const shown = show(() => CAU_KH('chỉ tiêu thử', done, plan, unit, kind));
    expect(shown).toMatch(/^(?:#ERROR! )?\p{Lu}.*[^.\s]\.$/u);
    expect(shown).not.toMatch(/\[…\]|\{|\}|undefined|null|NaN|[\ue000-\uf8ff]| {2}| [,.;]/);
  });

  it('refuses only a sentence about a plan that is not given', () => {
    const refused = CASES.filter(([kind, done, plan]) =>
      String(show(() => CAU_KH('x', done, plan, 'việc', kind))).startsWith('#ERROR!'),
    );
    expect(refused.filter(([kind, , plan]) => kind !== 'kế hoạch' || plan !== '')).toEqual([]);
  });
});

describe('CAU_KH and what was typed as text', () => {
  it.each(['trên 70', '≥70', 'ít nhất 70', 'trên 70'.normalize('NFD'), '>= 70'])(
    '%j is a lower bound in the sentence too',
    (typed) => {
      expect(CAU_KH('số văn bản', typed, '', 'văn bản', 'văn bản')).toBe(
        'Số văn bản là trên 70 văn bản.',
      );
    },
  );

  it.each([
    ['tỷ lệ', 'Tỷ lệ che phủ rừng đạt 50%.'],
    ['phần trăm kế hoạch', 'Tỷ lệ che phủ rừng đạt 50% kế hoạch.'],
  ])(
    'fifty percent, typed with its sign, stays that in a sentence of kind %s',
    (kind, sentence) => {
      expect(CAU_KH('tỷ lệ che phủ rừng', '50%', '', '%', kind)).toBe(sentence);
    },
  );

  it.each(['vốn {{ x }}', 'vốn {{', 'vốn {% x %}'])(
    'a name that is no name (%j) spoils its own cell only',
    (name) => {
      const answers = CAU_KH(column(name, 'b'), column(1, 2), '', 'ha', 'diện tích');
      expect(answers).toEqual([[expect.any(String)], ['B đạt 2 ha.']]);
    },
  );
});
