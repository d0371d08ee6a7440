// Finds the runs of digits in a text and says which are no figures: dates, document numbers, names.
import { allMatches } from './matches';

/** What a run of digits is, other than a figure as `audit` tells it apart. */
export type DigitClass =
  | 'date'
  | 'period'
  | 'document number'
  | 'heading number'
  | 'list number'
  | 'name'
  | 'ordinal'
  | 'age or count of a name';

/** A number in a text: a run of digits with its separators. `class` is null for a figure. */
export interface NumberInText {
  readonly start: number;
  readonly text: string;
  readonly class: DigitClass | null;
}

const MONTH = '(?:1[0-2]|0?[1-9])';
const DAY = String.raw`(?:3[01]|[12]\d|0?[1-9])\/${MONTH}`;
/** Later than any month: "30/4" is not 30 of 4. */
const LATE_DAY = String.raw`(?:3[01]|2\d|1[3-9])\/${MONTH}`;
const BEFORE_DAY = String.raw`(?<![\d.,\/-])`;
const BEHIND_DAY = String.raw`(?![\d\/]|[.,]\d)`;

/**
 * What surrounds digits that are no figure; the first pattern that covers a run names its class.
 * One that begins with a run of digits is tried at the run's start only, or time would grow with its square.
 * Document numbers: Party `148-QĐ/ĐU`, state `105/NQ-UBND`, legal `66/2025/NĐ-CP` (Decree 30/2020/NĐ-CP, Annex I;
 * Guideline 36-HD/VPTW).
 */
export const PATTERNS: readonly (readonly [DigitClass, RegExp])[] = [
  [
    'document number',
    /(?<!\d)\d+(?:\s*\/\s*\d{4})?\s*[-/]\s*[A-ZĐ][\p{L}]*(?:\s*[-/]\s*[A-ZĐ][\p{L}]*)*/gu,
  ],
  // "số 12/2026", "số 105 ngày", but not "sĩ số 484/486 em" and "tổng số 280, gồm".
  [
    'document number',
    /(?<=(?<!(?:tổng|sĩ|quân|dân|chỉ)\s)(?:\bsố\s|số:\s))\d+(?=\s*(?:\/(?!\d{1,3}(?!\d))|[-,.;]|ngày|của|$))/giu,
  ],
  [
    'document number',
    /(?<=(?:Nghị quyết|Chỉ thị|Kết luận|Quy định|Hướng dẫn|Quyết định|Công văn)\s)\d+/gu,
  ],
  ['date', /\d{1,2}\s*\/\s*\d{1,2}\s*\/\s*\d{4}/gu],
  // "1 - 8/6": the days of a month.
  ['date', /(?<![\d.,/-])\d{1,2}\s?[-–]\s?\d{1,2}\/(?:0?[1-9]|1[0-2])(?![\d/]|\s?[-–])/gu],
  // "30/4 - 01/5", "từ 30/4 đến 03/5": days of two months; of fewer than all it would be "5/8 đến 6/8 hộ".
  ['date', new RegExp(String.raw`${BEFORE_DAY}${DAY}\s?[-–]\s?${DAY}${BEHIND_DAY}`, 'gu')],
  ['date', new RegExp(String.raw`${BEFORE_DAY}${LATE_DAY}\sđến\s${DAY}${BEHIND_DAY}`, 'gu')],
  // "dịp lễ 30/4, 01/5".
  [
    'date',
    new RegExp(
      String.raw`(?<=(?<!\p{L})(?:dịp|lễ|kỷ niệm|nhân)\s)${DAY}(?:(?:,\s?|\svà\s)${DAY})*${BEHIND_DAY}`,
      'giu',
    ),
  ],
  ['date', /(?<=ngày\s)\d{1,2}(?:\s*[/-]\s*\d{1,2}(?:\s*[/-]\s*\d{2,4})?)?/giu],
  [
    'period',
    /(?<=(?:tháng|quý|tuần)\s)(?:0?[1-9]|1[0-2])(?:\s*[/-]\s*\d{4})?(?![\d.,]*\d|\s*\/\s*\d{1,3}(?!\d))/giu,
  ],
  [
    'period',
    /(?<!(?:mất|sau|trong|kéo dài|thời hạn|thời gian|hoãn|ngừng|từ)\s)(?<![\d.,/])(?:3|6|9|10|11)(?=\s+tháng(?!\s+(?:tuổi|tù|lương)))/giu,
  ],
  ['period', /\d{1,2}(?=\s+(?:tháng|năm)\s+(?:đầu|cuối|qua|tới))/giu],
  [
    'period',
    /(?<=\p{L}\s)(?:[1-9]|1[01])(?=\s+tháng\s+(?:ước|đạt|được|là|đã|năm|của|có|thực|tăng|giảm|toàn|xã))/giu,
  ],
  ['period', /(?<=(?:lũy kế|kết quả|qua|sau|trong)\s)\d{1,2}(?=\s+tháng)/giu],
  ['period', /\b(?:19|20)\d{2}(?:\s*[-–/]\s*(?:19|20)\d{2})?\b/gu],
  ['ordinal', /(?<=(?:lần thứ|thứ|khóa|kỳ họp thứ|lần)\s)\d+/giu],
  // "lớp 2", "mức độ 2", but not "lớp 30 học viên"; "loại 1." and "cấp 2 và", but not "cấp 25 giấy".
  [
    'ordinal',
    /(?<=(?:lớp|khối|mức độ|cấp độ)\s)(?:1[0-2]|[1-9])(?![\d.,]*\d|\s+(?:học|người|em|lao động))/giu,
  ],
  [
    'ordinal',
    /(?<=(?:mức|loại|cấp|vòng|đợt|giai đoạn|hạng)\s)[1-9](?=\s*(?:[,.;:)”]|$|và\s|của\s|trở\s|đến\s))/giu,
  ],
  [
    'name',
    /(?<=(?:Quốc lộ|Tỉnh lộ|Ban Chỉ đạo|Trung ương|Đề án|Chương trình|Khu|Tổ|Thôn|Hạng|Điều|Khoản|Phụ lục|Mẫu)\s)\d+[A-Z]?/gu,
  ],
  // "các khối 6, 7 và 8".
  ['ordinal', /(?<=(?:lớp|khối)\s(?:\d{1,2}(?:,\s|\svà\s))+)\d{1,2}(?![\d.,]*\d)/giu],
  // "quận 9,", "thôn 5 xã", but not "mỗi tổ 3 người" and not "đã cấp 27/60 giấy".
  [
    'name',
    /(?<=(?<!\p{L})(?:quận|phường|tổ|tổ dân phố|khu phố|khối|khối phố|thôn|ấp|bản|buôn|xóm|đội|phòng|tầng|lô|cụm|tuyến số|đường số|số nhà)\s)\d{1,3}(?=\s*(?:[,;:)”-]|\/(?!\d)|\.(?:\s|$)|$)|\s+(?:xã|phường|của|và|đến|tại|là|có|đã|được|–)(?!\p{L}))/giu,
  ],
  // "số 1 có 129 em, số 2 có 85 em": schools by their numbers.
  ['name', /(?<=(?<!\p{L})số\s)\d{1,2}(?=\s+có\s+\d)/gu],
  ['name', /(?<=“)\d+(?=\s+(?:tại chỗ|không|có|nhất))/giu],
  ['age or count of a name', /(?<!\d)\d+(?=\s+(?:tuổi|loại vắc xin))/giu],
];

