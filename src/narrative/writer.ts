// What the sentences of one report are made with: templates, figures, the period, the office's wording.
import type Big from 'big.js';
import type { BilingualError } from '../vietnamese/bilingual';
import type { CatalogueEntry } from '../workbook/facts';
import type { Period } from '../workbook/period';
import type { Wording } from '../workbook/wording';
import type { Runs } from '../figures/runs';
import type { Rotation } from './sentences/rotation';

/** Words about the period that phrases use. */
export interface PeriodWords {
  /** "trong tháng", "trong quý", "trong 6 tháng", … */
  readonly inPeriod: string;
  /** "5 tháng". */
  readonly monthsGone: string;
  /** The period of last year that this one is compared with: "cùng kỳ năm 2025", of a year "năm 2025". */
  readonly lastYear: string;
  readonly lastYearInShort: string;
  /** Since when a net change is: "so với đầu năm", "so với đầu tháng". */
  readonly sinceBegin: string;
  /** The period begins with the year, so that its amounts are the amounts to date. */
  readonly sinceJanuary: boolean;
  /** The period itself; null where it is not known. */
  readonly of: Period | null;
  /** Half a year or longer: what a department has under "trong tháng" is not the period's. */
  readonly isLong: boolean;
  /** Further names for templates: `nam`, `KY`, … */
  readonly names: Readonly<Record<string, string>>;
}

/** A number as templates may ask it: its exact value, and its figure, or what it was rounded to. */
export interface NumberValue {
  readonly exact: Big;
  readonly print: (hedged?: string) => Runs;
}

/** What a name of a template stands for. */
export type NameValue = Runs | NumberValue | string | boolean;

/** The door through which the office's own templates come in. */
export interface Templates {
  /**
   * Fills `template` with `names`, and with what `more` answers for others. A template that cannot be read
   * or filled, or that damages a figure, throws a `BilingualError`.
   */
  fill(
    template: string,
    names: Readonly<Record<string, unknown>>,
    more?: (name: string) => NameValue | undefined,
  ): Runs;
}

/** What clauses of one report are made with. */
export interface Writer {
  readonly wording: Wording;
  readonly period: PeriodWords;
  readonly turns: Rotation;
  readonly templates: Templates;
  /** What opens a paragraph's figures of the period, used in turn. */
  readonly openers: readonly Runs[];
  /** Takes the fault of an indicator's own phrase (column "Mẫu câu"), which then falls back. */
  readonly unusable: (entry: CatalogueEntry, error: BilingualError) => void;
}
