// Writes the report as a .docx file: one section, real headings, real footnotes, page numbers.
import { AlignmentType, Document, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import { FORMS } from '../form';
import type { Report } from '../model';
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
  const { margins } = form;
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
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: fromMillimetres(A4.width), height: fromMillimetres(A4.height) },
            margin: {
              top: fromMillimetres(margins.top),
              bottom: fromMillimetres(margins.bottom),
              left: fromMillimetres(margins.left),
              right: fromMillimetres(margins.right),
              header: fromMillimetres(HEADER_DISTANCE),
              footer: fromMillimetres(HEADER_DISTANCE),
            },
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
        children: report.blocks.flatMap((block) => writeBlock(block, form, report.workbook)),
      },
    ],
  });
}
