// Body, tables and notes of a .docx → lines, in the order of the report's text file.
import type { FinishedLine, FinishedRun } from '../../src/proofread/finished-document.ts';
import { readNumbering } from './docx-numbering.ts';
import { paragraphRuns, type NoteKind, type RunContext } from './docx-runs.ts';
import { hasBorder, isOutlined, listPlace, readStyles } from './docx-styles.ts';
import { child, children, childValue, isElement, type XmlElement } from './xml-tree.ts';

/** The parts of a .docx that carry what is printed in its body. */
export interface DocxParts {
  readonly body: XmlElement;
  readonly styles: XmlElement | undefined;
  readonly numbering: XmlElement | undefined;
  readonly notes: Readonly<Record<NoteKind, ReadonlyMap<string, XmlElement>>>;
  /** Id of a relationship → address: of the body, and of each part of notes. */
  readonly targets: Readonly<Record<'body' | NoteKind, ReadonlyMap<string, string>>>;
}

/** Behind the last page of the report proper; the text file has the footnotes before it. */
const ANNEX = /^\s*(?:phụ lục|biểu)(?:\s|$)/iu;

/** The lines of a document. Paragraphs without text are spacing, and no lines. */
export function docxLines(parts: DocxParts): FinishedLine[] {
  const styleOf = readStyles(parts.styles);
  const nextLabel = readNumbering(parts.numbering);
  const noteOrder: { kind: NoteKind; id: string }[] = [];
  const lines: FinishedLine[] = [];
  const sectionStarts: number[] = [];
  /** What the paragraph that is being read has and no text shows. */
  let pending: FinishedLine['unread'];
  /** Runs of paragraphs whose mark was deleted: they go on in the next. */
  let carried: FinishedRun[] = [];

  const noteNumber = (kind: NoteKind, id: string): number => {
    const at = noteOrder.findIndex((note) => note.kind === kind && note.id === id);
    return at >= 0 ? at + 1 : noteOrder.push({ kind, id });
  };
  const context = (part: 'body' | NoteKind): RunContext => ({
    targets: parts.targets[part],
    noteNumber,
    textBox: (content) => {
      readBlocks(content, part);
    },
    unread: (kind) => {
      pending ??= kind;
    },
  });

  const runsOf = (paragraph: XmlElement, part: 'body' | NoteKind): FinishedRun[] => {
    const properties = child(paragraph, 'w:pPr');
    const numbering = child(properties, 'w:numPr');
    const inherited = styleOf(childValue(properties, 'w:pStyle')).list;
    const place = numbering ? listPlace(numbering, inherited) : inherited;
    const runs = paragraphRuns(paragraph, context(part));
    // An empty item of a list prints its number, but nobody means it.
    if (!place || !hasText(runs)) return runs;
    const label = nextLabel(place);
    return label === '' ? runs : [{ text: `${label} `, link: null }, ...runs];
  };

  const readParagraph = (paragraph: XmlElement, part: 'body' | NoteKind): void => {
    const properties = child(paragraph, 'w:pPr');
    const style = styleOf(childValue(properties, 'w:pStyle'));
    const kind = style.heading || isOutlined(properties) ? 'heading' : 'paragraph';
    const runs = [...carried, ...runsOf(paragraph, part)];
    carried = isMarkDeleted(properties) ? runs : [];
    if (carried.length > 0 || style.contents) return;
    const made = splitLines(runs)
      .map((piece) => lineOf(piece, kind))
      .filter(({ text }) => text.trim() !== '');
    lines.push(...made);
    const last = lines[lines.length - 1];
    if (pending !== undefined && last) lines[lines.length - 1] = { ...last, unread: pending };
    pending = undefined;
  };

  const readTable = (table: XmlElement, part: 'body' | NoteKind): void => {
    const rows = within(table, 'w:tr').map((row) => within(row, 'w:tc'));
    const properties = child(table, 'w:tblPr');
    const bordered =
      styleOf(childValue(properties, 'w:tblStyle')).bordered ||
      hasBorder(child(properties, 'w:tblBorders')) ||
      rows.flat().some((cell) => hasBorder(child(child(cell, 'w:tcPr'), 'w:tcBorders')));
    if (!bordered && isLetterhead(rows)) {
      // All of the left column, then all of the right, as the text file has them.
      for (const column of [0, 1]) {
        for (const row of rows) if (row[column]) readBlocks(row[column], part);
      }
      return;
    }
    for (const row of rows) {
      const cells = row.map((cell) => cellRuns(cell, part));
      const line = lineOf(
        cells.flatMap((runs, at) => (at === 0 ? runs : [{ text: '\t', link: null }, ...runs])),
        'table-row',
      );
      if (line.text.trim() !== '') lines.push(line);
    }
  };

  /** The paragraphs of a cell on one line, tables in it too. */
  const cellRuns = (cell: XmlElement, part: 'body' | NoteKind): FinishedRun[] => {
    const pieces = paragraphsOf(cell)
      .map((paragraph) => runsOf(paragraph, part))
      .filter(hasText);
    return pieces
      .flatMap((runs, at) => (at === 0 ? runs : [{ text: ' ', link: null }, ...runs]))
      .map((run) => ({ ...run, text: run.text.replace(/[\t\n]+/g, ' ') }));
  };

  const readBlocks = (container: XmlElement, part: 'body' | NoteKind): void => {
    for (const block of children(container)) {
      if (block.name === 'w:p') {
        readParagraph(block, part);
        const endsSection = child(child(block, 'w:pPr'), 'w:sectPr') !== undefined;
        if (endsSection && part === 'body') sectionStarts.push(lines.length);
      } else if (block.name === 'w:tbl') readTable(block, part);
      else if (WRAPPER.test(block.name)) {
        readBlocks(block, part);
      }
    }
  };
  readBlocks(parts.body, 'body');
  if (carried.length > 0) lines.push(lineOf(carried, 'paragraph'));
  const annexAt = sectionStarts.find((at) => ANNEX.test(lines[at]?.text ?? ''));
  const annex = annexAt === undefined ? [] : lines.splice(annexAt);
  const body = lines.splice(0);
  const notes: FinishedLine[] = [];
  // A note may carry the mark of another: the list grows while it is read.
  for (let at = 0; at < noteOrder.length; at++) {
    const { kind, id } = noteOrder[at] ?? { kind: 'footnote', id: '' };
    const note = parts.notes[kind].get(id);
    if (note) readBlocks(note, kind);
    notes.push(...noteLines(lines.splice(0), at + 1));
  }
  return [...body, ...notes, ...annex];
}

