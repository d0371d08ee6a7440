// Reads tab Cấu hình: labels in one column, values to their right.
import type { LostLabel, Setting, Settings } from './facts';
import { cellAt, cellText, type Tab } from './grid';
import { findLabel, type LabelledCell } from './headers';
import { readPeriod } from './period';
import { SETTING_ROWS, SETTINGS, type SettingName } from './settings';
import { clean, tidy } from '../vietnamese/text';

/** Reads the settings if `tab` is tab Cấu hình: it has both labels by which that is known. */
export function readSettings(tab: Tab): Settings | null {
  const everywhere = tab.rows.length;
  const period = findLabel(tab, [SETTINGS.period.label], everywhere);
  const issuer = findLabel(tab, [SETTINGS.issuer.label], everywhere);
  if (!period || period.labelColumn !== issuer?.labelColumn) return null;
  const labelled = SETTING_ROWS.flatMap(([name, { label }]) => {
    const found = findLabel(tab, [label], everywhere);
    return found ? [{ name, ...found }] : [];
  });
  // One column of values: the first right of the labels that any of them fills. Hints stand
  // further right, and a setting that is empty must not take its hint for its value.
  const column = Math.min(...labelled.filter(hasValue).map((one) => one.column), Infinity);
  const values: Record<string, Setting> = {};
  for (const { name, row, labelColumn } of labelled) {
    const at = column === Infinity ? labelColumn + 1 : column;
    values[name] = { row, column: at, raw: cellAt(tab, row, at) };
  }
  const lostLabels = SETTING_ROWS.flatMap(([name, { label, hint }]): LostLabel[] => {
    const row = values[name] ? -1 : rowWith(tab, hint, period.labelColumn);
    const place = { row, column: period.labelColumn };
    return row < 0
      ? []
      : [{ ...place, label, found: tidy(cellText(cellAt(tab, row, place.column))) }];
  });
  return { tab: tab.name, period: readPeriod(values.period?.raw ?? null), values, lostLabels };
}

/** The row that has the hint right of the labels; -1 where none has. */
function rowWith(tab: Tab, hint: string, labelColumn: number): number {
  return tab.rows.findIndex((cells) => cells.slice(labelColumn + 1).includes(hint));
}

function hasValue({ value }: LabelledCell): boolean {
  return value !== null;
}

/** The tidied text of a setting; '' when it is not there. */
export function settingText(settings: Settings | null, name: SettingName): string {
  const raw = settings?.values[name]?.raw ?? null;
  return typeof raw === 'string' && raw.includes('\n') ? clean(raw) : tidy(cellText(raw));
}

/** A day typed as `8/4/2026` or `08/04/2026`; null when it is no day of the calendar. */
export function readDay(text: string): { day: number; month: number; year: number } | null {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (!match) return null;
  const [day, month, year] = match.slice(1).map(Number) as [number, number, number];
  const inMonth = month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= inMonth ? { day, month, year } : null;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
