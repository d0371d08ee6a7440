// The slots of a phrase: what its forms may name, each printed on demand, so that only what stands becomes a figure.
import { BilingualError } from '../../vietnamese/bilingual';
import type { Amount } from '../../workbook/facts';
import { happens } from '../../workbook/measure';
import { traitsOf } from '../../workbook/phrase-kinds';
import { isCounted } from '../../workbook/units';
import { isFilled } from '../../workbook/stated-amount';
import { deny } from './denial';
import type { ItemFigures } from './item-figures';
import { QUANTITIES, type NumbersView, type Quantity } from './quantities';
import { filled, fillForm, fillText, type Filling, type Piece } from './fill-form';
import { shapeTraits, type Shape } from '../phrases';
import { concat, runsText, sliceRuns, trimRuns, words, type Runs } from '../../figures/runs';
import {
  BARE_AMOUNT_WORDS,
  BUDGET_NAME,
  CARRIED_OUT,
  LEVEL_UNIT,
  PLAN_WORDS,
  SINCE_JANUARY,
  ZERO_WORDS,
} from '../phrases/words';
import { beginsWithSlot, fillSlot } from '../content/name-slot';
import { nameOf, plainName, type Item } from '../content/item';
import type { Writer } from '../writer';

/** What one phrase is filled from. */
export interface PhraseView extends NumbersView {
  readonly shape: Shape;
  readonly writer: Writer;
}

type Slot = (view: PhraseView) => Runs;

