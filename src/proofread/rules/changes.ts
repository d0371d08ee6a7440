// Rules about rises and falls, held against their two values.
import { writeNumber } from '../../vietnamese/write-number';
import type Big from 'big.js';
import { decimal } from '../../plan/decimal';
import { scaledValue } from '../../prose/amounts';
import type { Change } from '../../prose/changes';
import { valueOf, type Claim } from '../../prose/claims';
import { withUnit } from '../quotes';
import type { TextRule } from '../text-rule';

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

export const CHANGE_RULES: readonly TextRule[] = [WRONG_DIRECTION, WRONG_CHANGE];
