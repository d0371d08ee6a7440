// What a spreadsheet's locale changes: how typed numbers and dates are read, and how formulas are separated.

/** A spreadsheet locale as the desk knows it. */
export interface SheetLocale {
  /** As in `Spreadsheet.getSpreadsheetLocale()`. */
  code: string;
  name: string;
  thousandsSeparator: string;
  decimalSeparator: string;
  formulaArgSeparator: string;
  dateFormat: string;
  timeFormat: string;
  /** 1 is Monday, 7 is Sunday. */
  weekStart: number;
}

function locale(
  code: string,
  name: string,
  thousandsSeparator: string,
  decimalSeparator: string,
  dateFormat: string,
  weekStart: number,
): SheetLocale {
  return {
    code,
    name,
    thousandsSeparator,
    decimalSeparator,
    formulaArgSeparator: decimalSeparator === ',' ? ';' : ',',
    dateFormat,
    timeFormat: 'hh:mm:ss',
    weekStart,
  };
}

const LOCALES: readonly SheetLocale[] = [
  locale('vi_VN', 'Tiếng Việt', '.', ',', 'dd/mm/yyyy', 1),
  locale('en_US', 'English (US)', ',', '.', 'm/d/yyyy', 7),
  locale('en_GB', 'English (UK)', ',', '.', 'dd/mm/yyyy', 1),
  locale('fr_FR', 'Français', ' ', ',', 'dd/mm/yyyy', 1),
  locale('de_DE', 'Deutsch', '.', ',', 'dd/mm/yyyy', 1),
];

export const DEFAULT_LOCALE_CODE = 'vi_VN';

/** The locale of that code, or null where the desk does not know it. */
export function findLocale(code: string): SheetLocale | null {
  return LOCALES.find((known) => known.code === code) ?? null;
}
