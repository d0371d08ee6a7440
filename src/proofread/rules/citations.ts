// Rules about documents that a text cites: kind against sign, one document with two dates, the year in a number.
import { allMatches } from '../../vietnamese/matches';
import type { TextContext } from '../context';
import type { TextRule } from '../text-rule';

/** Kind → the signs that its number may carry (Decree 30/2020, annex III; Guideline 36-HD/VPTW). */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  'quyết định': ['QĐ', 'QĐi'],
  'kế hoạch': ['KH'],
  'báo cáo': ['BC'],
  'tờ trình': ['TTr'],
  'thông báo': ['TB'],
  'nghị quyết': ['NQ', 'NQLT'],
  'chỉ thị': ['CT'],
  'kết luận': ['KL'],
  'hướng dẫn': ['HD'],
  'quy định': ['QĐ', 'QyĐ', 'QĐi'],
  'chương trình': ['CTr', 'CTHĐ'],
  'đề án': ['ĐA'],
  'nghị định': ['NĐ'],
  'thông tư': ['TT', 'TTLT'],
  'phương án': ['PA'],
  'giấy mời': ['GM'],
};
const KNOWN = new Set(Object.values(SIGNS).flat());
const CITED = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(${Object.keys(SIGNS).join('|')})\s+(?:số\s+)?(\d{1,6})((?:\/20\d\d)?)[/-]([A-ZĐ][\p{L}]{0,4})[/-]([A-ZĐ][\p{L}\d]*(?:-[\p{L}\d]+)?)`,
  'giu',
);
/** The date right behind a citation. */
const DATED =
  /^,?\s+(?:ngày\s+)?(\d{1,2})(?:\/|\s+tháng\s+)(\d{1,2})(?:\/|\s+năm\s+)(20\d\d)(?!\d)/u;

interface Citation {
  readonly line: number;
  readonly quote: string;
  readonly kind: string;
  readonly sign: string;
  readonly yearInNumber: string;
  /** The words before it. */
  readonly lead: string;
  /** The document, whichever way its sign was typed. */
  readonly key: string;
  readonly date: { readonly text: string; readonly quote: string; readonly year: string } | null;
}

/** The citations of a text. */
function citations({ lines }: TextContext): Citation[] {
  return lines.flatMap(({ number: line, text }) =>
    allMatches(CITED, text).map((match): Citation => {
      const [quote, kind = '', digits = '', year = '', sign = '', issuer = ''] = match;
      const behind = DATED.exec(text.slice(match.index + quote.length));
      const [typed = '', day, month, of = ''] = behind ?? [];
      return {
        line,
        quote,
        kind: kind.toLowerCase(),
        sign,
        yearInNumber: year.slice(1),
        lead: text.slice(Math.max(0, match.index - 14), match.index),
        key: `${digits}${year} ${sign} ${issuer}`,
        date: behind && {
          text: `${Number(day)}/${Number(month)}/${of}`,
          quote: `${quote}${typed}`,
          year: of,
        },
      };
    }),
  );
}

const OTHER_KIND: TextRule = {
  id: 'document-number.other-kind',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Tên loại và ký hiệu văn bản không khớp', en: 'Kind and sign of a document differ' },
  why: {
    vi: 'Quyết định có ký hiệu QĐ, kế hoạch có ký hiệu KH; lệch nhau thì không tra được văn bản.',
    en: 'A decision has the sign QĐ, a plan KH; where they differ the document cannot be found.',
  },
  message: {
    vi: '“{quote}”: “{kind}” không có ký hiệu {sign}.',
    en: '“{quote}”: a “{kind}” has not the sign {sign}.',
  },
  instruction: { vi: 'Xem lại tên loại và ký hiệu.', en: 'Check kind and sign.' },
  checkText: ({ once }, report) => {
    for (const { line, quote, kind, sign, lead } of once(citations)) {
      if (!KNOWN.has(sign) || SIGNS[kind]?.includes(sign) !== false) continue;
      // "thông báo kết luận số 15-TB/UBKT": the kind of a kind.
      const before = lead.toLowerCase();
      if (
        Object.entries(SIGNS).some(
          ([name, signs]) => before.endsWith(`${name} `) && signs.includes(sign),
        )
      ) {
        continue;
      }
      report({ line, quote, values: { kind, sign }, sure: 0.9 });
    }
  },
};

const TWO_DATES: TextRule = {
  id: 'document-number.two-dates',
  severity: 'warning',
  grain: 'text',
  ofDocuments: true,
  title: { vi: 'Một văn bản, hai ngày ban hành', en: 'One document with two dates' },
  why: {
    vi: 'Một văn bản chỉ có một ngày ban hành.',
    en: 'A document was issued on one day.',
  },
  message: {
    vi: '“{quote}”: dòng {line} ghi văn bản này ngày {other}.',
    en: '“{quote}”: line {line} dates this document {other}.',
  },
  instruction: { vi: 'Xem lại ngày ban hành ở cả hai chỗ.', en: 'Check its date in both places.' },
  checkText: ({ once }, report) => {
    const known = new Map<string, Citation>();
    for (const one of once(citations)) {
      if (!one.date) continue;
      const first = known.get(one.key);
      if (!first) known.set(one.key, one);
      else if (first.date && first.date.text !== one.date.text) {
        report({
          line: one.line,
          quote: one.date.quote,
          values: { line: String(first.line), other: first.date.text },
        });
      }
    }
  },
};

const OTHER_YEAR: TextRule = {
  id: 'document-number.other-year',
  severity: 'error',
  grain: 'text',
  title: {
    vi: 'Năm trong số văn bản khác năm ban hành',
    en: 'The year in a number is not the date’s',
  },
  why: {
    vi: 'Số của văn bản quy phạm pháp luật mang năm ban hành.',
    en: 'The number of a legal document carries the year in which it was issued.',
  },
  message: {
    vi: '“{quote}”: số văn bản ghi năm {inNumber}, ngày ban hành ghi năm {inDate}.',
    en: '“{quote}”: the number says {inNumber}, the date {inDate}.',
  },
  instruction: { vi: 'Xem lại số và ngày của văn bản.', en: 'Check number and date.' },
  checkText: ({ once }, report) => {
    for (const { line, date, yearInNumber } of once(citations)) {
      if (!date || yearInNumber === '' || yearInNumber === date.year) continue;
      report({
        line,
        quote: date.quote,
        values: { inNumber: yearInNumber, inDate: date.year },
        sure: 0.9,
      });
    }
  },
};

export const CITATION_RULES: readonly TextRule[] = [OTHER_KIND, TWO_DATES, OTHER_YEAR];
