// Rules about times: the month against its to-date value, rises and falls against their two values.
import { allMatches } from '../../vietnamese/matches';
import { writeNumber } from '../../vietnamese/write-number';
import type Big from 'big.js';
import { decimal } from '../../plan/decimal';
import { scaledValue } from '../../prose/amounts';
import type { Change } from '../../prose/changes';
import type { Claim } from '../../prose/claims';
import { EARLIER_TIME } from '../../prose/roles';
import { withUnit } from '../quotes';
import type { TextRule } from '../text-rule';

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
        const month = sentence.claims
          .slice(0, at)
          .reverse()
          .find(({ role, amount }) => !amount.percent && role !== 'change' && role !== 'earlier');
        if (!month || toDate.period !== 'to-date' || month.period === 'to-date') return;
        if (month.amount.percent || toDate.amount.percent || month.whole) return;
        // "lũy kế tăng 5 ca" is by how much.
        if (toDate.role === 'change' || month.role === 'change') return;
        const between = sentence.line.text.slice(month.end, toDate.start);
        if (!/(?<!\p{L})lu[ỹy] kế|(?<!\p{L})lũy kế/iu.test(between)) return;
        if (/(?<!\p{L})(?:trong đó|gồm|còn|tháng trước|kỳ trước)(?!\p{L})/iu.test(between)) return;
        const unit = (toDate.whole ?? toDate.amount).unit[0];
        if (unit !== undefined && month.amount.unit[0] !== unit && !bothMoney(month, toDate)) {
          return;
        }
        if (month.period === 'plan' || month.period === 'earlier') return;
        // A number without its unit may be in any.
        if (unit === undefined && month.amount.unit.length > 0) return;
        if (
          !scaledValue(month.amount).gt(
            scaledValue({ ...toDate.amount, unit: (toDate.whole ?? toDate.amount).unit }),
          )
        ) {
          return;
        }
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
  checkText: ({ passages }, report) => {
    for (const { line, changes } of passages) {
      for (const change of changes) {
        const { now, before, direction, sure } = change;
        if (!now || !before || isRight(change)) continue;
        const [is, was] = [valueOf(now), valueOf(before)];
        report({
          line: line.number,
          quote: quoteOf(line.text, change),
          expected: is.eq(was) ? 'không thay đổi' : is.gt(was) ? 'tăng' : 'giảm',
          sure,
          values: {
            before: before.amount.text,
            after: now.amount.text,
            word: direction === 'up' ? { vi: 'tăng', en: 'rise' } : { vi: 'giảm', en: 'fall' },
          },
        });
      }
    }
  },
};

/** Whether the value went the way that the words say; a change without two values may be right. */
function isRight({ now, before, direction, by, percent }: Change): boolean {
  if (!now || !before) return true;
  const [is, was] = [valueOf(now), valueOf(before)];
  if (is.eq(was)) return by === null && percent === null;
  return is.gt(was) === (direction === 'up');
}

const valueOf = ({ amount, whole }: Claim): Big =>
  scaledValue(amount.unit.length === 0 && whole ? { ...amount, unit: whole.unit } : amount);

/** From the word of rise or fall, where it stands first, to the last number and its unit. */
function quoteOf(
  text: string,
  { first, last, direction }: Pick<Change, 'first' | 'last' | 'direction'>,
): string {
  const lead = text.slice(Math.max(0, first.start - 60), first.start);
  const words =
    direction === 'up'
      ? /(?:tăng|nâng)(?![^]*(?:tăng|nâng))/iu
      : /(?:giảm|hạ|rút)(?![^]*(?:giảm|hạ|rút))/iu;
  const word = first.role === 'from' || first.role === 'change' ? words.exec(lead) : null;
  return withUnit(text, word ? first.start - lead.length + word.index : first.start, last.end, 1);
}

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
  checkText: ({ passages }, report) => {
    for (const { line, changes } of passages) {
      for (const change of changes) {
        const fault = isRight(change) ? faultOf(change) : null;
        if (!fault) continue;
        report({
          line: line.number,
          quote: quoteOf(line.text, change),
          expected: fault.expected,
          values: { stated: fault.stated },
          sure: fault.sure * change.sure,
        });
      }
    }
    for (const { line, paragraph } of passages) {
      for (const claim of paragraph.claims) {
        const { amount, role, direction } = claim;
        if (!amount.percent || role !== 'change' || direction !== 'down' || amount.value.lte(100)) {
          continue;
        }
        report({
          line: line.number,
          quote: quoteOf(line.text, { first: claim, last: claim, direction }),
          expected: { vi: 'tối đa 100%', en: 'at most 100%' },
          values: { stated: `${amount.text}%` },
        });
      }
    }
  },
};

interface Fault {
  readonly stated: string;
  readonly expected: string;
  readonly sure: number;
}

/** What a change says wrongly of its two values, or of the one that it gives. */
function faultOf({ now, before, by, percent, direction }: Change): Fault | null {
  const is = now && valueOf(now);
  const stated = by && valueOf(by);
  const was = before
    ? valueOf(before)
    : is && stated
      ? direction === 'up'
        ? is.minus(stated)
        : is.plus(stated)
      : null;
  if (was === null) return null;
  const moved = is ? is.minus(was).abs() : null;
  if (by && stated && moved && before && now) {
    const isUnitless = by.amount.unit.length === 0;
    const value = isUnitless ? scaledValue({ ...by.amount, unit: now.amount.unit }) : stated;
    if ((isUnitless || by.unit === now.unit) && !value.eq(moved)) {
      return {
        stated: by.amount.text,
        expected: inUnitsOf(by, moved, value),
        sure: 1,
      };
    }
  }
  const amount = moved ?? stated;
  if (!percent || amount === null || was.lte(0)) return null;
  return wrongPercent(percent, amount.times(100).div(was), before ? 1 : 0.95);
}

