// Rules about document numbers: Party `148-QĐ/ĐU`, state `105/NQ-UBND`, legal `66/2025/NĐ-CP`.
import { allMatches } from '../../vietnamese/matches';
import type { TextContext } from '../context';
import type { TextRule } from '../text-rule';

/** A document number as typed. */
interface DocumentNumber {
  readonly line: number;
  readonly quote: string;
  readonly number: string;
  readonly year: string | undefined;
  readonly type: string;
  readonly issuer: string;
  readonly firstSign: string;
  readonly secondSign: string;
  readonly spaced: boolean;
}

const TYPES =
  'NQ|NQLT|QĐ|QyĐ|QC|CT|KL|KH|BC|CV|TTr|TB|HD|ĐA|CTr|CTHĐ|PA|NĐ|TT|TTLT|CĐ|GM|GGT|TC|QĐi|BB';
/** `168 - QĐ/ĐU`: number, year if any, sign, kind of document, sign, issuer. */
const NUMBER = new RegExp(
  String.raw`(?<![\d/.\p{L}-])(\d{1,6})(?:\s?/\s?(20\d{2}))?\s{0,2}([-–—/])\s{0,2}(${TYPES})\s{0,2}([-–—/])\s{0,2}([A-ZĐƯ][A-ZĐƯa-z]{0,11}(?:-[A-ZĐ]{2,6})?)(?!\p{L})`,
  'gu',
);

/** "Quyết định số 148-QĐ/ĐU, ngày 11/3/2026": central offices write the comma, others do not. */
export const DATED_WITH_COMMA = new RegExp(`${NUMBER.source},\\s*ngày(?!\\p{L})`, 'gu');
export const DATED_WITHOUT = new RegExp(`${NUMBER.source}\\s+ngày(?!\\p{L})`, 'gu');

/** Bodies of the Party write `-` before the kind and `/` before themselves (Hướng dẫn 05-HD/VPTW). */
const PARTY =
  /^(?:TW|TƯ|TU|ĐU|HU|ThU|ĐUX|BTCTU|BTCTW|BTGTU|BTGTW|UBKT\p{Lu}*|VPTW|VPTU|BXDĐ|CB|ĐTN|BCĐ35)/u;
const STATE =
  /^(?:CP|TTg|UBND|HĐND|UBTVQH\d*|QH\d*|VPCP|BNV|BTC|BKHĐT|BGDĐT|BYT|BNNPTNT|BCA|BQP|SNV|STC|CT|CTUBND)$/;

function numbersOf({ lines }: TextContext): DocumentNumber[] {
  const numbers: DocumentNumber[] = [];
  for (const { number: line, text } of lines) {
    NUMBER.lastIndex = 0;
    for (let match = NUMBER.exec(text); match; match = NUMBER.exec(text)) {
      const [quote, number = '', year, firstSign = '', type = '', secondSign = '', issuer = ''] =
        match;
      const spaced = /\s/.test(quote);
      numbers.push({ line, quote, number, year, type, issuer, firstSign, secondSign, spaced });
    }
  }
  return numbers;
}

/** The right form for the issuer; null where the issuer is not known. */
function rightForm({ number, year, type, issuer, firstSign, secondSign }: DocumentNumber): string {
  const from = year === undefined ? number : `${number}/${year}`;
  if (STATE.test(issuer)) return `${from}/${type}-${issuer}`;
  if (PARTY.test(issuer)) return `${from}-${type}/${issuer}`;
  return `${from}${firstSign.replace(/[–—]/, '-')}${type}${secondSign.replace(/[–—]/, '-')}${issuer}`;
}

/** `1452/UBND-QĐ`: issuer and kind the wrong way round. */
const TURNED =
  /(?<![\d/.\p{L}-])(\d{1,6})\/(UBND|HĐND|UBTVQH|TTg|CP)-(NQ|QĐ|CT|KH|BC|CV|TTr|TB|HD|NĐ|TT)(?!\p{L}|-)/gu;

