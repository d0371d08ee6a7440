// Words that claim more than the numbers beside them: nearly, over, above the plan, more than there are.
import { allMatches } from '../../vietnamese/matches';
import { scaledValue } from '../../prose/amounts';
import type { Claim } from '../../prose/claims';
import { fromTo, withUnit } from '../quotes';
import { partOf, percentWords, wholeOf } from '../quotient-words';
import type { TextLine } from '../context';
import type { TextReport, TextRule } from '../text-rule';

const HEDGE_WRONG_SIDE: TextRule = {
  id: 'prose.hedge-wrong-side',
  severity: 'warning',
  grain: 'text',
  title: { vi: '“Gần”, “trên” dùng ngược', en: '“Nearly” and “over” the wrong way round' },
  why: {
    vi: '“Gần 90%” là chưa tới 90%, “trên 90%” là đã hơn 90%; hai số bên cạnh nói ngược lại thì một chỗ sai.',
    en: '“Nearly 90%” is below, “over 90%” above it; where the amounts beside say otherwise one is wrong.',
  },
  message: {
    vi: '“{quote}”: {part} trên {whole} là {expected}.',
    en: '“{quote}”: {part} of {whole} is {expected}.',
  },
  instruction: { vi: 'Sửa lời hoặc sửa số.', en: 'Correct the word or the number.' },
  checkText: ({ passages }, report) => {
    for (const { line, quotients, shares } of passages) {
      const pairs = [
        ...quotients.flatMap(({ percent, pair }) => (pair ? [{ percent, pair }] : [])),
        ...shares.flatMap(({ count, percent, total }) =>
          total && percent.hedged
            ? [{ percent, pair: { part: count.amount, whole: total.amount, sure: 0.8 } }]
            : [],
        ),
      ];
      for (const { percent, pair } of pairs) {
        if (wholeOf(pair).eq(0)) continue;
        const exact = partOf(pair).times(100).div(wholeOf(pair));
        const said = percent.amount.value;
        const isWrong =
          (percent.hedge === 'below' && exact.gt(said)) ||
          (percent.hedge === 'above' && exact.lt(said));
        // A percent far off is of something else.
        if (!isWrong || exact.minus(said).abs().gt(10)) continue;
        report({
          line: line.number,
          quote: fromTo(line.text, Math.max(0, percent.start - 5), percent.end).trimStart(),
          expected: percentWords(exact.round(1, 1)),
          values: { part: pair.part.text, whole: pair.whole.text },
          sure: 0.8,
        });
      }
    }
  },
};

