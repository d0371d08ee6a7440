// Slips of spelling that are syllables: a rare pair one step from a common one, and what only looks like it.
import { describe, expect, it } from 'vitest';
import { findSlips } from '../../src/vietnamese/slips';

const slips = (text: string): string[] => {
  const words = text.split(' ');
  return findSlips(words).map(
    ({ at, words: count, meant }) => `${words.slice(at, at + count).join(' ')} → ${meant}`,
  );
};

describe('slips', () => {
  it('reads a title with a capital behind a bracket, where no sentence opens', () => {
    const inBrackets = (text: string): number => findSlips(text.split(' '), false).length;
    expect(inBrackets('Chỉ bộ Trường trung học')).toBe(1);
    expect(inBrackets('Nguyễn Văn Chỉ bộ đội')).toBe(0);
  });

  it.each([
    ['kinh tế xã hôi ổn định', 'xã hôi → xã hội'],
    ['tổng sản lương ngô tăng', 'sản lương → sản lượng'],
    ['cán bộ tập chung chỉ đạo', 'tập chung → tập trung'],
    ['xảy ra tại nạn giao thông', 'tại nạn → tai nạn'],
    ['hoc sinh đi học đều', 'hoc sinh → học sinh'],
    ['lớp bồi dưởng lý luận', 'bồi dưởng → bồi dưỡng'],
    ['các xả hội học tập', 'xả hội → xã hội'],
    ['thực hiên nghị quyết', 'thực hiên → thực hiện'],
    ['văn bản được bổ xung', 'bổ xung → bổ sung'],
    ['chi bộ đã sử lý', 'sử lý → xử lý'],
    ['cấp ủy đãng viên nêu gương', 'đãng viên → đảng viên'],
  ])('finds “%s”', (text, slip) => {
    expect(slips(text)).toContain(slip);
  });

  it.each([
    ['two words that meet', 'chỉ bộ phận một cửa tiếp nhận'],
    ['two words that meet', 'sau vụ nổ lực lượng công an đến'],
    ['two words that meet', 'cán bộ cũng cố gắng hoàn thành'],
    ['old and new places of a tone', 'ủy ban và uỷ ban, hòa bình và hoà bình'],
    ['a name', 'ông Hoc Sinh và bà Tại Nạn'],
    ['a rare word that is right', 'các bộ trong cán bộ'],
    ['foreign words', 'trading view trên internet'],
  ])('is silent about %s: “%s”', (_what, text) => {
    expect(slips(text)).toEqual([]);
  });
});
