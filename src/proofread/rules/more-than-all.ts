// More than there are: shares above the whole, ranks among fewer, all of them with some left.
import type { Claim } from '../../prose/claims';
import { allMatches } from '../../vietnamese/matches';
import type { TextLine } from '../context';
import { withUnit } from '../quotes';
import type { TextReport, TextRule } from '../text-rule';

/** A share of people or places: of all of them there is no more than 100%. */
const OF_ALL =
  /^\s?%\s*(?:tổng (?:số )?)?(?:dân số|số dân|số hộ|hộ dân|số học sinh|học sinh|hội viên|số hội viên|đảng viên|đoàn viên|số thôn|số bản|trẻ em|cử tri|số người)(?!\p{L})(?!\s+(?:tham gia )?(?:so|theo kế hoạch|kế hoạch|được giao))/iu;
/** "thứ 12/9": a rank among fewer. */
const RANK = /(?<![A-Za-zÀ-ỹ])(?:xếp |đứng |hạng )?(?:thứ|hạng)\s+(\d{1,3})\/(\d{1,3})(?![\d/])/giu;
/** "41 hộ/12 khẩu": every household has someone in it. */
const HOUSEHOLDS =
  /(?<![\d.,/])(\d[\d.]*)\s+hộ(?:\s+(?:nghèo|cận nghèo|dân))?\s*(?:\/|,|với|\()\s*(\d[\d.]*)\s+(?:nhân )?khẩu/giu;
const numberOf = (text: string): number => Number(text.replace(/\./g, ''));
/** "có 9/7 em dự thi đạt giải": of those who took part, not of a plan. */
const THERE_ARE = /(?<![A-Za-zÀ-ỹ])(?:có|được|còn)\s+$/iu;
const OF_PERSONS =
  /^(?:em|học sinh|cháu|trẻ|người|hội viên|đảng viên|đoàn viên|giáo viên|hộ|đồng chí|thí sinh)(?!\p{L})/u;

const PEOPLE_DONE =
  /^\s*(?:hội viên|đảng viên|đoàn viên|học sinh|hộ|người dân|trẻ|cử tri|em|cháu)(?:\s\p{L}+){0,4}?\s+(?:có thẻ|tham gia|đã có|được cấp|được khám|được tiêm|biết|đăng ký tham gia)(?!\p{L})/iu;

/** "1.245/1.213 hộ phải nộp": of all that must. */
const TO_DO_SO =
  /^\s*\p{L}+(?:\s\p{L}+)?\s+(?:phải|thuộc diện|trong độ tuổi|đủ điều kiện|hiện có)(?!\p{L})/iu;

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
  if (/(?<![A-Za-zÀ-ỹ])(?:kế hoạch|KH|chỉ tiêu|vượt)(?!\p{L})/u.test(around)) return;
  const things = whole.unit.join(' ');
  const isFixed = FIXED.test(things) && amount.value.lte(whole.value.times(2));
  const isTold =
    PEOPLE_DONE.test(behind) ||
    TO_DO_SO.test(behind) ||
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

export const MORE_THAN_ALL_RULES: readonly TextRule[] = [MORE_THAN_ALL, ALL_BUT_SOME];
