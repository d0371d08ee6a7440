// Where each component of the form stands on the rendered pages, and how each length is measured there.
import type { DocumentKind, LookName } from '../../src/report/form';
import type { DRAWN_LINES, MILLIMETRES, POINTS } from '../../src/report/form-rules';
import type { DrawnLine, Page, TextLine } from './pages';

export const POINTS_IN_MILLIMETRE = 72 / 25.4;
const A4_WIDTH = 210;
const LEFT = 30 * POINTS_IN_MILLIMETRE;
const RIGHT = (A4_WIDTH - 15) * POINTS_IN_MILLIMETRE;
const FIRST_LINE = LEFT + 10 * POINTS_IN_MILLIMETRE;

/** Of Times New Roman and its twins, in sizes: above and below the baseline, and a single line. */
const ASCENT = 0.891;
const DESCENT = 0.216;
const SINGLE_LINE = 1.149;

/** The pages of one kind of document: as it goes out, and as a draft. */
export interface Rendered {
  readonly kind: DocumentKind;
  /** Without the annex. */
  readonly final: readonly Page[];
  readonly annex: readonly Page[];
  readonly draft: readonly Page[];
  /** With "Phần I" and "Phần II" above its chapters. */
  readonly parted: readonly Page[];
  /** Printed on both sides. */
  readonly twoSided: readonly Page[];
}

/** What was typed into Cấu hình for the pages that are measured. */
export const TYPED: Readonly<Record<DocumentKind, Readonly<Record<string, string>>>> = {
  party: {
    'Quyền hạn ký': 'TM. Ban Thường vụ\nKT. Bí thư\nTL. Bí thư',
    'Người ký': 'Lù Văn Thử',
    'Nơi nhận': 'Thường trực Tỉnh ủy; Các chi bộ trực thuộc',
    'Kính gửi': 'Tỉnh ủy Lào Cai',
  },
  state: {
    'Loại văn bản': 'Chính quyền',
    'Cơ quan ban hành': 'Phòng Kinh tế xã Lùng Phình',
    'Cơ quan cấp trên': 'UBND xã Lùng Phình',
    'Quyền hạn ký': 'T/M Ủy ban nhân dân\nK/T Chủ tịch\nT/L Chủ tịch',
    'Chức vụ người ký': 'Phó Chủ tịch',
    'Người ký': 'Lù Văn Thử',
    'Nơi nhận': 'UBND tỉnh Lào Cai; Thường trực Đảng ủy xã',
    'Kính gửi': 'UBND tỉnh Lào Cai',
  },
};

const allLines = (pages: readonly Page[]): readonly TextLine[] =>
  pages.flatMap(({ lines }) => lines);

/** Lines that match, in reading order; there must be some. */
function matching(lines: readonly TextLine[], pattern: RegExp): TextLine[] {
  const found = lines.filter(({ text }) => pattern.test(text));
  if (found.length === 0) throw new Error(`No line matches ${String(pattern)}`);
  return found;
}

const onFirst =
  (pattern: RegExp) =>
  (at: Rendered): TextLine[] =>
    matching(at.final[0]!.lines, pattern);
const onLast =
  (pattern: RegExp) =>
  (at: Rendered): TextLine[] =>
    matching(at.final[at.final.length - 1]!.lines, pattern);
const anywhere =
  (pattern: RegExp) =>
  (at: Rendered): TextLine[] =>
    matching(allLines(at.final), pattern);

const onAnnex =
  (pattern: RegExp) =>
  (at: Rendered): TextLine[] =>
    matching(at.annex[0]!.lines, pattern);

