// A1 notation to numbers and back. Rows and columns count from 0 here.

export interface Zone {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `A` → 0. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** One cell gives `B2`, more `B2:C5`. */
export function zoneAddress(zone: Zone): string {
  const first = cellAddress(zone.top, zone.left);
  const last = cellAddress(zone.bottom, zone.right);
  return first === last ? first : `${first}:${last}`;
}

const RANGE = /^\$?([A-Za-z]{1,3})\$?([1-9]\d*)(?::\$?([A-Za-z]{1,3})\$?([1-9]\d*))?$/;

/** `B2` or `B2:C5` (with or without `$`), or null for anything else. */
export function parseZone(address: string): Zone | null {
  const parts = RANGE.exec(address.trim());
  if (!parts) return null;
  const [, firstColumn = '', firstRow = '', lastColumn, lastRow] = parts;
  const left = columnNumber(firstColumn);
  const top = Number(firstRow) - 1;
  const right = lastColumn === undefined ? left : columnNumber(lastColumn);
  const bottom = lastRow === undefined ? top : Number(lastRow) - 1;
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}