/** What stands before a number is asked at digits only, which are few. */
const atDigits = (source: string, flags: string): RegExp =>
  new RegExp(String.raw`(?=\d)(?:${source})`, flags);

/** Whether any pattern of these flags is in a text at all: most have no number but plain ones. */
function anyOf(flags: string): RegExp {
  const own = PATTERNS.filter(([, pattern]) => pattern.flags === flags);
  const sources = own.map(([, { source }]) => `(?:${source})`);
  return atDigits(sources.join('|'), flags.replace('g', ''));
}

const ANY = new Map(PATTERNS.map(([, { flags }]) => [flags, anyOf(flags)]));

const PATTERNS_AT_DIGITS = PATTERNS.map(
  ([name, { source, flags }]) => [name, atDigits(source, flags)] as const,
);

const NUMBER = /\d+(?:[.,]\d+)*/gu;

/** The matches of one pattern, and how far the numbers have passed them. */
interface Covered {
  readonly class: DigitClass;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  next: number;
}

/** All numbers in `text`, in order, each with its class. */
export function numbersInText(text: string): NumberInText[] {
  const numbers = allMatches(NUMBER, text);
  if (numbers.length === 0) return [];
  const there = new Set([...ANY].flatMap(([flags, any]) => (any.test(text) ? [flags] : [])));
  const covered = PATTERNS_AT_DIGITS.filter(([, { flags }]) => there.has(flags)).map(
    ([name, pattern]): Covered => ({
      class: name,
      spans: allMatches(pattern, text).map(({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
      })),
      next: 0,
    }),
  );
  return numbers.map(({ index: start, 0: number }) => {
    const end = start + number.length;
    const cover = covered.find((one) => covers(one, start, end));
    return { start, text: number, class: cover?.class ?? null };
  });
}

/** Numbers come in order, and so do a pattern's matches, none over another: each is passed once. */
function covers(covered: Covered, start: number, end: number): boolean {
  const { spans } = covered;
  while (covered.next < spans.length && (spans[covered.next]?.end ?? 0) < end) covered.next++;
  const span = spans[covered.next];
  return span !== undefined && span.start <= start && end <= span.end;
}
