// The period of a finished report, from whatever line says it.
import { describe, expect, it } from 'vitest';
import { documentOfText } from '../../src/proofread/plain-text';
import { textContext } from '../../src/proofread/context';
import { periodText } from '../../src/workbook/period';

const periodOf = (...lines: readonly string[]): string | null => {
  const { period } = textContext(documentOfText(lines.join('\n')));
  return period && periodText(period);
};

describe('the period of a report', () => {
  it.each<[string, string | null]>([
    ['Kết quả tháng 5, phương hướng, nhiệm vụ tháng 6 năm 2026', '05/2026'],
    ['Kết quả công tác tháng 12, phương hướng tháng 01 năm 2027', '12/2026'],
    ['Kết quả tháng 12 năm 2026, phương hướng tháng 01 năm 2027', '12/2026'],
    ['Tình hình quý IV, nhiệm vụ quý I năm 2027', 'Quý IV/2026'],
    ['kết quả công tác quý II, nhiệm vụ trọng tâm quý III năm 2026', 'Quý II/2026'],
    ['Kết quả 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2026', '6 tháng 2026'],
    ['Tình hình 9 tháng năm 2026, nhiệm vụ quý IV năm 2026', '9 tháng 2026'],
    ['Kết quả thực hiện nhiệm vụ năm 2026, phương hướng năm 2027', 'Năm 2026'],
    ['Kết quả thực hiện Nghị quyết số 10-NQ/ĐU năm 2026', null],
    ['Sơ kết học kỳ I năm học 2025 - 2026', null],
  ])('%s', (title, expected) => {
    expect(periodOf('BÁO CÁO', title, 'I. TÌNH HÌNH', 'Các thôn ổn định.')).toBe(expected);
  });

  it('is read from a heading or the last words where there is no title', () => {
    expect(periodOf('II. KẾT QUẢ THÁNG 5 NĂM 2026', 'Các thôn ổn định.')).toBe('05/2026');
    expect(periodOf('Các thôn ổn định.', 'Trên đây là báo cáo quý I năm 2026.')).toBe('Quý I/2026');
    expect(periodOf('Các thôn ổn định trong năm 2026.')).toBe(null);
  });
});
