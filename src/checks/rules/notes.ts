// Rules that hold what a note says of an indicator against the indicator's own row.
import { decimal, divideHalfUp } from '../../plan/decimal';
import { ratio } from '../../plan/percent';
import { writeNumber } from '../../vietnamese/write-number';
import type { Bilingual } from '../../vietnamese/bilingual';
import { fold } from '../../vietnamese/text';
import { notesOf, type CatalogueRow, type IndicatorRow, type Note } from '../../workbook/facts';
import { a1 } from '../../workbook/grid';
import { sameMeasure, unitAtStart } from '../../workbook/units';
import { claimsOf, nameForms, readyNote, type NoteClaim } from '../note-claims';
import type { Hit, Rule, RunningContext } from '../rule';
import { isSplitCount, pilesUp } from '../flow';

type Fault = 'number' | 'unit' | 'excess' | 'direction';

/** A claim that its row contradicts. */
interface Contradiction {
  readonly fault: Fault;
  readonly found: string;
  readonly expected: string;
}

/** Everything that notes say against their rows; worked out once for the four rules. */
function contradictions(
  context: RunningContext,
): readonly { readonly fault: Fault; readonly hit: Hit }[] {
  const known = remembered.get(context);
  if (known) return known;
  const found: { fault: Fault; hit: Hit }[] = [];
  const { facts, index } = context;
  const bySection = new Map<string, { entry: CatalogueRow; row: IndicatorRow }[]>();
  for (const note of notesOf(facts)) {
    if (/\d|tăng|giảm/i.test(note.text)) bySection.set(note.section, []);
  }
  for (const entry of bySection.size === 0 ? [] : index.entries.values()) {
    const row = index.rows.get(entry.id);
    if (row) bySection.get(entry.section)?.push({ entry, row });
  }
  for (const note of notesOf(facts)) {
    const candidates = bySection.get(note.section) ?? [];
    const ready = candidates.length === 0 ? null : readyNote(note.text);
    if (!ready) continue;
    for (const { entry, row } of candidates) {
      if (isInDoubt(row, entry)) continue;
      const told = new Set<Fault>();
      for (const claim of claimsOf(ready, nameForms(entry))) {
        const fault = judge(claim, entry, row, context);
        // One wrong number brings its percent along.
        if (!fault || told.has(fault.fault)) continue;
        told.add(fault.fault);
        found.push({ fault: fault.fault, hit: hitOf(note, entry, row, fault) });
      }
    }
  }
  remembered.set(context, found);
  return found;
}

/** What the row itself says is not clear, and told already. */
function isInDoubt({ readings }: IndicatorRow, entry: CatalogueRow): boolean {
  return readings.some(
    ({ value, problem }) =>
      (problem !== null && problem !== 'not-applicable') ||
      (value !== null && isSplitCount(entry, value)),
  );
}

const remembered = new WeakMap<RunningContext, { fault: Fault; hit: Hit }[]>();

function hitOf(note: Note, entry: CatalogueRow, row: IndicatorRow, fault: Contradiction): Hit {
  return {
    ...{ tab: note.tab, row: note.row, column: note.column, indicator: entry.id },
    ...{ found: fault.found, expected: fault.expected },
    values: { name: entry.name, where: `${row.tab}!${a1(row.values.toDate ?? row.idCell)}` },
  };
}

function judge(
  claim: NoteClaim,
  entry: CatalogueRow,
  row: IndicatorRow,
  context: RunningContext,
): Contradiction | null {
  switch (claim.kind) {
    case 'value':
    case 'result':
      return judgeValue(claim, entry, row);
    case 'percent':
    case 'excess':
      return judgePercent(claim, entry, row);
    case 'change':
      return judgeChange(claim, entry, row, context);
  }
}

/** A value is right if it is any of the row's, in any unit of the same measure. */
function judgeValue(
  claim: NoteClaim,
  entry: CatalogueRow,
  { values, readings }: IndicatorRow,
): Contradiction | null {
  const { value, text, behind } = claim;
  const amounts = claim.kind === 'result' ? [values.month, values.toDate] : readings;
  const known = amounts.flatMap((one) => (one?.value == null ? [] : [one.value]));
  if (value === null || known.length === 0 || readings.some(({ atLeast }) => atLeast)) return null;
  if (claim.kind === 'value' && values.plan?.value != null && values.toDate?.value != null) {
    known.push(values.plan.value - values.toDate.value);
  }
  const unit = unitAtStart(behind, entry.unit);
  if (unit === null) return null;
  const factor = sameMeasure(unit, entry.unit);
  if (factor !== null && known.some((one) => isRounded(claim, one / factor))) return null;
  const stated = values.toDate?.value ?? values.month?.value ?? known[0] ?? 0;
  const expected = `${writeNumber(decimal(stated))} ${entry.unit}`;
  const asWritten = unit === fold(entry.unit);
  if (!asWritten && known.some((one) => one === value)) {
    return { fault: 'unit', found: `${text} ${behind.slice(0, unit.length)}`, expected };
  }
  return factor === null ? null : { fault: 'number', found: text, expected };
}

/** Whether the claim is `value` as it was written: rounded to the claim's decimals. */
function isRounded({ value, decimals }: NoteClaim, exact: number): boolean {
  const step = 10 ** -decimals;
  return (
    value !== null && Math.abs(value - exact) <= step / 2 + 1e-9 * Math.max(1, Math.abs(exact))
  );
}

