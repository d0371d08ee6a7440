// Reads the secretary's tables: Dàn ý, Danh mục and Quy tắc.
import { clean, foldAlike, uncapitalize } from '../vietnamese/text';
import { CATALOGUE, CROSS_CHECKS, RULE_SETTINGS, type OUTLINE } from './columns';
import {
  choose,
  DIRECTIONS,
  MEASURES,
  MENTIONS,
  readDueMonth,
  readPhraseKind,
  readSeason,
} from './closed-lists';
import {
  type CatalogueRow,
  type CrossCheck,
  type OddText,
  type RuleSwitch,
  type Section,
  type StructureProblem,
  type TextCell,
} from './facts';
import { cellAt, type Tab } from './grid';
import { findTable, type Table } from './headers';
import { readPeriod, type Period } from './period';
import { PHRASE_KINDS } from './phrase-kinds';
import { FIRST_PARAGRAPH, readPlace } from './place';
import { noteOddText, readNumberCell, readText } from './read-cells';

/** Reads Dàn ý: every row with a Mục, in order. */
export function readOutline(
  tab: Tab,
  table: Table<typeof OUTLINE.columns>,
  odd: OddText[],
): Section[] {
  const { columns, headerRow } = table;
  const sections: Section[] = [];
  for (let row = headerRow + 1; row < tab.rows.length; row++) {
    const id = withoutDots(readText(tab, row, columns.section));
    if (id === '') continue;
    noteOddText(tab, row, columns.title, odd);
    noteOddText(tab, row, columns.template, odd);
    sections.push({
      id,
      title: readText(tab, row, columns.title),
      department: readText(tab, row, columns.department),
      template: templateText(tab, row, columns.template),
      footnotes: (readText(tab, row, columns.footnotes).match(/\d+/g) ?? []).map(Number),
      tab: tab.name,
      row,
      titleColumn: columns.title ?? 0,
      templateColumn: columns.template ?? null,
    });
  }
  return sections;
}

/** A template keeps its line breaks; '' without one. */
function templateText(tab: Tab, row: number, column: number | undefined): string {
  const template = column === undefined ? null : cellAt(tab, row, column);
  return typeof template === 'string' ? clean(template).trim() : '';
}

/** Reads Danh mục: every row with a Mã. Values outside the closed lists become problems. */
export function readCatalogue(
  tab: Tab,
  table: Table<typeof CATALOGUE.columns>,
  problems: StructureProblem[],
  odd: OddText[],
): CatalogueRow[] {
  const { columns, headerRow } = table;
  const reader = new CatalogueReader(tab, columns, problems);
  const entries: CatalogueRow[] = [];
  for (let row = headerRow + 1; row < tab.rows.length; row++) {
    const id = readText(tab, row, columns.id);
    if (id === '') continue;
    noteOddText(tab, row, columns.name, odd);
    noteOddText(tab, row, columns.inSentence, odd);
    entries.push(reader.entry(id, row));
  }
  return entries;
}

type CatalogueColumn = keyof typeof CATALOGUE.columns;

/** Reads the rows of one Danh mục. */
class CatalogueReader {
  constructor(
    private readonly tab: Tab,
    private readonly columns: Table<typeof CATALOGUE.columns>['columns'],
    private readonly problems: StructureProblem[],
  ) {}

  entry(id: string, row: number): CatalogueRow {
    const { columns, tab } = this;
    const phrase = readPhraseKind(this.text(row, 'phrase'));
    if (phrase === null) this.unknown(row, 'phrase', PHRASE_KINDS.join(' / '));
    const name = this.text(row, 'name');
    const inSentence = this.text(row, 'inSentence');
    // Some offices copy the name into the column for sentences.
    const isBare = inSentence === '' || foldAlike(inSentence, name);
    return {
      id,
      name,
      inSentence: uncapitalize(isBare ? name : inSentence),
      unit: this.text(row, 'unit'),
      department: this.text(row, 'department'),
      section: withoutDots(this.text(row, 'section')),
      phrase: phrase ?? 'số lượng',
      place: this.read(row, 'place', readPlace, PLACES) ?? FIRST_PARAGRAPH,
      measure: this.listed(row, 'measure', MEASURES) ?? 'stock',
      direction: this.listed(row, 'direction', DIRECTIONS) ?? 'neutral',
      season: this.read(row, 'season', readSeason, '2-5'),
      due: this.due(row),
      partOf: this.text(row, 'partOf') || null,
      good: this.mark(row, 'good'),
      poor: this.mark(row, 'poor'),
      mention: this.listed(row, 'mention', MENTIONS) ?? 'auto',
      template: templateText(tab, row, columns.template),
      tab: tab.name,
      row,
      column: columns.id ?? 0,
      isBare,
      nameColumn: (isBare ? columns.name : columns.inSentence) ?? 0,
      templateColumn: columns.template ?? null,
      retiredFrom: this.retired(row),
    };
  }

