// Rules about who an indicator is: its id, its row, its department, its unit.
import { inLatinLetters } from '../../vietnamese/look-alikes';
import { fold } from '../../vietnamese/text';
import { cellOf, type CatalogueRow } from '../../workbook/facts';
import { isAnyRowTwice } from '../../workbook/facts-index';
import { isMeasuredUnit } from '../../workbook/units';
import { hitAt, type CheckContext, type Rule } from '../rule';

const ID_TWICE: Rule = {
  id: 'indicator.id-twice',
  severity: 'error',
  grain: 'workbook',
  always: true,
  doubts: 'indicator',
  title: { vi: 'Mã có ở hai dòng', en: 'An id on two rows' },
  why: {
    vi: 'Hai dòng cùng mã thường do chép dòng; không ai biết số nào đúng.',
    en: 'Two rows with one id usually come from copying a row; nobody knows which number is right.',
  },
  message: {
    vi: 'Mã “{found}” đã có ở {expected}; dòng này không được đọc.',
    en: 'Id “{found}” already stands at {expected}; this row was not read.',
  },
  instruction: {
    vi: 'Mỗi mã chỉ đứng ở một dòng: xóa dòng thừa hoặc sửa mã.',
    en: 'Keep each id on one row: delete the extra row or correct the id.',
  },
  checkWorkbook: ({ facts, index }, report) => {
    if (!isAnyRowTwice(facts, index)) return;
    for (const { rows } of facts.departments) {
      for (const row of rows) {
        const first = index.rows.get(row.id);
        if (!first || first === row) continue;
        report({
          ...hitAt(row, cellOf(row, 'id')),
          found: row.id,
          expected: `${first.tab}, dòng ${first.row + 1}`,
        });
      }
    }
  },
};

const NOT_IN_CATALOGUE: Rule = {
  id: 'indicator.not-in-catalogue',
  severity: 'error',
  grain: 'row',
  always: true,
  title: { vi: 'Mã không có trong Danh mục', en: 'Id not in the catalogue' },
  why: {
    vi: 'Mã gõ sai một chữ là số liệu của cả dòng bị bỏ ngoài báo cáo.',
    en: 'One wrong letter in an id leaves the whole row out of the report.',
  },
  message: {
    vi: 'Mã “{found}” không có trong Danh mục nên số liệu dòng này không vào báo cáo.',
    en: 'Id “{found}” is not in Danh mục, so this row does not reach the report.',
  },
  instruction: {
    vi: 'Sửa mã, hoặc thêm chỉ tiêu vào Danh mục.',
    en: 'Correct the id or add the indicator there.',
  },
  checkRow: (row, entry, report, { facts, index }) => {
    if (entry || facts.catalogue.length === 0) return;
    // Letters of another alphabet: the id looks right, and nobody finds it.
    const latin = inLatinLetters(row.id);
    const meant = latin !== null && index.entries.has(latin) ? { repair: latin } : {};
    report({ ...hitAt(row, cellOf(row, 'id')), found: row.id, ...meant });
  },
};

const NO_ROW: Rule = {
  id: 'indicator.no-row',
  severity: 'error',
  grain: 'workbook',
  always: true,
  asks: 'row',
  title: { vi: 'Chỉ tiêu không có dòng nào', en: 'Indicator without a row' },
  why: {
    vi: 'Dòng bị xóa hoặc mất mã thì chỉ tiêu im lặng biến khỏi báo cáo.',
    en: 'When a row or its id was deleted, the indicator would silently leave the report.',
  },
  message: {
    vi: 'Chỉ tiêu “{name}” (mã {found}) không có ở tab nào.',
    en: 'Indicator “{name}” (id {found}) is on no tab.',
  },
  instruction: {
    vi: 'Thêm dòng có mã này vào tab {expected}, hoặc bỏ khỏi Danh mục.',
    en: 'Add a row with this id to the tab of {expected}, or take it out of Danh mục.',
  },
  checkWorkbook: (context, report) => {
    const { facts, index } = context;
    if (facts.departments.length === 0) return;
    for (const entry of facts.catalogue) {
      if (index.rows.has(entry.id) || isUnread(context, entry)) continue;
      report({
        tab: entry.tab,
        row: entry.row,
        column: entry.column,
        indicator: entry.id,
        found: entry.id,
        expected: entry.department,
        values: { name: entry.name },
      });
    }
  },
};