/** The lines of each component. */
export const LINES: Readonly<Record<LookName, (at: Rendered) => readonly TextLine[]>> = {
  pageNumber: ({ final }) => final.slice(1).map((page) => matching(page.lines, /^\d+$/)[0]!),
  'draft-mark': ({ draft }) => matching(draft[0]!.lines, /^DỰ THẢO$/),
  motto: onFirst(/^(ĐẢNG CỘNG SẢN|CỘNG HÒA)/),
  'motto-2': onFirst(/^Độc lập/),
  parent: onFirst(/^(ĐẢNG BỘ TỈNH|UBND XÃ)/),
  issuer: onFirst(/^(ĐẢNG ỦY XÃ|PHÒNG KINH TẾ|XÃ LÙNG PHÌNH$)/),
  star: onFirst(/^\*$/),
  number: onFirst(/^Số/),
  'place-date': onFirst(/^Lùng Phình, ngày/),
  title: onFirst(/^BÁO CÁO$/),
  subject: onFirst(/^(Kết quả thực hiện nhiệm vụ|phương hướng, nhiệm vụ)/),
  divider: onFirst(/^-+$/),
  addressee: onFirst(/^Kính gửi/),
  body: ({ final }) => bodyLines(final).filter((line) => isRegular(line) && isFull(line)),
  part: ({ parted }) => matching(allLines(parted), /^Phần I+$/),
  'part-title': ({ parted }) => matching(allLines(parted), /^(LÃNH ĐẠO, CHỈ ĐẠO|KẾT QUẢ)$/),
  'heading-1': anywhere(/^[IVX]+\. /),
  'heading-2': ({ final }) => headings(final, /^\d+\. \p{L}/u),
  'heading-3': ({ final }) => headings(final, /^\d+\.\d+\. /),
  'heading-4': ({ final }) => headings(final, /^[a-zđ]\) /u),
  // Their face is that of the words before the colon.
  'lead-in': ({ final }) => {
    const lines = matching(bodyLines(final), LEAD_IN).filter(({ left }) => near(left, FIRST_LINE));
    return lines.map((line) => ({ ...line, fonts: [line.pieces[0]!.font] }));
  },
  authority: onLast(/^[TK][./]?[MTL]/),
  position: onLast(/^PHÓ (BÍ THƯ|CHỦ TỊCH)/),
  signer: onLast(/^Lù Văn Thử$/),
  'recipients-title': onLast(/^Nơi nhận:$/),
  recipient: onLast(/^- (Thường trực|Các chi bộ|UBND|Lưu)/),
  footnote: ({ final }) => final.flatMap(({ lines }) => lines.filter(isFootnote)).filter(isFull),
  'annex-title': onAnnex(/^Phụ lục/),
  'annex-subtitle': onAnnex(/^BIỂU CHI TIẾT/),
  'annex-reference': onAnnex(/^\((Kèm theo|Số liệu chốt)/),
  table: ({ annex }) => cells(annex, 'left'),
  'table-number': ({ annex }) => cells(annex, 'right'),
  'table-mark': ({ annex }) => cells(annex, 'center'),
};

/** The paragraphs of the example that words lead into. */
export const LEAD_IN = /^(?:Về (?:khách|chủ) quan|Văn hóa - xã hội|Kinh tế và môi trường): /;

/** The annex's columns from left to right: width in millimetres, where its cells' texts stand. */
const ANNEX_COLUMNS: readonly (readonly [width: number, stands: 'left' | 'center' | 'right'])[] = [
  [10, 'center'] as const,
  // The names, with the room of the columns that the example leaves empty.
  [114, 'left'] as const,
  [20, 'center'] as const,
  ...[22, 20, 22, 18].map((width) => [width, 'right'] as const),
  [36, 'left'] as const,
];

/** Between a cell's border and its text: 60 twentieths of a point. */
const CELL_MARGIN = 3;

/** A line of a cell's text, and the cell's room for it. */
interface CellLine extends TextLine {
  readonly room: { readonly left: number; readonly right: number };
}

