// The slots of a phrase: what its template may name, each entered as a figure when it is printed.
import { excess, percent, ratio, remaining } from '../../plan/percent';
import { BilingualError } from '../../vietnamese/bilingual';
import type { Amount, CatalogueEntry } from '../../workbook/facts';
import { happens } from '../../workbook/measure';
import { traitsOf } from '../../workbook/phrase-kinds';
import { percentPlaces } from '../../workbook/printed-percent';
import { isCounted } from '../../workbook/units';
import { isFilled } from '../../workbook/stated-amount';
import { deny } from './denial';
import type { FigureValue } from '../../figures/figure';
import type { ItemFigures } from './item-figures';
import type { Shape } from '../phrases';
import { hasOwn, NamesOnDemand } from '../templates/plain-template';
import { BUDGET_NAME, CARRIED_OUT, PLAN_WORDS, SINCE_JANUARY, ZERO_WORDS } from '../phrases/words';
import { beginsWithSlot, fillSlot } from '../content/name-slot';
import { plainName, type Item, type Statement } from '../content/item';
import type { Writer } from '../writer';

/** What one phrase is filled from. */
export interface PhraseView {
  readonly shape: Shape;
  readonly figures: ItemFigures;
  readonly about: Statement;
  readonly writer: Writer;
}

/** The slots by name; each is filled on demand, so that only what a form prints becomes a figure. */
const SLOTS: Readonly<Record<string, (view: PhraseView) => string | boolean>> = {
  don_vi: ({ figures }) => figures.item.entry.unit,
  loai_ke_hoach: ({ figures }) => planWord(figures.item),
  thuc_hien: ({ figures }) => {
    const { phrase, unit, measure } = figures.item.entry;
    if (happens(measure)) return CARRIED_OUT.flow;
    return isCounted(phrase, unit) ? CARRIED_OUT.herd : CARRIED_OUT.stock;
  },
  trong_ky: ({ writer }) => writer.period.inPeriod,
  may_thang: ({ writer }) => writer.period.monthsGone,
  tinh_den_nay: ({ figures, writer }) => sinceJanuary(figures.item.entry.section, writer),
  co_ke_hoach: ({ about }) => about.toPlan !== null,
  ten: ({ figures }) => plainName(figures.item),
  ten_dem: ({ figures }) =>
    plainName(figures.item)
      .replace(/^(?:tổng )?số /u, '')
      .trim(),
  so: ({ figures, about }) => figures.amount(about.stated),
  muc: ({ figures, about }) => withUnit(figures.item.entry.unit, figures.amount(about.stated)),
  muc_ke_hoach: (view) =>
    withUnit(view.figures.item.entry.unit, amount(view, 'muc_ke_hoach', 'plan')),
  cau: (view) => filledName(view),
  ke_hoach: (view) => amount(view, 'ke_hoach', 'plan'),
  ngoac_ke_hoach: (view) => {
    const { item } = view.figures;
    if (item.given?.has('plan') === true) return '';
    return ` (${amount(view, 'ngoac_ke_hoach', 'plan')} ${item.entry.unit})`;
  },
  thang: (view) => amount(view, 'thang', 'month'),
  luy_ke: (view) => amount(view, 'luy_ke', 'toDate'),
  tong: (view) =>
    view.shape.endsWith('unknown') ? view.figures.amount('total') : amount(view, 'tong', 'total'),
  khong: ({ shape, figures, about: { stated } }) =>
    figures.words(stated, zeroWords(shape, figures, stated)),
  phan_tram: (view) => {
    const { figures, about } = view;
    const { entry } = figures.item;
    return computed(view, 'phan_tram', 'percent', about.toPlan, (of) =>
      traitsOf(entry.phrase).states === 'percent of plan'
        ? figures.amount(about.stated)
        : figures.computed('percent', percent(of, percentPlaces(entry)), about.decisive),
    );
  },
  vuot: (view) =>
    computed(view, 'vuot', 'excess', view.about.toPlan, (of) => {
      const places = percentPlaces(view.figures.item.entry);
      return view.figures.computed('excess', excess(of, places), view.about.decisive);
    }),
  con_lai: (view) =>
    computed(view, 'con_lai', 'remaining', view.about.toPlan, (of) =>
      view.figures.computed('remaining', remaining(of), view.about.decisive, {
        bound: 'không quá',
        counted: true,
      }),
    ),
  ty_trong: (view) => {
    const { figures, about } = view;
    const total = figures.reading('total')?.value;
    const share = total ? ratio(about.value ?? 0, total) : null;
    return computed(view, 'ty_trong', 'share', share, (of) =>
      figures.computed('share', percent(of, percentPlaces(figures.item.entry)), [
        about.stated,
        'total',
      ]),
    );
  },
  chenh: (view) => {
    const bound = view.about.relation === 'below' ? 'không quá' : 'trên';
    return computed(view, 'chenh', 'change', view.about.toPlan, (of) =>
      view.figures.computed('change', of.part.minus(of.whole).abs(), view.about.decisive, {
        bound,
        part: 'toPlan',
      }),
    );
  },
  ...Object.fromEntries(
    Object.entries(ZERO_WORDS).map(([slot, words]) => [
      slot,
      ({ shape, figures, about }: PhraseView) =>
        figures.words(shape.includes('zero-month') ? 'month' : about.stated, words),
    ]),
  ),
};

