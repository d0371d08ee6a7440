// What guards the secretary's tabs: closed lists where words are chosen, headers that ask first.
import { DIRECTIONS, MEASURES, MENTIONS } from '../closed-lists';
import { CATALOGUE, CROSS_CHECKS, HISTORY, LOG, OUTLINE, type TableKind } from '../columns';
import type { Settings } from '../facts';
import type { Spreadsheet, Tab } from '../grid';
import { findTable } from '../headers';
import { PHRASE_KINDS } from '../phrase-kinds';
import { SETTING_ROWS } from '../settings';
import type { DropDown } from '../tab-plan';
import { DEPARTMENTS } from '../starter/departments';
import { headerCells, type TabGuards } from './tab-guards';

const TABLES: readonly TableKind[] = [OUTLINE, CATALOGUE, CROSS_CHECKS, HISTORY, LOG];

/** A people's committee has departments of its own: other names may be typed too. */
const CATALOGUE_LISTS = {
  department: { values: Object.values(DEPARTMENTS), closed: false },
  phrase: { values: PHRASE_KINDS, closed: true },
  measure: { values: Object.keys(MEASURES), closed: true },
  direction: { values: Object.keys(DIRECTIONS), closed: true },
  mention: { values: Object.keys(MENTIONS), closed: true },
} as const;

/** The guards of every tab that is no department's. */
export function officeGuards({ tabs }: Spreadsheet, settings: Settings | null): TabGuards[] {
  return tabs.flatMap((tab): TabGuards[] => {
    const all = tab.name === settings?.tab ? settingLists(settings) : catalogueLists(tab);
    // A tab may have been cut off where its values stood.
    const width = tab.rows.reduce((most, row) => Math.max(most, row.length), 0);
    const lists = all.filter(({ column }) => column < width);
    const warned = TABLES.flatMap((kind) => {
      const table = findTable(tab, kind);
      return table ? [headerCells(table.headerRow, (tab.rows[table.headerRow] ?? []).length)] : [];
    }).slice(0, 1);
    return lists.length + warned.length === 0
      ? []
      : [{ tab: tab.name, numbers: [], lists, warned, highlights: [], formerly: [] }];
  });
}

function settingLists({ values }: Settings): DropDown[] {
  return SETTING_ROWS.flatMap(([name, { choice }]) => {
    const setting = values[name];
    if (!setting || !choice) return [];
    const { row, column } = setting;
    const { list, help } = choice;
    return [{ row, column, rows: 1, columns: 1, values: Object.keys(list), help, closed: true }];
  });
}

function catalogueLists(tab: Tab): DropDown[] {
  const table = findTable(tab, CATALOGUE);
  const rows = tab.rows.length - (table?.headerRow ?? 0) - 1;
  if (!table || rows < 1) return [];
  return Object.entries(CATALOGUE_LISTS).flatMap(([name, { values, closed }]) => {
    const column = table.columns[name as keyof typeof CATALOGUE_LISTS];
    if (column === undefined) return [];
    const row = table.headerRow + 1;
    return [{ row, column, rows, columns: 1, values, help: helpFor(values), closed }];
  });
}

/** Names the values where they are few: a help text is read at a glance, and Excel takes 255 letters of it. */
function helpFor(values: readonly string[]): string {
  const listed = values.join(', ');
  return listed.length > MOST_LISTED
    ? 'Chọn một giá trị trong danh sách.'
    : `Chọn một trong: ${listed}.`;
}

const MOST_LISTED = 150;
