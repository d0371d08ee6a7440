// Which tabs a spreadsheet still lacks, and their plans: "Tạo sổ" adds them and touches no other.
import { fold } from '../../vietnamese/text';
import { readPhraseKind } from '../closed-lists';
import { CATALOGUE, CROSS_CHECKS, HISTORY, LOG, OUTLINE } from '../columns';
import type { Facts } from '../facts';
import type { Spreadsheet } from '../grid';
import { findTable } from '../headers';
import type { TabPlan } from '../tab-plan';
import { departmentTab, type DepartmentIndicator } from './department-tab';
import { DEPARTMENT_TABS, DEPARTMENTS, type DepartmentCode } from './departments';
import { catalogueTab, historyTab, logTab, outlineTab, rulesTab, settingsTab } from './office-tabs';
import { catalogueRows, outlineRows } from './tables';

/**
 * The tabs to add, in their order. Departments and their indicators come from the workbook's own
 * Danh mục where it has one, else from the starter catalogue.
 *
 * @param switchRows the rules whose parameters an office may set, as rows of tab Quy tắc
 */
export function missingTabs(
  spreadsheet: Spreadsheet,
  facts: Facts,
  switchRows: readonly (readonly string[])[],
): TabPlan[] {
  const lostHeader = facts.structure.filter(({ kind }) => kind === 'missing-header');
  const catalogueIsBroken = lostHeader.some(({ department }) => department === undefined);
  const has = (kind: Parameters<typeof findTable>[1]): boolean =>
    spreadsheet.tabs.some((tab) => findTable(tab, kind) !== null);

  const plans: TabPlan[] = [];
  if (!facts.settings) plans.push(settingsTab());
  plans.push(...missingDepartments(facts));
  if (!has(OUTLINE)) plans.push(outlineTab());
  if (!has(CATALOGUE) && !catalogueIsBroken) plans.push(catalogueTab());
  if (!has(CROSS_CHECKS)) plans.push(rulesTab(switchRows));
  if (!has(HISTORY)) plans.push(historyTab());
  if (!has(LOG)) plans.push(logTab());

  return withFreeNames(plans, spreadsheet.tabs);
}

/** The plans under names that no tab has yet: “Cấu hình (2)”. */
export function withFreeNames(
  plans: readonly TabPlan[],
  tabs: readonly { readonly name: string }[],
): TabPlan[] {
  // Sheets compares names without case.
  const taken = new Set(tabs.map(({ name }) => name.toLowerCase()));
  return plans.map((plan) => {
    const name = freeName(plan.name, taken);
    taken.add(name.toLowerCase());
    return { ...plan, name };
  });
}

function missingDepartments(facts: Facts): TabPlan[] {
  const present = new Set(facts.departments.map(({ department }) => fold(department)));
  for (const { kind, department, subject } of facts.structure) {
    if (kind === 'missing-header' && department !== undefined) present.add(fold(department));
    if (kind === 'department-twice') present.add(fold(subject));
  }
  return departments(facts)
    .filter(({ name }) => !present.has(fold(name)))
    .map(({ name, tab, indicators, sections }) => departmentTab(tab, name, indicators, sections));
}

interface PlannedDepartment {
  readonly name: string;
  readonly tab: string;
  readonly indicators: readonly DepartmentIndicator[];
  readonly sections: readonly string[];
}

function departments(facts: Facts): PlannedDepartment[] {
  const hasOwn = facts.catalogue.length + facts.retired.length > 0;
  const entries = hasOwn
    ? facts.catalogue.map(({ id, name, unit, department, phrase }) => ({
        id,
        name,
        unit,
        department,
        phrase,
      }))
    : catalogueRows().map(([id, name, , unit, department, , , phrase]) => ({
        id: String(id),
        name: String(name),
        unit: String(unit),
        department: String(department),
        phrase: readPhraseKind(String(phrase)) ?? 'số lượng',
      }));
  const sections =
    facts.outline.length > 0
      ? facts.outline.map(({ id, department, template }) => ({ id, department, template }))
      : outlineRows().map(([id = '', , department = '', template = '']) => ({
          id,
          department,
          template,
        }));
  const names = new Map<string, string>();
  const office = Object.entries(DEPARTMENTS) as [DepartmentCode, string][];
  if (!hasOwn) {
    for (const [code, name] of office) names.set(name, DEPARTMENT_TABS[code]);
  }
  for (const { department } of entries) {
    if (department === '' || names.has(department)) continue;
    const code = office.find(([, name]) => fold(name) === fold(department))?.[0];
    names.set(department, code ? DEPARTMENT_TABS[code] : department);
  }
  return [...names].map(([name, tab]) => ({
    name,
    tab,
    indicators: entries.filter(({ department }) => department === name),
    sections: leafSections(sections.filter(({ template }) => template === ''))
      .filter(({ department }) => department === name)
      .map(({ id }) => id),
  }));
}

/** Sections that no other section stands under: a heading alone needs no words. */
function leafSections<S extends { readonly id: string }>(sections: readonly S[]): S[] {
  return sections.filter(({ id }) => !sections.some((other) => other.id.startsWith(`${id}.`)));
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} (${number})`;
  return name;
}
