// The place for the number in an indicator's name, and what only looks like one.
import { describe, expect, it } from 'vitest';
import { runsText, words } from '../../../src/figures/runs';
import { fillSlot, hasSlot, nameAlone } from '../../../src/narrative/content/name-slot';
import { indicator, paragraphs } from '../small-facts';

describe('a name', () => {
  it.each<[string, boolean, string, string]>([
    ['tổ chức … hội nghị', true, 'tổ chức 05 hội nghị', 'tổ chức hội nghị'],
    ['… trường đạt chuẩn', true, '05 trường đạt chuẩn', 'trường đạt chuẩn'],
    ['vốn năm […]', false, 'vốn năm […]', 'vốn năm […]'],
    ['năm […] mở … lớp', true, 'năm […] mở 05 lớp', 'năm […] mở lớp'],
    ['diện tích lúa', false, 'diện tích lúa', 'diện tích lúa'],
    [
      'văn bản (nghị quyết, kết luận,…)',
      false,
      'văn bản (nghị quyết, kết luận,…)',
      'văn bản (nghị quyết, kết luận,…)',
    ],
    ['thu phí, lệ phí, …', false, 'thu phí, lệ phí, …', 'thu phí, lệ phí, …'],
    ['trong tháng, … hộ được vay', true, 'trong tháng, 05 hộ được vay', 'trong tháng, hộ được vay'],
    ['có …% hộ', true, 'có 05% hộ', 'có% hộ'],
  ])('%s', (name, has, filled, alone) => {
    expect(hasSlot(name)).toBe(has);
    expect(runsText(fillSlot(words(name), () => words('05')))).toBe(filled);
    expect(runsText(nameAlone(words(name)))).toBe(alone);
  });
});

it('that names a year which is not known keeps the gap', () => {
  const capital = indicator(
    'von',
    { inSentence: 'vốn năm {{ nam }}', unit: 'triệu đồng', phrase: 'tiền' },
    { toDate: 22113 },
  );
  const [text] = paragraphs({ indicators: [capital], period: null });
  expect(text).toContain('ốn năm […]');
  expect(text).not.toContain('[22.113]');
});
