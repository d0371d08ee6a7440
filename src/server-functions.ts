// What the server answers to the panel and the command line: plain JSON types, no service named.
import type { Finding } from './checks/finding';
import type { FinishedDocument } from './proofread/finished-document';
import type { ProofreadJson } from './proofread/finding';
import type { Language } from './vietnamese/bilingual';
import type { Audit } from './report/audit';
import type { Changes } from './report/changes';
import type { PrintedFigure } from './report/text';
import type {
  ExplainRequest,
  PanelJson,
  RepairRequest,
  ReportTextJson,
  SelectionJson,
  TemplateRequest,
  ThresholdRequest,
  WordingJson,
  WordingPreviewJson,
  WordingRequest,
  WrittenJson,
} from './panel-data/panel-json';
import type { FactsJson, SummaryJson, TabJson } from './workbook/facts-json';

/** A result, or what went wrong and what to do: errors lose their fields on the way. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly code: string; readonly message: string } };

/** What `check --json` prints, with the period and a summary. */
export interface CheckJson {
  readonly period: string | null;
  readonly summary: SummaryJson;
  readonly findings: readonly Finding[];
  readonly errors: number;
  readonly warnings: number;
  readonly tabs: readonly TabJson[];
}

/** A report that was made. */
export interface ReportJson {
  readonly name: string;
  readonly id: string;
  readonly link: string;
  /** The whole report as plain text. */
  readonly text: string;
  readonly draft: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly figures: readonly PrintedFigure[];
  readonly summary: SummaryJson;
  readonly findings: readonly Finding[];
  /** Since the last report of this period; null where there is none that can be read. */
  readonly changes: Changes | null;
  /** Whether the log has it; a protected log does not undo the report. */
  readonly logged: boolean;
}

/** Tabs that were added. */
export interface TabsJson {
  readonly created: readonly string[];
}

/** What the figures of the Doc that was made last are today. */
export interface AuditReportJson extends Audit {
  readonly link: string;
}

/** How a report is made, besides the usual. */
export interface ReportOptions {
  /** Hash of the data that was checked; other data makes no report. */
  readonly seen?: string;
  /** Without links and marks, for sending out. Refused while errors are open. */
  readonly release?: boolean;
  /** An earlier draft of the same period, to tell what changed; Google's is found by the log. */
  readonly earlier?: FinishedDocument;
  /** Adds a page for the leader with what changed. */
  readonly changesPage?: boolean;
}

/** What is wrong in the Doc that was made last. */
export interface ProofreadReportJson extends ProofreadJson {
  readonly link: string;
}

/** The functions that the panel and the command line may call by name. */
export interface ServerFunctions {
  readFacts(language?: Language): Answer<FactsJson>;
  checkWorkbook(language?: Language): Answer<CheckJson>;
  createReport(language?: Language, options?: ReportOptions): Answer<ReportJson>;
  reportName(language?: Language): Answer<{ name: string }>;
  createTabs(language?: Language): Answer<TabsJson>;
  proofreadDocument(
    document: FinishedDocument | string,
    language?: Language,
  ): Answer<ProofreadJson>;
  auditDocument(document: FinishedDocument, language?: Language): Answer<Audit>;
  auditReport(language?: Language): Answer<AuditReportJson>;
  proofreadReport(language?: Language): Answer<ProofreadReportJson>;
  readPanel(language?: Language): Answer<PanelJson>;
  readReportText(language?: Language): Answer<ReportTextJson>;
  readSelection(language?: Language): Answer<SelectionJson>;
  showCell(tab: string, cell: string, language?: Language): Answer<SelectionJson>;
  repairCell(request: RepairRequest, language?: Language): Answer<WrittenJson>;
  explainWarning(request: ExplainRequest, language?: Language): Answer<WrittenJson>;
  undoWrite(written: WrittenJson, language?: Language): Answer<WrittenJson>;
  readOfficeWording(language?: Language): Answer<WordingJson>;
  previewWording(request: WordingRequest, language?: Language): Answer<WordingPreviewJson>;
  saveTemplate(request: TemplateRequest, language?: Language): Answer<WrittenJson>;
  saveThreshold(request: ThresholdRequest, language?: Language): Answer<WrittenJson>;
}
