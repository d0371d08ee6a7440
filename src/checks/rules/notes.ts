// Rules that hold what a note says of an indicator against the indicator's own row.
import type { Bilingual } from '../../vietnamese/bilingual';
import { happens } from '../../workbook/measure';
import { readingsOf, cellOf, type CatalogueEntry, type IndicatorRow } from '../../workbook/facts';
import { notesOf } from '../../workbook/facts-index';
import { a1, type Position } from '../../workbook/grid';
import { isSplitCount } from '../flow';
import { judgeChange, judgeDirection } from '../notes/change';
import type { Contradiction, Fault } from '../notes/contradiction';
import { judgeParts } from '../notes/parts';
import { judgePercent, judgeRemaining } from '../notes/percent';
import { writtenOut } from '../../notes/shorthand';
import { isOneSlip } from '../../notes/slip-of-hand';
import { isOfOtherYear, namesOtherTime } from '../../notes/time';
import { judgeNamedMonth, judgeOtherMonth } from '../notes/named-month';
import { judgePoints } from '../notes/points';
import { judgeValue } from '../notes/value';
import { candidatesBySection, type Candidate } from '../../notes/candidate';
import type { TiedClaim } from '../../notes/tied-claim';
import { tiedClaims } from '../../notes/tied-claims';
import { judgeNothing, judgeReached } from '../notes/words-alone';
import type { Hit, Rule, RunningContext } from '../rule';

type Judged = { readonly fault: Fault; readonly hit: Hit };

/** Everything that notes say against their rows. */
function contradictions(context: RunningContext): readonly Judged[] {
  const found: Judged[] = [];
  const texts: Told[] = [...notesOf(context.facts), ...remarksOf(context)];
  const bySection = candidatesBySection(context.index, texts);
  for (const note of texts) {
    // What a row itself leaves in doubt is told already.
    const candidates = (bySection.get(note.section) ?? []).filter(
      ({ entry, row }) => !isInDoubt(row, entry),
    );
    if (candidates.length === 0) continue;
    const told = new Set<string>();
    const own = candidates.find(({ row }) => row.id === note.beside) ?? null;
    for (const judgeWords of own ? [judgeNothing, judgeParts, judgeOfPlan] : []) {
      const fault = own && judgeWords(note.text, own);
      if (own && fault) {
        found.push({ fault: fault.fault, hit: hitOf(note, own.entry, own.row, fault) });
      }
    }
    for (const tied of tiedClaims(note.text, candidates, own)) {
      const fault = judge(tied, context, candidates);
      // One wrong number brings its percent along.
      if (!fault || told.has(`${tied.row.id} ${fault.fault}`)) continue;
      told.add(`${tied.row.id} ${fault.fault}`);
      found.push({ fault: fault.fault, hit: hitOf(note, tied.entry, tied.row, fault) });
    }
  }
  return found;
}

/** What a remark says of the plan: that it was reached, how far a rate lies from it. */
const judgeOfPlan = (text: string, own: Candidate): Contradiction | null =>
  judgeReached(text, own) ?? judgePoints(text, own);

/** A note, or the remark of a row in its column Ghi chú. */
interface Told extends Position {
  readonly tab: string;
  readonly section: string;
  readonly text: string;
  /** The id of the row beside it. */
  readonly beside?: string;
}

const NOTE: Bilingual = { vi: 'Thuyết minh', en: 'The note' };
const REMARK: Bilingual = { vi: 'Cột Ghi chú', en: 'The remark' };

function remarksOf({ index, facts }: RunningContext): Told[] {
  const told: Told[] = [];
  for (const { tab, rows } of facts.departments) {
    for (const row of rows) {
      const { id, remark } = row;
      const section = remark && index.entries.get(id)?.section;
      if (!remark || section == null) continue;
      const text = writtenOut(remark);
      told.push({ ...cellOf(row, 'remark'), text, tab, section, beside: id });
    }
  }
  return told;
}

function isInDoubt(row: IndicatorRow, entry: CatalogueEntry): boolean {
  return readingsOf(row).some(
    ({ value, problem }) =>
      (problem !== null && problem !== 'not-applicable') ||
      (value !== null && isSplitCount(entry, value)),
  );
}

function hitOf(note: Told, entry: CatalogueEntry, row: IndicatorRow, fault: Contradiction): Hit {
  return {
    tab: note.tab,
    row: note.row,
    column: note.column,
    indicator: entry.id,
    found: fault.found,
    expected: fault.expected,
    values: {
      told: note.beside === undefined ? NOTE : REMARK,
      name: entry.name,
      where: `${row.tab}!${a1(cellOf(row, 'toDate'))}`,
    },
  };
}

