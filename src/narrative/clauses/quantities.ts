// The numbers of an indicator that phrases and templates may print: exact, and as figures.
import type Big from 'big.js';
import { decimal } from '../../plan/decimal';
import { excess, percent, ratio, remaining } from '../../plan/percent';
import type { FigureValue } from '../../figures/figure';
import type { Runs } from '../../figures/runs';
import type { Amount } from '../../workbook/facts';
import { traitsOf } from '../../workbook/phrase-kinds';
import { percentPlaces } from '../../workbook/printed-percent';
import { isFilled } from '../../workbook/stated-amount';
import type { Statement } from '../content/item';
import { AT_LEAST, AT_MOST } from '../phrases/words';
import type { ItemFigures } from './item-figures';

/** What the numbers of one indicator are taken from. */
export interface NumbersView {
  readonly figures: ItemFigures;
  readonly about: Statement;
}

/** One number. */
export interface Quantity {
  readonly value: FigureValue;
  /** The typed amount that it is; null where it is computed. */
  readonly amount: (view: NumbersView) => Amount | null;
  /** Exact; null where the indicator has no such number. */
  readonly number: (view: NumbersView) => Big | null;
  /** As a figure; `hedged` is printed in its place where a template rounded it. */
  readonly print: (view: NumbersView, number: Big, hedged?: string) => Runs;
}

function typed(value: Amount | 'stated'): Quantity {
  const amount = ({ about }: NumbersView): Amount => (value === 'stated' ? about.stated : value);
  return {
    value: value === 'stated' ? 'toDate' : value,
    amount,
    number: (view) => {
      const reading = view.figures.reading(amount(view));
      return isFilled(reading) ? decimal(reading?.value ?? 0) : null;
    },
    print: (view, _, hedged) => view.figures.amount(amount(view), hedged),
  };
}

function computed(of: Omit<Quantity, 'amount'>): Quantity {
  return { ...of, amount: () => null };
}

const places = ({ figures }: NumbersView): number => percentPlaces(figures.item.entry);

/** By the name that phrases and templates call them. */
export const QUANTITIES = {
  so: typed('stated'),
  thang: typed('month'),
  luy_ke: typed('toDate'),
  ke_hoach: typed('plan'),
  tong: typed('total'),
  cung_ky: typed('samePeriod'),
  phan_tram: computed({
    value: 'percent',
    number: (view) => view.about.toPlan && percent(view.about.toPlan, places(view)),
    print: ({ figures, about }, number, hedged) =>
      // A percent that was typed is printed as it was typed.
      traitsOf(figures.item.entry.phrase).states === 'percent of plan'
        ? figures.amount(about.stated, hedged)
        : figures.computed('percent', number, about.decisive, { hedged }),
  }),
  vuot: computed({
    value: 'excess',
    number: (view) => {
      const { toPlan, relation } = view.about;
      return toPlan && relation === 'above' ? excess(toPlan, places(view)) : null;
    },
    print: ({ figures, about }, number, hedged) =>
      figures.computed('excess', number, about.decisive, { hedged }),
  }),
  con_lai: computed({
    value: 'remaining',
    number: ({ about: { toPlan, relation } }) =>
      toPlan && relation === 'below' ? remaining(toPlan) : null,
    print: ({ figures, about }, number, hedged) =>
      figures.computed('remaining', number, about.decisive, {
        bound: AT_MOST,
        counted: true,
        hedged,
      }),
  }),
  ty_trong: computed({
    value: 'share',
    number: (view) => {
      const total = view.figures.reading('total')?.value;
      const share = total && view.about.value !== null ? ratio(view.about.value, total) : null;
      return share && percent(share, places(view));
    },
    print: ({ figures, about }, number, hedged) =>
      figures.computed('share', number, [about.stated, 'total'], { hedged }),
  }),
  chenh: computed({
    value: 'change',
    number: ({ about: { toPlan } }) => toPlan?.part.minus(toPlan.whole).abs() ?? null,
    print: ({ figures, about }, number, hedged) =>
      figures.computed('change', number, about.decisive, {
        bound: about.relation === 'below' ? AT_MOST : AT_LEAST,
        part: 'toPlan',
        hedged,
      }),
  }),
} as const satisfies Readonly<Record<string, Quantity>>;

/** The quantity of that name; undefined where there is none. */
export function quantityOf(name: string): Quantity | undefined {
  return Object.prototype.hasOwnProperty.call(QUANTITIES, name)
    ? QUANTITIES[name as keyof typeof QUANTITIES]
    : undefined;
}
