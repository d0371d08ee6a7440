// Rules about times: the month against its to-date value, rises and falls against their two values.
import { writeNumber } from '../../vietnamese/write-number';
import { scaledValue } from '../amounts';
import type { Claim } from '../claims';
import type { Sentence } from '../context';
import type { TextRule } from '../text-rule';

const quoteClaims = ({ line: { text } }: Sentence, from: Claim, to: Claim): string => {
  const unit = /^\s?%|^\s\p{Ll}+/u.exec(text.slice(to.end, to.end + 16))?.[0] ?? '';
  return text.slice(from.start, to.end) + unit;
};

const MONTH_OVER_TO_DATE: TextRule = {
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
        const month = sentence.claims[at - 1];
        if (!month || toDate.period !== 'to-date' || month.period === 'to-date') return;
        if (month.amount.percent || toDate.amount.percent || month.whole) return;
        const between = sentence.line.text.slice(month.end, toDate.start);
        if (!/(?<!\p{L})lu[ỹy] kế|(?<!\p{L})lũy kế/iu.test(between)) return;
        if (/(?<!\p{L})(?:trong đó|gồm|còn)(?!\p{L})/iu.test(between)) return;
        const unit = (toDate.whole ?? toDate.amount).unit[0];
        if (unit !== undefined && month.amount.unit[0] !== unit && !bothMoney(month, toDate)) {
          return;
        }
        if (month.period === 'plan' || month.period === 'earlier') return;
        if (
          !scaledValue(month.amount).gt(
            scaledValue({ ...toDate.amount, unit: (toDate.whole ?? toDate.amount).unit }),
          )
        ) {
          return;
        }
        report({
          line: sentence.line.number,
          quote: quoteClaims(sentence, month, toDate),
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

const FROM_TO = /(?<!\p{L})(tăng|giảm)(?:\s+\p{L}+){0,3}?\s+từ\s*$/iu;
const TO = /(?<!\p{L})(lên|xuống|còn|đến)(?:\s+(?:còn|đến|mức|tới)){0,2}\s*$/iu;

/** "giảm 03 vụ so với cùng kỳ (05 vụ)": the earlier value stands behind. */
const EARLIER =
  /^\s?%?[^.;%\d]{0,40}so với\s+(?:cùng kỳ|tháng trước|năm trước|kỳ trước|tháng \d+|đầu năm)[^.;\d(]{0,30}(?:\d{4}[^.;\d(]{0,10})?[(:]?[^.;\d]{0,12}$/iu;
const CHANGE = /(?<!\p{L})(tăng|giảm)(?:\s+(?:thêm|được))?\s*$/iu;

const WRONG_DIRECTION: TextRule = {
  id: 'prose.wrong-direction',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Tăng, giảm trái với hai số', en: 'Rise or fall against its two values' },
  why: {
    vi: 'Tăng thì số sau phải lớn hơn số trước, giảm thì phải nhỏ hơn.',
    en: 'After a rise the later value is more, after a fall it is less.',
  },
  message: {
    vi: '“{quote}”: từ {before} sang {after} không phải là {word}.',
    en: '“{quote}”: from {before} to {after} is no {word}.',
  },
  instruction: {
    vi: 'Sửa thành “{expected}” hoặc xem lại hai số.',
    en: 'Write “{expected}”, or check both numbers.',
  },
  checkText: ({ sentences }, report) => {
    for (const sentence of sentences) {
      const { text } = sentence.line;
      const { claims } = sentence;
      claims.forEach((claim, at) => {
        const next = claims[at + 1];
        if (next?.amount.percent !== claim.amount.percent) return;
        const lead = text.slice(Math.max(sentence.start, claim.start - 40), claim.start);
        const word = FROM_TO.exec(lead)?.[1]?.toLowerCase();
        const between = text.slice(claim.end, next.start);
        if (word && TO.test(between) && !/[.;]/.test(between)) {
          judge(word, claim, next, claim);
        }
      });
      claims.forEach((change, at) => {
        const now = claims[at - 1];
        const before = claims[at + 1];
        if (!now || !before) return;
        const lead = text.slice(now.end, change.start);
        const word = CHANGE.exec(lead)?.[1]?.toLowerCase();
        if (!word || /[.;]/.test(lead) || lead.length > 60) return;
        if (!EARLIER.test(text.slice(change.end, before.start))) return;
        if (before.unit !== now.unit && before.amount.unit.length > 0) return;
        judge(word, before, now, now, before);
      });

      function judge(word: string, before: Claim, after: Claim, from: Claim, to = after): void {
        const [was, is] = [scaledValue(before.amount), scaledValue(after.amount)];
        const rises = is.gt(was);
        if (is.eq(was) ? false : (word === 'tăng') === rises) return;
        const lead = text.slice(Math.max(sentence.start, from.start - 30), from.start);
        const start =
          from === before
            ? from.start - lead.length + lead.toLowerCase().lastIndexOf(word)
            : from.start;
        report({
          line: sentence.line.number,
          quote: quoteClaims(sentence, { ...from, start }, to),
          expected: is.eq(was) ? 'không thay đổi' : rises ? 'tăng' : 'giảm',
          values: {
            before: before.amount.text,
            after: after.amount.text,
            word: { vi: word, en: word === 'tăng' ? 'rise' : 'fall' },
          },
        });
      }
    }
  },
};

const WRONG_CHANGE: TextRule = {
  id: 'prose.wrong-change',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Mức tăng, giảm tính sai', en: 'Wrong amount of change' },
  why: {
    vi: 'Mức tăng, giảm phải đúng bằng hiệu của hai số ghi bên cạnh.',
    en: 'A change must be the difference of the two values beside it.',
  },
  message: {
    vi: '“{quote}”: mức thay đổi ghi {stated}, tính ra là {expected}.',
    en: '“{quote}”: the change says {stated}, computed it is {expected}.',
  },
  instruction: { vi: 'Xem lại cả ba số.', en: 'Check all three numbers.' },
  checkText: ({ sentences }, report) => {
    for (const sentence of sentences) {
      const { text } = sentence.line;
      const { claims } = sentence;
      claims.forEach((change, at) => {
        const now = claims[at - 1];
        const before = claims[at + 1];
        const lead = now ? text.slice(now.end, change.start) : '';
        const word = CHANGE.exec(lead)?.[1]?.toLowerCase();
        const isFall =
          CHANGE.exec(text.slice(Math.max(0, change.start - 20), change.start))?.[1] === 'giảm';
        if (change.amount.percent && isFall && change.amount.value.gt(100)) {
          report({
            line: sentence.line.number,
            quote: quoteClaims(sentence, { ...change, start: change.start - 5 }, change),
            expected: { vi: 'tối đa 100%', en: 'at most 100%' },
            values: { stated: `${change.amount.text}%` },
          });
          return;
        }
        if (!now || !before || !word || /[.;]/.test(lead) || lead.length > 60) return;
        if (!EARLIER.test(text.slice(change.end, before.start))) return;
        if (now.amount.percent || before.amount.percent || before.unit !== now.unit) return;
        const [is, was] = [scaledValue(now.amount), scaledValue(before.amount)];
        const moved = is.minus(was).abs();
        if (is.eq(was) || is.gt(was) !== (word === 'tăng')) return;
        if (change.amount.percent) {
          if (was.eq(0)) return;
          const exact = moved.times(100).div(was);
          const printed = exact.round(change.amount.places, 1);
          if (exact.minus(change.amount.value).abs().lt(`1e-${change.amount.places}`)) return;
          report({
            line: sentence.line.number,
            quote: quoteClaims(sentence, now, before),
            expected: `${writeNumber(printed)}%`,
            values: { stated: `${change.amount.text}%` },
          });
        } else if (change.unit === now.unit && !scaledValue(change.amount).eq(moved)) {
          report({
            line: sentence.line.number,
            quote: quoteClaims(sentence, now, before),
            expected: writeNumber(moved, /^0\d/.test(change.amount.text)),
            values: { stated: change.amount.text },
          });
        }
      });
    }
  },
};

export const CHANGE_RULES: readonly TextRule[] = [
  MONTH_OVER_TO_DATE,
  WRONG_DIRECTION,
  WRONG_CHANGE,
];
