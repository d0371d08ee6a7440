// Rule about school years: one that is over by the report's own date is not to be prepared any more.
import { allMatches } from '../../vietnamese/matches';
import { monthsGone } from '../../workbook/period';
import type { TextContext } from '../context';
import type { TextRule } from '../text-rule';

const SCHOOL_YEAR = /năm học\s+(20\d\d)\s?[-–]\s?(20\d\d)(?!\d)/giu;
/** Taking in pupils is for the year that begins in the autumn. */
const INTAKE =
  /(?<![A-Za-zÀ-ỹ])(?:tuyển sinh|vào lớp (?:1|6|10)|chuẩn bị(?: các)?(?: điều kiện)?|khai giảng)(?!\p{L})[^.;]{0,70}$/iu;
const AHEAD =
  /(?<![A-Za-zÀ-ỹ])(?:đang|sẽ|tiếp tục|chuẩn bị|tiếp nhận|xây dựng kế hoạch|triển khai|rà soát)(?!\p{L})/iu;
const LOOKS_BACK =
  /(?<![A-Za-zÀ-ỹ])(?:tổng kết|sơ kết|kết quả|so với|đánh giá|khen thưởng|bế giảng|đã|hồ sơ|văn bằng)(?!\p{L})/iu;

/** A school year ends with May; the intake of the next begins in April. */
const LAST_MONTH = 5;
const FIRST_OF_INTAKE = 4;

const PAST_SCHOOL_YEAR: TextRule = {
  id: 'date.past-school-year',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Năm học đã qua', en: 'A school year that is over' },
  why: {
    vi: 'Việc sắp làm mà ghi năm học cũ là còn sót từ báo cáo năm trước.',
    en: 'What is still to be done for an old school year was left over from last year’s report.',
  },
  message: {
    vi: '“{quote}”: năm học này đã qua khi làm báo cáo.',
    en: '“{quote}”: this school year is over by the time of the report.',
  },
  instruction: { vi: 'Ghi “{expected}”.', en: 'Write “{expected}”.' },
  checkText: (context, report) => {
    const now = monthOf(context);
    if (!now) return;
    for (const { line, text } of context.sentences) {
      if (line.kind === 'heading') continue;
      for (const { index, 0: quote, 1: from, 2: to } of allMatches(SCHOOL_YEAR, text)) {
        const before = text.slice(0, index);
        // In summer the year that just ended is summed up.
        if (SUMMED_UP.test(before) && isSummer(now) && Number(to) === now.year - 1) {
          report({
            line: line.number,
            quote,
            expected: `năm học ${now.year - 1}-${now.year}`,
            sure: 0.75,
          });
          continue;
        }
        const isToDo = line.isTask || AHEAD.test(before);
        if (!isToDo || LOOKS_BACK.test(before) || Number(to) !== Number(from) + 1) continue;
        const isIntake = INTAKE.test(before);
        const isBehind = isIntake
          ? Number(from) < now.year && (Number(to) < now.year || now.month >= FIRST_OF_INTAKE)
          : line.isTask &&
            (Number(to) < now.year || (Number(to) === now.year && now.month > LAST_MONTH + 1));
        if (!isBehind) continue;
        const first = isIntake || now.month > LAST_MONTH ? now.year : now.year - 1;
        report({ line: line.number, quote, expected: `năm học ${first}-${first + 1}`, sure: 0.75 });
      }
    }
  },
};

const SUMMED_UP =
  /(?<![A-Za-zÀ-ỹ])(?<!(?:kết quả|báo cáo|sau) )(?:đang|đã|tổ chức)\s+(?:lễ )?(?:tổng kết|bế giảng)\s*$/iu;
const isSummer = ({ month }: { readonly month: number }): boolean => month >= 5 && month <= 7;

/** The month in which the report was made; null where nothing tells it. */
function monthOf({ day, period }: TextContext): { year: number; month: number } | null {
  if (day) return day;
  return period && { year: period.year, month: monthsGone(period) };
}

export const SCHOOL_YEAR_RULES: readonly TextRule[] = [PAST_SCHOOL_YEAR];
