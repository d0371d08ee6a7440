// Rules about counts that announce a list: "4 xã: Tân Phú, Hòa Lộc, …", "3 giải pháp: một là …; hai là …".
import { allMatches } from '../../vietnamese/matches';
import type { TextContext, TextLine } from '../context';
import type { TextReport, TextRule } from '../text-rule';

const NUMBERS: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
const COUNT = String.raw`(?<![A-Za-zÀ-ỹ\d.,/-])(0?[2-9]|1[0-9]|${Object.keys(NUMBERS).join('|')})`;

/** Places and bodies whose names a list gives. */
const PLACE =
  'thôn|bản|xóm|ấp|buôn|làng|xã|phường|khu phố|tổ dân phố|khóm|khu|chi bộ|trường|địa phương|đơn vị|chi hội|điểm trường|khu dân cư|trạm bơm|trạm y tế|hồ chứa|hồ|đập|cống|cầu|chợ|bến|hợp tác xã|HTX|công ty|nhà máy|dân tộc';
const OF_NAMES = new RegExp(
  String.raw`${COUNT}\s+(${PLACE})(?:\s+(?!gồm|là)\p{Ll}+){0,6}\s*(?:(?::|\()\s*(?:gồm\s+)?|,?\s*(?:bao gồm|gồm|là|gồm các|đó là)\s*:?\s+)(?=\p{Lu}|(?:${PLACE})\s+\p{Lu})`,
  'gu',
);
const NAME = new RegExp(
  String.raw`^(?:(?:${PLACE}|bản)\s+)?(?:số\s+)?(?:\p{Lu}[\p{L}’']*|\d{1,2})(?:[\s-](?:\p{Lu}[\p{L}’']*|\d{1,2})){0,3}(?:\s*\([^()]*\))?$`,
  'u',
);

/** What is set forth one by one. */
const POINTS =
  '(?:nhóm |nội dung |việc |bước |phần )?(?:nhiệm vụ|giải pháp|nội dung|vấn đề|việc|điểm|nhóm|mặt|yêu cầu|khâu|hạn chế|kiến nghị|đề xuất|biện pháp|bước|mục tiêu|ý kiến|bài học)';
const OF_POINTS = new RegExp(
  String.raw`${COUNT}\s+${POINTS}(?:\s+(?!trong|của\s+năm)\p{L}+){0,6}\s*(?:\([^()]*\)\s*)?:`,
  'giu',
);
/** The ways of numbering points inside a paragraph. */
const MARKERS: readonly RegExp[] = [
  /(?<![A-Za-zÀ-ỹ\d])\((\d{1,2})\)\s/gu,
  /(?<![A-Za-zÀ-ỹ\d])\(([ivx]+)\)\s/gu,
  /(?<![A-Za-zÀ-ỹ\d])(?:một|hai|ba|bốn|năm|sáu|bảy|tám)\s+là(?!\p{L})/giu,
  /(?<![A-Za-zÀ-ỹ\d])thứ\s+(?:nhất|hai|ba|tư|năm|sáu|bảy|tám)\s*[,:]/giu,
];

const COUNT_AND_LIST: TextRule = {
  id: 'prose.count-and-list',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Số nêu trước khác số kể ra', en: 'A count that differs from its list' },
  why: {
    vi: 'Nêu 5 thôn mà kể tên 4 thì người đọc không biết thiếu tên hay thừa số.',
    en: 'Where five villages are announced and four named, either a name is missing or the count is wrong.',
  },
  message: {
    vi: '“{quote}”: nêu {count} nhưng kể ra {listed}.',
    en: '“{quote}”: announces {count}, but {listed} follow.',
  },
  instruction: {
    vi: 'Sửa số, hoặc kể cho đủ.',
    en: 'Correct the count, or complete the list.',
  },
  checkText: (context, report) => {
    for (const line of context.lines) {
      if (line.zone !== 'body' || line.kind === 'table-row') continue;
      namesIn(line, report);
      worksIn(line, report);
      pointsIn(line, context, report);
    }
  },
};

/** A paragraph that announces more lists is no prose. */
const MOST_LISTS = 12;

const numberOf = (text: string): number => NUMBERS[text.toLowerCase()] ?? Number(text);

