// Cross-checks: what holds, what fails, and what is a broken rule instead of broken data.
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/workbook/grid';
import { soundBook } from '../../workbook/sample';
import { brief, check, withRule } from '../examples';

describe('a cross-check that holds', () => {
  it.each<[string, string, string, CellValue]>([
    ['von', '≤', 'von.ke_hoach', null],
    ['von', '<=', 'von.ke_hoach', null],
    ['lua_lai + lua_thuan', '=', 'lua', null],
    ['lua.luy_ke', '==', '509', null],
    ['lua.thang', '<', 'lua.luy_ke', null],
    ['lua.ke_hoach', '>', 'lua', null],
    ['truong.tong_so - truong', '=', '2', null],
    ['truong', '≠', 'truong.tong_so', null],
    ['truong', '<>', 'truong.tong_so', null],
    ['2 * (truong + 1,5)', '=', '17', null],
    ['-truong', '=', '-7', null],
    ['lua / 2', '=', '254,5', null],
    ['lua / 2', '=', '254.5', null],
    ['1/3 + 1/3 + 1/3', '=', '1', 0.0001],
    ['0,1 + 0,2', '=', '0,3', null],
    ['lua', '=', '508,5', '0,5'],
    ['lua', '=', '508', 1],
    ['lua', '=', '514', '1%'],
    ['lua', '≤', '508', 1],
    ['lua', '≥', '510', 1],
    ['lua.LUY_KE', '=', '509', null],
  ])('%s %s %s (tolerance %j) is passed over', (left, sign, right, tolerance) => {
    expect(brief(check(withRule(left, sign, right, tolerance)))).toEqual([]);
  });
});

describe('a cross-check that fails', () => {
  it.each<[string, string, string, CellValue, string]>([
    ['von', '>', 'von.ke_hoach', null, 'Kinh tế!G7'],
    ['lua_lai + lua_thuan', '≠', 'lua', null, 'Kinh tế!G5'],
    ['lua', '=', '508,4', '0,5', 'Kinh tế!G4'],
    ['lua', '=', '515', '1%', 'Kinh tế!G4'],
    ['10', '=', 'truong', null, 'Văn phòng!G4'],
    ['1', '=', '2', null, 'Quy tắc!A2'],
    ['lua', '<', '509', null, 'Kinh tế!G4'],
    ['lua', '≠', '510', 1, 'Kinh tế!G4'],
  ])('%s %s %s (tolerance %j) is told at %s', (left, sign, right, tolerance, place) => {
    expect(brief(check(withRule(left, sign, right, tolerance)))).toEqual([
      `cross-check.failed ${place}`,
    ]);
  });

  it.each([
    ['lỗi', 'error'],
    ['LOI', 'error'],
    ['cảnh báo', 'warning'],
    [null, 'warning'],
  ])('of severity %j is an %s', (typed, severity) => {
    const [finding] = check(withRule('von', '>', 'von.ke_hoach', null, typed));
    expect(finding).toMatchObject({ rule: 'cross-check.failed', severity });
  });

  it('says the rule’s reason and both sides', () => {
    const [finding] = check(withRule('truong', '=', 'truong.tong_so', null, null, 'Phải đạt đủ'));
    expect(finding).toMatchObject({ found: '7', expected: '9', indicator: 'truong' });
    expect(finding?.message).toMatch(
      /^Phải đạt đủ\. Hiện “Trường đạt chuẩn” \(Văn phòng!G4\) là 7; lẽ ra phải bằng “Trường đạt chuẩn” \(Văn phòng!\w+\), là 9\./,
    );
  });
});

describe('a broken rule', () => {
  it.each<[string, string, string, CellValue]>([
    ['von +', '=', '5', null],
    ['', '=', 'von', null],
    ['von', '=', '', null],
    ['von', '~', '5', null],
    ['von', '', '5', null],
    ['von', '=', 'la_lam', null],
    ['von.nam', '=', '5', null],
    ['von von', '=', '5', null],
    ['von ^ 2', '=', '5', null],
    ['von % 2', '=', '5', null],
    ['"von"', '=', '5', null],
    ['f(von)', '=', '5', null],
    ['von["luy_ke"]', '=', '5', null],
    ['this', '=', '5', null],
    ['true', '=', '1', null],
    ['!von', '=', '5', null],
    ['von', '=', '5', 'một ít'],
    ['von = 5', '=', '5', null],
  ])('%s %s %s (tolerance %j) is told as one, never as data', (left, sign, right, tolerance) => {
    expect(brief(check(withRule(left, sign, right, tolerance)))).toEqual([
      'cross-check.not-understood Quy tắc!A2',
    ]);
  });

  it('is one whose level is neither lỗi nor cảnh báo, whether it holds or not', () => {
    for (const right of ['7', '8']) {
      expect(check(withRule('truong', '=', right, null, 'nặng'))).toMatchObject([
        { rule: 'cross-check.not-understood', severity: 'error', cell: 'A2' },
      ]);
    }
  });

  it('does not stop the rules after it', () => {
    const book = soundBook()
      .set('Quy tắc', ['von', 'Vế trái'], 'von +')
      .set('Quy tắc', ['truong', 'Phép so sánh'], '=');
    expect(brief(check(book))).toEqual([
      'cross-check.not-understood Quy tắc!A2',
      'cross-check.failed Văn phòng!G4',
    ]);
  });

  it('over a total and its parts does not hide that they do not add up', () => {
    const book = withRule('lua_lai + lua_thuan', '~', 'lua').set(
      'Kinh tế',
      ['lua_lai', 'Lũy kế'],
      1,
    );
    expect(brief(check(book))).toEqual([
      'cross-check.not-understood Quy tắc!A2',
      'sum.parts-not-total Kinh tế!G4',
    ]);
  });
});

describe('an unknown value', () => {
  it.each<CellValue>([null, 'khoảng 50', '#REF!'])(
    'on either side (%j) leaves a cross-check without a word',
    (value) => {
      const book = withRule('von', '>', 'von.ke_hoach').set('Kinh tế', ['von', 'Kế hoạch'], value);
      expect(check(book).filter(({ rule }) => rule.startsWith('cross-check'))).toEqual([]);
    },
  );

  it('of zero as a divisor is told as the rule’s own trouble, and stops no report', () => {
    expect(check(withRule('lua / (truong - 7)', '=', '5'))).toMatchObject([
      { rule: 'cross-check.not-understood', severity: 'warning', tab: 'Quy tắc', cell: 'A2' },
    ]);
  });
});
