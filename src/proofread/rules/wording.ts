// Rules about words against numbers: praise for little, blame for much, "vượt" at exactly 100.
import { allMatches } from '../../vietnamese/matches';
import { monthsGone } from '../../workbook/period';
import type { TextContext } from '../context';
import { fromTo } from '../quotes';
import type { TextReport, TextRule } from '../text-rule';

const STRONG =
  /(?<![A-Za-zÀ-ỹ])(?:ấn tượng|bứt phá|vượt bậc|vượt trội|xuất sắc|đạt cao|rất cao|mức cao|khá cao|rất tốt|đạt tốt|rất tích cực|tích cực|nổi bật|điểm sáng|về đích|ngoạn mục|thắng lợi|đột phá|nổi trội|vượt mong đợi|hoàn thành tốt|hoàn thành xuất sắc|rất khả quan|khả quan|phấn khởi|đáng khích lệ|đáng mừng|đáng biểu dương|đáng ghi nhận|vượt tiến độ|rất nhanh|nhanh vượt|dẫn đầu)(?!\p{L})/iu;
/** "Kết nạp đảng viên mới đạt 31/30" is of new members: there "mới" goes with what stands before it. */
const WEAK =
  /(?<![A-Za-zÀ-ỹ])(?:(?<!(?:viên|thôn|sinh|hộ|nhà|trồng|xây|làm|lập|nạp|cấp|mở|tuyển) )mới đạt|mới chỉ đạt|chỉ đạt|chỉ mới đạt|đạt thấp|còn thấp|rất thấp|quá thấp|còn chậm|rất chậm|chậm tiến độ|ì ạch|trì trệ|đáng lo ngại|không đạt|chưa đạt)(?!\p{L})/iu;

/** Only percents of plan: a low rate of poor households is to be praised. */
const OF_PLAN =
  /^\s?%?\s*(?:so(?: với)?\s+)?(?:kế hoạch|KH(?!\p{L})|chỉ tiêu|dự toán|DT(?!\p{L})|mục tiêu)/iu;

const PRAISE_FOR_LITTLE: TextRule<'little'> = {
  id: 'prose.praise-for-low',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Lời khen đi với số thấp', en: 'Praise for a low value' },
  why: {
    vi: 'Người đọc thấy lời khen bên cạnh con số thấp sẽ nghi ngờ cả báo cáo.',
    en: 'A reader who sees praise beside a low number doubts the whole report.',
  },
  message: {
    vi: '“{quote}”: khen “{word}” nhưng mới đạt {percent}% kế hoạch.',
    en: '“{quote}”: says “{word}”, yet only {percent}% of the plan is reached.',
  },
  instruction: {
    vi: 'Đổi lời nhận xét cho đúng với con số, hoặc xem lại con số.',
    en: 'Choose words that fit the number, or check the number.',
  },
  parameters: {
    little: {
      name: 'dưới',
      default: 50,
      meaning: {
        vi: 'lời khen đi với phần trăm kế hoạch dưới mức này thì báo, đầu năm dưới phần của các tháng đã qua',
        en: 'praise beside a lower percent of plan is told; early in the year, below the share of the months gone',
      },
    },
  },
  checkText: (context, report, { little }) => {
    // Early in the year little of a plan is much.
    const due = context.period ? (monthsGone(context.period) / 12) * 100 : 100;
    toneAgainst(context, STRONG, (percent) => percent < Math.min(little, due), report);
  },
};

const BLAME_FOR_MUCH: TextRule<'much'> = {
  id: 'prose.blame-for-high',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Lời chê đi với số cao', en: 'Blame for a high value' },
  why: {
    vi: '“Mới đạt”, “còn thấp” bên cạnh con số gần hoặc trên 100% là nhầm lời hoặc nhầm số.',
    en: '“Only”, “still low” beside a number near or above 100% is a slip of word or number.',
  },
  message: {
    vi: '“{quote}”: nói “{word}” nhưng đã đạt {percent}% kế hoạch.',
    en: '“{quote}”: says “{word}”, yet {percent}% of the plan is reached.',
  },
  instruction: {
    vi: 'Đổi lời nhận xét cho đúng với con số, hoặc xem lại con số.',
    en: 'Choose words that fit the number, or check the number.',
  },
  parameters: {
    much: {
      name: 'từ',
      default: 95,
      meaning: {
        vi: 'lời chê đi với phần trăm kế hoạch từ mức này trở lên thì báo',
        en: 'blame beside this percent of plan or more is told',
      },
    },
  },
  checkText: (context, report, { much }) => {
    toneAgainst(context, WEAK, (percent) => percent >= much, report);
  },
};

