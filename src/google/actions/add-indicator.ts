// A new indicator in one act: its row in Danh mục, its row on the department's tab, its guards.
import { isTemplateName } from '../../narrative/templates/names';
import type { AddingDoneJson, NewIndicatorJson } from '../../panel-data/indicators';
import { foldAlike, tidy } from '../../vietnamese/text';
import { choose, DIRECTIONS, MEASURES, readPhraseKind } from '../../workbook/closed-lists';
import type { CATALOGUE } from '../../workbook/columns';
import type { CatalogueRow, Facts } from '../../workbook/facts';
import { indicatorId } from '../../workbook/indicators/indicator-id';
import { placeInCatalogue } from '../../workbook/indicators/row-place';
import { Failure } from '../answer';
import { noteEdit } from '../edit-stamp';
import { addToTab, tabOfDepartment } from '../indicators/add-to-tab';
import { guardAgain } from '../indicators/guard-again';
import { putRow } from '../indicators/put-row';
import { unknownSection } from '../indicators/refusals';
import { catalogueTable, workbookNow, type Workbook } from '../indicators/tables';
import type { Action } from './action';

/** Doing it again goes on with what is lacking: the entry that was made is known by its name, department and section. */
export const addIndicator: Action<NewIndicatorJson, AddingDoneJson> = {
  writes: true,
  run: (request) => {
    const wanted = checked(request);
    const workbook = workbookNow();
    const { facts } = workbook;
    const department = tabOfDepartment(facts, wanted.department);
    const isSection = facts.outline.some(({ id }) => id === wanted.section);
    if (!isSection) throw unknownSection(wanted.section);
    const gone = facts.retired.find((entry) => isSame(entry, wanted));
    if (gone) throw retired(gone);
    const known = facts.catalogue.find((entry) => isSame(entry, wanted));
    if (known && facts.departments.some(({ rows }) => rows.some(({ id }) => id === known.id))) {
      // What an interrupted run has put in may not be guarded yet.
      guardAgain([known.tab, department.tab]);
      throw alreadyThere(known);
    }
    if (known && !foldAlike(known.unit, wanted.unit)) throw alreadyThere(known);
    const id = known?.id ?? addToCatalogue(workbook, wanted);
    const row = addToTab(id);
    noteEdit();
    const guarded = guardAgain([catalogueTable(workbook).tab.name, department.tab]);
    // An entry that stood there before is not taken out with its row.
    const added = { entry: known ? null : { id, made: wanted }, rows: row ? [row] : [] };
    return { undo: { action: 'removeIndicators', request: added }, guarded };
  },
};

/** @throws Failure for what is lacking */
function checked(request: NewIndicatorJson): NewIndicatorJson {
  const wanted = { ...request, name: tidy(request.name), unit: tidy(request.unit) };
  const isKnown =
    readPhraseKind(wanted.phrase) !== null &&
    choose(MEASURES, wanted.measure) !== null &&
    choose(DIRECTIONS, wanted.direction) !== null;
  if (wanted.name !== '' && wanted.unit !== '' && isKnown) return wanted;
  throw new Failure('indicator.incomplete', {
    vi: 'Chưa đủ để thêm chỉ tiêu: ghi tên và đơn vị tính, chọn dạng câu, cách tính và chiều.',
    en: 'Not enough to add an indicator: type a name and a unit, choose the kind, the measure and the direction.',
  });
}

function isSame(entry: CatalogueRow, { name, department, section }: NewIndicatorJson): boolean {
  return (
    foldAlike(entry.name, name) &&
    foldAlike(entry.department, department) &&
    entry.section === section
  );
}

function alreadyThere({ id, name, unit }: CatalogueRow): Failure {
  return new Failure('indicator.known', {
    vi: `Mục này đã có chỉ tiêu “${name}” (mã ${id}, đơn vị tính “${unit}”) của đơn vị ấy.`,
    en: `That department has the indicator “${name}” (id ${id}, in “${unit}”) in this section already.`,
  });
}

function retired({ id, name }: CatalogueRow): Failure {
  return new Failure('indicator.retired', {
    vi: `Mục này có chỉ tiêu “${name}” (mã ${id}) đã ngừng. Tìm nó trong danh sách và bấm “Dùng lại”.`,
    en: `This section has the indicator “${name}” (id ${id}), which was retired. Find it in the list and ask for it again.`,
  });
}

function addToCatalogue(workbook: Workbook, wanted: NewIndicatorJson): string {
  const { facts } = workbook;
  const table = catalogueTable(workbook);
  const id = indicatorId(wanted.name, takenIds(facts));
  const cells: Partial<Record<keyof typeof CATALOGUE.columns, string>> = { id, ...wanted };
  const texts = new Map<number, string>();
  for (const [column, text] of Object.entries(cells)) {
    const at = table.columns[column as keyof typeof CATALOGUE.columns];
    if (at !== undefined) texts.set(at, text);
  }
  const place = placeInCatalogue(table, facts, wanted.section);
  putRow({ tab: table.tab.name, headerRow: table.headerRow, place, texts });
  return id;
}

/** An id of before may stand in Kho số liệu or on a tab still: what it meant must not come back as another thing. */
function takenIds({ catalogue, retired, departments, history, period }: Facts) {
  const taken = new Set(
    [
      ...catalogue,
      ...retired,
      ...history,
      ...departments.flatMap(({ rows, retired: gone }) => [...rows, ...gone]),
    ].map(({ id }) => id),
  );
  return (id: string): boolean => taken.has(id) || isTemplateName(id, period);
}
