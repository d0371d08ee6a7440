// Text from before Unicode: TCVN3 (.VnTime fonts) and VNI, as it looks when pasted, and as it was meant.
import { allMatches } from './matches';
import { isSyllable } from './syllable';

/** The two encodings that Vietnamese offices used before Unicode. */
export type LegacyEncoding = 'TCVN3' | 'VNI';

/** One sign a letter (TCVN 5712:1993, VN3). Capitals with tones were a font of their own. */
const TCVN3: ReadonlyMap<string, string> = pairs(
  'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢£¤¥¦§',
  'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂÊÔƠƯĐ',
);

/** Signs of TCVN3 that are no letters: inside a word nothing else puts them there. */
const TCVN3_SIGNS = '[µ¸¶·¹¨¼½¾©®ª¬¡¢£¤¥¦§÷×]';
/** Letters of other languages, which TCVN3 uses for Vietnamese ones. */
const ODD_LETTER = /[åæçëîïñöøûüþÿß]/gi;
const TCVN3_WORD = new RegExp(
  String.raw`[\p{L}\xad]${TCVN3_SIGNS}|${TCVN3_SIGNS}[\p{Ll}\xad]`,
  'gu',
);

/** Letter and mark apart (VNI-Windows): `aâ` for â, `oà` for ồ. */
const VNI_MARKS: Readonly<Record<string, readonly [marks: string, letters: string]>> = {
  a: ['ùøûõïâáàåãäêéèúüë', 'áàảãạâấầẩẫậăắằẳẵặ'],
  e: ['ùøûõïâáàåãä', 'éèẻẽẹêếềểễệ'],
  o: ['ùøûõïâáàåãä', 'óòỏõọôốồổỗộ'],
  u: ['ùøûõï', 'úùủũụ'],
  y: ['ùøûõ', 'ýỳỷỹ'],
  ô: ['ùøûõï', 'ớờởỡợ'],
  ö: ['ùøûõï', 'ứừửữự'],
};
const VNI_SINGLE: ReadonlyMap<string, string> = pairs('ñôöæóòîÑÔÖÆÓÒÎ', 'đơưỉĩịỵĐƠƯỈĨỊỴ');
const VNI_PAIRS: ReadonlyMap<string, string> = new Map(
  Object.entries(VNI_MARKS).flatMap(([letter, [marks, letters]]) =>
    [...marks].flatMap((mark, at): [string, string][] => {
      const meant = letters.charAt(at);
      const [upper, upperMark] = [letter.toUpperCase(), mark.toUpperCase()];
      return [
        [letter + mark, meant],
        [upper + upperMark, meant.toUpperCase()],
        [upper + mark, meant.toUpperCase()],
      ];
    }),
  ),
);

/** Pairs with a mark that is no Vietnamese letter, or that no syllable has. */
const VNI_WORD = /[aeouyôö][øûïåäëü]|[aeo]â|aê|(?:^|[^\p{L}])[ñÑ][aeioôuöy]/giu;

/** How often a text must show it: one odd word may be a foreign name. */
const ENOUGH = 2;

/** The encoding that `text` was typed in, when it surely is none of Unicode. */
export function legacyEncoding(text: string): LegacyEncoding | null {
  const signs = TCVN3_SIGN.test(text) ? count(text, TCVN3_WORD) : 0;
  if (signs > 0 && signs + count(text, ODD_LETTER) >= ENOUGH) return 'TCVN3';
  if ((signs > 0 || ODD_SIGN.test(text)) && brokenWords(text) >= ENOUGH) return 'TCVN3';
  return VNI_PAIR.test(text) && count(text, VNI_WORD) >= ENOUGH ? 'VNI' : null;
}

