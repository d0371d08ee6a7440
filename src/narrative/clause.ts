// One indicator → one clause: picks the shape of what there is to say, and its phrase.
import { excess, percent, ratio, remaining, type Relation } from '../plan/percent';
import type { Amount, CatalogueEntry, PhraseKind } from '../workbook/facts';
import { ItemFigures, percentPlaces } from './item-figures';
import type { FigureLedger } from './marked-text';
import { BUDGET_NAME, PHRASES, VERBS, ZERO_WORDS, type Phrase, type Shape } from './phrases';
import { isFilled } from '../workbook/stated-amount';
import { isCounted } from '../workbook/units';
import { standing, type Item, type Standing } from './standing';
import type { TemplateEngine } from './templates';

/** The sign in a name where the number goes. */
const SLOT = '…';

/** Words about the period that phrases use. */
export interface PeriodWords {
  /** "trong tháng", "trong quý", … */
  readonly inPeriod: string;
  /** "5 tháng". */
  readonly monthsGone: string;
  /** The period begins with the year, so that its amounts are the amounts to date. */
  readonly sinceJanuary: boolean;
  /** Further names for templates: `nam`, `KY`, … */
  readonly names: Readonly<Record<string, string>>;
}

/** What clauses of one report are made with. */
export interface Writer {
  readonly engine: TemplateEngine;
  readonly ledger: FigureLedger;
  readonly period: PeriodWords;
}

/** What a clause is about, for joining it with its neighbours. */
export interface Clause {
  readonly text: string;
  readonly theme: 'month' | 'plan' | 'state';
  /** The number stands inside the name. */
  readonly slotted: boolean;
  /** The clause begins with its number, so it goes on after a comma: "09 trường, 133 lớp". */
  readonly continues: boolean;
}

/** Writes the clause of one item; `turn` chooses among the phrase's forms. */
export function writeClause(item: Item, writer: Writer, turn: number): Clause {
  const about = standing(item);
  const { entry } = item;
  const figures = new ItemFigures(item, writer.ledger);
  const shape = chooseShape(item, about, writer.period);
  const phrase = findPhrase(shape, entry, about.relation ?? shareRelation(figures));
  const form = phrase.forms[turn % phrase.forms.length] ?? '';
  const text = closeGaps(writer.engine.render(form, scopeFor(shape, figures, about, writer)));
  return {
    text,
    theme: themeOf(shape, about),
    slotted: entry.inSentence.includes(SLOT),
    continues: entry.inSentence.startsWith(SLOT),
  };
}

/** An indicator without a unit leaves no gap. */
function closeGaps(text: string): string {
  return text.replace(/ {2,}/g, ' ').replace(/ (?=[,;.)])| $/g, '');
}

function chooseShape(item: Item, about: Standing, period: PeriodWords): Shape {
  const slot = item.entry.inSentence.includes(SLOT);
  const shape = shapeOf(item, about, period);
  if (!slot) return shape;
  return SLOTTED[shape] ?? shape;
}

/** The shape that takes a shape's place when the name has a slot for the number. */
const SLOTTED: Readonly<Partial<Record<Shape, Shape>>> = {
  value: 'fill',
  zero: 'fill-zero',
  share: 'fill-share',
  'plan-only': 'fill',
  plan: 'fill-plan',
  'month-plan': 'fill-month-plan',
  'month-to-date': 'fill-month-to-date',
  'plan-unknown': 'fill-plan',
  'share-unknown': 'fill-share',
  'to-date': 'fill-to-date',
  'zero-month': 'fill-zero-month',
};

/** The kinds of phrase that say zero as a number: a rate or a plan of zero is not "nothing". */
const SAYS_ZERO: ReadonlySet<PhraseKind> = new Set([
  'tỷ lệ',
  'phần trăm kế hoạch',
  'kế hoạch',
  'mức',
  'thứ tự',
]);

