// The facts: everything the product understood of a workbook, before any judgement.
import type { NumberProblem } from '../vietnamese/read-number';
import type { Season } from '../plan/due';
import type { Direction } from '../plan/grade';
import type { DEPARTMENT } from './columns';
import type { CellValue, Position } from './grid';
import type { Measure } from './measure';
import type { Period } from './period';
import type { PhraseKind } from './phrase-kinds';

/** The five amounts of an indicator's row. */
export const AMOUNTS = ['plan', 'total', 'month', 'toDate', 'samePeriod'] as const;
export type Amount = (typeof AMOUNTS)[number];

/** Why a number cell has no value: what its text lacks, what it holds instead, or an open error. */
export type CellProblem =
  | NumberProblem
  | 'cell-error'
  | 'date'
  | 'boolean'
  | 'not-applicable'
  | 'withheld';

/** One number cell as read. `value` is null when it is empty or cannot be relied on. */
export interface Reading extends Position {
  readonly value: number | null;
  readonly raw: CellValue;
  readonly atLeast: boolean;
  /** Typed as `50%`: the value is 50. */
  readonly percent: boolean;
  readonly problem: CellProblem | null;
  readonly repair: string | null;
}

/** An indicator's row on a department's tab. */
export interface IndicatorRow {
  readonly id: string;
  readonly department: string;
  readonly tab: string;
  /** 0-based row in that tab. */
  readonly row: number;
  /** The columns that the tab has, shared by its rows. */
  readonly columns: RowColumns;
  readonly name: string;
  readonly unit: string;
  readonly values: RowValues;
  /** What stands in the % cell, which people see and the report never reads. */
  readonly percent: CellValue;
  /** What the department says about a warning on this row. */
  readonly explanation: string | null;
  /** Column "Ghi chú"; null where it is empty. */
  readonly remark: string | null;
}

/** Where each column of a department's table stands, for those that it has. */
export type RowColumns = Readonly<Partial<Record<keyof typeof DEPARTMENT.columns, number>>>;

/** The amounts for which the tab has a column. */
export type RowValues = Readonly<Partial<Record<Amount, Reading | undefined>>>;

/** A row's cell in a column; its id's cell where the tab has no such column. */
export function cellOf(
  { row, columns }: Pick<IndicatorRow, 'row' | 'columns'>,
  column: keyof RowColumns,
): Position {
  return { row, column: columns[column] ?? columns.id ?? 0 };
}

/** Looks at a row's readings in the order of the amounts; written out, since rules do it a million times. */
export function eachReading(
  { values: { plan, total, month, toDate, samePeriod } }: Pick<IndicatorRow, 'values'>,
  look: (reading: Reading) => void,
): void {
  if (plan) look(plan);
  if (total) look(total);
  if (month) look(month);
  if (toDate) look(toDate);
  if (samePeriod) look(samePeriod);
}

/** A row's readings in the order of the amounts. */
export function readingsOf(row: Pick<IndicatorRow, 'values'>): Reading[] {
  const readings: Reading[] = [];
  eachReading(row, (reading) => readings.push(reading));
  return readings;
}

/** Where a figure or note goes inside its section. */
export type Place =
  | { readonly kind: 'paragraph'; readonly paragraph: number }
  | { readonly kind: 'footnote'; readonly footnote: number; readonly item: number | null };

/** Where a note stands to the figures of its place. */
export type NoteSide = 'before' | 'after';

/** A department's own words. */
export interface Note extends Position {
  readonly section: string;
  /** As typed in the cell. */
  readonly placeText: string;
  /** null: the place was not understood. */
  readonly place: Place | 'first-figures' | null;
  readonly side: NoteSide;
  readonly department: string;
  readonly tab: string;
  readonly text: string;
}

/** A department's tab. */
export interface DepartmentTab {
  readonly department: string;
  readonly tab: string;
  readonly labelCell: Position;
  readonly headerRow: number;
  readonly rows: readonly IndicatorRow[];
  /** Rows of indicators that are not asked for any more; what they hold is nobody's concern. */
  readonly retired: readonly IndicatorRow[];
  readonly notes: readonly Note[];
}

/** Where the appraisal mentions an indicator: by its grade, or by the secretary's word. */
export type Mention = 'auto' | 'strength' | 'shortfall' | 'none';

/** What Danh mục says about one indicator. */
export interface CatalogueEntry {
  readonly id: string;
  readonly name: string;
  /** The name inside a sentence; `…` marks where the number goes, if the name has a place for it. */
  readonly inSentence: string;
  readonly unit: string;
  readonly department: string;
  readonly section: string;
  readonly place: Place;
  readonly phrase: PhraseKind;
  readonly measure: Measure;
  readonly direction: Direction;
  readonly season: Season | null;
  /** By which month the plan is due ("Hạn đạt"); its year where it was typed. */
  readonly due: { readonly month: number; readonly year: number | null } | null;
  readonly partOf: string | null;
  readonly good: number | null;
  readonly poor: number | null;
  readonly mention: Mention;
  /** The office's own phrase ("Mẫu câu"); '' for the phrase book's. */
  readonly template: string;
  /** Decimals with which a note says its percent of plan; its kind's unless given. */
  readonly percentPlaces?: number;
}