/** What almost no text of Unicode has: looked for first, since every line is asked. */
const TCVN3_SIGN = new RegExp(TCVN3_SIGNS);
/** Letters of TCVN3 that hardly any other text has. */
const ODD_SIGN = /[ÆæËåçïñöøûüþßÞ]/;
const VNI_PAIR = /[øûïåäëüöñØÛÏÅÄËÜÖÑ]|[aeoAEO][âÂ]|[aA][êÊ]/;

/** Words that no syllable of Unicode writes, and that TCVN3 does: `cÊy`, `kÕ`. */
function brokenWords(text: string): number {
  return text.split(/[\s,.;:()/%\d]+/).filter((word) => isBroken(word)).length;
}

function isBroken(word: string): boolean {
  if (word === '' || !/[\x80-\xff]/.test(word) || /[\u0100-\uffff]/.test(word)) return false;
  return !isSyllable(word) && isSyllable(fromLegacy(word, 'TCVN3'));
}

/** A stretch of a text that was typed in an old encoding. */
export interface LegacyRun {
  readonly start: number;
  readonly end: number;
  readonly encoding: LegacyEncoding;
}

/** The stretches of `text` that were typed in an old encoding: words of Unicode beside them are left. */
export function legacyRuns(text: string): LegacyRun[] {
  const encoding = legacyEncoding(text);
  if (encoding === null) return [];
  const words = [...allMatches(/\S+/g, text)];
  const isOld = words.map(({ 0: word }) => isOldWord(word, encoding));
  const runs: LegacyRun[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isOld[at]) continue;
    let last = at;
    // Plain words and numbers between two old ones are part of the stretch.
    for (let next = at + 1; next < words.length && next - last <= MOST_PLAIN; next++) {
      if (isOld[next]) last = next;
      else if (/[\u0100-\u017f\u01a0-\u01b0\u1ea0-\u1ef9]/.test(words[next]?.[0] ?? '')) break;
    }
    const [first, end] = [words[at], words[last]];
    if (first && end) runs.push({ start: first.index, end: end.index + end[0].length, encoding });
    at = last;
  }
  return runs;
}

/** `text` with its stretches of an old encoding, or of `only` that one, turned to Unicode; all else as it stands. */
export function inUnicode(text: string, only: LegacyEncoding | null = null): string {
  let made = '';
  let end = 0;
  for (const run of legacyRuns(text)) {
    if (only !== null && run.encoding !== only) continue;
    made += text.slice(end, run.start) + fromLegacy(text.slice(run.start, run.end), run.encoding);
    end = run.end;
  }
  return made + text.slice(end);
}

/** So many plain words may stand between two of an old encoding. */
const MOST_PLAIN = 6;

function isOldWord(word: string, encoding: LegacyEncoding): boolean {
  if (/[\u0100-\u017f\u01a0-\u01b0\u1ea0-\u1ef9]/.test(word)) return false;
  const bare = word.replace(/^[("“]+|[)"”,.;:]+$/g, '');
  if (encoding === 'TCVN3') {
    return (
      count(bare, TCVN3_WORD) + count(bare, ODD_LETTER) > 0 || isBroken(bare) || /^[§®]/.test(bare)
    );
  }
  if (count(bare, VNI_WORD) > 0) return true;
  return !isSyllable(bare) && isSyllable(fromLegacy(bare, 'VNI'));
}

/** `text` as it was meant. */
export function fromLegacy(text: string, encoding: LegacyEncoding): string {
  if (encoding === 'TCVN3') return [...text].map((sign) => TCVN3.get(sign) ?? sign).join('');
  let meant = '';
  for (let at = 0; at < text.length; at++) {
    const pair = VNI_PAIRS.get(text.slice(at, at + 2));
    if (pair !== undefined) at++;
    const sign = text.charAt(at);
    meant += pair ?? VNI_SINGLE.get(sign) ?? sign;
  }
  return meant.normalize('NFC');
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function pairs(from: string, to: string): Map<string, string> {
  return new Map([...from].map((sign, at) => [sign, to.charAt(at)]));
}