function toneAgainst(
  { passages }: TextContext,
  tone: RegExp,
  isAgainst: (percent: number) => boolean,
  report: TextReport,
): void {
  for (const { line, paragraph, quotients } of passages) {
    const { text } = line;
    for (const { percent, word, pair } of quotients) {
      if (percent.role !== 'result') continue;
      const isPlan =
        OF_PLAN.test(text.slice(percent.end, percent.end + 30)) || (pair && word === 'đạt');
      // A rate that nearly all reach is not low, whatever its target.
      const isRate = tone === WEAK && percent.measure.includes('lệ') && word !== 'chiếm';
      if (!(isPlan || isRate) || word === 'vượt' || !isAgainst(percent.amount.value.toNumber())) {
        continue;
      }
      const sentence = paragraph.sentences[percent.sentence];
      const clause = clauseAround(
        text,
        sentence?.start ?? 0,
        percent.end,
        sentence?.end ?? text.length,
      );
      const found = tone.exec(clause.text);
      if (!found) continue;
      const from = clause.start + found.index;
      const to = from + found[0].length;
      report({
        line: line.number,
        quote: fromTo(text, Math.min(from, percent.start), Math.max(to, percent.end)),
        values: { word: found[0].toLowerCase(), percent: percent.amount.text },
      });
    }
  }
}

/** Signs that end a clause; a comma before "đạt", "với" keeps one clause. */
const CLAUSE_END =
  /[;:]\s|,\s(?!(?:(?:cả năm|đến nay|ước|lũy kế[^,;]{0,20}|(?:qua|sau) \d+ tháng)\s+)?(?:bằng|đạt|với|mới|chỉ|tương đương|đây là|là|một)(?!\p{L}))/giu;

/** The clause around a percent, and the one behind a dash or “đây là” that judges it. */
function clauseAround(
  text: string,
  from: number,
  end: number,
  sentenceEnd: number,
): { text: string; start: number } {
  const before = text.slice(from, end);
  let cut = 0;
  for (const match of allMatches(CLAUSE_END, before)) cut = match.index + match[0].length;
  // "… bằng 38,5%. Đây là kết quả nổi bật": the next sentence judges it too.
  const next = /^[^.;]{0,60}\.\s+(?=Đây là|Đó là|Kết quả này)/u.exec(text.slice(end, end + 70));
  const behind = text.slice(end, next ? end + next[0].length + 90 : sentenceEnd);
  const judged =
    /^\s?%?(?:\s+(?:kế hoạch|KH|chỉ tiêu|dự toán|DT)(?:\s+[\p{L}\d]+){0,4})?\s*\)?[;,.–-]\s*(?:đây là|đó là|kết quả(?: này)?|tiến độ|hoàn thành (?:xuất sắc|tốt)|là|một|rất|vượt tiến độ|đáng|ở mức|còn|quá)(?!\p{L})[^;.]*/iu.exec(
      behind,
    );
  return { text: before.slice(cut) + (judged?.[0] ?? ''), start: from + cut };
}

const EXCEEDED =
  /(?<![A-Za-zÀ-ỹ])(?:hoàn thành và vượt|đạt và vượt|hoàn thành vượt mức|hoàn thành vượt)(?!\p{L})/iu;

const EXCEEDED_AT_HUNDRED: TextRule = {
  id: 'prose.exceeded-at-exactly-100',
  severity: 'warning',
  grain: 'text',
  title: { vi: '“Hoàn thành và vượt” khi đúng 100%', en: '“Exceeded” at exactly 100%' },
  why: {
    vi: 'Đúng 100% là hoàn thành, chưa phải là vượt.',
    en: 'Exactly 100% is reached, not exceeded.',
  },
  message: {
    vi: '“{quote}”: nói “{word}” nhưng trong đó có chỉ tiêu chỉ đúng 100%.',
    en: '“{quote}”: says “{word}”, yet some of it is exactly at 100%.',
  },
  instruction: {
    vi: 'Tách riêng: đúng 100% thì ghi “hoàn thành”, trên 100% mới ghi “vượt”.',
    en: 'Separate them: “hoàn thành” at 100%, “vượt” only above.',
  },
  checkText: ({ sentences }, report) => {
    for (const { text, start, line, claims } of sentences) {
      // A goal may well be reached and exceeded.
      if (claims.some(({ role }) => role === 'target')) continue;
      const word = EXCEEDED.exec(text);
      if (!word) continue;
      const at = start + word.index;
      const full = claims.find(
        ({ amount, start: place }) =>
          amount.percent && amount.value.eq(100) && Math.abs(place - at) < 250,
      );
      if (!full) continue;
      const end = Math.max(full.end + 1, at + word[0].length);
      report({
        line: line.number,
        quote: line.text.slice(Math.min(full.start, at), end),
        values: { word: word[0].toLowerCase() },
      });
    }
  },
};

export const WORDING_RULES: readonly TextRule[] = [
  PRAISE_FOR_LITTLE,
  BLAME_FOR_MUCH,
  EXCEEDED_AT_HUNDRED,
];
