// The JSON of a Google Doc (Docs API v1, documents.get) → the lines of a finished document.
import {
  finishedLine,
  superscript,
  type FinishedDocument,
  type FinishedLine,
  type FinishedRun,
} from './finished-document';

/** What is read of the answer of `documents.get`; everything may be missing (discovery document, v1). */
export interface GoogleDocument {
  readonly body?: Container;
  readonly footnotes?: Readonly<Record<string, Container>>;
  readonly lists?: Readonly<Record<string, GoogleList>>;
}

interface Container {
  readonly content?: readonly GoogleBlock[];
}

interface GoogleBlock {
  readonly paragraph?: GoogleParagraph;
  readonly table?: { readonly tableRows?: readonly { readonly tableCells?: readonly Cell[] }[] };
  readonly sectionBreak?: object;
}

interface Cell extends Container {
  readonly tableCellStyle?: object;
}

interface CellBorder {
  readonly width?: { readonly magnitude?: number };
}

interface GoogleParagraph {
  readonly elements?: readonly GoogleElement[];
  readonly paragraphStyle?: { readonly namedStyleType?: string };
  readonly bullet?: { readonly listId?: string; readonly nestingLevel?: number };
}

interface GoogleElement {
  readonly textRun?: {
    readonly content?: string;
    readonly textStyle?: {
      readonly link?: { readonly url?: string };
      readonly baselineOffset?: string;
    };
    readonly suggestedDeletionIds?: readonly string[];
  };
  readonly footnoteReference?: { readonly footnoteId?: string };
  readonly equation?: object;
  readonly inlineObjectElement?: object;
}

interface GoogleList {
  readonly listProperties?: { readonly nestingLevels?: readonly { readonly glyphType?: string }[] };
}

/** As in the text file: the footnotes stand before an annex of a section of its own. */
const ANNEX = /^\s*(?:phụ lục|biểu)(?:\s|$)/iu;

/** The Docs API ends each paragraph with a line feed and writes a typed line break as U+000B. */
const PARAGRAPH_END = /\n$/;
const LINE_BREAK = '\u000b';

/** Letterhead and signatures: two columns, so few rows. */
const MOST_LETTERHEAD_ROWS = 4;

/** Reads the first tab of a Google Doc. */
export function documentOfGoogle(json: GoogleDocument): FinishedDocument {
  return new GoogleReader(json).read();
}

class GoogleReader {
  readonly lines: FinishedLine[] = [];
  /** Ids of footnotes in the order of their marks. */
  readonly order: string[] = [];
  readonly sectionStarts: number[] = [];
  readonly counts = new Map<string, number[]>();

  constructor(readonly json: GoogleDocument) {}

  read(): FinishedDocument {
    this.readBlocks(this.json.body?.content ?? []);
    const annexAt = this.sectionStarts.find((at) => ANNEX.test(this.lines[at]?.text ?? ''));
    const annex = annexAt === undefined ? [] : this.lines.splice(annexAt);
    const body = this.lines.splice(0);
    const notes = this.order.flatMap((id, at) => this.noteLines(id, at + 1));
    return { lines: [...body, ...notes, ...annex] };
  }

  readBlocks(blocks: readonly GoogleBlock[]): void {
    for (const { paragraph, table, sectionBreak } of blocks) {
      if (sectionBreak) this.sectionStarts.push(this.lines.length);
      if (paragraph) this.readParagraph(paragraph);
      if (table) this.readTable(table.tableRows?.map((row) => row.tableCells ?? []) ?? []);
    }
  }

  readParagraph(paragraph: GoogleParagraph): void {
    const style = paragraph.paragraphStyle?.namedStyleType ?? '';
    const kind = /^HEADING_\d$/.test(style) ? 'heading' : 'paragraph';
    for (const runs of splitLines(this.runsOf(paragraph))) {
      const line = finishedLine(runs, kind);
      if (line.text.trim() !== '') this.lines.push(line);
    }
    const unread = unreadOf(paragraph);
    const last = this.lines.pop();
    if (last) this.lines.push(unread === undefined ? last : { ...last, unread });
  }

  runsOf(paragraph: GoogleParagraph): FinishedRun[] {
    const runs = (paragraph.elements ?? []).flatMap((element) => this.elementRuns(element));
    const label = runs.some(({ text }) => text.trim() !== '') ? this.label(paragraph) : '';
    return label === '' ? runs : [{ text: `${label} `, link: null }, ...runs];
  }

