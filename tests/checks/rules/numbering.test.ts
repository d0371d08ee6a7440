// The numbers of Dàn ý: one wrong number is told once, and what offices may write is left alone.
import { describe, expect, it } from 'vitest';
import { NUMBERING_RULES } from '../../../src/checks/rules/numbering';
import { checkContext } from '../../../src/checks/rule';
import { runChecks } from '../../../src/checks/run';
import { readWorkbook } from '../../../src/workbook/read-workbook';
import { SampleBook } from '../../workbook/sample';

/** What is said of an outline with these numbers, or with these titles below numbers. */
function said(rows: readonly (readonly [number: string, title?: string])[]): string[] {
  const book = new SampleBook({
    'Dàn ý': [['Mục', 'Tiêu đề'], ...rows.map(([id, title = 'Tiêu đề']) => [id, title])],
  });
  const context = checkContext(readWorkbook(book.spreadsheet()));
  return runChecks(context, NUMBERING_RULES).map(
    ({ cell, found, expected }) => `${cell ?? ''} ${found?.vi ?? ''} → ${expected?.vi ?? ''}`,
  );
}

const numbers = (text: string): (readonly [string])[] =>
  text.split(' ').map((id) => [id.replace('_', ' ')]);

const ORDERS: readonly (readonly [fact: string, ids: string, told: readonly string[]])[] = [
  ['a sound outline', 'I I.1 I.1.a I.1.b I.2 II II.1 III', []],
  ['letters with đ', 'I I.1 I.1.a I.1.b I.1.c I.1.d I.1.đ I.1.e', []],
  ['letters without đ', 'I I.1 I.1.a I.1.b I.1.c I.1.d I.1.e I.1.g', []],
  ['letters below a number', 'I I.1 I.1.1 I.1.2 I.1.a I.1.b', []],
  ['a part that is skipped', 'I II IV', ['A4 IV → III']],
  ['a number that is skipped', 'I I.1 I.3 I.4', ['A4 I.3 → I.2']],
  ['one number among right ones', 'I I.1 I.7 I.3 I.4', ['A4 I.7 → I.2']],
  ['two numbers the wrong way round', 'I I.2 I.1', ['A3 I.2 → I.1', 'A4 I.1 → I.3']],
  ['a first number that is not 1', 'I I.2 I.3', ['A3 I.2 → I.1']],
  ['a section whose parent is not there', 'I I.1 I.2.1 I.2.2 I.3', ['A4 I.2.1 → I.2']],
  ['a number twice, which another rule tells', 'I I.1 I.1 I.3', []],
  ['chapters that run on through parts', 'Phần_I I I.1 Phần_II II II.1', []],
  ['chapters below their parts', 'Phần_I Phần_I.I Phần_I.I.1 Phần_II Phần_II.I Phần_II.II', []],
  ['a chapter skipped below its part', 'Phần_I Phần_I.I Phần_I.III', ['A4 Phần I.III → Phần I.II']],
  ['parts with letters, Roman chapters below', 'A A.I A.I.1 A.II B B.I B.I.1 B.I.1.a C D Đ', []],
  ['parts with letters without đ, numbers below', 'A A.1 A.1.1 B B.1 C C.1 D E', []],
  ['a letter that is skipped', 'A A.I B D', ['A5 D → C']],
  ['a Roman chapter that is skipped below a letter', 'A A.I A.III', ['A4 A.III → A.II']],
  ['numbers of a kind of the office’s own', 'I Mở-đầu Kết-luận', []],
];

describe('numbers of sections', () => {
  it.each(ORDERS)('%s', (_, ids, told) => {
    expect(said(numbers(ids))).toEqual(told);
  });
});

const TITLES: readonly (readonly [id: string, title: string, told: string | null])[] = [
  ['I', 'I. Kết quả', null],
  ['I.1', '1. Trồng trọt', null],
  ['I.1', '1.000 ngày vàng đầu đời', null],
  ['I.1', '30/4 và 01/5', null],
  ['I.1', '2 nghị quyết chuyên đề', null],
  ['I.1', '2. Trồng trọt', 'B3 2. → I.1'],
  ['I.1', '5.4 Công tác dân vận', 'B3 5.4 → I.1'],
  ['I.1', 'b) Trồng trọt', 'B3 b) → I.1'],
];

describe('numbers typed into titles', () => {
  it.each(TITLES)('%s “%s”', (id, title, told) => {
    const rows = id === 'I' ? [['I', title] as const] : [['I'] as const, [id, title] as const];
    const expected = told === null ? [] : [told];
    expect(said(rows)).toEqual(expected);
  });
});
