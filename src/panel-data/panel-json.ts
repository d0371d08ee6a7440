// What the panel is given and gives: plain JSON. Rows count from 1, as people see them.
import type { FindingJson } from '../checks/finding';
import type { FigureValue } from '../figures/figure';
import type { Grade, Thresholds } from '../plan/grade';
import type { SectionChoiceJson } from './section-choices';

/** How far a department is, computed from its cells: nobody clicks "done". */
export type DepartmentState = 'empty' | 'errors' | 'filling' | 'warnings' | 'ready';

/** What the menu opens the panel for, and the panel begins with. */
export type PanelStart =
  | 'none'
  | 'check'
  | 'report'
  | 'release'
  | 'audit'
  | 'proofread'
  | 'self-test';

/** One indicator's row on its department's tab, as far as the panel shows it. */
export interface RowJson {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly row: number;
  /** Its to-date cell, or the one that its phrase states. */
  readonly cell: string;
  /** The stated amount as printed; '' when it is not there. */
  readonly value: string;
  /** False where it says that there is nothing to report this period. */
  readonly applies: boolean;
  /** null where no plan was typed or read, or the indicator is itself a plan or has none by its kind. */
  readonly plan: ProgressJson | null;
  readonly last: LastPeriodJson | null;
}

/** How a result stands to its plan. */
export interface ProgressJson {
  /** The plan as printed. */
  readonly text: string;
  /** `78,3%`, rounded once as everywhere; null without a result. */
  readonly percent: string | null;
  /** Result to plan; 0.783. */
  readonly done: number | null;
  /** Where the year stands: the share that should be done by now; null where time says nothing. */
  readonly due: number | null;
  readonly grade: Grade | null;
}

/** The same indicator a period ago, from tab Kho số liệu. */
export interface LastPeriodJson {
  readonly period: string;
  readonly value: string;
  readonly note: string;
}

export interface DepartmentJson {
  readonly name: string;
  readonly tab: string;
  readonly state: DepartmentState;
  readonly filled: number;
  readonly required: number;
  /** Errors but for cells in which nothing is typed yet. */
  readonly errors: number;
  readonly gaps: number;
  /** Warnings without and with an explanation. */
  readonly warnings: number;
  readonly explained: number;
  /** The deadline is over and the tab is not ready. */
  readonly late: boolean;
  readonly rows: readonly RowJson[];
}

/** A report made before, as the log tells. */
export interface PastReportJson {
  readonly time: string;
  readonly action: string;
  readonly link: string;
  /** Made from the very cells as they stand now. */
  readonly current: boolean;
}

/** A rule in the language asked for. */
export interface RuleJson {
  readonly title: string;
  /** Why it matters. */
  readonly why: string;
  /** What the panel asks for to put the cell right. */
  readonly asks?: 'number' | 'row';
  /** Nothing is typed there yet, an amount or words. */
  readonly gap?: 'amount' | 'words';
}

/** Everything that the panel shows first. */
export interface PanelJson {
  readonly version: string;
  /** `none`: the spreadsheet has none of our tabs yet. */
  readonly workbook: 'none' | 'ready';
  readonly period: string | null;
  /** ISO day of "Hạn nộp"; null when it is not given. */
  readonly deadline: string | null;
  /** Days from today to the deadline, negative when it is over. */
  readonly daysLeft: number | null;
  readonly departments: readonly DepartmentJson[];
  readonly findings: readonly FindingJson[];
  /** All of them; of which `gaps` are cells in which nothing is typed yet. */
  readonly errors: number;
  readonly gaps: number;
  readonly warnings: number;
  readonly rules: Readonly<Record<string, RuleJson>>;
  readonly reports: readonly PastReportJson[];
  /** Of all cells, to tell whether somebody typed since. */
  readonly hash: string;
  /** The stamp of the last edit before the cells were read. */
  readonly edited: string;
  readonly selection: SelectionJson;
}

/** Where the person stands. */
export interface SelectionJson {
  readonly tab: string;
  readonly cell: string;
}

/** The same, with the stamp of the last edit: another one than the panel's data have says that they are old. */
export interface SeenJson extends SelectionJson {
  readonly edited: string;
}

/** A figure in the report's text: what it states and where it comes from. */
export interface FigureJson {
  readonly indicator: string | null;
  readonly value: FigureValue;
  readonly tab: string;
  readonly cell: string;
  /** All cells that it is computed from. */
  readonly from: readonly SelectionJson[];
}