function shapeOf(item: Item, about: Standing, period: PeriodWords): Shape {
  const { entry, row } = item;
  const { stated, value, toPlan } = about;
  const { phrase } = entry;
  const unknown = unknownShape(item, about);
  if (unknown) return unknown;
  if (value === 0 && !SAYS_ZERO.has(phrase)) return toPlan ? 'nothing-yet' : 'zero';
  if (phrase === 'kế hoạch') return 'plan-only';
  if (phrase === 'phần trăm kế hoạch') return 'percent-only';
  if (phrase === 'tỷ lệ' && toPlan) return 'rate-plan';
  if (phrase === 'tỷ trọng' && row?.values.total?.value) return 'share';
  const month = stated === 'toDate' ? (row?.values.month?.value ?? null) : null;
  return amountShape(entry, about, month, period);
}

/** The shape of an amount, from what there is beside it: the month's, the plan. */
function amountShape(
  entry: CatalogueEntry,
  { stated, value, toPlan }: Standing,
  month: number | null,
  period: PeriodWords,
): Shape {
  // From January on the period's amount is the amount to date: it is said once.
  const both = month !== null && month !== 0 && !(period.sinceJanuary && month === value);
  if (toPlan) return both ? 'month-plan' : 'plan';
  if (both) return 'month-to-date';
  if (!entry.flow || stated !== 'toDate' || period.sinceJanuary) return 'value';
  return month === 0 ? 'zero-month' : 'to-date';
}

/** A number that is missing stands as `[…]` in its place; a plan or total beside it is not hidden. */
function unknownShape({ entry, row }: Item, { stated, value, toPlan }: Standing): Shape | null {
  const { plan, total } = row?.values ?? {};
  const hasPlan = stated === 'toDate' && isFilled(plan) && plan?.value !== 0;
  if (entry.phrase === 'tỷ trọng' && !total?.value) return 'share-unknown';
  if (value === null) return hasPlan && RESULT_OF_PLAN.has(entry.phrase) ? 'plan-unknown' : 'value';
  return hasPlan && !toPlan && RESULT_OF_PLAN.has(entry.phrase) ? 'plan-unknown' : null;
}

/** The kinds that state a result over its plan. */
const RESULT_OF_PLAN: ReadonlySet<PhraseKind> = new Set([
  'số lượng',
  'diện tích',
  'sản lượng',
  'tiền',
  'giải ngân',
]);

function shareRelation(figures: ItemFigures): Relation | null {
  const total = figures.reading('total')?.value;
  const part = standing(figures.item).value;
  return total && part === total ? 'at' : null;
}

function findPhrase(shape: Shape, entry: CatalogueEntry, relation: Relation | null): Phrase {
  const found = PHRASES.find(
    (phrase) =>
      phrase.shape === shape &&
      (!phrase.kinds || phrase.kinds.includes(entry.phrase)) &&
      (!phrase.relation || phrase.relation === relation) &&
      (!phrase.direction || phrase.direction === entry.direction),
  );
  if (!found) throw new Error(`No phrase for ${shape}, ${entry.phrase}, ${String(relation)}`);
  return found;
}

/**
 * The slots of one phrase. Each is a getter, so that only what a form prints becomes a figure of
 * the report.
 */
function scopeFor(
  shape: Shape,
  figures: ItemFigures,
  about: Standing,
  writer: Writer,
): Record<string, unknown> {
  const { entry } = figures.item;
  const { stated, toPlan } = about;
  const places = percentPlaces(entry);
  const name = entry.inSentence;
  const total = figures.reading('total')?.value;
  const value = about.value ?? 0;
  const share = total ? ratio(value, total) : null;
  const planFrom: readonly Amount[] =
    entry.phrase === 'phần trăm kế hoạch' ? ['toDate'] : ['toDate', 'plan'];
  return {
    ...writer.period.names,
    don_vi: entry.unit,
    loai_ke_hoach: BUDGET_NAME.test(name) ? 'dự toán' : 'kế hoạch',
    trong_ky: writer.period.inPeriod,
    may_thang: writer.period.monthsGone,
    get ten() {
      return name.replace(/\s*…/u, '').trim();
    },
    get ten_dem() {
      return name
        .replace(/\s*…/u, '')
        .replace(/^(?:tổng )?số /u, '')
        .trim();
    },
    get so() {
      return figures.amount(stated);
    },
    get cau() {
      if (shape === 'fill-zero') return deny(entry, (words) => figures.words(stated, words));
      if (shape === 'fill-zero-month') {
        return `${writer.period.inPeriod} ${deny(entry, (words) => figures.words('month', words))}`;
      }
      return name.replace(SLOT, () => slotNumber(shape, figures, stated));
    },
    get ke_hoach() {
      return figures.amount('plan');
    },
    get thang() {
      return figures.amount('month');
    },
    get luy_ke() {
      return figures.amount('toDate');
    },
    get tong() {
      return figures.amount('total');
    },
    get khong() {
      return figures.words(
        shape === 'zero-month' ? 'month' : stated,
        zeroWords(shape, entry, stated),
      );
    },
    get phan_tram() {
      return toPlan && figures.computed('percent', percent(toPlan, places), planFrom);
    },
    get vuot() {
      return toPlan && figures.computed('excess', excess(toPlan, places), planFrom);
    },
    get con_lai() {
      return toPlan && figures.computed('remaining', remaining(toPlan), planFrom, 'không quá');
    },
    get ty_trong() {
      return share && figures.computed('share', percent(share, 1), [stated, 'total']);
    },
    get chenh() {
      const points = toPlan?.part.minus(toPlan.whole).abs();
      const bound = about.relation === 'below' ? 'không quá' : 'trên';
      return points && figures.computed('change', points, planFrom, bound);
    },
  };
}

