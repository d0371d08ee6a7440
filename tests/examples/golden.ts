// The golden month: what was typed, where it belongs in the report, and the report that the bundle makes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from 'hucre/csv';
import { EXAMPLE_NAME } from '../../desk/example/build.ts';
import { projectRoot } from '../../desk/project-root.ts';
import { openDesk, type Desk } from '../../desk/session.ts';
import type { PrintedFigure } from '../../src/report/text';
import type { ReportJson } from '../../src/google/make-report';
import type { FactsJson } from '../../src/workbook/facts-json';
import type { Amount } from '../../src/workbook/facts';

export const EXAMPLE_FILE = join(projectRoot(), 'examples', `${EXAMPLE_NAME}.xlsx`);

const read = (...path: string[]): string => readFileSync(join(projectRoot(), ...path), 'utf8');

/** The 59 headings as they must print, in order. */
export const HEADINGS = read('tests', 'examples', 'headings.txt').trim().split('\n');

/** Where an indicator's figure belongs: `II.1.1.a`, `I.1#1`; `item` is its line in a footnote's list. */
export interface GoldenPlace {
  readonly section: string;
  readonly item: number | null;
}

export const PLACES: ReadonlyMap<string, GoldenPlace> = new Map(
  rowsOf(read('tests', 'examples', 'places.csv')).map(([id = '', section = '', item = '']) => [
    id,
    { section, item: item === '' ? null : Number(item) },
  ]),
);

/** One value of the month as it was typed, `trên 70` or `418.5`. */
export interface TypedValue {
  readonly id: string;
  readonly amount: Amount;
  readonly typed: string;
}

const AMOUNT_COLUMNS: readonly Amount[] = ['plan', 'total', 'month', 'toDate'];

/** Every value of the month, in the order of the file. */
export const TYPED: readonly TypedValue[] = rowsOf(
  read('examples', EXAMPLE_NAME, 'values.csv'),
).flatMap(([id = '', ...values]) =>
  AMOUNT_COLUMNS.flatMap((amount, at) => {
    const typed = values[at] ?? '';
    return typed === '' ? [] : [{ id, amount, typed }];
  }),
);

/** Everything that the bundle said about the example. */
export interface GoldenMonth {
  readonly desk: Desk;
  readonly facts: FactsJson;
  readonly report: ReportJson;
  readonly figures: readonly PrintedFigure[];
  /** Line n of the text at n - 1. */
  readonly lines: readonly string[];
}

/** Opens the example with the bundle that ships and makes its report. */
export async function goldenMonth(): Promise<GoldenMonth> {
  const desk = await openDesk({ file: EXAMPLE_FILE });
  const facts = desk.ask('readFacts', 'vi');
  const report = desk.ask('writeReport', 'vi');
  const lines = report.text.replace(/\n$/, '').split('\n');
  return { desk, facts, report, figures: report.figures, lines };
}

/** The number that a printed text states; null for words. */
export function numberOf(printed: string): number | null {
  const digits = /\d[\d.,]*/.exec(printed)?.[0];
  return digits === undefined ? null : Number(digits.replace(/\./g, '').replace(',', '.'));
}

function rowsOf(csv: string): string[][] {
  return parseCsv(csv)
    .slice(1)
    .map((row) => row.map(String))
    .filter(([first]) => first !== undefined && first !== '');
}
