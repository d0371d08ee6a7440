// What a secretary would make of a bare name and its unit, and where the plain form is left.
import { describe, expect, it } from 'vitest';
import { sentenceName } from '../../../src/narrative/content/bare-name';
import type { Direction } from '../../../src/plan/grade';
import type { Measure } from '../../../src/workbook/measure';
import type { PhraseKind } from '../../../src/workbook/phrase-kinds';
import { indicator, paragraphs } from '../small-facts';

/** `name | unit | lead and sentence name`; of things counted, and a flow unless it says otherwise. */
const FLOWS = `
Hội nghị, cuộc họp do Ban Thường vụ, Thường trực Đảng ủy tổ chức | cuộc | Ban Thường vụ, Thường trực Đảng ủy tổ chức … hội nghị, cuộc họp
Văn bản Đảng ủy ban hành | văn bản | Đảng ủy ban hành … văn bản
Nghị quyết, kết luận của Đảng ủy | văn bản | ban hành > … nghị quyết, kết luận của Đảng ủy
Lượt cán bộ, đảng viên dự học tập nghị quyết | lượt người | có > … lượt cán bộ, đảng viên dự học tập nghị quyết
Kết nạp đảng viên mới | đảng viên | kết nạp … đảng viên mới
Đảng viên bị thi hành kỷ luật | đảng viên | thi hành kỷ luật … đảng viên
Tổ chức đảng được kiểm tra | tổ chức | kiểm tra … tổ chức đảng
Số vụ tai nạn giao thông | vụ | xảy ra > … vụ tai nạn giao thông
Trường hợp vi phạm giao thông bị xử phạt | trường hợp | xử phạt … trường hợp vi phạm giao thông
Cuộc kiểm tra phòng cháy chữa cháy | cuộc | tiến hành > … cuộc kiểm tra phòng cháy chữa cháy
Lớp tập huấn chuyển đổi số | lớp | tổ chức > … lớp tập huấn chuyển đổi số
Việc hộ tịch đã giải quyết | việc | đã giải quyết … việc hộ tịch
Đơn thư tiếp nhận | đơn | tiếp nhận … đơn thư
Đăng ký khai sinh | việc | đăng ký khai sinh … việc
Tiêm phòng cúm gia cầm đợt 1 | liều | tiêm phòng cúm gia cầm đợt 1 được … liều
Giải quyết việc làm mới | lao động | giải quyết việc làm mới cho … lao động
Trong đó: Lao động thuộc hộ nghèo | lao động | có > … lao động thuộc hộ nghèo
Dân quân được huấn luyện | đồng chí | huấn luyện … dân quân
Tổng hồ sơ TTHC tiếp nhận | hồ sơ | tiếp nhận … hồ sơ TTHC
Nộp trực tuyến | hồ sơ | có > … hồ sơ nộp trực tuyến
Qua bưu chính công ích | hồ sơ | có > … hồ sơ qua bưu chính công ích
Đi làm việc ở nước ngoài theo hợp đồng | lao động | có > … lao động đi làm việc ở nước ngoài theo hợp đồng
Trong đó: - Bò | con | có > … con bò
Chia ra: - Mầm non | học sinh | mầm non
- Thuế ngoài quốc doanh | hộ | thuế ngoài quốc doanh
Nhà Đại đoàn kết được bàn giao | căn | bàn giao … căn nhà Đại đoàn kết
Trong đó: chết | người | có > … người chết
Đàn trâu | con | đàn trâu
Tổng đàn trâu | con | tổng đàn trâu
Học sinh giỏi cấp tỉnh | giải | học sinh giỏi cấp tỉnh
Sản lượng lúa (cả năm) | tấn | sản lượng lúa
Điện thương phẩm | nghìn kWh | điện thương phẩm
`;

const STATES = `
Chi bộ trực thuộc Đảng ủy xã | chi bộ | có > … chi bộ trực thuộc Đảng ủy xã
Tổng số hộ toàn xã | hộ | toàn xã có … hộ
Công trình do Phòng Kinh tế làm chủ đầu tư | công trình | Phòng Kinh tế làm chủ đầu tư … công trình
Đối tượng bảo trợ xã hội hưởng trợ cấp | người | có > … đối tượng bảo trợ xã hội hưởng trợ cấp
Tổng lượt khách lưu trú | lượt khách | có > … lượt khách lưu trú
Đang trong thời hạn giải quyết | đơn | có > … đơn đang trong thời hạn giải quyết
Hộ được công nhận gia đình văn hóa | hộ | có > … hộ được công nhận gia đình văn hóa
`;

const FEWER_IS_BETTER = `
Hộ nghèo | hộ | còn > … hộ nghèo
Số hộ nghèo còn lại | hộ | còn > … hộ nghèo
Điểm đen về rác còn tồn tại | điểm | còn > … điểm đen về rác
Hộ còn nợ tiền sử dụng đất | hộ | có > … hộ còn nợ tiền sử dụng đất
Hộ cồng chiêng | hộ | còn > … hộ cồng chiêng
`;

const MEASURED = `
Trồng rừng sản xuất | ha | trồng … ha rừng sản xuất
Đường giao thông nông thôn được bê tông hóa | km | bê tông hóa … km đường giao thông nông thôn
Diện tích lúa mùa | ha | diện tích lúa mùa
Quỹ Vì người nghèo vận động được | triệu đồng | quỹ Vì người nghèo vận động được … triệu đồng
Thu ngân sách trên địa bàn | triệu đồng | thu ngân sách trên địa bàn
`;

function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(' | '));
}

