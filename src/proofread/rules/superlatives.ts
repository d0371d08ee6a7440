// Rule about what is said to be the most or the least of a list that stands beside it.
import type Big from 'big.js';
import { scaledValue } from '../../prose/amounts';
import { isPlainResult, type Claim } from '../../prose/claims';
import { allMatches } from '../../vietnamese/matches';
import { isInClosedBrackets } from '../../prose/brackets';
import type { Passage } from '../context';
import type { TextReport, TextRule } from '../text-rule';

/** What a list names: a village, a grade, a body, by its number or its capitals. */
interface Item {
  readonly name: string;
  readonly value: Big;
  /** As printed. */
  readonly text: string;
  readonly unit: string;
  readonly start: number;
}

/** So many make a list. */
const ENOUGH = 3;

const NAME = String.raw`(?:(?:thôn|bản|xóm|ấp|buôn|làng|tổ dân phố|tổ|khu phố|khu|chi bộ|chi hội|khối|lớp|trường|xã|phường)\s+(?:\d{1,2}[A-Z]?|\p{Lu}[\p{L}’']*(?:\s(?:\p{Lu}[\p{L}’']*|\d{1,2}))*)|\p{Lu}[\p{L}’']+(?:\s\p{Lu}[\p{L}’']*)+)`;
const NAMED = new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])(${NAME})\s*(?::|có|là|đạt|được)?\s*$`, 'u');

/** "nhiều nhất là khối 8"; "Thôn Thượng có khối lượng lớn nhất". */
const MOST_IS = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:(nhiều|cao|lớn|đông|dài)|(ít|thấp|nhỏ|ngắn)) nhất (?:là|ở|thuộc)\s+(${NAME})`,
  'gu',
);
const IS_MOST = new RegExp(
  String.raw`(?:^|[.;]\s|,\s)(${NAME})\s(?:có|là|đạt|chiếm)\s(?:(?:số lượng|khối lượng|số|tỷ lệ|mức|kết quả|diện tích|chiều dài|thôn|nơi|đơn vị)\s){0,2}(?:(nhiều|cao|lớn|đông|dài)|(ít|thấp|nhỏ|ngắn)) nhất(?!\p{L})`,
  'giu',
);

const NOT_THE_MOST: TextRule = {
  id: 'prose.not-the-most',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Nói nhiều nhất mà không phải', en: 'Said to be the most, and is not' },
  why: {
    vi: 'Danh sách ngay bên cạnh cho thấy nơi khác nhiều hơn hoặc ít hơn.',
    en: 'The list beside it shows another one with more, or less.',
  },
  message: {
    vi: '“{quote}”: theo danh sách thì phải là {other} ({value}).',
    en: '“{quote}”: by the list it is {other} ({value}).',
  },
  instruction: {
    vi: 'Sửa tên, hoặc xem lại các số trong danh sách.',
    en: 'Correct the name, or check the numbers of the list.',
  },
  checkText: ({ passages }, report) => {
    for (const passage of passages) judgePassage(passage, report);
  },
};

function judgePassage({ line, paragraph: { text, claims } }: Passage, report: TextReport): void {
  if (!/ nhất/iu.test(text)) return;
  const lists = listsOf(text, claims);
  if (lists.length !== 1) return;
  const [items = []] = lists;
  const said = [
    ...allMatches(MOST_IS, text).map((match) => ({ match, name: match[3], isMost: match[1] })),
    ...allMatches(IS_MOST, text).map((match) => ({ match, name: match[1], isMost: match[2] })),
  ];
  for (const { match, name = '', isMost } of said) {
    const item = items.find((one) => one.name === name.toLowerCase());
    // The list stands before what is said of it.
    if (!item || item.start > match.index) continue;
    const best = items.reduce((most, one) =>
      (isMost === undefined ? one.value.lt(most.value) : one.value.gt(most.value)) ? one : most,
    );
    if (best.value.eq(item.value)) continue;
    report({
      line: line.number,
      quote: match[0].replace(/^[.;,]\s/, ''),
      values: { other: best.name, value: best.text },
    });
  }
}

/** Lists of three or more named items of one unit, side by side. */
function listsOf(text: string, claims: readonly Claim[]): Item[][] {
  const lists: Item[][] = [];
  let list: Item[] = [];
  let last: Claim | null = null;
  for (const claim of claims) {
    const lead = text.slice(Math.max(last?.end ?? 0, claim.start - 60), claim.start);
    const name = isPlainResult(claim) ? NAMED.exec(lead)?.[1] : undefined;
    // "Tổ 3 có 12 hộ (5 hộ nghèo)": brackets tell of the item before them.
    if (
      name === undefined &&
      list.length > 0 &&
      isInClosedBrackets(text, claim.start, text.length)
    ) {
      continue;
    }
    const isNext = last === null || !/[.]\s/.test(text.slice(last.end, claim.start));
    const isSame = list.length === 0 || (isNext && list[0]?.unit === claim.unit);
    if (name === undefined || !isSame) {
      lists.push(list);
      list = [];
    }
    if (name !== undefined) {
      const { amount, unit, start } = claim;
      list.push({
        name: name.toLowerCase(),
        value: scaledValue(amount),
        text: amount.text,
        unit,
        start,
      });
    }
    last = claim;
  }
  return [...lists, list].filter(({ length }) => length >= ENOUGH);
}

export const SUPERLATIVE_RULES: readonly TextRule[] = [NOT_THE_MOST];
