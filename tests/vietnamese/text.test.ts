// Text as people type it: what is the same word, and how words are joined.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, enumerate, fold, foldAlike, tidy, uncapitalize } from '../../src/vietnamese/text';

describe('tidy text', () => {
  it.each([
    ['  a \u00a0 b\r\n c\t', 'a b c'],
    ['Kế hoạch'.normalize('NFD'), 'Kế hoạch'],
    ['Lũy\u200b kế\ufeff', 'Lũy kế'],
    ['Kế\u00adhoạch', 'Kếhoạch'],
    ['\uf0b7 gạch đầu dòng', 'gạch đầu dòng'],
    ['', ''],
    ['nông dân \ud83d vui', 'nông dân vui'],
    ['\udc00ha', 'ha'],
    ['vui \u{1f600}', 'vui \u{1f600}'],
  ])('%j is %j', (text, tidied) => {
    expect(tidy(text)).toBe(tidied);
  });

  it('has one form of letters and spaces, whatever was pasted', () => {
    const sign = fc.constantFrom(
      'a',
      'ế',
      'ế'.normalize('NFD'),
      'Đ',
      '\u0302',
      '\u0323',
      '5',
      ',',
      '…',
      '“',
      '½',
      ' ',
      '\u00a0',
      '\t',
      '\n',
      '\u2009',
      '\u3000',
      '\u00ad',
      '\u200b',
      '\ufeff',
      '\uf0b7',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 10 }), (signs) => {
        const tidied = tidy(signs.join(''));
        expect(tidied).not.toMatch(/^\s|\s$|\s\s|[^\S ]|[\u00ad\u200b\ufeff\ue000-\uf8ff]/);
        expect(tidied).toBe(tidied.normalize('NFC'));
        expect(tidied.replace(/ /g, '').normalize('NFC')).toBe(
          signs
            .join('')
            .replace(/[\s\u00ad\u200b\ufeff\uf0b7]/g, '')
            .normalize('NFC'),
        );
      }),
    );
  });

  it('stays as it is when tidied again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text));
      }),
    );
  });
});

describe('folded text', () => {
  const WORDS = ['Lũy kế', 'Đơn vị tính', 'Ủy ban', '% kế hoạch', 'Phép so sánh', 'Chỉ tiêu'];
  const FORMS: readonly ((word: string) => string)[] = [
    (word) => word.normalize('NFD'),
    (word) => word.toUpperCase(),
    (word) => word.toUpperCase().normalize('NFD'),
    (word) => word.replace(/ /g, '\n'),
    (word) => ` ${word.replace(/ /g, ' \u00a0 ')}\u200b `,
    (word) => fold(word),
  ];

  it.each(WORDS)('%j is one word in all its forms', (word) => {
    expect(FORMS.map((form) => fold(form(word)))).toEqual(FORMS.map(() => fold(word)));
  });

  it.each([
    ['Lũy kế', 'luy ke'],
    ['Luỹ kế', 'luy ke'],
    ['ĐƠN VỊ', 'don vi'],
    ['Thực hiện trong tháng', 'thuc hien trong thang'],
  ])('%j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('the first letter', () => {
  it.each([
    ['Diện tích lúa', 'diện tích lúa'],
    ['CCCD cấp mới', 'CCCD cấp mới'],
    ['Đảng viên kết nạp', 'đảng viên kết nạp'],
    ['Nhân dân đóng góp', 'Nhân dân đóng góp'],
    ['Đàn trâu', 'đàn trâu'],
    ['', ''],
  ])('of %j is made small inside a sentence: %j', (text, expected) => {
    expect(uncapitalize(text)).toBe(expected);
  });
});

describe('items', () => {
  it.each<[string[], string]>([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a và b'],
    [['a', 'b', 'c'], 'a, b và c'],
  ])('%j are joined as %j', (items, text) => {
    expect(enumerate(items)).toBe(text);
  });
});

describe('the quick ways', () => {
  /** As fold and tidy are described, without a quick way. */
  const tidied = (text: string): string =>
    clean(text)
      .replace(/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g, ' ')
      .trim();
  const folded = (text: string): string =>
    tidied(text)
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[đĐ]/g, 'd')
      .toLowerCase();
  const letter = fc.oneof(
    fc.constantFrom(...Array.from('aăâđeêoơưiyAĂÂĐƠƯ  .-–…“”ßİıŉΣςАм')),
    fc.constantFrom(
      '\u0301',
      '\u0323',
      '\u00a0',
      '\u200b',
      '\ufeff',
      '\u00ad',
      'ế',
      'Ự',
      '\u1f80',
      '😀',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  );
  const text = fc.array(letter, { maxLength: 12 }).map((letters) => letters.join(''));

  it('tidy and fold say what the slow ones say', () => {
    fc.assert(
      fc.property(text, (typed) => {
        expect([tidy(typed), fold(typed)]).toEqual([tidied(typed), folded(typed)]);
      }),
    );
  });

  it('foldAlike compares as fold does', () => {
    const changed = fc
      .tuple(text, fc.constantFrom('a', 'à', 'À', 'đ', 'd', ' '))
      .map(([typed, more]) => [typed, typed + more]);
    fc.assert(
      fc.property(fc.oneof(fc.tuple(text, text), changed), (pair) => {
        const [one = '', other = ''] = pair.map((typed) => tidy(typed));
        expect(foldAlike(one, other)).toBe(fold(one) === fold(other));
        expect(foldAlike(one, one.toUpperCase())).toBe(fold(one) === fold(one.toUpperCase()));
      }),
    );
  });
});