function said(
  name: string,
  unit: string,
  measure: Measure,
  phrase: PhraseKind = 'số lượng',
  direction: Direction = 'neutral',
): string {
  const made = sentenceName({ name, unit, measure, phrase, direction });
  return made.lead === '' ? made.name : `${made.lead} > ${made.name}`;
}

describe('a bare name', () => {
  it.each(rows(FLOWS))('%s, of %s', (name, unit, expected) => {
    expect(said(name, unit, 'flow')).toBe(expected);
  });

  it.each(rows(STATES))('%s, of %s, is so at a time', (name, unit, expected) => {
    expect(said(name, unit, 'stock')).toBe(expected);
  });

  it.each(rows(FEWER_IS_BETTER))('%s, of %s, should be fewer', (name, unit, expected) => {
    expect(said(name, unit, 'stock', 'số lượng', 'lower')).toBe(expected);
  });

  it.each(rows(MEASURED))('%s, of %s, is measured', (name, unit, expected) => {
    expect(said(name, unit, 'flow', 'sản lượng')).toBe(expected);
  });

  it.each([
    ['Trường đạt chuẩn quốc gia', 'trường', 'có > … trường đạt chuẩn quốc gia'],
    ['Hồ sơ được số hóa', 'hồ sơ', 'có > … hồ sơ được số hóa'],
    ['Dân quân tham gia huấn luyện', 'chiến sĩ', 'dân quân tham gia huấn luyện'],
  ])('%s, of %s, is a part of its total', (name, unit, expected) => {
    expect(said(name, unit, 'stock', 'tỷ trọng')).toBe(expected);
  });

  it.each([
    ['Hộ nghèo tăng (+), giảm (-)', 'hộ', 'số hộ nghèo'],
    ['Nhân khẩu tạm trú biến động', 'nhân khẩu', 'số nhân khẩu tạm trú'],
    ['Số tàu cá tăng/giảm', 'tàu', 'số tàu cá'],
    ['Chênh lệch dân số', 'người', 'chênh lệch dân số'],
  ])('%s, of %s, is a net change', (name, unit, expected) => {
    expect(said(name, unit, 'net')).toBe(expected);
  });

  it.each([
    ['Xếp hạng CCHC của xã', 'hạng', 'thứ tự', 'CCHC của xã'],
    ['Thứ hạng Bộ chỉ số phục vụ', 'hạng', 'thứ tự', 'bộ chỉ số phục vụ'],
    ['Hộ thoát nghèo', 'hộ', 'số lượng', 'số hộ thoát nghèo'],
    ['Số hộ thoát nghèo', 'hộ', 'số lượng', 'số hộ thoát nghèo'],
    ['Đàn trâu', 'con', 'số lượng', 'đàn trâu'],
    ['Kết nạp đảng viên mới', 'đảng viên', 'số lượng', 'kết nạp đảng viên mới'],
  ] as const)('%s, of %s, of kind %s, is alone', (name, unit, phrase, expected) => {
    const { alone } = sentenceName({ name, unit, phrase, measure: 'flow', direction: 'neutral' });
    expect(alone).toBe(expected);
  });

  it.each<[PhraseKind, string]>([
    ['tỷ lệ', 'Tỷ lệ hộ nghèo'],
    ['giải ngân', 'Giải ngân vốn đầu tư công'],
    ['năng suất', 'Năng suất lúa'],
    ['kế hoạch', 'Hộ thoát nghèo'],
    ['mức', 'Mức độ hài lòng'],
  ])('of kind %s stays as it is', (phrase, name) => {
    expect(said(name, 'hộ', 'flow', phrase)).not.toContain('…');
  });
});

describe('sentences of bare names', () => {
  const bare = (name: string, unit: string, typed: Record<string, number>, more = {}) =>
    indicator(
      name,
      {
        name,
        inSentence: name,
        unit,
        phrase: 'số lượng' as const,
        measure: 'flow' as const,
        isBare: true,
        ...more,
      },
      typed,
    );

  it('that begin with “Trong đó” are some of the row above', () => {
    const [both] = paragraphs({
      indicators: [
        bare('Lao động tham gia học nghề', 'lao động', { month: 35, toDate: 100 }),
        bare('Trong đó: lao động thuộc hộ nghèo', 'lao động', { month: 21, toDate: 60 }),
      ],
    });
    expect(both).toMatch(/\. Trong số đó, có 21 lao động thuộc hộ nghèo/);
    const [one] = paragraphs({
      indicators: [
        bare('Số hộ', 'hộ', { toDate: 900 }, { measure: 'stock' as const }),
        bare('Trong đó: Hộ nghèo', 'hộ', { toDate: 12 }, { measure: 'stock' as const }),
      ],
    });
    expect(one).toBe('Có 900 hộ, trong đó 12 hộ nghèo.');
  });

  it('open with who acts or with what there is, and go on with a comma only from the like', () => {
    const [text] = paragraphs({
      indicators: [
        bare('Văn bản Đảng ủy ban hành', 'văn bản', { month: 63, toDate: 364 }),
        bare('Số vụ cháy', 'vụ', { month: 0, toDate: 0 }, { direction: 'lower' as const }),
        bare('Chi bộ trực thuộc', 'chi bộ', { toDate: 34 }, { measure: 'stock' as const }),
        bare('Tổng số đảng viên', 'đảng viên', { toDate: 716 }, { measure: 'stock' as const }),
      ],
    });
    expect(text).toMatch(/Đảng ủy ban hành 63 văn bản/);
    expect(text).toMatch(/[Kk]hông xảy ra vụ cháy/);
    expect(text).toMatch(/[Cc]ó 34 chi bộ trực thuộc, 716 đảng viên\./);
    expect(text).not.toMatch(/xảy ra trong tháng|có trong tháng/i);
  });
});