function noteLines(lines: readonly FinishedLine[], number: number): FinishedLine[] {
  const [first, ...rest] = lines;
  const mark = { text: `[${number}] `, link: null };
  return [
    lineOf([mark, ...withoutLeadingSpace(first?.runs ?? [])], 'footnote'),
    ...rest.map((line) => ({ ...line, kind: 'footnote' as const })),
  ];
}

function withoutLeadingSpace(runs: readonly FinishedRun[]): FinishedRun[] {
  const [first, ...rest] = runs;
  if (!first) return [];
  const text = first.text.replace(/^\s+/, '');
  return text === '' ? withoutLeadingSpace(rest) : [{ ...first, text }, ...rest];
}

/** Two columns and a few rows: the head of a document, or its signatures beside its recipients. */
function isLetterhead(rows: readonly (readonly XmlElement[])[]): boolean {
  return rows.length > 0 && rows.length <= 4 && rows.every((cells) => cells.length === 2);
}

/** Children of one name, also those in content controls and tracked insertions. */
function within(element: XmlElement, name: string): XmlElement[] {
  return children(element).flatMap((one) => {
    if (one.name === name) return [one];
    return WRAPPER.test(one.name) ? within(one, name) : [];
  });
}

const WRAPPER = /^(?:w:sdt|w:sdtContent|w:ins|w:moveTo|w:customXml)$/;

/** A tracked deletion of a paragraph's end joins it to the next. */
function isMarkDeleted(properties: XmlElement | undefined): boolean {
  const mark = child(properties, 'w:rPr');
  return child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined;
}

function paragraphsOf(container: XmlElement): XmlElement[] {
  return children(container).flatMap((one) => (one.name === 'w:p' ? [one] : paragraphsOf(one)));
}

function hasText(runs: readonly FinishedRun[]): boolean {
  return runs.some(({ text }) => text.trim() !== '');
}

/** A typed line break begins a new line. */
function splitLines(runs: readonly FinishedRun[]): FinishedRun[][] {
  const lines: FinishedRun[][] = [[]];
  for (const { text, link } of runs) {
    text.split('\n').forEach((piece, at) => {
      if (at > 0) lines.push([]);
      lines[lines.length - 1]?.push({ text: piece, link });
    });
  }
  return lines;
}

function lineOf(runs: readonly FinishedRun[], kind: FinishedLine['kind']): FinishedLine {
  return { text: runs.map(({ text }) => text).join(''), runs, kind };
}

/** The notes of a part by id; separators, which carry a type, are none. */
export function notesById(root: XmlElement | undefined): Map<string, XmlElement> {
  return new Map(
    (root?.children ?? [])
      .filter(isElement)
      .filter(({ attributes }) => attributes['w:type'] === undefined)
      .map((note) => [note.attributes['w:id'] ?? '', note]),
  );
}
