// Numbers in running text: which are figures, and what the others are.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersInText, PATTERNS, type DigitClass } from '../../src/vietnamese/digits';

/** The numbers of a text, each with its class. */
function classes(text: string): [string, DigitClass | null][] {
  return numbersInText(text).map((number) => [number.text, number.class]);
}

describe('a number in a text', () => {
  it.each<[string, [string, DigitClass | null][]]>([
    ['không có số', []],
    [
      'gieo cấy 1.110 ha, đạt 418,5 ha',
      [
        ['1.110', null],
        ['418,5', null],
      ],
    ],
    [
      'kết nạp 06/26 đảng viên',
      [
        ['06', null],
        ['26', null],
      ],
    ],
    [
      'đã cấp 27/60 giấy; cấp 41, ấp 3, thôn 5/xã',
      [
        ['27', null],
        ['60', null],
        ['41', null],
        ['3', 'name'],
        ['5', 'name'],
      ],
    ],
    ['bằng 78,3% kế hoạch', [['78,3', null]]],
    [
      'sĩ số 484/486 em; tổng số 280, gồm',
      [
        ['484', null],
        ['486', null],
        ['280', null],
      ],
    ],
    [
      'văn bản số 12/2026 và số 105, ngày 15',
      [
        ['12', 'document number'],
        ['2026', 'period'],
        ['105', 'document number'],
        ['15', 'date'],
      ],
    ],
    [
      'ngày 08/4/2026',
      [
        ['08', 'date'],
        ['4', 'date'],
        ['2026', 'date'],
      ],
    ],
    ['đến ngày 15 đã', [['15', 'date']]],
    [
      'tháng 5 năm 2026',
      [
        ['5', 'period'],
        ['2026', 'period'],
      ],
    ],
    [
      'quý 2/2026',
      [
        ['2', 'period'],
        ['2026', 'period'],
      ],
    ],
    ['6 tháng đầu năm', [['6', 'period']]],
    [
      'lũy kế 5 tháng đạt 72 văn bản',
      [
        ['5', 'period'],
        ['72', null],
      ],
    ],
    [
      'nhiệm kỳ 2026 - 2031',
      [
        ['2026', 'period'],
        ['2031', 'period'],
      ],
    ],
    ['Quyết định số 148-QĐ/ĐU', [['148', 'document number']]],
    ['Nghị quyết 105/NQ-UBND', [['105', 'document number']]],
    [
      'Nghị định số 66/2025/NĐ-CP',
      [
        ['66', 'document number'],
        ['2025', 'document number'],
      ],
    ],
    ['theo Kết luận 210 của', [['210', 'document number']]],
    ['hội nghị lần thứ 4', [['4', 'ordinal']]],
    ['phổ cập mức độ 2', [['2', 'ordinal']]],
    [
      'Quốc lộ 4 dài 12 km',
      [
        ['4', 'name'],
        ['12', null],
      ],
    ],
    ['cho trẻ dưới 5 tuổi', [['5', 'age or count of a name']]],
    ['trong tháng 120 hộ', [['120', null]]],
  ])('%j', (text, expected) => {
    expect(classes(text)).toEqual(expected);
  });

  it('is told with its place', () => {
    expect(numbersInText('đạt 418,5 ha')).toEqual([{ start: 4, text: '418,5', class: null }]);
  });

  it('ends before the sign that ends the sentence', () => {
    expect(classes('đạt 12, còn 3.')).toEqual([
      ['12', null],
      ['3', null],
    ]);
  });
});

describe('numbers of any text', () => {
  /** The definition, number by number: the first pattern with a match over the whole number. */
  function defined(text: string): [string, DigitClass | null][] {
    const covered = PATTERNS.flatMap(([name, pattern]) =>
      // Without the guard against endless digits.
      [...text.matchAll(new RegExp(pattern.source.replace(/^\(\?<!\\d\)/, ''), pattern.flags))].map(
        ({ index, 0: match }) => ({ name, start: index, end: index + match.length }),
      ),
    );
    return [...text.matchAll(/\d+(?:[.,]\d+)*/gu)].map(({ index, 0: number }) => {
      const end = index + number.length;
      const cover = covered.find((span) => span.start <= index && end <= span.end);
      return [number, cover?.name ?? null];
    });
  }

  const pieces = fc.constantFrom(
    '1',
    '26',
    '2026',
    '12345',
    ' ',
    '  ',
    '/',
    '-',
    ' - ',
    '.',
    ',',
    'số ',
    'ngày ',
    'tháng ',
    'quý ',
    'lần thứ ',
    'lớp ',
    'cấp ',
    'Nghị quyết ',
    'NQ-CP',
    'QĐ/ĐU',
    ' tuổi',
    ' tháng đầu',
    'Quốc lộ ',
    '“',
    ' tại chỗ',
    ' năm qua',
    ' ha',
    'loại ',
    ';',
    'lũy kế ',
  );

  it('have the classes of their definition', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 16 }), (parts) => {
        const text = parts.join('');
        expect(classes(text)).toEqual(defined(text));
      }),
    );
  });
});

describe('days without a year', () => {
  it.each(['dịp 30/4 - 01/5.', 'nghỉ lễ 30/4 và 1/5', 'từ 30/4 đến 3/5', 'đợt 15/4-30/4'])(
    'are dates in %j',
    (text) => {
      expect(numbersInText(text).map((one) => one.class)).toEqual(
        (text.match(/\d+/g) ?? []).map(() => 'date'),
      );
    },
  );

  it.each([
    'đạt 30/40 - 15/20 hộ',
    'từ 5/8 đến 6/8 hộ',
    'cấp 15/4 giấy',
    'vượt 20/5 và 25/10 giấy',
  ])('are none in %j', (text) => {
    expect(numbersInText(text).every((one) => one.class === null)).toBe(true);
  });
});
