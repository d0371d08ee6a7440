// Rules about bodies that went on 1 July 2025: districts, their offices, provinces that were merged.
import { monthsGone } from '../../workbook/period';
import { allMatches } from '../../vietnamese/matches';
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
      /(?<![A-Za-zÀ-ỹ])(?:Huyện đoàn|Quận đoàn|Thị đoàn|Huyện hội|Huyện ủy|Huyện uỷ|Quận ủy|Quận uỷ|Thị ủy|Thị uỷ|UBND (?:huyện|quận|thị xã)|Phòng Quản lý đô thị|HĐND (?:huyện|quận|thị xã)|Ủy ban nhân dân (?:huyện|quận|thị xã)|Uỷ ban nhân dân (?:huyện|quận|thị xã)|Hội đồng nhân dân (?:huyện|quận)|Công an (?:huyện|quận)|Ban Chỉ huy Quân sự huyện|Tòa án nhân dân huyện|Viện kiểm sát nhân dân huyện)(?!\p{L})/giu,
    now: 'cơ quan cấp tỉnh hoặc cấp xã',
  },
  {
    pattern:
      /(?<![A-Za-zÀ-ỹ])Phòng (?:Giáo dục và Đào tạo|GD\s?&\s?ĐT|GDĐT|GD-ĐT|Tài nguyên và Môi trường|TN\s?&\s?MT|Nông nghiệp và Phát triển nông thôn|Nông nghiệp và Môi trường|NN\s?&\s?PTNT|Lao động\s?[-–,]?\s?(?:Thương binh|TB)[\p{L}\s,&-]{0,20}(?:Xã hội|XH)|Tài chính\s?[-–]\s?Kế hoạch|Kinh tế và Hạ tầng|Văn hóa và Thông tin|Tư pháp|Nội vụ)(?: huyện| quận)?(?!\p{L})/gu,
    now: 'Phòng Kinh tế, Phòng Văn hóa - Xã hội, Văn phòng HĐND và UBND xã',
  },
  {
    pattern:
      /(?<![A-Za-zÀ-ỹ])(?:(?:của|cấp|các|toàn|trên địa bàn|trong|ngoài|ban,? ngành|cơ quan|lãnh đạo|Đảng bộ|kho bạc|trung tâm y tế|bảo hiểm xã hội|chi cục thuế)\s+huyện|huyện\s+\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){0,2})(?!\p{L})/gu,
    now: 'cấp tỉnh, cấp xã (không còn cấp huyện)',
  },
  {
    pattern:
      /(?<![A-Za-zÀ-ỹ])(?:Hội \p{Lu}\p{L}+(?:\s\p{L}+){0,3}|Đoàn Thanh niên|Ủy ban MTTQ|MTTQ|Mặt trận Tổ quốc|Liên đoàn Lao động|Hạt Kiểm lâm|Thanh tra|Phòng \p{Lu}\p{L}+(?:\s\p{L}+){0,3}|Kho bạc(?: Nhà nước)?|Bảo hiểm xã hội|Ngân hàng CSXH|Chi cục Thuế|Trung tâm \p{Lu}\p{L}+(?:\s\p{L}+){0,3})\s+(?:huyện|quận)(?!\p{L})/gu,
    now: 'tổ chức cấp tỉnh, cấp xã',
  },
  {
    pattern:
      /(?<![A-Za-zÀ-ỹ])(?:thị trấn|quận)\s+\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){0,2}(?!\p{L})/gu,
    now: 'xã, phường mới',
  },
];

/** Luật Thanh tra 84/2025/QH15: none in departments, districts and most ministries from 1 July 2025. */
const INSPECTORATES: readonly Abolished[] = [
  {
    pattern:
      /(?<![A-Za-zÀ-ỹ])Thanh tra (?:[Ss]ở(?!\s+hữu)(?:\s+\p{Lu}\p{L}+)?|các sở|huyện|cấp huyện)(?!\p{L})/gu,
    now: 'Thanh tra tỉnh',
  },
];

/** Ministries and their departments that were merged on 1 March 2025 (Resolution 176/2025/QH15). */
const MINISTRIES: readonly Abolished[] = [
  {
    pattern:
      /(?<![A-Za-zÀ-ỹ])(?:Bộ|Sở) (?:Nông nghiệp và (?:Phát triển nông thôn|PTNT)|Tài nguyên và Môi trường|NN\s?&\s?PTNT|TN\s?&\s?MT)(?!\p{L})/gu,
    now: 'Bộ (Sở) Nông nghiệp và Môi trường',
  },
  {
    pattern: /(?<![A-Za-zÀ-ỹ])(?:Bộ|Sở) (?:Kế hoạch và Đầu tư|KH\s?&\s?ĐT)(?!\p{L})/gu,
    now: 'Bộ (Sở) Tài chính',
  },
  {
    pattern: /(?<![A-Za-zÀ-ỹ])(?:Bộ|Sở) (?:Giao thông [Vv]ận tải|GTVT)(?!\p{L})/gu,
    now: 'Bộ (Sở) Xây dựng',
  },
  {
    pattern: /(?<![A-Za-zÀ-ỹ])(?:Bộ|Sở) (?:Thông tin và Truyền thông|TT\s?&\s?TT)(?!\p{L})/gu,
    now: 'Bộ (Sở) Khoa học và Công nghệ',
  },
  {
    pattern:
      /(?<![A-Za-zÀ-ỹ])(?:Bộ|Sở) (?:Lao động\s?[-–,]\s?Thương binh(?: và|\s?[-–,])\s?Xã hội|LĐ\s?-\s?TB\s?(?:&|và)?\s?XH|LĐTBXH)(?!\p{L})/gu,
    now: 'Bộ (Sở) Nội vụ',
  },
];

