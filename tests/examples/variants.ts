// The example month's workbook under other settings: the state side, a quarter.
import { openDesk, type Desk } from '../../desk/session.ts';

/** Labels of tab Cấu hình → values that take the place of the example's. */
export const VARIANTS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['as it is', {}],
  [
    'of the state side',
    {
      'Loại văn bản': 'Chính quyền',
      'Cơ quan ban hành': 'Ủy ban nhân dân xã Lùng Phình',
      'Số văn bản': '105/BC-UBND',
      'Ngày ký': '22/5/2026',
      'Quyền hạn ký': 'TM. ỦY BAN NHÂN DÂN',
      'Chức vụ người ký': 'Chủ tịch',
    },
  ],
  ['of a quarter', { 'Kỳ báo cáo': 'Quý II/2026' }],
];

/** The example's desk with some settings changed. */
export async function exampleDesk(settings: Readonly<Record<string, string>>): Promise<Desk> {
  const desk = await openDesk({ file: 'examples/lung-phinh-2026-05.xlsx' });
  const { engine } = desk;
  const tab = engine.tabIds().find((id) => engine.tabName(id) === 'Cấu hình') ?? '';
  const missing = new Map(Object.entries(settings));
  for (let row = 0; row < engine.usedSize(tab).rows; row++) {
    const cell = engine.value(tab, row, 0);
    const label = typeof cell === 'string' ? cell : '';
    const value = missing.get(label);
    if (value === undefined) continue;
    engine.edit(tab, [{ row, column: 1, content: { value } }]);
    missing.delete(label);
  }
  if (missing.size > 0) throw new Error(`No setting ${[...missing.keys()].join(', ')}`);
  return desk;
}
