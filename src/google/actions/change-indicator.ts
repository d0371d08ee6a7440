// Renames and moves an indicator in Danh mục and on the departments' tabs at once; its id, and so its past, stays.
import type { ChangeRequest, DoneJson, IndicatorFields } from '../../panel-data/indicators';
import { foldAlike, tidy, uncapitalize } from '../../vietnamese/text';
import type { CatalogueRow, DepartmentTab } from '../../workbook/facts';
import { rowOnTab } from '../../workbook/facts-index';
import { a1, cellAt, cellText, type Position, type Tab } from '../../workbook/grid';
import { Failure } from '../answer';
import { changedMeanwhile } from '../changed-meanwhile';
import { noteEdit } from '../edit-stamp';
import { addToTab, tabOfDepartment } from '../indicators/add-to-tab';
import { guardAgain } from '../indicators/guard-again';
import { askToMove, moveRow } from '../indicators/move-row';
import { unknownIndicator, unknownSection } from '../indicators/refusals';
import { catalogueTable, departmentTable, workbookNow, type Workbook } from '../indicators/tables';
import { patiently } from '../patiently';
import { blockRange } from '../sheet-ranges';
import { sheetNamed, textContent, writeCell } from '../write-cell';
import type { Action } from './action';

/** The name last: by it a copy in “Tên trong câu” is known as one. */
const FIELDS = ['inSentence', 'unit', 'department', 'section', 'name'] as const;

/** Each field is as the panel saw it or as it is to be: what an interrupted run changed is gone on from. */
export const changeIndicator: Action<ChangeRequest, DoneJson> = {
  writes: true,
  run: ({ id, was, to: typed }) => {
    const to = tidied(typed);
    const workbook = workbookNow();
    const { facts } = workbook;
    const entry = facts.catalogue.find((one) => one.id === id);
    if (!entry) throw unknownIndicator(id);
    const isKnown = facts.outline.some(({ id: section }) => section === to.section);
    if (!isKnown && to.section !== was.section) throw unknownSection(to.section);
    // A row that stands on another tab for some other reason is not moved by a new name.
    const isMoving = !foldAlike(was.department, to.department);
    const goal = isMoving ? tabOfDepartment(facts, to.department) : null;
    const sources = goal
      ? facts.departments.filter((one) => one !== goal && rowOnTab(facts, one.tab, id))
      : [];
    // All that may refuse is asked before anything is written.
    const edits = [...ofEntry(workbook, entry, was, to), ...ofRows(workbook, id, was, to)];
    if (goal) {
      for (const source of sources) askToMove(workbook, source, goal, id);
    }
    for (const edit of edits) writeCell(edit, textContent(edit.text));
    if (goal) {
      for (const source of sources) moveTo(source, goal, id);
    }
    noteEdit();
    const left = facts.departments.filter((one) => foldAlike(one.department, was.department));
    const touched = [...(goal ? [goal] : []), ...sources, ...left];
    const guarded = guardAgain([entry.tab, ...touched.map(({ tab }) => tab)]);
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

/** A cell to be written. */
interface Edit {
  readonly tab: string;
  readonly cell: string;
  readonly text: string;
}

function ofEntry(
  workbook: Workbook,
  entry: CatalogueRow,
  was: IndicatorFields,
  to: IndicatorFields,
): Edit[] {
  const { tab, columns } = catalogueTable(workbook);
  const isRenamed = was.name !== to.name || was.inSentence !== to.inSentence;
  return FIELDS.flatMap((field) => {
    const column = columns[field];
    if (column === undefined) return [];
    const place = { row: entry.row, column };
    const mayFollow = field === 'inSentence' && entry.isBare && isRenamed;
    const copied = mayFollow ? textAt(tab, place) : '';
    // Some offices copy the name into the column for sentences: the copy follows.
    if (copied !== '') return editOf(tab, place, copied, to.inSentence || to.name);
    return was[field] === to[field] ? [] : editOf(tab, place, was[field], to[field]);
  });
}

/** Name and unit stand on the departments' tabs too; another name there is the department's own. */
function ofRows(workbook: Workbook, id: string, was: IndicatorFields, to: IndicatorFields): Edit[] {
  return workbook.facts.departments.flatMap((department) => {
    const row = rowOnTab(workbook.facts, department.tab, id);
    if (!row) return [];
    const { tab, columns } = departmentTable(workbook, department);
    return (['name', 'unit'] as const).flatMap((field) => {
      const column = columns[field];
      if (column === undefined || was[field] === to[field]) return [];
      const place = { row: row.row, column };
      const isOwn = !foldAlike(textAt(tab, place), tidy(was[field]));
      // A name that a formula fetches from Danh mục follows by itself.
      if (isOwn || isComputed(tab.name, place)) return [];
      return editOf(tab, place, textAt(tab, place), to[field]);
    });
  });
}

function isComputed(tab: string, { row, column }: Position): boolean {
  const cell = blockRange(sheetNamed(tab), { row, column, rows: 1, columns: 1 });
  return patiently(() => cell.getFormulas())[0]?.[0] !== '';
}

function textAt(tab: Tab, { row, column }: Position): string {
  return tidy(cellText(cellAt(tab, row, column)));
}

/** As it is read: a name inside a sentence without its capital, a section without the dot behind it. */
function shapeOf(text: string): string {
  return uncapitalize(tidy(text).replace(/[.\s]+$/, ''));
}

/** @throws Failure where the cell holds neither */
function editOf(tab: Tab, place: Position, was: string, to: string): Edit[] {
  const now = textAt(tab, place);
  if (now === to) return [];
  if (shapeOf(now) !== shapeOf(was)) throw changedMeanwhile();
  return [{ tab: tab.name, cell: a1(place), text: to }];
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
