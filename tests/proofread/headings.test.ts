// Headings by their form, and the parts that set out what is to be done.
import { describe, expect, it } from 'vitest';
import { isTypedHeading, TaskParts } from '../../src/proofread/headings';

describe('isTypedHeading', () => {
  it.each([
    ['I. KẾT QUẢ ĐẠT ĐƯỢC.', true],
    ['1. Sản xuất nông nghiệp:', true],
    ['PHẦN II. NHIỆM VỤ', true],
    ['a) Công tác dân vận', true],
    ['1. Tiếp tục thực hiện tốt công tác tuyên truyền.', false],
    ['Diện tích lúa đạt 509 ha', false],
    ['1. Trồng trọt: lúa 12 ha; ngô: 5 ha', true],
  ])('%s: %s', (line, expected) => {
    expect(isTypedHeading(line)).toBe(expected);
  });
});

describe('TaskParts', () => {
  it('knows the parts about tasks until the next part', () => {
    const parts = new TaskParts();
    const after = (heading: string): boolean => {
      parts.pass(heading);
      return parts.isTask;
    };
    expect(after('I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ THÁNG 5')).toBe(false);
    expect(after('1. Kinh tế')).toBe(false);
    expect(after('II. PHƯƠNG HƯỚNG, NHIỆM VỤ THÁNG 6')).toBe(true);
    expect(after('1. Kinh tế')).toBe(true);
    expect(after('III. TỔ CHỨC THỰC HIỆN')).toBe(false);
  });
});
