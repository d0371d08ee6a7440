// Text from before Unicode: TCVN3 (.VnTime fonts) and VNI, as it looks when pasted, and as it was meant.

/** The two encodings that Vietnamese offices used before Unicode. */
export type LegacyEncoding = 'TCVN3' | 'VNI';

/** One sign a letter (TCVN 5712:1993, VN3). Capitals with tones were a font of their own. */
const TCVN3: ReadonlyMap<string, string> = pairs(
  'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢£¤¥¦§',
  'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂÊÔƠƯĐ',
);

/** Signs of TCVN3 that are no letters: inside a word nothing else puts them there. */
const TCVN3_SIGNS = '[µ¸¶·¹¨¼½¾©®ª¬¡¢£¤¥¦§]';
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
  const signs = count(text, TCVN3_WORD);
  if (signs > 0 && signs + count(text, ODD_LETTER) >= ENOUGH) return 'TCVN3';
  return count(text, VNI_WORD) >= ENOUGH ? 'VNI' : null;
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
