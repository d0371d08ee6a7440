// A pair of examples for each rule about the workbook's build: tabs, settings, ids, the outline.
import type { Change, Example } from './examples';
import { SETTINGS } from '../../src/workbook/settings';
import { soundBook } from '../workbook/sample';

const rename =
  (tab: string, header: string, other: string): Change =>
  (book) =>
    book.edit(tab, (grid) =>
      grid.map((row) => row.map((cell) => (cell === header ? other : cell))),
    );

const withoutRow =
  (tab: string, key: string): Change =>
  (book) =>
    book.edit(tab, (grid) => grid.filter((row) => !row.includes(key)));

const NOTE = 'Thời tiết thuận lợi.';

export const BUILD_EXAMPLES: Readonly<Record<string, Example>> = {
  'workbook.no-department-tab': {
    broken: (book) => book.without('Kinh tế', 'Văn phòng'),
    tab: null,
    cell: null,
    sound: (book) => book.without('Văn phòng'),
  },
  'workbook.no-settings': {
    broken: (book) => book.without('Cấu hình'),
    tab: null,
    cell: null,
    sound: rename('Cấu hình', 'Kỳ báo cáo', 'KY BAO CAO:'),
  },
  'workbook.no-catalogue': {
    broken: (book) => book.without('Danh mục', 'Quy tắc'),
    tab: null,
    cell: null,
    sound: rename('Danh mục', 'Dạng câu', 'dang\ncau'),
  },
  'workbook.no-outline': {
    broken: (book) => book.without('Dàn ý'),
    tab: null,
    cell: null,
    sound: rename('Dàn ý', 'Tiêu đề', 'TIÊU ĐỀ'.normalize('NFD')),
  },
  'workbook.table-twice': {
    broken: (book) => book.add('Cũ', soundBook().tab('Dàn ý').grid),
    tab: 'Cũ',
    cell: 'A1',
    sound: (book) => book.add('Cũ', [['Mục', 'Nội dung']]),
  },
  'tab.missing-header': {
    broken: rename('Kinh tế', 'Lũy kế', 'Cộng dồn'),
    tab: 'Kinh tế',
    cell: 'A3',
    sound: rename('Kinh tế', 'Lũy kế', 'Luỹ  kế thực hiện'),
  },
  'tab.misspelt-header': {
    broken: rename('Kinh tế', 'Kế hoạch', 'Kế hoach năn 2026'),
    tab: 'Kinh tế',
    cell: 'D3',
    sound: rename('Kinh tế', 'Ghi chú', 'Kế hoạh'),
  },
  'tab.unknown-header': {
    broken: rename('Kinh tế', 'Trong tháng', 'Số mới'),
    tab: 'Kinh tế',
    cell: 'F3',
    sound: rename('Kinh tế', 'Ghi chú', 'Năm 2025'),
  },
  'tab.no-plan-column': {
    broken: (book) =>
      book.edit('Kinh tế', (grid) =>
        grid.map((row, at) => (at < 2 || at > 6 ? row : [...row.slice(0, 3), ...row.slice(4)])),
      ),
    tab: 'Kinh tế',
    cell: 'G3',
    sound: rename('Văn phòng', '% kế hoạch', 'Tốc độ'),
  },
  'tab.missing-department-label': {
    broken: (book) => book.set('Kinh tế', ['Đơn vị'], null),
    tab: 'Kinh tế',
    cell: 'B1',
    sound: rename('Kinh tế', 'Đơn vị', 'ĐƠN VỊ :'),
  },
  'tab.department-twice': {
    broken: (book) => book.add('Bản sao', soundBook().tab('Kinh tế').grid),
    tab: 'Bản sao',
    cell: 'B1',
    sound: (book) => book,
  },
  'catalogue.unknown-value': {
    broken: (book) => book.set('Danh mục', ['lua', 'Dạng câu'], 'bài thơ'),
    tab: 'Danh mục',
    cell: 'G2',
    sound: (book) => book.set('Danh mục', ['lua', 'Dạng câu'], ' DIEN\u00a0TICH'),
  },
  'workbook.other-locale': {
    broken: (book) => Object.assign(book, { locale: 'en_US' }),
    tab: null,
    cell: null,
    sound: (book) => Object.assign(book, { locale: null }),
  },
  'settings.no-signer': {
    broken: (book) => book.edit('Cấu hình', (grid) => [...grid, ['Người ký', null]]),
    tab: 'Cấu hình',
    cell: 'B6',
    sound: (book) => book.edit('Cấu hình', (grid) => [...grid, ['Người ký', 'Giàng A Chúng']]),
  },
  'settings.lost-label': {
    broken: (book) =>
      book.edit('Cấu hình', (grid) => [...grid, ['123', 'BÍ THƯ', SETTINGS.position.hint]]),
    tab: 'Cấu hình',
    cell: 'A6',
    sound: (book) =>
      book.edit('Cấu hình', (grid) => [
        ...grid,
        ['Chức vụ người ký', 'BÍ THƯ', SETTINGS.position.hint],
      ]),
  },
  'settings.missing': {
    broken: (book) => book.set('Cấu hình', ['Địa danh'], ' '),
    tab: 'Cấu hình',
    cell: 'B4',
    sound: (book) => book.set('Cấu hình', ['Cơ quan cấp trên'], null),
  },
  'settings.unknown-value': {
    broken: (book) => book.set('Cấu hình', ['Loại văn bản'], 'Nhà nước'),
    tab: 'Cấu hình',
    cell: 'B1',
    sound: (book) => book.set('Cấu hình', ['Loại văn bản'], 'chính quyền'),
  },
  'settings.contradictory-thresholds': {
    broken: (book) =>
      book.edit('Cấu hình', (grid) => [
        ...grid,
        ['Ngưỡng cơ bản đạt', '60%'],
        ['Ngưỡng chưa đạt', '80%'],
      ]),
    tab: 'Cấu hình',
    cell: 'B6',
    sound: (book) =>
      book.edit('Cấu hình', (grid) => [
        ...grid,
        ['Ngưỡng cơ bản đạt', '80%'],
        ['Ngưỡng chưa đạt', '60%'],
      ]),
  },
  'settings.unreadable-period': {
    broken: (book) => book.set('Cấu hình', ['Kỳ báo cáo'], '13/2026'),
    tab: 'Cấu hình',
    cell: 'B5',
    sound: (book) => book.set('Cấu hình', ['Kỳ báo cáo'], { date: '2026-05-01' }),
  },
  'catalogue.id-twice': {
    broken: (book) => book.repeat('Danh mục', 'lua'),
    tab: 'Danh mục',
    cell: 'A3',
    sound: (book) => book.repeat('Danh mục', 'lua', { Mã: null }),
  },
  'indicator.id-twice': {
    broken: (book) => book.repeat('Kinh tế', 'lua'),
    tab: 'Kinh tế',
    cell: 'A5',
    sound: (book) => book.repeat('Kinh tế', 'lua', { Mã: null }),
  },
  'indicator.not-in-catalogue': {
    broken: (book) => book.repeat('Văn phòng', 'ho_ngheo', { Mã: 'ho_giau' }),
    tab: 'Văn phòng',
    cell: 'A4',
    sound: (book) => book.set('Văn phòng', ['ho_ngheo', 'Mã'], ' ho_ngheo\u200b'),
  },
  'indicator.no-row': {
    broken: withoutRow('Văn phòng', 'ho_ngheo'),
    tab: 'Danh mục',
    cell: 'A6',
    sound: (book) => withoutRow('Danh mục', 'ho_ngheo')(book),
  },
  'indicator.other-department': {
    broken: (book) => book.set('Danh mục', ['ho_ngheo', 'Đơn vị'], 'Phòng Kinh tế'),
    tab: 'Văn phòng',
    cell: 'A3',
    sound: (book) => book.set('Danh mục', ['ho_ngheo', 'Đơn vị'], 'VĂN  phong'),
  },
  'indicator.other-unit': {
    broken: (book) => book.set('Kinh tế', ['lua', 'Đơn vị tính'], 'm2'),
    tab: 'Kinh tế',
    cell: 'C4',
    sound: (book) => book.set('Kinh tế', ['lua', 'Đơn vị tính'], 'HA'),
  },
  'outline.unusable-template': {
    broken: (book) => book.set('Dàn ý', ['II', 'Nội dung'], '{{ khong_co }}'),
    tab: 'Dàn ý',
    cell: 'D5',
    sound: (book) => book.set('Dàn ý', ['II', 'Nội dung'], '{{ ky | upcase }}'),
  },
  'outline.number-skipped': {
    broken: (book) => book.set('Dàn ý', ['II', 'Mục'], 'III'),
    tab: 'Dàn ý',
    cell: 'A5',
    sound: (book) => book.set('Dàn ý', ['II', 'Mục'], 'II.'),
  },
  'outline.other-number': {
    broken: (book) => book.set('Dàn ý', ['I.2', 'Tiêu đề'], '4. Văn hóa, xã hội'),
    tab: 'Dàn ý',
    cell: 'B4',
    sound: (book) => book.set('Dàn ý', ['I.2', 'Tiêu đề'], '1.000 ngày vàng đầu đời'),
  },
  'outline.section-twice': {
    broken: (book) => book.repeat('Dàn ý', 'I.2'),
    tab: 'Dàn ý',
    cell: 'A5',
    sound: (book) =>
      book.repeat('Dàn ý', 'I.2', { Mục: 'I.3', 'Nội dung': 'x', 'Chú thích': null }),
  },
  'catalogue.unknown-section': {
    broken: (book) => book.set('Danh mục', ['lua', 'Mục'], 'I.9'),
    tab: 'Danh mục',
    cell: 'A2',
    sound: (book) => book.set('Danh mục', ['lua', 'Mục'], ' I.1. '),
  },
  'note.unknown-section': {
    broken: (book) => book.set('Kinh tế', [NOTE, 'Mục'], 'I.9'),
    tab: 'Kinh tế',
    cell: 'B10',
    sound: (book) => book.set('Kinh tế', [NOTE, 'Mục'], 'I.2.'),
  },
  'note.unknown-place': {
    broken: (book) => book.set('Kinh tế', [NOTE, 'Vị trí'], 'giữa'),
    tab: 'Kinh tế',
    cell: 'B10',
    sound: (book) => book.set('Kinh tế', [NOTE, 'Vị trí'], 'DOAN 2'),
  },
  'outline.empty-section': {
    broken: (book) => book.set('Dàn ý', ['II', 'Nội dung'], null),
    tab: 'Dàn ý',
    cell: 'B5',
    sound: (book) =>
      book.set('Kinh tế', [NOTE, 'Mục'], 'II').set('Dàn ý', ['II', 'Nội dung'], null),
  },
  'footnote.empty': {
    broken: (book) => book.set('Dàn ý', ['I.1', 'Chú thích'], '2'),
    tab: 'Dàn ý',
    cell: 'B3',
    sound: (book) =>
      book.set('Dàn ý', ['I.1', 'Chú thích'], 2).set('Kinh tế', [NOTE, 'Vị trí'], 'chú thích 2.1'),
  },
};
