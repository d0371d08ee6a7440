// Rules about bodies that went on 1 July 2025: districts, their offices, provinces that were merged.
import { monthsGone } from '../../workbook/period';
import type { TextContext } from '../context';
import type { TextRule } from '../text-rule';

/** What a body's place is taken by. */
interface Abolished {
  readonly pattern: RegExp;
  readonly now: string;
}

/**
 * Luật Tổ chức chính quyền địa phương 72/2025/QH15 (no district level from 1 July 2025), Kết luận
 * 137-KL/TW, Nghị quyết 202/2025/QH15 (34 provinces).
 */
const DISTRICT: readonly Abolished[] = [
  {
    pattern:
      /(?<!\p{L})(?:Huyện ủy|Huyện uỷ|Quận ủy|Quận uỷ|Thị ủy|Thị uỷ|UBND (?:huyện|quận|thị xã)|HĐND (?:huyện|quận|thị xã)|Ủy ban nhân dân (?:huyện|quận|thị xã)|Uỷ ban nhân dân (?:huyện|quận|thị xã)|Hội đồng nhân dân (?:huyện|quận)|Công an (?:huyện|quận)|Ban Chỉ huy Quân sự huyện|Tòa án nhân dân huyện|Viện kiểm sát nhân dân huyện)(?!\p{L})/giu,
    now: 'cơ quan cấp tỉnh hoặc cấp xã',
  },
  {
    pattern:
      /(?<!\p{L})Phòng (?:Giáo dục và Đào tạo|GD\s?&\s?ĐT|GDĐT|GD-ĐT|Tài nguyên và Môi trường|TN\s?&\s?MT|Nông nghiệp và Phát triển nông thôn|Nông nghiệp và Môi trường|NN\s?&\s?PTNT|Lao động\s?[-–,]?\s?(?:Thương binh|TB)[\p{L}\s,-]{0,20}(?:Xã hội|XH)|Tài chính\s?[-–]\s?Kế hoạch|Kinh tế và Hạ tầng|Văn hóa và Thông tin|Tư pháp|Nội vụ)(?: huyện| quận)?(?!\p{L})/gu,
    now: 'Phòng Kinh tế, Phòng Văn hóa - Xã hội, Văn phòng HĐND và UBND xã',
  },
  {
    pattern:
      /(?<!\p{L})(?:(?:của|cấp|các|toàn|trên địa bàn|trong|ngoài|ban,? ngành|cơ quan|lãnh đạo|Đảng bộ|kho bạc|trung tâm y tế|bảo hiểm xã hội|chi cục thuế)\s+huyện|huyện\s+\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){0,2})(?!\p{L})/gu,
    now: 'cấp tỉnh, cấp xã (không còn cấp huyện)',
  },
  {
    pattern: /(?<!\p{L})(?:thị trấn|quận)\s+\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){0,2}(?!\p{L})/gu,
    now: 'xã, phường mới',
  },
];

/** Provinces that went into another (Nghị quyết 202/2025/QH15). */
const MERGED: Readonly<Record<string, string>> = {
  'Hà Giang': 'Tuyên Quang',
  'Yên Bái': 'Lào Cai',
  'Bắc Kạn': 'Thái Nguyên',
  'Vĩnh Phúc': 'Phú Thọ',
  'Hòa Bình': 'Phú Thọ',
  'Bắc Giang': 'Bắc Ninh',
  'Thái Bình': 'Hưng Yên',
  'Hải Dương': 'thành phố Hải Phòng',
  'Hà Nam': 'Ninh Bình',
  'Nam Định': 'Ninh Bình',
  'Quảng Bình': 'Quảng Trị',
  'Quảng Nam': 'thành phố Đà Nẵng',
  'Kon Tum': 'Quảng Ngãi',
  'Bình Định': 'Gia Lai',
  'Phú Yên': 'Đắk Lắk',
  'Ninh Thuận': 'Khánh Hòa',
  'Đắk Nông': 'Lâm Đồng',
  'Bình Thuận': 'Lâm Đồng',
  'Bình Phước': 'Đồng Nai',
  'Bình Dương': 'Thành phố Hồ Chí Minh',
  'Bà Rịa - Vũng Tàu': 'Thành phố Hồ Chí Minh',
  'Long An': 'Tây Ninh',
  'Tiền Giang': 'Đồng Tháp',
  'Bến Tre': 'Vĩnh Long',
  'Trà Vinh': 'Vĩnh Long',
  'Sóc Trăng': 'thành phố Cần Thơ',
  'Hậu Giang': 'thành phố Cần Thơ',
  'Bạc Liêu': 'Cà Mau',
  'Kiên Giang': 'An Giang',
};
const PROVINCE = new RegExp(
  `(?<!\\p{L})(?:tỉnh|Tỉnh ủy|UBND tỉnh|HĐND tỉnh)\\s+(${Object.keys(MERGED).join('|')})(?!\\p{L})`,
  'gu',
);

