// Reads a spreadsheet's tabs into facts. Every tab is known by its headers and labels alone.
import { fold, tidy } from '../vietnamese/text';
import {
  CATALOGUE,
  CROSS_CHECKS,
  DEPARTMENT,
  DEPARTMENT_LABEL,
  HISTORY,
  type NOTES,
  OUTLINE,
  RULE_SETTINGS,
  type ColumnWords,
  type TableKind,
} from './columns';
import type {
  CatalogueRow,
  CrossCheck,
  DepartmentTab,
  Facts,
  HistoryRow,
  OddText,
  RuleSwitch,
  Section,
  Settings,
  StructureProblem,
} from './facts';
import { cellText, type Spreadsheet, type Tab } from './grid';
import { findBrokenTable, findLabel, findTable, type Table } from './headers';
import { findNotes, readIndicatorRows, readNotes } from './read-department';
import { reaches } from './period';
import { readText } from './read-cells';
import { readSettings } from './read-settings';
import { findLostColumns } from './lost-columns';
import { readHistory } from './read-history';
import { readCatalogue, readCrossChecks, readOutline, readRuleSwitches } from './read-tables';

/** What is being collected while the tabs are read. */
interface Draft {
  settings: Settings | null;
  outline: Section[] | null;
  catalogue: CatalogueRow[] | null;
  crossChecks: CrossCheck[] | null;
  readonly ruleSwitches: RuleSwitch[];
  history: readonly HistoryRow[];
  readonly oddTexts: OddText[];
  readonly departments: DepartmentTab[];
  readonly structure: StructureProblem[];
}

/** Reads the whole spreadsheet. Never throws: what cannot be read is a structure problem. */
export function readWorkbook(spreadsheet: Spreadsheet): Facts {
  const draft: Draft = {
    settings: null,
    outline: null,
    catalogue: null,
    crossChecks: null,
    ruleSwitches: [],
    history: [],
    oddTexts: [],
    departments: [],
    structure: [],
  };
  for (const tab of spreadsheet.tabs) {
    if (tab.rows.length > 0) readTab(tab, draft);
  }
  reportAbsences(draft);
  return {
    locale: spreadsheet.locale,
    url: spreadsheet.url,
    tabIds: tabIds(spreadsheet),
    settings: draft.settings,
    period: draft.settings?.period ?? null,
    outline: draft.outline ?? [],
    ...askedFor(draft),
    crossChecks: draft.crossChecks ?? [],
    ruleSwitches: draft.ruleSwitches,
    history: draft.history,
    oddTexts: draft.oddTexts,
  };
}

/** The catalogue and the departments' rows without what “Ngừng từ” ends before the period does. */
function askedFor(
  draft: Draft,
): Pick<Facts, 'catalogue' | 'retired' | 'departments' | 'structure'> {
  const { departments } = draft;
  const catalogue = draft.catalogue ?? [];
  const period = draft.settings?.period ?? null;
  const isRetired = ({ retiredFrom }: CatalogueRow): boolean =>
    retiredFrom !== null && period !== null && reaches(period, retiredFrom);
  const asked = catalogue.filter((entry) => !isRetired(entry));
  if (asked.length === catalogue.length) {
    return { catalogue, retired: [], departments, structure: draft.structure };
  }
  const retired = catalogue.filter(isRetired);
  const goneRows = new Set(retired.map(({ tab, row }) => `${tab}!${row}`));
  const askedIds = new Set(asked.map(({ id }) => id));
  // An id that is also asked for, or that no entry has, is the checks' concern.
  const gone = new Set(retired.flatMap(({ id }) => (askedIds.has(id) ? [] : [id])));
  return {
    catalogue: asked,
    retired,
    // What such a row chooses is nobody's concern either.
    structure: draft.structure.filter(
      ({ kind, tab, row }) =>
        kind !== 'unknown-value' || !goneRows.has(`${tab ?? ''}!${row ?? ''}`),
    ),
    departments: departments.map((department) => ({
      ...department,
      rows: department.rows.filter(({ id }) => !gone.has(id)),
      retired: department.rows.filter(({ id }) => gone.has(id)),
    })),
  };
}

function tabIds({ tabs }: Spreadsheet): Record<string, number> {
  const ids: Record<string, number> = {};
  for (const { name, id } of tabs) if (id !== null) ids[name] = id;
  return ids;
}

/** Tries the kinds of tab in turn; the catalogue first, since its headers contain a department's. */
function readTab(tab: Tab, draft: Draft): void {
  const catalogue = findTable(tab, CATALOGUE);
  if (catalogue) {
    if (draft.catalogue) return tableTwice(tab, 'Danh mục', draft);
    draft.catalogue = readCatalogue(tab, catalogue, draft.structure, draft.oddTexts);
    return;
  }
  const department = findTable(tab, DEPARTMENT);
  if (department) return readDepartment(tab, department, draft);
  const outline = findTable(tab, OUTLINE);
  if (outline) {
    if (draft.outline) return tableTwice(tab, 'Dàn ý', draft);
    draft.outline = readOutline(tab, outline, draft.oddTexts);
    return;
  }
  // Before the settings, whose labels are looked for in every cell: this tab grows month by month.
  if (readEarlierPeriods(tab, draft)) return;
  const settings = readSettings(tab);
  if (settings) {
    if (draft.settings) return tableTwice(tab, 'Cấu hình', draft);
    draft.settings = settings;
    return;
  }
  if (readRules(tab, draft)) return;
  readBrokenTab(tab, draft);
}

