// What a remark says of its row without a number: that nothing happened, that the plan was reached.
import { said, type Contradiction } from './contradiction';
import type { Candidate } from '../../notes/candidate';

/** "Không phát sinh ca mới trong tháng", "chưa có hồ sơ nào". */
const NOTHING =
  /^(?:(?:trong (?:tháng|kỳ|quý)(?: này)?|tháng (?:này|\d{1,2})|từ đầu (?:tháng|năm) đến nay|đến nay|hiện nay|đến thời điểm này),?\s*)?(?:(?:trên )?(?:địa bàn|toàn) \p{L}+,?\s*)?(?:không|chưa)\s+(?:phát sinh|xảy ra|có|ghi nhận)(?!\s+(?:thay đổi|biến động|ý kiến|vướng mắc|khó khăn|số liệu))(?!\p{L})/iu;
/** A part of the thing, a quality of it, another time: not the row's amount. */
const LIMITED =
  /(?<!\p{L})(?:mới|thêm|nào(?=\s+(?:quá|trễ|bị|vượt))|quá hạn|trễ hạn|tồn đọng|tái phạm|nghiêm trọng|tử vong|tháng (?:trước|sau|tới))(?!\p{L})/iu;
/** What the row itself counts is no limit: "hồ sơ trễ hạn" beside "Số hồ sơ quá hạn". */
const LATE = /(?:quá|trễ) hạn/iu;
const OF_MONTH =
  /(?<!\p{L})(?:trong (?:tháng|kỳ|quý)|tháng (?:này|\d{1,2})|từ đầu tháng)(?!\p{L})/iu;

/** Nothing, it says, where the row has an amount for the month. */
export function judgeNothing(text: string, { entry, row }: Candidate): Contradiction | null {
  const [sentence = ''] = text.split(/[.;]\s|[.;]$|,\s(?=\p{L}+\s+\d)/u);
  const none = NOTHING.exec(sentence);
  const { month, toDate } = row.values;
  const isOfMonth = OF_MONTH.test(sentence);
  const value = isOfMonth ? month?.value : (month?.value ?? toDate?.value);
  if (!none || value == null || value === 0) return null;
  // "Không phát sinh ca mới trong tháng" is of the month all the same.
  const [rest = ''] = sentence.slice(none[0].length).split(',');
  const limited = rest
    .replace(/^\s*\p{L}+\s+mới/u, '')
    .replace(LATE.test(entry.name) ? LATE : '', '');
  if (LIMITED.test(limited) || /\d/.test(rest)) return null;
  if (!isOfRow(rest, entry.name, row.unit)) return null;
  return { fault: 'number', found: sentence.trim(), expected: said(value, entry.unit) };
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
