// A section's own template, filled: paragraphs by name, indicators by id, nothing lost.
import { a1 } from '../../workbook/grid';
import type { Section } from '../../workbook/facts';
import { ownKey } from '../../figures/keys';
import type { TemplateEngine } from './engine';
import type { IndicatorDrop } from './indicator-drop';
import { capitalizeRuns, type Runs } from '../../figures/runs';
import { plainText, type FigureMarks } from './figure-marks';
import { OWN_INDICATORS, paragraphName } from './names';
import { fitClauses, NOTHING } from './fitted-clauses';
import { traceNumbers } from '../sentences/typed-words';
import type { SectionPlaces } from '../structure/section-places';

/** Paragraphs that a template may name: `doan_1` … `doan_9`. */
const NAMED_PARAGRAPHS = 9;

/** What templates of sections may name besides their paragraphs. */
export interface SectionNames {
  /** Every indicator, by its id; an id that is no name of the language cannot be called. */
  readonly indicators: Readonly<Record<string, IndicatorDrop>>;
  /** The computed parts, over the whole report: `bang_diem`, `noi_bat`, … */
  readonly computed: Readonly<Record<string, () => string>>;
  /** The period's names. */
  readonly period: Readonly<Record<string, string>>;
}

/**
 * The section's paragraphs by its template. It may name `doan_n`, the paragraph as written without
 * a template, every indicator by its id, `chi_tieu`, the section's own indicators, and the computed parts,
 * which are of the whole report where they stand behind no selector. What it does not name follows it.
 * Throws `TemplateError` and `DamagedFigureError`.
 */
export function fillTemplate(
  section: Section,
  places: SectionPlaces,
  { indicators, computed, period }: SectionNames,
  engine: TemplateEngine,
  marks: FigureMarks,
): Runs[] {
  const named = new Set<number>();
  const own = places.items.flatMap(({ entry }) => indicators[entry.id] ?? []);
  const scope: Record<string, unknown> = { ...period, [OWN_INDICATORS]: own };
  for (let number = 1; number <= NAMED_PARAGRAPHS; number++) {
    Object.defineProperty(scope, paragraphName(number), {
      enumerable: true,
      get: () => {
        named.add(number);
        const paragraph = places.paragraph(number);
        return paragraph.length > 0 ? marks.mark(paragraph) : NOTHING;
      },
    });
  }
  for (const [name, part] of Object.entries(computed)) {
    Object.defineProperty(scope, name, { enumerable: true, get: part });
  }
  for (const drop of own) drop.isAsked = false;
  const filled = engine.render(section.template, scope, indicators);
  const paragraphs = filled.split(/[¶\n]/).map((line) => templateLine(line, section, marks));
  // To ask whether there is a number, or for the name alone, tells nothing of it.
  const printed = new Set(paragraphs.flat().flatMap(({ figure }) => figure?.indicator ?? []));
  const namedHere = new Set(
    own.flatMap(({ isAsked, item: { entry } }) =>
      isAsked && printed.has(entry.id) ? [entry.id] : [],
    ),
  );
  const unnamed: Runs[] = [];
  for (let number = 1; number <= places.paragraphCount; number++) {
    if (!named.has(number)) {
      unnamed.push(places.paragraph(number, ({ entry }) => namedHere.has(entry.id)));
    }
  }
  return [...paragraphs, ...unnamed].filter((text) => text.length > 0);
}

/** One paragraph of a filled template; a lead-in whose computed part is empty is left out. */
function templateLine(line: string, section: Section, marks: FigureMarks): Runs {
  const isEmpty = line.includes(NOTHING);
  const text = line.split(NOTHING).join('').replace(/ {2,}/g, ' ').trim();
  if (text === '' || (isEmpty && /[:,]$/.test(plainText(text)))) return [];
  // Numbers that the office typed, or that its loops counted, are figures of the template's cell.
  const cell = a1({ row: section.row, column: section.templateColumn ?? section.titleColumn });
  const source = { tab: section.tab, cell };
  const owner = ownKey('template', section.id);
  return capitalizeRuns(traceNumbers(marks.runs(fitClauses(text)), source, owner));
}
