// Turns the starter tables into rows: one line a row, columns apart by `|`.
import { MEASURES, MENTIONS, DIRECTIONS, wordFor } from '../closed-lists';
import { CATALOGUE_TABLE } from './catalogue';
import { CROSS_CHECK_TABLE } from './cross-checks';
import { DEPARTMENTS, type DepartmentCode } from './departments';
import { OUTLINE_TABLE } from './outline';

/** The cells of each line; missing cells at its end are '', the last one may hold further `|`. */
function lines(table: string, width: number): string[][] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.split('|');
      const last = cells.slice(width - 1).join('|');
      return Array.from({ length: width }, (_, at) =>
        (at === width - 1 ? last : (cells[at] ?? '')).trim(),
      );
    });
}

function department(code: string): string {
  return DEPARTMENTS[code as DepartmentCode];
}

const MEASURE_CODES: Readonly<Record<string, string>> = {
  PS: wordFor(MEASURES, 'flow'),
  TĐ: wordFor(MEASURES, 'stock'),
};

const DIRECTION_CODES: Readonly<Record<string, string>> = {
  '+': wordFor(DIRECTIONS, 'higher'),
  '-': wordFor(DIRECTIONS, 'lower'),
  '0': wordFor(DIRECTIONS, 'neutral'),
};

const MENTION_CODES: Readonly<Record<string, string>> = {
  '': wordFor(MENTIONS, 'auto'),
  NB: wordFor(MENTIONS, 'strength'),
  HC: wordFor(MENTIONS, 'shortfall'),
  K: wordFor(MENTIONS, 'none'),
};

/** Rows of Danh mục, in the order of its columns. */
export function catalogueRows(): (string | number)[][] {
  return lines(CATALOGUE_TABLE, 15).map((cells) => {
    const [id = '', name = '', inSentence = '', unit = '', code = '', section = ''] = cells;
    const [place = '', phrase = '', measure = '', direction = ''] = cells.slice(6);
    const [season = '', partOf = '', good = '', poor = ''] = cells.slice(10);
    return [
      id,
      name,
      inSentence,
      unit,
      department(code),
      section,
      place,
      phrase,
      MEASURE_CODES[measure] ?? '',
      DIRECTION_CODES[direction] ?? '',
      season,
      partOf,
      numberOrEmpty(good),
      numberOrEmpty(poor),
      MENTION_CODES[mention(cells)] ?? '',
    ];
  });
}

function mention(cells: readonly string[]): string {
  return cells[14] ?? '';
}

function numberOrEmpty(text: string): number | '' {
  return text === '' ? '' : Number(text);
}

/** Rows of Dàn ý: section, title, department, template, footnotes. */
export function outlineRows(): string[][] {
  return lines(OUTLINE_TABLE, 5).map((cells) => {
    const [section = '', title = '', code = '', footnotes = '', template = ''] = cells;
    return [section, title, department(code), template.replace(/¶/g, '\n'), footnotes];
  });
}

/** Rows of Quy tắc. */
export function crossCheckRows(): string[][] {
  return lines(CROSS_CHECK_TABLE, 6);
}
