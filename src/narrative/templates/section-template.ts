// A section's own template, filled: paragraphs by name, indicators by id, nothing lost.
import { a1 } from '../../workbook/grid';
import type { Section } from '../../workbook/facts';
import { ownKey } from '../../figures/keys';
import { IndicatorDrop, type TemplateSection } from './indicator-drop';
import { capitalizeRuns, type Runs } from '../../figures/runs';
import { plainText, type FigureMarks } from './figure-marks';
import type { OfficeTemplates } from './office-templates';
import { fitClauses, NOTHING } from './fitted-clauses';
import { traceNumbers } from '../sentences/typed-words';
import type { SectionPlaces } from '../structure/section-places';
import type { Item } from '../content/item';
import type { Writer } from '../writer';

/** Paragraphs that a template may name: `doan_1` … `doan_9`. */
const NAMED_PARAGRAPHS = 9;

/** The indicators of a report as names of its templates, by id. */
export interface IndicatorNames {
  readonly drops: Readonly<Record<string, IndicatorDrop>>;
  readonly current: TemplateSection;
}

/** The computed parts by name, over the whole report: `bang_diem`, `noi_bat`, … */
export type ComputedParts = Readonly<Record<string, () => string>>;

/** Makes each indicator a name; ids that are no names of the language cannot be called. */
export function indicatorNames(
  items: readonly Item[],
  writer: Writer,
  marks: FigureMarks,
  current: TemplateSection,
): IndicatorNames {
  const drops: Record<string, IndicatorDrop> = {};
  for (const item of items) drops[item.entry.id] = new IndicatorDrop(item, writer, marks, current);
  return { drops, current };
}

/**
 * The section's paragraphs by its template. It may name `doan_n`, the paragraph as written without
 * a template, every indicator by its id, `chi_tieu`, the section's own indicators, and the computed parts,
 * which are of the whole report where they stand behind no selector. What it does not name follows it. Throws `TemplateError` and `DamagedFigureError`.
 */
export function fillTemplate(
  section: Section,
  places: SectionPlaces,
  indicators: IndicatorNames,
  computed: ComputedParts,
  { engine, marks }: OfficeTemplates,
  periodNames: Readonly<Record<string, string>>,
): Runs[] {
  const named = new Set<number>();
  const own = places.items.flatMap(({ entry }) => indicators.drops[entry.id] ?? []);
  const scope: Record<string, unknown> = { ...periodNames, chi_tieu: own };
  for (let number = 1; number <= NAMED_PARAGRAPHS; number++) {
    Object.defineProperty(scope, `doan_${number}`, {
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
  for (const drop of own) drop.isNamed = false;
  const filled = engine.render(section.template, scope, indicators.drops);
  const namedHere = new Set(own.filter(({ isNamed }) => isNamed).map(({ item }) => item.entry.id));
  const paragraphs = filled.split(/[¶\n]/).map((line) => templateLine(line, section, marks));
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
