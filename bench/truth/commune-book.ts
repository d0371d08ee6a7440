// A commune's workbook: what its texts become when they are typed into a Vietnamese spreadsheet.
import { findLocale, type SheetLocale } from '../../desk/workbook/locales.ts';
import { readTypedText } from '../../desk/workbook/typed-text.ts';
import type { CellValue, Position, Spreadsheet } from '../../src/workbook/grid';
import type { Commune } from './commune';

interface TypedCell {
  value: CellValue;
  format: string;
}

const DAY = 86_400_000;

/** Tabs whose cells hold text, as a new workbook formats them. */
const TEXT_TABS = new Set(['Cấu hình', 'Dàn ý', 'Quy tắc']);

/** The columns of periods and seasons are text in a new workbook too. */
const TEXT_COLUMNS = new Set(['Kỳ', 'Mùa vụ', 'Mục', 'Nội dung', 'Thuyết minh']);

export class CommuneBook {
  private readonly tabs = new Map<string, TypedCell[][]>();
  private readonly locale: SheetLocale;

  constructor(private readonly commune: Commune) {
    const locale = findLocale('vi_VN');
    if (!locale) throw new Error('There is no Vietnamese locale.');
    this.locale = locale;
    for (const [name, rows] of commune.tabs) {
      const cells: TypedCell[][] = [];
      this.tabs.set(name, cells);
      for (const row of rows) {
        cells.push(row.map((text, column) => this.cell(text, this.isText(name, cells, column))));
      }
    }
  }

  /** Types `text` into a cell. */
  type(tab: string, row: string, column: string, text: string): void {
    const place = this.place(tab, row, column);
    const cells = this.grid(tab);
    const line = (cells[place.row] ??= []);
    while (line.length <= place.column) line.push({ value: null, format: '' });
    line[place.column] = this.cell(text, this.isText(tab, cells.slice(0, place.row), place.column));
  }

  /** Where a row and a column meet. */
  place(tab: string, row: string, column: string): Position {
    const grid = this.grid(tab);
    const at = this.rowOf(grid, row);
    if (column === '') {
      const own = grid[at]?.findIndex((cell) => textOf(cell) === row) ?? -1;
      return { row: at, column: Math.max(own, 0) };
    }
    for (let above = at; above >= 0; above--) {
      const found = grid[above]?.findIndex((cell) => textOf(cell) === column) ?? -1;
      if (found >= 0) return { row: at, column: above === at ? found + 1 : found };
    }
    throw new Error(`Tab ${tab} has no column “${column}” above “${row}”.`);
  }

  spreadsheet(): Spreadsheet {
    return {
      locale: 'vi_VN',
      url: null,
      tabs: [...this.tabs].map(([name, cells], id) => ({
        name,
        id,
        rows: cells.map((row) => row.map(({ value }) => value)),
        formats: cells.map((row) => row.map(({ format }) => format)),
      })),
    };
  }

  private grid(tab: string): TypedCell[][] {
    const grid = this.tabs.get(tab);
    if (!grid) throw new Error(`The commune has no tab “${tab}”.`);
    return grid;
  }

  /** `dòng 3`; `thuyết minh 2`; `05/2026 lua`: both texts; otherwise one text of the row. */
  private rowOf(grid: readonly (readonly TypedCell[])[], row: string): number {
    const numbered = /^(dòng|thuyết minh) (\d+)$/.exec(row);
    if (numbered?.[1] === 'dòng') return Number(numbered[2]) - 1;
    if (numbered) {
      const header = grid.findIndex((cells) => cells.some((cell) => textOf(cell) === 'Vị trí'));
      return header + Number(numbered[2]);
    }
    const wanted = /^(?:\d\d\/\d{4}|Quý \S+) \S+$/.test(row) ? splitLast(row) : [row];
    const at = grid.findIndex((cells) => {
      const texts = cells.map(textOf);
      return wanted.every((text) => texts.includes(text));
    });
    if (at < 0) throw new Error(`There is no row “${row}”.`);
    return at;
  }

  private isText(tab: string, above: readonly (readonly TypedCell[])[], column: number): boolean {
    if (TEXT_TABS.has(tab)) return true;
    return above.some((cells) => {
      const cell = cells[column];
      return cell !== undefined && TEXT_COLUMNS.has(textOf(cell));
    });
  }

  private cell(text: string, isText: boolean): TypedCell {
    if (text === '') return { value: null, format: '' };
    if (isText) return { value: text, format: '@' };
    const { value, format = 'General' } = readTypedText(text, this.locale, this.commune.year);
    if (typeof value === 'number' && /y|d\//.test(format)) {
      const day = new Date(Date.UTC(1899, 11, 30) + value * DAY);
      return { value: { date: day.toISOString().slice(0, 10) }, format };
    }
    return { value, format };
  }
}

function textOf({ value }: TypedCell): string {
  return typeof value === 'string' ? value.trim() : '';
}

function splitLast(text: string): string[] {
  const at = text.lastIndexOf(' ');
  return [text.slice(0, at), text.slice(at + 1)];
}
