// Which part of the guides tells about which view of the panel, by its heading.
export const GUIDE_PARTS = {
  overview: 'Trong tháng: ai xong, ai chưa',
  department: '2. Xem có gì sai',
  progress: '4. Xem tiến độ',
  indicators: 'Thêm, đổi tên, chuyển, ngừng chỉ tiêu',
  findings: '2. Xem có gì sai',
  'open-items': 'Trong tháng: ai xong, ai chưa',
  text: 'Trước khi tạo: đọc văn bản',
  wording: 'Sửa câu chữ và ngưỡng xếp loại',
  audit: 'Trước khi trình ký: đối chiếu và soát',
  proofread: 'Trước khi trình ký: đối chiếu và soát',
  report: 'Tạo báo cáo',
  'self-test': 'Lần đầu tiên',
} as const;

/** A view that the guides tell about. */
export type GuidedView = keyof typeof GUIDE_PARTS;
