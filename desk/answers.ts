// What the bundle's server functions answer, as the desk reads it. The contract of the command line is built on it.

/** Every server function answers in this form. */
export type Answer<T> =
  { ok: true; value: T } | { ok: false; error: { code: string; message: string } };

export interface Department {
  name: string;
  tab: string;
}

export interface FactsAnswer {
  period: string | null;
  departments: Department[];
  indicators: Record<string, unknown>[];
  notes: Record<string, unknown>[];
}

export interface FindingAnswer {
  rule: string;
  severity: 'error' | 'warning';
  tab: string | null;
  cell: string | null;
  indicator: string | null;
  message: string;
  found: string | null;
  expected: string | null;
  repair: string | null;
  explained: unknown;
}

/** How much was read. */
export interface Summary {
  tabs: number;
  indicators: number;
  notes: number;
}

export interface CheckAnswer {
  findings: FindingAnswer[];
  errors: number;
  warnings: number;
  tabs: Record<string, unknown>[];
  period: string | null;
  summary: Summary;
}

export interface ReportAnswer {
  /** Without extension: `bao-cao-2026-05`. */
  name: string;
  id: string;
  link: string;
  /** The whole text file. */
  text: string;
  draft: boolean;
  errors: number;
  warnings: number;
  figures: Record<string, unknown>[];
  summary: Summary;
  findings: FindingAnswer[];
}

export interface CreateTabsAnswer {
  created: string[];
}

/** The server functions that the command line calls. */
export interface ServerFunctions {
  readFacts: FactsAnswer;
  checkWorkbook: CheckAnswer;
  createReport: ReportAnswer;
  createTabs: CreateTabsAnswer;
}

/** An answer of the product that something could not be done; passed on in the product's words. */
export class AnswerError extends Error {
  readonly code: string;

  constructor(error: { code: string; message: string }) {
    super(error.message);
    this.name = 'AnswerError';
    this.code = error.code;
  }
}
