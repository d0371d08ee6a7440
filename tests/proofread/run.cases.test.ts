// Single sentences as offices write them, with the rules that they hit: what was once read wrong.
import { describe, expect, it } from 'vitest';
import { proofread } from '../../src/proofread/run';

const CASES: readonly (readonly [text: string, ...rules: string[]])[] = [
  ['Chi giáo dục tăng từ 26,9 tỷ lên 31,4 tỷ, tăng 11,7%.', 'prose.wrong-change'],
  ['Chi giáo dục tăng từ 26,9 tỷ lên 31,4 tỷ, tăng 16,7%.'],
  ['Giáo dục: 31,4 - tăng từ 26,9 (CK) lên 31,4, tức tăng 11,7%;', 'prose.wrong-change'],
  [
    'Thu nhập bình quân tăng từ 52,4 triệu đồng (năm 2024) lên 56,1 triệu đồng (năm 2025), tăng 7,1%.',
  ],
  ['Tội phạm xảy ra 09 vụ, giảm 02 vụ so với cùng kỳ (9/7 vụ).', 'prose.wrong-direction'],
  ['Tội phạm xảy ra 09 vụ, tăng 02 vụ so với cùng kỳ (9/7 vụ).'],
  ['Khám phá 8 vụ, tăng 02 vụ so với cùng kỳ (8/9 vụ, đạt 88,9%).'],
  [
    'Đầu năm xã có 1.842 hội viên. Trong năm kết nạp mới 96 hội viên (kế hoạch 90, đạt 106,7%), đưa ra khỏi danh sách 31 hội viên (chuyển đi 18, qua đời 13). Đến nay, Hội có 1.917 hội viên.',
    'prose.stock-mismatch',
  ],
  [
    'Đầu năm xã có 1.842 hội viên. Trong năm kết nạp mới 96 hội viên (kế hoạch 90, đạt 106,7%), đưa ra khỏi danh sách 31 hội viên (chuyển đi 18, qua đời 13). Đến nay, Hội có 1.907 hội viên.',
  ],
  ['Giải ngân đến 30/9 đạt 70% kế hoạch, trước 31/12 phải đạt 100%.'],
  ['Thuế đất: đạt 62,3% DT (2,6/4,5);', 'prose.percent-mismatch'],
  ['Nhóm khởi công mới mới đạt 26,1%.'],
  [
    'Có 05 dự án chuyển tiếp: đường Lê Hoàn; Trường Mầm non Hoa Ban; kênh Cầu Đá; nhà văn hóa tổ 4.',
    'prose.count-and-list',
  ],
  ['Có 05 mô hình: nuôi ong; trồng nấm và rau sạch; nuôi dê (2 hộ); trồng quế.'],
  ['2. Cơ cấu thu: thuế 52,9%; tiền đất 36,5%; thu khác 16,0%.', 'prose.rates-not-100'],
  [
    'BÁO CÁO\nKết quả thực hiện nhiệm vụ tháng 4 năm 2026\nI. KẾT QUẢ\nHuấn luyện dân quân bằng 38,3% kế hoạch, vượt tiến độ.',
  ],
  [
    'BÁO CÁO\nKết quả thực hiện nhiệm vụ tháng 7 năm 2026\nI. KẾT QUẢ\nHuấn luyện dân quân bằng 38,3% kế hoạch, vượt tiến độ.',
    'prose.praise-for-low',
  ],
  [
    'BÁO CÁO\nKết quả thực hiện nhiệm vụ tháng 4 năm 2026\nI. KẾT QUẢ\nHuấn luyện dân quân bằng 28,3% kế hoạch, vượt tiến độ.',
    'prose.praise-for-low',
  ],
  // Averages among several counts; in another scale.
  [
    'Kiểm tra 86 cơ sở, xử phạt 09 cơ sở với 54,5 triệu đồng, bình quân 6,60 triệu đồng/cơ sở.',
    'prose.average-mismatch',
  ],
  ['Kiểm tra 86 cơ sở, xử phạt 09 cơ sở với 54,5 triệu đồng, bình quân 6,06 triệu đồng/cơ sở.'],
  [
    'Giải quyết chế độ cho 214 người, gồm 163 người nghỉ hưu, 51 người thôi việc; kinh phí 187,25 tỷ đồng, bình quân 875 nghìn đồng/người.',
    'prose.average-mismatch',
  ],
  // A balance of a debt, each figure rounded.
  [
    'Công nợ đầu quý 214,5; phát sinh thêm 41,7; đã thu 96,0; cuối quý còn 180,2.',
    'prose.stock-mismatch',
  ],
  ['Công nợ đầu quý 214,5; phát sinh thêm 41,7; đã thu 96,0; cuối quý còn 160,3.'],
  // One part mistyped in brackets.
  ['Đàn trâu, bò 1.284 con (trâu 725 con, bò 532 con).', 'prose.parts-not-total'],
  ['Đàn trâu, bò 1.284 con (trâu 752 con, bò 532 con).'],
  ['Bão làm ảnh hưởng 14 hộ, gồm 09 hộ ngập ruộng, 07 hộ sạt taluy (02 hộ bị cả hai).'],
  [
    'Thu ngân sách 186,4 tỷ đồng, cùng kỳ 165,4 tỷ đồng. Trong đó: thuế 92,7 tỷ đồng, chiếm 49,7%; tiền đất 48,5 tỷ đồng; thuế thu nhập 21,6 tỷ đồng; lệ phí 15,9 tỷ đồng; thu khác 7,7 tỷ đồng.',
  ],
  // A share whose total stands behind it; one of a list that is not of its sum.
  ['Còn 39 hộ nghèo, chiếm 3,0% tổng số 13.012 hộ.', 'prose.share-mismatch'],
  ['Còn 39 hộ nghèo, chiếm 0,3% tổng số 13.012 hộ.'],
  [
    'Tốt 142 em (22,8%), Khá 263 em (42,1%), Đạt 201 em (23,2%), Chưa đạt 18 em (2,9%).',
    'prose.share-mismatch',
  ],
  ['Tốt 142 em (22,8%), Khá 263 em (42,1%), Đạt 201 em (32,2%), Chưa đạt 18 em (2,9%).'],
  // What is left of bare numbers.
  ['Tổng hồ sơ: 2.418. Đã giải quyết 2.305, đang giải quyết 123.', 'prose.parts-not-total'],
  ['Tổng hồ sơ: 2.418. Đã giải quyết 2.305, đang giải quyết 113.'],
  // The product of area and yield in another unit.
  [
    'Lúa mùa gặt được 298 ha, do mưa lớn nên năng suất chỉ 54 tạ/ha, sản lượng 1.609,2 tạ.',
    'prose.yield-times-area',
  ],
  ['Lúa mùa gặt được 298 ha, do mưa lớn nên năng suất chỉ 54 tạ/ha, sản lượng 1.609,2 tấn.'],
  // Parts further behind, and of all.
  ['Khám 655 lượt, trong đó có BHYT 612, trẻ em 97, nội trú 704 lượt.', 'prose.part-over-whole'],
  ['Trong tổng số 188 trẻ đang quản lý, số trẻ đã tiêm đầy đủ: 196 trẻ.', 'prose.part-over-whole'],
  ['Trong tổng số 188 trẻ đang quản lý, số trẻ đã tiêm đầy đủ: 186 trẻ.'],
  // Names of more kinds in a list; brackets within brackets.
  ['HTX quản lý 05 trạm bơm (Bến Đò, Đồng Quan, Cống Trắng, Gò Sành).', 'prose.count-and-list'],
  ['Xã có 3 HTX (gồm Đông Cường, Nam Cường (thôn Hạ) và An Cường).'],
  // Levels above the sea.
  [
    'Mực nước bình quân +0,85 m, cao hơn 0,25 m so với cùng kỳ 2025 (+1,10 m).',
    'prose.wrong-direction',
  ],
  // Sections, seasons and plans of another time.
  [
    'BÁO CÁO\nKết quả công tác 9 tháng đầu năm 2026\nI. KẾT QUẢ\nThu ngân sách tăng 12,7% so với cùng kỳ năm 2026.',
    'prose.other-period',
  ],
  ['Trận mưa 31/6 làm mất giống 12 ha.', 'date.impossible'],
  ['Đã hoàn thành 31/6 hộ theo kế hoạch.'],
  ['I. MỘT\n1. A\n2. B\n2.1. C\n3. D\n3.1. E\n2.2. G', 'outline.numbering-gap'],
  ['Thu phí được 78.5000.000 đồng.', 'number.short-group'],
  [
    'Cử đi học 06/40 chỉ tiêu, đạt 15,0%, kết quả rất cao do ít nguồn đăng ký.',
    'prose.praise-for-low',
  ],
  ['Phối hợp Thanh tra Sở kiểm tra công vụ.', 'body.abolished'],
  ['Thiệt hại 145 triệu đồng (đ/c Hoa kiểm tra lại số này).', 'text.working-note'],
  // What only looks like it.
  [
    'Trạm có 12 viên chức (bác sĩ 08, dược sĩ 03, cán bộ dân số 01) và 11 nhân viên y tế thôn; sinh 142 trẻ.',
  ],
  ['Thu giữ 4,85 gam hêrôin.'],
  ['Đánh bắt mực 46/298 tấn: mực ống 31, còn lại 15 tấn mực lá.'],
  // Kinds of what is counted, by nouns of their own.
  [
    'Ban hành 241 văn bản (09 nghị quyết, 38 kế hoạch, 61 báo cáo, 106 công văn).',
    'prose.parts-not-total',
  ],
  ['Ban hành 214 văn bản (09 nghị quyết, 38 kế hoạch, 61 báo cáo, 106 công văn).'],
  // Of several amounts the one that differs by so much.
  [
    'Gieo 746,5 ha (lúa xuân 186,5 ha, lúa nương 148 ha, ngô 412 ha); so với cùng kỳ năm 2025 (731,5 ha) giảm 15 ha.',
    'prose.wrong-direction',
  ],
  [
    'Gieo 746,5 ha (lúa xuân 186,5 ha, lúa nương 148 ha, ngô 412 ha); so với cùng kỳ năm 2025 (731,5 ha) tăng 15 ha.',
  ],
  [
    'BÁO CÁO\nKết quả công tác 9 tháng đầu năm 2026\nI. TÌNH HÌNH CHUNG\nỔn định.\nII. KẾT QUẢ 6 THÁNG ĐẦU NĂM\nĐã làm xong.',
    'prose.other-period',
  ],
  ['HIV: quản lý 14 người; anh Vũ Đình Tạo, thôn 6, đang được tư vấn.', 'secrecy.personal-data'],
  ['Phòng, chống HIV: cấp 200 tờ rơi. Ông Vũ Đình Tạo, trưởng trạm, phụ trách.'],
  ['Bệnh sốt suất huyết tăng.', 'spelling.slip'],
  [
    'Việc ở khu Gò Dền đã xong. Trộm cắp còn ở khu Gò Dền. Lắp camera ở khu Gò Rền.',
    'spelling.several-forms',
  ],
];

describe('a sentence', () => {
  it.each(CASES)('%s', (text, ...rules) => {
    expect(proofread(text).findings.map(({ rule }) => rule)).toEqual(rules);
  });
});