  elementRuns({ textRun, footnoteReference }: GoogleElement): FinishedRun[] {
    if (footnoteReference) {
      const id = footnoteReference.footnoteId ?? '';
      if (!this.order.includes(id)) this.order.push(id);
      return [{ text: `[${this.order.indexOf(id) + 1}]`, link: null }];
    }
    if (!textRun || (textRun.suggestedDeletionIds?.length ?? 0) > 0) return [];
    const text = (textRun.content ?? '').replace(PARAGRAPH_END, '');
    const isHigh = textRun.textStyle?.baselineOffset === 'SUPERSCRIPT';
    return [
      { text: isHigh ? superscript(text) : text, link: textRun.textStyle?.link?.url ?? null },
    ];
  }

  /** The number of a list's item: Arabic at every level, as our documents type theirs. */
  label({ bullet }: GoogleParagraph): string {
    if (!bullet) return '';
    const id = bullet.listId ?? '';
    const level = bullet.nestingLevel ?? 0;
    const glyph = this.json.lists?.[id]?.listProperties?.nestingLevels?.[level]?.glyphType;
    if (glyph === undefined || /^(?:NONE|GLYPH_TYPE_UNSPECIFIED)$/.test(glyph)) return '-';
    const counts = [...(this.counts.get(id) ?? [])].slice(0, level + 1);
    counts[level] = (counts[level] ?? 0) + 1;
    this.counts.set(id, counts);
    return `${counts[level] ?? 1}.`;
  }

  readTable(rows: readonly (readonly Cell[])[]): void {
    if (isLetterhead(rows)) {
      for (const column of [0, 1]) {
        for (const row of rows) this.readBlocks(row[column]?.content ?? []);
      }
      return;
    }
    for (const row of rows) {
      const runs = row.flatMap((cell, at) => [
        ...(at === 0 ? [] : [{ text: '\t', link: null }]),
        ...this.cellRuns(cell),
      ]);
      const line = finishedLine(runs, 'table-row');
      if (line.text.trim() !== '') this.lines.push(line);
    }
  }

  /** The paragraphs of a cell on one line. */
  cellRuns(cell: Cell): FinishedRun[] {
    return (cell.content ?? [])
      .flatMap(({ paragraph }) => (paragraph ? [this.runsOf(paragraph)] : []))
      .filter((runs) => runs.some(({ text }) => text.trim() !== ''))
      .flatMap((runs, at) => (at === 0 ? runs : [{ text: ' ', link: null }, ...runs]))
      .map((run) => ({ ...run, text: run.text.replace(/[\t\n\v]+/g, ' ') }));
  }

  noteLines(id: string, number: number): FinishedLine[] {
    this.readBlocks(this.json.footnotes?.[id]?.content ?? []);
    const [first, ...rest] = this.lines.splice(0);
    const runs = first?.runs ?? [];
    const text = runs[0] && { ...runs[0], text: runs[0].text.replace(/^\s+/, '') };
    return [
      finishedLine(
        [{ text: `[${number}] `, link: null }, ...(text ? [text] : []), ...runs.slice(1)],
        'footnote',
      ),
      ...rest.map((line) => ({ ...line, kind: 'footnote' as const })),
    ];
  }
}

function unreadOf({ elements = [] }: GoogleParagraph): FinishedLine['unread'] {
  if (elements.some(({ equation }) => equation !== undefined)) return 'formula';
  return elements.some((one) => one.inlineObjectElement !== undefined) ? 'picture' : undefined;
}

/** Whether a table is the head of a document or its signatures: two columns and no line drawn. */
function isLetterhead(rows: readonly (readonly Cell[])[]): boolean {
  const drawn = rows.some((cells) =>
    cells.some(({ tableCellStyle }) =>
      ['borderTop', 'borderBottom', 'borderLeft', 'borderRight'].some((side) => {
        const style = tableCellStyle as
          | Readonly<Record<string, CellBorder | undefined>>
          | undefined;
        const border = style?.[side];
        return (border?.width?.magnitude ?? 0) > 0;
      }),
    ),
  );
  return !drawn && rows.length <= MOST_LETTERHEAD_ROWS && rows.every((row) => row.length === 2);
}

function splitLines(runs: readonly FinishedRun[]): FinishedRun[][] {
  const lines: FinishedRun[][] = [[]];
  for (const { text, link } of runs) {
    text.split(LINE_BREAK).forEach((piece, at) => {
      if (at > 0) lines.push([]);
      lines[lines.length - 1]?.push({ text: piece, link });
    });
  }
  return lines;
}
