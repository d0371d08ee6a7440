// Rules about rates beside each other: averages outside them, complements and grades that are not 100%, orders the wrong way.
import type Big from 'big.js';
import { decimal } from '../../plan/decimal';
import { scaledValue } from '../../prose/amounts';
import type { Claim } from '../../prose/claims';
import { writeNumber } from '../../vietnamese/write-number';
import { fromTo } from '../quotes';
import type { TextReport, TextRule } from '../text-rule';

const AVERAGE =
  /(?<![A-Za-zÀ-ỹ])(?:bình quân|trung bình(?: cộng)?)(?:\s+(?!đầu|mỗi|tăng|giảm)\p{L}+){0,5}\s*(?:(?:là|đạt|:)\s*)?$/iu;
const isRate = ({ amount, role, hedged, whole }: Claim): boolean =>
  amount.percent && role === 'result' && !hedged && whole === null;

const AVERAGE_OF_RATES: TextRule = {
  id: 'prose.average-of-rates',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Bình quân nằm ngoài các tỷ lệ', en: 'An average outside its rates' },
  why: {
    vi: 'Bình quân của nhiều tỷ lệ không thể cao hơn tỷ lệ cao nhất, thấp hơn tỷ lệ thấp nhất.',
    en: 'The average of rates cannot be above the highest or below the lowest of them.',
  },
  message: {
    vi: '“{quote}”: bình quân {average} nằm ngoài khoảng từ {least} đến {most}.',
    en: '“{quote}”: the average of {average} lies outside {least} to {most}.',
  },
  instruction: {
    vi: 'Tính lại bình quân, hoặc xem lại từng tỷ lệ.',
    en: 'Work out the average again, or check each rate.',
  },
  checkText: ({ sentences }, report) => {
    for (const { line, claims } of sentences) {
      claims.forEach((average, at) => {
        if (
          !isRate(average) ||
          !AVERAGE.test(line.text.slice(Math.max(0, average.start - 60), average.start))
        ) {
          return;
        }
        const rates = ratesBefore(claims, at);
        const [first] = rates;
        if (!first || rates.length < 2) return;
        const values = rates.map(({ amount }) => amount.value);
        const [least, most] = [extreme(values, -1), extreme(values, 1)];
        const mean = values.reduce((sum, value) => sum.plus(value), decimal(0)).div(values.length);
        const isOutside = average.amount.value.gt(most) || average.amount.value.lt(least);
        const isPlainMean = /trung bình cộng/iu.test(line.text.slice(first.end, average.start));
        const isOff = isPlainMean && mean.minus(average.amount.value).abs().gt(0.6);
        if (!isOutside && !isOff) return;
        report({
          line: line.number,
          quote: fromTo(line.text, first.start, average.end),
          values: {
            average: `${average.amount.text}%`,
            least: `${writeNumber(least)}%`,
            most: `${writeNumber(most)}%`,
          },
          sure: 0.87,
        });
      });
    }
  },
};

/** The rates right before a claim, nothing else counted between. */
function ratesBefore(claims: readonly Claim[], at: number): Claim[] {
  const rates: Claim[] = [];
  for (const claim of claims.slice(0, at).reverse()) {
    if (!isRate(claim)) {
      // "của 3 tỷ lệ": how many they are.
      if (/^(?:tỷ lệ|mức|nguồn|lĩnh vực|tháng|đơn vị|chỉ số)/u.test(claim.amount.unit.join(' '))) {
        continue;
      }
      break;
    }
    rates.unshift(claim);
  }
  return rates;
}

function extreme(values: readonly Big[], sign: 1 | -1): Big {
  return values.reduce((one, other) => (other.cmp(one) === sign ? other : one));
}

/** Words of which one leaves what the other takes. */
const COMPLEMENTS: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:đúng hạn|trước hạn|đúng và trước hạn)/iu, /(?:quá hạn|trễ hạn)/iu],
  [/(?<!chưa |không )đạt chuẩn/iu, /(?:chưa|không) đạt chuẩn/iu],
  [/(?<![A-Za-zÀ-ỹ])nam(?!\p{L})/u, /(?<![A-Za-zÀ-ỹ])nữ(?!\p{L})/u],
  [/(?<!chưa |không )hài lòng/iu, /(?:chưa|không) hài lòng/iu],
];
const GRADES =
  /(?<![A-Za-zÀ-ỹ])(?:tốt|khá|giỏi|xuất sắc|trung bình|đạt|chưa đạt|yếu|hoàn thành(?: xuất sắc| tốt)?)\s*:?\s*$/iu;
/** So far from 100 rates are not meant to be the whole. */
const NEAR_ALL = 12;
const ROUNDING = 0.4;