/** The lines of the annex's rows that are not bold, in the columns whose texts stand so. */
function cells(annex: readonly Page[], stands: 'left' | 'center' | 'right'): CellLine[] {
  const edges = ANNEX_COLUMNS.reduce(
    (made, [width]) => [...made, made[made.length - 1]! + width],
    [20],
  ).map((edge) => edge * POINTS_IN_MILLIMETRE);
  const found = ANNEX_COLUMNS.flatMap(([, where], at) => {
    if (where !== stands) return [];
    const room = { left: edges[at]! + CELL_MARGIN, right: edges[at + 1]! - CELL_MARGIN };
    return allLines(annex).flatMap((line): CellLine[] => {
      const pieces = line.pieces.filter(
        (piece) => centre(piece) > edges[at]! && centre(piece) < edges[at + 1]!,
      );
      const [first] = pieces;
      if (!first || line.size > 12 || first.font !== 'LiberationSerif') return [];
      const [left, right] = [first.left, pieces[pieces.length - 1]!.right];
      const text = pieces.map((piece) => piece.text).join('');
      return [{ ...line, text, left, right, pieces, fonts: [first.font], room }];
    });
  });
  // Not every column is filled in the example.
  if (found.length < 40) throw new Error(`Only ${found.length} cells stand ${stands}`);
  return found;
}

/** Where a text of the form stands by itself: between the margins, or in its cell. */
export const roomOf = (line: TextLine): CellLine['room'] | null =>
  'room' in line ? (line as CellLine).room : null;

const isRegular = ({ fonts }: TextLine): boolean => fonts.join() === 'LiberationSerif';
const isFootnote = ({ size, left }: TextLine): boolean => size < 12 && near(left, LEFT);
const isFull = ({ right }: TextLine): boolean => near(right, RIGHT, 2);
const near = (a: number, b: number, within = 0.5): boolean => Math.abs(a - b) <= within;

/** The text from the first heading to the signature, without page numbers and footnotes. */
export function bodyLines(pages: readonly Page[]): TextLine[] {
  const lines = pages.flatMap((page) => page.lines.filter((line) => isBody(line)));
  const from = lines.findIndex(({ text }) => text.startsWith('I. '));
  const to = lines.findIndex(({ text }) => text.startsWith('Nơi nhận'));
  return lines.slice(Math.max(0, from), to < 0 ? undefined : to);
}

const isBody = ({ left, size }: TextLine): boolean =>
  size >= 13 && (near(left, LEFT) || near(left, FIRST_LINE));

function headings(pages: readonly Page[], pattern: RegExp): TextLine[] {
  const lines = bodyLines(pages).filter(({ left }) => near(left, FIRST_LINE));
  return matching(lines, pattern);
}

/** The line that is drawn in the middle under a component, and the share of its text's length. */
export function drawnUnder(
  name: keyof typeof DRAWN_LINES,
  at: Rendered,
): { drawn: DrawnLine; share: number; offCentre: number } {
  const lines = LINES[name](at);
  const last = lines[lines.length - 1]!;
  const longest = Math.max(...lines.map(({ left, right }) => right - left));
  const drawn = at.final[0]!.drawn.find(
    ({ top, left }) =>
      top > last.baseline && top < last.baseline + 10 && left > last.left - 5 && left < last.right,
  );
  if (!drawn) throw new Error(`Nothing is drawn under ${name}`);
  const offCentre = Math.abs(centre(drawn) - centre(last));
  return { drawn, share: (drawn.right - drawn.left) / longest, offCentre };
}

export const centre = ({ left, right }: { left: number; right: number }): number =>
  (left + right) / 2;

/** Whether a line is underlined. */
export function isUnderlined(line: TextLine, page: Page): boolean {
  return page.drawn.some(
    ({ top, left, right }) =>
      top > line.baseline &&
      top < line.baseline + 3 &&
      near(left, line.left) &&
      near(right, line.right),
  );
}

