// Area, yield and output of one crop told together: "diện tích 115 ha, năng suất 62 tạ/ha, sản lượng 713 tấn".
import type Big from 'big.js';
import { decimal } from '../plan/decimal';
import { halfStep, scaledValue, unitHead } from './amounts';
import type { Claim } from './claims';
import type { Paragraph } from './paragraph';

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

/** Rounded yields of several fields leave a little. */
const SLACK = 0.005;

/** The harvests of a paragraph: yield and output directly behind an area, nothing else between. */
export function harvests({ text, claims }: Paragraph): Harvest[] {
  const found: Harvest[] = [];
  claims.forEach((yielded, at) => {
    if (yielded.unit !== 'kg/ha' || !YIELD.test(yielded.what) || !isPlain(yielded)) return;
    const output = claims.slice(at + 1, at + 3).find((one) => one.unit === 'kg');
    const area = claims
      .slice(Math.max(0, at - 3), at)
      .reverse()
      .find((one) => one.unit === 'm2');
    if (!output || !area || !isPlain(output) || !isPlain(area)) return;
    const span = text.slice(area.end, output.start);
    if (!OUTPUT.test(output.what) || span.length > 160) return;
    if (
      !AREA.test(text.slice(Math.max(0, area.start - 80), area.start)) &&
      !isHarvested(text, area)
    ) {
      return;
    }
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

function isHarvested(text: string, area: Claim): boolean {
  return /(?<![A-Za-zÀ-ỹ])(?:thu hoạch|đã thu|thu được|gặt|trồng|gieo|gieo cấy|gieo trồng|cấy|xuống giống)(?!\p{L})/iu.test(
    text.slice(Math.max(0, area.start - 60), area.start),
  );
}

const isPlain = ({ whole, hedged, role }: Claim): boolean =>
  whole === null && !hedged && role === 'result';

function isOneCrop(area: Claim, other: Claim): boolean {
  if (unitHead(other.amount) === 'm2') return false;
  return other.subject.every((word) => area.subject.includes(word)) || area.subject.length === 0;
}
