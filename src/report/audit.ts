// The figure gate: for each number of a finished document, whether it is what its cell says today.
import { append } from '../workbook/multimap';
import { joinRuns, type FinishedDocument, type FinishedLine } from '../proofread/finished-document';
import { numbersInText, type DigitClass } from '../vietnamese/digits';
import { indicatorOf, isOfNote, valueOf } from '../figures/keys';
import { readFigureAddress, type FigureAddress } from './figure-link';
import { isOfficePages } from '../proofread/office-pages';
import type { PrintedFigure, ReportText } from './text';

/** Traced and the same; traced, but typed over or changed in the sheet since; typed by hand. */
export type FigureStatus = 'equal' | 'changed' | 'untraced';

/** A number of the document, as `audit` holds it against its cell. */
export interface AuditedFigure extends PrintedFigure {
  readonly status: FigureStatus;
  /** What the sheet says today, where that differs; null where it has no such figure any more. */
  readonly now?: string | null;
}

/** Digits that are no figure, and what they are. */
export interface OtherDigits {
  readonly text: string;
  readonly line: number;
  readonly class: DigitClass | 'open list';
}

/** What `audit --json` prints. */
export interface Audit {
  readonly figures: readonly AuditedFigure[];
  readonly other: readonly OtherDigits[];
}

/** A piece of a line that is linked to a cell. */
interface Link {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly address: FigureAddress;
}

/** Compares `document` with the report that the workbook makes today: its figures, and its lines for the headings. */
export function auditDocument(document: FinishedDocument, today: ReportText): Audit {
  const known = new KnownFigures(today.figures);
  const lines = new Set(today.text.split('\n'));
  const figures: AuditedFigure[] = [];
  const other: OtherDigits[] = [];
  const openList = document.lines.findIndex(({ text }) => isOfficePages(text));
  document.lines.forEach((line, at) => {
    const number = at + 1;
    if (openList >= 0 && at >= openList) {
      for (const { text } of numbersInText(line.text)) {
        other.push({ text, line: number, class: 'open list' });
      }
      return;
    }
    // A heading as Dàn ý has it (“Thực hiện 19 tiêu chí”): its numbers are its name.
    const isOwnHeading = line.kind === 'heading' && lines.has(line.text);
    auditLine(line, number, known, isOwnHeading, { figures, other });
  });
  return { figures, other };
}

function auditLine(
  line: FinishedLine,
  number: number,
  known: KnownFigures,
  isOwnHeading: boolean,
  { figures, other }: { readonly figures: AuditedFigure[]; readonly other: OtherDigits[] },
): void {
  const links = linksOf(line);
  const numbers = numbersInText(line.text);
  const found: AuditedFigure[] = [];
  for (const link of links) {
    // Digits typed against a link make another number of it.
    const grown = numbers.find(({ start, text }) => {
      const end = start + text.length;
      return start < link.end && end > link.start && (start < link.start || end > link.end);
    });
    const start = grown ? Math.min(grown.start, link.start) : link.start;
    const end = grown ? Math.max(grown.start + grown.text.length, link.end) : link.end;
    const figure = known.audited(link.address, line.text.slice(start, end));
    if (figure) found.push({ ...figure, line: number, column: start });
  }
  for (const { start, text, class: kind } of numbers) {
    const end = start + text.length;
    if (links.some((link) => start < link.end && end > link.start)) continue;
    const whatElse = kind ?? printedClass(line, start, end) ?? (isOwnHeading ? 'name' : null);
    if (whatElse) other.push({ text, line: number, class: whatElse });
    else found.push({ ...UNTRACED, text, line: number, column: start });
  }
  figures.push(...found.sort((a, b) => a.column - b.column));
}

const UNTRACED: Omit<AuditedFigure, 'text' | 'line' | 'column'> = {
  key: '',
  indicator: null,
  value: 'note',
  tab: '',
  cell: '',
  from: [],
  section: '',
  status: 'untraced',
};

/** The line's links to cells; runs of one link that a word processor cut are one. */
function linksOf(line: FinishedLine): Link[] {
  const links: Link[] = [];
  let start = 0;
  for (const { text, link } of joinRuns(line.runs)) {
    const end = start + text.length;
    const address = link === null ? null : readFigureAddress(link);
    if (address) links.push({ start, end, text, address });
    start = end;
  }
  return links;
}

/** What digits are by their place on the page: numbers of headings, notes, rows. */
function printedClass(line: FinishedLine, start: number, end: number): DigitClass | null {
  const { text, kind } = line;
  const before = text.slice(0, start);
  if (text.charAt(start - 1) === '[' && text.charAt(end) === ']') return 'list number';
  if (kind === 'heading' && /^[\d.]*$/.test(before)) return 'heading number';
  if (kind !== 'table-row') return null;
  // The running number in front, and the row that the last cell names.
  if (before === '' && text.charAt(end) === '\t') return 'list number';
  return /\tdòng $|, dòng $/.test(before) && end === text.length ? 'ordinal' : null;
}

/** The figures of today's report, by what they are. */
class KnownFigures {
  private readonly byKey = new Map<string, PrintedFigure[]>();
  private readonly byCell = new Map<string, PrintedFigure[]>();

  constructor(today: readonly PrintedFigure[]) {
    for (const figure of today) {
      append(this.byKey, figure.key, figure);
      append(this.byCell, `${figure.tab}!${figure.cell}`, figure);
    }
  }

  /** The figure that a link names, judged; null for a gap that is still one. */
  audited({ key, tab, cell }: FigureAddress, text: string): AuditedFigure | null {
    const named = this.byKey.get(key) ?? [];
    // A note's number is known by its place among the notes; its cell helps when notes were moved.
    const near = tab !== null && isOfNote(key) ? this.byCell.get(`${tab}!${cell ?? ''}`) : [];
    const same = [...named, ...(near ?? [])].find((figure) => isSame(figure.text, text));
    if (same) return { ...same, text, status: 'equal' };
    const first = named[0];
    if (first) return { ...first, text, status: 'changed', now: first.text };
    if (!/\d/.test(text)) return null;
    const value = valueOf(key);
    return {
      key,
      indicator: indicatorOf(key),
      value: isValue(value) ? value : 'note',
      text,
      tab: tab ?? '',
      cell: cell ?? '',
      from: cell === null ? [] : [cell],
      section: '',
      line: 0,
      column: 0,
      status: 'changed',
      now: null,
    };
  }
}

const VALUES = new Set<string>([
  'plan',
  'month',
  'toDate',
  'total',
  'samePeriod',
  'percent',
  'excess',
  'remaining',
  'change',
  'share',
  'count',
  'note',
]);

function isValue(text: string): text is PrintedFigure['value'] {
  return VALUES.has(text);
}

/** A zero in words may have its capital or not, by where its sentence stands. */
function isSame(printed: string, text: string): boolean {
  const plain = (one: string): string => one.trim().charAt(0).toLowerCase() + one.trim().slice(1);
  return plain(printed) === plain(text);
}
