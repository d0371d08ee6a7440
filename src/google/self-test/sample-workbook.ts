// The smallest workbook whose report has each part that an import may lose: footnote, annex, links, two columns.
import type { CellValue, Spreadsheet } from '../../workbook/grid';

const DEPARTMENT = 'Phòng Kinh tế';

const TABS: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {
  'Cấu hình': [
    ['Loại văn bản', 'Đảng'],
    ['Cơ quan cấp trên', 'Đảng bộ tỉnh Thử'],
    ['Cơ quan ban hành', 'Đảng ủy xã Thử'],
    ['Địa danh', 'Thử'],
    ['Kỳ báo cáo', 'Tháng 5 năm 2026'],
    ['Người ký', 'Nguyễn Văn Thử'],
  ],
  'Kinh tế': [
    ['Đơn vị', DEPARTMENT],
    ['Mã', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Tổng số', 'Trong tháng', 'Lũy kế'],
    ['lua', 'Diện tích lúa', 'ha', 100, null, null, 50],
    ['ngo', 'Diện tích ngô', 'ha', 80, null, null, 60],
    [],
    ['Mục', 'Nội dung', 'Vị trí'],
    ['I.1', 'Bà con xuống đồng đúng lịch.', 'trước'],
    ['I.1', 'Trà sớm gieo từ tháng 02.', 'chú thích 1'],
  ],
  'Dàn ý': [
    ['Mục', 'Tiêu đề', 'Đơn vị', 'Nội dung', 'Chú thích'],
    ['I', 'KẾT QUẢ {{ KY }}', DEPARTMENT],
    ['I.1', 'Về kinh tế', DEPARTMENT, null, 1],
  ],
  'Danh mục': [
    [
      'Mã',
      'Chỉ tiêu',
      'Tên trong câu',
      'Đơn vị tính',
      'Đơn vị',
      'Mục',
      'Dạng câu',
      'Cách tính',
      'Chiều',
    ],
    [
      'lua',
      'Diện tích lúa',
      'diện tích lúa',
      'ha',
      DEPARTMENT,
      'I.1',
      'diện tích',
      'thời điểm',
      'cao tốt',
    ],
    [
      'ngo',
      'Diện tích ngô',
      'diện tích ngô',
      'ha',
      DEPARTMENT,
      'I.1',
      'diện tích',
      'thời điểm',
      'cao tốt',
    ],
  ],
};

export const SAMPLE: Spreadsheet = {
  locale: 'vi_VN',
  url: 'https://docs.google.com/spreadsheets/d/thu/edit',
  tabs: Object.entries(TABS).map(([name, rows], id) => ({ name, id, rows })),
};
