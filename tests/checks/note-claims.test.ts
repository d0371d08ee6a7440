// What a note says of an indicator by its name, and what only looks like it.
import { describe, expect, it } from 'vitest';
import { claimsOf, nameForms, readyNote } from '../../src/checks/note-claims';
import type { CatalogueRow } from '../../src/workbook/facts';

const FORMS = nameForms({
  name: 'Tổng đàn gia súc',
  inSentence: 'tổng đàn gia súc',
} as CatalogueRow);

function said(text: string): unknown[] {
  return claimsOf(readyNote(text)!, FORMS).map(({ kind, value, behind }) => [
    kind,
    value,
    behind.split(/[\s,]/)[0],
  ]);
}

describe('a note says', () => {
  it.each<[string, unknown[]]>([
    ['Tổng đàn gia súc đạt 11.206 con.', [['value', 11206, 'con']]],
    ['Hiện nay, tổng đàn gia súc toàn xã hiện có 11.206 con, ổn định.', [['value', 11206, 'con']]],
    ['Trời rét; tổng đàn gia súc: 11.206 con.', [['value', 11206, 'con']]],
    [
      'Tổng đàn gia súc đạt 11.206/15.200 con, bằng 73,7% kế hoạch.',
      [
        ['result', 11206, 'con'],
        ['value', 15200, 'con'],
        ['percent', 73.7, '%'],
      ],
    ],
    ['Tổng đàn gia súc vượt 3,5% kế hoạch.', [['excess', 3.5, '%']]],
    [
      'Tổng đàn gia súc là 11.206 con, giảm 12 con so với tháng trước.',
      [
        ['value', 11206, 'con'],
        ['change', 12, 'con'],
      ],
    ],
    ['Tổng đàn gia súc tăng mạnh so với cùng kỳ.', [['change', null, '']]],
  ])('%s', (text, claims) => {
    expect(said(text)).toEqual(claims);
  });
});

describe('a note says nothing of the indicator', () => {
  it.each([
    'Tổng đàn gia súc tại thôn Nà Lìn đạt 45 con.',
    'Thôn Nà Lìn có tổng đàn gia súc đạt 45 con.',
    'Tổng đàn gia súc đạt 45 con ở thôn Nà Lìn.',
    'Cùng kỳ năm trước tổng đàn gia súc đạt 11.000 con.',
    'Mục tiêu là tổng đàn gia súc đạt 15.200 con.',
    'Tổng đàn gia súc đạt trên 11.000 con.',
    'Tổng đàn gia súc, gia cầm đạt 63.069 con.',
    'Tổng đàn gia súc ổn định. Trong tháng tiêm phòng 4.000 con.',
    'Tổng đàn gia súc tăng 5% mỗi năm.',
    'Quản lý tổng đàn gia súc theo Kế hoạch số 12.',
    'Tổng đàn gia súcx đạt 5 con.',
    '',
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

it('reads a note of a megabyte in proportion to its length', () => {
  const note = readyNote('tổng đàn gia súc đạt 1 con so với '.repeat(30_000).trim())!;
  expect(claimsOf(note, FORMS).length).toBeLessThan(3);
});
