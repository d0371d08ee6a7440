// XML → a plain tree of elements and texts.
import { SaxesParser } from 'saxes';

/** An element; names as written in the file, with their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/** The root element. @throws Error where the XML is not well-formed */
export function parseXml(text: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name, attributes, children: [] };
    open[open.length - 1]?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const addText = (piece: string): void => void open[open.length - 1]?.children.push(piece);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();
  const root = top.children.find(isElement);
  if (!root) throw new Error('no root element');
  return root;
}

/** Whether a child is an element and not text. */
export function isElement(child: XmlElement | string): child is XmlElement {
  return typeof child !== 'string';
}

/** Child elements, or those of one name, in order. */
export function children(element: XmlElement | undefined, name?: string): XmlElement[] {
  const all = element?.children.filter(isElement) ?? [];
  return name === undefined ? all : all.filter((child) => child.name === name);
}

/** The first child element of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return children(element, name)[0];
}

/** The attribute `w:val` of the child element of that name. */
export function childValue(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val'];
}

/** All text below an element. */
export function textOf(element: XmlElement): string {
  return element.children.map((one) => (isElement(one) ? textOf(one) : one)).join('');
}
