// Praise that has no number of its own, against the results that the text tells elsewhere.
import type Big from 'big.js';
import type { Claim } from '../../prose/claims';
import { contentWords, namingWords } from '../../prose/words';
import { allMatches } from '../../vietnamese/matches';
import { writeNumber } from '../../vietnamese/write-number';
import type { TextContext, TextLine } from '../context';
import { partOf, wholeOf } from '../quotient-words';
import type { TextRule } from '../text-rule';

/** "… hoàn thành vượt mức kế hoạch năm", "… về đích sớm"; what is wanted, doubted or of many is no claim. */
const EXCEEDED =
  /(?<![A-Za-zÀ-ỹ])(?:(?:đã\s+)?(?:hoàn thành (?:và )?|đạt và )?vượt(?: mức)?\s+(?:kế hoạch(?: vốn)?|KH|chỉ tiêu|dự toán|DT|mục tiêu)(?:\s+(?:cả\s+)?năm)?|(?:đã\s+)?về đích(?: sớm(?: hơn(?: kế hoạch)?)?| trước hạn)?)(?!\p{L})(?!\s+(?:nông thôn|\d))/giu;
const NO_CLAIM =
  /(?<![A-Za-zÀ-ỹ])(?:chưa|không|khó|sẽ|phấn đấu|quyết tâm|dự kiến|để|nhằm|nhiều|một số|các chỉ tiêu|đa số|hầu hết|chỉ tiêu chủ yếu|nếu|khả năng)(?!\p{L})/iu;
/** Plans of a shorter time than the year's are plans of their own. */
const SHORTER = /^\s+(?:tháng|quý|kỳ|vụ|tuần|đợt)(?!\p{L})/iu;

/** Words of offices' work that name nothing by themselves. */
const OFFICE_WORDS = new Set('phong trào lĩnh vực mặt nhiều nhất hết đã đều mới'.split(' '));

/** Works that their small words name: "đầu tư công". */
const WORK = /đầu tư công|thu ngân sách|thu hút đầu tư|vốn mục tiêu quốc gia/iu;

/** A subject of fewer words could be of anything. */
const ENOUGH_WORDS = 2;

/** How much of a plan was reached, by the words of what was. */
interface Attained {
  readonly words: ReadonlySet<string>;
  /** The words before it from the last stop, in small letters. */
  readonly clause: string;
  readonly percent: Big;
  readonly line: number;
}

const PRAISE_AGAINST_RESULT: TextRule = {
  id: 'prose.praise-against-result',
  severity: 'warning',
  grain: 'text',
  ofDocuments: true,
  title: {
    vi: 'Khen vượt kế hoạch, số ở chỗ khác chưa đạt',
    en: 'Plan said to be exceeded against the result told elsewhere',
  },
  why: {
    vi: 'Phần đánh giá nói vượt kế hoạch mà phần kết quả ghi chưa đạt thì một trong hai chỗ sai.',
    en: 'Where the assessment says exceeded and the results say not reached, one of them is wrong.',
  },
  message: {
    vi: '“{quote}”: dòng {line} ghi mới đạt {percent}% kế hoạch.',
    en: '“{quote}”: line {line} says that {percent}% of the plan is reached.',
  },
  instruction: {
    vi: 'Sửa lời đánh giá, hoặc xem lại số ở phần kết quả.',
    en: 'Correct the words, or check the number among the results.',
  },
  checkText: (context, report) => {
    let attained: readonly Attained[] | null = null;
    for (const line of context.lines) {
      if (line.zone !== 'body' || line.kind === 'table-row' || line.isTask) continue;
      for (const { index, 0: quote } of allMatches(EXCEEDED, line.text)) {
        attained ??= attainedIn(context);
        const found = againstResult(line, index, quote, attained);
        if (!found) continue;
        report({
          line: line.number,
          quote,
          values: { line: String(found.line), percent: writeNumber(found.percent.round(1, 1)) },
          sure: 0.7,
        });
      }
    }
  },
};

