// Area, yield and output of one crop told together: "diện tích 115 ha, năng suất 62 tạ/ha, sản lượng 713 tấn".
import type Big from 'big.js';
import { decimal } from '../plan/decimal';
import { halfStep, scaledValue, unitHead } from './amounts';
import { isPlainResult, type Claim } from './claims';
import type { Paragraph } from './paragraph';
import { isNearly } from './slips-of-digits';
import { contentWords } from './words';

/** The three figures of one harvest, and what area and yield make of it. */
export interface Harvest {
  readonly area: Claim;
  readonly yielded: Claim;
  readonly output: Claim;
  /** In tấn: the bounds that the rounded figures allow. */
  readonly least: Big;
  readonly most: Big;
}

const AREA = /(?<![A-Za-zÀ-ỹ])diện tích(?!\p{L})/iu;
const YIELD = /(?<![A-Za-zÀ-ỹ])năng suất(?!\p{L})/iu;
const OUTPUT = /(?<![A-Za-zÀ-ỹ])sản lượng(?!\p{L})/iu;

const SOWN = /(?<![A-Za-zÀ-ỹ])(?:trồng|gieo|cấy|xuống giống)(?!\p{L})/iu;
/** What of an output was sold is not all of it. */
const SOLD = /(?<![A-Za-zÀ-ỹ])(?:bán|xuất|tiêu thụ|thu mua|chế biến)(?!\p{L})/iu;

/** Rounded yields of several fields leave a little. */
const SLACK = 0.005;

/** The harvests of a paragraph: yield and output directly behind an area, nothing else between. */
export function harvests({ text, claims }: Paragraph): Harvest[] {
  const found: Harvest[] = [];
  claims.forEach((yielded, at) => {
    if (yielded.unit !== 'kg/ha' || !YIELD.test(yielded.what) || !isPlainResult(yielded)) return;
    const scaled = inOtherScale(claims, at);
    if (scaled) {
      found.push(scaled);
      return;
    }
    const output = claims
      .slice(at + 1, at + 3)
      .find((one) => one.unit === 'kg' && OUTPUT.test(one.what) && !SOLD.test(one.what));
    const area = claims
      .slice(Math.max(0, at - 3), at)
      .reverse()
      .find((one) => one.unit === 'm2');
    if (output && isPlainResult(output) && (!area || !isBeside(text, area, yielded))) {
      const sown = areaOfCrop(claims, at, text);
      if (sown) found.push(...nearHarvest(sown, yielded, output, text));
    }
    if (!output || !area || !isPlainResult(output) || !isPlainResult(area)) return;
    const span = text.slice(area.end, output.start);
    if (span.length > 160) return;
    if (!isAreaOf(text, area, yielded)) return;
    // Another crop, another plot, a plan: then the three are not of one field.
    if (!isOneCrop(area, yielded) || !isOneCrop(area, output)) return;
    if (/;|(?<!\p{L})(?:trong đó|tổng)(?!\p{L})/iu.test(span)) return;
    if (Math.abs(output.sentence - area.sentence) > 1) return;
    const hectares = scaledValue(area.amount).div(1e4);
    const bound = (sign: 1 | -1): Big =>
      hectares
        .plus(halfStep(area.amount).div(1e4).times(sign))
        .times(scaledValue(yielded.amount).plus(halfStep(yielded.amount).times(sign)))
        .times(decimal(1).plus(decimal(SLACK).times(sign)))
        .div(1000);
    found.push({ area, yielded, output, least: bound(-1), most: bound(1) });
  });
  return found;
}

/** So many digits are made of an area and a yield by no chance. */
const TELLING_DIGITS = 4;

