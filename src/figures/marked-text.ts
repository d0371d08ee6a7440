// Figures inside text: private-use marker characters carry their identity through the templates.
import { BilingualError } from '../vietnamese/bilingual';
import { allMatches } from '../vietnamese/matches';
import type { Figure } from './figure';

/** A piece of text of one look; `figure` names the figure that it prints. */
export interface Run {
  readonly text: string;
  readonly figure?: Figure;
}

// A marked figure is OPEN, two characters for its number, its text, CLOSE. None of them can come
// from a cell: reading cells drops private-use characters.
const OPEN = '\ue000';
const CLOSE = '\ue001';
const DIGIT_BASE = 0xe100;
const DIGITS = 0x1800;
const MARKED = /\ue000([\ue100-\uf8ff])([\ue100-\uf8ff])([^\ue000-\uf8ff]*)\ue001/g;
const ANY_MARKER = /[\ue000-\uf8ff]/;

/** Text that a template damaged, so that a figure's identity is lost. A fault of the template. */
export class DamagedFigureError extends BilingualError {}

/** The figures of one report, in the order in which they were made. */
export class FigureLedger {
  private readonly figures: Figure[] = [];

  /** Enters a figure and returns its text between markers. */
  mark(figure: Figure): string {
    const number = this.figures.push(figure) - 1;
    const high = String.fromCharCode(DIGIT_BASE + Math.floor(number / DIGITS));
    const low = String.fromCharCode(DIGIT_BASE + (number % DIGITS));
    return OPEN + high + low + figure.text + CLOSE;
  }

  /**
   * Splits marked text into runs. Throws `DamagedFigureError` where a marker is broken or a
   * figure's text was changed on the way: a number that cannot be traced is never printed.
   */
  runs(marked: string): Run[] {
    const runs: Run[] = [];
    let end = 0;
    for (const match of allMatches(MARKED, marked)) {
      const [whole, high, low, text = ''] = match;
      pushText(runs, marked.slice(end, match.index));
      const figure = this.figures[index(high, low)];
      end = match.index + whole.length;
      const joined =
        /\d[.,]?$/.test(marked.slice(0, match.index)) || /^[.,]?\d/.test(marked.slice(end));
      if (!figure || joined || !isSame(text, figure.text)) {
        throw new DamagedFigureError({
          vi: `mẫu câu làm số “${text}” khác với ô của nó`,
          en: `the template makes the number “${text}” differ from its cell`,
        });
      }
      runs.push({ text, figure });
    }
    pushText(runs, marked.slice(end));
    return runs;
  }
}

/** A zero said in words may begin its sentence with a capital; nothing else may change. */
function isSame(printed: string, entered: string): boolean {
  return printed === entered || printed === entered.charAt(0).toUpperCase() + entered.slice(1);
}

function index(high = '', low = ''): number {
  return (high.charCodeAt(0) - DIGIT_BASE) * DIGITS + (low.charCodeAt(0) - DIGIT_BASE);
}

function pushText(runs: Run[], text: string): void {
  if (ANY_MARKER.test(text)) {
    throw new DamagedFigureError({
      vi: 'mẫu câu làm mất dấu vết của một con số',
      en: 'the template loses the trace of a number',
    });
  }
  if (text !== '') runs.push({ text });
}

/** Marked text without its markers, as it will be printed. */
export function plainText(marked: string): string {
  return marked.replace(/[\ue000-\uf8ff]/g, '');
}

/**
 * Marked text as printed, and for each of its characters where it stands in `marked`; -1 inside a
 * figure.
 */
export function outsideFigures(marked: string): { plain: string; places: number[] } {
  let plain = '';
  const places: number[] = [];
  let inFigure = false;
  for (let at = 0; at < marked.length; at++) {
    const sign = marked.charAt(at);
    if (sign === OPEN || sign === CLOSE) inFigure = sign === OPEN;
    if (ANY_MARKER.test(sign)) continue;
    plain += sign;
    places.push(inFigure ? -1 : at);
  }
  return { plain, places };
}

/** The text of runs. */
export function runsText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

/** The first letter of marked text in upper case; figures and markers are passed over. */
export function capitalizeMarked(marked: string): string {
  const at = marked.search(/[^\ue000-\uf8ff\s“"'(]/);
  if (at < 0) return marked;
  return marked.slice(0, at) + marked.charAt(at).toUpperCase() + marked.slice(at + 1);
}