const inMillimetres = (points: number): number => points / POINTS_IN_MILLIMETRE;
const lowest = (numbers: readonly number[]): number => Math.min(...numbers);
const highest = (numbers: readonly number[]): number => Math.max(...numbers);

/** Distances from a line to the next on the same page, where both are as wanted. */
function distances(
  at: Rendered,
  from: (line: TextLine) => boolean,
  to: (line: TextLine) => boolean,
): number[] {
  return at.final.flatMap((page) => {
    const body = bodyLines([page]);
    return body.flatMap((line, index) => {
      const next = body[index + 1];
      return next && from(line) && to(next) && isRegular(line) && isRegular(next)
        ? [next.baseline - line.baseline]
        : [];
    });
  });
}

const begins = ({ left }: TextLine): boolean => near(left, FIRST_LINE);
const goesOn = ({ left }: TextLine): boolean => near(left, LEFT);
const isHeading = ({ text }: TextLine): boolean => /^([IVX\d]+\.|[a-zđ]\))/u.test(text);

/** What is printed on the back of the report's sheets: pages 2, 4, … */
const backLines = (pages: readonly Page[]): readonly TextLine[] =>
  allLines(pages.filter((_, at) => at % 2 === 1));

/** Lengths in millimetres, as they are on paper. */
export const IN_MILLIMETRES: Readonly<Record<keyof typeof MILLIMETRES, (at: Rendered) => number>> =
  {
    pageWidth: ({ final }) => inMillimetres(highest(final.map(({ width }) => width))),
    pageHeight: ({ final }) => inMillimetres(highest(final.map(({ height }) => height))),
    // With an exact height LibreOffice puts the baseline at four fifths of it, 0.3 mm above what the letters take.
    marginTop: (at) =>
      inMillimetres(
        lowest(
          at.final
            .slice(1)
            .map(({ lines }) => lines.find(isBody)!)
            .map(({ baseline, size }) => baseline + DESCENT * size - IN_POINTS.lineHeight(at)),
        ),
      ),
    marginBottom: ({ final }) =>
      inMillimetres(
        lowest(
          final.map(({ height, lines }) =>
            lowest(lines.map(({ baseline, size }) => height - baseline - DESCENT * size)),
          ),
        ),
      ),
    marginLeft: ({ final }) => inMillimetres(lowest(allLines(final).map(({ left }) => left))),
    marginRight: ({ final }) =>
      A4_WIDTH - inMillimetres(highest(allLines(final).map(({ right }) => right))),
    backLeft: ({ twoSided }) => inMillimetres(lowest(backLines(twoSided).map(({ left }) => left))),
    backRight: ({ twoSided }) =>
      A4_WIDTH - inMillimetres(highest(backLines(twoSided).map(({ right }) => right))),
    pageNumberTop: (at) =>
      inMillimetres(
        lowest(LINES.pageNumber(at).map(({ baseline, size }) => baseline - ASCENT * size)),
      ),
    leftColumn: (at) => inMillimetres(2 * (centre(LINES.issuer(at)[0]!) - LEFT)),
    rightColumn: (at) => inMillimetres(2 * (RIGHT - centre(LINES.motto(at)[0]!))),
    firstLine: (at) =>
      inMillimetres(lowest(headings(at.final, /./).map(({ left }) => left)) - LEFT),
  };

/** Lengths in points, as they are on paper. */
export const IN_POINTS: Readonly<Record<keyof typeof POINTS, (at: Rendered) => number>> = {
  paragraphGap: (at) =>
    lowest(
      distances(
        at,
        (line) => !isHeading(line),
        (line) => begins(line) && !isHeading(line),
      ),
    ) - IN_POINTS.lineHeight(at),
  lineHeight: (at) => highest(distances(at, () => true, goesOn)),
  signatureRoom: (at) => {
    const position = LINES.position(at)[0]!;
    return LINES.signer(at)[0]!.baseline - position.baseline - SINGLE_LINE * position.size;
  },
};