/** A catalogue row with its place in the workbook. */
export interface CatalogueRow extends CatalogueEntry {
  readonly tab: string;
  /** 0-based row in that tab. */
  readonly row: number;
  /** Column of the id. */
  readonly column: number;
  /** Column of the name that stands in sentences. */
  readonly nameColumn: number;
  /** Whether the office left “Tên trong câu” empty, so that the name alone says what it is. */
  readonly isBare: boolean;
  /** null where Danh mục has no column "Mẫu câu". */
  readonly templateColumn: number | null;
  /** "Ngừng từ": the period from which it is not asked for any more. */
  readonly retiredFrom: Period | null;
}

/** One part of the report. */
export interface Section {
  /** `II.1.1.a`; the closing line is `KT`. */
  readonly id: string;
  readonly title: string;
  readonly department: string;
  readonly template: string;
  /** Numbers of the footnotes that this section must have. */
  readonly footnotes: readonly number[];
  readonly tab: string;
  readonly row: number;
  readonly titleColumn: number;
  readonly templateColumn: number | null;
}

/** One of the secretary's own cross-checks, as typed. */
export interface CrossCheck extends Position {
  readonly tab: string;
  readonly left: string;
  readonly comparison: string;
  readonly right: string;
  readonly tolerance: Reading | null;
  readonly severity: string;
  readonly explanation: string;
}

/** An indicator of an earlier period, or a note of it, as tab Kho số liệu keeps them. */
export interface HistoryRow {
  readonly period: Period;
  /** The indicator's id; for a note whatever the office keeps there. */
  readonly id: string;
  readonly plan: number | null;
  readonly month: number | null;
  readonly toDate: number | null;
  readonly note: string;
}

/** A text cell with its place. */
export interface TextCell extends Position {
  readonly text: string;
}

/** A text that goes into the report with letters that Vietnamese does not have, as it was typed. */
export interface OddText extends Position {
  readonly tab: string;
  readonly raw: string;
}

/** A line of Quy tắc's second table: a rule switched, or its parameters set. */
export interface RuleSwitch extends Position {
  readonly tab: string;
  readonly rule: string;
  readonly enabled: TextCell;
  readonly parameters: TextCell;
}

/** A setting as typed, with its cell. */
export interface Setting extends Position {
  readonly raw: CellValue;
}

/** Tab Cấu hình. */
export interface Settings {
  readonly tab: string;
  readonly period: Period | null;
  readonly values: Readonly<Record<string, Setting | undefined>>;
  /** Rows whose hint is that of a setting and whose label is not: it was typed over. */
  readonly lostLabels: readonly LostLabel[];
}

/** Where the label of a setting stood, and what stands there now. */
export interface LostLabel extends Position {
  readonly label: string;
  readonly found: string;
}

/** Something about the workbook's build that stands in the way of reading it. */
export interface StructureProblem extends Partial<Position> {
  readonly kind:
    | 'no-settings'
    | 'no-catalogue'
    | 'no-outline'
    | 'no-department-tab'
    | 'missing-header'
    | 'misspelt-header'
    | 'unknown-header'
    | 'no-plan-column'
    | 'missing-department-label'
    | 'table-twice'
    | 'department-twice'
    | 'unknown-value'
    | 'unreadable-history'
    | 'history-without-id';
  readonly tab: string | null;
  /** The header, department or value that it is about. */
  readonly subject: string;
  /** The department whose tab it is, where that is known. */
  readonly department?: string;
  /** Ids of the rows that were left unread for it. */
  readonly unreadIds?: ReadonlySet<string>;
  /** What would have been right, for people. */
  readonly expected?: string;
}

/** Everything understood of a workbook. */
export interface Facts {
  readonly locale: string | null;
  readonly url: string | null;
  /** The host's number of each tab by its name, for links; without the tabs that have none. */
  readonly tabIds: Readonly<Record<string, number>>;
  readonly settings: Settings | null;
  readonly period: Period | null;
  readonly outline: readonly Section[];
  /** What is asked for in the period. */
  readonly catalogue: readonly CatalogueRow[];
  /** What is not asked for any more. */
  readonly retired: readonly CatalogueRow[];
  readonly departments: readonly DepartmentTab[];
  readonly crossChecks: readonly CrossCheck[];
  readonly ruleSwitches: readonly RuleSwitch[];
  /** Periods before this one, in the order of the tab. */
  readonly history: readonly HistoryRow[];
  readonly oddTexts: readonly OddText[];
  readonly structure: readonly StructureProblem[];
}