/** The result that gainsays the words; null where none does, or one agrees. */
function againstResult(
  { text, number }: TextLine,
  at: number,
  quote: string,
  attained: readonly Attained[],
): Attained | null {
  const before = text.slice(0, at);
  const clause = before.slice(Math.max(before.search(/[^.;:]*$/), before.lastIndexOf(', ') + 1));
  if (/\d/.test(clause) || NO_CLAIM.test(clause)) return null;
  if (
    SHORTER.test(text.slice(at + quote.length)) ||
    /^[^.;,]{0,24}\d/.test(text.slice(at + quote.length))
  ) {
    return null;
  }
  const named = clause.replace(TIME, ' ');
  const words = namingWords(contentWords(named)).filter((word) => !OFFICE_WORDS.has(word));
  const work = WORK.exec(clause)?.[0].toLowerCase();
  if (words.length < ENOUGH_WORDS && work === undefined) return null;
  const told = attained.filter(
    (one) =>
      one.line !== number &&
      (words.length < ENOUGH_WORDS ? one.clause.includes(work ?? '') : isSaidOf(one, words)),
  );
  const [first] = told;
  return first && told.every(({ percent }) => percent.lt(100)) ? first : null;
}

const TIME = /(?<![A-Za-zÀ-ỹ])(?:tháng|quý|năm)\s+(?:[IVX]+|này|nay)(?!\p{L})/gu;

/** Of four words one may differ: "vốn đầu tư công" and "đầu tư công". */
function isSaidOf({ words }: Attained, said: readonly string[]): boolean {
  const missing = said.filter((word) => !words.has(word)).length;
  return missing <= Math.floor(said.length / 4);
}

function attainedIn({ passages, isNotes }: TextContext): Attained[] {
  if (isNotes) return [];
  return passages.flatMap(({ line, paragraph, quotients }): Attained[] => {
    const ofPercents = quotients.flatMap(({ percent, word, pair }): Attained[] => {
      const isOfPlan =
        OF_PLAN.test(line.text.slice(percent.end, percent.end + 40)) || pair !== null;
      if (percent.role !== 'result' || word === 'chiếm' || !isOfPlan) return [];
      const value = word === 'vượt' ? percent.amount.value.plus(100) : percent.amount.value;
      return [{ ...wordsOf(percent, line.text), percent: value, line: line.number }];
    });
    const ofRatios = paragraph.claims.flatMap((claim): Attained[] => {
      const { whole, amount, role } = claim;
      if (!whole || role !== 'result' || whole.value.eq(0)) return [];
      const pair = { part: amount, whole, sure: 1 };
      const percent = partOf(pair).times(100).div(wholeOf(pair));
      return [{ ...wordsOf(claim, line.text), percent, line: line.number }];
    });
    return [...ofPercents, ...ofRatios];
  });
}

const OF_PLAN = /^\s?%\s*(?:so với\s+)?(?:kế hoạch|KH|chỉ tiêu|dự toán|DT|mục tiêu)(?!\p{L})/iu;

/** The words of its clause: subject, what stands before it, what is counted. */
function wordsOf(
  { subject, what, amount, whole, start }: Claim,
  text: string,
): Pick<Attained, 'words' | 'clause'> {
  const clause =
    text
      .slice(0, start)
      .split(/[.;]\s/)
      .pop() ?? '';
  const counted = (whole ?? amount).unit.slice(0, 3).join(' ');
  const words = new Set([...subject, ...contentWords(`${clause} ${what} ${counted}`)]);
  return { words, clause: clause.toLowerCase() };
}

/** "Hồ sơ đều được trả đúng hẹn", "không có hồ sơ quá hạn". */
const NONE_LATE =
  /(?<![A-Za-zÀ-ỹ])(?:(?:toàn bộ|100%|tất cả)(?: các| số)? hồ sơ[^.;,]{0,60}?(?:đúng|trước)[^.;,]{0,16}?(?:hạn|hẹn)|hồ sơ[^.;,]{0,60}?(?<!\p{L})đều(?!\p{L})[^.;,]{0,40}?(?:đúng|trước)[^.;,]{0,16}?(?:hạn|hẹn)|không (?:có|để|còn|phát sinh)(?: xảy ra)? hồ sơ(?: nào)?(?: [^.;,\d]{0,20})?(?:quá|trễ) (?:hạn|hẹn))(?!\p{L})/giu;
