// The few parts of o-spreadsheet that the desk uses. Its own typings need a browser's types, the desk has none.
declare module '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js' {
  export interface Position {
    sheetId: string;
    col: number;
    row: number;
  }
  export interface EngineZone {
    top: number;
    left: number;
    bottom: number;
    right: number;
  }
  export interface Style {
    bold?: boolean;
    italic?: boolean;
    fontSize?: number;
    textColor?: string;
    fillColor?: string;
    wrapping?: 'overflow' | 'wrap' | 'clip';
    align?: 'left' | 'center' | 'right';
    verticalAlign?: 'top' | 'middle' | 'bottom';
  }
  interface SharedCell {
    id: number;
    format?: string;
    style?: Style;
  }
  export type EngineCell = SharedCell &
    (
      | { isFormula: false; content: string }
      | {
          isFormula: true;
          compiledFormula: {
            isBadExpression: boolean;
            toFormulaString(getters: Getters): string;
          };
        }
    );
  export interface EvaluatedCell {
    type: 'empty' | 'number' | 'text' | 'boolean' | 'error';
    value: string | number | boolean | null;
    format?: string;
    message?: { toString(): string };
    link?: unknown;
  }
  export interface DataValidationRule {
    id: string;
    criterion: { type: string; values: string[] };
    isBlocking?: boolean;
    ranges: { zone: EngineZone }[];
  }
  export interface Getters {
    getSheetIds(): string[];
    getSheetName(sheetId: string): string;
    isSheetVisible(sheetId: string): boolean;
    getActiveSheetId(): string;
    getNumberRows(sheetId: string): number;
    getNumberCols(sheetId: string): number;
    getCell(position: Position): EngineCell | undefined;
    getCells(sheetId: string): EngineCell[];
    getCellPosition(id: number): Position;
    getEvaluatedCell(position: Position): EvaluatedCell;
    getEvaluatedCellsPositions(sheetId: string): Position[];
    getSpreadZone(position: Position): EngineZone | undefined;
    getArrayFormulaSpreadingOn(position: Position): Position | undefined;
    getPaneDivisions(sheetId: string): { xSplit: number; ySplit: number };
    getColSize(sheetId: string, column: number): number;
    getMerges(sheetId: string): EngineZone[];
    getDataValidationRules(sheetId: string): DataValidationRule[];
    getConditionalFormats(sheetId: string): ConditionalFormat[];
    getLocale(): { code: string };
    /** Whether the model has none of its own changes under way. */
    isFullySynchronized(): boolean;
    getActivePosition(): Position;
    getSelectedZone(): EngineZone;
    getVisibleRect(zone: EngineZone): { x: number; y: number; width: number; height: number };
  }
  export interface ConditionalFormat {
    id: string;
    rule: {
      type: string;
      operator?: string;
      values?: string[];
      style?: { fillColor?: string };
    };
    ranges: string[];
  }
  export interface EngineSheet {
    id: string;
    name: string;
    colNumber: number;
    rowNumber: number;
    cells: Record<string, string>;
    styles: Record<string, number>;
    formats: Record<string, number>;
    borders: Record<string, number>;
    merges: string[];
    figures: unknown[];
    tables: unknown[];
    cols: Record<number, { size?: number }>;
    rows: Record<number, { size?: number }>;
    conditionalFormats: unknown[];
    dataValidationRules: unknown[];
    isVisible: boolean;
    panes: { xSplit: number; ySplit: number };
  }
  export interface EngineWorkbook {
    version: string;
    revisionId: string;
    sheets: EngineSheet[];
    styles: Record<number, Style>;
    formats: Record<number, string>;
    settings: { locale: unknown };
  }
  /** A change of the workbook on its way between models, or where somebody's selection is. */
  export interface SessionMessage {
    type: string;
    serverRevisionId?: string;
    nextRevisionId?: string;
    clientId?: string;
  }
  /** Carries messages between the models of one workbook; each gets every message, its own too. */
  export interface TransportService {
    sendMessage(message: SessionMessage): Promise<void>;
    onNewMessage(id: string, callback: (message: SessionMessage) => void): void;
    leave(id: string): void;
  }
  export interface ModelConfig {
    custom?: Record<string, unknown>;
    transportService?: TransportService;
    client?: { id: string; name: string };
  }
  export class Model {
    constructor(
      data?: Partial<EngineWorkbook>,
      config?: ModelConfig,
      messages?: readonly SessionMessage[],
    );
    getters: Getters;
    selection: { selectCell(column: number, row: number): unknown };
    on(event: string, owner: object, callback: (detail: unknown) => void): void;
    dispatch(
      command: string,
      payload?: Record<string, unknown>,
    ): { isSuccessful: boolean; reasons: string[] };
    exportData(): EngineWorkbook;
  }
  export class EvaluationError {
    constructor(message: string, value?: string);
    message: string;
    value: string;
  }
  export class UIPlugin {
    static getters: string[];
    dispatch(
      command: string,
      payload?: Record<string, unknown>,
    ): { isSuccessful: boolean; reasons: string[] };
    handle(command: { type: string } & Record<string, unknown>): void;
  }
  /** A function's argument or result: a value, or columns of values. */
  export interface FunctionValue {
    value: string | number | boolean | null;
    format?: string;
    message?: string;
  }
  export type FunctionArgument = FunctionValue | FunctionValue[][] | undefined;
  export interface FunctionDescription {
    description: string;
    category: string;
    isExported: boolean;
    args: unknown[];
    compute(this: Record<string, unknown>, ...args: FunctionArgument[]): unknown;
  }
  export const registries: {
    errorTypes: Set<string>;
    functionRegistry: {
      contains(name: string): boolean;
      replace(name: string, description: FunctionDescription): void;
    };
    featurePluginRegistry: { add(name: string, plugin: unknown): void };
    topbarMenuRegistry: MenuRegistry;
  };
  export interface MenuEntry {
    name: string;
    sequence: number;
    execute?: () => unknown;
    separator?: boolean;
    isReadonlyAllowed?: boolean;
  }
  export interface MenuRegistry {
    add(id: string, entry: MenuEntry): MenuRegistry;
    addChild(id: string, path: readonly string[], entry: MenuEntry): MenuRegistry;
  }
  /** `loaded` false: texts are translated when they are shown, not when the library is loaded. */
  export function setTranslationMethod(
    translate: (text: string, ...values: unknown[]) => string,
    loaded: () => boolean,
  ): void;
  /** The whole component, for Owl's `mount`. */
  export const Spreadsheet: unknown;
  export const helpers: {
    arg(definition: string, description: string): unknown;
    isNumber(text: string, locale: unknown): boolean;
    isDateTime(text: string, locale: unknown): boolean;
    isDateTimeFormat(format: string): boolean;
    formatValue(value: number, options: { format: string; locale: unknown }): string;
  };
  export const DEFAULT_LOCALE: unknown;
}