/** The slots by name. */
const SLOTS: Readonly<Record<string, Slot>> = {
  don_vi: ({ figures }) => words(figures.item.entry.unit),
  loai_ke_hoach: ({ figures }) => words(planWord(figures.item)),
  thuc_hien: ({ figures }) => {
    const { phrase, unit, measure } = figures.item.entry;
    const isNumber = BARE_AMOUNT_WORDS.test(runsText(plainName(figures.item)));
    const isHerd = isCounted(phrase, unit) && !isNumber;
    const how = happens(measure) ? 'flow' : isHerd ? 'herd' : 'stock';
    return words(CARRIED_OUT[how]);
  },
  so_voi_dau_ky: ({ writer }) => words(writer.period.sinceBegin),
  trong_ky: ({ writer }) => words(writer.period.inPeriod),
  may_thang: ({ writer }) => words(writer.period.monthsGone),
  tinh_den_nay: ({ figures, writer }) => sinceJanuary(figures.item.entry.section, writer),
  luy_ke_thi: ({ figures: { item }, about, writer }) => {
    const hasBoth = about.stated === 'toDate' && isFilled(item.row?.values.month);
    return hasBoth && !writer.period.sinceJanuary
      ? concat(sinceJanuary(item.entry.section, writer), ', ')
      : [];
  },
  ten: ({ figures }) => plainName(figures.item),
  ten_dem: ({ figures }) => {
    const name = plainName(figures.item);
    const [amount = ''] = BARE_AMOUNT_WORDS.exec(runsText(name)) ?? [];
    return trimRuns(sliceRuns(name, amount.length));
  },
  muc: (view) => withUnit(view.figures.item.entry.unit, print(view, 'so')),
  muc_ke_hoach: (view) => withUnit(view.figures.item.entry.unit, print(view, 'ke_hoach')),
  cau: (view) => filledName(view),
  ngoac_ke_hoach: (view) => {
    const { item } = view.figures;
    if (item.given?.has('plan') === true) return [];
    return concat(' (', behind(print(view, 'ke_hoach'), item.entry.unit), ')');
  },
  khong: ({ shape, figures, about: { stated } }) =>
    wordsOfZero(figures, stated, zeroWords(shape, figures, stated), 'khong'),
  ...Object.fromEntries(
    Object.keys(QUANTITIES).map((name) => [
      name,
      (view: PhraseView) => print(view, name as keyof typeof QUANTITIES),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(ZERO_WORDS).map(([slot, zero]) => [
      slot,
      ({ shape, figures, about }: PhraseView) =>
        wordsOfZero(
          figures,
          shapeTraits(shape).zero === 'month' ? 'month' : about.stated,
          zero,
          slot,
        ),
    ]),
  ),
};

/** The same, found quickly: a report asks for thousands. */
const SLOTS_BY_NAME = new Map(Object.entries(SLOTS));

/** Words that deny stand for a zero and for nothing else, whoever wrote the phrase. */
function wordsOfZero(figures: ItemFigures, amount: Amount, zero: string, slot: string): Runs {
  if (figures.reading(amount)?.value !== 0) throw lacks(slot);
  return figures.words(amount, zero);
}

/** What a name of a phrase stands for; undefined where there is no such slot. */
export function slotOf(view: PhraseView, name: string): Runs | undefined {
  return SLOTS_BY_NAME.get(name)?.(view);
}

/** Fills a form of the phrase book; `more` are further slots of this phrase. */
export function fillPhrase(view: PhraseView, form: string, more: Filling = {}): Piece[] {
  const { names } = view.writer.period;
  return fillForm(form, (slot) =>
    filled(more[slot]?.() ?? slotOf(view, slot) ?? names[slot], slot),
  );
}

/** A number; `[…]` where it, or a number that it needs, is only missing. */
function print(view: PhraseView, slot: keyof typeof QUANTITIES): Runs {
  const quantity: Quantity = QUANTITIES[slot];
  const number = quantity.number(view);
  if (number !== null) return quantity.print(view, number);
  if (!isOnlyMissing(view, quantity)) throw lacks(slot);
  return view.figures.missing(quantity.amount(view) ?? quantity.value);
}

/** Whether the number would be there if the indicator's own, or its plan, could be read. */
function isOnlyMissing({ shape, figures, about }: PhraseView, quantity: Quantity): boolean {
  const amount = quantity.amount({ figures, about });
  if (amount === null) {
    return about.toPlan === null && (about.value === null || isFilled(figures.reading('plan')));
  }
  if (amount === about.stated || (amount === 'total' && shapeTraits(shape).unknown)) return true;
  return amount !== 'plan' && amount !== 'total' && about.value === null;
}

/** The name with the number in its place, or with the words that there is none. */
function filledName({ shape, figures, about }: PhraseView): Runs {
  const { item } = figures;
  const { stated } = about;
  const { entry } = item;
  const { zero, sinceFirst } = shapeTraits(shape);
  const denied = (amount: Amount, notYet = false): Runs =>
    deny(withLead(item), entry, (none) => figures.words(amount, none), notYet);
  if (zero === 'month') return denied('month');
  // What is planned and welcome has not come yet.
  if (zero) return denied(stated, shape === 'fill-nothing-yet' && entry.direction !== 'lower');
  const name = sinceFirst ? withLead(item) : nameOf(item);
  return fillSlot(name, () => slotNumber(shape, figures, about));
}

/** What opens the clause belongs to what is denied: "không xảy ra vụ cháy". */
function withLead(item: Item): Runs {
  const { entry, lead = '' } = item;
  const name = nameOf(item);
  return lead !== '' && beginsWithSlot(entry.inSentence) ? concat(`${lead} `, name) : name;
}

/** How the time since January is called: one way in a section. */
function sinceJanuary(section: string, { period, turns }: Writer): Runs {
  const form = SINCE_JANUARY[turns.of(section) % SINCE_JANUARY.length] ?? '';
  return fillText(form, { may_thang: () => period.monthsGone });
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
export function withUnit(unit: string, number: Runs): Runs {
  return LEVEL_UNIT.test(unit) ? concat(`${unit} `, number) : behind(number, unit);
}

/** The unit behind the number, where there is one. */
export function behind(number: Runs, unit: string): Runs {
  return unit === '' ? number : concat(number, ` ${unit}`);
}

/** The number in a name's slot: with its plan or total behind a stroke where the shape has one. */
function slotNumber(
  shape: Shape,
  figures: ItemFigures,
  { stated, relation }: PhraseView['about'],
): Runs {
  const { fills, unknown } = shapeTraits(shape);
  const number = figures.amount(fills === 'month' ? 'month' : stated);
  if (fills === 'stated/total') return concat(number, '/', figures.amount('total'));
  // A ceiling, and a plan that is exceeded, are said in words behind the number, not as its whole.
  const isCeiling = figures.item.entry.direction === 'lower' || relation === 'above';
  return fills === 'stated/plan' && (!isCeiling || unknown)
    ? concat(number, '/', figures.amount('plan'))
    : number;
}

/** The words of zero that fit: money is not yet paid, a ceiling kept is nothing that occurred. */
function zeroWords(shape: Shape, { item }: ItemFigures, stated: Amount): string {
  const { phrase, direction, measure } = item.entry;
  if (traitsOf(phrase).disbursed) return ZERO_WORDS.chua_phat_sinh;
  if (shape === 'nothing-yet' && direction !== 'lower') return ZERO_WORDS.chua_co_ket_qua;
  return happens(measure) || stated === 'month' ? ZERO_WORDS.khong_phat_sinh : ZERO_WORDS.khong_co;
}
