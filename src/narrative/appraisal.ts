// The computed parts: scorecard of the yearly resolution, strengths, shortfalls.
import { DEFAULT_THRESHOLDS } from '../plan/grade';
import { decimal } from '../plan/decimal';
import { enumerate } from '../vietnamese/text';
import { writeNumber } from '../vietnamese/write-number';
import type { Settings } from '../workbook/facts';
import { a1 } from '../workbook/grid';
import { THRESHOLD_SETTINGS } from '../workbook/wording';
import {
  decisive,
  doneShare,
  gradeItem,
  GradedNames,
  needsClause,
  type Graded,
  type Now,
} from './graded';
import { ownKey } from './figure-keys';
import { ItemFigures } from './item-figures';
import { capitalizeMarked, NOTHING } from './marked-text';
import { AHEAD_ALONE, APPRAISAL_LEADS } from './phrases/appraisal';
import { readSelector, type Selector } from './selector';
import { plainName, type Item } from './standing';
import type { Writer } from './writer';

/** At most so many indicators in one sentence, and in one list altogether. */
const PER_SENTENCE = 4;
const PER_LIST = 8;

/** One list of a computed part: its texts, and what leads them when there are several. */
interface List {
  readonly texts: readonly string[];
  readonly lead?: keyof typeof APPRAISAL_LEADS;
}

/** Writes the computed parts over all items of the report. */
export class Appraisal {
  private readonly graded: readonly Graded[];
  private byItem: ReadonlyMap<Item, Graded> | undefined;

  constructor(
    items: readonly Item[],
    now: Now,
    private readonly writer: Writer,
    private readonly settings: Settings | null,
  ) {
    this.graded = items.map((item) => gradeItem(item, now, writer.wording.thresholds));
  }

  /**
   * How many of the indicators in `scope` (a selector, or null for the report) with a yearly plan met it, and which. Those in
   * `told` are stated by the same paragraph anyway: they count, but are not listed again.
   */
  scorecard(scope: string | null, told: Selector): string {
    const select = readSelector(scope);
    const planned = this.graded.filter(
      ({ item, grade }) => select(item) && grade !== null && item.entry.mention !== 'none',
    );
    if (planned.length === 0) return NOTHING;
    const done = planned.filter(isDone);
    const total = this.count(planned, ownKey('planned', `${scope ?? 'report'}.count`));
    if (done.length === 0) {
      return `trong ${total} chỉ tiêu có kế hoạch năm, ${this.noneDone()}.`;
    }
    const listed = done.filter(({ item }) => !told(item));
    const lead = `có ${this.count(done, ownKey('done', `${scope ?? 'report'}.count`))}/${total} chỉ tiêu ${this.done()}`;
    if (listed.length === 0) return `${lead}.`;
    const names = new GradedNames(this.writer, 'scorecard');
    return `${this.listed([{ texts: this.achieved(listed, names) }], '', `${lead}, trong đó `)}`;
  }

  /** What went well: the secretary's word first, then beyond plan, plan met, ahead, good rates. */
  strengths(select: Selector): string {
    const names = new GradedNames(this.writer, 'strengths');
    const chosen = this.graded.filter(({ item }) => select(item));
    const automatic = chosen.filter(({ item }) => item.entry.mention === 'auto');
    const named = chosen.filter(
      ({ item, about }) => item.entry.mention === 'strength' && about.value !== null,
    );
    const ahead = automatic.filter(({ grade }) => grade === 'ahead').slice(0, PER_LIST);
    const rates = automatic.filter(({ rate }) => rate === 'good').slice(0, PER_LIST);
    return this.listed(
      [
        { texts: named.map((one) => names.clause(one)) },
        { texts: this.achieved(automatic.filter(isDone), names) },
        { texts: ahead.map((one) => aheadText(names.percent(one), ahead.length)), lead: 'ahead' },
        { texts: rates.map((one) => names.rate(one)) },
      ],
      'chưa có chỉ tiêu nào nổi trội so với kế hoạch, tiến độ.',
    );
  }

  /** Whether an item is one that `shortfalls` speaks of. */
  fellShort(item: Item): boolean {
    this.byItem ??= new Map(this.graded.map((one) => [one.item, one]));
    const one = this.byItem.get(item);
    const { mention } = item.entry;
    if (!one || mention === 'none' || mention === 'strength') return false;
    const { grade, rate } = one;
    return mention === 'shortfall' || grade === 'low' || grade === 'behind' || rate === 'poor';
  }

