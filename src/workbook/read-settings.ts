// Reads tab Cấu hình: labels in one column, values to their right.
import { SETTING_LABELS } from './columns';
import type { Setting, Settings } from './facts';
import { cellAt, cellText, type Tab } from './grid';
import { findLabel } from './headers';
import { readPeriod } from './period';
import { tidy } from '../vietnamese/text';

/** A setting's place in `SETTING_LABELS`. */
export type SettingName = keyof typeof SETTING_LABELS;

/** Reads the settings if `tab` is tab Cấu hình: it has both labels by which that is known. */
export function readSettings(tab: Tab): Settings | null {
  const everywhere = tab.rows.length;
  const period = findLabel(tab, SETTING_LABELS.period, everywhere);
  const issuer = findLabel(tab, SETTING_LABELS.issuer, everywhere);
  if (!period || period.labelColumn !== issuer?.labelColumn) return null;
  const values: Record<string, Setting> = {};
  for (const [name, labels] of Object.entries(SETTING_LABELS)) {
    const found = findLabel(tab, labels, everywhere);
    if (!found) continue;
    // Always the cell beside the label: hints may stand further right.
    const column = found.labelColumn + 1;
    values[name] = { row: found.row, column, raw: cellAt(tab, found.row, column) };
  }
  return { tab: tab.name, period: readPeriod(values.period?.raw ?? null), values };
}

/** The tidied text of a setting; '' when it is not there. */
export function settingText(settings: Settings | null, name: SettingName): string {
  const raw = settings?.values[name]?.raw ?? null;
  return typeof raw === 'string' && raw.includes('\n') ? raw.normalize('NFC') : tidy(cellText(raw));
}
