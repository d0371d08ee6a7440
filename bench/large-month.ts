// A made-up month of any size: tabs of one district's worth of indicators, all of them in order.
import type { CellValue, Spreadsheet, Tab } from '../src/workbook/grid';
import { DEPARTMENT } from '../src/workbook/columns';
import {
  catalogueTab,
  historyTab,
  outlineTab,
  settingsTab,
} from '../src/workbook/starter/office-tabs';

const ROWS_PER_TAB = 10_000;

const SETTINGS: Readonly<Record<string, string>> = {
  'Kỳ báo cáo': '05/2026',
  'Cơ quan ban hành': 'Đảng ủy xã',
  'Địa danh': 'Xã',
};

/**
 * A workbook with `count` indicator rows, each with plan, month, to date and a % cell, and, if wanted,
 * each with its April in tab Kho số liệu; a department has `rowsPerTab` of them.
 */
export function largeMonth(
  count: number,
  withApril = false,
  rowsPerTab = ROWS_PER_TAB,
): Spreadsheet {
  const tabs: Tab[] = [];
  const catalogue: CellValue[][] = [[...(catalogueTab().cells[0] ?? [])]];
  for (let first = 0; first < count; first += rowsPerTab) {
    const size = Math.min(rowsPerTab, count - first);
    const department = `Đơn vị ${tabs.length + 1}`;
    const rows: CellValue[][] = [['Đơn vị', department], [], headers()];
    for (let at = first; at < first + size; at++) {
      rows.push(indicatorRow(at));
      catalogue.push(catalogueRow(at, department));
    }
    tabs.push({ name: department, id: tabs.length, rows });
  }
  const settings = settingsTab().cells.map(([label = '', value = '']) => [
    label,
    SETTINGS[String(label)] ?? value,
  ]);
  return {
    locale: 'vi_VN',
    url: null,
    tabs: [
      { name: 'Cấu hình', id: null, rows: settings },
      ...tabs,
      { name: 'Dàn ý', id: null, rows: outlineTab().cells },
      { name: 'Danh mục', id: null, rows: catalogue },
      { name: 'Kho số liệu', id: null, rows: april(withApril ? count : 0) },
    ],
  };
}

/** The month before, from which the sound May follows. */
function april(count: number): CellValue[][] {
  const rows: CellValue[][] = [[...(historyTab().cells[0] ?? [])]];
  for (let at = 0; at < count; at++) {
    const [id = '', , , plan = null, , month, toDate] = indicatorRow(at);
    const before = Number(toDate) - Number(month);
    rows.push(['04/2026', id, plan, before / 2, before, '', '']);
  }
  return rows;
}

function headers(): string[] {
  return Object.values(DEPARTMENT.columns).map(([header]) => header);
}

function indicatorRow(at: number): CellValue[] {
  const plan = 100 + (at % 900);
  const done = 50 + (at % 500);
  return [
    `chi_tieu_${at}`,
    `Chỉ tiêu số ${at}`,
    'ha',
    plan,
    null,
    done / 2,
    done,
    null,
    done / plan,
    null,
    null,
  ];
}

function catalogueRow(at: number, department: string): CellValue[] {
  return [
    `chi_tieu_${at}`,
    `Chỉ tiêu số ${at}`,
    `diện tích số ${at}`,
    'ha',
    department,
    'II.1.1.a',
    'đoạn 1',
    'diện tích',
    'phát sinh',
    'cao tốt',
    '',
    '',
    '',
    '',
    'tự động',
  ];
}
