// The pages of the report: the text on upright sheets, the annex on sheets that lie on their side, then what
// follows it; each numbered from 1.
import type { Form } from '../form';
import type { Block, Report } from '../model';
import { writeBlock } from './blocks';
import type { Links } from './links';
import { fromMillimetres } from './measures';
import { endingSection, paragraph } from './paragraph';
import { pageNumberRuns } from './runs';
import { element } from './xml';

/** The ids of the parts that every section has above and below its pages. */
export const PAGE_PARTS = { number: 'rIdHeader', none: 'rIdNoHeader', below: 'rIdFooter' } as const;

/** The document's body: its sections in order, each with its pages. */
export function bodyOf(report: Report, form: Form, links: Links): string {
  const sections = parts(report.blocks).map((blocks) => ({
    blocks: blocks.flatMap((block, at) => writeBlock(block, form, links, blocks[at + 1])),
    pages: pages(
      form,
      blocks.some(({ kind }) => kind === 'annex'),
    ),
  }));
  const last = sections.length - 1;
  return sections
    .flatMap((section, at) =>
      at === last
        ? [...section.blocks, section.pages]
        : endingSection(section.blocks, section.pages),
    )
    .join('');
}

function parts(blocks: readonly Block[]): Block[][] {
  const annex = blocks.findIndex(({ kind }) => kind === 'annex');
  if (annex < 0) return [[...blocks]];
  const three = [blocks.slice(0, annex), blocks.slice(annex, annex + 1), blocks.slice(annex + 1)];
  return three.filter((part) => part.length > 0);
}

/** Sheet, margins and page numbers; the first page of each part goes without its number. */
function pages({ millimetres }: Form, landscape: boolean): string {
  const [width, height] = [millimetres.pageWidth, millimetres.pageHeight].map(fromMillimetres);
  // On its side the sheet is bound at its top, and the text has the same room all around.
  const left = landscape ? millimetres.marginTop : millimetres.marginLeft;
  const reference = (kind: 'header' | 'footer', type: string, id: string): string =>
    element(`w:${kind}Reference`, { 'w:type': type, 'r:id': id });
  const number = fromMillimetres(millimetres.pageNumberTop);
  return element(
    'w:sectPr',
    {},
    reference('header', 'default', PAGE_PARTS.number) +
      reference('header', 'first', PAGE_PARTS.none) +
      reference('footer', 'default', PAGE_PARTS.below) +
      reference('footer', 'first', PAGE_PARTS.below) +
      element('w:type', { 'w:val': 'nextPage' }) +
      element('w:pgSz', {
        'w:w': landscape ? height : width,
        'w:h': landscape ? width : height,
        'w:orient': landscape ? 'landscape' : 'portrait',
      }) +
      element('w:pgMar', {
        'w:top': fromMillimetres(millimetres.marginTop),
        'w:right': fromMillimetres(millimetres.marginRight),
        'w:bottom': fromMillimetres(millimetres.marginBottom),
        'w:left': fromMillimetres(left),
        'w:header': number,
        'w:footer': number,
        'w:gutter': 0,
      }) +
      element('w:pgNumType', { 'w:start': 1 }) +
      '<w:titlePg/>' +
      element('w:docGrid', { 'w:linePitch': 360 }),
  );
}

/** The line above a page: its number, in its natural height, so that it stands where the form has it. */
export function pageNumberLine({ looks: { pageNumber } }: Form): string {
  return paragraph(
    { spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' }, align: pageNumber.align },
    pageNumberRuns(pageNumber),
  );
}
