// Rules about the report's parts: every figure and note has a section, every section has content.
import { findTemplateProblems } from '../../narrative/find-template-problems';
import type { CatalogueRow, Facts, Section } from '../../workbook/facts';
import { notesOf } from '../../workbook/facts-index';
import { isPart } from '../../workbook/section-id';
import { hasNothingToReport } from '../../workbook/not-applicable';
import type { Rule } from '../rule';

const SECTION_TWICE: Rule = {
  id: 'outline.section-twice',
  severity: 'error',
  grain: 'workbook',
  title: { vi: 'Mục có hai lần trong Dàn ý', en: 'A section twice in the outline' },
  why: {
    vi: 'Hai dòng cùng số mục thì chỉ dòng đầu vào báo cáo.',
    en: 'Of two rows with one section number only the first reaches the report.',
  },
  message: {
    vi: 'Mục “{found}” đã có ở dòng {expected} của Dàn ý.',
    en: 'Section “{found}” already stands in row {expected} of Dàn ý.',
  },
  instruction: {
    vi: 'Sửa số mục hoặc xóa dòng thừa.',
    en: 'Correct its number or delete the row.',
  },
  checkWorkbook: ({ facts: { outline } }, report) => {
    const first = new Map<string, Section>();
    for (const section of outline) {
      const earlier = first.get(section.id);
      if (!earlier) {
        first.set(section.id, section);
        continue;
      }
      report({
        tab: section.tab,
        row: section.row,
        column: 0,
        found: section.id,
        expected: String(earlier.row + 1),
      });
    }
  },
};

const UNKNOWN_SECTION: Rule = {
  id: 'catalogue.unknown-section',
  severity: 'error',
  grain: 'row',
  always: true,
  title: { vi: 'Chỉ tiêu thuộc mục không có', en: 'Indicator of an unknown section' },
  why: {
    vi: 'Không có mục thì con số không có chỗ đứng trong báo cáo.',
    en: 'Without its section the figure has no place in the report.',
  },
  message: {
    vi: 'Danh mục ghi mục “{found}” nhưng Dàn ý không có mục này, nên chỉ tiêu không vào báo cáo.',
    en: 'Danh mục says section “{found}”, which Dàn ý does not have, so the indicator does not reach the report.',
  },
  instruction: {
    vi: 'Sửa cột Mục, hoặc thêm mục vào Dàn ý.',
    en: 'Correct it or add the section.',
  },
  checkWorkbook: ({ facts }, report) => {
    const known = sectionIds(facts);
    if (known.size === 0) return;
    for (const entry of facts.catalogue) {
      if (known.has(entry.section)) continue;
      report({ ...cellOf(entry), indicator: entry.id, found: entry.section });
    }
  },
};

function cellOf(entry: CatalogueRow): { tab: string; row: number; column: number } {
  return { tab: entry.tab, row: entry.row, column: entry.column };
}

function sectionIds(facts: Facts): Set<string> {
  return new Set(facts.outline.map((section) => section.id));
}

const NOTE_OF_UNKNOWN_SECTION: Rule = {
  id: 'note.unknown-section',
  severity: 'error',
  grain: 'row',
  always: true,
  title: { vi: 'Thuyết minh thuộc mục không có', en: 'Note of an unknown section' },
  why: {
    vi: 'Không có mục thì lời thuyết minh bị bỏ ngoài báo cáo.',
    en: 'Without its section the note is left out of the report.',
  },
  message: {
    vi: 'Thuyết minh này ghi mục “{found}” nhưng Dàn ý không có mục đó, nên không vào báo cáo.',
    en: 'This note says section “{found}”, which Dàn ý does not have, so it does not reach the report.',
  },
  instruction: {
    vi: 'Sửa cột Mục.',
    en: 'Correct its section.',
  },
  checkWorkbook: ({ facts }, report) => {
    const known = sectionIds(facts);
    if (known.size === 0) return;
    for (const note of notesOf(facts)) {
      if (known.has(note.section)) continue;
      report({ tab: note.tab, row: note.row, column: note.column, found: note.section });
    }
  },
};

const NOTE_WITHOUT_PLACE: Rule = {
  id: 'note.unknown-place',
  severity: 'error',
  grain: 'row',
  always: true,
  title: { vi: 'Không hiểu vị trí thuyết minh', en: 'Place of a note not understood' },
  why: {
    vi: 'Không rõ vị trí thì lời thuyết minh không vào báo cáo.',
    en: 'Without a place the note does not reach the report.',
  },
  message: {
    vi: 'Vị trí “{found}” không hiểu được.',
    en: 'The place “{found}” is not understood.',
  },
  instruction: {
    vi: 'Ghi trước, sau, đoạn 2, chú thích 1 hoặc chú thích 3.2.',
    en: 'Write trước, sau, đoạn 2, chú thích 1 or chú thích 3.2.',
  },
  checkWorkbook: ({ facts }, report) => {
    for (const note of notesOf(facts)) {
      if (note.place !== null) continue;
      report({ tab: note.tab, row: note.row, column: note.column, found: note.placeText });
    }
  },
};

