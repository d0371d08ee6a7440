// The official form of both kinds of document, as data: page, sizes, columns, spacing.
// State: Nghị định 30/2020/NĐ-CP, Phụ lục I. Party: Hướng dẫn 05-HD/VPTW (sizes as in 36-HD/VPTW).
import type { FormLine } from './model';

/** How a line looks; sizes in points. */
export interface Look {
  readonly size: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly align?: 'center' | 'left';
}

/** The form of one kind of document; lengths in millimetres, sizes in points. */
export interface Form {
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** Widths of the letterhead's two columns. */
  readonly columns: readonly [number, number];
  readonly lines: Readonly<Record<FormLine['role'], Look>>;
  /** Length of the rule under a line; it is centred under it. */
  readonly rules: Readonly<Partial<Record<FormLine['role'], number>>>;
  readonly title: Look;
  readonly subject: Look;
  readonly headings: readonly [Look, Look, Look, Look];
  readonly body: {
    readonly size: number;
    readonly firstLine: number;
    readonly spaceAfter: number;
    readonly lineHeight: number;
  };
  readonly footnote: { readonly size: number };
  readonly pageNumber: Look;
}

const PAGE = { top: 20, bottom: 20, left: 30, right: 15 } as const;

export const FORMS: Readonly<Record<'party' | 'state', Form>> = {
  party: {
    margins: PAGE,
    columns: [75, 90],
    lines: {
      parent: { size: 14 },
      issuer: { size: 14, bold: true },
      star: { size: 14 },
      number: { size: 14 },
      motto: { size: 15, bold: true },
      'motto-2': { size: 14, bold: true },
      'place-date': { size: 14, italic: true },
      authority: { size: 14, bold: true },
      position: { size: 14 },
      signer: { size: 14, bold: true },
      'recipients-title': { size: 14, underline: true, align: 'left' },
      recipient: { size: 12, align: 'left' },
    },
    rules: { motto: 73 },
    title: { size: 16, bold: true, align: 'center' },
    subject: { size: 15, bold: true, align: 'center' },
    headings: [
      { size: 14, bold: true },
      { size: 14, bold: true },
      { size: 14, bold: true },
      { size: 14, bold: true, italic: true },
    ],
    body: { size: 14, firstLine: 10, spaceAfter: 6, lineHeight: 19 },
    footnote: { size: 11 },
    pageNumber: { size: 14, align: 'center' },
  },
  state: {
    margins: PAGE,
    columns: [66, 99],
    lines: {
      parent: { size: 12 },
      issuer: { size: 13, bold: true },
      star: { size: 13 },
      number: { size: 13 },
      motto: { size: 13, bold: true },
      'motto-2': { size: 14, bold: true },
      'place-date': { size: 14, italic: true },
      authority: { size: 14, bold: true },
      position: { size: 14, bold: true },
      signer: { size: 14, bold: true },
      'recipients-title': { size: 12, bold: true, italic: true, align: 'left' },
      recipient: { size: 11, align: 'left' },
    },
    rules: { 'motto-2': 57, issuer: 22 },
    title: { size: 14, bold: true, align: 'center' },
    subject: { size: 14, bold: true, align: 'center' },
    headings: [
      { size: 14, bold: true },
      { size: 14, bold: true },
      { size: 14, bold: true },
      { size: 14, italic: true },
    ],
    body: { size: 14, firstLine: 10, spaceAfter: 6, lineHeight: 19 },
    footnote: { size: 11 },
    pageNumber: { size: 14, align: 'center' },
  },
};

/** The one typeface of official documents (NĐ 30/2020, Phụ lục I). */
export const TYPEFACE = 'Times New Roman';
