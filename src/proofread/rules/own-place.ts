// Rule about the place a report is of: another commune's name was left over from a copied text.
import { allMatches } from '../../vietnamese/matches';
import { fold } from '../../vietnamese/text';
import type { TextContext } from '../context';
import type { TextRule } from '../text-rule';

/** The issuer in the head: "ỦY BAN NHÂN DÂN XÃ QUỲNH LẠC", "UBND phường Ea Nhái". */
const ISSUER =
  /(?<!\p{L})(xã|phường|đặc khu)\s+(\p{Lu}[\p{L}'’]*(?:\s\p{Lu}[\p{L}'’]*){0,3})(?=\s*(?:$|[\t,–-]|Số|CỘNG|ĐẢNG|Độc))/giu;
/** "trên địa bàn xã Diễn Hòa": words that only the report's own place has. */
const OWN =
  /(?<![A-Za-zÀ-ỹ])(?:(?:trên )?địa bàn|toàn)\s+(xã|phường|đặc khu)\s+(\p{Lu}[\p{Ll}'’]+(?:\s\p{Lu}[\p{Ll}'’]+){0,3})(?!\s?\p{Lu})/gu;
/** Another place is meant. */
const MEANT =
  /(?<![A-Za-zÀ-ỹ])(?:giáp|so với|phối hợp|liên xã|các xã|cũ|trước đây|và xã|học tập|sang|hỗ trợ xã|bạn)(?!\p{L})/iu;

const OTHER_PLACE: TextRule = {
  id: 'body.other-place',
  severity: 'warning',
  grain: 'text',
  ofDocuments: true,
  title: { vi: 'Tên xã, phường khác còn sót', en: 'Another commune’s name left over' },
  why: {
    vi: 'Báo cáo chép từ nơi khác còn sót tên xã, phường của nơi đó.',
    en: 'A report copied from another place still has that place’s name.',
  },
  message: {
    vi: '“{quote}”: báo cáo này là của {own}.',
    en: '“{quote}”: this report is of {own}.',
  },
  instruction: {
    vi: 'Sửa tên, hoặc giữ nguyên nếu thật sự nói về nơi khác.',
    en: 'Correct the name, or leave it if another place is meant.',
  },
  checkText: (context, report) => {
    const own = placeOf(context);
    if (!own || context.isNotes) return;
    for (const { number, text, zone, kind } of context.lines) {
      if (zone !== 'body' || kind === 'table-row') continue;
      for (const { 0: quote, 1: sort = '', 2: name = '', index } of allMatches(OWN, text)) {
        if (sort !== own.sort || fits(name, own.name)) continue;
        const clause = text.slice(Math.max(0, index - 60), index + quote.length + 20);
        if (MEANT.test(clause)) continue;
        report({ line: number, quote, values: { own: `${own.sort} ${own.name}` }, sure: 0.75 });
      }
    }
  },
};

function placeOf({ lines }: TextContext): { sort: string; name: string } | null {
  for (const { text, zone } of lines) {
    if (zone !== 'head') continue;
    for (const [, sort = '', name = ''] of allMatches(ISSUER, text)) {
      return { sort: sort.toLowerCase(), name: titled(name) };
    }
  }
  return null;
}

/** "QUỲNH LẠC" as its own report writes it. */
function titled(name: string): string {
  return name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

/** "Hòa Thịnh" and "Hoà Thịnh", "Lạc" of "Quỳnh Lạc" cut short: the same. */
function fits(name: string, own: string): boolean {
  const [a, b] = [fold(name), fold(own)];
  return b.includes(a) || a.includes(b);
}

export const OWN_PLACE_RULES: readonly TextRule[] = [OTHER_PLACE];
