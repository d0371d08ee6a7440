// Which part a number plays in its sentence: a result, a plan, a change, an earlier value, a target.
import { lastClauses } from './sentences';

/**
 * `result` unless the words beside the number say otherwise. `change` is by how much something rose
 * or fell; `from` and `to` are the ends of such a move; `earlier` is the value of another time;
 * `target` is still to be reached; `remaining` is what is left to do.
 */
export type Role =
  | 'result'
  | 'plan'
  | 'target'
  | 'change'
  | 'from'
  | 'to'
  | 'earlier'
  | 'remaining';

export type Direction = 'up' | 'down';

/** A number with the words beside it. */
export interface WordsAround {
  /** From the number before, or the sentence's start, to this one. */
  readonly lead: string;
  /** From the sentence's start to this number. */
  readonly clause: string;
  /** What follows the number. */
  readonly behind: string;
  /** Whether the part of the text sets out what is to be done. */
  readonly isTask: boolean;
}

const UP =
  'tăng|hơn(?=\\s+(?:so\\s+(?:với\\s+)?)?(?:cùng kỳ|CK|năm (?:trước|ngoái)|(?:tháng|quý|kỳ) trước))|cao hơn|nhiều hơn|nhanh hơn|lớn hơn|tăng thêm';
const DOWN =
  'giảm|kém(?=\\s+(?:so\\s+(?:với\\s+)?)?(?:cùng kỳ|CK|năm (?:trước|ngoái)|(?:tháng|quý|kỳ) trước))|thấp hơn|ít hơn|chậm hơn|nhỏ hơn|hụt|giảm bớt';
const LINKS = String.raw`(?:\s+(?:thêm|khoảng|hơn|trên|gần|được|tới|bình quân|ròng|nhẹ|mạnh|sâu|so|với|bớt|là|đến|cơ học|tự nhiên|cao|ước))`;

/** Words that name an earlier time by themselves. */
const RELATIVE_TIME = String.raw`(?:cùng kỳ|CK|cùng thời điểm|(?:tháng|năm|quý|kỳ|tuần|vụ|đợt|nhiệm kỳ|học kỳ) (?:trước|ngoái)|năm ngoái|năm học trước|thời điểm đầu năm|đầu (?:năm|kỳ|quý|nhiệm kỳ))`;

/** The names of an earlier time, as comparisons have them: a date is one only behind “so với”. */
export const EARLIER_TIME = String.raw`(?:${RELATIVE_TIME}|(?:tháng|quý) (?:\d{1,2}|I{1,3}|IV)(?:[/.-]20\d\d)?|năm (?:học )?20\d\d|cuối năm|thời điểm|6 tháng|9 tháng)`;

