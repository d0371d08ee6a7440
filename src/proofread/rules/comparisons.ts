// Rules about two numbers that are held against each other: the higher said to be the lower.
import { decimal } from '../../plan/decimal';
import { scaledValue } from '../../prose/amounts';
import { allMatches } from '../../vietnamese/matches';
import { writeNumber } from '../../vietnamese/write-number';
import type { Claim } from '../../prose/claims';
import { fromTo } from '../quotes';
import type { Passage } from '../context';
import type { TextReport, TextRule } from '../text-rule';

/** "45,0%, cao hơn mốc phải đạt đến hết tháng 8 (60%)": what it is held against stands in brackets. */
const HELD_AGAINST =
  /^\s?%?(?:\s\p{L}+){0,3}\s?,\s*(?:(cao hơn|lớn hơn|nhiều hơn)|(thấp hơn|nhỏ hơn|ít hơn))\s(?:so với\s)?[^,;.()]{2,70}\(\s*(?:là\s|đạt\s)?[+]?$/iu;

const WRONG_COMPARISON: TextRule = {
  id: 'prose.wrong-comparison',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Nói cao hơn mà số thấp hơn', en: 'Said to be higher, and is lower' },
  why: {
    vi: 'Số đem so ghi ngay trong ngoặc: nói ngược thì người đọc thấy liền.',
    en: 'The number that it is compared with stands in brackets beside: the reverse is seen at once.',
  },
  message: {
    vi: '“{quote}”: {now} không {word} {other}.',
    en: '“{quote}”: {now} is not “{word}” {other}.',
  },
  instruction: {
    vi: 'Đổi “cao hơn”, “thấp hơn”, hoặc xem lại hai số.',
    en: 'Exchange the words, or check both numbers.',
  },
  checkText: ({ passages }, report) => {
    for (const passage of passages) {
      passage.paragraph.claims.forEach((now, at, claims) => {
        const other = claims[at + 1];
        if (other) compare(passage, now, other, report);
      });
    }
  },
};

function compare(
  { line, paragraph: { text } }: Passage,
  now: Claim,
  other: Claim,
  report: TextReport,
): void {
  const isPlain = [now, other].every(({ whole, hedged }) => whole === null && !hedged);
  if (!isPlain || now.sentence !== other.sentence || now.unit !== other.unit) return;
  const said = HELD_AGAINST.exec(text.slice(now.end, other.start));
  // "(54,6% năm 2020)": of another time, of which the words before it say nothing.
  const isOfTime = /^[^)]*(?<!\p{L})(?:năm|tháng|quý|kỳ)(?!\p{L})/iu.test(text.slice(other.end));
  if (!said || isOfTime || now.role !== 'result') return;
  const [a, b] = [scaledValue(now.amount), scaledValue(other.amount)];
  if (said[1] === undefined ? a.lt(b) : a.gt(b)) return;
  const sign = now.amount.percent ? '%' : '';
  report({
    line: line.number,
    quote: fromTo(text, now.start, other.end),
    values: {
      now: now.amount.text + sign,
      other: other.amount.text + sign,
      word: (said[1] ?? said[2] ?? '').toLowerCase(),
    },
    sure: 0.88,
  });
}

/** "bằng 84%, tăng 16%": of what the same period had, 84% is a fall. */
const OF_SAME =
  /(?<![A-Za-zÀ-ỹ])bằng\s+(\d{1,3}(?:,\d{1,2})?)\s?%(?:\s(?:so với\s)?(?:cùng kỳ|tháng trước|quý trước|năm trước)(?:\snăm\s(?:trước|20\d\d))?)?\s?(?:,|\()\s*(?:tức(?: là)?\s+)?(tăng|giảm)\s+(\d{1,3}(?:,\d{1,2})?)\s?%/giu;
const ABOUT_TIME =
  /(?<![A-Za-zÀ-ỹ])(?:cùng kỳ|tháng trước|quý trước|năm trước|năm 20\d\d)(?!\p{L})/iu;

const OTHER_WAY: TextRule = {
  id: 'prose.share-and-change',
  severity: 'error',
  grain: 'text',
  title: { vi: '“Bằng” và “tăng, giảm” không khớp', en: 'A ratio and a change that differ' },
  why: {
    vi: 'Bằng 84% cùng kỳ là giảm 16%; nói tăng là nói ngược.',
    en: 'With 84% of the same period it fell by 16%; a rise is the reverse.',
  },
  message: {
    vi: '“{quote}”: bằng {ratio}% thì là {expected}.',
    en: '“{quote}”: {ratio}% of it means {expected}.',
  },
  instruction: { vi: 'Sửa cho hai số khớp nhau.', en: 'Make both agree.' },
  checkText: ({ sentences }, report) => {
    for (const { line, text } of sentences) {
      if (!ABOUT_TIME.test(text)) continue;
      for (const [quote, ratio = '', way, by = ''] of allMatches(OF_SAME, text)) {
        const [of, change] = [ratio, by].map((one) => decimal(Number(one.replace(',', '.'))));
        const right = of?.minus(100);
        if (!right || !change || (right.abs().eq(change) && right.gt(0) === (way === 'tăng'))) {
          continue;
        }
        // Another base may be meant, unless the size is right and the way is not.
        if (!right.abs().eq(change)) continue;
        const size = `${writeNumber(right.abs())}%`;
        const expected = right.gt(0)
          ? { vi: `tăng ${size}`, en: `a rise of ${size}` }
          : { vi: `giảm ${size}`, en: `a fall of ${size}` };
        report({ line: line.number, quote, expected, values: { ratio } });
      }
    }
  },
};

export const COMPARISON_RULES: readonly TextRule[] = [WRONG_COMPARISON, OTHER_WAY];
