// Says in words how one workbook differs from another: the examples of the rules' page.
import { a1, cellText, type CellValue, type Spreadsheet, type Tab } from '../../src/workbook/grid';

type Cells = readonly CellValue[];

/** The most cells or rows of one tab that are told one by one. */
const MOST_TOLD = 6;

/** One line for each difference of `after` from `before`, in Vietnamese, as Markdown. */
export function bookChanges(before: Spreadsheet, after: Spreadsheet): string[] {
  const lines: string[] = [];
  if (before.locale !== after.locale) {
    lines.push(`ngôn ngữ bảng tính: ${after.locale ?? '(không rõ)'}`);
  }
  for (const { name } of before.tabs) {
    if (!after.tabs.some((tab) => tab.name === name)) lines.push(`không có tab ${name}`);
  }
  for (const tab of after.tabs) {
    const old = before.tabs.find(({ name }) => name === tab.name);
    const told = old ? tabChanges(old, tab) : [`thêm tab ${tab.name}`, ...tab.rows.map(rowText)];
    lines.push(...told.slice(0, MOST_TOLD));
    if (told.length > MOST_TOLD) lines.push(`… và ${told.length - MOST_TOLD} dòng nữa`);
  }
  return lines;
}

function tabChanges(before: Tab, after: Tab): string[] {
  if (before.rows.length === after.rows.length) return cellChanges(before, after);
  const same = (a: Cells | undefined, b: Cells | undefined): boolean =>
    JSON.stringify(a) === JSON.stringify(b);
  let first = 0;
  while (first < before.rows.length && same(before.rows[first], after.rows[first])) first++;
  let last = 0;
  const shorter = Math.min(before.rows.length, after.rows.length) - first;
  const end = (tab: Tab, back: number): Cells | undefined => tab.rows[tab.rows.length - 1 - back];
  while (last < shorter && same(end(before, last), end(after, last))) last++;
  const middle = ({ rows }: Tab): string[] => rows.slice(first, rows.length - last).map(rowText);
  return [
    ...middle(before).map((row) => `${after.name}: bỏ dòng ${row}`),
    ...middle(after).map((row) => `${after.name}: thêm dòng ${row}`),
  ];
}

function cellChanges(before: Tab, after: Tab): string[] {
  return after.rows.flatMap((cells, row) =>
    cells.flatMap((value, column) => {
      const old = before.rows[row]?.[column] ?? null;
      const format = after.formats?.[row]?.[column];
      // A new column brings empty cells of the usual format, which tell nothing.
      const was = before.formats?.[row]?.[column] ?? USUAL_FORMAT;
      const reformatted = format !== undefined && format !== was;
      if (!reformatted && isEmpty(old) && isEmpty(value)) return [];
      if (JSON.stringify(old) === JSON.stringify(value) && !reformatted) return [];
      const how = reformatted ? `, định dạng \`${format}\`` : '';
      return [`${after.name}!${a1({ row, column })}: ${valueText(value)}${how}`];
    }),
  );
}

const USUAL_FORMAT = 'General';

const isEmpty = (value: CellValue): boolean => value === null || value === '';

function rowText(cells: Cells): string {
  return cells
    .filter((cell) => !isEmpty(cell))
    .map(valueText)
    .join(' ');
}

/** Signs that nobody would see on the page are written as their code points. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{M}\u00a0]/gu;

function valueText(value: CellValue): string {
  if (isEmpty(value)) return '(trống)';
  const text = cellText(value).replace(
    UNSEEN,
    (sign) => `⟨U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
  const kind = typeof value === 'object' ? 'ngày ' : '';
  return kind + (typeof value === 'number' ? `\`${text}\`` : `“\`${text}\`”`);
}
