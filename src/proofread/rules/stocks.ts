// Rule about stocks: what there was, with what came and went, is what there is.
import type { Stock } from '../../prose/stocks';
import { scaledValue } from '../../prose/amounts';
import { writeNumber } from '../../vietnamese/write-number';
import { fromTo } from '../quotes';
import type { TextRule } from '../text-rule';

const STOCK_MISMATCH: TextRule = {
  id: 'prose.stock-mismatch',
  severity: 'error',
  grain: 'text',
  title: {
    vi: 'Đầu kỳ, tăng, giảm không ra cuối kỳ',
    en: 'Opening, in and out do not make the closing',
  },
  why: {
    vi: 'Số đầu kỳ cộng số tăng, trừ số giảm phải bằng số cuối kỳ.',
    en: 'The opening count with what came and less what went is the closing count.',
  },
  message: {
    vi: '“{quote}”: tính ra {made}, không phải {closing}.',
    en: '“{quote}”: it makes {made}, not {closing}.',
  },
  instruction: { vi: 'Xem lại từng số.', en: 'Check each number.' },
  checkText: ({ passages }, report) => {
    for (const { line, stocks } of passages) {
      for (const stock of stocks) {
        const { opening, closing, made, sure } = stock;
        if (made.eq(scaledValue(closing.amount))) continue;
        report({
          line: line.number,
          quote: fromTo(line.text, opening.start, closing.end),
          values: { made: sumOf(stock), closing: closing.amount.text },
          sure,
        });
      }
    }
  },
};

/** "34 + 7 - 9 = 32". */
function sumOf({ opening, ins, outs, made }: Stock): string {
  const flows = [
    ...ins.map(({ amount }) => `+ ${writeNumber(amount.value)}`),
    ...outs.map(({ amount }) => `- ${writeNumber(amount.value)}`),
  ];
  return [writeNumber(opening.amount.value), ...flows, '=', writeNumber(made)].join(' ');
}

export const STOCK_RULES: readonly TextRule[] = [STOCK_MISMATCH];
