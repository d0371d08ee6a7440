// Rules about what every office cites: documents with their year, laws with their Assembly, days that all know.
import { allMatches } from '../../vietnamese/matches';
import type { TextRule } from '../text-rule';

/**
 * Number → its date, day/month/year. Numbers begin anew with each term of the Central Committee, so an
 * other date alone says nothing: only the year of the very day is judged.
 */
const DATES: Readonly<Record<string, string>> = {
  '5-CT/TW': '15/5/2016',
  '19-NQ/TW': '16/6/2022',
  '21-KL/TW': '25/10/2021',
  '45-CT/TW': '14/4/2025',
  '57-NQ/TW': '22/12/2024',
  '59-NQ/TW': '24/1/2025',
  '66-NQ/TW': '30/4/2025',
  '68-NQ/TW': '04/5/2025',
  '70-NQ/TW': '20/8/2025',
  '71-NQ/TW': '22/8/2025',
  '72-NQ/TW': '09/9/2025',
  '144-QĐ/TW': '09/5/2024',
};

const CITED =
  /(?<![\d/])0?([1-9]\d{0,2}-(?:NQ|CT|KL|QĐ)\/TW),?\s+ngày\s+(\d{1,2})\s?[/-]\s?(\d{1,2})\s?[/-]\s?(20\d\d)(?!\d)/gu;

const KNOWN_DOCUMENT: TextRule = {
  id: 'date.known-document',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Sai năm của văn bản Trung ương', en: 'Wrong year of a central document' },
  why: {
    vi: 'Nghị quyết, chỉ thị của Trung ương dẫn sai năm thì người đọc tra không ra.',
    en: 'A central resolution or directive cited with a wrong year cannot be found.',
  },
  message: {
    vi: '“{quote}”: văn bản này ban hành ngày {expected}.',
    en: '“{quote}”: this document is dated {expected}.',
  },
  instruction: { vi: 'Sửa năm.', en: 'Correct the year.' },
  checkText: ({ lines }, report) => {
    for (const { number: line, text } of lines) {
      for (const [quote, number = '', day, month, year] of allMatches(CITED, text)) {
        const date = DATES[number];
        if (date === undefined) continue;
        const [ownDay, ownMonth, ownYear] = date.split('/').map(Number);
        if (Number(day) !== ownDay || Number(month) !== ownMonth || Number(year) === ownYear) {
          continue;
        }
        report({ line, quote, expected: date, sure: 0.9 });
      }
    }
  },
};

/** Years in which each National Assembly passed laws; a new one takes over within the last of them. */
const ASSEMBLIES: Readonly<Record<number, readonly [from: number, to: number]>> = {
  10: [1997, 2002],
  11: [2002, 2007],
  12: [2007, 2011],
  13: [2011, 2016],
  14: [2016, 2021],
  15: [2021, 2026],
  16: [2026, 2031],
};
const LAW = /(?<![\d/])\d{1,3}\/(20\d\d)\/(?:QH|UBTVQH)(\d{1,2})(?!\d)/gu;

const OTHER_ASSEMBLY: TextRule = {
  id: 'document.other-assembly',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Khóa Quốc hội không khớp năm', en: 'An Assembly of other years' },
  why: {
    vi: 'Số của luật, nghị quyết mang khóa Quốc hội của năm ban hành.',
    en: 'A law’s number names the National Assembly of its year.',
  },
  message: {
    vi: '“{quote}”: năm {year} là Quốc hội khóa {expected}.',
    en: '“{quote}”: in {year} it was Assembly {expected}.',
  },
  instruction: { vi: 'Xem lại số của luật.', en: 'Check the number of the law.' },
  checkText: ({ lines }, report) => {
    for (const { number: line, text } of lines) {
      for (const [quote, year = '', term = ''] of allMatches(LAW, text)) {
        const known = Object.entries(ASSEMBLIES).filter(
          ([, [from, to]]) => Number(year) >= from && Number(year) <= to,
        );
        if (known.length === 0 || known.some(([one]) => Number(one) === Number(term))) continue;
        report({
          line,
          quote,
          values: { year },
          expected: known.map(([one]) => one).join(' hoặc '),
        });
      }
    }
  },
};

