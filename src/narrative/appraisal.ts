// The computed parts: scorecard of the yearly resolution, strengths, shortfalls.
import { expectedShare, gradePlan, gradeRate, type Grade } from '../plan/grade';
import { excess, percent } from '../plan/percent';
import { BilingualError } from '../vietnamese/bilingual';
import { enumerate } from '../vietnamese/text';
import type { Amount } from '../workbook/facts';
import { writeClause, type Writer } from './clause';
import { ItemFigures, percentPlaces } from './item-figures';
import { standing, type Item, type Standing } from './standing';
import { BUDGET_NAME } from './phrases';
import { capitalizeMarked, NOTHING } from './marked-text';

/** An item with its grade; `rate` is the judgement of a rate without a plan. */
interface Graded {
  readonly item: Item;
  readonly about: Standing;
  readonly grade: Grade | null;
  readonly rate: 'good' | 'poor' | null;
}

/** Which indicators a computed part speaks of: `II.1; II.6 đoạn 1`. */
export type Selector = (item: Item) => boolean;

/** Reads a selector: sections with all below them, apart by `;`, each maybe with its paragraph. */
export function readSelector(text: string): Selector {
  const wanted = text.split(';').map((part) => {
    const match = /^\s*([^\s]+?)\.?(?:\s+đoạn\s+(\d+))?\s*$/u.exec(part.normalize('NFC'));
    if (!match) throw notASelector(part);
    return { section: match[1] ?? '', paragraph: match[2] === undefined ? null : Number(match[2]) };
  });
  return ({ entry }) =>
    wanted.some(({ section, paragraph }) => {
      if (entry.section !== section && !entry.section.startsWith(`${section}.`)) return false;
      if (paragraph === null) return true;
      return entry.place.kind === 'paragraph' && entry.place.paragraph === paragraph;
    });
}

function notASelector(part: string): BilingualError {
  return new BilingualError({
    vi: `không hiểu phạm vi “${part.trim()}”; ghi như 'II.1; II.6 đoạn 1'`,
    en: `the range “${part.trim()}” is not understood; write it as 'II.1; II.6 đoạn 1'`,
  });
}

/** At most so many indicators in one sentence, and in one list altogether. */
const PER_SENTENCE = 4;
const PER_LIST = 8;

function gradeItem(item: Item, months: number): Graded {
  const { entry } = item;
  const about = standing(item);
  const judged = entry.direction !== 'neutral' && about.value !== null;
  const grade =
    judged && about.toPlan
      ? gradePlan(about.toPlan, entry.direction, expectedShare(months, entry.flow, entry.season))
      : null;
  const rate =
    judged && !about.toPlan
      ? gradeRate(about.value, entry.direction, entry.good, entry.poor)
      : null;
  return { item, about, grade, rate };
}

/** Writes the computed parts over all items of the report. */
export class Appraisal {
  private readonly graded: readonly Graded[];

  constructor(
    items: readonly Item[],
    months: number,
    private readonly writer: Writer,
  ) {
    this.graded = items.map((item) => gradeItem(item, months));
  }

  /**
   * How many of the selected indicators with a yearly plan met it, and which. Those in `told` are
   * stated by the same paragraph anyway: they count, but are not listed again.
   */
  scorecard(select: Selector, told: Selector): string {
    const planned = this.graded.filter(
      ({ item, grade }) => select(item) && grade !== null && item.entry.mention !== 'none',
    );
    if (planned.length === 0) return NOTHING;
    const done = planned.filter(({ grade }) => grade === 'exceeded' || grade === 'met');
    const total = this.count(planned);
    if (done.length === 0) {
      return `trong ${total} chỉ tiêu có kế hoạch năm, chưa có chỉ tiêu nào hoàn thành.`;
    }
    const listed = done.filter(({ item }) => !told(item));
    const lead = `có ${this.count(done)}/${total} chỉ tiêu hoàn thành hoặc vượt kế hoạch năm`;
    if (listed.length === 0) return `${lead}.`;
    return `${lead}, trong đó ${this.achieved(listed).join('; ')}.`;
  }

