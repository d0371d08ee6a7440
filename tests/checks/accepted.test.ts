// Which explanations are causes, and which are remarks about the cells.
import { expect, it } from 'vitest';
import { acceptedExplanations } from '../../src/checks/accepted';
import { RULES } from '../../src/checks/index';
import { soundBook } from '../workbook/sample';
import { check } from './examples';

it('tells causes from remarks, by the rule that was explained', () => {
  const book = soundBook()
    .set('Kinh tế', ['von', 'Giải trình'], 'Tỉnh giao bổ sung vốn')
    .set('Kinh tế', ['von', 'Lũy kế'], '1.000')
    .set('Kinh tế', ['lua', 'Giải trình'], 'Dán từ Excel')
    .set('Kinh tế', ['lua', 'Lũy kế'], '509')
    .set('Kinh tế', ['lua_lai', 'Giải trình'], 'Không có gì để hỏi')
    .add('Kho số liệu', [
      ['Kỳ', 'Mã', 'Kế hoạch', 'Lũy kế'],
      ['04/2026', 'von', 20000, 800],
    ]);
  expect([...acceptedExplanations(check(book), RULES)].sort()).toEqual([
    ['lua', 'remark'],
    ['von', 'cause'],
  ]);
});
