// What a remark says of its row without a number: that nothing happened, that the plan was reached.
import { said, type Contradiction } from './contradiction';
import type { Candidate } from '../../notes/candidate';

/** "Không phát sinh ca mới trong tháng", "chưa có hồ sơ nào". */
const NOTHING =
  /^(?:(?:trong (?:tháng|kỳ|quý)(?: này)?|tháng (?:này|\d{1,2})|từ đầu (?:tháng|năm)(?: đến nay)?|(?:trong )?\d{1,2} tháng(?: qua| đầu năm| năm 20\d\d)|đến nay|hiện nay|đến thời điểm này),?\s*)?(?:(?:trên )?(?:địa bàn|toàn) \p{L}+,?\s*)?(?:không|chưa)\s+(?:để\s+)?(?:phát sinh|xảy ra|có|ghi nhận)(?!\s+(?:thay đổi|biến động|ý kiến|vướng mắc|khó khăn|số liệu))(?!\p{L})/iu;
/** A part of the thing, a quality of it, another time: not the row's amount. */
const LIMITED =
  /(?<!\p{L})(?:mới|thêm|nào(?=\s+(?:quá|trễ|bị|vượt))|quá hạn|trễ hạn|tồn đọng|tái phạm|nghiêm trọng|tử vong|tháng (?:trước|sau|tới))(?!\p{L})/iu;
const LATE = /(?:quá|trễ) hạn/iu;
/** "trường hợp nào", "em nào": a case of whatever the row counts. */
const CASE =
  /^\s*(?:trường hợp|vụ việc|vụ|ca|em|cháu|người|ai|hộ|đơn|hồ sơ)?\s*(?:nào|gì)(?!\p{L})/iu;
const OF_MONTH =
  /(?<!\p{L})(?:trong (?:tháng|kỳ|quý)|tháng (?:này|\d{1,2})|từ đầu tháng)(?!\p{L})/iu;

/** "Từ đầu năm không có em nào bỏ học", "7 tháng qua": of all the months gone. */
const TO_DATE = /^(?:từ đầu năm|(?:trong )?\d{1,2} tháng (?:qua|đầu năm|năm))(?!\p{L})/iu;

/** Nothing, it says, where the row has an amount for the month, or for the year so far. */
export function judgeNothing(text: string, { entry, row }: Candidate): Contradiction | null {
  const [sentence = ''] = text.split(/[.;]\s|[.;]$|,\s(?=\p{L}+\s+\d)/u);
  const none = NOTHING.exec(sentence);
  const { month, toDate } = row.values;
  const isOfMonth = OF_MONTH.test(sentence);
  const value = TO_DATE.test(sentence)
    ? toDate?.value
    : isOfMonth
      ? month?.value
      : (month?.value ?? toDate?.value);
  if (!none || value == null || value === 0) return null;
  // "Không phát sinh ca mới trong tháng" is of the month all the same.
  const [rest = ''] = sentence.slice(none[0].length).split(',');
  const limited = rest.replace(/^\s*\p{L}+\s+mới/u, '');
  if (isLimited(limited, entry.name) || /\d/.test(rest)) return null;
  if (!isOfRow(rest.replace(CASE, ''), entry.name, row.unit)) return null;
  return { fault: 'number', found: sentence.trim(), expected: said(value, entry.unit) };
}

/** Whether it is of a part; what the row itself counts is none: "hồ sơ trễ hạn" beside "Số hồ sơ quá hạn". */
function isLimited(rest: string, name: string): boolean {
  const [limit = ''] = LIMITED.exec(LATE.test(name) ? rest.replace(LATE, '') : rest) ?? [];
  return limit !== '' && !name.toLowerCase().includes(limit.toLowerCase());
}

/** Whether what did not happen is what the row counts: its unit or a word of its name, or nothing further is said. */
function isOfRow(rest: string, name: string, unit: string): boolean {
  const words =
    rest
      .replace(OF_MONTH, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const known = new Set(`${name} ${unit}`.toLowerCase().match(/\p{L}+/gu) ?? []);
  return words.length === 0 || words.slice(0, 2).some((word) => known.has(word));
}

/** "hoàn thành kế hoạch năm sớm", "vượt chỉ tiêu 80%"; with "chưa" it is no claim. */
const REACHED =
  /(?<!\p{L})(?<!(?:chưa|không|khó|sẽ|để|nhằm|phấn đấu|quyết tâm|bảo đảm|cố gắng|dự kiến|mới|nếu|gần|là|thì|nữa|sớm) )(?<!(?:phấn đấu|dự kiến|bảo đảm|khả năng|sẽ)[^.;]{0,40})(?:(?:đã )?hoàn thành(?: vượt)?(?: mức)?|(?:đã )?vượt(?: mức)?|(?:đã )?đạt(?: và vượt)?|về đích)\s+(?:kế hoạch|chỉ tiêu|dự toán)(?:\s+(?:cả\s+)?năm)?(?!\p{L})(?!\s+(?:tháng|quý|vụ|kỳ|được giao tháng))/iu;

/** The plan, it says, is reached, where the row lies below it. */
export function judgeReached(text: string, { entry, row }: Candidate): Contradiction | null {
  const match = REACHED.exec(text);
  const { plan, toDate } = row.values;
  if (!match || plan?.value == null || toDate?.value == null || entry.direction === 'lower') {
    return null;
  }
  if (toDate.value >= plan.value) return null;
  // "vượt 5,2%" and "hoàn thành 85% kế hoạch" have their own number.
  return {
    fault: 'number',
    found: match[0].trim(),
    expected: `${said(toDate.value, '')}/${said(plan.value, entry.unit)}`.replace(' /', '/'),
  };
}
