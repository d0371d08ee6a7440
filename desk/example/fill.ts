// Fills the starter workbook with the example's data, cell by cell as people would.
import type { Desk } from '../session.ts';
import { typedContent } from './typed.ts';
import type { CellEdit } from '../workbook/engine.ts';
import type { ExampleData } from './data.ts';
import { headerRow, tabNamed, textAt } from './tabs.ts';

/** Builds the tabs with the add-in's own "Tạo sổ" and fills them. Throws where data has no place. */
export function fillExample(desk: Desk, data: ExampleData): void {
  desk.ask('createTabs', 'vi');
  fillSettings(desk, data.settings);
  fillTitles(desk, data.titles);
  fillValues(desk, data.values);
  fillNotes(desk, data.notes);
  fillHistory(desk, data.history);
}

function fillSettings(desk: Desk, settings: ExampleData['settings']): void {
  const tab = tabNamed(desk.engine, 'Cấu hình');
  const edits: CellEdit[] = [];
  for (const [label, value] of settings) {
    const row = findRow(desk, tab, 0, label);
    edits.push({ row, column: 1, content: value === '' ? null : { value } });
  }
  desk.engine.edit(tab, edits);
}

function fillTitles(desk: Desk, titles: ExampleData['titles']): void {
  const tab = tabNamed(desk.engine, 'Dàn ý');
  for (const [section, title] of titles) {
    const row = findRow(desk, tab, 0, section);
    desk.engine.edit(tab, [{ row, column: 1, content: { value: title } }]);
  }
}

function findRow(desk: Desk, tab: string, column: number, text: string): number {
  const { rows } = desk.engine.usedSize(tab);
  for (let row = 0; row < rows; row++) {
    if (textAt(desk.engine, tab, row, column) === text) return row;
  }
  throw new Error(`The example has no row for “${text}”.`);
}

/** Header of the example's table → header of the department's tab. */
const VALUE_HEADERS: Readonly<Record<string, string>> = {
  'Kế hoạch': 'Kế hoạch',
  'Tổng số': 'Tổng số',
  'Trong tháng': 'Thực hiện trong tháng',
  'Lũy kế': 'Lũy kế',
  'Giải trình': 'Giải trình',
};

function fillValues(desk: Desk, values: ExampleData['values']): void {
  const { engine } = desk;
  const left = new Set(values.keys());
  for (const tab of engine.tabIds()) {
    const header = headerRow(engine, tab, ['Mã', 'Lũy kế']);
    if (!header) continue;
    const edits: CellEdit[] = [];
    const { rows } = engine.usedSize(tab);
    for (let row = header.row + 1; row < rows; row++) {
      const id = textAt(engine, tab, row, header.columns.get('Mã') ?? 0);
      const typed = values.get(id);
      if (!typed) continue;
      left.delete(id);
      for (const [name, target] of Object.entries(VALUE_HEADERS)) {
        const text = typed[name] ?? '';
        const column = header.columns.get(target);
        if (text !== '' && column !== undefined) {
          edits.push({ row, column, ...asTyped(text) });
        }
      }
    }
    engine.edit(tab, edits);
  }
  if (left.size > 0) throw new Error(`No row for ${[...left].join(', ')}.`);
}

/** A typed number with thousands brings the format that Sheets gives to its cell: 1.110 stays 1.110. */
function asTyped(text: string): Pick<CellEdit, 'content' | 'format'> {
  const value = typedContent(text);
  if (typeof value !== 'number' || Math.abs(value) < 1000) return { content: { value } };
  const places = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  return { content: { value }, format: places === 0 ? '#,##0' : `#,##0.${'0'.repeat(places)}` };
}

function fillNotes(desk: Desk, notes: ExampleData['notes']): void {
  const { engine } = desk;
  const left = new Set(notes);
  for (const tab of engine.tabIds()) {
    const header = headerRow(engine, tab, ['Mục', 'Vị trí', 'Nội dung']);
    if (!header) continue;
    const own = notes.filter(({ department }) => department === textAt(engine, tab, 0, 1));
    const columns = ['Mục', 'Nội dung', 'Vị trí'].map((name) => header.columns.get(name) ?? 0);
    const { rows } = engine.usedSize(tab);
    const edits: CellEdit[] = [];
    for (let row = header.row + 1; row < rows; row++) {
      for (const column of columns) edits.push({ row, column, content: null });
    }
    own.forEach((note, at) => {
      const row = header.row + 1 + at;
      [note.section, note.text, note.place].forEach((value, index) => {
        const column = columns[index] ?? 0;
        edits.push({
          row,
          column,
          content: { value },
          format: '@',
          look: { wrap: true, vertical: 'top' },
        });
      });
      left.delete(note);
    });
    engine.edit(tab, edits);
  }
  const lost = [...left].map(({ department }) => department);
  if (lost.length > 0) throw new Error(`No tab for the notes of ${[...new Set(lost)].join(', ')}.`);
}

/** Periods are kept as typed: 04/2026 must not become a date. */
function fillHistory({ engine }: Desk, history: ExampleData['history']): void {
  const tab = tabNamed(engine, 'Kho số liệu');
  const columns =
    headerRow(engine, tab, ['Kỳ', 'Mã', 'Lũy kế'])?.columns ?? new Map<string, number>();
  const edits = history.flatMap((cells, at) =>
    Object.entries(cells).flatMap(([header, text]): CellEdit[] => {
      const column = columns.get(header);
      if (column === undefined) throw new Error(`Tab Kho số liệu has no column “${header}”.`);
      if (text === '') return [];
      const typed = header === 'Kỳ' ? { content: { value: text }, format: '@' } : asTyped(text);
      return [{ row: at + 1, column, ...typed }];
    }),
  );
  engine.edit(tab, edits);
}
