// Remarks against the row that they stand beside: parts, points to the plan, nothing said where there was some.
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/workbook/grid';
import { SampleBook } from '../../workbook/sample';
import { check } from '../examples';

/** A row: name, unit, plan, month, to date, same period of last year. */
type Row = readonly [string, string, ...CellValue[]];

const COWS: Row = ['Tổng đàn trâu, bò', 'con', null, null, 3412, 3465];
const PUPILS: Row = ['Số học sinh tiểu học và THCS', 'học sinh', null, null, 6845, 6702];
const CARDS: Row = ['Tỷ lệ dân số tham gia BHYT', '%', 96.5, null, 95.1, 94.6];
const JOBS: Row = ['Số lao động được tạo việc làm', 'người', 380, 41, 264, 248];
const DROPOUTS: Row = ['Số học sinh bỏ học', 'học sinh', null, 0, 3, 7];
const TRAINED: Row = ['Dân quân được huấn luyện', 'người', 85, 0, 0, 0];
const CATCH: Row = ['Sản lượng khai thác hải sản', 'tấn', 6800, 624, 4012, 3865];
const TAX: Row = ['Thu thuế hộ kinh doanh', 'triệu đồng', 1850, 143, 1023, 1110];
const FIRES: Row = ['Số vụ cháy', 'vụ', null, 1, 4, 2];
const SETTLED: Row = ['Số vụ hòa giải thành', 'vụ', null, 4, 31, 27];
const TEA: Row = ['Sản lượng chè búp tươi', 'tấn', 1450, 118, 236.5, 228];

function rulesOf([name, unit, plan, month, toDate, last]: Row, remark: string): string[] {
  const isState = month === null;
  const book = new SampleBook({
    'Cấu hình': [
      ['Loại văn bản', 'Chính quyền'],
      ['Cơ quan cấp trên', 'UBND tỉnh'],
      ['Cơ quan ban hành', 'UBND xã Nà Lìn'],
      ['Địa danh', 'Nà Lìn'],
      ['Kỳ báo cáo', '05/2026'],
    ],
    'Dàn ý': [
      ['Mục', 'Tiêu đề', 'Đơn vị', 'Nội dung', 'Chú thích'],
      ['I', 'KẾT QUẢ', 'Kinh tế', null, null],
    ],
    'Danh mục': [
      ['Mã', 'Chỉ tiêu', 'Đơn vị tính', 'Đơn vị', 'Mục', 'Dạng câu', 'Cách tính'],
      [
        'KT01',
        name,
        unit,
        'Kinh tế',
        'I',
        unit === '%' ? 'tỷ lệ' : 'số lượng',
        isState ? 'thời điểm' : 'phát sinh',
      ],
    ],
    'Kinh tế': [
      ['Đơn vị', 'Kinh tế'],
      ['Kỳ báo cáo', '05/2026'],
      [],
      ['Mã', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Trong tháng', 'Lũy kế', 'Cùng kỳ', 'Ghi chú'],
      ['KT01', name, unit, plan ?? null, month ?? null, toDate ?? null, last ?? null, remark],
    ],
  });
  return check(book).flatMap(({ rule, cell }) => (cell === 'H5' ? [rule] : []));
}

describe('a remark', () => {
  it.each<[Row, string, ...string[]]>([
    // Parts that would make the row's amount but for one digit.
    [PUPILS, 'Tiểu học 3.912 em, THCS 2.973 em, tăng 143 em so CK.', 'note.other-number'],
    [PUPILS, 'Tiểu học 3.912 em, THCS 2.933 em, tăng 143 em so CK.'],
    [PUPILS, 'Tiểu học 3.912 em, THCS 2.733 em, còn lại học ở xã bạn.'],
    [COWS, 'Trâu 1.896, bò 1.526 con; giảm 53 con so CK.', 'note.other-number'],
    [COWS, 'Trâu 1.896, bò 1.516 con; giảm 53 con so CK.'],
    [COWS, 'Gần 3.400 con; trâu 1.896 con, bò 1.416 con.', 'note.other-number'],
    // Points to the plan of a rate.
    [CARDS, '95,1%, còn cách KH năm 2,4 điểm.', 'note.other-number'],
    [CARDS, '95,1%, còn cách KH năm 1,4 điểm.'],
    [CARDS, '95,1%, cao hơn KH 1,4 điểm.', 'note.other-direction'],
    [CARDS, 'Còn thiếu 4,9 điểm so với mục tiêu đến năm 2030.'],
    // A part of what the row has.
    [JOBS, '69,5% KH; trong đó nữ 137 người, đi làm trong tỉnh 286 người.', 'note.other-number'],
    [JOBS, '69,5% KH; trong đó nữ 137 người, đi làm trong tỉnh 186 người.'],
    [JOBS, 'Toàn xã có 5.230 lao động, trong đó 286 người cần việc.'],
    // None, where there was some.
    [DROPOUTS, 'Từ đầu năm đến nay không có em nào bỏ học.', 'note.other-number'],
    [DROPOUTS, '5 tháng qua không để xảy ra trường hợp nào.', 'note.other-number'],
    [DROPOUTS, 'Tháng 5 không có em nào bỏ học.'],
    [DROPOUTS, 'Từ đầu năm không có em nào tử vong.'],
    // Some, where there was none.
    [TRAINED, 'Đợt 1 đã huấn luyện xong 32 đồng chí.', 'note.other-number'],
    [TRAINED, 'Tháng 6 sẽ huấn luyện 32 đồng chí.'],
    // Last year.
    [CATCH, 'Cùng kỳ năm ngoái 3.685 tấn.', 'note.other-number'],
    [CATCH, 'Cùng kỳ năm ngoái 3.865 tấn.'],
    [CATCH, 'Được 40,12 nghìn tấn.', 'note.other-number'],
    [CATCH, 'Được 4.012 nghìn tấn.', 'note.other-unit'],
    [TAX, 'LK 1,023 tỷ, tăng 7,8% CK.', 'note.other-direction'],
    [TAX, 'LK 1,023 tỷ, giảm 7,8% CK.'],
    [FIRES, 'Từ đầu năm 4 vụ, giảm một nửa so CK.', 'note.other-direction'],
    [FIRES, 'Từ đầu năm 4 vụ, tăng gấp đôi so CK.'],
    // Numbers of other things.
    [SETTLED, 'Nhận 36 vụ từ đầu năm, thành 31.'],
    [TEA, 'Tháng này hái 118 tấn; từ đầu vụ (15/3) đến nay được 190 tấn.'],
    [TEA, 'So với KH tỉnh giao (1.900 tấn) thì còn xa.'],
    [SETTLED, 'Mục tiêu 2030 có 60 vụ.'],
    [TAX, 'Trong tháng 2 hộ xin nghỉ; 1.110 triệu đồng của CK thu đủ.'],
    // Old letters beside new ones.
    [TEA, 'Tháng này hái 118 tấn; hå s¬ trÔ h¹n 4.', 'script.legacy-encoding'],
  ])('of %s: %s', (row, remark, ...rules) => {
    expect(rulesOf(row, remark)).toEqual(rules);
  });
});
