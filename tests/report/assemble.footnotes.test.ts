// Footnotes are numbered as readers meet their marks, whatever the workbook calls them.
import { describe, expect, it } from 'vitest';
import { composeReport } from '../../src/report/compose';
import { writeText } from '../../src/report/text';
import { facts, note } from '../narrative/small-facts';

describe('footnotes', () => {
  it('of one paragraph are numbered in the order of the sentences that they explain', () => {
    const notes = [
      note('Gieo cấy lúa mùa xong. Đàn trâu, bò tăng nhẹ.', 'trước'),
      note('Đàn trâu, bò của các hộ vay vốn.', 'chú thích 1', 'II.1', 21),
      note('Lúa mùa gieo cấy bằng giống mới.', 'chú thích 2', 'II.1', 22),
    ];
    const { text } = writeText(composeReport(facts({ notes })).report);
    expect(text).toContain('Gieo cấy lúa mùa xong[1]. Đàn trâu, bò tăng nhẹ[2].');
    expect(text).toContain('[1] Lúa mùa gieo cấy bằng giống mới.\n[2] Đàn trâu, bò của các hộ');
  });
});
