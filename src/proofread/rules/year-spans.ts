// Rule about spans of years: a plan of five years, a term of office, and the years that they are said to run.
import { allMatches } from '../../vietnamese/matches';
import { monthsGone } from '../../workbook/period';
import type { TextContext } from '../context';
import type { TextRule } from '../text-rule';

/** "5 năm 2026-2031": a plan counts its first and last year. */
const YEARS =
  /(?<![A-Za-zÀ-ỹ])(?:kế hoạch|giai đoạn|chương trình|đề án)[^.;\d]{0,60}?(\d{1,2})\s+năm[,\s(]*(?:giai đoạn\s+)?(20\d\d)\s?[-–]\s?(20\d\d)/giu;
/** Councils and Party committees are elected for five years. */
const TERM =
  /(?<![A-Za-zÀ-ỹ])(?:HĐND|Hội đồng nhân dân|đại biểu Quốc hội|Đảng bộ|Đại hội)[^.;]{0,60}?nhiệm kỳ\s+(20\d\d)\s?[-–]\s?(20\d\d)/giu;

export const WRONG_SPAN: TextRule = {
  id: 'date.wrong-span',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Số năm không khớp năm đầu, năm cuối', en: 'Years that do not span what is said' },
  why: {
    vi: 'Kế hoạch 5 năm kể cả năm đầu và năm cuối; nhiệm kỳ của cấp ủy, HĐND dài 5 năm.',
    en: 'A plan of five years counts its first and last; a term of office lasts five years.',
  },
  message: {
    vi: '“{quote}”: năm đầu và năm cuối không khớp số năm.',
    en: '“{quote}”: the first and last year do not span so many years.',
  },
  instruction: {
    vi: 'Ghi “{expected}”, hoặc xem lại số năm.',
    en: 'Write “{expected}”, or check the number of years.',
  },
  checkText: (context, report) => {
    const isAfterElection = monthNow(context) >= ELECTION;
    for (const { line, text } of context.sentences) {
      for (const [quote, count = '', from = '', to] of allMatches(YEARS, text)) {
        const years = Number(to) - Number(from) + 1;
        if (years === Number(count) || years < 2) continue;
        const expected = `${count} năm ${from}-${Number(from) + Number(count) - 1}`;
        report({ line: line.number, quote, expected });
      }
      for (const [quote, from = '', to] of allMatches(TERM, text)) {
        const years = Number(to) - Number(from);
        if (isAfterElection && isOldTerm(quote, text, from)) {
          const term = /nhiệm kỳ.*$/iu.exec(quote)?.[0] ?? quote;
          report({ line: line.number, quote: term, expected: 'nhiệm kỳ 2026-2031', sure: 0.7 });
          continue;
        }
        if (years !== TERM_YEARS - 1 && years !== TERM_YEARS + 1) continue;
        const term = /nhiệm kỳ.*$/iu.exec(quote)?.[0] ?? quote;
        report({
          line: line.number,
          quote: term,
          expected: `nhiệm kỳ ${from}-${Number(from) + TERM_YEARS}`,
        });
      }
    }
  },
};

const TERM_YEARS = 5;

/**
 * Councils of all levels and the National Assembly were elected on 15 March 2026 for 2026-2031
 * (Resolution 199/2025/QH15 shortened the terms of 2021-2026): year × 12 + month from which the old
 * term is over.
 */
const ELECTION = 2026 * 12 + 4;
const OF_OLD_TERM =
  /(?<![A-Za-zÀ-ỹ])(?:tổng kết|kết thúc|hết nhiệm kỳ|khóa trước|khóa cũ|cũ|trước đây|nguyên|bàn giao|so với|đã qua|rút ngắn)(?!\p{L})/iu;

function isOldTerm(quote: string, sentence: string, from: string): boolean {
  const isCouncil = /^(?:HĐND|Hội đồng nhân dân|đại biểu Quốc hội)/iu.test(quote);
  return isCouncil && from === '2021' && !OF_OLD_TERM.test(sentence);
}

function monthNow({ day, period }: TextContext): number {
  if (day) return day.year * 12 + day.month;
  return period ? period.year * 12 + monthsGone(period) : 0;
}
