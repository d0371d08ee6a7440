// Units: which are measured (fractions make sense) and which are counted (they do not).
import { fold } from '../vietnamese/text';
import type { PhraseKind } from './facts';

/** Units of measure and money; every other unit counts things. */
const MEASURED = new Set(
  [
    ...['ha', 'km', 'km2', 'm', 'm2', 'm3', 'mét', 'mét vuông', 'mét khối', 'sào', 'mẫu'],
    ...['tấn', 'tạ', 'yến', 'kg', 'ki-lô-gam', 'lít', 'tấn/ha', 'tạ/ha', 'kwh', 'kg/người'],
    ...['đồng', 'nghìn đồng', 'triệu đồng', 'tỷ đồng', 'triệu đồng/người', 'triệu đồng/năm'],
    ...['%', '% kế hoạch', '‰', 'giờ', 'công', 'năm', 'km²', 'm²', 'm³', 'độ'],
  ].map(fold),
);

/** Forms of sentence whose value is an amount, whatever the unit says. */
const MEASURED_PHRASES: ReadonlySet<PhraseKind> = new Set([
  'diện tích',
  'sản lượng',
  'tiền',
  'giải ngân',
  'tỷ lệ',
  'phần trăm kế hoạch',
  'mức',
]);

/** Forms of sentence whose value is a rank or a level: neither padded nor split. */
const ORDINAL_PHRASES: ReadonlySet<PhraseKind> = new Set(['mức', 'thứ tự']);

const measuredUnits = new Map<string, boolean>();

/** Whether a unit is one of measure or money. */
export function isMeasuredUnit(unit: string): boolean {
  let known = measuredUnits.get(unit);
  if (known === undefined) {
    known = MEASURED.has(fold(unit));
    measuredUnits.set(unit, known);
  }
  return known;
}

/** Whether the indicator counts whole things: a fraction of them is a mistake. */
export function isCounted(phrase: PhraseKind, unit: string): boolean {
  return !MEASURED_PHRASES.has(phrase) && !isMeasuredUnit(unit);
}

/** Whether a count below ten is written with a leading zero (conventions §2 "Leading zero"). */
export function isPadded(phrase: PhraseKind, unit: string): boolean {
  return isCounted(phrase, unit) && !ORDINAL_PHRASES.has(phrase);
}
