// Writes the report as plain text, one line a paragraph, and says where each figure stands in it.
import type { Figure, FigureValue } from '../figures/figure';
import type { Run } from '../figures/runs';
import { isFootnoteMark, type Inline, type Report } from './model';

/** A figure of the finished text, in the form in which it goes out by `report --json`. */
export interface PrintedFigure {
  /** What it is, wherever it stands: the handle of its link. */
  readonly key: string;
  readonly indicator: string | null;
  readonly value: FigureValue;
  readonly text: string;
  readonly tab: string;
  readonly cell: string;
  readonly from: readonly string[];
  readonly section: string;
  /** 1-based line of the text. */
  readonly line: number;
  /** 0-based offset in that line, in UTF-16 units. */
  readonly column: number;
}

/** The text and its figures, in reading order. */
export interface ReportText {
  readonly text: string;
  readonly figures: readonly PrintedFigure[];
}

/** Writes `report` as text: headings with their numbers, footnotes as `[1] …` at the end. */
export function writeText(report: Report): ReportText {
  const lines: string[] = [];
  const figures: PrintedFigure[] = [];

  const writeRuns = (content: readonly Inline[], section: string, lead = ''): void => {
    let line = lead;
    for (const inline of content) {
      if (isFootnoteMark(inline)) {
        line += `[${inline.footnote}]`;
        continue;
      }
      if (inline.figure && !inline.figure.missing) {
        figures.push(printed(inline, inline.figure, section, lines.length + 1, line.length));
      }
      line += inline.text;
    }
    lines.push(line);
  };

  const writeFootnotes = (): void => {
    for (const { number, section, lines: content } of report.footnotes) {
      content.forEach((runs, at) => {
        writeRuns(runs, `${section}#${number}`, at === 0 ? `[${number}] ` : '');
      });
    }
  };

  // The footnotes end the report proper; the annex and what follows it stand behind them.
  const annexAt = report.blocks.findIndex(({ kind }) => kind === 'annex');
  report.blocks.forEach((block, at) => {
    if (at === annexAt) writeFootnotes();
    switch (block.kind) {
      case 'annex':
        lines.push(
          ...[block.number, block.title, block.reference, block.cutOff].filter(
            (line) => line !== '',
          ),
        );
        lines.push(block.columns.map(({ header }) => header).join('\t'));
        for (const { name, rows } of block.groups) {
          lines.push(name);
          for (const cells of rows) writeRuns(joinCells(cells), 'annex');
        }
        break;
      case 'columns':
        lines.push(...[...block.left, ...block.right].map((line) => line.text));
        break;
      case 'paragraph':
        writeRuns(block.content, block.section);
        break;
      case 'open-item':
        lines.push(`- ${block.text}`);
        break;
      default:
        lines.push(block.text);
    }
  });
  if (annexAt < 0) writeFootnotes();
  return { text: `${lines.join('\n')}\n`, figures };
}

/** The cells of a row on one line, apart by tabs. */
function joinCells(cells: readonly (readonly Run[])[]): Run[] {
  return cells.flatMap((runs, at) => (at === 0 ? runs : [{ text: '\t' }, ...runs]));
}

function printed(
  run: Run,
  figure: Figure,
  section: string,
  line: number,
  column: number,
): PrintedFigure {
  const { tab, cell } = figure.source;
  return {
    key: figure.key,
    indicator: figure.indicator,
    value: figure.value,
    text: run.text,
    tab,
    cell,
    // Cells of other tabs carry their tab's name, as in a formula.
    from: figure.from.map((source) =>
      source.tab === tab ? source.cell : `'${source.tab.replace(/'/g, "''")}'!${source.cell}`,
    ),
    section,
    line,
    column,
  };
}