const EMPTY_SECTION: Rule = {
  id: 'outline.empty-section',
  severity: 'error',
  grain: 'workbook',
  gap: 'words',
  title: { vi: 'Mục chưa có nội dung', en: 'Section without content' },
  why: {
    vi: 'Báo cáo sẽ có một đề mục mà bên dưới không có chữ nào.',
    en: 'The report would have a heading with nothing below it.',
  },
  message: {
    vi: 'Mục “{found}” chưa có số liệu, thuyết minh hay mẫu câu nào.',
    en: 'Section “{found}” has no figure, note or template.',
  },
  instruction: {
    vi: '{expected} cần ghi thuyết minh cho mục này, hoặc bỏ mục khỏi Dàn ý.',
    en: '{expected} should write its note, or take the section out of Dàn ý.',
  },
  checkWorkbook: ({ facts, index }, report) => {
    // A lost Danh mục or lost tabs empty all sections at once; that is told by itself.
    if (facts.departments.length === 0 || facts.catalogue.length === 0) return;
    const filled = new Set<string>();
    for (const entry of facts.catalogue) {
      if (filled.has(entry.section)) continue;
      const row = index.rows.get(entry.id);
      if (!row || !hasNothingToReport(entry, row)) filled.add(entry.section);
    }
    for (const { section } of notesOf(facts)) filled.add(section);
    facts.outline.forEach((section, at) => {
      const next = facts.outline[at + 1];
      const below = isPart(section.id) ? !isPart(next?.id ?? section.id) : false;
      const isParent = below || next?.id.startsWith(`${section.id}.`) === true;
      if (isParent || section.template !== '' || filled.has(section.id)) return;
      report({
        tab: section.tab,
        row: section.row,
        column: section.titleColumn,
        found: `${section.id} ${section.title}`.trim(),
        expected: section.department || 'Đơn vị phụ trách',
      });
    });
  },
};

const EMPTY_FOOTNOTE: Rule = {
  id: 'footnote.empty',
  severity: 'error',
  grain: 'workbook',
  gap: 'words',
  title: { vi: 'Chú thích trống', en: 'Empty footnote' },
  why: {
    vi: 'Số chú thích trong bài dẫn đến chỗ trống.',
    en: 'The mark in the text would lead to nothing.',
  },
  message: {
    vi: 'Mục {found} phải có chú thích {expected} nhưng chưa ai ghi nội dung.',
    en: 'Section {found} must have footnote {expected}, but nobody wrote it.',
  },
  instruction: {
    vi: 'Ghi thuyết minh với vị trí “chú thích {expected}”, hoặc bỏ số này ở cột Chú thích của Dàn ý.',
    en: 'Write a note with place “chú thích {expected}”, or take the number out of Dàn ý.',
  },
  checkWorkbook: ({ facts }, report) => {
    const written = new Set<string>();
    for (const { section, place } of notesOf(facts)) {
      if (place !== null && typeof place === 'object' && place.kind === 'footnote') {
        written.add(`${section}#${place.footnote}`);
      }
    }
    for (const { section, place } of facts.catalogue) {
      if (place.kind === 'footnote') written.add(`${section}#${place.footnote}`);
    }
    for (const section of facts.outline) {
      for (const footnote of section.footnotes) {
        if (written.has(`${section.id}#${footnote}`)) continue;
        report({
          tab: section.tab,
          row: section.row,
          column: section.titleColumn,
          found: section.id,
          expected: String(footnote),
        });
      }
    }
  },
};

const UNUSABLE_TEMPLATE: Rule = {
  id: 'outline.unusable-template',
  severity: 'error',
  grain: 'cell',
  always: true,
  title: { vi: 'Mẫu câu không dùng được', en: 'Template cannot be used' },
  why: {
    vi: 'Mẫu câu hỏng thì mục này không theo ý văn phòng.',
    en: 'With a broken template the section does not read as the office wants.',
  },
  message: {
    vi: 'Mẫu câu của {owner} không dùng được: {found}.',
    en: 'The template of {owner} cannot be used: {found}.',
  },
  instruction: {
    vi: 'Bản dự thảo dùng câu tự động ở chỗ này; sửa mẫu trong ô này.',
    en: 'The draft falls back to automatic sentences; mend it in this cell.',
  },
  checkWorkbook: ({ facts }, report) => {
    for (const { tab, row, column, owner, message } of findTemplateProblems(facts)) {
      report({ tab, row, column, found: message, values: { owner } });
    }
  },
};

export const OUTLINE_RULES: readonly Rule[] = [
  UNUSABLE_TEMPLATE,
  SECTION_TWICE,
  UNKNOWN_SECTION,
  NOTE_OF_UNKNOWN_SECTION,
  NOTE_WITHOUT_PLACE,
  EMPTY_SECTION,
  EMPTY_FOOTNOTE,
];