/** The number in a name's slot: with its plan or total behind a stroke where the shape has one. */
function slotNumber(shape: Shape, figures: ItemFigures, stated: Amount): string {
  switch (shape) {
    case 'fill-plan':
      // A ceiling is said in words behind the number, not as its whole.
      return figures.item.entry.direction === 'lower'
        ? figures.amount('toDate')
        : `${figures.amount('toDate')}/${figures.amount('plan')}`;
    case 'fill-share':
      return `${figures.amount(stated)}/${figures.amount('total')}`;
    case 'fill-month-plan':
    case 'fill-month-to-date':
      return figures.amount('month');
    default:
      return figures.amount(stated);
  }
}

const VERB = new RegExp(`(?<=^|[\\s,])(?:(?:đang|đã) )?(?:${VERBS.join('|')})(?=[\\s,])`, 'u');

/** A name with a slot as it denies: "tổ chức … hội nghị" → "không tổ chức hội nghị". */
function deny(entry: CatalogueEntry, mark: (words: string) => string): string {
  const [before = '', after = ''] = entry.inSentence.split(SLOT);
  const denied = /^(?:không|chưa)\s+/u.exec(before);
  if (denied) return `${mark(denied[0].trim())} ${before.slice(denied[0].length)}${after.trim()}`;
  const verb = VERB.exec(before);
  // Names without a subject begin with their verb: "xử phạt … trường hợp".
  if (!verb && isCounted(entry.phrase, entry.unit) && /^\p{Ll}/u.test(before)) {
    return `${mark('không')} ${before.trim()} ${after.trim()} nào`;
  }
  if (!verb) {
    // "tổng kinh phí là … triệu đồng" has nothing to count behind its number.
    return isCounted(entry.phrase, entry.unit)
      ? `${before}${mark('không có')} ${after.trim()}`
      : `${mark('chưa phát sinh')} ${before.replace(/\s+(?:là|đạt)\s*$/u, '').trim()}`;
  }
  const subject = before.slice(0, verb.index);
  const words = before.slice(verb.index).trim();
  const denial = words.startsWith('đã ') ? 'chưa' : 'không';
  return `${subject}${mark(denial)} ${words.replace(/^(?:đã|đang) /, '')} ${after.trim()}`;
}

/** How zero is said: money is not yet paid, a ceiling kept is nothing that occurred. */
function zeroWords(
  shape: Shape,
  { phrase, direction, flow }: CatalogueEntry,
  stated: Amount,
): string {
  if (phrase === 'giải ngân') return 'chưa phát sinh';
  if (shape === 'nothing-yet' && direction === 'lower') return 'không phát sinh';
  if (shape === 'zero' && !flow && stated === 'toDate') return 'không có';
  return ZERO_WORDS[shape] ?? 'không';
}

function themeOf(shape: Shape, { stated }: Standing): Clause['theme'] {
  if (shape === 'plan' || shape === 'month-plan' || shape === 'rate-plan') return 'plan';
  const ofMonth = stated === 'month' || shape.startsWith('fill-month');
  return ofMonth ? 'month' : 'state';
}
