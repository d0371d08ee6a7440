// Probes of cells and tabs: what stands in them after a script has written.
import { highlightTab } from '../highlight-tab';
import { AUTOMATIC } from '../write-cell';
import type { Probe, Tried } from './probe';

/** `work` must be refused. */
function refused(work: () => void): Tried {
  const expected = 'từ chối';
  try {
    work();
    SpreadsheetApp.flush();
  } catch (error) {
    console.log((error as Error).message);
    return { expected, found: expected };
  }
  return { expected, found: 'cho ghi' };
}

function toldOf(isSet: boolean): string {
  return isSet ? 'đặt' : 'nhận ra';
}

export const CELL_PROBES: readonly Probe[] = [
  {
    id: 'cells.text-stays-text',
    fact: {
      vi: 'Ô định dạng văn bản giữ nguyên chữ do tiện ích ghi',
      en: 'A cell formatted as text keeps what a script writes as it is',
    },
    try: ({ sheet }) => {
      const typed = ['=1+1', '06', '3/2026', '1.110'];
      const range = sheet.getRange(2, 1, 1, typed.length).setNumberFormat('@');
      range.setValues([typed]);
      SpreadsheetApp.flush();
      const [found = []] = range.getValues();
      return { expected: typed.join(' | '), found: found.map(String).join(' | ') };
    },
  },
  {
    id: 'cells.strict-list',
    fact: {
      vi: 'Ô có danh sách chọn chặt không nhận giá trị khác, kể cả do tiện ích ghi',
      en: 'A cell with a strict list refuses other values, from scripts too',
    },
    try: ({ sheet }) => {
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInList(['a', 'b'], true)
        .setAllowInvalid(false)
        .build();
      const range = sheet.getRange(3, 1);
      range.setDataValidation(rule);
      return refused(() => range.setValues([['c']]));
    },
  },
  {
    id: 'cells.percent-format',
    fact: {
      vi: 'Định dạng số cho biết ô nào là phần trăm',
      en: 'A number format tells which cell shows a percent',
    },
    try: ({ sheet }) => {
      const range = sheet.getRange(4, 1, 1, 2).setValues([[0.5, 0.5]]);
      sheet.getRange(4, 2).setNumberFormat('0.0%');
      SpreadsheetApp.flush();
      const [[plain = '', percent = ''] = []] = range.getNumberFormats();
      const mark = (format: string): string => (format.includes('%') ? '%' : 'không %');
      return { expected: 'không %, %', found: `${mark(plain)}, ${mark(percent)}` };
    },
  },
  {
    id: 'cells.semicolons',
    fact: {
      vi: 'Công thức có dấu “;” do tiện ích ghi vẫn tính được theo ngôn ngữ của bảng tính',
      en: 'A formula written with “;” computes in the spreadsheet’s locale',
    },
    try: ({ sheet }) => {
      const range = sheet.getRange(5, 1).setValues([['=SUM(1;2)']]);
      SpreadsheetApp.flush();
      const isFormula = (range.getFormulas()[0]?.[0] ?? '') !== '';
      return {
        expected: '3, là công thức',
        found: `${String(range.getValues()[0]?.[0])}, ${isFormula ? 'là công thức' : 'không là công thức'}`,
      };
    },
  },
  {
    id: 'cells.no-date',
    fact: {
      vi: 'Ô số có kiểm soát nhập liệu nhận số và chữ, từ chối ngày tháng',
      en: 'A guarded number cell takes numbers and words and refuses dates',
    },
    try: ({ sheet }) => {
      const range = sheet.getRange(6, 1);
      const rule = SpreadsheetApp.newDataValidation()
        .requireFormulaSatisfied('=NOT(ISDATE(A6))')
        .setAllowInvalid(false)
        .build();
      range.setDataValidation(rule);
      const taken = ['không áp dụng', 12].map((value) => {
        range.setValues([[value]]);
        SpreadsheetApp.flush();
        return String(range.getValues()[0]?.[0]);
      });
      const { expected, found } = refused(() => range.setValues([[new Date(2026, 8, 7)]]));
      return {
        expected: ['không áp dụng', '12', expected].join(' | '),
        found: [...taken, found].join(' | '),
      };
    },
  },
  {
    id: 'cells.automatic-format',
    fact: {
      vi: 'Ô đang hiện ngày tháng trở về số khi đặt định dạng tự động',
      en: 'A cell that shows dates shows numbers again in the automatic format',
    },
    try: ({ sheet }) => {
      const range = sheet.getRange(8, 1).setValues([[new Date(2026, 8, 7)]]);
      SpreadsheetApp.flush();
      range.setNumberFormat(AUTOMATIC).setValues([[7.5]]);
      SpreadsheetApp.flush();
      return { expected: '7.5', found: String(range.getValues()[0]?.[0]) };
    },
  },
  {
    id: 'cells.format-formula',
    fact: {
      vi: 'Định dạng có điều kiện đọc lại đúng công thức, ô và màu đã đặt',
      en: 'A conditional format reads back with its formula, cells and shade',
    },
    try: ({ sheet }) => {
      const highlight = {
        row: 6,
        column: 0,
        rows: 2,
        columns: 1,
        when: 'ISBLANK($A7)*NOT(ISBLANK($B7))',
        color: '#ffe599',
      };
      const guards = { highlights: [highlight], formerly: [] };
      const again = [highlightTab(sheet, guards), highlightTab(sheet, guards)];
      return { expected: 'đặt, rồi nhận ra', found: again.map(toldOf).join(', rồi ') };
    },
  },
  {
    id: 'cells.warning',
    fact: {
      vi: 'Ô chỉ được cảnh báo trước khi sửa vẫn cho tiện ích ghi',
      en: 'A cell that Sheets only asks about takes what a script writes',
    },
    try: ({ sheet }) => {
      const range = sheet.getRange(9, 1);
      range.protect().setWarningOnly(true).setDescription(sheet.getName());
      range.setValues([['x']]);
      SpreadsheetApp.flush();
      return { expected: 'x', found: String(range.getValues()[0]?.[0]) };
    },
  },
  {
    id: 'tabs.names-without-case',
    fact: {
      vi: 'Hai tab không thể có tên chỉ khác nhau chữ hoa, chữ thường',
      en: 'Two tabs cannot have names that differ only by case',
    },
    try: ({ sheet }) => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const name = sheet.getName().toUpperCase();
      const tried = refused(() => spreadsheet.insertSheet(name, spreadsheet.getSheets().length));
      const made = spreadsheet.getSheetByName(name);
      if (made?.getName() === name) spreadsheet.deleteSheet(made);
      return tried;
    },
  },
  {
    id: 'cells.speed',
    fact: {
      vi: 'Ghi rồi đọc lại 10.000 ô, tính bằng mili giây (chỉ để biết)',
      en: 'Writing and reading 10,000 cells, in milliseconds (only told)',
    },
    try: ({ sheet }) => {
      const cells = Array.from({ length: 1000 }, (_, row) =>
        Array.from({ length: 10 }, (_column, column) => row * 10 + column),
      );
      sheet.insertRowsAfter(sheet.getMaxRows(), cells.length);
      const started = Date.now();
      const range = sheet.getRange(sheet.getMaxRows() - cells.length + 1, 1, cells.length, 10);
      range.setValues(cells);
      SpreadsheetApp.flush();
      range.getValues();
      const found = String(Date.now() - started);
      return { expected: found, found };
    },
  },
];
