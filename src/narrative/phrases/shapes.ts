// The shapes of what there is to say of an indicator, as one table: a new shape answers every question.

/** What a clause says of a row: the month's amount, the stated one, its percent of plan, what it is held against. */
export type SaidPart = 'month' | 'stated' | 'percent' | 'plan' | 'total';

interface ShapeTraits {
  /** What it says, as far as notes may have said it before; nothing where numbers are missing. */
  readonly says: readonly SaidPart[];
  /** What stands in the name's place for the number; null where name and number stand apart. */
  readonly fills: 'stated' | 'month' | 'stated/plan' | 'stated/total' | null;
  /** Its clause opens with the time since January, so that the name comes behind it. */
  readonly sinceFirst: boolean;
  /** What joins it with its neighbours: its plan, the period, or what its amount is of. */
  readonly theme: 'plan' | 'month' | 'amount';
  /** Which zero its words say: the result's, the month's, or none. */
  readonly zero: 'result' | 'month' | null;
  /** Whether the comparison with last year follows it: only what is compared may be said before. */
  readonly compared: boolean;
  /** A number that it needs is missing. */
  readonly unknown: boolean;
}

const PLAIN = {
  says: ['stated'],
  fills: null,
  sinceFirst: false,
  theme: 'amount',
  zero: null,
  compared: true,
  unknown: false,
} as const satisfies ShapeTraits;
const OF_PLAN = { ...PLAIN, theme: 'plan' } as const satisfies ShapeTraits;
const FILL = { ...PLAIN, fills: 'stated' } as const satisfies ShapeTraits;
const FILL_MONTH = { ...PLAIN, fills: 'month', theme: 'month' } as const satisfies ShapeTraits;

export const SHAPES = {
  value: PLAIN,
  'month-to-date': { ...PLAIN, says: ['month', 'stated'] },
  plan: { ...OF_PLAN, says: ['stated', 'percent'] },
  'month-plan': { ...OF_PLAN, says: ['month', 'stated', 'percent'] },
  'zero-month-plan': { ...OF_PLAN, says: ['month', 'stated', 'percent'], zero: 'month' },
  share: { ...PLAIN, says: ['stated', 'total'] },
  'share-plan': { ...PLAIN, says: ['stated', 'total', 'percent'] },
  'plan-only': PLAIN,
  'percent-only': PLAIN,
  'rate-plan': { ...OF_PLAN, says: ['stated', 'plan'] },
  'level-plan': { ...OF_PLAN, says: ['stated', 'plan'] },
  'unit-plan': { ...PLAIN, says: ['stated', 'plan'] },
  'net-month': PLAIN,
  'net-to-date': PLAIN,
  'net-both': { ...PLAIN, says: ['month', 'stated'] },
  'nothing-yet': { ...PLAIN, zero: 'result' },
  'plan-unknown': { ...PLAIN, says: [], unknown: true },
  'share-unknown': { ...PLAIN, says: [], unknown: true },
  'to-date': PLAIN,
  'zero-month': { ...PLAIN, says: ['month', 'stated'], zero: 'month' },
  zero: { ...PLAIN, zero: 'result' },
  // What notes leave.
  'to-date-plan': { ...OF_PLAN, says: ['stated', 'percent'] },
  'month-alone': { ...PLAIN, says: ['month'], compared: false },
  'month-percent': { ...OF_PLAN, says: ['month', 'percent'] },
  'percent-alone': { ...OF_PLAN, says: ['percent'] },
  'plan-beside': { ...OF_PLAN, says: ['plan'], compared: false },
  'rate-beside-plan': { ...PLAIN, says: ['stated', 'plan'] },
  'share-alone': { ...PLAIN, says: ['total'] },
  comparison: { ...PLAIN, says: [], compared: false },
  // Of names with a place for the number.
  fill: FILL,
  'fill-month-to-date': { ...FILL_MONTH, says: ['month', 'stated'] },
  'fill-plan': { ...FILL, says: ['stated', 'percent'], fills: 'stated/plan' },
  'fill-plan-unknown': { ...FILL, says: [], fills: 'stated/plan', unknown: true },
  'fill-month-plan': { ...FILL_MONTH, says: ['month', 'stated', 'percent'] },
  'fill-zero-month-plan': { ...FILL, says: ['month', 'stated', 'percent'], zero: 'month' },
  'fill-share': { ...FILL, says: ['stated', 'total'], fills: 'stated/total' },
  'fill-share-plan': { ...FILL, says: ['stated', 'total', 'percent'], fills: 'stated/total' },
  'fill-share-unknown': { ...FILL, says: [], fills: 'stated/total', unknown: true },
  'fill-zero': { ...FILL, zero: 'result' },
  'fill-nothing-yet': { ...FILL, zero: 'result' },
  'fill-to-date': { ...FILL, sinceFirst: true },
  'fill-zero-month': { ...FILL, says: ['month', 'stated'], zero: 'month' },
  'fill-to-date-plan': {
    ...FILL,
    says: ['stated', 'percent'],
    fills: 'stated/plan',
    sinceFirst: true,
  },
  'fill-month-alone': { ...FILL_MONTH, says: ['month'], compared: false },
  'fill-month-percent': { ...FILL_MONTH, says: ['month', 'percent'] },
} as const satisfies Readonly<Record<string, ShapeTraits>>;

/** What a row has to say. */
export type Shape = keyof typeof SHAPES;

/** The traits of a shape. */
export function shapeTraits(shape: Shape): ShapeTraits {
  return SHAPES[shape];
}
