// Indicators as names of the template language: the whole sentence, and its parts as figures.
import type Big from 'big.js';
import { Drop, type Comparable } from 'liquidjs';
import { decimal, divideHalfUp } from '../../plan/decimal';
import { excess, percent, ratio, remaining } from '../../plan/percent';
import { BilingualError } from '../../vietnamese/bilingual';
import { writeNumber } from '../../vietnamese/write-number';
import type { Amount } from '../../workbook/facts';
import { traitsOf } from '../../workbook/phrase-kinds';
import { percentPlaces } from '../../workbook/printed-percent';
import { isFilled } from '../../workbook/stated-amount';
import { writeClause } from '../clauses/clause';
import { writeComparison } from '../clauses/comparison';
import { ItemFigures } from '../clauses/item-figures';
import { AGAINST_PLAN_PART, DONE_PART, ROUNDED } from '../phrases/template-parts';
import { asClause } from './fitted-clauses';
import { planWord } from '../clauses/slots';
import { plainName, statementOf, type Item, type Statement } from '../content/item';
import type { Filter } from './engine';
import type { Writer } from '../writer';

/** A number of an indicator: prints as its figure, compares by its value. */
export class FigureDrop extends Drop implements Comparable {
  /**
   * @param number its exact value
   * @param print the figure's marked text, or that of the hedged number `text` in its place
   */
  constructor(
    readonly number: Big,
    readonly print: (text?: string) => string,
  ) {
    super();
  }

  override valueOf(): string {
    return this.print();
  }

  equals(other: unknown): boolean {
    const number = numberOf(other);
    return number !== null && this.number.eq(number);
  }

  gt(other: unknown): boolean {
    return this.compare(other, (sign) => sign > 0);
  }

  geq(other: unknown): boolean {
    return this.compare(other, (sign) => sign >= 0);
  }

  lt(other: unknown): boolean {
    return this.compare(other, (sign) => sign < 0);
  }

  leq(other: unknown): boolean {
    return this.compare(other, (sign) => sign <= 0);
  }

  private compare(other: unknown, holds: (sign: number) => boolean): boolean {
    const number = numberOf(other);
    return number !== null && holds(this.number.cmp(number));
  }
}

function numberOf(value: unknown): Big | null {
  if (value instanceof FigureDrop) return value.number;
  return typeof value === 'number' ? decimal(value) : null;
}

/** What the parts of one indicator are made from. */
interface View {
  readonly item: Item;
  readonly figures: ItemFigures;
  readonly about: Statement;
}

type Part = FigureDrop | string | null;

/** A typed amount; null where its cell is empty, so that `{% if %}` can ask for it. */
function amount({ figures }: View, name: Amount): Part {
  const reading = figures.reading(name);
  if (!isFilled(reading)) return null;
  const value = decimal(reading?.value ?? 0);
  return new FigureDrop(value, (text) => figures.amount(name, text));
}

/** The names of an indicator's parts, as filters (`| luy_ke`) and as properties (`.luy_ke`). */
const PARTS: Readonly<Record<string, (view: View, writer: Writer) => Part>> = {
  ten: ({ item }) => plainName(item),
  don_vi: ({ item }) => item.entry.unit,
  so: (view) => amount(view, view.about.stated),
  thang: (view) => amount(view, 'month'),
  luy_ke: (view) => amount(view, 'toDate'),
  ke_hoach: (view) => amount(view, 'plan'),
  tong: (view) => amount(view, 'total'),
  cung_ky: (view) => amount(view, 'samePeriod'),
  phan_tram: (view) => {
    const { figures, about, item } = view;
    if (!about.toPlan) return null;
    const number = percent(about.toPlan, percentPlaces(item.entry));
    return new FigureDrop(number, (text) =>
      figures.computed('percent', number, view.about.decisive, { hedged: text }),
    );
  },
  vuot: (view) => {
    const { figures, about, item } = view;
    if (!about.toPlan || about.relation !== 'above') return null;
    const number = excess(about.toPlan, percentPlaces(item.entry));
    return new FigureDrop(number, (text) =>
      figures.computed('excess', number, view.about.decisive, { hedged: text }),
    );
  },
  con_lai: (view) => {
    const { figures, about } = view;
    if (!about.toPlan || about.relation !== 'below') return null;
    const number = remaining(about.toPlan);
    return new FigureDrop(number, (text) =>
      figures.computed('remaining', number, view.about.decisive, {
        bound: 'không quá',
        counted: true,
        hedged: text,
      }),
    );
  },
  ty_trong: ({ figures, about, item }) => {
    const total = figures.reading('total')?.value;
    const share = total && about.value !== null ? ratio(about.value, total) : null;
    if (!share) return null;
    const number = percent(share, percentPlaces(item.entry));
    return new FigureDrop(number, (text) =>
      figures.computed('share', number, [about.stated, 'total'], { hedged: text }),
    );
  },
  dat: (view) => done(view),
  so_voi_ke_hoach: (view) => againstPlan(view),
  so_sanh: ({ figures, about }, writer) =>
    writeComparison(figures, about, writer, 0).replace(/^, /, '') || null,
};

