// Rule about a total whose parts stand in the lines below it, a bullet each.
import type Big from 'big.js';
import { decimal } from '../../plan/decimal';
import { isMeasured, scaledValue } from '../../prose/amounts';
import type { Claim } from '../../prose/claims';
import { isNearly } from '../../prose/slips-of-digits';
import { writeNumber } from '../../vietnamese/write-number';
import type { TextContext, TextLine } from '../context';
import { withUnit } from '../quotes';
import type { TextRule } from '../text-rule';

/** "…, chia theo khối:", "… theo từng môn:", "…, gồm:": the line says that the next ones part its amount. */
const OPENS =
  /(?<![A-Za-zÀ-ỹ])(?:chia (?:ra|theo)|phân theo|theo(?: từng)?|gồm(?: có)?|bao gồm|trong đó|cụ thể)(?:\s+\p{L}+){0,4}\s*(?:như sau\s*)?:\s*$/iu;
const BULLET = /^\s*([-–+•*.○▪]|[a-zđ]\)|\d{1,2}[.)])\s*(?=\p{L})/u;
const ENOUGH_PARTS = 2;

/** A line's amount and what the lines below it make. */
interface Parted {
  readonly line: TextLine;
  readonly total: Claim;
  readonly sum: Big;
  readonly count: number;
}

const BULLETS_NOT_TOTAL: TextRule = {
  id: 'prose.bullets-not-total',
  severity: 'warning',
  grain: 'text',
  ofDocuments: true,
  title: { vi: 'Các dòng dưới cộng lại khác tổng', en: 'The lines below do not make the total' },
  why: {
    vi: 'Tổng chia ra nhiều gạch đầu dòng thì các gạch đầu dòng cộng lại phải bằng tổng.',
    en: 'Where bullets part a total they must add up to it.',
  },
  message: {
    vi: '“{quote}”: {count} dòng bên dưới cộng lại là {sum}.',
    en: '“{quote}”: the {count} lines below add up to {sum}.',
  },
  instruction: {
    vi: 'Xem lại tổng số và từng dòng, sửa số sai.',
    en: 'Check the total and each line, correct the wrong one.',
  },
  checkText: (context, report) => {
    if (context.isNotes) return;
    for (const { line, total, sum, count } of partedLines(context)) {
      if (sum.eq(scaledValue(total.amount)) || !isNearly(total.amount, sum)) continue;
      const scale = scaledValue(total.amount).div(total.amount.value);
      report({
        line: line.number,
        quote: withUnit(line.text, total.start, total.end),
        values: { sum: writeNumber(sum.div(scale)), count: String(count) },
        sure: 0.75,
      });
    }
  },
};

function partedLines({ lines, claims }: TextContext): Parted[] {
  return lines.flatMap((line, at): Parted[] => {
    if (line.zone !== 'body') return [];
    const next = lines[at + 1];
    if (next && NEXT_PARTS.test(next.text)) return partedByNext(line, next, claims);
    if (!OPENS.test(line.text)) return [];
    const total = totalOf(claims.filter((claim) => claim.line === line.number));
    if (!total) return [];
    const below = bulletsBelow(lines, at);
    const parts = below.map((bullet) => amountOf(bullet, claims, total));
    if (parts.length < ENOUGH_PARTS || parts.includes(null)) return [];
    const sum = parts.reduce<Big>((made, part) => made.plus(part ?? 0), decimal(0));
    return [{ line, total, sum, count: parts.length }];
  });
}

/** "+ Chia ra: keo 61 ha, bạch đàn 15,5 ha, quế 9 ha": one line below with all parts. */
const NEXT_PARTS = /^\s*[-–+•*]?\s*(?:chia ra|gồm|bao gồm|cụ thể)\s*:/iu;

function partedByNext(line: TextLine, next: TextLine, claims: readonly Claim[]): Parted[] {
  const total = totalOf(claims.filter((claim) => claim.line === line.number));
  const parts = claims.filter((claim) => claim.line === next.number);
  const isPart = ({ role, whole, unit, hedged }: Claim): boolean =>
    role === 'result' && whole === null && !hedged && unit === total?.unit;
  if (!total || parts.length < ENOUGH_PARTS || !parts.every(isPart)) return [];
  const sum = parts.reduce<Big>((made, part) => made.plus(scaledValue(part.amount)), decimal(0));
  return [{ line, total, sum, count: 1 }];
}

/** The one amount that is parted: a ratio's part, or the only count of the line. */
function totalOf(claims: readonly Claim[]): Claim | null {
  const told = claims.filter(({ role, amount }) => role === 'result' && !amount.percent);
  const [first] = told;
  if (!first || first.hedged || told.some(({ unit }) => unit !== first.unit)) return null;
  if (told.length > 1) return null;
  const { whole, amount } = first;
  return whole ? { ...first, amount: { ...amount, unit: whole.unit }, whole: null } : first;
}

/** The lines below with one kind of bullet, up to the first of another. */
function bulletsBelow(lines: readonly TextLine[], at: number): TextLine[] {
  const kind = (line: TextLine | undefined): string | undefined =>
    BULLET.exec(line?.text ?? '')?.[1]?.replace(/[a-zđ\d]+/u, '1');
  const own = kind(lines[at]);
  const first = kind(lines[at + 1]);
  if (first === undefined || first === own) return [];
  const below: TextLine[] = [];
  for (const line of lines.slice(at + 1)) {
    if (kind(line) !== first) break;
    below.push(line);
  }
  return below;
}

/** What a bullet adds: its only amount of the total's kind, or the sum of bare counts; null where unclear. */
function amountOf(line: TextLine, claims: readonly Claim[], total: Claim): Big | null {
  const own = claims.filter(
    (claim) => claim.line === line.number && !isBracketed(line.text, claim),
  );
  const told = own.filter(({ amount }) => !amount.percent);
  if (
    told.length === 0 ||
    told.some(({ role, whole, hedged }) => role !== 'result' || whole !== null || hedged)
  ) {
    return null;
  }
  const same = told.filter(({ unit }) => unit === total.unit);
  const [only] = same;
  if (same.length === 1 && only) return scaledValue(only.amount);
  if (same.length > 1 || isMeasured(total.amount)) return null;
  // "1 Nhì, 3 Ba, 2 Khuyến khích": counts of kinds, side by side.
  const areKinds = told.every(
    ({ amount, end }) => amount.unit.length > 0 && /^\s\p{Lu}/u.test(line.text.slice(end)),
  );
  const isBare = told.length === 1 && told[0]?.amount.unit.length === 0;
  if (!areKinds && !isBare) return null;
  return told.reduce((sum, { amount }) => sum.plus(amount.value), decimal(0));
}

function isBracketed(text: string, { start }: Claim): boolean {
  const before = text.slice(0, start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

export const BULLET_RULES: readonly TextRule[] = [BULLETS_NOT_TOTAL];
