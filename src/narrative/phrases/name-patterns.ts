// How names are built: the patterns by which a bare name is taken apart, over the words of names.ts.
import {
  ACTORS,
  ACTORS_VERBS,
  ANY_ACTOR,
  DONE,
  DONE_BARE,
  MEASURED_OBJECTS,
  OPENING_VERBS,
} from './names';

/** "văn bản do Đảng ủy ban hành": the thing, who acted, the verb. */
export const BY_ACTOR = new RegExp(
  `^(.+?)\\s+do\\s+((?:${ANY_ACTOR}).*?)\\s+(${ACTORS_VERBS})$`,
  'u',
);

/** "văn bản Đảng ủy ban hành": the same without “do”. */
export const ACTOR_BEHIND = new RegExp(
  `^([^\\p{Lu}]+?)\\s+((?:${ACTORS})(?!\\p{L}).*?)\\s+(${ACTORS_VERBS})$`,
  'u',
);

/** "nhà tạm được xóa": the thing, how far it came, what was done to it. */
export const DONE_BEHIND = new RegExp(
  `^(.+?)\\s+(đã được|đã|đang|được|bị)\\s+((?:${DONE})(?:,\\s(?:${DONE}))?)$`,
  'u',
);

/** What stays before its verb: "đang thi công", "đã bàn giao". */
export const IN_COURSE = /^(?:đang|đã)$/u;

/** "đơn thư tiếp nhận": the thing, what was done to it. */
export const BARE_BEHIND = new RegExp(`^(.+?)\\s+(${DONE_BARE})$`, 'u');

/** "kết nạp đảng viên mới": the verb, its object. */
export const OPENING = new RegExp(
  `^(${OPENING_VERBS})(?!\\p{L})(?:\\s+(?:được|cho))?\\s+(.+)$`,
  'u',
);

/** A measured thing. */
export const MEASURED = new RegExp(`^(?:${MEASURED_OBJECTS})(?!\\p{L})`, 'u');

/** "hộ toàn xã": the place has them. */
export const OF_PLACE = /^(.+?)\s+(toàn (?:xã|phường|đặc khu)|trên địa bàn(?: (?:xã|phường))?)$/u;

/** "thôn đạt": those that meet what is asked. */
export const MET_BEHIND = /^(.+?)\s+đạt$/u;

/** "Quỹ … vận động được", "Kinh phí đã chi": the number follows the verb. */
export const ENDS_WITH_VERB = /\s(?:được|đã (?:thu|chi|nộp|trả|cấp|chi trả|sử dụng))$/u;

/** A total: what it is of. */
export const TOTAL_OF = /^tổng\s+(.+)$/iu;

/** How a thing that only the unit names is: what was done with it, where it is, that it met something. */
export const QUALIFIER =
  /^(?:nộp|qua|làm việc|đi (?:làm việc|lao động)|trong|ngoài|thuộc|được|bị|đã|đang|chưa|mới|đạt|xếp loại|trực tuyến|trực tiếp|nam|nữ|chết|mất tích)(?!\p{L})/u;

/** A verb at a name's end that waits for its number. */
export const VERB_BEHIND = /\s(?:được|đạt)$/u;

/** The period behind a name, which its sentence opens with; "cả năm" is what is told to date. */
export const OF_PERIOD = /\s+trong (?:kỳ|tháng|quý)$|\s+(?:cả năm|\(cả năm\))$/iu;

/** Of a net change: that it may rise and fall and since when, which its sentence says. */
export const UP_OR_DOWN =
  /(?:^|\s)(?:so với đầu (?:năm|kỳ|tháng)|biến động|tăng(?:\s\(\+\))?\s?[,/]\s?giảm(?:\s\([-–]\))?)(?=\s|$)/giu;

/** Of a percent of plan: of what, which its sentence says. */
export const TO_PLAN = /\s+so(?: với)? kế hoạch(?: năm)?$/iu;

/** Remarks in brackets that tell how a number was typed. */
export const TYPING_REMARK =
  /\s*\((?:lũy kế|luỹ kế|cộng dồn|trong (?:tháng|kỳ)|thời điểm|ước|tăng\s*\+[^()]*|[+-][^()]*|đvt[^()]*|%)\)\s*$/iu;
