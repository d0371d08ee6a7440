// Writes the report as a .docx file: real headings, real footnotes, page numbers.
import { Document, type Paragraph } from 'docx';
import { FORMS } from '../form';
import type { Report } from '../model';
import { footnoteParagraph } from './blocks';
import { compileParts, zipParts } from './package';
import { pageSections } from './pages';
import { documentStyles } from './styles';

/**
 * The report as bytes of a .docx file.
 * @param at time of making, ISO 8601, for the file's properties
 */
export function writeDocx(report: Report, at: string): Uint8Array {
  return zipParts(compileParts(buildDocument(report), at, report.twoSided));
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
    styles: documentStyles(form, report.headings),
    footnotes,
    sections: pageSections(report, form),
  });
}