  /** What went well: the secretary's word first, then beyond plan, plan met, ahead, good rates. */
  strengths(select: Selector): string {
    const chosen = this.graded.filter(({ item }) => select(item));
    const automatic = chosen.filter(({ item }) => item.entry.mention === 'auto');
    const named = chosen.filter(
      ({ item, about }) => item.entry.mention === 'strength' && about.value !== null,
    );
    const done = automatic.filter(({ grade }) => grade === 'exceeded' || grade === 'met');
    const ahead = automatic.filter(({ grade }) => grade === 'ahead').slice(0, PER_LIST);
    const rates = automatic.filter(({ rate }) => rate === 'good').slice(0, PER_LIST);
    return this.listed(
      [
        [named.map((one) => this.clause(one)), '', ''],
        [this.achieved(done), '', 'cùng với đó, '],
        [
          ahead.map((one) => this.percentItem(one)),
          'các chỉ tiêu vượt tiến độ gồm: ',
          'ngoài ra, ',
        ],
        [rates.map((one) => this.rateItem(one)), '', 'bên cạnh đó, '],
      ],
      'chưa có chỉ tiêu nào vượt kế hoạch hoặc vượt tiến độ.',
    );
  }

  /** What went badly: the secretary's word first and never cut off, then the lowest, poor rates. */
  shortfalls(select: Selector): string {
    const chosen = this.graded.filter(({ item }) => select(item));
    const automatic = chosen.filter(({ item }) => item.entry.mention === 'auto');
    const named = chosen.filter(
      ({ item, about }) => item.entry.mention === 'shortfall' && about.value !== null,
    );
    const low = automatic
      .filter(({ grade }) => grade === 'low' || grade === 'behind')
      .sort((a, b) => doneShare(a) - doneShare(b))
      .slice(0, Math.max(0, PER_LIST - named.length));
    const poor = automatic.filter(({ rate }) => rate === 'poor').slice(0, PER_LIST);
    const lowLead = 'một số chỉ tiêu còn thấp so với kế hoạch, tiến độ, gồm: ';
    return this.listed(
      [
        [named.map((one) => this.shortfallItem(one)), '', ''],
        [low.map((one) => this.percentItem(one)), lowLead, 'ngoài ra, '],
        [poor.map((one) => this.poorItem(one)), '', 'bên cạnh đó, '],
      ],
      'không có chỉ tiêu nào đạt thấp so với kế hoạch, tiến độ.',
    );
  }

  /** Lists as sentences; a lead that speaks of several is left out before a single one. */
  private listed(
    lists: readonly (readonly [texts: readonly string[], lead: string, further: string])[],
    none: string,
  ): string {
    const parts = lists.flatMap(([texts, lead, further]) =>
      listSentences([texts.length > 1 ? lead : '', further], texts),
    );
    return parts.length === 0 ? none : joinSentences(parts);
  }

  /** "a vượt 39,91% dự toán", and all that met their plan behind one "hoàn thành 100%". */
  private achieved(done: readonly Graded[]): string[] {
    const exceeded = done.filter(({ grade }) => grade === 'exceeded').slice(0, PER_LIST);
    const met = done.filter(({ grade }) => grade === 'met');
    const together = met.filter((one) => !needsClause(one));
    const texts = exceeded.map((one) => this.excessItem(one));
    const first = together[0];
    if (first) {
      const names = enumerate(together.map(({ item }) => item.entry.inSentence));
      const hundred = this.figures(first).computedOver('percent', '100', together.map(fromCells));
      texts.push(`${names} hoàn thành ${hundred}% kế hoạch`);
    }
    return [...texts, ...met.filter(needsClause).map((one) => this.clause(one))];
  }

  /** The indicator's own clause; one that begins with its number gets a verb before it. */
  private clause({ item }: Graded): string {
    const { text, continues } = writeClause(item, this.writer, 0);
    return continues ? `có ${text}` : text;
  }

