// Writes the report as a .docx file: real headings, real footnotes, page numbers, the annex in landscape.
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
  type ISectionOptions,
  type Table,
} from 'docx';
import { FORMS, type Form } from '../form';
import type { Block, Report } from '../model';
import { footnoteParagraph, writeBlock } from './blocks';
import { fromMillimetres } from './measures';
import { compileParts, zipParts } from './package';
import { documentStyles, runLook } from './styles';

/** A4 in millimetres. */
const A4 = { width: 210, height: 297 } as const;

/** Distance of the page number from the page's edge (HD 05: 10 mm). */
const HEADER_DISTANCE = 10;

/**
 * The report as bytes of a .docx file.
 * @param at time of making, ISO 8601, for the file's properties
 */
export function writeDocx(report: Report, at: string): Uint8Array {
  return zipParts(compileParts(buildDocument(report), at));
}

/** The report as a document of the docx library. */
export function buildDocument(report: Report): Document {
  const form = FORMS[report.kind];
  const footnotes: Record<string, { children: Paragraph[] }> = {};
  for (const { number, lines } of report.footnotes) {
    footnotes[String(number)] = {
      children: lines.map((line, at) => footnoteParagraph(line, at, report.workbook)),
    };
  }
  return new Document({
    title: report.caption,
    creator: 'Sổ Báo Cáo',
    lastModifiedBy: 'Sổ Báo Cáo',
    styles: documentStyles(form),
    footnotes,
    sections: pages(report.blocks).map((blocks) =>
      section(
        blocks.flatMap((block) => writeBlock(block, form, report.workbook)),
        form,
        blocks.some(({ kind }) => kind === 'annex'),
      ),
    ),
  });
}

/** The report proper, the annex with pages of its own, and what follows it. */
function pages(blocks: readonly Block[]): Block[][] {
  const annex = blocks.findIndex(({ kind }) => kind === 'annex');
  if (annex < 0) return [[...blocks]];
  const parts = [blocks.slice(0, annex), blocks.slice(annex, annex + 1), blocks.slice(annex + 1)];
  return parts.filter((part) => part.length > 0);
}

/** Pages of one kind, numbered from 1 in the header, the first without its number. */
function section(children: (Paragraph | Table)[], form: Form, landscape: boolean): ISectionOptions {
  const { margins } = form;
  const [left, right] = landscape ? [20, 15] : [margins.left, margins.right];
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        // The library turns the page itself: width and height are those of the upright sheet.
        size: {
          width: fromMillimetres(A4.width),
          height: fromMillimetres(A4.height),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: fromMillimetres(margins.top),
          bottom: fromMillimetres(margins.bottom),
          left: fromMillimetres(left),
          right: fromMillimetres(right),
          header: fromMillimetres(HEADER_DISTANCE),
          footer: fromMillimetres(HEADER_DISTANCE),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      first: new Header({ children: [new Paragraph({ children: [] })] }),
      default: new Header({
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [
              new TextRun({ ...runLook(form.pageNumber), children: [PageNumber.CURRENT] }),
            ],
          }),
        ],
      }),
    },
    footers: {
      first: new Footer({ children: [new Paragraph({ children: [] })] }),
      default: new Footer({ children: [new Paragraph({ children: [] })] }),
    },
    children,
  };
}