/** "5 thôn: A, B, C và D". */
function namesIn({ number, text }: TextLine, report: TextReport): void {
  for (const match of allMatches(OF_NAMES, text).slice(0, MOST_LISTS)) {
    const [announced, count = ''] = match;
    const from = match.index + announced.length;
    const names = namesFrom(text, from, /\(\s*(?:gồm\s+)?$/.test(announced));
    if (!names || names.list.length < 2) continue;
    const listed = names.list.length;
    if (listed === numberOf(count)) continue;
    report({
      line: number,
      quote: text.slice(match.index, names.end),
      values: { count, listed: String(listed) },
      sure: 0.85,
    });
  }
}

/** Works and papers, which have names of many words: only stops of their own part them. */
const WORKS =
  'dự án|công trình|mô hình|tuyến đường|sản phẩm|chương trình|đề án|nghị quyết|chuyên đề|hạng mục|tiểu dự án';
const OF_WORKS = new RegExp(
  String.raw`${COUNT}\s+(?:${WORKS})(?:\s+(?!gồm|là|trong)\p{L}+){0,6}?(?:,?\s+(?:gồm|là|đó là))?\s*:\s+(?=\p{L})`,
  'giu',
);
/** What follows a sign of three or more is a list of names, where none begins with a number or tells of one. */
const FEWEST_WORKS = 3;
const NO_WORK = /^\d|^(?:và|trong đó|đã|đang|còn|riêng|bao gồm)(?!\p{L})|\d\s*%/iu;

/** "05 dự án chuyển tiếp: đường Lê Hoàn kéo dài; kênh thoát nước Cầu Đá; …": one more or fewer than named. */
function worksIn({ number, text }: TextLine, report: TextReport): void {
  for (const match of allMatches(OF_WORKS, text).slice(0, MOST_LISTS)) {
    const [announced, count = ''] = match;
    const from = match.index + announced.length;
    const rest = text.slice(from).split(/\.(?:\s|$)/u)[0] ?? '';
    const works = rest.split(';').map((work) => work.trim());
    if (works.length < FEWEST_WORKS || works.some((work) => work === '' || NO_WORK.test(work))) {
      continue;
    }
    // "trồng nấm và rau sạch" may be two.
    const joined = works.filter((work) => /\svà\s|,\s/u.test(work)).length;
    const missing = numberOf(count) - works.length;
    if (missing !== -1 && (missing !== 1 || joined > 0)) continue;
    report({
      line: number,
      quote: text.slice(match.index, from + rest.length),
      values: { count, listed: String(works.length) },
      sure: 0.75,
    });
  }
}

const NAME_TWICE: TextRule = {
  id: 'prose.name-twice',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Một tên kể hai lần', en: 'A name listed twice' },
  why: {
    vi: 'Một tên đứng hai lần trong một danh sách thì tên khác đã bị bỏ sót, hoặc thừa một tên.',
    en: 'Where a name stands twice in one list another is missing, or one is too many.',
  },
  message: { vi: '“{quote}”: kể “{name}” hai lần.', en: '“{quote}”: “{name}” is listed twice.' },
  instruction: {
    vi: 'Bỏ một tên, hoặc thay bằng tên đúng.',
    en: 'Drop one, or put the right name.',
  },
  checkText: ({ lines }, report) => {
    for (const line of lines) {
      if (line.zone === 'body' && line.kind !== 'table-row') namedTwice(line, report);
    }
  },
};

/** "Chi hội tham gia: A, B, C, D, B": one name twice in a list of names. */
function namedTwice({ number, text }: TextLine, report: TextReport): void {
  for (const match of allMatches(NAME_LIST, text)) {
    const names = match[0].split(/,\s|\s+và\s+/u).map((name) => name.trim());
    const twice = names.find((name, at) => names.indexOf(name) < at);
    if (twice === undefined || names.length < 4) continue;
    report({
      line: number,
      quote: match[0],
      values: { name: twice },
      sure: 0.8,
    });
  }
}

const NAME_LIST =
  /(?<=[:(]\s?)\p{Lu}[\p{L}’']*(?:\s\p{Lu}[\p{L}’']*){0,2}(?:,\s\p{Lu}[\p{L}’']*(?:\s\p{Lu}[\p{L}’']*){0,2}){2,}(?:\s+và\s+\p{Lu}[\p{L}’']*(?:\s\p{Lu}[\p{L}’']*){0,2})?/gu;

