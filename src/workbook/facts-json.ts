// The facts as they go out: plain JSON for the panel and the command line (`facts --json`).
import { AMOUNTS, type Amount, type Facts, type RowValues } from './facts';
import { indexFacts } from './facts-index';
import { a1, cellText } from './grid';
import { periodText } from './period';
import { isFilled, statedAmount } from './stated-amount';

/** One amount of a row; `value` is null where the cell is empty or could not be read. */
export interface AmountJson {
  readonly value: number | null;
  readonly text: string;
  readonly cell: string;
}

/** What `facts --json` prints. */
export interface FactsJson {
  readonly period: string | null;
  readonly departments: readonly { readonly name: string; readonly tab: string }[];
  readonly indicators: readonly {
    readonly id: string;
    readonly department: string;
    readonly tab: string;
    /** 1-based, as people see it. */
    readonly row: number;
    readonly values: Readonly<Partial<Record<Amount, AmountJson>>>;
  }[];
  readonly notes: readonly {
    readonly section: string;
    readonly place: string;
    readonly department: string;
    readonly tab: string;
    readonly cell: string;
    readonly text: string;
  }[];
}

/** How far one department's tab is filled in. */
export interface TabJson {
  readonly name: string;
  readonly department: string;
  readonly indicators: number;
  readonly notes: number;
  /** Rows whose stated amount is there, and rows that must have one. */
  readonly filled: number;
  readonly required: number;
}

/** What was read, in numbers. */
export interface SummaryJson {
  readonly tabs: number;
  readonly indicators: number;
  readonly notes: number;
}

/** The facts as JSON. */
export function factsJson(facts: Facts): FactsJson {
  return {
    period: facts.period && periodText(facts.period),
    departments: facts.departments.map(({ department, tab }) => ({ name: department, tab })),
    indicators: facts.departments.flatMap(({ rows }) =>
      rows.map((row) => ({
        id: row.id,
        department: row.department,
        tab: row.tab,
        row: row.row + 1,
        values: amountsJson(row.values),
      })),
    ),
    notes: facts.departments.flatMap(({ notes }) =>
      notes.map((note) => ({
        section: note.section,
        place: note.placeText,
        department: note.department,
        tab: note.tab,
        cell: a1(note),
        text: note.text,
      })),
    ),
  };
}

function amountsJson(values: RowValues): Partial<Record<Amount, AmountJson>> {
  const out: Partial<Record<Amount, AmountJson>> = {};
  for (const amount of AMOUNTS) {
    const reading = values[amount];
    if (!reading) continue;
    out[amount] = { value: reading.value, text: cellText(reading.raw), cell: a1(reading) };
  }
  return out;
}

/** How far each department's tab is filled in. */
export function tabsJson(facts: Facts): TabJson[] {
  const { entries } = indexFacts(facts);
  return facts.departments.map(({ tab, department, rows, notes }) => {
    const required = rows.filter((row) => entries.has(row.id));
    const filled = required.filter((row) => {
      const entry = entries.get(row.id);
      return entry && isFilled(row.values[statedAmount(entry, row.values)]);
    });
    return {
      name: tab,
      department,
      indicators: rows.length,
      notes: notes.length,
      filled: filled.length,
      required: required.length,
    };
  });
}

/** What was read, in numbers. */
export function summaryJson(facts: Facts): SummaryJson {
  const sum = (count: (tab: Facts['departments'][number]) => number): number =>
    facts.departments.reduce((total, tab) => total + count(tab), 0);
  return {
    tabs: facts.departments.length,
    indicators: sum(({ rows }) => rows.length),
    notes: sum(({ notes }) => notes.length),
  };
}
