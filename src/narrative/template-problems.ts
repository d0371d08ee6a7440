// Templates of the workbook that cannot be used: whose they are, where they stand, what is wrong.
import type { Bilingual } from '../vietnamese/bilingual';
import type { Position } from '../workbook/grid';
import { DamagedFigureError, TemplateError } from './templates/errors';

/** A template of the workbook that could not be used; its place fell back to what goes without. */
export interface TemplateProblem extends Position {
  readonly tab: string;
  /** Whose template it is: `mục II.6`, `chỉ tiêu von_dtc_tong`. */
  readonly owner: Bilingual;
  readonly message: Bilingual;
  /** Where in its text, from 1; null where nobody can tell. */
  readonly at: { readonly line: number; readonly column: number } | null;
}

/** Whose a template is. */
export const OWNERS = {
  section: (id: string): Bilingual => ({ vi: `mục ${id}`, en: `section ${id}` }),
  indicator: (id: string): Bilingual => ({ vi: `chỉ tiêu ${id}`, en: `indicator ${id}` }),
  openers: { vi: 'Cụm từ mở đầu', en: 'setting “Cụm từ mở đầu”' },
} as const;

/** The problem that `error` is; throws it again where it is no fault of a template. */
export function templateProblem(
  { tab, row }: { readonly tab: string; readonly row: number },
  column: number,
  owner: Bilingual,
  error: unknown,
): TemplateProblem {
  if (!(error instanceof TemplateError) && !(error instanceof DamagedFigureError)) throw error;
  const line = error instanceof TemplateError ? error.line : null;
  const at = error instanceof TemplateError ? (error.column ?? 1) : 1;
  const { vi, en } = error.words;
  const message = {
    vi: line === null ? vi : `${vi} (dòng ${line}, cột ${at})`,
    en: line === null ? en : `${en} (line ${line}, column ${at})`,
  };
  const inText = line === null ? null : { line, column: at };
  return { tab, row, column, owner, message, at: inText };
}
