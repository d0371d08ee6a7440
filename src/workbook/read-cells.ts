// Reads single cells of a table: texts, and numbers with everything that can be wrong with them.
import { writeValue } from '../plan/write-value';
import { readNumber } from '../vietnamese/read-number';
import { tidy } from '../vietnamese/text';
import {
  cellAt,
  cellText,
  isCellError,
  isShownAsPercent,
  LARGEST_NUMBER,
  serialOfDate,
  type CellValue,
  type DateCell,
  type Tab,
} from './grid';
import type { CellProblem, OddText, Reading } from './facts';
import { isNotApplicable } from './not-applicable-words';

/** The tidied text of a cell; '' when it is empty or the column is not there. */
export function readText(tab: Tab, row: number, column: number | undefined): string {
  return column === undefined ? '' : tidy(cellText(cellAt(tab, row, column)));
}

/** What Vietnamese text consists of; anything else is pasted from elsewhere. */
const VIETNAMESE =
  /^[\t-\r -~\u00a0°²³«»·±×ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9\u2010-\u2027\u2030₫≤≥≠]*$/;

/** Adds the cell's text to `odd` if it holds other signs; tidied, nobody could tell any more. */
export function noteOddText(
  tab: Tab,
  row: number,
  column: number | undefined,
  odd: OddText[],
): void {
  const raw = column === undefined ? null : cellAt(tab, row, column);
  if (column === undefined || typeof raw !== 'string' || VIETNAMESE.test(raw)) return;
  odd.push({ tab: tab.name, row, column, raw });
}

/** Reads a number cell. A real number is what it is; a text is read the Vietnamese way. */
export function readNumberCell(tab: Tab, row: number, column: number): Reading {
  const raw = cellAt(tab, row, column);
  switch (typeof raw) {
    case 'number': {
      const percent = isShownAsPercent(tab, row, column);
      const value = percent ? Number((raw * 100).toPrecision(15)) : raw;
      if (Math.abs(value) >= LARGEST_NUMBER) {
        return reading(row, column, raw, null, false, 'too-long');
      }
      return reading(row, column, raw, value, percent, null);
    }
    case 'string': {
      if (isCellError(raw)) return reading(row, column, raw, null, false, 'cell-error');
      if (tidy(raw) === '') return reading(row, column, raw, null, false, null);
      const { value, percent, problem, atLeast, repair } = readNumber(raw);
      if (problem === 'words' && isNotApplicable(raw)) {
        return reading(row, column, raw, null, false, 'not-applicable');
      }
      return { row, column, raw, value, atLeast, percent, problem, repair };
    }
    case 'boolean':
      return reading(row, column, raw, null, false, 'boolean');
    default:
      return raw === null
        ? reading(row, column, raw, null, false, null)
        : readDate(row, column, raw);
  }
}

/**
 * In a cell that once took a date each number shows as one: 1.110 as 14/01/1903. A day so long ago was never typed, its
 * number was. What became a day of our years, 7/9, nobody can tell.
 */
function readDate(row: number, column: number, raw: DateCell): Reading {
  const serial = serialOfDate(raw);
  const isNumber = serial >= 0 && raw.date < EARLIEST_DAY;
  return {
    ...reading(row, column, raw, null, false, 'date'),
    repair: isNumber ? writeValue(serial) : null,
  };
}

const EARLIEST_DAY = '1985-01-01';

/** One literal for all: a million readings of one shape are read fast. */
function reading(
  row: number,
  column: number,
  raw: CellValue,
  value: number | null,
  percent: boolean,
  problem: CellProblem | null,
): Reading {
  return { row, column, raw, value, atLeast: false, percent, problem, repair: null };
}