const ABOLISHED: TextRule = {
  id: 'body.abolished',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Cơ quan, địa danh không còn từ 01/7/2025', en: 'A body abolished on 1 July 2025' },
  why: {
    vi: 'Từ ngày 01/7/2025 không còn cấp huyện và 29 tỉnh đã sáp nhập; nhắc đến như đang có là sai.',
    en: 'Since 1 July 2025 there are no districts, and 29 provinces were merged; naming them as there is wrong.',
  },
  message: {
    vi: '“{quote}” không còn từ ngày 01/7/2025.',
    en: '“{quote}” is no more since 1 July 2025.',
  },
  instruction: {
    vi: 'Thay bằng {expected}, hoặc ghi thêm “(cũ)” nếu nói về trước đây.',
    en: 'Write {expected} instead, or add “(cũ)” where the past is meant.',
  },
  checkText: (context, report) => {
    if (isBeforeReform(context)) return;
    for (const { number, text, kind } of context.lines) {
      const done: [number, number][] = [];
      const say = (match: RegExpExecArray, expected: string): void => {
        const [start, end] = [match.index, match.index + match[0].length];
        if (done.some(([from, to]) => start < to && end > from) || isPast(text, start, end)) return;
        done.push([start, end]);
        report({ line: number, quote: match[0], expected });
      };
      if (kind === 'table-row' && text.length > 2000) continue;
      for (const { pattern, now } of DISTRICT) {
        pattern.lastIndex = 0;
        for (let match = pattern.exec(text); match; match = pattern.exec(text)) say(match, now);
      }
      PROVINCE.lastIndex = 0;
      for (let match = PROVINCE.exec(text); match; match = PROVINCE.exec(text)) {
        say(match, match[0].replace(match[1] ?? '', MERGED[match[1] ?? ''] ?? ''));
      }
    }
  },
};

/** A report about a time before the reform may name what was there. */
function isBeforeReform({ period }: TextContext): boolean {
  return period !== null && period.year * 100 + monthsGone(period) < 202507;
}

/** "huyện Bắc Hà cũ", "trước đây", a document dated before the reform, a school's own name. */
function isPast(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + 30);
  if (/^\s*\(?(?:cũ|trước đây|trước khi|trước sáp nhập)(?!\p{L})/iu.test(behind)) return true;
  const before = text.slice(Math.max(0, start - 90), start);
  if (
    /(?<!\p{L})(?:trước đây|nguyên|trước khi sáp nhập|tách từ|thời kỳ|từ năm 20(?:0\d|1\d|2[0-4]))(?:\s+[\p{L},]+){0,6}\s*$/iu.test(
      before,
    )
  ) {
    return true;
  }
  const date = /(?:ngày\s+)?\d{1,2}\/(\d{1,2})\/(20\d{2})[^.;]{0,40}$/u.exec(before);
  return date !== null && Number(date[2]) * 100 + Number(date[1]) < 202507;
}

export const BODY_RULES: readonly TextRule[] = [ABOLISHED];
