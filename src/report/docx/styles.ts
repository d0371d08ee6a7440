// Looks go into the built-in styles, which are what survives the import into Google Docs.
import type { Form } from '../form';
import type { HeadingName } from '../model';
import { fromMillimetres, fromPoints } from './measures';
import { paragraphElements, type ParagraphLook } from './paragraph';
import { lookElements } from './runs';
import { element } from './xml';

const named = (name: string, ...others: string[]): string =>
  element('w:name', { 'w:val': name }) + others.join('');
const refers = (kind: 'basedOn' | 'next' | 'link', style: string): string =>
  element(`w:${kind}`, { 'w:val': style });

const style = (type: 'paragraph' | 'character', id: string, content: string): string =>
  element('w:style', { 'w:type': type, 'w:styleId': id }, content);

const NORMAL = element(
  'w:style',
  { 'w:type': 'paragraph', 'w:styleId': 'Normal', 'w:default': 1 },
  named('Normal', '<w:qFormat/>'),
);

const TABLE_NORMAL = element(
  'w:style',
  { 'w:type': 'table', 'w:styleId': 'TableNormal', 'w:default': 1 },
  named('Normal Table', '<w:semiHidden/><w:unhideWhenUsed/>') +
    `<w:tblPr>${element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' })}</w:tblPr>`,
);

const FOOTNOTE_REFERENCE = style(
  'character',
  'FootnoteReference',
  named('footnote reference', refers('basedOn', 'DefaultParagraphFont')) +
    `<w:rPr>${element('w:vertAlign', { 'w:val': 'superscript' })}</w:rPr>`,
);

/** By which Word proofreads, and a PDF is read aloud (ECMA-376-1, 17.3.2.20). */
const LANGUAGE = element('w:lang', { 'w:val': 'vi-VN', 'w:eastAsia': 'vi-VN' });

/** The part with the styles of one form; `headings` from level 1 down. */
export function stylesOf(form: Form, headings: readonly HeadingName[]): string {
  const { looks, points, millimetres } = form;
  const gap = fromPoints(points.paragraphGap);
  const line = { line: fromPoints(points.lineHeight), lineRule: 'exact' } as const;
  const looked = (paragraph: ParagraphLook, run: string): string =>
    `<w:pPr>${paragraphElements(paragraph)}</w:pPr><w:rPr>${run}</w:rPr>`;

  const heading = (name: HeadingName, at: number): string => {
    const look = looks[name];
    // What is centred begins no line.
    const firstLine = look.align === 'center' ? 0 : millimetres.firstLine;
    const paragraph: ParagraphLook = {
      keepNext: true,
      spacing: { before: gap, after: gap, ...line },
      indent: { firstLine: fromMillimetres(firstLine) },
      align: look.align,
    };
    return style(
      'paragraph',
      `Heading${at + 1}`,
      named(
        `heading ${at + 1}`,
        refers('basedOn', 'Normal'),
        refers('next', 'Normal'),
        '<w:qFormat/>',
      ) + looked(paragraph, lookElements(look)),
    );
  };

  const defaults =
    `<w:rPrDefault><w:rPr>${lookElements(looks.body)}${LANGUAGE}</w:rPr></w:rPrDefault>` +
    `<w:pPrDefault><w:pPr>${paragraphElements({
      spacing: { after: gap, ...line },
      align: looks.body.align,
    })}</w:pPr></w:pPrDefault>`;
  const footnoteText = style(
    'paragraph',
    'FootnoteText',
    named('footnote text', refers('basedOn', 'Normal')) +
      looked(
        {
          spacing: { after: fromPoints(2), line: 240, lineRule: 'auto' },
          align: looks.footnote.align,
        },
        lookElements(looks.footnote),
      ),
  );
  return [
    `<w:docDefaults>${defaults}</w:docDefaults>`,
    NORMAL,
    TABLE_NORMAL,
    ...headings.map(heading),
    FOOTNOTE_REFERENCE,
    footnoteText,
  ].join('');
}