/** Quy tắc: the cross-checks, and below or on a tab of their own the switches. */
function readRules(tab: Tab, draft: Draft): boolean {
  const crossChecks = findTable(tab, CROSS_CHECKS);
  if (crossChecks) {
    draft.crossChecks = [...(draft.crossChecks ?? []), ...readCrossChecks(tab, crossChecks)];
  }
  const switches = findTable(tab, RULE_SETTINGS);
  if (switches) draft.ruleSwitches.push(...readRuleSwitches(tab, switches));
  return crossChecks !== null || switches !== null;
}

function readEarlierPeriods(tab: Tab, draft: Draft): boolean {
  const history = findTable(tab, HISTORY);
  if (history) draft.history = draft.history.concat(readHistory(tab, history, draft.structure));
  return history !== null;
}

function readDepartment(tab: Tab, table: Table<typeof DEPARTMENT.columns>, draft: Draft): void {
  const label = findLabel(tab, [DEPARTMENT_LABEL], table.headerRow);
  const department = label ? tidy(cellText(label.value)) : '';
  // The history of earlier periods may have the same headers, and no department.
  if (!label && readEarlierPeriods(tab, draft)) return;
  if (!label || department === '') {
    draft.structure.push({
      kind: 'missing-department-label',
      tab: tab.name,
      row: label?.row ?? 0,
      column: label?.column ?? 0,
      subject: DEPARTMENT_LABEL,
      unreadIds: idsOf(tab, table),
    });
    return;
  }
  const earlier = draft.departments.find((other) => fold(other.department) === fold(department));
  if (earlier) {
    draft.structure.push({
      kind: 'department-twice',
      tab: tab.name,
      row: label.row,
      column: label.column,
      subject: department,
      expected: earlier.tab,
      unreadIds: idsOf(tab, table),
    });
    return;
  }
  const notes = findNotes(tab, 0);
  const [rowsEnd, notesEnd] = tableEnds(tab, table, notes, label.row);
  draft.structure.push(...findLostColumns(tab, table, rowsEnd));
  draft.departments.push({
    department,
    tab: tab.name,
    labelCell: { row: label.row, column: label.column },
    headerRow: table.headerRow,
    rows: readIndicatorRows(tab, table, department, rowsEnd, draft.oddTexts),
    retired: [],
    notes: notes ? readNotes(tab, notes, department, notesEnd, draft.oddTexts) : [],
  });
}

function idsOf(tab: Tab, { columns, headerRow }: Table<typeof DEPARTMENT.columns>): Set<string> {
  return new Set(tab.rows.map((_, row) => (row > headerRow ? readText(tab, row, columns.id) : '')));
}

/** Where the figures end and where the notes end: notes may stand below, above or beside. */
function tableEnds(
  tab: Tab,
  table: Table<typeof DEPARTMENT.columns>,
  notes: Table<typeof NOTES.columns> | null,
  labelRow: number,
): readonly [rows: number, notes: number] {
  const end = tab.rows.length;
  if (!notes) return [end, end];
  const used = Object.values(table.columns);
  const left = Math.min(...used);
  const right = Math.max(...used);
  const beside = Object.values(notes.columns).every((column) => column < left || column > right);
  if (beside) return [end, end];
  if (notes.headerRow > table.headerRow) return [notes.headerRow, end];
  return [end, notes.headerRow < labelRow ? labelRow : table.headerRow];
}

function tableTwice(tab: Tab, subject: string, draft: Draft): void {
  draft.structure.push({ kind: 'table-twice', tab: tab.name, row: 0, column: 0, subject });
}

/**
 * A tab that is almost one of ours lost a header; any other tab is the office's own business. Two
 * header words alone may be anybody's table, so each kind must show one thing more.
 */
function readBrokenTab(tab: Tab, draft: Draft): void {
  const department = findBrokenTable(tab, DEPARTMENT);
  const label = department && findLabel(tab, [DEPARTMENT_LABEL], department.headerRow);
  if (department && label) {
    draft.structure.push({
      ...missingHeader(tab, DEPARTMENT, department),
      department: tidy(cellText(label.value)),
    });
    return;
  }
  const catalogue = findBrokenTable(tab, CATALOGUE);
  if (catalogue?.columns.section !== undefined) {
    draft.structure.push(missingHeader(tab, CATALOGUE, catalogue));
  }
}

function missingHeader<C extends ColumnWords>(
  tab: Tab,
  kind: TableKind<C>,
  table: Table<C>,
): StructureProblem {
  const headers = table.missing.map((column) => kind.columns[column]?.[0] ?? column);
  const subject = headers.join(', ');
  return { kind: 'missing-header', tab: tab.name, row: table.headerRow, column: 0, subject };
}

function reportAbsences(draft: Draft): void {
  const absent: [boolean, StructureProblem['kind'], string][] = [
    [draft.settings === null, 'no-settings', 'Cấu hình'],
    [draft.catalogue === null, 'no-catalogue', 'Danh mục'],
    [draft.outline === null, 'no-outline', 'Dàn ý'],
    [draft.departments.length === 0, 'no-department-tab', ''],
  ];
  for (const [isAbsent, kind, subject] of absent) {
    // A table that lost a header is reported as that, not as missing as well.
    const broken = draft.structure.some((problem) => problem.kind === 'missing-header');
    if (isAbsent && !(broken && kind !== 'no-settings')) {
      draft.structure.push({ kind, tab: null, subject });
    }
  }
}