const LATE = /(?<![A-Za-zÀ-ỹ])(?:quá|trễ|chậm) (?:hạn|hẹn)(?!\p{L})/iu;

const LATE_DENIED: TextRule = {
  id: 'prose.late-denied',
  severity: 'warning',
  grain: 'text',
  ofDocuments: true,
  title: {
    vi: 'Nói hồ sơ đúng hạn hết, chỗ khác có hồ sơ quá hạn',
    en: 'All files said to be in time, and some late elsewhere',
  },
  why: {
    vi: 'Một chỗ ghi có hồ sơ quá hạn, một chỗ ghi không có thì người đọc không biết tin chỗ nào.',
    en: 'One place has late files and another says there are none: nobody knows which holds.',
  },
  message: {
    vi: '“{quote}”: dòng {line} ghi có {late} hồ sơ quá hạn.',
    en: '“{quote}”: line {line} tells of {late} late files.',
  },
  instruction: {
    vi: 'Xem lại hai chỗ, sửa cho khớp.',
    en: 'Check both places and make them agree.',
  },
  checkText: (context, report) => {
    if (context.isNotes) return;
    const late = context.passages.flatMap(({ line, paragraph: { claims } }) =>
      claims
        .filter((claim) => isLate(claim, line.text))
        .map((claim) => ({ line: line.number, text: claim.amount.text })),
    );
    const [first] = late;
    if (!first) return;
    for (const line of context.lines) {
      if (line.zone !== 'body' || line.kind === 'table-row' || line.isTask) continue;
      for (const { index, 0: quote } of allMatches(NONE_LATE, line.text)) {
        const clause =
          line.text
            .slice(0, index)
            .split(/[.;]\s/)
            .pop() ?? '';
        // Of one field, of one month, or wanted: not of all files.
        if (late.some((one) => one.line === line.number) || LIMITED.test(clause + quote)) continue;
        report({
          line: line.number,
          quote,
          values: { line: String(first.line), late: first.text },
          sure: 0.7,
        });
      }
    }
  },
};

const LIMITED =
  /(?<![A-Za-zÀ-ỹ])(?:lĩnh vực|phấn đấu|bảo đảm|đảm bảo|để|nhằm|riêng|thủ tục|chứng thực|hộ tịch|đất đai|xây dựng|liên thông|quý|tháng|trực tuyến)(?!\p{L})/iu;

/** So far before a bare number the files stand that it counts. */
const FILES = 100;

/** "2 hồ sơ quá hạn", "quá hạn 02 hồ sơ": some, of this time. */
function isLate({ amount, role, start, end, period, whole }: Claim, text: string): boolean {
  if (amount.percent || amount.value.lte(0) || whole || role !== 'result') return false;
  if (period === 'earlier') return false;
  const [before, behind] = [text.slice(Math.max(0, start - 20), start), text.slice(end, end + 24)];
  // "Đã giải quyết 3.576 hồ sơ: …, quá hạn 25".
  const isBareFile =
    amount.unit.length === 0 && /hồ sơ/iu.test(text.slice(Math.max(0, start - FILES), start));
  const isFile = amount.unit.join(' ').startsWith('hồ sơ') || isBareFile;
  return (
    isFile &&
    (/(?:quá|trễ|chậm) (?:hạn|hẹn)\s*(?:là|:|có)?\s*$/iu.test(before) ||
      LATE.test(behind.split(/[,;.(]/)[0] ?? ''))
  );
}

export const PRAISE_RULES: readonly TextRule[] = [PRAISE_AGAINST_RESULT, LATE_DENIED];
