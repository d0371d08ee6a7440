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
  [
    'Việc ở khu Gò Dền đã xong. Trộm cắp còn ở khu Gò Dền. Lắp camera ở khu Gò Rền.',
    'spelling.several-forms',
  ],
];

describe('a sentence', () => {
  it.each(CASES)('%s', (text, ...rules) => {
    expect(proofread(text, 'vi').findings.map(({ rule }) => rule)).toEqual(rules);
  });
});
