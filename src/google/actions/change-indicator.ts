// Renames and moves an indicator in Danh mục and on the departments' tabs at once; its id, and so its past, stays.
import type { ChangeRequest, DoneJson, IndicatorFields } from '../../panel-data/indicators';
import { foldAlike, tidy, uncapitalize } from '../../vietnamese/text';
import type { CatalogueRow, DepartmentTab } from '../../workbook/facts';
import { rowOnTab } from '../../workbook/facts-index';
import { a1, cellAt, cellText, type Tab } from '../../workbook/grid';
import { Failure } from '../answer';
import { changedMeanwhile } from '../changed-meanwhile';
import { noteEdit } from '../edit-stamp';
import { addToTab, tabOfDepartment, unknownWords } from '../indicators/add-to-tab';
import { guardAgain } from '../indicators/guard-again';
import { askToMove, moveRow } from '../indicators/move-row';
import { catalogueTable, departmentTable, workbookNow, type Workbook } from '../indicators/tables';
import { textContent, writeCell } from '../write-cell';
import type { Action } from './action';

const FIELDS = ['name', 'inSentence', 'unit', 'department', 'section'] as const;

/** Each field is as the panel saw it or as it is to be: what an interrupted run changed is gone on from. */
export const changeIndicator: Action<ChangeRequest, DoneJson> = {
  writes: true,
  run: ({ id, was, to: typed }) => {
    const to = tidied(typed);
    const workbook = workbookNow();
    const { facts } = workbook;
    const entry = facts.catalogue.find((one) => one.id === id);
    if (!entry) throw new Failure('indicator.unknown', unknownWords(id));
    if (!facts.outline.some(({ id: section }) => section === to.section)) {
      throw new Failure('indicator.no-section', {
        vi: `Dàn ý không có mục “${to.section}”. Chọn một mục trong danh sách.`,
        en: `Dàn ý has no section “${to.section}”. Choose one of the list.`,
      });
    }
    const goal = tabOfDepartment(facts, to.department);
    // A row that stands on another tab for some other reason is not moved by a new name.
    const isMoving = !foldAlike(was.department, to.department);
    const others = facts.departments.filter(
      (one) => isMoving && one !== goal && rowOnTab(facts, one.tab, id) !== undefined,
    );
    for (const other of others) askToMove(workbook, other, goal, id);
    writeEntry(workbook, entry, was, to);
    writeRows(workbook, id, was, to);
    for (const other of others) moveTo(other, goal, id);
    noteEdit();
    const left = facts.departments.filter((one) => foldAlike(one.department, was.department));
    const guarded = guardAgain([
      entry.tab,
      goal.tab,
      ...[...others, ...left].map(({ tab }) => tab),
    ]);
    return { undo: { action: 'changeIndicator', request: { id, was: to, to: was } }, guarded };
  },
};

function tidied(fields: IndicatorFields): IndicatorFields {
  const name = tidy(fields.name);
  if (name === '') {
    throw new Failure('indicator.incomplete', {
      vi: 'Chỉ tiêu phải có tên.',
      en: 'An indicator must have a name.',
    });
  }
  return { ...fields, name, inSentence: tidy(fields.inSentence), unit: tidy(fields.unit) };
}

function writeEntry(
  workbook: Workbook,
  entry: CatalogueRow,
  was: IndicatorFields,
  to: IndicatorFields,
): void {
  const { tab, columns } = catalogueTable(workbook);
  for (const field of FIELDS) {
    const column = columns[field];
    if (column === undefined) continue;
    if (was[field] !== to[field]) write(tab, { row: entry.row, column }, was[field], to[field]);
  }
}

/** Name and unit stand on the departments' tabs too; another name there is the department's own. */
function writeRows(
  workbook: Workbook,
  id: string,
  was: IndicatorFields,
  to: IndicatorFields,
): void {
  for (const department of workbook.facts.departments) {
    const row = rowOnTab(workbook.facts, department.tab, id);
    if (!row) continue;
    const { tab, columns } = departmentTable(workbook, department);
    for (const field of ['name', 'unit'] as const) {
      const column = columns[field];
      if (column === undefined) continue;
      const place = { row: row.row, column };
      if (foldAlike(textAt(tab, place), tidy(was[field]))) {
        unlessComputed(() => {
          write(tab, place, textAt(tab, place), to[field]);
        });
      }
    }
  }
}

/** A name that a formula fetches from Danh mục follows by itself. */
function unlessComputed(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'cell.formula') throw error;
  }
}

function textAt(tab: Tab, { row, column }: { row: number; column: number }): string {
  return tidy(cellText(cellAt(tab, row, column)));
}

/** As it is read: a name inside a sentence without its capital, a section without the dot behind it. */
function shapeOf(text: string): string {
  return uncapitalize(tidy(text).replace(/[.\s]+$/, ''));
}

/** @throws Failure where the cell holds neither */
function write(tab: Tab, place: { row: number; column: number }, was: string, to: string): void {
  const now = textAt(tab, place);
  if (now === to) return;
  if (shapeOf(now) !== shapeOf(was)) throw changedMeanwhile();
  writeCell({ tab: tab.name, cell: a1(place) }, textContent(to));
}

/** Its row on the new department's tab, with what was typed on the old one's. */
function moveTo(other: DepartmentTab, goal: DepartmentTab, id: string): void {
  addToTab(id);
  const workbook = workbookNow();
  const of = (tab: string): DepartmentTab | undefined =>
    workbook.facts.departments.find((one) => one.tab === tab);
  const [from, to] = [of(other.tab), of(goal.tab)];
  if (from && to) moveRow(workbook, from, to, id);
}
