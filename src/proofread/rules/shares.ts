// Rules about shares: those told together must be of one whole, and of the total told before.
import type Big from 'big.js';
import { decimal } from '../../plan/decimal';
import { scaledValue } from '../../prose/amounts';
import { areSideBySide, type Share } from '../../prose/shares';
import { writeNumber } from '../../vietnamese/write-number';
import { fromTo } from '../quotes';
import type { TextRule } from '../text-rule';

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
  checkText: ({ passages }, report) => {
    for (const { line, shares } of passages) {
      const odd = listsOf(line.text, shares).flatMap((list) => oddOne(list) ?? []);
      shares.forEach((second, at) => {
        const first = shares[at - 1];
        if (odd.some(({ share }) => share === first || share === second)) return;
        if (!first || first.percent.hedged || second.percent.hedged) return;
        if (!areSideBySide(line.text, first, second)) return;
        if (second.least.lte(first.most) && first.least.lte(second.most)) return;
        report({
          line: line.number,
          quote: fromTo(line.text, first.count.start, second.percent.end),
          values: { first: about(first), second: about(second) },
          sure: 0.75,
        });
      });
    }
  },
};

/** So many shares that list all of a whole agree by no chance. */
const ENOUGH_SHARES = 3;
/** So near each other the shares of one list stand. */
const NEAR = 60;

/** The lists of shares of one sentence that stand side by side, each with its name. */
function listsOf(text: string, shares: readonly Share[]): Share[][] {
  const lists: Share[][] = [];
  for (const share of shares) {
    const list = lists[lists.length - 1];
    const last = list?.[list.length - 1];
    const between = last ? text.slice(last.percent.end, share.count.start) : '';
    const isNext =
      last?.count.sentence === share.count.sentence &&
      last.count.unit === share.count.unit &&
      between.length < NEAR &&
      !/[:.]\s|(?<!\p{L})(?:trong đó|riêng)(?!\p{L})/iu.test(between);
    if (list && isNext) list.push(share);
    else lists.push([share]);
  }
  return lists;
}

/** "Tốt 142 em (22,8%), Khá 263 em (42,1%), Đạt 201 em (23,2%), …": all are of their sum but for one. */
function oddOne(list: readonly Share[]): { readonly share: Share; readonly whole: Big } | null {
  if (list.length <= ENOUGH_SHARES || list.some(({ percent }) => percent.hedged)) return null;
  const whole = list.reduce((sum, { count }) => sum.plus(count.amount.value), decimal(0));
  const scaled = list.reduce((sum, { count }) => sum.plus(scaledValue(count.amount)), decimal(0));
  const wrong = list.filter(({ least, most }) => scaled.lt(least) || scaled.gt(most));
  const [share, ...others] = wrong;
  return share && others.length === 0 ? { share, whole } : null;
}

const about = ({ count, percent }: Share): string =>
  writeNumber(count.amount.value.times(100).div(percent.amount.value).round(0));

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
  checkText: ({ passages }, report, { tolerance }) => {
    for (const { line, shares } of passages) {
      for (const list of listsOf(line.text, shares)) {
        const odd = oddOne(list);
        if (!odd) continue;
        const { share, whole } = odd;
        const exact = share.count.amount.value.times(100).div(whole);
        report({
          line: line.number,
          quote: fromTo(line.text, share.count.start, share.percent.end),
          expected: `${writeNumber(exact.round(share.percent.amount.places, 1))}%`,
          values: { part: share.count.amount.text, total: writeNumber(whole) },
          sure: 0.84,
        });
      }
      for (const { count, percent, total, fits } of shares) {
        if (!total || fits || percent.hedged) continue;
        const exact = scaledValue(count.amount).times(100).div(scaledValue(total.amount));
        if (exact.minus(percent.amount.value).abs().lte(tolerance)) continue;
        const start = count.end > percent.start ? percent.start : count.start;
        report({
          line: line.number,
          quote: fromTo(
            line.text,
            percent.start - start > 160 ? percent.start : start,
            percent.end,
          ),
          expected: `${writeNumber(exact.round(percent.amount.places, 1))}%`,
          values: { part: count.amount.text, total: total.amount.text },
          sure: 0.8,
        });
      }
    }
  },
};

/** A whole has no more than 100%; rounded parts add up to a little more. */
const MOST = 100;
const ROUNDING = 0.5;
/** Further above the shares surely overlap and are of no partition. */
const NEAR_ALL = 15;

const OVER_ALL: TextRule = {
  id: 'prose.shares-over-100',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Các tỷ lệ cộng lại quá 100%', en: 'Shares of more than 100%' },
  why: {
    vi: 'Cơ cấu của một tổng số cộng lại không thể quá 100%.',
    en: 'The parts of one whole cannot be more than 100% together.',
  },
  message: {
    vi: '“{quote}”: các tỷ lệ cộng lại là {sum}%.',
    en: '“{quote}”: together the shares make {sum}%.',
  },
  instruction: { vi: 'Xem lại từng tỷ lệ.', en: 'Check each share.' },
  checkText: ({ sentences }, report) => {
    for (const { line, claims, start: sentenceStart } of sentences) {
      const parts = claims.filter(
        ({ amount, relation, hedged, role }) =>
          amount.percent && relation === 'chiếm' && !hedged && role === 'result',
      );
      const [first] = parts;
      const last = parts[parts.length - 1];
      if (!first || !last || parts.length < 2) continue;
      if (
        /(?<![A-Za-zÀ-ỹ])(?:trong đó|trong số)(?!\p{L})/iu.test(
          line.text.slice(first.end, last.start),
        )
      ) {
        continue;
      }
      // Two shares are of one whole where both name one kind of thing: "dân tộc thiểu số", "dân tộc Kinh".
      const isOneKind = first.subject.some((word) => last.subject.includes(word));
      if (parts.length === 2 && !isOneKind) continue;
      if (areAcross(parts.map((part) => line.text.slice(sentenceStart, part.start)))) continue;
      const sum = parts.reduce((all, { amount }) => all.plus(amount.value), decimal(0));
      if (sum.lte(MOST + ROUNDING) || sum.gt(MOST + NEAR_ALL)) continue;
      report({
        line: line.number,
        quote: fromTo(line.text, first.start, last.end),
        values: { sum: writeNumber(sum) },
        sure: 0.75,
      });
    }
  },
};

/** By what people are told apart: one share by sex and one by descent are of the same people. */
const DIVISIONS: readonly RegExp[] = [
  /(?<![A-Za-zÀ-ỹ])(?:nữ|nam|phụ nữ)(?!\p{L})/iu,
  /(?<![A-Za-zÀ-ỹ])(?:dân tộc|kinh|người thái|người mông)(?!\p{L})/iu,
  /(?<![A-Za-zÀ-ỹ])(?:tuổi|trẻ|cao tuổi|thanh niên)(?!\p{L})/iu,
  /(?<![A-Za-zÀ-ỹ])(?:đảng viên|tôn giáo)(?!\p{L})/iu,
];

/** Whether the shares, by the clauses before them, divide by different things. */
function areAcross(leads: readonly string[]): boolean {
  const used = leads.map((lead) => {
    const clause = lead
      .split(/[;,](?=\s)/u)
      .slice(-2)
      .join(' ');
    return DIVISIONS.findIndex((division) => division.test(clause));
  });
  return used.every((division) => division >= 0) && new Set(used).size > 1;
}

export const SHARE_RULES: readonly TextRule[] = [OVER_ALL, DIFFERENT_WHOLES, SHARE_MISMATCH];
