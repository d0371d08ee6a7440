// Rises and falls in notes: held against the same period of last year, or the period before.
import { writeValue } from '../../plan/write-value';
import { quarterName, type Period } from '../../workbook/period';
import { pilesUp } from '../flow';
import type { RunningContext } from '../rule';
import { inUnitOfRow } from '../../notes/row-unit';
import { isWeak, type TiedClaim } from '../../notes/tied-claim';
import { isRounded } from '../../notes/rounded';
import { said, valueIn, type Contradiction } from './contradiction';

/** Judges a rise or fall: its direction, and its size in amounts or percent. */
export function judgeChange(tied: TiedClaim, context: RunningContext): Contradiction | null {
  const base = baseOf(tied, context.facts.period);
  if (base === 'last year' && isOfMonth(tied)) return judgeOfMonth(tied, context);
  const values = base && comparedValues(tied, base, context);
  if (!values) return null;
  const { claim, entry, row } = tied;
  const [now, was] = values;
  const change = now - was;
  const expected = expectedOf(was, now, entry.unit);
  const rises = claim.direction === 'up';
  const sign = claim.amount.percent ? '%' : '';
  const found = `${rises ? 'tăng' : 'giảm'} ${claim.amount.text}${sign}`;
  if (change === 0 || change > 0 !== rises) return { fault: 'direction', found, expected };
  if (row.unit === '%') {
    // A rate moves by points; by how many percent is said of it too, and not told apart.
    if (claim.amount.unit[0] !== 'điểm') return null;
    return isRounded(claim, claim.amount.value.toNumber(), Math.abs(change))
      ? null
      : { fault: 'number', found: `${found} điểm`, expected };
  }
  if (claim.amount.percent) {
    const off =
      was === 0 ? 0 : Math.abs(Math.abs((100 * change) / was) - claim.amount.value.toNumber());
    return off < 10 ** -claim.amount.places ? null : { fault: 'number', found, expected };
  }
  const value = inUnitOfRow(claim, row);
  if (value === null || isRounded(claim, value, Math.abs(change))) return null;
  return { fault: 'number', found, expected };
}

/**
 * "xảy ra 02 vụ, tăng 03 vụ so với cùng kỳ; lũy kế 38 vụ" where the same month of last year had 05: wrong for
 * certain only where the size is right, and the change to date is not it.
 */
function judgeOfMonth(tied: TiedClaim, { earlier, facts }: RunningContext): Contradiction | null {
  const { claim, entry, row } = tied;
  const { period } = facts;
  const { month, toDate, samePeriod } = row.values;
  const last = earlier
    .sameSeason(row.id)
    .find((one) => one.period.year === (period?.year ?? 0) - 1);
  const told = inUnitOfRow(claim, row);
  if (month?.value == null || last?.month == null) return null;
  const change = month.value - last.month;
  const rises = claim.direction === 'up';
  const isToDate =
    toDate?.value != null &&
    samePeriod?.value != null &&
    toDate.value - samePeriod.value === (rises ? told : -(told ?? 0));
  const isSize = !claim.amount.percent && change !== 0 && Math.abs(change) === told;
  if (!isSize || isToDate || change > 0 === rises) return null;
  return {
    fault: 'direction',
    found: `${rises ? 'tăng' : 'giảm'} ${claim.amount.text}`,
    expected: expectedOf(last.month, month.value, entry.unit),
  };
}

/** "tăng: 13 → 15 vụ". */
function expectedOf(was: number, now: number, unit: string): string {
  const word = now === was ? 'không đổi' : now > was ? 'tăng' : 'giảm';
  return `${word}: ${writeValue(was)} → ${said(now, unit)}`;
}

/** Whether it is the month's: its same period stands in no cell of the row. */
function isOfMonth({ claim, row, paragraph: { claims } }: TiedClaim): boolean {
  const before = claims
    .filter(({ end, sentence, role }) => {
      return end <= claim.start && sentence === claim.sentence && role === 'result';
    })
    .pop();
  const { month, toDate } = row.values;
  const isMonth = month?.value != null && before?.amount.value.eq(month.value) === true;
  return isMonth && month.value !== toDate?.value;
}

