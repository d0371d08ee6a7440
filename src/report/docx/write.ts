// Writes the report as a .docx file: real headings, real footnotes, page numbers.
import { FORMS } from '../form';
import type { Report } from '../model';
import { footnoteParagraph } from './blocks';
import { Links } from './links';
import { packageParts, zipParts } from './package';
import { bodyOf, pageNumberLine } from './pages';
import { stylesOf } from './styles';

/**
 * The report as bytes of a .docx file; the same report and time give the same bytes.
 * @param at time of making, ISO 8601, for the file's properties
 */
export function writeDocx(report: Report, at: string): Uint8Array {
  return zipParts(docxParts(report, at));
}

/** The parts of the file by their paths. */
export function docxParts(report: Report, at: string): Map<string, string> {
  const form = FORMS[report.kind];
  const [links, footnoteLinks] = [new Links(report.workbook), new Links(report.workbook)];
  return packageParts({
    caption: report.caption,
    issuer: report.issuer,
    at,
    mirrored: report.twoSided,
    styles: stylesOf(form, report.headings),
    body: bodyOf(report, form, links),
    links,
    footnotes: report.footnotes.map(({ number, lines }) => ({
      number,
      content: lines.map((line, nth) => footnoteParagraph(line, nth, footnoteLinks)).join(''),
    })),
    footnoteLinks,
    pageNumber: pageNumberLine(form),
  });
}
