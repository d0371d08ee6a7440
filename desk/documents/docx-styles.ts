// Styles of a .docx: which are headings, which bring a number or a border of their own.
import { child, children, childValue, type XmlElement } from './xml-tree.ts';

/** Where a paragraph stands in a list. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** What a style says, its ancestors heard. */
export interface Style {
  readonly heading: boolean;
  /** A line of a table of contents, made by the word processor. */
  readonly contents: boolean;
  readonly list: ListPlace | null;
  readonly bordered: boolean;
}

const PLAIN: Style = { heading: false, contents: false, list: null, bordered: false };

/** How far a chain of styles is followed: a circle must end. */
const DEEPEST = 20;

/** Reads `word/styles.xml`; gives the style of an id. */
export function readStyles(root: XmlElement | undefined): (id: string | undefined) => Style {
  const byId = new Map(
    children(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
  const known = new Map<string, Style>();
  const styleOf = (id: string, depth: number): Style => {
    const done = known.get(id);
    const element = byId.get(id);
    if (done || !element || depth > DEEPEST) return done ?? PLAIN;
    const base = styleOf(childValue(element, 'w:basedOn') ?? '', depth + 1);
    const style = readStyle(element, base);
    known.set(id, style);
    return style;
  };
  return (id) => (id === undefined ? PLAIN : styleOf(id, 0));
}

function readStyle(element: XmlElement, base: Style): Style {
  const name = childValue(element, 'w:name') ?? '';
  const paragraph = child(element, 'w:pPr');
  const own = child(paragraph, 'w:numPr');
  return {
    heading: base.heading || /^heading \d$/i.test(name) || isOutlined(paragraph),
    contents: base.contents || /^toc \d$/i.test(name),
    list: own ? listPlace(own, base.list) : base.list,
    bordered: base.bordered || hasBorder(child(child(element, 'w:tblPr'), 'w:tblBorders')),
  };
}

/** Whether a paragraph's properties make it a heading of their own. */
export function isOutlined(properties: XmlElement | undefined): boolean {
  const level = childValue(properties, 'w:outlineLvl');
  return level !== undefined && Number(level) < 9;
}

/** The place in a list that `w:numPr` gives; list 0 takes the style's number away. */
export function listPlace(numbering: XmlElement, base: ListPlace | null): ListPlace | null {
  const list = childValue(numbering, 'w:numId') ?? base?.list;
  if (list === undefined || list === '0') return null;
  return { list, level: Number(childValue(numbering, 'w:ilvl') ?? base?.level ?? 0) };
}

/** Whether any side of `w:tblBorders` or `w:tcBorders` is drawn. */
export function hasBorder(borders: XmlElement | undefined): boolean {
  return children(borders).some(({ attributes }) => {
    const kind = attributes['w:val'] ?? 'none';
    return kind !== 'none' && kind !== 'nil';
  });
}