const RATES_NOT_ALL: TextRule = {
  id: 'prose.rates-not-100',
  severity: 'warning',
  grain: 'text',
  title: {
    vi: 'Các tỷ lệ bù nhau không đủ 100%',
    en: 'Rates that complete each other and are not 100%',
  },
  why: {
    vi: 'Cơ cấu của một tổng số, đúng hạn và quá hạn, tốt, khá và đạt cộng lại là tất cả, tức 100%.',
    en: 'The parts of one whole, in time and late, good, fair and pass are together all: 100%.',
  },
  message: {
    vi: '“{quote}”: cộng lại là {sum}%.',
    en: '“{quote}”: together they make {sum}%.',
  },
  instruction: { vi: 'Xem lại từng tỷ lệ.', en: 'Check each rate.' },
  checkText: ({ sentences }, report) => {
    for (const { line, claims, text } of sentences) {
      const structure = structureOf(text, claims);
      if (structure) {
        notAll(structure, line, report);
        continue;
      }
      const rates = claims.filter(isRate);
      rates.forEach((second, at) => {
        const first = rates[at - 1];
        if (first && areComplements(first.what, second.what)) notAll([first, second], line, report);
      });
      const graded = rates.filter(({ start }) =>
        GRADES.test(line.text.slice(Math.max(0, start - 24), start)),
      );
      if (graded.length >= 3 && graded.length === rates.length) notAll(graded, line, report);
    }
  },
};

/**
 * "Cơ cấu kinh tế: nông nghiệp 24,5%; công nghiệp 46,2%; dịch vụ 29,3%": all shares of one whole. A
 * chain of shares that ends with what is left is one too.
 */
const STRUCTURE =
  /^\s*(?:(?:[-+•*]|\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[a-zđ]\))\s*)?(?:về\s+)?cơ cấu(?:\s+\p{L}+){0,6}\s*(?::|gồm|là|đạt|,)/iu;

function structureOf(text: string, claims: readonly Claim[]): readonly Claim[] | null {
  const last = claims[claims.length - 1];
  if (!last || claims.length < 3) return null;
  const isWhole = STRUCTURE.test(text) || (last.role === 'remaining' && /chiếm/iu.test(text));
  const isShare = (claim: Claim): boolean => isRate({ ...claim, role: 'result' });
  return isWhole && claims.slice(0, -1).every(isRate) && isShare(last) ? claims : null;
}

function areComplements(first: string, second: string): boolean {
  return COMPLEMENTS.some(
    ([one, other]) =>
      (one.test(first) && other.test(second)) || (other.test(first) && one.test(second)),
  );
}

function notAll(
  rates: readonly Claim[],
  line: { readonly number: number; readonly text: string },
  report: TextReport,
): void {
  const [first] = rates;
  const last = rates[rates.length - 1];
  const sum = rates.reduce((all, { amount }) => all.plus(amount.value), decimal(0));
  const gap = sum.minus(100).abs();
  if (!first || !last || gap.lte(ROUNDING) || gap.gt(NEAR_ALL)) return;
  report({
    line: line.number,
    quote: fromTo(line.text, first.start, last.end),
    values: { sum: writeNumber(sum) },
    sure: 0.8,
  });
}

const HIGHEST = /(?<![A-Za-zÀ-ỹ])(?:cao|nhiều|lớn|đông) nhất(?!\p{L})[^.;]{0,60}$/iu;
const NEXT = /(?<![A-Za-zÀ-ỹ])(?:tiếp đến|tiếp theo|kế đến|sau đó|đứng thứ hai|thứ hai)(?!\p{L})/iu;

const WRONG_ORDER: TextRule = {
  id: 'prose.wrong-order',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Xếp thứ tự trái với số', en: 'An order against its numbers' },
  why: {
    vi: 'Cao nhất thì không thể ít hơn số kể tiếp sau.',
    en: 'The highest cannot be less than the one told next.',
  },
  message: {
    vi: '“{quote}”: nêu {first} là cao nhất nhưng kế tiếp lại là {second}.',
    en: '“{quote}”: {first} is called the highest, yet {second} comes next.',
  },
  instruction: { vi: 'Xem lại thứ tự hoặc hai số.', en: 'Check the order or both numbers.' },
  checkText: ({ sentences }, report) => {
    for (const { line, claims, start } of sentences) {
      claims.forEach((second, at) => {
        const first = claims[at - 1];
        if (first?.unit !== second.unit || first.whole || second.whole) return;
        if (!HIGHEST.test(line.text.slice(start, first.start))) return;
        if (!NEXT.test(line.text.slice(first.end, second.start))) return;
        if (scaledValue(second.amount).lte(scaledValue(first.amount))) return;
        report({
          line: line.number,
          quote: fromTo(line.text, first.start, second.end),
          values: { first: first.amount.text, second: second.amount.text },
          sure: 0.87,
        });
      });
    }
  },
};

export const RATE_RULES: readonly TextRule[] = [AVERAGE_OF_RATES, RATES_NOT_ALL, WRONG_ORDER];
