// Reads the example's data: values and settings as CSV, the departments' notes as Markdown.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from 'hucre/csv';

/** A department's note of the example. */
export interface ExampleNote {
  readonly department: string;
  readonly section: string;
  readonly place: string;
  readonly text: string;
}

/** All that the example adds to the starter workbook. */
export interface ExampleData {
  /** Id → header of the amount → what is typed. */
  readonly values: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly settings: ReadonlyMap<string, string>;
  /** Section → title, where it differs from the starter's. */
  readonly titles: ReadonlyMap<string, string>;
  readonly notes: readonly ExampleNote[];
  /** Rows of tab Kho số liệu by its headers. */
  readonly history: readonly Readonly<Record<string, string>>[];
}

/** Reads the example's folder. */
export function readExample(folder: string): ExampleData {
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const records = (name: string): Record<string, string>[] => csvRecords(text(name));
  const [pairs, titles] = ['settings.csv', 'outline.csv'].map(
    (name) => new Map(records(name).map((row) => Object.values(row) as [string, string])),
  ) as [Map<string, string>, Map<string, string>];
  return {
    values: new Map(records('values.csv').map((row) => [row['Mã'] ?? '', row])),
    settings: pairs,
    titles,
    notes: readNotes(text('notes.md')),
    history: records('history.csv'),
  };
}

function csvRecords(text: string): Record<string, string>[] {
  const [headers = [], ...rows] = parseCsv(text).map((row) => row.map(String));
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(headers.map((header, at) => [header, row[at] ?? ''])));
}

/** `## department`, `### section | place`, and a line of text below. */
function readNotes(markdown: string): ExampleNote[] {
  const notes: ExampleNote[] = [];
  let department = '';
  let heading: [string, string] | null = null;
  for (const line of markdown.split('\n')) {
    if (line.startsWith('## ')) department = line.slice(3).trim();
    else if (line.startsWith('### ')) {
      const [section = '', place = ''] = line.slice(4).split('|');
      heading = [section.trim(), place.trim()];
    } else if (heading && line.trim() !== '') {
      const [section, place] = heading;
      notes.push({ department, section, place, text: line.trim() });
    }
  }
  return notes;
}