/** A piece of a paragraph: words, maybe those of a figure (index), or a footnote's mark. */
export interface PieceJson {
  readonly text: string;
  readonly figure?: number;
  readonly missing?: true;
  readonly footnote?: number;
}

/** One part of the report as it would be printed. */
export interface SectionJson {
  readonly id: string;
  readonly heading: string;
  readonly level: number;
  readonly paragraphs: readonly (readonly PieceJson[])[];
  readonly footnotes: readonly {
    readonly number: number;
    readonly lines: readonly (readonly PieceJson[])[];
  }[];
}

export interface ReportTextJson {
  readonly sections: readonly SectionJson[];
  readonly figures: readonly FigureJson[];
  readonly draft: boolean;
}

/** A repair that is asked for: the finding as the panel saw it. */
export interface RepairRequest {
  readonly rule: string;
  readonly tab: string;
  readonly cell: string;
  readonly found: string | null;
  readonly repair: string;
  /** Whose row it is; rows move. */
  readonly indicator: string | null;
}

/** What a person answers to a finding: the finding as the panel saw it, and what goes into its cell. */
export interface FillRequest extends Omit<RepairRequest, 'repair'> {
  readonly repair: string | null;
  readonly typed: string;
}

/** What stands in a cell, so that it can be put back. A date is its number, with the format that shows it. */
export type ContentJson =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number; readonly format?: string }
  | { readonly kind: 'boolean'; readonly boolean: boolean };

/** A cell that was written: what it held and holds. Sent back, it undoes the change. */
export interface WrittenJson {
  readonly tab: string;
  readonly cell: string;
  /** Whose row it is, so that it is found again where it was moved to; null for a cell of no row. */
  readonly indicator: string | null;
  readonly was: ContentJson;
  readonly now: ContentJson;
}

/** Several cells that were written; `refused` says why others were not. */
export interface WrittenAllJson {
  readonly written: readonly WrittenJson[];
  readonly refused: string | null;
}

/** An explanation for the warnings of one row. */
export interface ExplainRequest {
  readonly tab: string;
  readonly indicator: string;
  /** The explanation that the panel saw; '' when there was none. */
  readonly was: string;
  readonly text: string;
}

/** How many plans have each grade. */
export type GradeCounts = Readonly<Record<Grade, number>>;

/** The office's wording as it stands. */
export interface WordingJson {
  /** In percent of what should be done. */
  readonly thresholds: Thresholds;
  /** The thresholds' labels in tab Cấu hình. */
  readonly labels: Readonly<Record<keyof Thresholds, string>>;
  readonly sections: readonly (SectionChoiceJson & { readonly template: string })[];
  readonly grades: GradeCounts;
}

/** A wording that is being tried: one section's template, all thresholds. */
export interface WordingRequest {
  readonly section: string;
  readonly template: string;
  readonly thresholds: Thresholds;
}

/** What the report would say with it. */
export interface WordingPreviewJson {
  readonly section: SectionJson | null;
  readonly figures: readonly FigureJson[];
  /** What is wrong with the template, with line and column; null when it can be used. */
  readonly problem: string | null;
  /** Where in the template, from 1. */
  readonly at: { readonly line: number; readonly column: number } | null;
  /** Paragraphs that the template names (`doan_9`) and the section never has. */
  readonly noParagraphs: readonly number[];
  readonly grades: GradeCounts;
  /** False: the thresholds contradict each other, so that ours would be used. */
  readonly isInOrder: boolean;
}

/** A template to be saved; `was` is the one that the panel saw. */
export interface TemplateRequest {
  readonly section: string;
  readonly was: string;
  readonly template: string;
}

/** A threshold to be saved, in percent; `was` is the one that the panel saw. */
export interface ThresholdRequest {
  readonly name: keyof Thresholds;
  readonly was: number;
  readonly value: number;
}

/** What was found where a fact about Google was tried. */
export interface TriedFactJson {
  /** Of its line in docs/platform.md. */
  readonly id: string;
  readonly fact: string;
  readonly expected: string;
  readonly found: string;
  readonly holds: boolean;
}

/** All facts that were tried, and the same as a text to be sent. */
export interface SelfTestJson {
  readonly facts: readonly TriedFactJson[];
  readonly text: string;
}