/** "298 ha …, năng suất ước 54 tạ/ha, sản lượng ước 1.609,2 tạ": the very digits of the product, ten times too few. */
function inOtherScale(claims: readonly Claim[], at: number): Harvest | null {
  const yielded = claims[at];
  const output = claims.slice(at + 1, at + 4).find(({ unit }) => unit === 'kg');
  if (!yielded || !output || !isPlainResult(output)) return null;
  if (output.amount.text.replace(/\D/g, '').length < TELLING_DIGITS) return null;
  const told = scaledValue(output.amount);
  for (const area of claims.slice(0, at)) {
    if (area.unit !== 'm2' || !isPlainResult(area)) continue;
    const made = scaledValue(area.amount).div(1e4).times(scaledValue(yielded.amount));
    if (![10, 100].some((times) => made.times(times).eq(told) || told.times(times).eq(made))) {
      continue;
    }
    const exact = made.div(1000);
    const slack = exact.times(SLACK);
    return { area, yielded, output, least: exact.minus(slack), most: exact.plus(slack) };
  }
  return null;
}

/** Whether the area is named so, was harvested, or was sown and has its yield in the same statement. */
function isAreaOf(text: string, area: Claim, yielded: Claim): boolean {
  const isNamed = AREA.test(text.slice(Math.max(0, area.start - 80), area.start));
  if (isNamed || isHarvested(text, area)) return true;
  const isSown = SOWN.test(text.slice(Math.max(0, area.start - 60), area.start));
  const isNext = /^\s*ha,?\s+(?:cho\s+)?năng suất/iu.test(text.slice(area.end, area.end + 24));
  return isBeside(text, area, yielded) && (isSown || isNext);
}

/** Whether area and yield stand in one statement. */
const isBeside = (text: string, area: Claim, yielded: Claim): boolean =>
  !/[.;]\s/.test(text.slice(area.end, yielded.start)) && yielded.start - area.end < 60;

/** "92 ha khoai tây …. Cây khoai tây cho năng suất 165 tạ/ha": the one area of the crop that a yield names. */
function areaOfCrop(claims: readonly Claim[], at: number, text: string): Claim | null {
  const yielded = claims[at];
  if (!yielded) return null;
  const clause =
    text
      .slice(Math.max(0, yielded.start - 80), yielded.start)
      .split(/[.;]\s/)
      .pop() ?? '';
  const crop = contentWords(clause).filter((word) => !NO_CROP.has(word));
  if (crop.length === 0) return null;
  const areas = claims.slice(0, at).filter((one) => {
    if (one.unit !== 'm2' || !isPlainResult(one)) return false;
    const words = new Set([...one.subject, ...contentWords(one.what), ...one.amount.unit]);
    return crop.every((word) => words.has(word));
  });
  return areas.length === 1 ? (areas[0] ?? null) : null;
}

const NO_CROP = new Set(
  'năng suất bình quân cây cho diện tích thu hoạch xong gặt cả vụ ước'.split(' '),
);

/** Pieced together, area and yield must nearly make the output: a slip of a digit, or ten times as much. */
function nearHarvest(area: Claim, yielded: Claim, output: Claim, text: string): Harvest[] {
  if (output.start - yielded.end > 60) return [];
  if (/;/.test(text.slice(yielded.end, output.start))) return [];
  const made = scaledValue(area.amount).div(1e4).times(scaledValue(yielded.amount));
  const told = scaledValue(output.amount);
  const isTenfold = [10, 100].some(
    (times) => made.times(times).eq(told) || told.times(times).eq(made),
  );
  if (!isTenfold && !isNearly(output.amount, made)) return [];
  const slack = made.times(SLACK).div(1000);
  const exact = made.div(1000);
  return [{ area, yielded, output, least: exact.minus(slack), most: exact.plus(slack) }];
}

function isHarvested(text: string, area: Claim): boolean {
  return /(?<![A-Za-zÀ-ỹ])(?:thu hoạch|đã thu|thu được|gặt)(?!\p{L})/iu.test(
    text.slice(Math.max(0, area.start - 60), area.start),
  );
}

function isOneCrop(area: Claim, other: Claim): boolean {
  if (unitHead(other.amount) === 'm2') return false;
  return other.subject.every((word) => area.subject.includes(word)) || area.subject.length === 0;
}
