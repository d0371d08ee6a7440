// The package of a .docx: the parts of the Open Packaging Conventions around the document, and the zip.
import { strToU8, zipSync } from 'fflate';
import { RELATIONSHIPS, type Links } from './links';
import { PAGE_PARTS } from './pages';
import { paragraph } from './paragraph';
import { element, escaped, part } from './xml';

/** What a document is made of, as XML. */
export interface DocumentParts {
  readonly caption: string;
  /** Whose report it is; '' where the workbook does not say. */
  readonly issuer: string;
  /** ISO 8601. */
  readonly at: string;
  /** Whether the margins change places on the back of each sheet. */
  readonly mirrored: boolean;
  readonly styles: string;
  readonly body: string;
  readonly links: Links;
  readonly footnotes: readonly { readonly number: number; readonly content: string }[];
  readonly footnoteLinks: Links;
  /** The line above each page but the first. */
  readonly pageNumber: string;
}

const MAKER = 'Sổ Báo Cáo';

const NAMESPACES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': RELATIONSHIPS,
};
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Parts of word/: path, id, what they are to the document. */
const WORD_PARTS = [
  ['styles.xml', 'rIdStyles', 'styles'],
  ['settings.xml', 'rIdSettings', 'settings'],
  ['footnotes.xml', 'rIdFootnotes', 'footnotes'],
  ['header1.xml', PAGE_PARTS.number, 'header'],
  ['header2.xml', PAGE_PARTS.none, 'header'],
  ['footer1.xml', PAGE_PARTS.below, 'footer'],
] as const;

/** The parts by their paths. */
export function packageParts(document: DocumentParts): Map<string, string> {
  const word = (name: string, content: string): string => part(element(name, NAMESPACES, content));
  const empty = paragraph({});
  return new Map([
    ['[Content_Types].xml', contentTypes()],
    [
      '_rels/.rels',
      relationships([
        ['rId1', `${RELATIONSHIPS}/officeDocument`, 'word/document.xml'],
        ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
    ['docProps/core.xml', core(document)],
    ['word/document.xml', word('w:document', `<w:body>${document.body}</w:body>`)],
    [
      'word/_rels/document.xml.rels',
      relationships(
        WORD_PARTS.map(([path, id, type]) => [id, `${RELATIONSHIPS}/${type}`, path]),
        document.links,
      ),
    ],
    ['word/styles.xml', word('w:styles', document.styles)],
    ['word/settings.xml', word('w:settings', settings(document.mirrored))],
    ['word/footnotes.xml', word('w:footnotes', footnotes(document))],
    ['word/_rels/footnotes.xml.rels', relationships([], document.footnoteLinks)],
    ['word/header1.xml', word('w:hdr', document.pageNumber)],
    ['word/header2.xml', word('w:hdr', empty)],
    ['word/footer1.xml', word('w:ftr', empty)],
  ]);
}

function relationships(
  list: readonly (readonly [id: string, type: string, target: string])[],
  links?: Links,
): string {
  const own = list.map(([Id, Type, Target]) => element('Relationship', { Id, Type, Target }));
  const all = [...own, ...(links?.relationships() ?? [])].join('');
  return part(element('Relationships', { xmlns: `${PACKAGE}/relationships` }, all));
}

function contentTypes(): string {
  const of = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const override = (PartName: string, ContentType: string): string =>
    element('Override', { PartName, ContentType });
  return part(
    element(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      [
        element('Default', {
          Extension: 'rels',
          ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
        }),
        element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
        override('/word/document.xml', `${of}.document.main+xml`),
        ...WORD_PARTS.map(([path, , type]) => override(`/word/${path}`, `${of}.${type}+xml`)),
        override(
          '/docProps/core.xml',
          'application/vnd.openxmlformats-package.core-properties+xml',
        ),
      ].join(''),
    ),
  );
}

function core({ caption, issuer, at }: DocumentParts): string {
  const dated = (name: string): string =>
    element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, escaped(at));
  return part(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      element('dc:title', {}, escaped(caption)) +
        element('dc:creator', {}, escaped(issuer === '' ? MAKER : issuer)) +
        element('dc:language', {}, 'vi-VN') +
        element('cp:lastModifiedBy', {}, MAKER) +
        element('cp:revision', {}, '1') +
        dated('created') +
        dated('modified'),
    ),
  );
}

function settings(mirrored: boolean): string {
  const special = [-1, 0].map((id) => element('w:footnote', { 'w:id': id })).join('');
  return (
    (mirrored ? '<w:mirrorMargins/>' : '') +
    element('w:defaultTabStop', { 'w:val': 720 }) +
    `<w:footnotePr>${special}</w:footnotePr>` +
    element(
      'w:compat',
      {},
      element('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': 15,
      }),
    )
  );
}

/** The notes, and the line between them and the text, which Word wants as notes too. */
function footnotes({ footnotes: notes }: DocumentParts): string {
  const look = { spacing: { after: 0, line: 240, lineRule: 'auto' } } as const;
  const special = (type: 'separator' | 'continuationSeparator', id: number): string =>
    element(
      'w:footnote',
      { 'w:type': type, 'w:id': id },
      paragraph(look, element('w:r', {}, element(`w:${type}`))),
    );
  return [
    special('separator', -1),
    special('continuationSeparator', 0),
    ...notes.map(({ number, content }) => element('w:footnote', { 'w:id': number }, content)),
  ].join('');
}

/** Zips parts into the bytes of a .docx file; the same parts give the same bytes. */
export function zipParts(parts: ReadonlyMap<string, string>): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [path, content] of parts) files[path] = strToU8(content);
  return zipSync(files, { mtime: ZIP_TIME, level: 6 });
}

/** The earliest time that a zip can state; local time, as the format wants it. */
const ZIP_TIME = '1980-01-01T00:00:00';
