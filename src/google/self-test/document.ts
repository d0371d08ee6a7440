// Probes of the import: what is left of our .docx in the Google Doc that Drive makes of it.
import { figureAddress } from '../../report/figure-link';
import { markedDocuments } from '../make-document';
import { FORMS, TYPEFACE } from '../../report/form';
import type { ImportedBlock, ImportedDocument, ImportedParagraph } from './imported-document';
import type { Probe } from './probe';
import type { Scratch } from './scratch';

const POINTS_IN_MILLIMETRE = 72 / 25.4;

const YES = 'có';

const yes = (is: boolean): string => (is ? YES : 'không');

function blocks({ body }: ImportedDocument): readonly ImportedBlock[] {
  return body?.content ?? [];
}

/** All paragraphs, those in tables too. */
function paragraphs(content: readonly ImportedBlock[]): ImportedParagraph[] {
  return content.flatMap(({ paragraph, table }) => [
    ...(paragraph ? [paragraph] : []),
    ...(table?.tableRows ?? []).flatMap(({ tableCells = [] }) =>
      tableCells.flatMap((cell) => paragraphs(cell.content ?? [])),
    ),
  ]);
}

function fontsOf(document: ImportedDocument): string[] {
  const normal = document.namedStyles?.styles?.find((one) => one.namedStyleType === 'NORMAL_TEXT');
  const usual = normal?.textStyle?.weightedFontFamily?.fontFamily ?? '?';
  const fonts = paragraphs(blocks(document)).flatMap(({ elements = [] }) =>
    elements.flatMap(({ textRun }) =>
      textRun?.content?.trim() ? (textRun.textStyle?.weightedFontFamily?.fontFamily ?? usual) : [],
    ),
  );
  return [...new Set(fonts)].sort();
}

function linksOf(document: ImportedDocument): string[] {
  return paragraphs(blocks(document)).flatMap(({ elements = [] }) =>
    elements.flatMap(({ textRun }) => textRun?.textStyle?.link?.url ?? []),
  );
}

/** The address of the first figure in the report's text. */
function firstAddress({ report }: Scratch): string {
  for (const block of report.blocks) {
    for (const inline of block.kind === 'paragraph' ? block.content : []) {
      const figure = 'figure' in inline ? inline.figure : undefined;
      if (figure && report.workbook) return figureAddress(figure, report.workbook);
    }
  }
  return '';
}

export const DOCUMENT_PROBES: readonly Probe[] = [
  {
    id: 'drive.import',
    fact: {
      vi: 'Quyền drive.file đủ để tạo Google Docs từ tệp .docx',
      en: 'Scope drive.file suffices to make a Google Doc of a .docx',
    },
    try: ({ file }) => ({ expected: YES, found: yes(file.id !== '' && file.link !== '') }),
  },
  {
    id: 'drive.find-by-mark',
    fact: {
      vi: 'Tài liệu vừa tạo tìm lại được bằng dấu của nó',
      en: 'A Doc just made is found again by its mark',
    },
    try: ({ file, mark }) => ({
      expected: YES,
      found: yes(markedDocuments(mark).some(({ id }) => id === file.id)),
    }),
  },
  {
    id: 'docs.read',
    fact: {
      vi: 'Quyền drive.file đủ để đọc lại tài liệu do tiện ích tạo',
      en: 'Scope drive.file suffices to read a Doc that the add-in made',
    },
    try: ({ document }) => ({ expected: YES, found: yes(blocks(document).length > 0) }),
  },
  {
    id: 'import.footnotes',
    fact: { vi: 'Chú thích cuối trang còn nguyên', en: 'Footnotes are kept' },
    try: ({ document, report }) => ({
      expected: String(report.footnotes.length),
      found: String(Object.keys(document.footnotes ?? {}).length),
    }),
  },
  {
    id: 'import.first-page',
    fact: {
      vi: 'Trang đầu có phần đầu trang riêng (không đánh số)',
      en: 'The first page has a header of its own (no number)',
    },
    try: ({ document }) => ({
      expected: YES,
      found: yes(document.documentStyle?.useFirstPageHeaderFooter === true),
    }),
  },
  {
    id: 'import.margins',
    fact: {
      vi: 'Lề trên, phải, dưới, trái (mm) còn nguyên',
      en: 'Margins: top, right, bottom, left (mm)',
    },
    try: ({ document, report }) => {
      const { marginTop, marginRight, marginBottom, marginLeft } = FORMS[report.kind].millimetres;
      const own = document.documentStyle ?? {};
      const found = [own.marginTop, own.marginRight, own.marginBottom, own.marginLeft].map(
        (margin) => Math.round((margin?.magnitude ?? 0) / POINTS_IN_MILLIMETRE),
      );
      return {
        expected: [marginTop, marginRight, marginBottom, marginLeft].join(', '),
        found: found.join(', '),
      };
    },
  },
  {
    id: 'import.font',
    fact: { vi: 'Phông chữ còn nguyên', en: 'The typeface is kept' },
    try: ({ document }) => ({ expected: TYPEFACE, found: fontsOf(document).join(', ') }),
  },
  {
    id: 'import.line-spacing',
    fact: { vi: 'Đoạn văn có khoảng cách dòng', en: 'Paragraphs have a line spacing' },
    try: ({ document }) => ({
      expected: YES,
      found: yes(
        blocks(document).some(({ paragraph }) => (paragraph?.paragraphStyle?.lineSpacing ?? 0) > 0),
      ),
    }),
  },
  {
    id: 'import.landscape',
    fact: { vi: 'Phụ lục nằm trên trang ngang', en: 'The annex lies on landscape pages' },
    try: ({ document }) => ({
      expected: YES,
      found: yes(
        blocks(document).some(
          (one) => one.sectionBreak?.sectionStyle?.flipPageOrientation === true,
        ),
      ),
    }),
  },
  {
    id: 'import.table-widths',
    fact: { vi: 'Cột của bảng giữ bề rộng', en: 'Columns of tables keep their widths' },
    try: ({ document }) => {
      const tables = blocks(document).flatMap(({ table }) => table ?? []);
      const columns = tables.flatMap((table) => table.tableStyle?.tableColumnProperties ?? []);
      const hasWidths = columns.every(({ width }) => (width?.magnitude ?? 0) > 0);
      return { expected: YES, found: yes(columns.length > 0 && hasWidths) };
    },
  },
  {
    id: 'import.links',
    fact: {
      vi: 'Liên kết về ô giữ cả phần sau dấu “?” và “#”',
      en: 'Links to cells keep what is behind “?” and “#”',
    },
    try: (scratch) => {
      const expected = firstAddress(scratch);
      const links = linksOf(scratch.document);
      return { expected, found: links.includes(expected) ? expected : (links[0] ?? 'không có') };
    },
  },
];
