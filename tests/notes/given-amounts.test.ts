// Which numbers of a note are numbers of a row: those that are surely meant, and the traps beside them.
import { describe, expect, it } from 'vitest';
import { givenAmounts } from '../../src/notes/given-amounts';
import { indicator, MAY, type SmallIndicator } from '../narrative/small-facts';

const count = (
  id: string,
  name: string,
  unit: string,
  ...typed: [typed: Parameters<typeof indicator>[2], measure?: 'flow' | 'stock']
): SmallIndicator =>
  indicator(
    id,
    { inSentence: name, unit, phrase: 'số lượng', measure: typed[1] ?? 'flow' },
    typed[0],
  );

const ROWS = [
  count('ket_nap', 'Kết nạp đảng viên mới', 'đảng viên', { plan: 26, month: 5, toDate: 13 }),
  count('dang_vien', 'Tổng số đảng viên', 'đảng viên', { toDate: 716 }, 'stock'),
  count('vb', 'Văn bản Đảng ủy ban hành', 'văn bản', { month: 63, toDate: 364 }),
  count('nq', 'Nghị quyết, kết luận của Đảng ủy', 'văn bản', { month: 2, toDate: 9 }),
  indicator(
    'lua',
    { inSentence: 'Diện tích lúa mùa', measure: 'flow' },
    { plan: 612, month: 331.5, toDate: 415.5 },
  ),
  indicator(
    'ngan_sach',
    { inSentence: 'Thu ngân sách', unit: 'triệu đồng', phrase: 'tiền', measure: 'flow' },
    { plan: 2000, month: 120, toDate: 1376, samePeriod: 1250 },
  ),
  indicator(
    'ty_le',
    { inSentence: 'Tỷ lệ học sinh tốt nghiệp', unit: '%', phrase: 'tỷ lệ' },
    { plan: 98, toDate: 98.7 },
  ),
  count('truong', 'Trường đạt chuẩn', 'trường', { total: 9, toDate: 6 }, 'stock'),
  count('chay', 'Vụ cháy, nổ trên địa bàn', 'vụ', { month: 0, toDate: 0 }),
  count('don_thu', 'Đơn thư tố cáo, khiếu nại trong Đảng', 'đơn', { month: 0, toDate: 2 }),
];

/** The note with `[number|row.part]`; `~` behind what is not the typed amount to the last digit. */
function marked(note: string): string {
  let text = '';
  let end = 0;
  for (const told of givenAmounts(note, ROWS, MAY)) {
    const { start, id, part, exact } = told;
    text += `${note.slice(end, start)}[${note.slice(start, told.end)}|${id}.${part}${exact ? '' : '~'}]`;
    end = told.end;
  }
  return text + note.slice(end);
}

describe('numbers of a note that are a row’s', () => {
  it.each([
    ['Kết nạp [05|ket_nap.month] đảng viên mới trong tháng.'],
    [
      'Trong tháng kết nạp [5|ket_nap.month] đảng viên, lũy kế [13|ket_nap.toDate]/[26|ket_nap.plan].',
    ],
    ['Lúa mùa đã cấy [415,5|lua.toDate]/[612|lua.plan] ha, bằng [67,9|lua.percent~]% kế hoạch.'],
    ['Đảng ủy ban hành [63|vb.month] văn bản, trong đó có [02|nq.month] nghị quyết, kết luận.'],
    [
      'Thu ngân sách lũy kế [1,376|ngan_sach.toDate~] tỷ đồng, bằng [68,8|ngan_sach.percent~]% dự toán.',
    ],
    [
      'Thu ngân sách đạt [1.376|ngan_sach.toDate] triệu đồng, tăng [10,08|ngan_sach.change~]% so với cùng kỳ.',
    ],
    [
      'Tỷ lệ học sinh tốt nghiệp đạt [98,7|ty_le.toDate]%, cao hơn kế hoạch [0,7|ty_le.toPlan~] điểm phần trăm.',
    ],
    ['Có [6|truong.toDate]/[9|truong.total] trường đạt chuẩn, đạt [66,7|truong.share~]%.'],
    ['Thu ngân sách lũy kế gần [1.400|ngan_sach.toDate~] triệu đồng.'],
    ['Đã kết nạp [05|ket_nap.month] đảng viên mới tại thôn Thượng và thôn Hạ.'],
    [
      'Thu ngân sách đạt [1.376|ngan_sach.toDate] triệu đồng; so với cùng kỳ năm trước tăng [126|ngan_sach.change~] triệu đồng.',
    ],
    ['Trong tháng [không xảy ra|chay.toDate~] vụ cháy, nổ.'],
    ['[Không phát sinh|don_thu.month~] đơn thư tố cáo trong Đảng.'],
  ])('%s', (expected) => {
    const plain = expected.replace(/\[([^|\]]+)\|[^\]]+\]/g, '$1');
    expect(marked(plain)).toBe(expected);
  });

  it.each([
    ['of another amount', 'Trong tháng kết nạp 6 đảng viên mới.'],
    ['that two rows could mean', 'Trong tháng có thêm 2 đồng chí được khen thưởng.'],
    ['of another year', 'Năm 2024 kết nạp 13 đảng viên mới.'],
    ['of a part of the place', 'Chi bộ thôn Thượng kết nạp 05 đảng viên mới.'],
    ['far from the row’s, for all its “trên”', 'Thu ngân sách lũy kế trên 900 triệu đồng.'],
    ['of a part of the place, behind it', 'Kết nạp 04 đảng viên mới tại thôn Thượng.'],
    ['of a change of something else', 'Thu ngân sách ổn định; giá vật tư tăng 126 triệu đồng.'],
    ['of another percent', 'Thu ngân sách đạt 71,5% dự toán.'],
    ['of a denial of something else', 'Không phát sinh điểm nóng về an ninh.'],
    ['of no row', 'Hội nghị có 120 đại biểu dự, quyên góp 15,5 triệu đồng.'],
  ])('are not those %s', (_about, note) => {
    expect(marked(note)).toBe(note);
  });
});

it('in half a year “trong kỳ” is since January', () => {
  const half = { kind: 'half', year: 2026, index: 1 } as const;
  const [joined] = [count('kn', 'Kết nạp đảng viên mới', 'đảng viên', { toDate: 8 })];
  expect(givenAmounts('Trong kỳ kết nạp 08 đảng viên mới.', [joined], half)).toMatchObject([
    { id: 'kn', part: 'toDate', exact: true },
  ]);
});
