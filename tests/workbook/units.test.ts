// What is counted, what is measured, and where a count gets its leading zero.
import { describe, expect, it } from 'vitest';
import type { PhraseKind } from '../../src/workbook/phrase-kinds';
import { isCounted, isPadded, scaleOf } from '../../src/workbook/units';

describe('an indicator', () => {
  it.each<[PhraseKind, string, boolean, boolean]>([
    ['số lượng', 'hộ', true, true],
    ['số lượng', 'đảng viên', true, true],
    ['sự kiện', 'cuộc', true, true],
    ['văn bản', 'văn bản', true, true],
    ['tỷ trọng', 'trường', true, true],
    ['số lượng', 'ha', false, false],
    ['số lượng', 'HA', false, false],
    ['số lượng', 'triệu đồng', false, false],
    ['số lượng', 'TẤN'.normalize('NFD'), false, false],
    ['số lượng', 'km²', false, false],
    ['số lượng', '%', false, false],
    ['số lượng', 'nghìn con', false, false],
    ['số lượng', 'triệu lượt', false, false],
    ['số lượng', 'vạn cây', false, false],
    ['kế hoạch', 'ha', false, false],
    ['kế hoạch', 'người', true, true],
    ['diện tích', 'hộ', false, false],
    ['tỷ lệ', '%', false, false],
    ['phần trăm kế hoạch', '', false, false],
    ['mức', 'mức độ', false, false],
    ['thứ tự', 'xếp thứ', true, false],
  ])('of kind %s in %s is counted: %s, padded: %s', (phrase, unit, counted, padded) => {
    expect({ counted: isCounted(phrase, unit), padded: isPadded(phrase, unit) }).toEqual({
      counted,
      padded,
    });
  });
});

describe('a unit that counts by the thousand', () => {
  it.each([
    ['nghìn con', { size: 1000, thing: 'con' }],
    ['Triệu lượt khách', { size: 1_000_000, thing: 'luot khach' }],
    ['văn bản', null],
    ['triệu đồng', null],
    ['con', null],
  ])('%s', (unit, expected) => {
    expect(scaleOf(unit)).toEqual(expected);
  });
});
