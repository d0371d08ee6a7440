// Rules about totals: parts that are listed must make the total, shares must be of one whole.
import type Big from 'big.js';
import { decimal } from '../../plan/decimal';
import { writeNumber } from '../../vietnamese/write-number';
import { scaledValue, type Amount } from '../amounts';
import type { Claim } from '../claims';
import type { Sentence } from '../context';
import type { TextRule } from '../text-rule';

/** "gồm", "gồm có", "bao gồm": all parts follow. */
const ALL_PARTS = /(?<!\p{L})(?:bao\s+)?gồm(?:\s+có)?\s*:?\s*/iu;
const SOME_PARTS = /(?<!\p{L})(?:trong đó|trong số đó)(?:\s+có)?\s*:?\s*/iu;

/**
 * "trong đó: khối 6 có 131 em, khối 7 …": many parts that nearly make the total are surely meant to be
 * all of them, and so must be looked at.
 */
const LISTED_PARTS = /(?<!\p{L})(?:trong đó|trong số đó)\s*:\s*/iu;
const MANY_PARTS = 3;
const NEARLY_ALL = 0.05;

/** A total with the amounts that are listed as its parts. */
interface Listed {
  readonly total: Claim;
  readonly parts: readonly Claim[];
  /** Where the last part ends. */
  readonly end: number;
}

const sameKind = (a: Amount, b: Amount): boolean =>
  a.percent === b.percent &&
  (a.unit[0] === b.unit[0] || (isMoney(a) && isMoney(b)) || b.unit.length === 0);

const isMoney = ({ unit }: Amount): boolean =>
  /^(?:nghìn|ngàn|triệu|tỷ|tỉ|đồng)$/.test(unit[0] ?? '');

