// Rule about the month against its to-date value.
import { valueOf, type Claim } from '../../prose/claims';
import { withUnit } from '../quotes';
import type { TextRule } from '../text-rule';

export const MONTH_OVER_TO_DATE: TextRule = {
  id: 'prose.month-over-to-date',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Trong tháng lớn hơn lũy kế', en: 'Month above to date' },
  why: {
    vi: 'Lũy kế đã gồm cả số trong tháng nên không thể nhỏ hơn.',
    en: 'The value to date includes the month and cannot be less.',
  },
  message: {
    vi: '“{quote}”: trong tháng {month} mà lũy kế chỉ {toDate}.',
    en: '“{quote}”: {month} in the month, but only {toDate} to date.',
  },
  instruction: { vi: 'Xem lại cả hai số.', en: 'Check both numbers.' },
  checkText: ({ sentences }, report) => {
    for (const sentence of sentences) {
      sentence.claims.forEach((toDate, at) => {
        const month = sentence.claims
          .slice(0, at)
          .reverse()
          .find(({ role, amount }) => !amount.percent && role !== 'change' && role !== 'earlier');
        if (!month || toDate.period !== 'to-date' || month.period === 'to-date') return;
        if (month.amount.percent || toDate.amount.percent || month.whole) return;
        // "lũy kế tăng 5 ca" is by how much.
        if (toDate.role === 'change' || month.role === 'change') return;
        const between = sentence.line.text.slice(month.end, toDate.start);
        if (!/(?<![A-Za-zÀ-ỹ])lu[ỹy] kế|(?<!\p{L})lũy kế/iu.test(between)) return;
        if (/(?<![A-Za-zÀ-ỹ])(?:trong đó|gồm|còn|tháng trước|kỳ trước)(?!\p{L})/iu.test(between)) {
          return;
        }
        const unit = (toDate.whole ?? toDate.amount).unit[0];
        if (unit !== undefined && month.amount.unit[0] !== unit && !bothMoney(month, toDate)) {
          return;
        }
        if (month.period === 'plan' || month.period === 'earlier') return;
        // A number without its unit may be in any.
        if (unit === undefined && month.amount.unit.length > 0) return;
        if (!valueOf(month).gt(valueOf(toDate))) return;
        report({
          line: sentence.line.number,
          quote: withUnit(sentence.line.text, month.start, toDate.end, 1),
          values: { month: month.amount.text, toDate: toDate.amount.text },
        });
      });
    }
  },
};

function bothMoney(a: Claim, b: Claim): boolean {
  const money = /^(?:nghìn|triệu|tỷ|đồng)$/;
  return money.test(a.amount.unit[0] ?? '') && money.test((b.whole ?? b.amount).unit[0] ?? '');
}
