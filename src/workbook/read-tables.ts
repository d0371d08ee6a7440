// Reads the secretary's tables: Dàn ý, Danh mục and Quy tắc.
import { clean, fold, uncapitalize } from '../vietnamese/text';
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
    const id = readText(tab, row, columns.section).replace(/[.\s]+$/, '');
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
  const entries: CatalogueRow[] = [];
  for (let row = headerRow + 1; row < tab.rows.length; row++) {
    const id = readText(tab, row, columns.id);
    if (id === '') continue;
    const text = (column: keyof typeof CATALOGUE.columns): string =>
      readText(tab, row, columns[column]);
    const unknown = (column: keyof typeof CATALOGUE.columns, expected: string): void => {
      const at = columns[column];
      problems.push({
        kind: 'unknown-value',
        tab: tab.name,
        row,
        ...(at === undefined ? {} : { column: at }),
        subject: `${CATALOGUE.columns[column][0]}: ${text(column)}`,
        expected,
      });
    };
    /** A closed-list value; the default where the cell is empty, and after a problem. */
    const listed = <T>(
      column: keyof typeof CATALOGUE.columns,
      list: Readonly<Record<string, T>>,
      fallback: T,
    ): T => {
      if (text(column) === '') return fallback;
      const meaning = choose(list, text(column));
      if (meaning === null) unknown(column, Object.keys(list).join(' / '));
      return meaning ?? fallback;
    };
    const mark = (column: 'good' | 'poor'): number | null => {
      const at = columns[column];
      if (at === undefined) return null;
      const reading = readNumberCell(tab, row, at);
      if (reading.problem !== null) unknown(column, 'một số');
      return reading.value;
    };

    const phrase = readPhraseKind(text('phrase'));
    if (phrase === null) unknown('phrase', PHRASE_KINDS.join(' / '));
    const place = readPlace(text('place'));
    if (place === null) unknown('place', 'đoạn n / chú thích n / chú thích n.k');
    const season = text('season') === '' ? null : readSeason(text('season'));
    if (season === null && text('season') !== '') unknown('season', '2-5');
    const dueCell = columns.due === undefined ? null : cellAt(tab, row, columns.due);
    const due = readDueMonth(dueCell);
    if (due === null && text('due') !== '') unknown('due', '9 / 09/2026');
    const name = text('name');
    // Some offices copy the name into the column for sentences.
    const isBare = text('inSentence') === '' || fold(text('inSentence')) === fold(name);
    noteOddText(tab, row, columns.name, odd);
    noteOddText(tab, row, columns.inSentence, odd);
    entries.push({
      id,
      name,
      inSentence: uncapitalize(isBare ? name : text('inSentence')),
      unit: text('unit'),
      department: text('department'),
      section: text('section').replace(/[.\s]+$/, ''),
      place: place ?? FIRST_PARAGRAPH,
      phrase: phrase ?? 'số lượng',
      measure: listed('measure', MEASURES, 'stock'),
      direction: listed('direction', DIRECTIONS, 'neutral'),
      season,
      due,
      partOf: text('partOf') || null,
      good: mark('good'),
      poor: mark('poor'),
      mention: listed('mention', MENTIONS, 'auto'),
      template: templateText(tab, row, columns.template),
      tab: tab.name,
      row,
      column: columns.id ?? 0,
      isBare,
      nameColumn: (isBare ? columns.name : columns.inSentence) ?? 0,
      templateColumn: columns.template ?? null,
    });
  }
  return entries;
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
