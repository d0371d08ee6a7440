// What the writers take from the table of rules: the chosen values for one kind of document.
import {
  DRAWN_LINES,
  LOOKS,
  MILLIMETRES,
  POINTS,
  TEXTS,
  type Align,
  type LookRule,
  type Row,
} from './form-rules';

export type DocumentKind = 'party' | 'state';

/** A component that is printed. */
export type LookName = keyof typeof LOOKS;

/** How a text looks; its size in points. */
export interface Look {
  readonly size: number;
  readonly align: Align;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** Printed in capitals: whoever makes the text writes it so (`cased`). */
  readonly caps: boolean;
}

/** The form of one kind of document. */
export interface Form {
  readonly millimetres: Readonly<Record<keyof typeof MILLIMETRES, number>>;
  readonly points: Readonly<Record<keyof typeof POINTS, number>>;
  readonly looks: Readonly<Record<LookName, Look>>;
  /** Component → length of the line under it, as a share of its text's length. */
  readonly lineShares: Readonly<Partial<Record<LookName, number>>>;
  /** '' where that kind has no such text. */
  readonly texts: Readonly<Record<keyof typeof TEXTS, string>>;
}

/** The one typeface of official documents (NĐ 30/2020, Phụ lục I). */
export const TYPEFACE = 'Times New Roman';

export const FORMS: Readonly<Record<DocumentKind, Form>> = {
  party: formOf('party'),
  state: formOf('state'),
};

/** A text as that component prints it. */
export function cased(look: Look, text: string): string {
  return look.caps ? text.toUpperCase() : text;
}

function formOf(kind: DocumentKind): Form {
  // A kind without the component never prints it; the other kind's look is as good as any.
  const lookFor = (row: Row<LookRule>): Look => chosenLook(row[kind] ?? row.party ?? row.state);
  const values = <N extends string>(
    rows: Readonly<Record<N, Row<{ readonly value: number }>>>,
  ): Record<N, number> => mapped(rows, (row) => row[kind]?.value ?? 0);
  return {
    millimetres: values(MILLIMETRES),
    points: values(POINTS),
    looks: mapped(LOOKS, lookFor),
    lineShares: values(DRAWN_LINES),
    texts: mapped(TEXTS, (row) => row[kind]?.value ?? ''),
  };
}

function chosenLook(rule: LookRule | null): Look {
  const marks = rule?.marks ?? [];
  return {
    size: rule?.size.value ?? 0,
    align: rule?.align ?? 'left',
    bold: marks.includes('bold'),
    italic: marks.includes('italic'),
    underline: marks.includes('underline'),
    caps: marks.includes('caps'),
  };
}

function mapped<N extends string, From, To>(
  rows: Readonly<Record<N, From>>,
  change: (row: From) => To,
): Record<N, To> {
  const entries = (Object.keys(rows) as N[]).map((name) => [name, change(rows[name])] as const);
  return Object.fromEntries(entries) as Record<N, To>;
}
