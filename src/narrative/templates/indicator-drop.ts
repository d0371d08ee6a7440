// Indicators as names of the template language: the whole sentence, and its parts as figures.
import { Drop } from 'liquidjs';
import { concat, type Runs } from '../../figures/runs';
import { decimal, divideHalfUp } from '../../plan/decimal';
import { BilingualError } from '../../vietnamese/bilingual';
import { writeNumber } from '../../vietnamese/write-number';
import { traitsOf } from '../../workbook/phrase-kinds';
import { wholeClause, writeClause } from '../clauses/clause';
import { writeComparison } from '../clauses/comparison';
import { fillText } from '../clauses/fill-form';
import { ItemFigures } from '../clauses/item-figures';
import { QUANTITIES, type NumbersView, type Quantity } from '../clauses/quantities';
import { behind, planWord } from '../clauses/slots';
import { plainName, statementOf, type Item } from '../content/item';
import { AGAINST_PLAN_PART, DONE_PART, ROUNDED } from '../phrases/template-parts';
import type { Writer } from '../writer';
import type { CurrentSection } from '../computed/part';
import type { Filter } from './engine';
import { FigureDrop } from './figure-drop';
import type { FigureMarks } from './figure-marks';
import { asClause } from './fitted-clauses';

/** What the parts of one indicator are made from. */
interface View extends NumbersView {
  readonly writer: Writer;
}

type Part = FigureDrop | Runs | string | null;

/** Its numbers: all but the distance from the plan, which says nothing without its direction. */
const { chenh: _, ...NUMBERS } = QUANTITIES;

/** The parts of an indicator that are no number, as filters (`| dat`) and as properties (`.dat`). */
const WORDS: Readonly<Record<string, (view: View) => Runs | string | null>> = {
  ten: ({ figures }) => plainName(figures.item),
  don_vi: ({ figures }) => figures.item.entry.unit,
  dat: (view) => done(view),
  so_voi_ke_hoach: (view) => againstPlan(view),
  so_sanh: ({ figures, about, writer }) => writeComparison(figures, about, writer, 0),
};

/** "đạt 509/650 ha"; nothing done yet is said in words. */
function done({ figures, about }: View): Runs {
  const { unit, direction, phrase } = figures.item.entry;
  if (about.value === 0) return figures.words(about.stated, DONE_PART.nothing);
  const number = figures.amount(about.stated);
  const hasPlan = about.toPlan && traitsOf(phrase).states === 'result' && direction !== 'lower';
  const whole = hasPlan ? concat(number, '/', figures.amount('plan')) : number;
  const result = unit === '%' ? concat(whole, unit) : behind(whole, unit);
  return concat(`${DONE_PART.verb[direction]} `, result);
}

/** "bằng 78,3% kế hoạch", "vượt 39,91% kế hoạch", "hoàn thành 100% kế hoạch". */
function againstPlan(view: View): Runs | null {
  const { figures, about } = view;
  const { phrase, direction } = figures.item.entry;
  const { toPlan, relation } = about;
  if (!toPlan || traitsOf(phrase).toPlan === 'points') return null;
  const ceiling = relation === 'above' ? 'ceilingBroken' : 'ceilingKept';
  const target = ({ above: 'beyond', at: 'reached', below: 'below' } as const)[relation ?? 'below'];
  const number = (name: 'phan_tram' | 'vuot'): Runs => {
    const exact = QUANTITIES[name].number(view);
    return exact ? QUANTITIES[name].print(view, exact) : [];
  };
  return fillText(AGAINST_PLAN_PART[direction === 'lower' ? ceiling : target], {
    loai_ke_hoach: () => planWord(figures.item),
    phan_tram: () => number('phan_tram'),
    vuot: () => number('vuot'),
  });
}

/** One indicator: prints as its sentence's clause; its parts are properties. */
export class IndicatorDrop extends Drop {
  /** Whether the template has asked for something of it. */
  isAsked = false;

  constructor(
    readonly item: Item,
    private readonly writer: Writer,
    private readonly marks: FigureMarks,
    private readonly current: CurrentSection,
  ) {
    super();
  }

  override valueOf(): string {
    this.isAsked = true;
    const turn = this.writer.turns.takeIn(this.current.section);
    return asClause(this.marks.mark(wholeClause(writeClause(this.item, this.writer, turn))));
  }

  /** A part by its name; null where the indicator has none, undefined where the name is unknown. */
  part(name: string): FigureDrop | string | null | undefined {
    const figures = new ItemFigures(this.item, this.writer);
    const view = { figures, about: statementOf(this.item), writer: this.writer };
    const quantity = own(NUMBERS, name);
    const words = own(WORDS, name);
    if (!quantity && !words) return undefined;
    this.isAsked = true;
    const part: Part = quantity ? this.number(quantity, view) : (words?.(view) ?? null);
    return typeof part === 'object' && part && !(part instanceof FigureDrop)
      ? this.marks.mark(part)
      : part;
  }

  /** A number; null where the indicator has none, so that `{% if %}` can ask for it. */
  private number(quantity: Quantity, view: View): FigureDrop | null {
    const exact = quantity.number(view);
    return exact
      ? new FigureDrop(exact, (text) => this.marks.mark(quantity.print(view, exact, text)))
      : null;
  }

  override liquidMethodMissing(key: string | number): FigureDrop | string | null | undefined {
    return this.part(String(key));
  }
}

function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.prototype.hasOwnProperty.call(table, name) ? table[name] : undefined;
}

/** The filters over an indicator: its parts, and `tron` over a number. */
export const INDICATOR_FILTERS: Readonly<Record<string, Filter>> = {
  ...Object.fromEntries(
    [...Object.keys(NUMBERS), ...Object.keys(WORDS)].map((name): [string, Filter] => [
      name,
      (value) => partOf(value, name),
    ]),
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