/** The list behind `mark`: every item must bring an amount of the total's kind. */
function listBehind(sentence: Sentence, mark: RegExp): Listed | null {
  const { line, start, end, claims } = sentence;
  const text = line.text.slice(0, end);
  const found = mark.exec(text.slice(start));
  if (!found) return null;
  const at = start + found.index;
  const from = at + found[0].length;
  const before = claims.filter((claim) => claim.end <= at);
  const total = before[before.length - 1];
  if (!total || total.amount.percent) return null;
  // "đạt 80% kế hoạch (80 ha), gồm: …": what stands in brackets is no total.
  if (/\(\s*$/.test(text.slice(start, total.start))) return null;
  // Between total and list only what is counted, and no new clause.
  if (/[;.]/.test(text.slice(total.end, at)) || at - total.end > 120) return null;
  const items = listItems(text, from, end);
  const parts: Claim[] = [];
  for (const [itemStart, itemEnd] of items) {
    const inside = claims.filter((claim) => claim.start >= itemStart && claim.end <= itemEnd);
    const own = inside.filter(({ amount }) => sameKind(total.whole ?? total.amount, amount));
    // A second amount of the same kind in one item: nobody knows which is the part.
    if (own.length !== 1 || !own[0]) return null;
    parts.push(own[0]);
  }
  const last = parts[parts.length - 1];
  return last && parts.length >= 2 ? { total, parts, end: last.end } : null;
}

/** Items apart by commas, semicolons or "và" before an amount; what stands in brackets is no item. */
function listItems(text: string, from: number, end: number): [number, number][] {
  const items: [number, number][] = [];
  let start = from;
  let depth = 0;
  const stop = listEnd(text, from, end);
  for (let at = from; at < stop; at++) {
    const sign = text.charAt(at);
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    if (depth > 0) continue;
    const isMark = (sign === ',' || sign === ';') && /\s/.test(text.charAt(at + 1));
    const isAnd = /\s/.test(sign) && /^\svà\s+(?:[^,;.]{0,60}?)\d/u.test(text.slice(at, at + 70));
    if (!isMark && !isAnd) continue;
    items.push([start, at]);
    start = at + (isAnd ? 4 : 1);
  }
  items.push([start, stop]);
  return items;
}

/** A list ends where the sentence goes on to something else: after its last amount, at a semicolon. */
function listEnd(text: string, from: number, end: number): number {
  const list = text.slice(from, end);
  const hasCommas = /\d[^;]*,\s[^;]*\d/.test(list);
  const semicolon = list.indexOf(';');
  // "gồm 20 … và 13 …; các công trình …": with commas or "và" inside, the semicolon ends the list.
  if (semicolon < 0) return end;
  const head = list.slice(0, semicolon);
  const isHeadAList = (head.match(/\d+(?:[.,]\d+)*/g)?.length ?? 0) >= 2;
  return hasCommas && isHeadAList ? from + semicolon : isHeadAList ? from + semicolon : end;
}

function sum(parts: readonly Claim[]): Big {
  return parts.reduce((total, { amount }) => total.plus(scaledValue(amount)), decimal(0));
}

function unitOf({ amount, whole }: Claim): string {
  const words = (whole ?? amount).unit;
  return words.slice(0, isMoney(whole ?? amount) ? 2 : 1).join(' ');
}

/** The sum in the total's own unit. */
function inUnitOf(total: Claim, value: Big): string {
  const { amount } = total;
  const scale = amount.value.eq(0) ? decimal(1) : scaledValue(amount).div(amount.value);
  return `${writeNumber(value.div(scale), /^0\d/.test(amount.text))} ${unitOf(total)}`.trim();
}

const PARTS_NOT_TOTAL: TextRule<'tolerance'> = {
  id: 'prose.parts-not-total',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Các phần cộng lại khác tổng', en: 'Parts do not make the total' },
  why: {
    vi: 'Sau “gồm” là tất cả các phần, nên cộng lại phải đúng bằng tổng số đứng trước.',
    en: 'Behind “gồm” stand all parts, so they must add up to the total before it.',
  },
  message: {
    vi: '“{quote}”: các phần cộng lại là {sum}, không phải {total}.',
    en: '“{quote}”: the parts add up to {sum}, not {total}.',
  },
  instruction: {
    vi: 'Xem lại tổng số và từng phần, sửa số sai.',
    en: 'Check the total and each part, correct the wrong one.',
  },
  parameters: {
    tolerance: {
      name: 'sai số',
      default: 0,
      meaning: {
        vi: 'chênh lệch được bỏ qua, theo đơn vị tính của tổng',
        en: 'difference let pass, in the unit of the total',
      },
    },
  },
  checkText: ({ sentences }, report, { tolerance }) => {
    for (const sentence of sentences) {
      const all = listBehind(sentence, ALL_PARTS);
      const listed = all ?? listBehind(sentence, LISTED_PARTS);
      if (!listed) continue;
      const { total, parts, end } = listed;
      const made = sum(parts);
      const whole = scaledValue(total.amount);
      const gap = made.minus(whole).abs();
      if (gap.lte(scaledValue({ ...total.amount, value: decimal(tolerance) }))) continue;
      if (!all && (parts.length < MANY_PARTS || gap.gt(whole.times(NEARLY_ALL)))) continue;
      report({
        ...(all ? {} : { severity: 'warning' }),
        line: sentence.line.number,
        quote: sentence.line.text.slice(total.start, end),
        expected: inUnitOf(total, made),
        values: {
          sum: inUnitOf(total, made),
          total: `${total.amount.text} ${unitOf(total)}`.trim(),
        },
      });
    }
  },
};

const PART_OVER_WHOLE: TextRule = {
  id: 'prose.part-over-whole',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Một phần lớn hơn tổng', en: 'A part above its total' },
  why: {
    vi: 'Phần nêu sau “trong đó” nằm trong tổng số, không thể lớn hơn tổng số.',
    en: 'What stands behind “trong đó” lies within the total and cannot be more.',
  },
  message: {
    vi: '“{quote}”: riêng phần này là {part}, lớn hơn tổng số {total}.',
    en: '“{quote}”: this part alone is {part}, more than the total of {total}.',
  },
  instruction: { vi: 'Xem lại cả hai số.', en: 'Check both numbers.' },
  checkText: ({ sentences }, report) => {
    for (const { line, start, end, claims } of sentences) {
      const mark = SOME_PARTS.exec(line.text.slice(start, end));
      if (!mark) continue;
      const at = start + mark.index;
      const total = claims.filter((claim) => claim.end <= at).pop();
      const part = claims.find((claim) => claim.start >= at);
      if (!total || !part || total.amount.percent || total.whole || part.whole) continue;
      const isNear = !/[;.]\s/.test(line.text.slice(total.end, at)) && at - total.end < 80;
      const same = part.amount.unit.length > 0 && sameKind(total.amount, part.amount);
      if (!isNear || !same || !scaledValue(part.amount).gt(scaledValue(total.amount))) continue;
      report({
        line: line.number,
        quote: line.text.slice(total.start, part.end),
        values: {
          part: `${part.amount.text} ${unitOf(part)}`,
          total: `${total.amount.text} ${unitOf(total)}`,
        },
      });
    }
  },
};

/** A count with its share: `570 hộ nghèo, chiếm 25,46%`. */
interface Share {
  readonly count: Claim;
  readonly percent: Claim;
  /** The wholes that round to this share. */
  readonly least: Big;
  readonly most: Big;
}

/** A percent of plan is no share: each has a plan of its own. */
const OF_PLAN = /^\s?%\s*(?:so với\s+)?(?:kế hoạch|KH|chỉ tiêu|dự toán|mục tiêu)/iu;

function sharesOf({ claims, line: { text } }: Sentence): Share[] {
  const shares: Share[] = [];
  claims.forEach((percent, at) => {
    const count = claims[at - 1];
    if (!count || !percent.amount.percent || count.amount.percent || count.whole) return;
    if (percent.amount.value.lte(0)) return;
    const between = text.slice(count.end, percent.start);
    if (!/(?<!\p{L})(?:chiếm|đạt)(?:\s+tỷ lệ)?\s*\(?$/u.test(between) || /[;.]/.test(between)) {
      return;
    }
    if (OF_PLAN.test(text.slice(percent.end, percent.end + 24))) return;
    const half = decimal(5).times(`1e-${percent.amount.places + 1}`);
    const hundredfold = count.amount.value.times(100);
    const low = percent.amount.value.minus(half);
    shares.push({
      ...{ count, percent },
      least: hundredfold.div(percent.amount.value.plus(half)),
      most: low.gt(0) ? hundredfold.div(low) : hundredfold.times(1e6),
    });
  });
  return shares;
}

const DIFFERENT_WHOLES: TextRule = {
  id: 'prose.shares-of-different-wholes',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Các tỷ lệ không cùng một tổng số', en: 'Shares of different wholes' },
  why: {
    vi: 'Hai tỷ lệ nêu liền nhau của cùng một tổng số phải suy ra cùng một tổng số.',
    en: 'Two shares given side by side of one whole must lead back to the same whole.',
  },
  message: {
    vi: '“{quote}”: số đầu suy ra tổng khoảng {first}, số sau suy ra tổng khoảng {second}.',
    en: '“{quote}”: the first implies a whole of about {first}, the second of about {second}.',
  },
  instruction: {
    vi: 'Tính lại hai tỷ lệ trên cùng một tổng số.',
    en: 'Compute both shares again from one whole.',
  },
  checkText: ({ sentences }, report) => {
    for (const sentence of sentences) {
      const shares = sharesOf(sentence);
      shares.forEach((second, at) => {
        const first = shares[at - 1];
        if (!first || first.count.amount.unit[0] !== second.count.amount.unit[0]) return;
        if (first.count.amount.unit.length === 0) return;
        if (second.least.lte(first.most) && first.least.lte(second.most)) return;
        const about = ({ count, percent }: Share): string =>
          writeNumber(count.amount.value.times(100).div(percent.amount.value).round(0));
        const { text } = sentence.line;
        report({
          line: sentence.line.number,
          quote: `${text.slice(first.count.start, second.percent.end)}%`,
          values: { first: about(first), second: about(second) },
        });
      });
    }
  },
};

/** "tổng số hồ sơ … là 280 hồ sơ": the whole of shares that follow. */
const TOTAL = /(?<!\p{L})tổng(?:\s+số)?(?!\p{L})[^,;]*$/iu;

const SHARE_MISMATCH: TextRule<'tolerance'> = {
  id: 'prose.share-mismatch',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Tỷ lệ không khớp với tổng số', en: 'Share does not fit the total' },
  why: {
    vi: 'Tỷ lệ của một phần phải đúng bằng phần đó chia cho tổng số nêu ngay trước.',
    en: 'The share of a part must be the part divided by the total given just before.',
  },
  message: {
    vi: '“{quote}”: {part} trên tổng số {total} là {expected}.',
    en: '“{quote}”: {part} of a total of {total} is {expected}.',
  },
  instruction: {
    vi: 'Nếu tính trên tổng số khác thì ghi rõ tổng số đó; nếu không thì sửa tỷ lệ.',
    en: 'If another total is meant, name it; otherwise correct the share.',
  },
  parameters: {
    tolerance: {
      name: 'sai số',
      default: 0,
      meaning: {
        vi: 'chênh lệch được bỏ qua, tính bằng điểm phần trăm',
        en: 'difference let pass, in percentage points',
      },
    },
  },
  checkText: ({ sentences }, report, { tolerance }) => {
    let total: { claim: Claim; sentence: Sentence } | null = null;
    for (const sentence of sentences) {
      const { text } = sentence.line;
      const shares = sharesOf(sentence);
      for (const claim of sentence.claims) {
        const before = text.slice(Math.max(sentence.start, claim.start - 90), claim.start);
        const share = shares.find((one) => one.count === claim);
        if (share && total && fits(total, sentence, claim)) {
          const whole = total.claim.amount.value;
          const { percent } = share;
          const exact = claim.amount.value.times(100).div(whole);
          const isRight =
            (whole.gte(share.least.minus(1e-9)) && whole.lte(share.most.plus(1e-9))) ||
            exact.minus(percent.amount.value).abs().lte(tolerance);
          if (!isRight) {
            report({
              line: sentence.line.number,
              quote: `${text.slice(claim.start, percent.end)}%`,
              expected: `${writeNumber(exact.round(percent.amount.places, 1))}%`,
              values: { part: claim.amount.text, total: total.claim.amount.text },
            });
          }
        }
        if (!claim.amount.percent && !claim.whole && TOTAL.test(before)) {
          total = { claim, sentence };
        }
      }
    }
  },
};

/** The total is near, of the same kind, and larger. */
function fits(
  total: { claim: Claim; sentence: Sentence },
  sentence: Sentence,
  { amount }: Claim,
): boolean {
  const whole = total.claim.amount;
  return (
    total.sentence.line === sentence.line &&
    sentence.index - total.sentence.index <= 1 &&
    amount.unit.length > 0 &&
    amount.unit.slice(0, 2).join(' ') === whole.unit.slice(0, 2).join(' ') &&
    whole.value.gte(amount.value) &&
    whole.value.gt(0)
  );
}

export const SUM_TEXT_RULES: readonly TextRule[] = [
  PARTS_NOT_TOTAL,
  PART_OVER_WHOLE,
  DIFFERENT_WHOLES,
  SHARE_MISMATCH,
];
