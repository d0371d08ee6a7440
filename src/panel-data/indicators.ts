// What the panel knows of Danh mục, and what can be asked about its indicators: plain JSON.
import type { WrittenJson } from './panel-json';
import type { SectionChoiceJson } from './section-choices';

/** An indicator as Danh mục has it. */
export interface IndicatorJson extends IndicatorFields {
  readonly id: string;
  readonly phrase: string;
  /** Ngừng từ, `06/2026`; '' where nothing is said. */
  readonly retired: string;
  /** That period has come. */
  readonly isRetired: boolean;
  /** Its row in Danh mục: where its id stands. */
  readonly tab: string;
  readonly cell: string;
}

/** What of an indicator can be changed. */
export interface IndicatorFields {
  readonly name: string;
  /** '': the name. */
  readonly inSentence: string;
  readonly unit: string;
  readonly department: string;
  readonly section: string;
}

/** Danh mục, and what may be chosen for a new indicator. */
export interface CatalogueJson {
  readonly indicators: readonly IndicatorJson[];
  readonly departments: readonly string[];
  readonly sections: readonly SectionChoiceJson[];
  readonly kinds: readonly string[];
  readonly measures: readonly string[];
  readonly directions: readonly string[];
  /** Kỳ báo cáo; '' where it is not known. */
  readonly period: string;
}

/** A new indicator. */
export interface NewIndicatorJson extends Omit<IndicatorFields, 'inSentence'> {
  readonly phrase: string;
  readonly measure: string;
  readonly direction: string;
}

/** Rows that were put in, so that they can be taken out again while nobody has typed into them. */
export interface AddedJson {
  /** The new row of Danh mục; null where only departments' tabs got rows. */
  readonly entry: { readonly id: string; readonly made: NewIndicatorJson } | null;
  readonly rows: readonly AddedRowJson[];
}

export interface AddedRowJson {
  readonly id: string;
  readonly tab: string;
  /** Its id's cell. */
  readonly cell: string;
  /** False where a row that had lost its id got it back. */
  readonly isNew: boolean;
}

/** What was done to indicators: the way back, and whether all cells of the tabs are guarded as before. */
export interface DoneJson<Undo extends UndoJson = UndoJson> {
  readonly undo: Undo;
  readonly guarded: boolean;
  /** Why some of it could not be done. */
  readonly refused?: string | null;
}

/** Of rows that were put in. */
export type AddingDoneJson = DoneJson<Extract<UndoJson, { readonly action: 'removeIndicators' }>>;

/** A change of an indicator: what the panel saw, and what it is to be. */
export interface ChangeRequest {
  readonly id: string;
  readonly was: IndicatorFields;
  readonly to: IndicatorFields;
}

/** From which period an indicator is not asked for; '' is never. */
export interface RetireRequest {
  readonly id: string;
  readonly was: string;
  readonly from: string;
}

/** The way back from what was done: an action and what it is asked. */
export type UndoJson =
  | { readonly action: 'undoWrite'; readonly request: WrittenJson }
  | { readonly action: 'removeIndicators'; readonly request: AddedJson }
  | { readonly action: 'changeIndicator'; readonly request: ChangeRequest }
  | { readonly action: 'retireIndicator'; readonly request: RetireRequest };
