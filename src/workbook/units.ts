// Units: which are measured (fractions make sense) and which are counted (they do not).
import { fold } from '../vietnamese/text';
import { traitsOf, type PhraseKind } from './phrase-kinds';

/** Units of measure and money; every other unit counts things, one by one or by the thousand. */
const MEASURED = new Set(
  [
    'ha',
    'km',
    'km2',
    'm',
    'm2',
    'm3',
    'mét',
    'mét vuông',
    'mét khối',
    'sào',
    'mẫu',
    'tấn',
    'tạ',
    'yến',
    'kg',
    'ki-lô-gam',
    'lít',
    'tấn/ha',
    'tạ/ha',
    'kwh',
    'kg/người',
    'đồng',
    'nghìn đồng',
    'triệu đồng',
    'tỷ đồng',
    'triệu đồng/người',
    'triệu đồng/năm',
    '%',
    '% kế hoạch',
    '‰',
    'giờ',
    'công',
    'năm',
    'km²',
    'm²',
    'm³',
    'độ',
  ].map(fold),
);

/** "nghìn con", "triệu lượt": thousands of things have fractions. */
const SCALES: Readonly<Record<string, number>> = {
  trăm: 100,
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};
const SCALED = new RegExp(`^(${Object.keys(SCALES).join('|')}) (\\p{L}.*)$`, 'u');

/** A unit that counts by the thousand: how many it is of which things, folded; null where it is none. */
export function scaleOf(unit: string): { readonly size: number; readonly thing: string } | null {
  // As typed: without its marks “văn bản” begins as “vạn” does.
  const [, scale, thing] = SCALED.exec(unit.toLowerCase().normalize('NFC')) ?? [];
  return scale === undefined || thing === undefined || MEASURED.has(fold(unit))
    ? null
    : { size: SCALES[scale] ?? 1, thing: fold(thing) };
}

const measuredUnits = new Map<string, boolean>();

/** Whether a unit is one of measure or money. */
export function isMeasuredUnit(unit: string): boolean {
  let known = measuredUnits.get(unit);
  if (known === undefined) {
    const folded = fold(unit);
    known = MEASURED.has(folded) || scaleOf(unit) !== null;
    measuredUnits.set(unit, known);
  }
  return known;
}

/** Whether the indicator counts whole things: a fraction of them is a mistake. */
export function isCounted(phrase: PhraseKind, unit: string): boolean {
  const { value } = traitsOf(phrase);
  return (value === 'count' || value === 'rank') && !isMeasuredUnit(unit);
}

/** Whether a count below ten is written with a leading zero, as offices do: `02 hộ`, but `9 triệu đồng`. */
export function isPadded(phrase: PhraseKind, unit: string): boolean {
  return isCounted(phrase, unit) && traitsOf(phrase).value === 'count';
}

/** Units of one measure with their size; the first of each is 1. */
const MEASURES: readonly (readonly (readonly [unit: string, size: number])[])[] = [
  [
    ['đồng', 1],
    ['nghìn đồng', 1e3],
    ['triệu đồng', 1e6],
    ['tỷ đồng', 1e9],
    ['tỉ đồng', 1e9],
  ],
  [
    ['m2', 1],
    ['m²', 1],
    ['ha', 1e4],
    ['km2', 1e6],
    ['km²', 1e6],
  ],
  [
    ['kg', 1],
    ['yến', 10],
    ['tạ', 100],
    ['tấn', 1000],
  ],
  [
    ['m', 1],
    ['mét', 1],
    ['km', 1000],
  ],
];

/** "nghìn tấn", "triệu m3": measures are told by the thousand too; money has its thousands in the table. */
const BY_THE_THOUSAND: readonly (readonly [scale: string, size: number])[] = [
  ['', 1],
  ...['nghìn', 'ngàn', 'vạn', 'triệu'].map((scale) => [`${scale} `, SCALES[scale] ?? 1] as const),
];

const SIZES: ReadonlyMap<string, readonly [measure: number, size: number]> = new Map(
  MEASURES.flatMap((units, measure) =>
    units.flatMap(([unit, size]) =>
      (unit.endsWith('đồng') ? BY_THE_THOUSAND.slice(0, 1) : BY_THE_THOUSAND).map(
        ([scale, many]): [string, readonly [number, number]] => [
          fold(scale + unit),
          [measure, size * many],
        ],
      ),
    ),
  ),
);

/** How many `unit` one folded unit of the same measure is; null where they measure different things. */
export function sameMeasure(folded: string, unit: string): number | null {
  const own = fold(unit);
  if (folded === own) return 1;
  const [from, to] = [SIZES.get(folded), SIZES.get(own)];
  return from !== undefined && to?.[0] === from[0] ? from[1] / to[1] : null;
}

/** The folded unit that `folded` text begins with: `own`, or one of measure; null if there is none. */
export function unitAtStart(folded: string, own: string): string | null {
  const units = [fold(own), ...SIZES.keys()].filter(
    (unit) => folded.startsWith(unit) && !/^[\p{L}\d²³]/u.test(folded.slice(unit.length)),
  );
  return units.reduce<string | null>(
    (longest, unit) => (longest === null || unit.length > longest.length ? unit : longest),
    null,
  );
}
