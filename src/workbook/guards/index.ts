// What guards a workbook's cells in Sheets itself: found by headers, so that new tabs and used ones get the same.
import { indexFacts } from '../facts-index';
import type { Facts } from '../facts';
import type { Spreadsheet } from '../grid';
import { departmentGuards } from './department-guards';
import { officeGuards } from './office-guards';
import type { TabGuards } from './tab-guards';

/** The guards of every tab that was understood; nothing of them depends on what is guarded already. */
export function guardsOf(spreadsheet: Spreadsheet, facts: Facts): TabGuards[] {
  const { entries } = indexFacts(facts);
  const rowsOf = new Map(spreadsheet.tabs.map(({ name, rows }) => [name, rows]));
  const departments = facts.departments.map((department) => {
    const header = rowsOf.get(department.tab)?.[department.headerRow] ?? [];
    return departmentGuards(department, header.length, entries);
  });
  const taken = new Set(departments.map(({ tab }) => tab));
  const office = officeGuards(spreadsheet, facts.settings);
  return [...departments, ...office.filter(({ tab }) => !taken.has(tab))];
}
