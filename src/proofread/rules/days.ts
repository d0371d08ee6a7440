// Rules about days and the time they lie in: weekdays, events ahead told as past, deadlines that are over.
import { allMatches } from '../../vietnamese/matches';
import type { TextLine } from '../context';
import { datesOf, isReal, type TypedDate } from '../typed-dates';
import { dayNumber, type Day } from '../report-day';
import type { TextRule } from '../text-rule';

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];
const NAMES: Readonly<Record<string, number>> = {
  'chủ nhật': 0,
  'chúa nhật': 0,
  hai: 1,
  ba: 2,
  tư: 3,
  năm: 4,
  sáu: 5,
  bảy: 6,
  bẩy: 6,
  '2': 1,
  '3': 2,
  '4': 3,
  '5': 4,
  '6': 5,
  '7': 6,
};
const WEEKDAY = String.raw`(?<![A-Za-zÀ-ỹ])(?<!(?:lần|kỳ|đợt|phiên|vòng|hạng|giải|hộ|người|lớp|khóa|bài|quyển|tập|cuộc|ngày|con|xếp|đứng) )(?:thứ\s+(hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|(ch(?:ủ|úa) nhật))(?![\p{L}\d])`;
const DAY = String.raw`(\d{1,2})(?:\/|\s+tháng\s+)(\d{1,2})(?:(?:\/|\s+năm\s+)(20\d\d))?(?!\d)`;
const WEEKDAY_FIRST = new RegExp(String.raw`${WEEKDAY},?\s*\(?\s*(?:ngày\s+)?${DAY}`, 'giu');
/** Not where the weekday belongs to the next day: "ngày 22/9/2026, Chủ nhật ngày 18/10/2026". */
const DAY_FIRST = new RegExp(
  String.raw`(?<![\d/])${DAY}\s*,?\s*\(?\s*${WEEKDAY}(?!,?\s*\(?\s*(?:ngày\s+)?\d{1,2}/)`,
  'giu',
);

const WRONG_WEEKDAY: TextRule = {
  id: 'date.wrong-weekday',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Thứ không khớp ngày', en: 'A weekday that is not the day’s' },
  why: {
    vi: 'Thứ và ngày không khớp thì người đọc không biết đến vào hôm nào.',
    en: 'Where weekday and day differ nobody knows when to come.',
  },
  message: {
    vi: '“{quote}”: ngày này là {weekday}.',
    en: '“{quote}”: that day is a {weekday}.',
  },
  instruction: { vi: 'Sửa thứ hoặc ngày.', en: 'Correct the weekday or the day.' },
  checkText: ({ lines, day, period }, report) => {
    const year = period?.year ?? day?.year;
    for (const { number, text } of lines) {
      const found = [
        ...allMatches(WEEKDAY_FIRST, text).map((match) => ({
          match,
          of: [3, 4, 5],
          named: match[1] ?? match[2],
        })),
        ...allMatches(DAY_FIRST, text).map((match) => ({
          match,
          of: [1, 2, 3],
          named: match[4] ?? match[5],
        })),
      ];
      for (const { match, of, named } of found) {
        const [d = 0, m = 0, y = 0] = of.map((at) => Number(match[at] ?? year ?? 0));
        const wanted = NAMES[named?.toLowerCase().replace(/\s+/g, ' ') ?? ''];
        if (y === 0 || wanted === undefined || !isReal({ day: d, month: m, year: String(y) })) {
          continue;
        }
        const real = new Date(Date.UTC(y, m - 1, d)).getUTCDay();
        if (real === wanted) continue;
        report({
          line: number,
          quote: match[0],
          values: { weekday: { vi: WEEKDAYS[real] ?? '', en: ENGLISH[real] ?? '' } },
          // Where the year is the report's, a day of the year before may be meant.
          sure: match[of[2] ?? 0] === undefined ? 0.8 : 0.95,
        });
      }
    }
  },
};

const ENGLISH = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The day as a number, its year that of the report where none is typed; null where it is no day. */
function numberOf({ day, month, year }: TypedDate, { year: own }: Day): number | null {
  if (year.length === 2 || month < 1 || month > 12) return null;
  return dayNumber({ day, month, year: year === '' ? own : Number(year) });
}

/** The words of a date's own clause, before and behind. */
function clauseOf({ text }: TextLine, { start, quote }: TypedDate): readonly [string, string] {
  const before = /[^.;:]*$/u.exec(text.slice(0, start))?.[0] ?? '';
  const behind = /^[^.;]*/u.exec(text.slice(start + quote.length))?.[0] ?? '';
  return [before, behind];
}