const CHANGE = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:(${UP})|(${DOWN}))(?:${LINKS}|\s+(?:so(?: với)?\s+)?${EARLIER_TIME}[^,;.\d(]{0,30}?){0,4}\s*\(?[+-]?\s*$`,
  'iu',
);
/** "số vụ tăng 01 (+5,9%)", "(-14,3%)": a sign alone. */
const SIGNED = /[(,;]\s*([+\-–−])\s*$/u;
/** "giảm 03 vụ", but "giảm xuống còn 12 hộ", "nâng tổng số lên 32 nhà". */
const MOVED_TO =
  /(?<![A-Za-zÀ-ỹ])(?:tăng|giảm|nâng|rút|hạ|kéo giảm|đưa)(?!\p{L})[^,;.]{0,60}?(?<!\p{L})(?:lên|xuống|còn|thành|tới|đến)(?:\s+(?:còn|là|mức|tới|đến|thành|khoảng)){0,2}\s*$/iu;
const FROM =
  /(?<![A-Za-zÀ-ỹ])(?:(tăng|nâng)|(giảm|hạ|rút|kéo giảm))(?!\p{L})[^,;.\d]{0,50}?(?<!\p{L})từ(?:\s+(?:mức|khoảng))?\s*$/iu;
const TO_END =
  /^(?:[^,;.\d(]|\([^()]{0,30}\)){0,40}?(?<!\p{L})(?:(?<!trở )lên|(?<!trở )xuống|còn|đến|tới|thành)(?:\s+(?:còn|đến|mức|tới|là|thành)){0,2}\s*$/iu;

const EARLIER = new RegExp(
  String.raw`(?:(?:^\s?%?|[,;(])\s*(?:(?:số|mức|con số|của|giá trị|kết quả|thực hiện|tại|vào|ở)\s+){0,3}${RELATIVE_TIME}|(?:\(|(?<!\p{L})(?:so(?: với)?|trong khi|mà))\s*(?:(?:số|mức|con số|của|giá trị|kết quả|thực hiện|tại|vào|ở)\s+){0,3}${EARLIER_TIME})(?!\p{L})[^,;.(\d]{0,36}(?:20\d\d)?\s*[(:]?\s*(?:(?:là|có|đạt|chỉ|mới|xảy ra|còn|ở mức|:)\s*){0,3}$`,
  'iu',
);
const BRACKETED_EARLIER = new RegExp(
  String.raw`(?:\d\s?%|so(?: với)?|lần|bằng)[^,;.()\d]{0,12}${EARLIER_TIME}(?!\p{L})[^,;.()]{0,30}\(\s*(?:(?:là|có|đạt|chỉ|:|cùng kỳ|năm \d{4}|xảy ra)\s*){0,3}$`,
  'iu',
);
const COMPARED = /(?<![A-Za-zÀ-ỹ])so(?: với)?(?:\s+(?:mức|con số|số|khoảng)){0,2}\s*$/iu;
const EARLIER_BEHIND = new RegExp(
  String.raw`^\s?%?(?:\s+\p{L}+){0,3}?\s+(?:của |vào |ở |tại |trong )?${EARLIER_TIME}(?!\p{L})`,
  'iu',
);

/** "cần thoát nghèo thêm 18 hộ". */
const MORE = /(?<![A-Za-zÀ-ỹ])thêm\s*$/iu;
const EXCEEDED =
  /(?<![A-Za-zÀ-ỹ])vượt(?:\s+(?:kế hoạch|chỉ tiêu|dự toán)(?:\s+(?:năm|giao))?)?(?:\s+(?:hơn|trên|khoảng|thêm|là|tới)){0,2}\s*$/iu;

const PLAN = String.raw`(?:kế hoạch|KH|chỉ tiêu|dự toán|DT(?=\s+(?:giao|năm|thu|chi|được))|mục tiêu|nghị quyết|NQ)`;
const PLAN_BEFORE = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])${PLAN}(?!\p{L})(?:\s+(?!đạt|bằng|vượt|hoàn|thực|giải|số|với)[\p{L}]+|\s+20\d\d|\s+vốn|\s*/\s*năm){0,12}\s*(?:\(|:|=|là)?\s*$`,
  'iu',
);
const DONE =
  /(?<![A-Za-zÀ-ỹ])(?:đạt|bằng|vượt|hoàn thành|thực hiện được|giải ngân được|được(?! giao))(?!\p{L})/iu;
/** "Tỉnh đoàn giao cả năm 3.000 cây". */
const ASSIGNED =
  /(?<![A-Za-zÀ-ỹ])(?<!(?:bàn|chuyển) )giao(?:\s+(?:cả năm|năm|chỉ tiêu|là|cho \p{L}+)){0,2}\s*$/iu;
const PLAN_BEHIND = new RegExp(
  String.raw`^(?:\s+\p{L}+){0,2}\s+(?:theo )?${PLAN}(?!\p{L})(?! số)`,
  'iu',
);

/** "24 em còn lại chọn học nghề". */
export const LEFT_BEHIND = /^\s+\p{L}+(?:\s\p{L}+)?\s+còn lại(?!\p{L})/iu;

/** "còn 7.290 triệu đồng chưa giải ngân"; "còn 570 hộ nghèo" is a state. */
const LEFT = /(?<![A-Za-zÀ-ỹ])còn\s*$/iu;
const UNDONE = /^\s*\p{L}+(?:\s[\p{L}\d.]+){0,6}?\s+(?:chưa|phải)(?!\p{L})/iu;

const TARGET =
  /(?<![A-Za-zÀ-ỹ])(?:phấn đấu|(?<!chương trình )mục tiêu(?! quốc gia)|dự kiến|dự báo|định hướng|ước cả năm|ước thực hiện cả năm|đến (?:hết |cuối )?năm 20\d\d|sẽ|đặt ra)(?!\p{L})/iu;
const REMAINING =
  /(?<![A-Za-zÀ-ỹ])(?:còn lại|còn tồn|còn (?:phải|cần)(?: \p{L}+){0,2}|còn thiếu|chưa (?!tính|kể|bao gồm|gồm)\p{L}+(?: \p{L}+)?)(?:\s+(?:là|khoảng))?\s*$/iu;

/** What a number is, and of a change where it goes. */
interface Reading {
  readonly role: Role;
  readonly direction: Direction | null;
}

const plain = (role: Role): Reading => ({ role, direction: null });
const moved = (role: Role, isUp: boolean): Reading => ({ role, direction: isUp ? 'up' : 'down' });

/** Reads the part that a number plays: the first of these readings that its words give. */
export function roleOf(around: WordsAround): Reading {
  const tail = around.lead.slice(-120);
  return (
    readMove(tail, around) ??
    readChange(tail, around) ??
    readTime(tail, around) ??
    (around.isTask || TARGET.test(around.clause) ? plain('target') : plain('result'))
  );
}

/** The ends of a move: "tăng từ 12 hộ lên 14 hộ", "giảm xuống còn 9 hộ". */
function readMove(tail: string, { clause, behind }: WordsAround): Reading | null {
  const from = FROM.exec(tail);
  if (from) return moved('from', from[1] !== undefined);
  // "từ 400 hộ (cuối năm 2025) lên 460 hộ".
  const onward = behind.replace(/\([^()]*\)/u, '');
  const alone = FROM_ALONE.test(tail) ? UP_OR_DOWN.exec(onward) : null;
  if (alone) return moved('from', alone[1] !== undefined);
  if (TO_ALONE.test(tail) && FROM_NUMBER.test(clause)) return plain('to');
  if (MOVED_TO.test(tail)) return plain('result');
  return TO_END.test(tail) && FROM_BEFORE.test(clause) ? plain('to') : null;
}

/** By how much something rose or fell. */
function readChange(tail: string, { behind }: WordsAround): Reading | null {
  const signed = SIGNED.exec(tail);
  // "cao hơn 0,25 m so với cùng kỳ 2025 (+1,10 m)": a height above the sea.
  const isHeight = signed !== null && /^\s?(?:m|cm)(?!\p{L})/u.test(behind);
  if (isHeight && BRACKETED_EARLIER.test(tail.replace(/[+\-–−]\s*$/u, ''))) return plain('earlier');
  if (signed && !isHeight) return moved('change', signed[1] === '+');
  if (BRACKETED_EARLIER.test(tail)) return plain('earlier');
  // "vượt 1,5 ha so với kế hoạch" is by how much; "vượt 5%" is an excess.
  if (EXCEEDED.test(tail) && !/^\s?%/.test(behind)) return moved('change', true);
  if (MORE.test(tail)) return moved('change', true);
  const change = CHANGE.exec(tail);
  return change && moved('change', change[1] !== undefined);
}

/** A value of another time, a plan, what is left. */
function readTime(tail: string, { behind }: WordsAround): Reading | null {
  const isCompared = COMPARED.test(tail) && EARLIER_BEHIND.test(behind);
  if (EARLIER.test(tail) || isCompared) return plain('earlier');
  const isPlan = isPlanBefore(tail) || (PLAN_BEHIND.test(behind) && !DONE.test(tail));
  if (isPlan) return plain('plan');
  const isLeft =
    REMAINING.test(tail) || LEFT_BEHIND.test(behind) || (LEFT.test(tail) && UNDONE.test(behind));
  return isLeft ? plain('remaining') : null;
}

/** "từ 08 giải ở năm học trước tăng lên 14 giải". */
const FROM_ALONE = /(?<![A-Za-zÀ-ỹ])từ(?:\s+(?:mức|khoảng))?\s*$/iu;
const UP_OR_DOWN =
  /^[^,;.\d]{0,50}?(?<!\p{L})(?:((?:tăng )?(?<!trở )lên)|((?:giảm )?xuống(?: còn)?|giảm còn))\s+(?:mức\s+)?\d/iu;
const TO_ALONE = /(?<![A-Za-zÀ-ỹ])(?:(?<!trở )lên|(?<!trở )xuống|còn)\s*(?:còn\s*|mức\s*)?$/iu;
const FROM_NUMBER = /(?<![A-Za-zÀ-ỹ])từ(?:\s+(?:mức|khoảng))?\s+\d(?:[^,;]|,(?=\d))*$/iu;

/** A move that began before: "tăng từ 5 hộ lên". */
const FROM_BEFORE =
  /(?<![A-Za-zÀ-ỹ])(?:tăng|giảm|nâng|hạ|rút)(?!\p{L})[^,;]{0,60}?(?<!\p{L})từ\s(?:[^,;]|,(?=\d))*$/iu;

function isPlanBefore(tail: string): boolean {
  const clause = lastClauses(tail, 2);
  if (ASSIGNED.test(clause)) return true;
  const plan = PLAN_BEFORE.exec(clause);
  return plan !== null && !DONE.test(clause.slice(plan.index));
}