const SPACES: TextRule = {
  id: 'document-number.spaces',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Số văn bản có dấu cách', en: 'Spaces in a document number' },
  why: {
    vi: 'Số, ký hiệu văn bản viết liền, không cách chữ; có dấu cách thì tìm kiếm không ra.',
    en: 'Number and sign of a document are written without spaces; with them no search finds it.',
  },
  message: {
    vi: '“{quote}”: số, ký hiệu văn bản có dấu cách hoặc gạch dài.',
    en: '“{quote}”: the document number has spaces or a long dash.',
  },
  instruction: { vi: 'Ghi {expected}.', en: 'Write {expected}.' },
  checkText: (context, report) => {
    for (const number of numbersOf(context)) {
      const hasDash = /[–—]/.test(number.firstSign + number.secondSign);
      if (!number.spaced && !hasDash) continue;
      report({ line: number.line, quote: number.quote, expected: rightForm(number) });
    }
  },
};

const STYLE: TextRule = {
  id: 'document-number.style',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Ký hiệu văn bản sai kiểu', en: 'Document number of the wrong style' },
  why: {
    vi: 'Văn bản của Đảng ghi 148-QĐ/ĐU, văn bản của chính quyền ghi 148/QĐ-UBND.',
    en: 'The Party writes 148-QĐ/ĐU, the state 148/QĐ-UBND.',
  },
  message: {
    vi: '“{quote}”: gạch ngang và gạch chéo đặt sai chỗ đối với cơ quan ban hành này.',
    en: '“{quote}”: dash and stroke stand in the wrong places for this issuer.',
  },
  instruction: { vi: 'Ghi {expected}.', en: 'Write {expected}.' },
  checkText: (context, report) => {
    for (const { number: line, text } of context.lines) {
      for (const [quote, digits = '', issuer = '', type = ''] of allMatches(TURNED, text)) {
        report({ line, quote, expected: `${digits}/${type}-${issuer}` });
      }
    }
    for (const number of numbersOf(context)) {
      if (number.spaced || /[–—]/.test(number.firstSign + number.secondSign)) continue;
      const right = rightForm(number);
      if (number.quote !== right) {
        report({ line: number.line, quote: number.quote, expected: right });
      }
    }
  },
};

const KINDS =
  'Nghị quyết|Chỉ thị|Kết luận|Quy định|Hướng dẫn|Quyết định|Công văn|Kế hoạch|Thông báo|Nghị định|Thông tư|Báo cáo|Tờ trình';
const NAMED = new RegExp(`(?<!\\p{L})(?:${KINDS})\\s+(số\\s+)?(?=${NUMBER.source})`, 'gu');

const WITHOUT_WORD: TextRule<'places'> = {
  id: 'document-number.without-so',
  severity: 'warning',
  grain: 'text',
  ofDocuments: true,
  title: { vi: 'Thiếu chữ “số” trước số văn bản', en: 'A document number without “số”' },
  why: {
    vi: 'Văn bản được viện dẫn bằng tên loại rồi đến số, ký hiệu: “Quyết định số 148-QĐ/ĐU”; cả văn bản theo một kiểu.',
    en: 'A document is cited by its kind and then “số” and its number, all through one text.',
  },
  message: {
    vi: '“{quote}”: thiếu chữ “số”, trong khi {count} chỗ khác có.',
    en: '“{quote}”: without “số”, which {count} other places have.',
  },
  instruction: { vi: 'Ghi “{expected}”.', en: 'Write “{expected}”.' },
  parameters: {
    places: {
      name: 'số chỗ',
      default: 3,
      least: 1,
      meaning: {
        vi: 'chỉ báo khi ít nhất chừng này chỗ khác có chữ “số”',
        en: 'only told where at least so many other places have the word',
      },
    },
  },
  checkText: ({ lines }, report, { places }) => {
    let count = 0;
    const without: { line: number; quote: string; expected: string }[] = [];
    for (const { number: line, text } of lines) {
      NAMED.lastIndex = 0;
      for (let match = NAMED.exec(text); match; match = NAMED.exec(text)) {
        const [kind, word, ...groups] = match;
        if (word !== undefined) count++;
        else {
          const digits = groups[0] ?? '';
          without.push({ line, quote: kind + digits, expected: `${kind}số ${digits}` });
        }
      }
    }
    if (count < places || count <= without.length) return;
    for (const one of without) report({ ...one, values: { count: String(count) } });
  },
};

export const DOCUMENT_NUMBER_RULES: readonly TextRule[] = [SPACES, STYLE, WITHOUT_WORD];