/** Cities below a province had committees of their own; the six below the centre have them still. */
const CITY =
  /(?<![A-Za-zÀ-ỹ])(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân|Công an|Thành ủy|Thành uỷ|Đảng bộ)\s+(?:thành phố|TP\.?)\s+(?!(?:Hà Nội|Hải Phòng|Huế|Đà Nẵng|Cần Thơ|Hồ Chí Minh|Thủ Đức|HCM)(?!\p{L}))\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2}/gu;

const ABOLISHED_BODIES = [
  ...DISTRICT,
  ...MINISTRIES,
  ...INSPECTORATES,
  { pattern: CITY, now: 'cơ quan cấp tỉnh, cấp xã' },
];
/** A word that each of these names has: most lines have none. */
const MAY_BE_NAMED =
  /[Hh]uyện|HUYỆN|[Qq]uận|QUẬN|[Tt]hị|THỊ|[Pp]hòng|PHÒNG|Bộ|BỘ|Sở|SỞ|[Tt]hành|THÀNH|TP/u;

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
    for (const { number, text, kind, zone } of context.lines) {
      // A line that tells of an old year, or compares with one, is about that time.
      if (zone !== 'head' && kind !== 'heading' && OLD_YEAR.test(text)) continue;
      const done: [number, number][] = [];
      const say = (match: RegExpExecArray, expected: string): void => {
        const [start, end] = [match.index, match.index + match[0].length];
        if (done.some(([from, to]) => start < to && end > from) || isPast(text, start, end)) return;
        done.push([start, end]);
        report({ line: number, quote: match[0], expected });
      };
      if (kind === 'table-row' && text.length > 2000) continue;
      for (const { pattern, now } of MAY_BE_NAMED.test(text) ? ABOLISHED_BODIES : []) {
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

/** The reform's first month: from then on there is no district. */
const REFORM = 202507;

/** A report about a time before the reform, or dated before it, may name what was there. */
function isBeforeReform({ period, day, lines }: TextContext): boolean {
  if (period !== null) return period.year * 100 + monthsGone(period) < REFORM;
  if (day !== null) return day.year * 100 + day.month < REFORM;
  // A text that names years, and none since the reform, is older than it.
  const years = lines.flatMap(({ text }) => allMatches(YEAR, text).map(([year]) => Number(year)));
  return years.length > 0 && Math.max(...years) < 2025;
}

const YEAR = /(?<![\d.,])20[0-3]\d(?![\d.,]\d|\d)/g;

/** Years, terms and days that lie before the reform. */
const OLD_TIME =
  /(?<![\d/.-])(?:(?:năm|tháng\s+\d{1,2}[/.-]|quý\s+[IV\d]+[/.-])\s*(?:19\d\d|200\d|201\d|202[0-4])|20[012]\d\s*[-–]\s*202[0-5](?!\d)|(?:\d{1,2}[/.-]){1,2}(?:19\d\d|20[01]\d|202[0-4])|(?:trước|đến)(?: ngày)? (?:01|1)[/.](?:07|7)[/.]2025)/iu;
const BEFORE_JULY_2025 = /(?<!\d)(?:\d{1,2}\/)?(?:0?[1-6])\/2025(?!\d)/u;

/** Words that say a body is no more, or speak of the change itself. */
const GONE =
  /(?<![A-Za-zÀ-ỹ])(?:cũ|trước đây|trước đó|trước kia|nguyên (?:là|Bí thư|Chủ tịch|Phó)|nguyên|sáp nhập|sắp xếp|hợp nhất|giải thể|kết thúc (?:hoạt động|nhiệm vụ|sứ mệnh)|ngừng hoạt động|chấm dứt|bỏ cấp|không (?:còn|tổ chức)|bãi bỏ|chuyển giao|bàn giao|tiếp nhận từ|kế thừa|thuộc huyện|tách từ|thời kỳ|(?:từ |hồi )?thời(?= (?:huyện|thị|quận|thành))|trước (?:tháng |ngày )?(?:0?1\/)?0?7\/2025|lịch sử|khi còn|tồn tại|để lại|chuyển đổi mô hình|mô hình (?:chính quyền )?(?:địa phương )?(?:hai|2) cấp|chính quyền (?:địa phương )?(?:hai|2|ba|3) cấp)(?!\p{L})/iu;

const OLD_YEAR =
  /(?<![A-Za-zÀ-ỹ])(?:trong|của|cả|năm|so với|từ|cuối|đầu|giai đoạn)\s+(?:năm\s+)?(?:201\d|202[0-4])(?!\d|\s?[-/]\s?\p{L})/iu;

/** A document that an old body issued is named with it. */
const DOCUMENT =
  /(?:số\s+)?\d+(?:\/\d{4})?[-/][A-ZĐ][\p{L}\d-]*(?:\/[A-ZĐ][\p{L}-]*)?[^.;]{0,60}(?:của\s+)?$/u;

/** How far around a name its own clause is heard. */
const REACH = 110;

/** Whether the sentence says, in some way, that it speaks of the time before. */
function isPast(text: string, start: number, end: number): boolean {
  const from = Math.max(0, text.lastIndexOf('.', start - 1), start - REACH * 2);
  const stop = /[.;](?:\s|$)/u.exec(text.slice(end))?.index;
  const behind = text.slice(end, end + Math.min(REACH, stop ?? REACH));
  const before = text.slice(from, start);
  if (DOCUMENT.test(before.slice(-REACH)) && OLD_TIME.test(before + behind)) return true;
  const around = before.slice(-REACH) + behind;
  return GONE.test(around) || OLD_TIME.test(before + behind) || BEFORE_JULY_2025.test(around);
}

export const BODY_RULES: readonly TextRule[] = [ABOLISHED];
