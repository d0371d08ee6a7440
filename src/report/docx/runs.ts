// Runs of WordprocessingML: pieces of text in one look, marks of footnotes, the number of the page.
import { TYPEFACE, type Look } from '../form';
import { halfPoints } from './measures';
import { element, escaped } from './xml';

/** What a run has besides its paragraph's style. */
export interface RunLook {
  /** The whole look of a component, where the style has another. */
  readonly look?: Look;
  readonly bold?: true;
  readonly highlighted?: boolean;
  /** A link that looks like any other text. */
  readonly plainLink?: true;
}

const FONTS = element('w:rFonts', {
  'w:ascii': TYPEFACE,
  'w:cs': TYPEFACE,
  'w:eastAsia': TYPEFACE,
  'w:hAnsi': TYPEFACE,
});
const BLACK = element('w:color', { 'w:val': '000000' });

/** For letters of all scripts: the element, and its twin for complex ones. */
const twice = (name: string, value?: string | number): string =>
  element(`w:${name}`, { 'w:val': value }) + element(`w:${name}Cs`, { 'w:val': value });
const BOLD = twice('b');
const NOT = { b: twice('b', 'false'), i: twice('i', 'false') } as const;

/** The elements of a look, in the order of the schema; `bold` overrules the look's own. */
export function lookElements(
  look: Look,
  {
    bold = look.bold,
    highlighted = false,
    plainLink,
  }: Omit<RunLook, 'look' | 'bold'> & { readonly bold?: boolean } = {},
): string {
  const size = halfPoints(look.size);
  const underline = plainLink ? 'none' : look.underline ? 'single' : undefined;
  return (
    FONTS +
    (bold ? BOLD : NOT.b) +
    (look.italic ? twice('i') : NOT.i) +
    BLACK +
    element('w:sz', { 'w:val': size }) +
    element('w:szCs', { 'w:val': size }) +
    behindSize(highlighted, underline)
  );
}

function behindSize(highlighted: boolean, underline: string | undefined): string {
  return (
    (highlighted ? element('w:highlight', { 'w:val': 'yellow' }) : '') +
    (underline === undefined ? '' : element('w:u', { 'w:val': underline }))
  );
}

/** One piece of text: Google's import reads no more of a run. */
export function textRun(text: string, own: RunLook = {}): string {
  return element('w:r', {}, properties(own) + `<w:t xml:space="preserve">${escaped(text)}</w:t>`);
}

function properties({ look, ...own }: RunLook): string {
  const { bold, highlighted = false, plainLink } = own;
  const elements = look
    ? lookElements(look, own)
    : (bold ? BOLD : '') + (plainLink ? BLACK : '') + behindSize(highlighted, plainLink && 'none');
  return elements === '' ? '' : `<w:rPr>${elements}</w:rPr>`;
}

const FOOTNOTE_STYLE = `<w:rPr>${element('w:rStyle', { 'w:val': 'FootnoteReference' })}</w:rPr>`;

/** The mark of a footnote in the text. */
export function footnoteMark(number: number): string {
  return element('w:r', {}, FOOTNOTE_STYLE + element('w:footnoteReference', { 'w:id': number }));
}

/** The number with which a footnote begins. */
export const OWN_FOOTNOTE_NUMBER = element('w:r', {}, `${FOOTNOTE_STYLE}<w:footnoteRef/>`);

/** The number of the page. */
export function pageNumberRuns(look: Look): string {
  const field = [
    element('w:fldChar', { 'w:fldCharType': 'begin' }),
    '<w:instrText xml:space="preserve">PAGE</w:instrText>',
    element('w:fldChar', { 'w:fldCharType': 'separate' }),
    element('w:fldChar', { 'w:fldCharType': 'end' }),
  ];
  return field.map((one) => element('w:r', {}, properties({ look }) + one)).join('');
}
