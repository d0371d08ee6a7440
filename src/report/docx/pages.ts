// The pages: the report proper, the annex on its side, what follows it; each numbered from 1.
import {
  Footer,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
  type ISectionOptions,
} from 'docx';
import type { Form, Look } from '../form';
import type { Block, Report } from '../model';
import { ALIGNMENTS } from './alignments';
import { writeBlock } from './blocks';
import { fromMillimetres } from './measures';
import { runLook } from './styles';

/** The document's sections, in order. */
export function pageSections(report: Report, form: Form): ISectionOptions[] {
  return parts(report.blocks).map((blocks) => ({
    ...pages(
      form,
      blocks.some(({ kind }) => kind === 'annex'),
    ),
    children: blocks.flatMap((block, at) =>
      writeBlock(block, form, report.workbook, blocks[at + 1]),
    ),
  }));
}

function parts(blocks: readonly Block[]): Block[][] {
  const annex = blocks.findIndex(({ kind }) => kind === 'annex');
  if (annex < 0) return [[...blocks]];
  const three = [blocks.slice(0, annex), blocks.slice(annex, annex + 1), blocks.slice(annex + 1)];
  return three.filter((part) => part.length > 0);
}

/** Sheet, margins and page numbers; the first page of each part goes without its number. */
function pages(
  { looks, millimetres }: Form,
  landscape: boolean,
): Omit<ISectionOptions, 'children'> {
  // On its side the sheet is bound at its top, and the text has the same room all around.
  const left = landscape ? millimetres.marginTop : millimetres.marginLeft;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        // Width and height of the upright sheet: the library turns them itself.
        size: {
          width: fromMillimetres(millimetres.pageWidth),
          height: fromMillimetres(millimetres.pageHeight),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: fromMillimetres(millimetres.marginTop),
          bottom: fromMillimetres(millimetres.marginBottom),
          left: fromMillimetres(left),
          right: fromMillimetres(millimetres.marginRight),
          header: fromMillimetres(millimetres.pageNumberTop),
          footer: fromMillimetres(millimetres.pageNumberTop),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      first: new Header({ children: [new Paragraph({ children: [] })] }),
      default: new Header({ children: [pageNumber(looks.pageNumber)] }),
    },
    footers: {
      first: new Footer({ children: [new Paragraph({ children: [] })] }),
      default: new Footer({ children: [new Paragraph({ children: [] })] }),
    },
  };
}

function pageNumber(look: Look): Paragraph {
  return new Paragraph({
    alignment: ALIGNMENTS[look.align],
    // In its natural height, so that it stands where the form has it.
    spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' },
    children: [new TextRun({ ...runLook(look), children: [PageNumber.CURRENT] })],
  });
}