const PAST =
  /(?<![A-Za-zÀ-ỹ])đã\s+(?:được\s+)?(?:tổ chức|diễn ra|khai mạc|hoàn thành|khánh thành|khởi công|tiến hành|triển khai|bàn giao|ra quân|phát động|kiểm tra|họp|trao|thăm|tặng|làm|hỗ trợ|tiếp)(?!\p{L})/iu;
const AHEAD =
  /(?<![A-Za-zÀ-ỹ])(?:sẽ|dự kiến|chuẩn bị|kế hoạch|hướng tới|phấn đấu|trước|đến hết|hạn|thời hạn|hiệu lực|kể từ|để|nhằm|chào mừng|kỷ niệm|phục vụ|sắp|lịch|thời gian tới)(?!\p{L})/iu;

const FUTURE_DONE: TextRule = {
  id: 'date.future-told-as-past',
  severity: 'warning',
  grain: 'text',
  ofDocuments: true,
  title: { vi: 'Việc chưa đến ngày mà ghi đã làm', en: 'An event ahead told as past' },
  why: {
    vi: 'Việc có ngày sau ngày ký báo cáo thì chưa thể đã diễn ra.',
    en: 'What happens after the report’s own date cannot have happened.',
  },
  message: {
    vi: '“{quote}” là ngày sau ngày ký báo cáo mà câu viết là đã làm.',
    en: '“{quote}” lies after the report’s own date, yet the sentence tells it as done.',
  },
  instruction: {
    vi: 'Xem lại ngày, hoặc viết “sẽ”, “dự kiến”.',
    en: 'Check the day, or say that it is planned.',
  },
  checkText: (context, report) => {
    const { day, lines, once } = context;
    if (!day) return;
    const last = dayNumber(day);
    for (const date of once(datesOf)) {
      const line = lines[date.line - 1];
      const at = numberOf(date, day);
      if (line?.zone !== 'body' || at === null || at <= last || line.isTask) continue;
      const [before, behind] = clauseOf(line, date);
      if (!PAST.test(before + behind) || AHEAD.test(before) || AHEAD.test(behind.slice(0, 60))) {
        continue;
      }
      report({ line: date.line, quote: date.quote, sure: 0.75 });
    }
  },
};

const DEADLINE =
  /(?<![A-Za-zÀ-ỹ])(?:trước|xong trước|chậm nhất|hạn|đến hết|hoàn thành trong)\s*(?:là\s+)?(?:ngày\s*)?$/iu;

const PAST_DEADLINE: TextRule = {
  id: 'date.past-deadline',
  severity: 'warning',
  grain: 'text',
  ofDocuments: true,
  title: { vi: 'Hạn của nhiệm vụ tới đã qua', en: 'A coming task whose deadline is over' },
  why: {
    vi: 'Nhiệm vụ thời gian tới không thể có hạn trước ngày ký báo cáo.',
    en: 'What is still to be done cannot be due before the report’s own date.',
  },
  message: {
    vi: '“{quote}” đã qua khi ký báo cáo.',
    en: '“{quote}” was over when the report was signed.',
  },
  instruction: { vi: 'Xem lại ngày, tháng.', en: 'Check day and month.' },
  checkText: ({ day, lines, once }, report) => {
    if (!day) return;
    const today = dayNumber(day);
    for (const date of once(datesOf)) {
      const line = lines[date.line - 1];
      const at = numberOf(date, day);
      if (!line?.isTask || at === null || at >= today || date.year === '') continue;
      if (!DEADLINE.test(line.text.slice(Math.max(0, date.start - 30), date.start))) continue;
      if (/^ngày/iu.test(date.quote) && !DEADLINE.test(line.text.slice(0, date.start))) continue;
      // "hoàn thành 87/87 nhà trước ngày 31/8": told as done.
      if (DONE_BEFORE.test(line.text.slice(0, date.start))) continue;
      report({ line: date.line, quote: date.quote, sure: 0.8 });
    }
  },
};

const DONE_BEFORE =
  /(?<![A-Za-zÀ-ỹ])(?:đã|hoàn thành\s+(?:\d[\d.]*\/)?\d[\d.]*\s+\p{L}+)(?!\p{L})[^.;]{0,60}$/iu;

export const DAY_RULES: readonly TextRule[] = [WRONG_WEEKDAY, FUTURE_DONE, PAST_DEADLINE];
