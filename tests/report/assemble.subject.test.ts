// The subject promises what the outline has: tasks to come only where a part is about them.
import { describe, expect, it } from 'vitest';
import { composeReport } from '../../src/report/compose';
import { writeText } from '../../src/report/text';
import type { Section } from '../../src/workbook/facts';
import { facts, section } from '../narrative/small-facts';

const subjectOf = (outline: readonly Section[]): string =>
  writeText(composeReport(facts({ outline })).report)
    .text.split('\n')
    .find((line) => line.startsWith('Kết quả thực hiện nhiệm vụ')) ?? '';

describe('the subject', () => {
  it.each([
    ['tasks', section('II', 'PHƯƠNG HƯỚNG, NHIỆM VỤ')],
    ['the next period', section('II', 'CÔNG TÁC {{ KY_SAU }}')],
  ])('names what is to come where a part is about %s', (_about, second) => {
    expect(subjectOf([section('I', 'KẾT QUẢ'), second])).toBe(
      'Kết quả thực hiện nhiệm vụ tháng 5, phương hướng, nhiệm vụ tháng 6 năm 2026',
    );
  });

  it('does not where none is', () => {
    expect(subjectOf([section('I', 'KẾT QUẢ THỰC HIỆN NHIỆM VỤ'), section('II', 'ĐÁNH GIÁ')])).toBe(
      'Kết quả thực hiện nhiệm vụ tháng 5 năm 2026',
    );
  });
});
