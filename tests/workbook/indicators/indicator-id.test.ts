// Ids made from names: letters, digits and `_`, none twice.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorId } from '../../../src/workbook/indicators/indicator-id';

const free = (): boolean => false;

describe('the id of a new indicator', () => {
  it.each([
    ['Số hộ nghèo', 'so_ho_ngheo'],
    ['Đàn trâu, bò', 'dan_trau_bo'],
    ['  TỶ LỆ  bao phủ BHYT (%) ', 'ty_le_bao_phu_bhyt'],
    ['100 ngày cao điểm', 'ct_100_ngay_cao_diem'],
    ['…', 'ct'],
    [
      'Diện tích rừng trồng mới tập trung theo dự án phát triển lâm nghiệp',
      'dien_tich_rung_trong_moi_tap_trung_theo',
    ],
  ])('of %j is %s', (name, id) => {
    expect(indicatorId(name, free)).toBe(id);
  });

  it('gets a number where another has it', () => {
    const taken = new Set(['lua', 'lua_2']);
    expect(indicatorId('Lúa', (id) => taken.has(id))).toBe('lua_3');
  });

  it('is a name that templates can call, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(indicatorId(name, free)).toMatch(/^[a-z][a-z0-9_]{0,49}$/);
      }),
    );
  });
});
