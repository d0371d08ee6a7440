// The kinds of "Dạng câu" as one table of traits: a new kind answers every question, or does not compile.

/** What a kind of sentence says of its indicator. */
export interface KindTraits {
  /**
   * What its value is: things counted one by one, an amount that is measured (fractions make sense), a
   * percent, a level ("mức độ 2", "85,5 điểm") or a rank ("đứng thứ 3").
   */
  readonly value: 'count' | 'measure' | 'percent' | 'level' | 'rank';
  /** What it states: the result, the plan alone, or a percent of plan whose amounts nobody gave. */
  readonly states: 'result' | 'plan' | 'percent of plan';
  /** Its result is a part of the row's total ("Tổng số"), and is told as a share of it. */
  readonly ofTotal: boolean;
  /**
   * How a result stands to its plan: by its percent, in percentage points, in its own unit, beside the
   * plan without a distance, or not at all.
   */
  readonly toPlan: 'percent' | 'points' | 'unit' | 'beside' | 'none';
  /** How it differs from the same period of last year: by percent or number, in points, in its unit, or both stated. */
  readonly change: 'amount' | 'points' | 'unit' | 'stated';
  /** Whether it is capital that is paid out against its plan: its sentences have that verb. */
  readonly disbursed: boolean;
  /** Whether zero is said in words ("không phát sinh"): a rate of zero is not nothing. */
  readonly zeroInWords: boolean;
  /** Whether the amounts of the months can add up over the year. */
  readonly addsUp: boolean;
  /** Whether its distance from the plan can be graded. */
  readonly graded: boolean;
  /** Decimals of its printed percents: two for money and typed percents, else one, as reports print them. */
  readonly percentPlaces: 1 | 2;
}

const COUNT = {
  value: 'count',
  states: 'result',
  ofTotal: false,
  toPlan: 'percent',
  change: 'amount',
  disbursed: false,
  zeroInWords: true,
  addsUp: true,
  graded: true,
  percentPlaces: 1,
} as const satisfies KindTraits;
const MEASURE = { ...COUNT, value: 'measure' } as const satisfies KindTraits;
const MONEY = { ...MEASURE, percentPlaces: 2 } as const satisfies KindTraits;

/** The traits of each kind, in the order in which a drop-down shows them. */
export const KINDS = {
  'số lượng': COUNT,
  'diện tích': MEASURE,
  'sản lượng': MEASURE,
  'năng suất': {
    ...MEASURE,
    toPlan: 'unit',
    change: 'unit',
    zeroInWords: false,
    addsUp: false,
  },
  tiền: MONEY,
  'giải ngân': { ...MONEY, disbursed: true },
  'kế hoạch': {
    ...COUNT,
    states: 'plan',
    toPlan: 'none',
    zeroInWords: false,
    addsUp: false,
  },
  'tỷ lệ': {
    ...COUNT,
    value: 'percent',
    toPlan: 'points',
    change: 'points',
    zeroInWords: false,
    addsUp: false,
  },
  'tỷ trọng': { ...COUNT, ofTotal: true },
  'phần trăm kế hoạch': {
    ...COUNT,
    value: 'percent',
    states: 'percent of plan',
    change: 'points',
    zeroInWords: false,
    addsUp: false,
    percentPlaces: 2,
  },
  mức: {
    ...COUNT,
    value: 'level',
    toPlan: 'beside',
    change: 'stated',
    zeroInWords: false,
    addsUp: false,
  },
  'thứ tự': {
    ...COUNT,
    value: 'rank',
    toPlan: 'beside',
    change: 'stated',
    zeroInWords: false,
    addsUp: false,
    graded: false,
  },
  'văn bản': COUNT,
  'sự kiện': COUNT,
} as const satisfies Readonly<Record<string, KindTraits>>;

/** A kind of sentence: the closed list of "Dạng câu". */
export type PhraseKind = keyof typeof KINDS;

export const PHRASE_KINDS = Object.keys(KINDS) as PhraseKind[];

/** The traits of a kind. */
export function traitsOf(kind: PhraseKind): KindTraits {
  return KINDS[kind];
}