/** What → its day and month, with the year where it happened once. */
const DAYS: Readonly<Record<string, string>> = {
  'Ngày Thầy thuốc Việt Nam': '27/2',
  'Ngày Quốc tế Phụ nữ': '8/3',
  'Ngày thành lập Đoàn TNCS Hồ Chí Minh': '26/3',
  'Ngày Giải phóng miền Nam': '30/4',
  'Ngày Quốc tế Lao động': '1/5',
  'Ngày sinh Chủ tịch Hồ Chí Minh': '19/5',
  'Ngày Quốc tế Thiếu nhi': '1/6',
  'Ngày Môi trường thế giới': '5/6',
  'Ngày Gia đình Việt Nam': '28/6',
  'Ngày Thương binh - Liệt sĩ': '27/7',
  'Quốc khánh': '2/9',
  'Ngày Chuyển đổi số quốc gia': '10/10',
  'Ngày Doanh nhân Việt Nam': '13/10',
  'Ngày Phụ nữ Việt Nam': '20/10',
  'Ngày Pháp luật Việt Nam': '9/11',
  'Ngày Nhà giáo Việt Nam': '20/11',
  'Ngày thành lập Quân đội nhân dân Việt Nam': '22/12',
  'Ngày hội Quốc phòng toàn dân': '22/12',
  'cuộc bầu cử đại biểu Quốc hội khóa XVI': '15/3/2026',
};
const DAY_NAMED = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(${Object.keys(DAYS)
    .join('|')
    .replace(
      / - /g,
      '\\s?[-–]\\s?',
    )})(?:\\s(?:và|đại biểu)[^,;.()\\d]{0,60}(?:\\d{4}\\s?[-–]\\s?\\d{4})?)?\\s*\\(?(?:ngày\\s)?(\\d{1,2})\\/(\\d{1,2})(?:\\/(\\d{4}))?(?![\\d/]|\\s?(?:[-–]|đến|tới|và)(?!\\p{L}))`,
  'giu',
);

const KNOWN_DAY: TextRule = {
  id: 'date.known-day',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Sai ngày của ngày lễ, sự kiện', en: 'Wrong day of a known event' },
  why: {
    vi: 'Ngày lễ, ngày truyền thống ai cũng biết: ghi sai là thấy ngay.',
    en: 'Everybody knows these days: a wrong one is seen at once.',
  },
  message: { vi: '“{quote}”: ngày này là {expected}.', en: '“{quote}”: that day is {expected}.' },
  instruction: { vi: 'Sửa ngày.', en: 'Correct the day.' },
  checkText: ({ lines }, report) => {
    for (const { number: line, text } of lines) {
      for (const [quote, name = '', day, month, year] of allMatches(DAY_NAMED, text)) {
        const known = dayOf(name);
        const [ownDay, ownMonth, ownYear] = (known ?? '').split('/').map(Number);
        const isOwn = [
          Number(day) === ownDay,
          Number(month) === ownMonth,
          ownYear === undefined || year === undefined || Number(year) === ownYear,
        ];
        // A slip leaves the rest: with more that differs another day is meant, of a meeting or a plan.
        if (known === undefined || isOwn.filter((one) => !one).length !== 1) continue;
        report({ line, quote, expected: known, sure: 0.88 });
      }
    }
  },
};

function dayOf(name: string): string | undefined {
  const plain = name.toLowerCase().replace(/\s?[-–]\s?/g, ' - ');
  return Object.entries(DAYS).find(([known]) => known.toLowerCase() === plain)?.[1];
}

/** "Chương trình công tác năm 2025 số 15/CTr-SNV ngày 08/01/2026": made when its year was over. */
const PLAN_OF_YEAR =
  /(?<![A-Za-zÀ-ỹ])(?:Chương trình|Kế hoạch)(?:\s\p{Ll}+){0,4}\s+năm\s+(20\d\d)\s+số\s+[\dA-ZĐa-zđ/&.-]+,?\s+ngày\s+\d{1,2}\/(\d{1,2})\/(20\d\d)/gu;

const PLAN_OF_PAST_YEAR: TextRule = {
  id: 'date.plan-of-past-year',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Kế hoạch của năm đã qua', en: 'A plan of a year that was over' },
  why: {
    vi: 'Kế hoạch năm ban hành khi năm đó đã hết thì một trong hai năm là năm cũ còn sót.',
    en: 'A year’s plan that was issued when the year was over has an old year in it.',
  },
  message: {
    vi: '“{quote}”: kế hoạch năm {year} mà ban hành năm {issued}.',
    en: '“{quote}”: the plan of {year} was issued in {issued}.',
  },
  instruction: { vi: 'Xem lại cả hai năm.', en: 'Check both years.' },
  checkText: ({ lines }, report) => {
    for (const { number: line, text } of lines) {
      for (const [quote, year = '', , issued = ''] of allMatches(PLAN_OF_YEAR, text)) {
        if (Number(issued) > Number(year)) report({ line, quote, values: { year, issued } });
      }
    }
  },
};

export const KNOWN_DOCUMENT_RULES: readonly TextRule[] = [
  KNOWN_DOCUMENT,
  OTHER_ASSEMBLY,
  KNOWN_DAY,
  PLAN_OF_PAST_YEAR,
];