/** A moved amount in the unit that the text states it in. */
function inUnitsOf({ amount }: Claim, moved: Big, value: Big): string {
  const scale = amount.value.eq(0) || value.eq(0) ? decimal(1) : value.div(amount.value);
  return writeNumber(moved.div(scale), /^0\d/.test(amount.text));
}

/** Cut off or rounded up in the last digit is let pass: offices round both ways. */
function wrongPercent({ amount }: Claim, exact: Big, sure: number): Fault | null {
  if (exact.minus(amount.value).abs().lt(`1e-${amount.places}`)) return null;
  return {
    stated: `${amount.text}%`,
    expected: `${writeNumber(exact.round(amount.places, 1))}%`,
    sure,
  };
}

const TIMES = /(?<!\p{L})(?:gấp|tăng gấp|bằng)(?:\s+(?:hơn|gần|khoảng))?\s*$/iu;

/** How many times as many the words say; rough, as words are. */
const MULTIPLES: Readonly<Record<string, number>> = { đôi: 2, rưỡi: 1.5, ba: 3, bốn: 4, năm: 5 };
const MULTIPLE_IN_WORDS =
  /(?<!\p{L})(?<!(?:gần|hơn|trên|khoảng|cao) )gấp\s+(đôi|rưỡi|ba|bốn|năm)(?!\p{L})/giu;
const OF_EARLIER = new RegExp(
  `^\\s+(?:so với\\s+)?(?:mức\\s+)?${EARLIER_TIME}[^,;.\\d]*\\(\\s*$`,
  'iu',
);
const ROUGHLY = 0.12;

const WRONG_MULTIPLE: TextRule = {
  id: 'prose.wrong-multiple',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Số lần tính sai', en: 'Wrong multiple' },
  why: {
    vi: 'Gấp bao nhiêu lần phải đúng bằng thương của hai số ghi bên cạnh.',
    en: 'How many times as many must be the quotient of the two values beside it.',
  },
  message: {
    vi: '“{quote}”: {after} so với {before} là {expected} lần.',
    en: '“{quote}”: {after} against {before} is {expected} times.',
  },
  instruction: { vi: 'Xem lại cả ba số.', en: 'Check all three numbers.' },
  checkText: ({ passages }, report) => {
    for (const { line, paragraph } of passages) {
      const { claims, text } = paragraph;
      for (const { index, 0: words, 1: word = '' } of allMatches(MULTIPLE_IN_WORDS, text)) {
        const now = [...claims].reverse().find(({ end }) => end <= index);
        const before = claims.find(({ start }) => start >= index + words.length);
        const wanted = MULTIPLES[word.toLowerCase()];
        if (!now || !before || wanted === undefined) continue;
        const behind = text.slice(index + words.length, before.start);
        if (before.role !== 'earlier' && !OF_EARLIER.test(behind)) continue;
        if (
          now.unit !== before.unit ||
          now.sentence !== before.sentence ||
          now.whole ||
          before.whole
        ) {
          continue;
        }
        if (now.role !== 'result' || index - now.end > 30 || before.start - index > 60) continue;
        const exact = valueOf(now).div(valueOf(before));
        if (
          exact
            .minus(wanted)
            .abs()
            .lte(wanted * ROUGHLY)
        ) {
          continue;
        }
        report({
          line: line.number,
          quote: withUnit(line.text, now.start, before.end, 1),
          expected: writeNumber(exact.round(1, 1)),
          values: { after: now.amount.text, before: before.amount.text },
          sure: 0.85,
        });
      }
      claims.forEach((times, at) => {
        const [now, before] = [claims[at - 1], claims[at + 1]];
        if (times.amount.unit[0] !== 'lần' || times.hedged || !now || !before) return;
        if (!TIMES.test(text.slice(Math.max(0, times.start - 24), times.start))) return;
        const isPair =
          before.role === 'earlier' && now.role === 'result' && now.unit === before.unit;
        const isOne = now.sentence === before.sentence && !now.whole && !before.whole;
        if (!isPair || !isOne || now.hedged || before.hedged || before.amount.value.eq(0)) return;
        if (/;/.test(text.slice(now.end, before.start))) return;
        const exact = valueOf(now).div(valueOf(before));
        const step = decimal(1).times(`1e-${times.amount.places}`);
        if (exact.minus(times.amount.value).abs().lt(step)) return;
        report({
          line: line.number,
          quote: withUnit(line.text, now.start, before.end, 1),
          expected: writeNumber(exact.round(Math.max(1, times.amount.places), 1)),
          values: { after: now.amount.text, before: before.amount.text },
          sure: 0.88,
        });
      });
    }
  },
};

export const CHANGE_RULES: readonly TextRule[] = [
  MONTH_OVER_TO_DATE,
  WRONG_DIRECTION,
  WRONG_CHANGE,
  WRONG_MULTIPLE,
];
