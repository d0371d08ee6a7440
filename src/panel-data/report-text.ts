// The report's text before it is made: section by section, with the figures in it.
import type { Figure } from '../figures/figure';
import type { Run } from '../figures/runs';
import { isFootnoteMark, type Inline, type Report } from '../report/model';
import type { FigureJson, PieceJson, ReportTextJson, SectionJson } from './panel-json';

type Building = {
  -readonly [Key in keyof SectionJson]: SectionJson[Key] extends readonly (infer T)[]
    ? T[]
    : SectionJson[Key];
};

/** Sections in reading order; one without a heading of its own belongs to its id all the same. */
export function reportTextJson(report: Report): ReportTextJson {
  const figures: FigureJson[] = [];
  const numbers = new Map<Figure, number>();
  const sections = new Map<string, Building>();
  const section = (id: string): Building => {
    let found = sections.get(id);
    if (!found) {
      found = { id, heading: '', level: 1, paragraphs: [], footnotes: [] };
      sections.set(id, found);
    }
    return found;
  };
  const numberOf = (figure: Figure): number => {
    let number = numbers.get(figure);
    if (number === undefined) {
      number = figures.push(figureJson(figure)) - 1;
      numbers.set(figure, number);
    }
    return number;
  };
  const piece = (inline: Inline): PieceJson => {
    if (isFootnoteMark(inline)) return { text: String(inline.footnote), footnote: inline.footnote };
    const { text, figure } = inline;
    if (!figure) return { text };
    return figure.missing
      ? { text, missing: true, figure: numberOf(figure) }
      : { text, figure: numberOf(figure) };
  };
  const pieces = (content: readonly (Inline | Run)[]): PieceJson[] => content.map(piece);

  for (const block of report.blocks) {
    if (block.kind === 'heading') {
      const found = section(block.section);
      // A part's number and name are two headings.
      found.heading = [found.heading, block.text].filter((text) => text !== '').join(' ');
      found.level = block.level;
    } else if (block.kind === 'paragraph') {
      section(block.section).paragraphs.push(pieces(block.content));
    } else if (block.kind === 'annex') {
      const annex = section('annex');
      Object.assign(annex, { heading: `${block.number}: ${block.title}` });
      for (const row of block.groups.flatMap(({ rows }) => rows)) {
        annex.paragraphs.push(annexRow(row.map(pieces)));
      }
    }
  }
  for (const { number, section: id, lines } of report.footnotes) {
    section(id).footnotes.push({ number, lines: lines.map(pieces) });
  }
  return { sections: [...sections.values()], figures, draft: report.draft };
}

/** A row of the table as one line, its cells apart. */
function annexRow(cells: readonly PieceJson[][]): PieceJson[] {
  const filled = cells.filter((pieces) => pieces.some(({ text }) => text !== ''));
  return filled.flatMap((pieces, at) => (at === 0 ? pieces : [{ text: ' · ' }, ...pieces]));
}

function figureJson({ indicator, value, source, from }: Figure): FigureJson {
  return {
    indicator,
    value,
    tab: source.tab,
    cell: source.cell,
    from: from.map(({ tab, cell }) => ({
      tab,
      cell,
    })),
  };
}