/** "đạt 509/650 ha"; nothing done yet is said in words. */
function done({ item, figures, about }: View): string {
  const { unit, direction } = item.entry;
  if (about.value === 0) return figures.words(about.stated, DONE_PART.nothing);
  const behind = unit === '%' || unit === '' ? unit : ` ${unit}`;
  const verb = DONE_PART.verb[direction];
  const hasPlan = about.toPlan && traitsOf(item.entry.phrase).states === 'result';
  const whole = hasPlan && direction !== 'lower' ? `/${figures.amount('plan')}` : '';
  return `${verb} ${figures.amount(about.stated)}${whole}${behind}`;
}

/** "bằng 78,3% kế hoạch", "vượt 39,91% kế hoạch", "hoàn thành 100% kế hoạch". */
function againstPlan(view: View): string | null {
  const { item, figures, about } = view;
  const { entry } = item;
  const { toPlan, relation } = about;
  if (!toPlan || traitsOf(entry.phrase).toPlan === 'points') return null;
  const plan = planWord(item);
  const places = percentPlaces(entry);
  const over = (): string =>
    figures.computed('excess', excess(toPlan, places), view.about.decisive);
  if (entry.direction === 'lower') {
    return relation === 'above'
      ? AGAINST_PLAN_PART.ceilingBroken(over(), plan)
      : AGAINST_PLAN_PART.ceilingKept(plan);
  }
  if (relation === 'above') return AGAINST_PLAN_PART.beyond(over(), plan);
  const share = figures.computed('percent', percent(toPlan, places), view.about.decisive);
  return AGAINST_PLAN_PART[relation === 'at' ? 'reached' : 'below'](share, plan);
}

/** Whose template is being filled: clauses take their turns in its section. */
export interface TemplateSection {
  section: string;
  /** The indicators that its computed parts have listed so far. */
  listed: ReadonlySet<string>;
}

/** One indicator: prints as its sentence's clause; its parts are properties. */
export class IndicatorDrop extends Drop {
  /** Whether the template has said something of it. */
  isNamed = false;

  constructor(
    readonly item: Item,
    private readonly writer: Writer,
    private readonly current: TemplateSection,
  ) {
    super();
  }

  override valueOf(): string {
    this.isNamed = true;
    const turn = this.writer.turns.takeIn(this.current.section);
    const { text, lead, since } = writeClause(this.item, this.writer, turn);
    return asClause(since + (lead === '' ? text : `${lead} ${text}`));
  }

  /** A part by its name; null where the indicator has none, undefined where the name is unknown. */
  part(name: string): Part | undefined {
    const make = Object.prototype.hasOwnProperty.call(PARTS, name) ? PARTS[name] : undefined;
    if (!make) return undefined;
    this.isNamed = true;
    const figures = new ItemFigures(this.item, this.writer);
    return make({ item: this.item, figures, about: statementOf(this.item) }, this.writer);
  }

  override liquidMethodMissing(key: string | number): Part | undefined {
    return this.part(String(key));
  }
}

/** The filters over an indicator: its parts, and `tron` over a number. */
export const INDICATOR_FILTERS: Readonly<Record<string, Filter>> = {
  ...Object.fromEntries(
    Object.keys(PARTS).map((name): [string, Filter] => [name, (value) => partOf(value, name)]),
  ),
  tron: rounded,
};

function partOf(value: unknown, name: string): FigureDrop | string {
  if (!(value instanceof IndicatorDrop)) {
    throw new BilingualError({
      vi: `“${name}” phải đứng sau mã của một chỉ tiêu`,
      en: `“${name}” must follow the id of an indicator`,
    });
  }
  const part = value.part(name);
  if (part !== null && part !== undefined) return part;
  const { id } = value.item.entry;
  throw new BilingualError({
    vi: `chỉ tiêu “${id}” không có “${name}”; hỏi trước bằng {% if ${id}.${name} %}`,
    en: `indicator “${id}” has no “${name}”; ask first with {% if ${id}.${name} %}`,
  });
}

/** Most decimals, and most zeros of a round number, that `tron` takes. */
const MOST_PLACES = 6;

/**
 * `tron: 0` rounds to whole numbers, `tron: -2` to hundreds. The hedge is true: "trên" before a
 * number that was rounded down, "gần" before one that was rounded up, none before an exact one.
 */
function rounded(value: unknown, places: unknown): string {
  if (!(value instanceof FigureDrop)) {
    throw new BilingualError({
      vi: '“tron” phải đứng sau một số của chỉ tiêu, ví dụ {{ ma | luy_ke | tron: -2 }}',
      en: '“tron” must follow a number of an indicator, such as {{ id | luy_ke | tron: -2 }}',
    });
  }
  if (!Number.isInteger(places) || Math.abs(places as number) > MOST_PLACES) {
    throw new BilingualError({
      vi: `“tron” cần số chữ số lẻ từ -${MOST_PLACES} đến ${MOST_PLACES}`,
      en: `“tron” needs a number of decimals from -${MOST_PLACES} to ${MOST_PLACES}`,
    });
  }
  const { number } = value;
  const unit = decimal(1).times(`1e${-(places as number)}`);
  const near = divideHalfUp(number, unit, 0).times(unit);
  if (near.eq(number)) return value.print();
  return value.print(`${near.lt(number) ? ROUNDED.down : ROUNDED.up} ${writeNumber(near)}`);
}