  private text(row: number, column: CatalogueColumn): string {
    return readText(this.tab, row, this.columns[column]);
  }

  /** What the cell means; null where it is empty, or means nothing, which becomes a problem. */
  private read<T>(
    row: number,
    column: CatalogueColumn,
    meaning: (text: string) => T | null,
    expected: string,
  ): T | null {
    const text = this.text(row, column);
    if (text === '') return null;
    const read = meaning(text);
    if (read === null) this.unknown(row, column, expected);
    return read;
  }

  private listed<T>(
    row: number,
    column: CatalogueColumn,
    list: Readonly<Record<string, T>>,
  ): T | null {
    const text = this.text(row, column);
    if (text === '') return null;
    const meaning = choose(list, text);
    if (meaning === null) this.unknown(row, column, Object.keys(list).join(' / '));
    return meaning;
  }

  private due(row: number): CatalogueRow['due'] {
    const at = this.columns.due;
    if (at === undefined) return null;
    const cell = cellAt(this.tab, row, at);
    const due = readDueMonth(cell);
    if (due === null && this.text(row, 'due') !== '') this.unknown(row, 'due', '9 / 09/2026');
    return due;
  }

  private retired(row: number): Period | null {
    const at = this.columns.retired;
    if (at === undefined) return null;
    const period = readPeriod(cellAt(this.tab, row, at));
    if (period === null && this.text(row, 'retired') !== '') {
      this.unknown(row, 'retired', '06/2026 / Quý III/2026 / Năm 2027');
    }
    return period;
  }

  private mark(row: number, column: 'good' | 'poor'): number | null {
    const at = this.columns[column];
    if (at === undefined) return null;
    if (cellAt(this.tab, row, at) === null) return null;
    const reading = readNumberCell(this.tab, row, at);
    if (reading.problem !== null) this.unknown(row, column, 'một số');
    return reading.value;
  }

  private unknown(row: number, column: CatalogueColumn, expected: string): void {
    const at = this.columns[column];
    this.problems.push({
      kind: 'unknown-value',
      tab: this.tab.name,
      row,
      ...(at === undefined ? {} : { column: at }),
      subject: `${CATALOGUE.columns[column][0]}: ${this.text(row, column)}`,
      expected,
    });
  }
}

const PLACES = 'đoạn n / chú thích n / chú thích n.k';

/** "II.1.": the dot behind a number is none of it. */
function withoutDots(section: string): string {
  return section.endsWith('.') || section.endsWith(' ') ? section.replace(/[.\s]+$/, '') : section;
}

/** Reads the secretary's cross-checks: every row with a left side. */
export function readCrossChecks(tab: Tab, table: Table<typeof CROSS_CHECKS.columns>): CrossCheck[] {
  const { columns, headerRow } = table;
  const checks: CrossCheck[] = [];
  // The table of switches may follow on the same tab.
  const end = findTable(tab, RULE_SETTINGS, headerRow + 1)?.headerRow ?? tab.rows.length;
  for (let row = headerRow + 1; row < end; row++) {
    const left = readText(tab, row, columns.left);
    const right = readText(tab, row, columns.right);
    if (left === '' && right === '') continue;
    checks.push({
      tab: tab.name,
      row,
      column: columns.left ?? 0,
      left,
      comparison: readText(tab, row, columns.comparison),
      right,
      tolerance:
        columns.tolerance === undefined ? null : readNumberCell(tab, row, columns.tolerance),
      severity: readText(tab, row, columns.severity),
      explanation: readText(tab, row, columns.explanation),
    });
  }
  return checks;
}

/** Reads the switches of rules: every row with a rule's id. */
export function readRuleSwitches(
  tab: Tab,
  table: Table<typeof RULE_SETTINGS.columns>,
): RuleSwitch[] {
  const { columns, headerRow } = table;
  const switches: RuleSwitch[] = [];
  const next = findTable(tab, CROSS_CHECKS, headerRow + 1);
  for (let row = headerRow + 1; row < (next?.headerRow ?? tab.rows.length); row++) {
    const rule = readText(tab, row, columns.rule);
    if (rule === '') continue;
    const cell = (column: number | undefined): TextCell => ({
      row,
      column: column ?? 0,
      text: readText(tab, row, column),
    });
    switches.push({
      tab: tab.name,
      row,
      column: columns.rule ?? 0,
      rule,
      enabled: cell(columns.enabled),
      parameters: cell(columns.parameters),
    });
  }
  return switches;
}
