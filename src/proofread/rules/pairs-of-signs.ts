// Rules about signs that come in pairs: a bracket or a quotation mark that nothing opens or closes.
import { allMatches } from '../../vietnamese/matches';
import type { TextLine } from '../context';
import type { TextRule } from '../text-rule';

/** Square brackets mark notes, which may run over several lines. */
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '“': '”', '«': '»' };
const OPENING: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(CLOSING).map(([open, close]) => [close, open]),
);

const PAIRED = new RegExp(`[${Object.entries(CLOSING).flat().join('')}]`, 'g');

/** A sign without its partner, by its place. */
interface Lone {
  readonly at: number;
  readonly sign: string;
}

/** "1)", "a)", "II)": the number of an item is closed by a bracket that nothing opens. */
const ITEM_NUMBER = /(?:^|[\s;:,.(])(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[ivxIVX]{1,5})$/u;

/** The brackets and quotation marks of a line that have no partner. */
export function loneSigns(text: string): Lone[] {
  const open: Lone[] = [];
  const lone: Lone[] = [];
  for (const { index: at, 0: sign } of allMatches(PAIRED, text)) {
    if (CLOSING[sign] !== undefined) open.push({ at, sign });
    const opener = OPENING[sign];
    if (opener === undefined) continue;
    const last = open[open.length - 1];
    if (last?.sign === opener) open.pop();
    else if (!(sign === ')' && ITEM_NUMBER.test(text.slice(Math.max(0, at - 12), at)))) {
      lone.push({ at, sign });
    }
  }
  const straight = text.split('"').length - 1;
  if (straight % 2 === 1 && !/\d"/.test(text)) lone.push({ at: loneQuote(text), sign: '"' });
  return [...open, ...lone];
}

/** Where an odd number of straight marks goes wrong: one that opens behind one that is open, else the last. */
function loneQuote(text: string): number {
  let opened = -1;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    const opens = /[\s(]$|^$/.test(text.slice(Math.max(0, at - 1), at));
    if (opens && opened >= 0) return opened;
    opened = opens ? at : -1;
  }
  return opened >= 0 ? opened : text.lastIndexOf('"');
}

export const LONE_SIGN: TextRule = {
  id: 'text.lone-sign',
  severity: 'warning',
  grain: 'text',
  ofDocuments: true,
  title: { vi: 'Ngoặc mở mà không đóng', en: 'A bracket or quotation mark without its partner' },
  why: {
    vi: 'Thiếu một dấu ngoặc thì không biết phần trong ngoặc dừng ở đâu.',
    en: 'Where one of a pair is missing nobody knows where the words inside end.',
  },
  message: {
    vi: '“{quote}”: dấu {sign} không có dấu đi cùng trong đoạn.',
    en: '“{quote}”: the sign {sign} has no partner in its paragraph.',
  },
  instruction: {
    vi: 'Thêm dấu còn thiếu, hoặc bỏ dấu thừa.',
    en: 'Add the other sign, or drop this one.',
  },
  checkText: ({ lines }, report) => {
    lines.forEach((line, index) => {
      const { number, text, kind, zone } = line;
      if (kind === 'table-row' || zone === 'tail') return;
      const lone = loneSigns(text);
      const [first] = lone;
      // Two of them are a way of writing, or a text whose lines were broken.
      if (!first || lone.length > 1 || goesOver(lines[index - 1]) || goesOver(lines[index + 1])) {
        return;
      }
      report({
        line: number,
        quote: around(text, first.at),
        values: { sign: first.sign },
        sure: 0.8,
      });
    });
  },
};

/** A line beside it with a lone sign too: the words in brackets run over both. */
function goesOver(line: TextLine | undefined): boolean {
  return line !== undefined && loneSigns(line.text).length > 0;
}

/** The sign with the words at it. */
function around(text: string, at: number): string {
  const behind = /^.\s*\S+(?:\s\S+){0,2}/u.exec(text.slice(at))?.[0] ?? text.charAt(at);
  if (CLOSING[text.charAt(at)] !== undefined || text.charAt(at) === '"') return behind.trim();
  const before = /(?:\S+\s){0,2}\S*$/u.exec(text.slice(0, at))?.[0] ?? '';
  return `${before}${text.charAt(at)}`.trim();
}
