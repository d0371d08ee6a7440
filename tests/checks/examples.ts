// The form of a rule's pair of examples: one workbook that it hits and one that it passes.
import { RULES } from '../../src/checks';
import { findingsJson, type FindingJson } from '../../src/checks/finding';
import type { Language } from '../../src/vietnamese/bilingual';
import { checkContext } from '../../src/checks/rule';
import { runChecks } from '../../src/checks/run';
import { readWorkbook } from '../../src/workbook/read-workbook';
import type { CellValue } from '../../src/workbook/grid';
import { soundBook, type SampleBook } from '../workbook/sample';

export type Change = (book: SampleBook) => SampleBook;

export interface Example {
  /** Spoils the sound workbook so that the rule hits once. */
  readonly broken: Change;
  readonly tab: string | null;
  readonly cell: string | null;
  /** Other rules that the same mistake calls. */
  readonly also?: readonly string[];
  /** Comes close, and is right. */
  readonly sound: Change;
}

/** Checks a workbook with the whole catalogue. */
export function check(book: SampleBook, language: Language = 'vi'): FindingJson[] {
  return findingsJson(runChecks(checkContext(readWorkbook(book.spreadsheet())), RULES), language);
}

/** Findings as `rule tab!cell`. */
export function brief(findings: readonly FindingJson[]): string[] {
  return findings.map(({ rule, tab, cell }) => `${rule} ${tab ?? ''}!${cell ?? ''}`);
}

/** The sound workbook with one cross-check in place of its own. */
export function withRule(...cells: [string, string, string, ...CellValue[]]): SampleBook {
  const [header] = soundBook().tab('Quy tắc').grid;
  return soundBook().edit('Quy tắc', () => [header!, cells]);
}