/** The slots of one phrase as names of its template. */
export class Slots extends NamesOnDemand {
  /** @param more further slots of this phrase */
  constructor(
    private readonly view: PhraseView,
    private readonly more: Readonly<Record<string, () => string>> = {},
  ) {
    super();
  }

  valueFor(name: string): string | boolean | undefined {
    if (hasOwn(this.more, name)) return this.more[name]?.();
    return hasOwn(SLOTS, name) ? SLOTS[name]?.(this.view) : undefined;
  }
}

/** A computed number; `[…]` when a number that it needs is only missing. */
function computed<T>(
  { figures, about }: PhraseView,
  slot: string,
  value: FigureValue,
  of: T | null,
  print: (of: T) => string,
): string {
  if (of !== null) return print(of);
  if (about.value === null || isFilled(figures.reading('plan'))) return figures.missing(value);
  throw lacks(slot);
}

function amount({ figures, about }: PhraseView, slot: string, of: Amount): string {
  if (of !== about.stated && !isFilled(figures.reading(of))) {
    if (of === 'plan' || of === 'total' || about.value !== null) throw lacks(slot);
  }
  return figures.amount(of);
}

/** The name with the number in its place, or with the words that there is none. */
function filledName({ shape, figures, about: { stated }, writer }: PhraseView): string {
  const { entry } = figures.item;
  const named = withLead(figures.item);
  if (shape === 'fill-zero' || shape === 'fill-nothing-yet') {
    const notYet = shape === 'fill-nothing-yet' && entry.direction !== 'lower';
    return deny(named, (words) => figures.words(stated, words), notYet);
  }
  if (shape.startsWith('fill-zero-month')) {
    return `${writer.period.inPeriod} ${deny(named, (words) => figures.words('month', words))}`;
  }
  const name = shape.startsWith('fill-to-date') ? named.inSentence : entry.inSentence;
  return fillSlot(name, () => slotNumber(shape, figures, stated));
}

/** What opens the clause belongs to what is denied: "không xảy ra vụ cháy". */
function withLead({ entry, lead = '' }: ItemFigures['item']): CatalogueEntry {
  if (lead === '' || !beginsWithSlot(entry.inSentence)) return entry;
  return { ...entry, inSentence: `${lead} ${entry.inSentence}` };
}

/** How the time since January is called: one way in a section. */
function sinceJanuary(section: string, { engine, period, turns }: Writer): string {
  const words = SINCE_JANUARY[turns.of(section) % SINCE_JANUARY.length] ?? '';
  return engine.render(words, { ...period.names, may_thang: period.monthsGone });
}

/** "dự toán" for budgets and their parts, else "kế hoạch". */
export function planWord({ entry, isBudget = BUDGET_NAME.test(entry.name) }: Item): string {
  return isBudget ? PLAN_WORDS.budget : PLAN_WORDS.other;
}

function lacks(slot: string): BilingualError {
  return new BilingualError({
    vi: `chỉ tiêu này không có số liệu cho “${slot}”`,
    en: `this indicator has no number for “${slot}”`,
  });
}

/** "mức độ 2" and "đứng thứ 3", but "85,5 điểm": the unit of a level or rank. */
export function withUnit(unit: string, number: string): string {
  return /mức|cấp|hạng|loại|thứ|bậc|lần|nhóm/iu.test(unit)
    ? `${unit} ${number}`
    : `${number} ${unit}`;
}

/** The number in a name's slot: with its plan or total behind a stroke where the shape has one. */
function slotNumber(shape: Shape, figures: ItemFigures, stated: Amount): string {
  switch (shape) {
    case 'fill-plan':
    case 'fill-to-date-plan':
    case 'fill-plan-unknown':
      // A ceiling is said in words behind the number, not as its whole.
      return figures.item.entry.direction === 'lower' && shape !== 'fill-plan-unknown'
        ? figures.amount(stated)
        : `${figures.amount(stated)}/${figures.amount('plan')}`;
    case 'fill-share':
    case 'fill-share-plan':
    case 'fill-share-unknown':
      return `${figures.amount(stated)}/${figures.amount('total')}`;
    case 'fill-month-plan':
    case 'fill-month-to-date':
    case 'fill-month-alone':
    case 'fill-month-percent':
      return figures.amount('month');
    default:
      return figures.amount(stated);
  }
}

/** The words of zero that fit: money is not yet paid, a ceiling kept is nothing that occurred. */
function zeroWords(shape: Shape, { item }: ItemFigures, stated: Amount): string {
  const { phrase, direction, measure } = item.entry;
  if (phrase === 'giải ngân') return ZERO_WORDS.chua_phat_sinh;
  if (shape === 'nothing-yet' && direction !== 'lower') return ZERO_WORDS.chua_co_ket_qua;
  return happens(measure) || stated === 'month' ? ZERO_WORDS.khong_phat_sinh : ZERO_WORDS.khong_co;
}