function judgePercent(
  { kind, text, decimals, value, behind }: NoteClaim,
  entry: CatalogueRow,
  { values: { plan, toDate } }: IndicatorRow,
): Contradiction | null {
  if (value === null || toDate?.value == null || toDate.atLeast) return null;
  // A rate's distance from its plan is in points, and said in other ways.
  if (entry.phrase === 'tỷ lệ' || !behind.startsWith('%')) return null;
  const of =
    entry.phrase === 'phần trăm kế hoạch'
      ? ratio(toDate.value, 100)
      : plan?.value == null
        ? null
        : ratio(toDate.value, plan.value);
  if (!of) return null;
  const percent = divideHalfUp(of.part.times(100), of.whole, decimals);
  const excess = percent.minus(100);
  const meant = kind === 'excess' ? excess : percent;
  const expected = `${writeNumber(meant)}%`;
  if (meant.eq(value)) return null;
  if (kind === 'excess' && percent.eq(value)) {
    return { fault: 'excess', found: `vượt ${text}%`, expected };
  }
  return { fault: 'number', found: `${text}%`, expected };
}

/** Up or down against the month before or the same period, and by how much. */
function judgeChange(
  claim: NoteClaim,
  entry: CatalogueRow,
  row: IndicatorRow,
  { earlier }: RunningContext,
): Contradiction | null {
  const isFlow = pilesUp(entry);
  const { month, toDate, samePeriod } = row.values;
  const last = earlier.preceding.find(({ id }) => id === row.id);
  const [now, was] =
    claim.against === 'same-period'
      ? [toDate?.value, samePeriod?.value]
      : isFlow
        ? [month?.value, last?.month]
        : [toDate?.value, last?.toDate];
  if (now == null || was == null) return null;
  const change = now - was;
  const word = change === 0 ? 'không đổi' : change > 0 ? 'tăng' : 'giảm';
  const expected = `${word}: ${writeNumber(decimal(was))} → ${writeNumber(decimal(now))} ${entry.unit}`;
  if (change === 0 || change > 0 !== claim.rises) {
    return { fault: 'direction', found: claim.text, expected };
  }
  if (claim.value === null || unitAtStart(claim.behind, entry.unit) !== fold(entry.unit)) {
    return null;
  }
  if (entry.unit === '%' || isRounded(claim, Math.abs(change))) return null;
  return { fault: 'number', found: claim.text, expected };
}

/** A row of the table below: rules that differ in their words only. */
interface NoteRule extends Pick<Rule, 'id' | 'title' | 'why' | 'message'> {
  readonly fault: Fault;
}

const SAME_FACT: Bilingual = {
  vi: 'Một việc mà hai số thì lãnh đạo không biết tin số nào.',
  en: 'With two numbers for one thing a leader does not know which to believe.',
};

const TABLE: readonly NoteRule[] = [
  {
    id: 'note.other-number',
    fault: 'number',
    title: { vi: 'Thuyết minh nói số khác', en: 'The note says another number' },
    why: SAME_FACT,
    message: {
      vi: 'Thuyết minh ghi “{found}” cho “{name}”, bảng số liệu ({where}) là {expected}.',
      en: 'The note says “{found}” of “{name}”, the table ({where}) {expected}.',
    },
  },
  {
    id: 'note.other-unit',
    fault: 'unit',
    title: { vi: 'Thuyết minh nói đơn vị khác', en: 'The note says another unit' },
    why: {
      vi: 'Đúng số mà sai đơn vị là sai hàng nghìn lần.',
      en: 'The right number in the wrong unit is wrong a thousandfold.',
    },
    message: {
      vi: 'Thuyết minh ghi “{found}” cho “{name}”, bảng số liệu ({where}) tính bằng đơn vị khác: {expected}.',
      en: 'The note says “{found}” of “{name}”, the table ({where}) has another unit: {expected}.',
    },
  },
  {
    id: 'note.excess-for-ratio',
    fault: 'excess',
    title: { vi: '“Vượt” dùng thay cho “đạt”', en: 'Excess said for ratio' },
    why: {
      vi: 'Đạt 139,91% là vượt 39,91%; ghi “vượt 139,91%” là nói thành hơn hai lần kế hoạch.',
      en: 'A result of 139,91% is 39,91% above plan; “vượt 139,91%” claims more than twice the plan.',
    },
    message: {
      vi: 'Thuyết minh ghi “{found}” cho “{name}”; theo bảng số liệu ({where}) là vượt {expected}.',
      en: 'The note says “{found}” of “{name}”; by the table ({where}) the excess is {expected}.',
    },
  },
  {
    id: 'note.other-direction',
    fault: 'direction',
    title: { vi: 'Thuyết minh nói tăng, giảm ngược', en: 'The note says the wrong direction' },
    why: {
      vi: 'Nói tăng khi số giảm là đánh giá sai tình hình.',
      en: 'To say up where the figures go down is to misjudge the situation.',
    },
    message: {
      vi: 'Thuyết minh ghi “{found}” về “{name}”, số liệu cho thấy {expected}.',
      en: 'The note says “{found}” of “{name}”; the figures say {expected}.',
    },
  },
];

/** The rules, one for each row of the table. */
export const NOTE_RULES: readonly Rule[] = TABLE.map(({ fault, ...texts }) => ({
  ...texts,
  severity: 'warning',
  grain: 'cell',
  instruction: {
    vi: 'Sửa thuyết minh hoặc sửa ô số liệu cho khớp nhau.',
    en: 'Make the note and the figure agree.',
  },
  checkWorkbook: (context, report) => {
    for (const one of contradictions(context)) if (one.fault === fault) report(one.hit);
  },
}));
