// What the sentences of one report are made with: templates, figures, the period, the office's wording.
import type { BilingualError } from '../vietnamese/bilingual';
import type { CatalogueEntry } from '../workbook/facts';
import type { Period } from '../workbook/period';
import type { Wording } from '../workbook/wording';
import type { SourceCell } from '../figures/figure';
import type { FigureLedger } from '../figures/marked-text';
import type { TemplateEngine } from './templates/engine';
import type { Turns } from './sentences/turns';

/** Words about the period that phrases use. */
export interface PeriodWords {
  /** "trong tháng", "trong quý", "trong 6 tháng", … */
  readonly inPeriod: string;
  /** "5 tháng". */
  readonly monthsGone: string;
  /** The period begins with the year, so that its amounts are the amounts to date. */
  readonly sinceJanuary: boolean;
  /** The period itself; null where it is not known. */
  readonly of: Period | null;
  /** Half a year or longer: what a department has under "trong tháng" is not the period's. */
  readonly isLong: boolean;
  /** Further names for templates: `nam`, `KY`, … */
  readonly names: Readonly<Record<string, string>>;
}

/** What marks figures: where they are entered, and how numbers are written. */
export interface FigureContext {
  readonly ledger: FigureLedger;
  readonly wording: Wording;
}

/** What clauses of one report are made with. */
export interface Writer extends FigureContext {
  readonly engine: TemplateEngine;
  readonly period: PeriodWords;
  readonly turns: Turns;
  /** Templates of what opens a paragraph's figures of the period, used in turn. */
  readonly openers: readonly string[];
  /** Where the office typed them: the source of their numbers. */
  readonly openersCell: SourceCell;
  /** Takes the fault of an indicator's own phrase (column "Mẫu câu"), which then falls back. */
  readonly unusable: (entry: CatalogueEntry, error: BilingualError) => void;
}