/** The names up to the end of their list; null where something else stands among them. */
function namesFrom(
  text: string,
  from: number,
  isBracketed: boolean,
): { readonly list: readonly string[]; readonly end: number } | null {
  const withoutBrackets = text
    .slice(from)
    .replace(/\([^()]*\)/g, (part) => '_'.repeat(part.length));
  const stop = (isBracketed ? /\)/ : /[.;)]|\s[–-]\s|:\s/u).exec(withoutBrackets);
  if (isBracketed && !stop) return null;
  const rest = text.slice(from, from + (stop?.index ?? text.length - from));
  const items = rest.split(/,\s*|;\s*|\s+và\s+/u).map((item) => item.trim());
  const list: string[] = [];
  let length = 0;
  for (const item of items) {
    if (!NAME.test(item)) break;
    list.push(item.replace(/\s*\([^()]*\)$/, ''));
    length = rest.indexOf(item, length) + item.length;
  }
  const left = rest.slice(length);
  // "gồm A, B và C đã đăng ký": behind the last name the sentence may go on with a verb.
  if (list.length < items.length && !LAST_NAME.test(left)) return null;
  const last = LAST_NAME.exec(left);
  if (last?.[1] !== undefined && list.length < items.length) {
    list.push(last[1]);
    length += left.indexOf(last[1]) + last[1].length;
  }
  return { list, end: from + length };
}

const LAST_NAME = new RegExp(
  String.raw`^\s*(?:,|;|và)\s*(?:và\s+)?((?:(?:${PLACE}|bản)\s+)?\p{Lu}[\p{L}’']*(?:\s\p{Lu}[\p{L}’']*){0,3})\s+(?:đã|đang|được|có|đạt|với|chưa|còn|sẽ|để|trong|vào|từ|do|là|\()`,
  'u',
);

/** "3 giải pháp: (1) …; (2) …", or so many lines behind it. */
function pointsIn(line: TextLine, { lines, isNotes }: TextContext, report: TextReport): void {
  for (const match of allMatches(OF_POINTS, line.text).slice(0, MOST_LISTS)) {
    const [quote, count = ''] = match;
    const from = match.index + quote.length;
    const rest = line.text.slice(from);
    const listed = rest.trim() === '' && !isNotes ? linesBelow(lines, line.number) : marked(rest);
    if (listed < 2 || listed === numberOf(count)) continue;
    report({
      line: line.number,
      quote: quote.replace(/\s*:$/, ''),
      values: { count, listed: String(listed) },
      sure: 0.8,
    });
  }
}

function marked(text: string): number {
  return Math.max(
    ...MARKERS.map(
      (pattern) =>
        new Set(allMatches(pattern, text).map(([mark]) => mark.toLowerCase().trim())).size,
    ),
  );
}

/** What kind of an item a line is, by the mark that it begins with; null where it is none. */
function itemMark(text: string): string | null {
  const mark = /^\s*(?:(\d{1,2})[.)/]|\((\d{1,2})\)|([a-hđ])[.)]|([-+•*–]))\s/u.exec(text);
  if (!mark) return /^\s*(?:một|hai|ba|bốn|năm|sáu) là(?!\p{L})/iu.test(text) ? 'là' : null;
  return mark[1] !== undefined
    ? '1.'
    : mark[2] !== undefined
      ? '(1)'
      : mark[3] !== undefined
        ? 'a'
        : (mark[4] ?? null);
}

function linesBelow(lines: readonly TextLine[], number: number): number {
  const below = lines.slice(number);
  const kind = itemMark(below[0]?.text ?? '');
  if (kind === null) return 0;
  let count = 0;
  for (const { text, zone } of below) {
    const mark = itemMark(text);
    if (zone !== 'body' || (mark !== kind && /^\s*(?:[IVX]+|\d{1,2})\s*[.)/]/u.test(text))) break;
    // Lists of one mark that follow each other can't be told apart.
    if (mark === kind) count++;
    else if (mark === null) break;
  }
  return count;
}

export const LIST_COUNT_RULES: readonly TextRule[] = [COUNT_AND_LIST, NAME_TWICE];