  private excessItem(one: Graded): string {
    const { entry } = one.item;
    const { toPlan } = one.about;
    if (!toPlan || needsClause(one)) return this.clause(one);
    const over = this.figures(one).computed('excess', excess(toPlan, percentPlaces(entry)), [
      'toDate',
      ...planned(one),
    ]);
    return `${entry.inSentence} vượt ${over}% ${planWord(one.item)}`;
  }

  private shortfallItem(one: Graded): string {
    if (one.grade !== null) return this.percentItem(one);
    return one.rate === null ? this.clause(one) : this.poorItem(one);
  }

  private percentItem(one: Graded): string {
    const { entry } = one.item;
    const { toPlan } = one.about;
    if (!toPlan || needsClause(one)) return this.clause(one);
    const figures = this.figures(one);
    const done =
      entry.phrase === 'phần trăm kế hoạch'
        ? figures.amount('toDate')
        : figures.computed('percent', percent(toPlan, percentPlaces(entry)), [
            'toDate',
            ...planned(one),
          ]);
    const paid = entry.phrase === 'giải ngân' ? 'giải ngân ' : '';
    return `${paid}${entry.inSentence} đạt ${done}% ${planWord(one.item)}`;
  }

  private rateItem(one: Graded): string {
    const { entry } = one.item;
    if (needsClause(one) || entry.phrase !== 'tỷ lệ') return this.clause(one);
    return `${entry.inSentence} đạt ${this.figures(one).amount(one.about.stated)}%`;
  }

  private poorItem(one: Graded): string {
    const { entry } = one.item;
    if (entry.inSentence.includes('…')) return this.clause(one);
    const word = entry.direction === 'lower' ? 'còn cao' : 'còn thấp';
    const value = this.figures(one).amount(one.about.stated);
    const unit = entry.phrase === 'tỷ lệ' ? '%' : ` ${entry.unit}`;
    return `${entry.inSentence} ${word} (${value}${unit})`;
  }

  private count(items: readonly Graded[]): string {
    const first = items[0] as Graded;
    const text = items.length < 10 ? `0${items.length}` : String(items.length);
    return this.figures(first).computedOver('count', text, items.map(fromCells));
  }

  private figures(one: Graded): ItemFigures {
    return new ItemFigures(one.item, this.writer.ledger);
  }
}

/**
 * Whether only the indicator's own clause says it right: its name has a slot for the number, fewer is
 * better, or it is a rate, whose distance from its plan is in points.
 */
function needsClause({ item: { entry }, about }: Graded): boolean {
  const rateWithPlan = entry.phrase === 'tỷ lệ' && about.toPlan !== null;
  return entry.inSentence.includes('…') || entry.direction === 'lower' || rateWithPlan;
}

function planWord(item: Item): string {
  return BUDGET_NAME.test(item.entry.inSentence) ? 'dự toán' : 'kế hoạch';
}

/** The plan's cell takes part, unless the percent itself was typed. */
function planned({ item }: Graded): Amount[] {
  return item.entry.phrase === 'phần trăm kế hoạch' ? [] : ['plan'];
}

function fromCells(one: Graded): readonly [Item, readonly Amount[]] {
  return [one.item, ['toDate', ...planned(one)]];
}

/** Only for putting the worst first; what is printed is computed exactly. */
function doneShare({ item, about }: Graded): number {
  if (!about.toPlan) return 1;
  const share = about.toPlan.part.toNumber() / about.toPlan.whole.toNumber();
  return item.entry.direction === 'lower' ? 1 / share : share;
}

/** Texts in groups of four, each a sentence with its opener. */
function listSentences(
  [first, further]: readonly [string, string],
  texts: readonly string[],
): string[] {
  const made: string[] = [];
  for (let at = 0; at < texts.length; at += PER_SENTENCE) {
    made.push((at === 0 ? first : further) + texts.slice(at, at + PER_SENTENCE).join('; '));
  }
  return made;
}

/** The first sentence goes on after a colon, so it keeps its small letter. */
function joinSentences(parts: readonly string[]): string {
  return parts.map((part, at) => `${at === 0 ? part : capitalizeMarked(part)}.`).join(' ');
}
