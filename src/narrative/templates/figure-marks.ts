// Figures inside the text of a template: private-use characters carry their identity through it.
import { capitalize } from '../../vietnamese/text';
import { allMatches } from '../../vietnamese/matches';
import type { Figure } from '../../figures/figure';
import { concat, type Run, type Runs } from '../../figures/runs';
import { DamagedFigureError } from './errors';

// A marked figure is OPEN, two characters for its number, its text, CLOSE. None of them comes from a
// cell: the reader of workbooks drops private-use characters (vietnamese/text.ts).
const OPEN = '\ue000';
const CLOSE = '\ue001';
const DIGIT_BASE = 0xe100;
const DIGITS = 0x1800;
const MARKED = /\ue000([\ue100-\uf8ff])([\ue100-\uf8ff])([^\ue000-\uf8ff]*)\ue001/g;
const ANY_MARKER = /[\ue000-\uf8ff]/;

/** The figures that one report's templates were given. */
export class FigureMarks {
  private readonly figures: Figure[] = [];

  /** The text of `runs`, its figures between markers. */
  mark(runs: Runs): string {
    return runs.map(({ text, figure }) => (figure ? this.marked(text, figure) : text)).join('');
  }

  private marked(text: string, figure: Figure): string {
    const number = this.figures.push(figure) - 1;
    const high = String.fromCharCode(DIGIT_BASE + Math.floor(number / DIGITS));
    const low = String.fromCharCode(DIGIT_BASE + (number % DIGITS));
    return OPEN + high + low + text + CLOSE;
  }

  /**
   * Splits marked text into runs. Throws `DamagedFigureError` where a marker is broken or a
   * figure's text was changed on the way: a number that cannot be traced is never printed.
   */
  runs(marked: string): Runs {
    const runs: Run[] = [];
    let end = 0;
    for (const match of allMatches(MARKED, marked)) {
      const [whole, high, low, text = ''] = match;
      pushWords(runs, marked.slice(end, match.index));
      const figure = this.figures[index(high, low)];
      end = match.index + whole.length;
      if (!figure || isJoined(marked, match.index, end) || !isSame(text, figure.text)) {
        throw new DamagedFigureError({
          vi: `mẫu câu làm số “${text}” khác với ô của nó`,
          en: `the template makes the number “${text}” differ from its cell`,
        });
      }
      runs.push({ text, figure });
    }
    pushWords(runs, marked.slice(end));
    return concat(runs);
  }
}

/** So far from a figure other signs may belong to its number: ".", three digits, markers. */
const REACH = 8;

/**
 * Whether a reader would take what stands beside a figure as a part of its number: digits, another figure, a minus,
 * thousands behind a blank.
 */
function isJoined(marked: string, start: number, end: number): boolean {
  const before = plainText(marked.slice(Math.max(0, start - REACH), start));
  const behind = plainText(marked.slice(end, end + REACH));
  return /\d[.,]?$|(?:^|[\s(])[-−]$/.test(before) || /^[.,]?\d|^[\s\u00a0]\d{3}(?!\d)/.test(behind);
}

/** A zero said in words may begin its sentence with a capital; nothing else may change. */
function isSame(printed: string, entered: string): boolean {
  return printed === entered || printed === capitalize(entered);
}

function index(high = '', low = ''): number {
  return (high.charCodeAt(0) - DIGIT_BASE) * DIGITS + (low.charCodeAt(0) - DIGIT_BASE);
}

function pushWords(runs: Run[], text: string): void {
  if (ANY_MARKER.test(text)) {
    throw new DamagedFigureError({
      vi: 'mẫu câu làm mất dấu vết của một con số',
      en: 'the template loses the trace of a number',
    });
  }
  if (text !== '') runs.push({ text });
}

/** Changes the text outside the figures, piece by piece. */
export function outsideMarks(
  marked: string,
  change: (piece: string, isFirst: boolean) => string,
): string {
  return marked
    .split(/(\ue000[^\ue001]*\ue001)/)
    .map((piece, at) => (at % 2 === 1 ? piece : change(piece, at === 0)))
    .join('');
}

/** Marked text without its markers, as it will be printed. */
export function plainText(marked: string): string {
  return marked.replace(/[\ue000-\uf8ff]/g, '');
}

/** The first letter of marked text in upper case; markers are passed over. */
export function capitalizeMarked(marked: string): string {
  return marked.replace(/[^\ue000-\uf8ff\s“"'(]/, (letter) => letter.toUpperCase());
}
