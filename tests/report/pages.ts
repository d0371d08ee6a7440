// Reads pages as a reader sees them: renders .docx files with LibreOffice, and takes from the PDF the
// lines of text with place, size and face, and the drawn lines. All lengths in points from the top left.
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import type { PDFPageProxy } from 'unpdf/pdfjs';
import { converted } from '../office';

/** Text as it was put on the page at once: of one face, in one cell. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly font: string;
}

/** A line of text, or the part of it in one column. */
export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Size of its largest letters. */
  readonly size: number;
  /** Names of the embedded fonts without their subset's mark: `LiberationSerif-Bold`. */
  readonly fonts: readonly string[];
  readonly pieces: readonly Piece[];
}

/** A horizontal line that is drawn. */
export interface DrawnLine {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  /** From top to bottom, then from left to right. */
  readonly lines: readonly TextLine[];
  readonly drawn: readonly DrawnLine[];
  /** Colours of text and lines, as `r,g,b`. */
  readonly colours: ReadonlySet<string>;
}

/** Renders documents by name, in one start of LibreOffice, and reads their pages. */
export async function renderedPages<Name extends string>(
  documents: Readonly<Record<Name, Uint8Array>>,
): Promise<Record<Name, readonly Page[]>> {
  const pages = {} as Record<Name, readonly Page[]>;
  const printed = printedPdfs(documents);
  for (const name of Object.keys(printed) as Name[]) pages[name] = await readPages(printed[name]);
  return pages;
}

/** The PDF of each document, as LibreOffice prints it. */
export function printedPdfs<Name extends string>(
  documents: Readonly<Record<Name, Uint8Array>>,
): Record<Name, Uint8Array> {
  return converted(documents, { from: 'docx', to: 'pdf' });
}

async function readPages(pdf: Uint8Array): Promise<Page[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 });
  const pages: Page[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    // The fonts are known by name only after the page's operators were read.
    const operators = await page.getOperatorList();
    const content = await page.getTextContent();
    const pieces = content.items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , size = 0, left = 0, up = 0] = item.transform as number[];
      const { name } = page.commonObjs.get(item.fontName) as { name: string };
      const font = name.replace(/^[A-Z]{6}\+/, '');
      const piece = { text: item.str, left, right: left + item.width };
      return [
        {
          ...piece,
          baseline: height - up,
          size,
          fonts: [font],
          pieces: [
            {
              ...piece,
              font,
            },
          ],
        },
      ];
    });
    pages.push({ width, height, lines: joined(pieces), ...(await drawing(operators, height)) });
  }
  return pages;
}

/** Wider than any blank within a line, narrower than what is between two columns. */
const COLUMN_GAP = 30;

/** A change of face behind a blank of this width is another column. */
const CELL_GAP = 8;

/** Pieces come cell by cell, in the order of the file; a line's follow each other. */
function joined(pieces: readonly TextLine[]): TextLine[] {
  const lines: TextLine[] = [];
  for (const piece of pieces) {
    const line = lines[lines.length - 1];
    const gap = line ? piece.left - line.right : Infinity;
    // A footnote's mark stands a little higher than its line.
    const onLine = line && Math.abs(line.baseline - piece.baseline) < 6 && gap > -1;
    const sameFace = line?.fonts.includes(piece.fonts[0]!) ?? false;
    if (onLine && gap < (sameFace ? COLUMN_GAP : CELL_GAP)) {
      lines[lines.length - 1] = merged(line, piece, gap);
    } else lines.push(piece);
  }
  return lines.sort((a, b) => a.baseline - b.baseline || a.left - b.left);
}

function merged(line: TextLine, piece: TextLine, gap: number): TextLine {
  const larger = piece.size > line.size ? piece : line;
  return {
    text: `${line.text}${gap > 1 && !line.text.endsWith(' ') ? ' ' : ''}${piece.text}`,
    left: line.left,
    right: piece.right,
    baseline: larger.baseline,
    size: larger.size,
    fonts: [...new Set([...line.fonts, ...piece.fonts])],
    pieces: [...line.pieces, ...piece.pieces],
  };
}

type Operators = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;

/** Thicker than any drawn line of the form, in points. */
const THICKEST = 1.5;

async function drawing(
  { fnArray, argsArray }: Operators,
  height: number,
): Promise<{ drawn: DrawnLine[]; colours: Set<string> }> {
  const { OPS } = await getResolvedPDFJS();
  const painted = new Set<number>([
    OPS.stroke,
    OPS.closeStroke,
    OPS.fill,
    OPS.eoFill,
    OPS.fillStroke,
    OPS.eoFillStroke,
  ]);
  const drawn: DrawnLine[] = [];
  const colours = new Set<string>();
  // Offset and scale only: pages of text are neither turned nor slanted.
  let place = { x: 0, y: 0, scaleX: 1, scaleY: 1 };
  const kept: (typeof place)[] = [];
  fnArray.forEach((operator, at) => {
    const args = argsArray[at] as unknown[];
    if (operator === OPS.save) kept.push(place);
    else if (operator === OPS.restore) place = kept.pop() ?? place;
    else if (operator === OPS.transform) {
      const [scaleX = 1, , , scaleY = 1, x = 0, y = 0] = args as number[];
      place = {
        x: place.x + x * place.scaleX,
        y: place.y + y * place.scaleY,
        scaleX: place.scaleX * scaleX,
        scaleY: place.scaleY * scaleY,
      };
    } else if (operator === OPS.setFillRGBColor || operator === OPS.setStrokeRGBColor) {
      colours.add(Object.values(args).join());
    } else if (operator === OPS.constructPath && painted.has(args[0] as number)) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = Object.values(args[2] as ArrayLike<number>);
      const flat = Math.abs(y2 - y1) * Math.abs(place.scaleY) < THICKEST;
      const left = place.x + x1 * place.scaleX;
      const right = place.x + x2 * place.scaleX;
      if (flat && right - left > 3) {
        drawn.push({ left, right, top: height - (place.y + y2 * place.scaleY) });
      }
    }
  });
  return { drawn, colours };
}