/** The tab is there but could not be read: its rows are not missing, and one finding says so. */
function isUnread({ facts }: CheckContext, { id, department }: CatalogueRow): boolean {
  return facts.structure.some(
    (problem) =>
      problem.unreadIds?.has(id) === true ||
      (problem.department !== undefined && fold(problem.department) === fold(department)),
  );
}

const CATALOGUE_ID_TWICE: Rule = {
  id: 'catalogue.id-twice',
  severity: 'error',
  grain: 'workbook',
  always: true,
  title: { vi: 'Danh mục ghi một mã hai lần', en: 'An id twice in the catalogue' },
  why: {
    vi: 'Hai dòng cùng mã có thể ghi mục, đơn vị tính khác nhau.',
    en: 'Two rows with one id may give it different sections or units.',
  },
  message: {
    vi: 'Mã “{found}” đã có ở dòng {expected} của Danh mục; dòng này không được dùng.',
    en: 'Id “{found}” already stands in row {expected} of Danh mục; this row is not used.',
  },
  instruction: {
    vi: 'Sửa mã hoặc xóa dòng thừa.',
    en: 'Correct the id or delete the row.',
  },
  checkWorkbook: ({ facts, index }, report) => {
    if (index.entries.size === facts.catalogue.length) return;
    for (const entry of facts.catalogue) {
      const first = index.entries.get(entry.id);
      if (!first || first === entry) continue;
      report({
        tab: entry.tab,
        row: entry.row,
        column: entry.column,
        indicator: entry.id,
        found: entry.id,
        expected: String(first.row + 1),
      });
    }
  },
};

const OTHER_DEPARTMENT: Rule = {
  id: 'indicator.other-department',
  severity: 'warning',
  grain: 'row',
  title: { vi: 'Chỉ tiêu ở tab của đơn vị khác', en: 'Row on another department’s tab' },
  why: {
    vi: 'Dòng ở nhầm tab thì đơn vị phụ trách không thấy và không chịu trách nhiệm về số liệu.',
    en: 'On the wrong tab the department in charge neither sees the row nor answers for it.',
  },
  message: {
    vi: 'Theo Danh mục, chỉ tiêu này do {expected} báo cáo, nhưng dòng đang ở tab của {found}.',
    en: 'By Danh mục {expected} reports this indicator, but the row is on the tab of {found}.',
  },
  instruction: {
    vi: 'Chuyển dòng, hoặc sửa đơn vị trong Danh mục.',
    en: 'Move it, or correct Danh mục.',
  },
  checkRow: (row, entry, report) => {
    if (!entry || entry.department === '') return;
    if (entry.department === row.department || fold(entry.department) === fold(row.department)) {
      return;
    }
    report({
      ...hitAt(row, cellOf(row, 'id')),
      found: row.department,
      expected: entry.department,
    });
  },
};

const OTHER_UNIT: Rule = {
  id: 'indicator.other-unit',
  severity: 'warning',
  grain: 'row',
  title: { vi: 'Đơn vị tính khác Danh mục', en: 'Unit differs from the catalogue' },
  why: {
    vi: 'Nhầm triệu với tỷ, ha với m² làm con số sai hàng nghìn lần.',
    en: 'Million for billion, ha for m²: the number is wrong a thousandfold.',
  },
  message: {
    vi: 'Dòng này ghi đơn vị tính “{found}”, Danh mục ghi “{expected}”.',
    en: 'This row says “{found}”, Danh mục says “{expected}”.',
  },
  instruction: {
    vi: 'Báo cáo dùng đơn vị của Danh mục; kiểm tra xem số liệu tính theo đơn vị nào.',
    en: 'The report uses the latter; check in which unit the figures are.',
  },
  checkRow: (row, entry, report) => {
    if (!entry || row.unit === '' || entry.unit === '' || row.unit === entry.unit) return;
    if (fold(row.unit) === fold(entry.unit)) return;
    report({
      ...hitAt(row, cellOf(row, 'unit')),
      // Two units of measure differ by a factor (triệu, tỷ; ha, m²): the number would be wrong.
      severity: isMeasuredUnit(row.unit) && isMeasuredUnit(entry.unit) ? 'error' : 'warning',
      found: row.unit,
      expected: entry.unit,
    });
  },
};

export const IDENTITY_RULES: readonly Rule[] = [
  CATALOGUE_ID_TWICE,
  ID_TWICE,
  NOT_IN_CATALOGUE,
  NO_ROW,
  OTHER_DEPARTMENT,
  OTHER_UNIT,
];
