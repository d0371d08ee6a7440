// Rule about totals: parts that are listed must make the total.
import type Big from 'big.js';
import { decimal } from '../../plan/decimal';
import { isMoney, scaledValue } from '../../prose/amounts';
import { valueOf, type Claim } from '../../prose/claims';
import type { Listing } from '../../prose/listing';
import { writeNumber } from '../../vietnamese/write-number';
import { fromTo } from '../quotes';
import { unitOf } from '../counted-thing';
import type { TextRule } from '../text-rule';

/** "09 hộ ngập ruộng, 07 hộ sạt nền (02 hộ bị cả hai)": some are told twice. */
const OVERLAP = /(?<![A-Za-zÀ-ỹ])(?:cả hai|cả 0?2|cả ba|trùng|vừa [^.;]{0,30}vừa)(?!\p{L})/iu;
const OVERLAP_REACH = 60;

/**
 * "trong đó: khối 6 có 131 em, khối 7 …": many parts that nearly make the total are surely meant to be
 * all of them, and so must be looked at.
 */
const MANY_PARTS = 3;
const NEARLY_ALL = 0.05;

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

export const SUM_TEXT_RULES: readonly TextRule[] = [PARTS_NOT_TOTAL];
