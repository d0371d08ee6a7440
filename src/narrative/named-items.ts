// The items of a report with their names ready for its sentences.
import { ownKey } from '../figures/keys';
import { fold, uncapitalize } from '../vietnamese/text';
import type { CatalogueRow } from '../workbook/facts';
import type { FactsIndex } from '../workbook/facts-index';
import { a1 } from '../workbook/grid';
import { sentenceName } from './content/bare-name';
import type { Item } from './content/item';
import { AMONG_THEM } from '../workbook/part-marks';
import { BUDGET_NAME } from './phrases/words';
import { runsText, trimRuns, words, type Runs } from '../figures/runs';
import { traceName } from './sentences/typed-words';
import { isTemplate } from './templates/syntax';
import type { Writer } from './writer';

/** Takes the fault of a name that cannot be filled; the indicator's plain name stands in its place. */
type ReportFault = (entry: CatalogueRow, error: unknown) => void;

/**
 * Every item of the catalogue, in its order. A bare name is made a sentence's; names may name the period
 * (`vốn năm {{ nam }}`), and a number in a name that is no date, age or document number is a figure of the
 * name's cell.
 */
export function namedItems(index: FactsIndex, writer: Writer, report: ReportFault): Item[] {
  let above: CatalogueRow | undefined;
  return [...index.entries.values()].map((row): Item => {
    const entry = asPart(row, above);
    if (!AMONG_THEM.test(row.name)) above = row;
    const made = entry.isBare ? sentenceName(entry) : null;
    const name = readyName(entry, made?.name ?? entry.inSentence, writer, report);
    const named = {
      entry: {
        ...entry,
        inSentence: runsText(name),
      },
      name,
      row: index.rows.get(entry.id),
      isBudget: isBudget(entry, index),
    };
    if (!made) return named;
    const alone = readyName(entry, made.alone, writer, report);
    return { ...named, lead: made.lead, alone };
  });
}

/**
 * A row whose name begins with "Trong đó" is a part of the row above it, if that counts the same, whether the
 * catalogue says so or not.
 */
function asPart(entry: CatalogueRow, above: CatalogueRow | undefined): CatalogueRow {
  const isPart = entry.partOf === null && AMONG_THEM.test(entry.name);
  if (!isPart || above?.section !== entry.section) return entry;
  return fold(above.unit) === fold(entry.unit) ? { ...entry, partOf: above.id } : entry;
}

/** Whether it is a budget's row, or a part of one. */
function isBudget(entry: CatalogueRow, { entries }: FactsIndex): boolean {
  const seen = new Set<string>();
  let at: CatalogueRow | undefined = entry;
  while (at && !seen.has(at.id)) {
    if (BUDGET_NAME.test(`${at.name}; ${at.inSentence}`)) return true;
    seen.add(at.id);
    at = at.partOf === null ? undefined : entries.get(at.partOf);
  }
  return false;
}

function readyName(
  entry: CatalogueRow,
  name: string,
  { templates, period }: Writer,
  report: ReportFault,
): Runs {
  const { tab, row, nameColumn } = entry;
  const source = { tab, cell: a1({ row, column: nameColumn }) };
  const traced = (filled: Runs): Runs => traceName(filled, source, ownKey('name', entry.id));
  if (!isTemplate(name)) return traced(words(name));
  try {
    const filled = trimRuns(templates.fill(name, period.names));
    return traced(filled.length > 0 ? filled : words(uncapitalize(entry.name)));
  } catch (error) {
    report(entry, error);
    return words(uncapitalize(entry.name));
  }
}
