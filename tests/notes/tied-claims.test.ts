// Which row of its section a claim of a note speaks of, and where it may be none.
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/notes/candidate';
import { tiedClaims } from '../../src/notes/tied-claims';

const row = (name: string, unit: string, values: Partial<Record<string, number>>): Candidate => {
  const readings = Object.values(values).map((value) => ({ value }));
  const read = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value }]));
  return {
    entry: { id: name, name, inSentence: name, unit },
    row: { id: name, name, unit, values: read, readings },
  } as unknown as Candidate;
};

const ROWS = [
  row('Tổng đàn lợn', 'con', { plan: 8000, toDate: 6705 }),
  row('Tổng đàn trâu, bò', 'con', { plan: 3200, toDate: 3145 }),
  row('Số lao động được giải quyết việc làm', 'lao động', { plan: 220, month: 24, toDate: 114 }),
  row('Số lượt cán bộ, đảng viên được bồi dưỡng', 'lượt người', { toDate: 384 }),
  row('Ca SXH ghi nhận', 'ca', { month: 33, toDate: 262 }),
  row('Đàn gia cầm', 'nghìn con', { toDate: 73.4 }),
];

const ties = (text: string): string[] =>
  tiedClaims(text, ROWS).map(
    ({ claim, row: { id }, tie }) => `${claim.amount.text} ${id} (${tie})`,
  );

describe('a claim is tied', () => {
  it.each<[string, string[]]>([
    ['Đàn lợn đạt 6.750 con.', ['6.750 Tổng đàn lợn (named)']],
    ['Hiện có 3.154 con trâu, bò.', ['3.154 Tổng đàn trâu, bò (likely)']],
    [
      'Giải quyết việc làm cho 24 lao động, lũy kế 141/220 lao động, bằng 51,8% kế hoạch.',
      [
        '24 Số lao động được giải quyết việc làm (named)',
        '141 Số lao động được giải quyết việc làm (likely)',
        '51,8 Số lao động được giải quyết việc làm (likely)',
      ],
    ],
    // An abbreviation of the name, written out.
    [
      'Sốt xuất huyết ghi nhận 33 ca, lũy kế 262 ca, giảm 16,7% so với cùng kỳ.',
      [
        '33 Ca SXH ghi nhận (named)',
        '262 Ca SXH ghi nhận (continued)',
        '16,7 Ca SXH ghi nhận (continued)',
      ],
    ],
    // By the thousand.
    ['Đàn gia cầm 73.400 con.', ['73.400 Đàn gia cầm (named)']],
    // All that the row has, and where it was.
    [
      'Giải quyết việc làm cho 114 lao động tại thôn Nà Lìn và thôn Bó.',
      ['114 Số lao động được giải quyết việc làm (named)'],
    ],
    [
      'Tổ chức học tập với 348 lượt cán bộ.',
      ['348 Số lượt cán bộ, đảng viên được bồi dưỡng (likely)'],
    ],
  ])('%s', (text, expected) => {
    expect(ties(text)).toEqual(expected);
  });
});

describe('a claim is tied to no row', () => {
  it.each([
    'Tại thôn Nà Lìn có đàn lợn 45 con.',
    'Cả nước có tổng đàn lợn 26 triệu con.',
    'Tổ chức 05 cuộc họp với 60 đại biểu.',
    'Cấp phát 120 suất quà cho hộ nghèo.',
    'Rét đậm làm chết 23 con lợn, dê, nghé.',
    'Giải quyết việc làm cho 20 lao động tại thôn Nà Lìn.',
    '',
  ])('%s', (text) => {
    expect(ties(text)).toEqual([]);
  });
});
