// How two syllables differ, and where a tone is written.
import { describe, expect, it } from 'vitest';
import { canonical, slipKind, written } from '../../src/vietnamese/spelling';

describe('slipKind', () => {
  it.each([
    ['hôi', 'hội', 'tone'],
    ['lương', 'lượng', 'tone'],
    ['hoc', 'học', 'tone'],
    ['đai', 'dai', 'mark'],
    ['chung', 'trung', 'onset'],
    ['sử', 'xử', 'onset'],
    ['thông', 'thôn', 'final'],
    ['duoc', 'được', 'bare'],
    ['mẫu', 'giáo', null],
    ['sưng', 'xứng', null],
  ])('from %s to %s: %s', (typed, meant, kind) => {
    expect(slipKind(typed, meant)).toBe(kind);
  });
});

describe('written', () => {
  it.each([
    'hòa',
    'ủy',
    'thủy',
    'quý',
    'giá',
    'giải',
    'hoàn',
    'thuế',
    'thưởng',
    'tiến',
    'khuyến',
    'nghĩa',
    'của',
    'tuổi',
    'hoạch',
    'gì',
    'quán',
    'khoản',
    'yếu',
    'rượu',
  ])('puts the tone of %s back where it stands', (syllable) => {
    expect(written(canonical(syllable))).toBe(syllable);
  });

  it('takes old and new places for one', () => {
    expect(canonical('hoà')).toBe(canonical('hòa'));
    expect(canonical('uỷ')).toBe(canonical('ủy'));
  });
});
