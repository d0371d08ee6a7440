// Reads a commune of the truth cases: its tables as Markdown, and the cases as edits with a key.

/** One edit of a case; what is expected of the cell stands beside it. */
export interface Edit {
  readonly tab: string;
  /** A text of the row (an id, `05/2026 lua`, `thuyết minh 2`), or `dòng 3`. */
  readonly row: string;
  /** The header above; empty for the cell of `row` itself. */
  readonly column: string;
  /** As people type it; null leaves the cell alone. */
  readonly typed: string | null;
  /** The rules that must hit this cell. */
  readonly rules: readonly string[];
}

export interface TruthCase {
  readonly name: string;
  readonly edits: readonly Edit[];
}

/** A commune: tabs of typed texts, and its cases. The first case is the sound month itself. */
export interface Commune {
  readonly year: number;
  readonly tabs: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly cases: readonly TruthCase[];
}

/** Reads the Markdown: `## Tab: name` with tables, `## Ca: name` with a table of edits. */
export function readCommune(markdown: string): Commune {
  const tabs = new Map<string, string[][]>();
  const cases: TruthCase[] = [{ name: 'sổ đúng', edits: [] }];
  let take: (cells: string[]) => void = () => undefined;
  const year = Number(/(\d{4})/.exec(markdown.split('\n')[0] ?? '')?.[1]);
  for (const line of markdown.split('\n')) {
    const tab = /^## Tab: (.+)$/.exec(line)?.[1];
    const one = /^## Ca: (.+)$/.exec(line)?.[1];
    if (tab !== undefined) {
      const rows: string[][] = [];
      tabs.set(tab, rows);
      take = (cells) => rows.push(cells);
    } else if (one !== undefined) {
      const edits: Edit[] = [];
      cases.push({ name: one, edits });
      take = (cells) => edits.push(readEdit(cells));
    } else if (line.startsWith('|') && !/^\|[\s|:-]+$/.test(line)) {
      const cells = line.slice(1, line.lastIndexOf('|')).split('|');
      const texts = cells.map((cell) => unescape(cell.trim()));
      // The header of a table of edits.
      if (texts[0] !== 'Tab') take(texts);
    } else if (line === '' && tabs.size > 0 && cases.length === 1) take([]);
  }
  return { year, tabs, cases };
}

function readEdit([tab = '', row = '', column = '', typed = '', rules = '']: string[]): Edit {
  return {
    tab,
    row,
    column,
    typed: typed === '' ? null : typed === '(trống)' ? '' : typed,
    rules: rules
      .split(',')
      .map((rule) => rule.trim())
      .filter((rule) => rule !== ''),
  };
}

/** Signs that nobody would see in the file are written as `\u00a0`. */
function unescape(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
