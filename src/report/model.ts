// The report: plain data, from which the writers make a document or a text.
import type { Run } from '../figures/runs';

/** The mark of a footnote inside a paragraph; `number` as printed. */
export interface FootnoteMark {
  readonly footnote: number;
}

/** A piece of a paragraph. */
export type Inline = Run | FootnoteMark;

/** A line of the letterhead or the signature block. */
export interface FormLine {
  readonly text: string;
  readonly role:
    | 'parent'
    | 'issuer'
    | 'star'
    | 'number'
    | 'motto'
    | 'motto-2'
    | 'place-date'
    | 'authority'
    | 'position'
    | 'signer'
    | 'recipients-title'
    | 'recipient';
}

/** What a cell of the annex holds: text, a number, a short mark. */
export type CellLook = 'table' | 'table-number' | 'table-mark';

/** A column of the annex's table; its width in millimetres. */
export interface AnnexColumn {
  readonly header: string;
  readonly width: number;
  readonly look: CellLook;
  /** What the column is to the table: the names, or where their rows stand in the workbook. */
  readonly is?: 'name' | 'source';
}

/** The annex's rows of one department, each with a cell a column. */
export interface AnnexGroup {
  readonly name: string;
  readonly rows: readonly (readonly (readonly Run[])[])[];
}

/** The table of all planned indicators, on landscape pages of its own. */
export interface AnnexBlock {
  readonly kind: 'annex';
  /** "Phụ lục". */
  readonly number: string;
  readonly title: string;
  /** Of which report it is part. */
  readonly reference: string;
  /** The day to which the figures go, in words; '' when it is not set. */
  readonly cutOff: string;
  readonly columns: readonly AnnexColumn[];
  readonly groups: readonly AnnexGroup[];
}

/** What a heading is, which decides its look. */
export type HeadingName = 'part' | 'heading-1' | 'heading-2' | 'heading-3' | 'heading-4';

/** One block of the report, in reading order. */
export type Block =
  | { readonly kind: 'draft-mark'; readonly text: string }
  | {
      readonly kind: 'columns';
      readonly left: readonly FormLine[];
      readonly right: readonly FormLine[];
    }
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'subject'; readonly text: string }
  | { readonly kind: 'divider'; readonly text: string }
  | { readonly kind: 'addressee'; readonly text: string; readonly item: boolean }
  | {
      readonly kind: 'heading';
      /** In the outline: below parts ("Phần I") all other headings are one level deeper. */
      readonly level: 1 | 2 | 3 | 4 | 5;
      readonly section: string;
      readonly text: string;
    }
  | { readonly kind: 'paragraph'; readonly section: string; readonly content: readonly Inline[] }
  | AnnexBlock
  | { readonly kind: 'open-title'; readonly text: string }
  | { readonly kind: 'open-item'; readonly text: string };

/** A footnote as printed; its first line carries the number. */
export interface ReportFootnote {
  readonly number: number;
  readonly section: string;
  readonly lines: readonly (readonly Run[])[];
}

/** Where the figures' cells are, for links. */
export interface Workbook {
  /** The spreadsheet's address, or the name of its file. */
  readonly url: string;
  /** The host's number of each tab by its name. */
  readonly tabIds: Readonly<Record<string, number>>;
}

/** The whole report. */
export interface Report {
  readonly kind: 'party' | 'state';
  readonly draft: boolean;
  /** What headings are, from level 1 down. */
  readonly headings: readonly HeadingName[];
  /** To be printed on both sides of the sheet. */
  readonly twoSided: boolean;
  /** Name of its files, without ending: `bao-cao-2026-05`. */
  readonly name: string;
  /** Title for people: of the Doc and in the file's properties. */
  readonly caption: string;
  readonly issuer: string;
  /** null where figures are not to be linked: a released report, a workbook without an address. */
  readonly workbook: Workbook | null;
  readonly blocks: readonly Block[];
  readonly footnotes: readonly ReportFootnote[];
}

/** Whether a piece of a paragraph is a footnote's mark. */
export function isFootnoteMark(inline: Inline): inline is FootnoteMark {
  return 'footnote' in inline;
}