function judge(
  tied: TiedClaim,
  context: RunningContext,
  candidates: readonly Candidate[],
): Contradiction | null {
  const { claim, row, paragraph } = tied;
  const { period } = context.facts;
  if (claim.hedged || readingsOf(row).some(({ atLeast }) => atLeast)) return null;
  if (namesOtherTime(claim, paragraph.text, period)) {
    const last = context.earlier.preceding.find(({ id }) => id === row.id);
    return judgeOtherMonth(tied, period, last);
  }
  if (claim.amount.percent && row.unit !== '%' && claim.role !== 'change') {
    return judgePercent(tied);
  }
  const other = judgeNamedMonth(tied, period);
  if (other) return other;
  switch (claim.role) {
    case 'change':
      return judgeChange(tied, context);
    case 'remaining':
      return isLastOfList(tied) || isLeftOfOther(tied) ? null : judgeRemaining(tied);
    case 'result':
      // "còn 2 cuộc dồn sang quý IV": what is left, said in passing.
      if (isLeftInPassing(tied)) {
        const isOfPlan = row.values.plan?.value != null && !isLeftOfOther(tied);
        return isOfPlan ? judgeRemaining(tied) : null;
      }
      return judgeValue(tied, period, candidates) ?? judgeDirection(tied, context);
    case 'plan':
    case 'earlier':
      if (isOfOtherYear(claim, paragraph.text, period)) return null;
      return judgeValue(tied, period, candidates) ?? judgeDirection(tied, context);
    default:
      return null;
  }
}

/**
 * "(11.664/12.960); 1.296 hồ sơ còn lại", "509 ha thì 450 ha lúa lai, 41 ha lúa nếp, còn 18 ha": what the
 * note itself leaves of another total than the plan.
 */
function isLeftOfOther({ claim, paragraph: { claims } }: TiedClaim): boolean {
  const left = claim.amount.value;
  const before = claims
    .slice(0, claims.indexOf(claim))
    // "46/298 tấn: mực ống 31, còn lại 15 tấn": of the part before the stroke.
    .filter(
      ({ unit, whole, amount }) =>
        unit === claim.unit || whole !== null || amount.unit.length === 0,
    )
    .filter(({ amount }) => !amount.percent);
  return (
    claims.some(({ amount, whole }) => whole?.value.minus(amount.value).eq(left) === true) ||
    before.slice(0, -1).some(({ amount }, at) =>
      before
        .slice(at + 1)
        .reduce((rest, one) => rest.minus(one.amount.value), amount.value)
        .eq(left),
    )
  );
}

/** "giáo dục 1.920, quản lý 1.085, còn lại 475": the last part of the amount, not of the plan. */
function isLastOfList({ claim, paragraph: { claims } }: TiedClaim): boolean {
  const before = claims.filter(
    (one) => one.sentence === claim.sentence && one.end <= claim.start && one.role === 'result',
  );
  return before.length >= 2 && before.every(({ whole }) => whole === null);
}

/** "còn" right before a number that is none of the row's own. */
function isLeftInPassing({ claim, row, tie, entry }: TiedClaim): boolean {
  if (tie === 'likely' || !/(?<!\p{L})còn\s*$/iu.test(claim.what)) return false;
  const known = readingsOf(row).flatMap(({ value }) => value ?? []);
  // "toàn xã còn 241 hộ nghèo", where there are 214, is how many there are.
  const isSlip = !happens(entry.measure) && known.some((one) => isOneSlip(claim.amount, one));
  return !isSlip && !known.some((one) => claim.amount.value.eq(one));
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
      vi: '{told} ghi “{found}” cho “{name}”, bảng số liệu ({where}) là {expected}.',
      en: '{told} says “{found}” of “{name}”, the table ({where}) {expected}.',
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
      vi: '{told} ghi “{found}” cho “{name}”, bảng số liệu ({where}) tính bằng đơn vị khác: {expected}.',
      en: '{told} says “{found}” of “{name}”, the table ({where}) has another unit: {expected}.',
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
      vi: '{told} ghi “{found}” cho “{name}”; theo bảng số liệu ({where}) mới đạt {expected}, chưa vượt.',
      en: '{told} says “{found}” of “{name}”; by the table ({where}) it is {expected} of the plan, which is not exceeded.',
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
      vi: '{told} ghi “{found}” về “{name}”, số liệu cho thấy {expected}.',
      en: '{told} says “{found}” of “{name}”; the figures say {expected}.',
    },
  },
  {
    id: 'note.other-time',
    fault: 'time',
    title: {
      vi: 'Số của kỳ khác trong thuyết minh',
      en: 'The note gives the figure of another time',
    },
    why: {
      vi: 'Nói lũy kế thành trong tháng (hoặc ngược lại) là nói sai kết quả.',
      en: 'To give the to-date value as the month’s, or the reverse, misstates the result.',
    },
    message: {
      vi: '{told} ghi “{found}” cho “{name}”; số của thời gian đó trong bảng ({where}) là {expected}.',
      en: '{told} says “{found}” of “{name}”; for that time the table ({where}) has {expected}.',
    },
  },
];

/** The rules, one for each row of the table. */
export const NOTE_RULES: readonly Rule[] = TABLE.map(({ fault, ...texts }) => ({
  ...texts,
  severity: 'warning',
  grain: 'cell',
  instruction: {
    vi: 'Sửa lời hoặc sửa ô số liệu cho khớp nhau.',
    en: 'Make the words and the figure agree.',
  },
  checkWorkbook: (context, report) => {
    for (const one of context.once(contradictions)) if (one.fault === fault) report(one.hit);
  },
}));
