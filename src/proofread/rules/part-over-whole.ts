// Rule about parts: none may be above its total.
import { isMoney, isOfPeople, scaledValue } from '../../prose/amounts';
import { isPlainResult, type Claim } from '../../prose/claims';
import type { TextLine } from '../context';
import { unitOf } from '../counted-thing';
import { fromTo } from '../quotes';
import type { TextReport, TextRule } from '../text-rule';

const SOME_PARTS =
  /(?<![A-Za-zÀ-ỹ])(?:trong đó|trong số đó|trong số này|(?<=[,;:.(]\s*)riêng)(?:\s+có)?\s*:?\s*/iu;

const PART_OVER_WHOLE: TextRule = {
  id: 'prose.part-over-whole',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Một phần lớn hơn tổng', en: 'A part above its total' },
  why: {
    vi: 'Phần nêu sau “trong đó” nằm trong tổng số, không thể lớn hơn tổng số.',
    en: 'What stands behind “trong đó” lies within the total and cannot be more.',
  },
  message: {
    vi: '“{quote}”: riêng phần này là {part}, lớn hơn tổng số {total}.',
    en: '“{quote}”: this part alone is {part}, more than the total of {total}.',
  },
  instruction: { vi: 'Xem lại cả hai số.', en: 'Check both numbers.' },
  checkText: ({ sentences }, report) => {
    for (const { line, start, end, claims } of sentences) {
      if (claims.length < 2) continue;
      outOfAll(line, line.text.slice(start, end), claims, report);
      const mark = SOME_PARTS.exec(line.text.slice(start, end));
      if (!mark) continue;
      const at = start + mark.index;
      for (const [index, part] of partsBehind(line.text, claims, at).entries()) {
        const total = totalOver(line.text, claims, at, part);
        if (!total || scaledValue(part.amount).lte(scaledValue(total.amount))) continue;
        report({
          line: line.number,
          quote: fromTo(line.text, total.start, part.end),
          values: {
            part: `${part.amount.text} ${unitOf(part)}`,
            total: `${total.amount.text} ${unitOf(total)}`,
          },
          // Further behind, something else may be told by now.
          sure: index === 0 ? 0.95 : 0.8,
        });
        break;
      }
    }
  },
};

/** "Trong tổng số 188 trẻ …, số trẻ đã tiêm đầy đủ: 196 trẻ": more than all of them. */
function outOfAll(
  line: TextLine,
  sentence: string,
  [all, ...others]: readonly Claim[],
  report: TextReport,
): void {
  if (!all || !/^\s*(?:[-+•]\s*)?trong (?:tổng )?số\s+\d/iu.test(sentence)) return;
  if (!isPlainResult(all) || all.amount.unit.length === 0) return;
  const [next] = others;
  const isMore =
    next !== undefined &&
    isPlainResult(next) &&
    next.amount.unit[0] === all.amount.unit[0] &&
    scaledValue(next.amount).gt(scaledValue(all.amount)) &&
    !/;/.test(line.text.slice(all.end, next.start));
  if (!isMore) return;
  report({
    line: line.number,
    quote: fromTo(line.text, all.start, next.end),
    values: {
      part: `${next.amount.text} ${unitOf(next)}`,
      total: `${all.amount.text} ${unitOf(all)}`,
    },
    sure: 0.88,
  });
}

/** The parts that stand behind "trong đó" at `at`, up to a semicolon. */
function partsBehind(text: string, claims: readonly Claim[], at: number): Claim[] {
  const parts = claims.filter(({ start }) => start >= at);
  const first = parts[0]?.end ?? at;
  return parts.filter(
    (part, index) =>
      index === 0 ||
      (isPlainResult(part) &&
        part.isPart &&
        !/[;(.]/.test(text.slice(first, part.start)) &&
        !BOUND.test(text.slice(0, part.start)) &&
        !/^\s?[–-]\s?\d/.test(text.slice(part.end))),
  );
}

/** "đạt trên 8 điểm": a bound, no part. */
const BOUND = /(?<!\p{L})(?:trên|dưới|từ|đến|hơn|quá)\s$|\d\s?[–-]\s?$/iu;

/** What a part is of: the one total of its kind right before "trong đó"; null where there is none, or two. */
function totalOver(
  text: string,
  claims: readonly Claim[],
  at: number,
  part: Claim,
): Claim | undefined {
  // "850 cây trên 6 tuyến phố, riêng …": the last of the part's own kind.
  const total = claims.filter((claim) => claim.end <= at && isSameKind(part, claim)).pop();
  if (!total || total.amount.percent || total.whole || part.whole) return undefined;
  if ([total, part].some(({ role, hedged }) => role !== 'result' || hedged)) return undefined;
  const isNear = !/[.]\s|;\s+\S/.test(text.slice(total.end, at)) && at - total.end < 80;
  // "5 bài của học sinh và 2 bài của giáo viên, trong đó": of both.
  const isOne = !claims.some((one) => one.end <= total.start && isSameKind(one, total));
  return isNear && isOne && part.amount.unit.length > 0 ? total : undefined;
}

const isSameKind = (a: Claim, b: Claim): boolean =>
  a.amount.percent === b.amount.percent &&
  (a.amount.unit[0] === b.amount.unit[0] ||
    (isMoney(a.amount) && isMoney(b.amount)) ||
    (isOfPeople(a.amount) && isOfPeople(b.amount)));

export const PART_RULES: readonly TextRule[] = [PART_OVER_WHOLE];