/** "đạt 1.000 triệu đồng, tăng so với cùng kỳ": a direction without its size, behind a tied amount. */
export function judgeDirection(tied: TiedClaim, context: RunningContext): Contradiction | null {
  const { claim, entry, row, paragraph } = tied;
  if (claim.role !== 'result' || claim.amount.percent) return null;
  // Where the words leave a doubt, the very number of the row takes it away.
  if (isWeak(tied) && !valueIn(row, 'month', 'toDate').some((one) => claim.amount.value.eq(one))) {
    return null;
  }
  const behind = paragraph.text.slice(claim.end, claim.end + 100);
  const word = BARE.exec(behind);
  if (!word) return null;
  const { month, toDate, samePeriod } = row.values;
  const last = context.earlier.preceding.find(({ id }) => id === row.id);
  const [now, was] =
    word[2] === undefined
      ? pilesUp(entry)
        ? [month?.value, last?.month]
        : [toDate?.value, last?.toDate]
      : [toDate?.value ?? month?.value, samePeriod?.value];
  if (now == null || was == null || now > was === (word[1]?.toLowerCase() === 'tăng')) return null;
  const expected = `${writeValue(was)} → ${said(now, entry.unit)}`;
  return { fault: 'direction', found: word[0].replace(/^[^,]*,\s*/u, '').trim(), expected };
}

const BARE =
  /^[^,;.\d]{0,40},\s*(tăng|giảm)(?:\s+(?:mạnh|nhẹ|sâu|đáng kể|(?:hơn |gần |quá )?(?:một )?nửa|gấp (?:đôi|rưỡi|ba)))?\s+so(?: với)?\s+(?:(cùng kỳ|năm (?:trước|ngoái))|(?:tháng|kỳ|quý) trước)/iu;

/** The value now and the one it is compared with; null where the row has none. */
function comparedValues(
  { entry, row }: TiedClaim,
  base: 'last year' | 'last period',
  { earlier }: RunningContext,
): readonly [number, number] | null {
  const { month, toDate, samePeriod } = row.values;
  const last = earlier.preceding.find(({ id }) => id === row.id);
  const [now, was] =
    base === 'last year'
      ? [toDate?.value ?? month?.value, samePeriod?.value]
      : pilesUp(entry)
        ? [month?.value, last?.month]
        : [toDate?.value, last?.toDate];
  return now == null || was == null ? null : [now, was];
}

/** What the change is measured by; null where the note does not say. */
function baseOf(
  { claim, paragraph: { text } }: TiedClaim,
  period: Period | null,
): 'last year' | 'last period' | null {
  const behind = text.slice(claim.end, claim.end + 60);
  const isLastYear =
    (period !== null && sameMonth(period).test(behind)) || namesYearBefore(behind, period);
  if (isLastYear) return 'last year';
  const lead = text.slice(Math.max(0, claim.start - 50), claim.start);
  const named = BASE_BEHIND.exec(behind) ?? BASE_BEFORE.exec(lead);
  if (namesLast(behind, period)) return named?.[1] === undefined ? 'last period' : 'last year';
  const isOtherYear =
    /^[^,;.]*(?:năm 20|đầu năm)/iu.test(behind) &&
    !(period && behind.includes(`cùng kỳ năm ${period.year - 1}`));
  if (!named || isOtherYear) return null;
  return named[1] === undefined ? 'last period' : 'last year';
}

/** "so với tháng 6/2025" in a report about June 2026. */
const sameMonth = ({ kind, index, year }: Period): RegExp =>
  new RegExp(
    kind === 'month' ? `^[^,;.]{0,30}so với tháng 0?${index}(?:/| năm )${year - 1}(?!\\d)` : '$^',
    'iu',
  );

/** What a change is measured by: the same period of last year, or the period before. */
const TIMES = '(?:(cùng kỳ|năm trước|năm ngoái)|(?:tháng|kỳ|quý) trước)(?!\\p{L})';
const BASE_BEHIND = new RegExp(
  `^(?:[^,;.]{0,40}?so(?: với)?\\s+[^,;.]{0,14}?|\\s?%?(?:\\s+\\p{L}+){0,3}?\\s+)${TIMES}`,
  'iu',
);
const BASE_BEFORE = new RegExp(`(?:so(?: với)?|hơn|kém)\\s+[^,;.]{0,14}?${TIMES}[^,;.]*$`, 'iu');

/** "so với tháng 7" in August, "so với quý II" in the third: the period before by its name. */
function namesLast(behind: string, period: Period | null): boolean {
  if (!period || period.index < 2) return false;
  const last = period.index - 1;
  const name =
    period.kind === 'month'
      ? `tháng 0?${last}(?!\\d)(?!/)`
      : period.kind === 'quarter'
        ? `quý (?:${last}(?!\\d)|${quarterName(last)}(?![ivx]))`
        : '$^';
  return new RegExp(`^[^,;.\\d]{0,30}so với ${name}`, 'iu').test(behind);
}

/** "so với năm 2024" in the report on 2025. */
function namesYearBefore(behind: string, period: Period | null): boolean {
  const year = /^[^,;.\d]{0,30}so với năm (20\d\d)/iu.exec(behind)?.[1];
  return period?.kind === 'year' && Number(year) === period.year - 1;
}
