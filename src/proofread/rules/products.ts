// Rules about figures that are made of two others: averages, outputs of a field, one amount in two units.
import { decimal } from '../../plan/decimal';
import { scaledValue } from '../../prose/amounts';
import { writeNumber } from '../../vietnamese/write-number';
import { unitOf } from '../counted-thing';
import { withUnit } from '../quotes';
import type { TextRule } from '../text-rule';

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

export const PRODUCT_RULES: readonly TextRule[] = [
  AVERAGE_MISMATCH,
  YIELD_TIMES_AREA,
  UNIT_CONVERSION,
];