/** "1.176 tấn, vượt kế hoạch năm (1.200 tấn)", "185/185 ha, hoàn thành và vượt kế hoạch". */
const CLAIMED =
  /^[^;.(]{0,60}?,?\s(?:hoàn thành và |đạt và )?vượt(?: mức)?\s+(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu)(?!\p{L})(?!\s+\d)/iu;

const CLAIMED_EXCESS: TextRule = {
  id: 'prose.claimed-excess',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Nói vượt kế hoạch khi chưa vượt', en: 'Plan said to be exceeded when it is not' },
  why: {
    vi: 'Số thực hiện chưa hơn kế hoạch thì chưa thể nói là vượt.',
    en: 'A result that is not above the plan does not exceed it.',
  },
  message: {
    vi: '“{quote}”: {part} không nhiều hơn kế hoạch {whole}.',
    en: '“{quote}”: {part} is not above the plan of {whole}.',
  },
  instruction: {
    vi: 'Sửa lời, hoặc xem lại hai số.',
    en: 'Correct the words, or check both numbers.',
  },
  checkText: ({ passages }, report) => {
    for (const { line, paragraph } of passages) {
      paragraph.claims.forEach((claim, at) => {
        const next = paragraph.claims[at + 1];
        const behind = line.text.slice(claim.end, claim.end + 110);
        const words = CLAIMED.exec(behind);
        if (!words || claim.amount.percent || claim.hedged || claim.role !== 'result') return;
        const end = claim.end + words[0].length;
        const isPlanNext =
          next?.role === 'plan' &&
          next.unit === claim.unit &&
          next.start - end < 24 &&
          !next.hedged;
        if (next && next.start < end) return;
        const whole = claim.whole ?? (isPlanNext ? next.amount : null);
        if (!whole) return;
        const [part, plan] = [partOf({ part: claim.amount, whole, sure: 1 }), scaledValue(whole)];
        if (part.gt(plan)) return;
        report({
          line: line.number,
          quote: line.text.slice(claim.start, end),
          values: { part: claim.amount.text, whole: whole.text },
          sure: 0.9,
        });
      });
    }
  },
};

const CLAIM_OF_PERCENT =
  /^\s?%[^;.]{0,90}?(?<!\p{L})(?<!(?:chưa|không|phấn đấu|sẽ|để) )(?:hoàn thành )?vượt(?: mức)?\s+(?:kế hoạch|KH|chỉ tiêu|dự toán|mục tiêu)(?!\p{L})(?!\s+\d)/iu;
const OF_PLAN = /^\s?%\s*(?:so với\s+)?(?:kế hoạch|KH|chỉ tiêu|dự toán|mục tiêu)(?!\p{L})/iu;

const CLAIMED_OVER_TARGET: TextRule = {
  id: 'prose.claimed-over-target',
  severity: 'error',
  grain: 'text',
  title: {
    vi: 'Nói vượt chỉ tiêu khi tỷ lệ thấp hơn',
    en: 'Target said to be exceeded by a lower rate',
  },
  why: {
    vi: 'Đạt 97% kế hoạch, hay 35% khi chỉ tiêu là 40%, thì chưa thể nói là vượt.',
    en: 'With 97% of the plan, or 35% where the target is 40%, nothing was exceeded.',
  },
  message: {
    vi: '“{quote}”: {part} chưa vượt {whole}.',
    en: '“{quote}”: {part} is not above {whole}.',
  },
  instruction: {
    vi: 'Sửa lời, hoặc xem lại hai số.',
    en: 'Correct the words, or check both numbers.',
  },
  checkText: ({ passages }, report) => {
    for (const { line, paragraph } of passages) {
      const { claims } = paragraph;
      claims.forEach((claim, at) => {
        if (!claim.amount.percent || claim.hedged || claim.role !== 'result') return;
        const behind = line.text.slice(claim.end, claim.end + 130);
        const words = CLAIM_OF_PERCENT.exec(behind);
        if (!words) return;
        const end = claim.end + words[0].length;
        // "vượt 5% kế hoạch" has its own number; another percent in between is what is meant.
        if (claims.slice(at + 1).some(({ amount, start }) => amount.percent && start < end)) return;
        const next = claims.find(({ start }) => start >= end);
        const isTarget =
          next?.amount.percent === true &&
          /^(?:\s+\p{L}+(?:\s\d+)?){0,8}\s*(?:\(|là|:)?\s*$/u.test(
            line.text.slice(end, next.start),
          );
        const whole = isTarget ? next.amount : null;
        const isBelow = whole
          ? claim.amount.value.lte(whole.value)
          : OF_PLAN.test(behind) && claim.amount.value.lt(100);
        if (!isBelow) return;
        report({
          line: line.number,
          quote: line.text.slice(claim.start, whole ? Math.max(end, (next?.end ?? end) + 1) : end),
          values: { part: `${claim.amount.text}%`, whole: `${whole?.text ?? '100'}%` },
          sure: 0.87,
        });
      });
    }
  },
};

/** A share of people or places: of all of them there is no more than 100%. */
const OF_ALL =
  /^\s?%\s*(?:tổng (?:số )?)?(?:dân số|số dân|số hộ|hộ dân|số học sinh|học sinh|hội viên|số hội viên|đảng viên|đoàn viên|số thôn|số bản|trẻ em|cử tri|số người)(?!\p{L})(?!\s+(?:tham gia )?(?:so|theo kế hoạch|kế hoạch|được giao))/iu;
/** "thứ 12/9": a rank among fewer. */
const RANK = /(?<!\p{L})(?:xếp |đứng |hạng )?(?:thứ|hạng)\s+(\d{1,3})\/(\d{1,3})(?![\d/])/giu;
/** "41 hộ/12 khẩu": every household has someone in it. */
const HOUSEHOLDS =
  /(?<![\d.,/])(\d[\d.]*)\s+hộ(?:\s+(?:nghèo|cận nghèo|dân))?\s*(?:\/|,|với|\()\s*(\d[\d.]*)\s+(?:nhân )?khẩu/giu;
const numberOf = (text: string): number => Number(text.replace(/\./g, ''));
/** "có 9/7 em dự thi đạt giải": of those who took part, not of a plan. */
const THERE_ARE = /(?<!\p{L})(?:có|được|còn)\s+$/iu;
const OF_PERSONS =
  /^(?:em|học sinh|cháu|trẻ|người|hội viên|đảng viên|đoàn viên|giáo viên|hộ|đồng chí|thí sinh)(?!\p{L})/u;

const PEOPLE_DONE =
  /^\s*(?:hội viên|đảng viên|đoàn viên|học sinh|hộ|người dân|trẻ|cử tri|em|cháu)(?:\s\p{L}+){0,4}?\s+(?:có thẻ|tham gia|đã có|được cấp|được khám|được tiêm|biết|đăng ký tham gia)(?!\p{L})/iu;

/** Bodies and places are a fixed number: more of them than there are cannot be. */
const FIXED =
  /^(?:thôn|bản|xóm|ấp|buôn|làng|tổ dân phố|khu phố|trường|chi bộ|xã|phường|cơ quan|đơn vị|trạm|chi hội|chi đoàn|lớp|tiêu chí|đại biểu)(?!\p{L})/u;

/** "101,2% dân số". */
function overAll(
  { amount, start, end }: Claim,
  { number, text }: TextLine,
  report: TextReport,
): void {
  const of = OF_ALL.exec(text.slice(end, end + 60));
  if (!amount.percent || amount.value.lte(100) || !of) return;
  report({
    line: number,
    quote: text.slice(start, end) + of[0],
    values: { part: `${amount.text}%`, whole: '100%' },
    sure: 0.88,
  });
}

/** "19/17 thôn", "có 9/7 em"; set against a plan more may well be reached. */
function overWhole(claim: Claim, { number, text }: TextLine, report: TextReport): void {
  const { amount, whole, start, end } = claim;
  if (!whole || amount.value.lte(whole.value)) return;
  const behind = text.slice(end, end + 60);
  const around = text.slice(Math.max(0, start - 60), end + 60);
  if (/(?<!\p{L})(?:kế hoạch|KH|chỉ tiêu|vượt)(?!\p{L})/u.test(around)) return;
  const things = whole.unit.join(' ');
  const isFixed = FIXED.test(things) && amount.value.lte(whole.value.times(2));
  const isTold =
    PEOPLE_DONE.test(behind) ||
    (THERE_ARE.test(text.slice(Math.max(0, start - 8), start)) && OF_PERSONS.test(things));
  if (!isFixed && !isTold) return;
  report({
    line: number,
    quote: withUnit(text, start, end),
    values: { part: amount.text, whole: whole.text },
    sure: isFixed ? 0.88 : 0.75,
  });
}

const MORE_THAN_ALL: TextRule = {
  id: 'prose.more-than-all',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Nhiều hơn tổng số', en: 'More than there are' },
  why: {
    vi: 'Số thôn, trường, chi bộ có thật không thể ít hơn số đã làm xong.',
    en: 'Villages, schools and cells that did something cannot be more than there are.',
  },
  message: {
    vi: '“{quote}”: {part} nhiều hơn tổng số {whole}.',
    en: '“{quote}”: {part} is more than the {whole} that there are.',
  },
  instruction: { vi: 'Xem lại cả hai số.', en: 'Check both numbers.' },
  checkText: ({ passages }, report) => {
    for (const { line, paragraph } of passages) {
      for (const pattern of [RANK, HOUSEHOLDS]) {
        for (const [quote, part = '', whole = ''] of allMatches(pattern, line.text)) {
          if (numberOf(part) <= numberOf(whole)) continue;
          report({ line: line.number, quote, values: { part, whole }, sure: 0.88 });
        }
      }
      for (const claim of paragraph.claims) {
        overAll(claim, line, report);
        overWhole(claim, line, report);
      }
    }
  },
};

const HALF =
  /(?<!\p{L})(?:(quá nửa|hơn (?:một )?nửa|trên (?:một )?nửa|quá bán)|(chưa (?:đến|tới) (?:một )?nửa|dưới (?:một )?nửa|gần (?:một )?nửa))(?!\p{L})/giu;

const HALF_IN_WORDS: TextRule = {
  id: 'prose.half-in-words',
  severity: 'error',
  grain: 'text',
  title: { vi: '“Quá nửa” trái với hai số', en: '“More than half” against the two numbers' },
  why: {
    vi: 'Một phần tư không thể nói là quá nửa.',
    en: 'A quarter of the whole is not more than half.',
  },
  message: {
    vi: '“{quote}”: {part} trên {whole} là {expected}.',
    en: '“{quote}”: {part} of {whole} is {expected}.',
  },
  instruction: {
    vi: 'Sửa lời, hoặc xem lại hai số.',
    en: 'Correct the words, or check both numbers.',
  },
  checkText: ({ passages }, report) => {
    for (const { line, paragraph } of passages) {
      for (const { index, 0: words, 1: isMore } of allMatches(HALF, line.text)) {
        const claim = [...paragraph.claims].reverse().find(({ end }) => end <= index);
        if (!claim?.whole || claim.hedged || index - claim.end > 60) continue;
        if (/[.;]/.test(line.text.slice(claim.end, index))) continue;
        const pair = { part: claim.amount, whole: claim.whole, sure: 1 };
        const percent = partOf(pair).times(100).div(wholeOf(pair));
        if (isMore === undefined ? percent.lte(50) : percent.gte(50)) continue;
        report({
          line: line.number,
          quote: line.text.slice(claim.start, index + words.length),
          expected: percentWords(percent.round(1, 1)),
          values: { part: claim.amount.text, whole: claim.whole.text },
          sure: 0.88,
        });
      }
    }
  },
};

/** "đạt 100%, còn 7 em chưa tham gia": all of them leaves none. */
const LEFT_OF_ALL =
  /^\s?%[^.;]{0,40}?,\s*(?:còn|vẫn còn)\s+(0?[1-9]\d*)\s+(?:\p{L}+\s){1,3}?chưa(?!\p{L})/iu;

const ALL_BUT_SOME: TextRule = {
  id: 'prose.all-but-some',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Đạt 100% mà vẫn còn', en: '100% with some left' },
  why: {
    vi: 'Đã đạt 100% thì không còn ai, không còn việc gì chưa làm.',
    en: 'Where 100% is reached nobody and nothing is left.',
  },
  message: {
    vi: '“{quote}”: đã ghi 100% thì không thể còn {rest}.',
    en: '“{quote}”: with 100% there cannot be {rest} left.',
  },
  instruction: { vi: 'Xem lại tỷ lệ hoặc số còn lại.', en: 'Check the rate or what is left.' },
  checkText: ({ passages }, report) => {
    for (const { line, paragraph } of passages) {
      for (const { amount, start, end, role } of paragraph.claims) {
        if (!amount.percent || !amount.value.eq(100) || role !== 'result') continue;
        const match = LEFT_OF_ALL.exec(line.text.slice(end, end + 110));
        if (!match) continue;
        report({
          line: line.number,
          quote: line.text.slice(start, end) + match[0],
          values: { rest: match[1] ?? '' },
          sure: 0.87,
        });
      }
    }
  },
};

export const CLAIMED_RESULT_RULES: readonly TextRule[] = [
  HEDGE_WRONG_SIDE,
  CLAIMED_EXCESS,
  CLAIMED_OVER_TARGET,
  MORE_THAN_ALL,
  HALF_IN_WORDS,
  ALL_BUT_SOME,
];