  /** What went badly: the secretary's word first and never cut off, then the lowest, poor rates. */
  shortfalls(select: Selector): string {
    const names = new GradedNames(this.writer, 'shortfalls');
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
    return this.listed(
      [
        { texts: named.map((one) => names.shortfall(one)) },
        { texts: low.map((one) => names.percent(one)), lead: 'low' },
        { texts: poor.map((one) => names.poor(one)) },
      ],
      'không có chỉ tiêu nào đạt thấp so với kế hoạch, tiến độ.',
    );
  }

  /**
   * Lists as sentences of four; a lead that speaks of several is left out before a single one. The
   * first sentence goes on after a comma or colon, so it keeps its small letter.
   */
  private listed(lists: readonly List[], none: string, begin = ''): string {
    const sentences: string[] = [];
    for (const { texts, lead } of lists) {
      for (let at = 0; at < texts.length; at += PER_SENTENCE) {
        const opener =
          at > 0 ? this.lead('further') : lead && texts.length > 1 ? this.lead(lead) : '';
        sentences.push(opener + texts.slice(at, at + PER_SENTENCE).join('; '));
      }
    }
    if (sentences.length === 0) return none;
    return sentences
      .map((one, at) => `${at === 0 ? begin + one : capitalizeMarked(one)}.`)
      .join(' ');
  }

  private lead(name: keyof typeof APPRAISAL_LEADS): string {
    const leads = APPRAISAL_LEADS[name];
    return leads[this.writer.turns.take(`lead ${name}`) % leads.length] ?? '';
  }

  /**
   * "a vượt 39,91% dự toán", and all that met their plan exactly behind one "hoàn thành 100%". What
   * counts as done by the office's threshold alone says its percent.
   */
  private achieved(done: readonly Graded[], names: GradedNames): string[] {
    const relationOf = (relation: string): Graded[] =>
      done.filter(({ about }) => about.relation === relation);
    const texts = relationOf('above')
      .slice(0, PER_LIST)
      .map((one) => names.excess(one));
    const full = relationOf('at');
    const together = full.filter((one) => !needsClause(one));
    const [first] = together;
    if (first) {
      const all = enumerate(together.map(({ item }) => plainName(item)));
      const hundred = this.figures(first).computedOver('percent', '100', together.map(decisive));
      texts.push(`${all} hoàn thành ${hundred}% kế hoạch`);
    }
    texts.push(...full.filter(needsClause).map((one) => names.clause(one)));
    texts.push(...relationOf('below').map((one) => names.percent(one)));
    return texts;
  }

  /** What the counted ones did, as true as the office's threshold lets it be. */
  private done(): string {
    const low = this.lowThreshold();
    return low === null
      ? 'hoàn thành hoặc vượt kế hoạch năm'
      : `đạt từ ${low}% kế hoạch năm trở lên`;
  }

  private noneDone(): string {
    const low = this.lowThreshold();
    return low === null
      ? 'chưa có chỉ tiêu nào hoàn thành'
      : `chưa có chỉ tiêu nào đạt từ ${low}% trở lên`;
  }

  /** The threshold of "đạt" where it lies below the whole plan, a figure of its setting's cell. */
  private lowThreshold(): string | null {
    const { met } = this.writer.wording.thresholds;
    const cell = this.settings?.values[THRESHOLD_SETTINGS.met];
    if (met >= DEFAULT_THRESHOLDS.met || !this.settings || !cell) return null;
    const source = { tab: this.settings.tab, cell: a1(cell) };
    return this.writer.ledger.mark({
      ...{
        key: ownKey('threshold', 'met'),
        indicator: null,
        value: 'note',
        text: writeNumber(decimal(met)),
      },
      ...{ source, from: [source], missing: false },
    });
  }

  private count(items: readonly Graded[], key: string): string {
    const first = items[0] as Graded;
    const text = writeNumber(decimal(items.length), this.writer.wording.leadingZeros);
    return this.figures(first).computedOver('count', text, items.map(decisive), key);
  }

  private figures(one: Graded): ItemFigures {
    return new ItemFigures(one.item, this.writer);
  }
}

/** A single one has no lead that says why it is named. */
function aheadText(text: string, of: number): string {
  return of === 1 ? `${text}, ${AHEAD_ALONE}` : text;
}

function isDone({ grade }: Graded): boolean {
  return grade === 'exceeded' || grade === 'met';
}
