// Rules about totals: parts that are listed must make the total, and none may be above it.
import type Big from 'big.js';
import { decimal } from '../../plan/decimal';
import { isMoney, isOfPeople, scaledValue } from '../../prose/amounts';
import { isPlainResult, valueOf, type Claim } from '../../prose/claims';
import type { Listing } from '../../prose/listing';
import { compounds } from '../../vietnamese/compounds/compounds';
import { writeNumber } from '../../vietnamese/write-number';
import { fromTo, withUnit } from '../quotes';
import type { TextLine } from '../context';
import type { TextReport, TextRule } from '../text-rule';

const SOME_PARTS =
  /(?<![A-Za-zÀ-ỹ])(?:trong đó|trong số đó|trong số này|(?<=[,;:.(]\s*)riêng)(?:\s+có)?\s*:?\s*/iu;

/** "09 hộ ngập ruộng, 07 hộ sạt nền (02 hộ bị cả hai)": some are told twice. */
const OVERLAP = /(?<![A-Za-zÀ-ỹ])(?:cả hai|cả 0?2|cả ba|trùng|vừa [^.;]{0,30}vừa)(?!\p{L})/iu;
const OVERLAP_REACH = 60;

/**
 * "trong đó: khối 6 có 131 em, khối 7 …": many parts that nearly make the total are surely meant to be
 * all of them, and so must be looked at.
 */
const MANY_PARTS = 3;
const NEARLY_ALL = 0.05;

/** The thing that is counted as a message names it: "văn bản", "hộ", "triệu đồng". */
function unitOf({ amount, whole }: Claim): string {
  const [first = '', second = ''] = (whole ?? amount).unit;
  const isOneWord = isMoney(whole ?? amount) || (compounds().rank(first, second) ?? 0) > 0;
  return isOneWord ? `${first} ${second}` : first;
}

/** The sum in the total's own unit. */
function inUnitOf(total: Claim, value: Big): string {
  const { amount } = total;
  const scale = amount.value.eq(0) ? decimal(1) : valueOf(total).div(amount.value);
  return `${writeNumber(value.div(scale), /^0\d/.test(amount.text))} ${unitOf(total)}`.trim();
}

const PARTS_NOT_TOTAL: TextRule<'tolerance'> = {
  id: 'prose.parts-not-total',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Các phần cộng lại khác tổng', en: 'Parts do not make the total' },
  why: {
    vi: 'Sau “gồm” là tất cả các phần, nên cộng lại phải đúng bằng tổng số đứng trước.',
    en: 'Behind “gồm” stand all parts, so they must add up to the total before it.',
  },
  message: {
    vi: '“{quote}”: các phần cộng lại là {sum}, không phải {total}.',
    en: '“{quote}”: the parts add up to {sum}, not {total}.',
  },
  instruction: {
    vi: 'Xem lại tổng số và từng phần, sửa số sai.',
    en: 'Check the total and each part, correct the wrong one.',
  },
  parameters: {
    tolerance: {
      name: 'sai số',
      default: 0,
      meaning: {
        vi: 'chênh lệch được bỏ qua, theo đơn vị tính của tổng',
        en: 'difference let pass, in the unit of the total',
      },
    },
  },
  checkText: ({ passages }, report, { tolerance }) => {
    for (const { line, listings } of passages) {
      for (const listing of listings) {
        const { total, parts, sum: made, completeness, sure } = listing;
        const whole = valueOf(total);
        const gap = made.minus(whole).abs();
        if (listing.isOtherwiseRight) continue;
        if (gap.lte(scaledValue({ ...total.amount, value: decimal(tolerance) }))) continue;
        if (gap.lte(decimal(parts.length + 1).times(roundingOf(listing)))) continue;
        if (completeness === 'some' && !areMeantAsAll(listing, gap) && !listing.isWrongScale) {
          continue;
        }
        const last = parts[parts.length - 1] ?? total;
        if (OVERLAP.test(line.text.slice(last.end, last.end + OVERLAP_REACH))) continue;
        report({
          line: line.number,
          quote: fromTo(
            line.text,
            Math.min(total.start, ...parts.map(({ start }) => start)),
            Math.max(total.end, last.end),
          ),
          expected: inUnitOf(total, made),
          sure:
            completeness === 'some'
              ? listing.isWrongScale
                ? 0.85
                : 0.65
              : completeness === 'rest'
                ? Math.min(sure, 0.88)
                : sure,
          values: {
            sum: inUnitOf(total, made),
            total: `${total.amount.text} ${unitOf(total)}`.trim(),
          },
        });
      }
    }
  },
};

/** Money that is told in tỷ beside parts in triệu was rounded: half its last digit for each figure. */
function roundingOf({ total, parts }: Listing): Big {
  const units = new Set(
    [total, ...parts].map(({ amount, whole }) => (whole ?? amount).unit[0] ?? ''),
  );
  if (!isMoney(total.amount) || units.size < 2) return decimal(0);
  const steps = [total, ...parts].map(({ amount }) =>
    scaledValue({ ...amount, value: decimal(5).times(`1e-${amount.places + 1}`) }),
  );
  return steps.reduce((most, step) => (step.gt(most) ? step : most), decimal(0));
}

function areMeantAsAll({ parts, total }: Listing, gap: Big): boolean {
  return parts.length >= MANY_PARTS && gap.lte(scaledValue(total.amount).times(NEARLY_ALL));
}

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

const AVERAGE_MISMATCH: TextRule = {
  id: 'prose.average-mismatch',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Bình quân tính sai', en: 'Wrong average' },
  why: {
    vi: 'Mức bình quân nhân với số lượng phải ra tổng số ghi bên cạnh.',
    en: 'The average times the count must make the total beside it.',
  },
  message: {
    vi: '“{quote}”: {total} chia cho {count} là {expected}.',
    en: '“{quote}”: {total} divided by {count} is {expected}.',
  },
  instruction: { vi: 'Xem lại cả ba số.', en: 'Check all three numbers.' },
  checkText: ({ passages }, report) => {
    for (const { line, averages } of passages) {
      for (const { total, count, average, least, most } of averages) {
        const whole = scaledValue(total.amount);
        if ((whole.gte(least) && whole.lte(most)) || count.amount.value.eq(0)) continue;
        const scale = scaledValue({ ...average.amount, value: decimal(1) });
        const exact = whole.div(count.amount.value).div(scale);
        const first = Math.min(total.start, count.start);
        report({
          line: line.number,
          quote: withUnit(
            line.text,
            average.start - first > 160 ? average.start : first,
            average.end,
            1,
          ),
          expected: writeNumber(exact.round(Math.max(1, average.amount.places), 1)),
          values: {
            total: `${total.amount.text} ${unitOf(total)}`.trim(),
            count: `${count.amount.text} ${unitOf(count)}`.trim(),
          },
          sure: 0.85,
        });
      }
    }
  },
};

const YIELD_TIMES_AREA: TextRule = {
  id: 'prose.yield-times-area',
  severity: 'error',
  grain: 'text',
  title: {
    vi: 'Sản lượng không khớp diện tích, năng suất',
    en: 'Output does not fit area and yield',
  },
  why: {
    vi: 'Sản lượng bằng diện tích nhân năng suất; lệch nhiều hơn làm tròn thì một số sai.',
    en: 'Output is area times yield; off by more than rounding one of them is wrong.',
  },
  message: {
    vi: '“{quote}”: diện tích nhân năng suất là {expected} tấn.',
    en: '“{quote}”: area times yield makes {expected} tonnes.',
  },
  instruction: { vi: 'Xem lại cả ba số.', en: 'Check all three numbers.' },
  checkText: ({ passages }, report) => {
    for (const { line, harvests } of passages) {
      for (const { area, yielded, output, least, most } of harvests) {
        const tonnes = scaledValue(output.amount).div(1000);
        if (tonnes.gte(least) && tonnes.lte(most)) continue;
        const exact = scaledValue(area.amount)
          .div(1e4)
          .times(scaledValue(yielded.amount))
          .div(1000);
        report({
          line: line.number,
          quote: withUnit(line.text, area.start, output.end, 1),
          expected: writeNumber(exact.round(1, 1)),
          sure: 0.86,
        });
      }
    }
  },
};

const UNIT_CONVERSION: TextRule = {
  id: 'prose.unit-conversion',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Đổi đơn vị sai', en: 'Wrong conversion of units' },
  why: {
    vi: 'Hai cách ghi phải là một số: 1 ha là 10.000 m2, 1 tấn là 10 tạ, 1 tỷ là 1.000 triệu.',
    en: 'A hectare is 10,000 m2, a tonne ten tạ, a tỷ 1,000 triệu: both figures must be one amount.',
  },
  message: {
    vi: '“{quote}”: hai số không bằng nhau khi đổi đơn vị.',
    en: '“{quote}”: the two are not equal in one unit.',
  },
  instruction: { vi: 'Xem lại cả hai số.', en: 'Check both numbers.' },
  checkText: ({ passages }, report) => {
    for (const { line, conversions } of passages) {
      for (const { first, second, isRight } of conversions) {
        if (isRight) continue;
        report({
          line: line.number,
          quote: withUnit(line.text, first.start, second.end, 1),
          sure: 0.88,
        });
      }
    }
  },
};

export const SUM_TEXT_RULES: readonly TextRule[] = [
  AVERAGE_MISMATCH,
  YIELD_TIMES_AREA,
  UNIT_CONVERSION,
  PARTS_NOT_TOTAL,
  PART_OVER_WHOLE,
];
