// Tables of WordprocessingML. Widths are absolute, borders explicit on every cell: what only a style
// has is lost when Google imports the document.
import { element } from './xml';

/** Lengths in twentieths of a point. */
export interface TableLook {
  readonly widths: readonly number[];
  readonly borders: 'none' | 'single';
  readonly margins: { readonly across: number; readonly along: number };
  readonly vertical: 'top' | 'center';
  /** For those who hear the document: what the table is, and what stands in it. */
  readonly described?: { readonly caption: string; readonly description: string };
}

export interface Row {
  /** Repeated on every page. */
  readonly isHeader?: boolean;
  /** The content of each cell, blocks as XML; one cell alone spans the whole row. */
  readonly cells: readonly string[];
}

const SIDES = ['top', 'left', 'bottom', 'right'] as const;

const border = (kind: TableLook['borders']): Record<string, string | number> =>
  kind === 'none'
    ? { 'w:val': 'none', 'w:color': 'auto', 'w:sz': 0 }
    : { 'w:val': 'single', 'w:color': '000000', 'w:sz': 4 };

/** A table; its rows are never split between pages. */
export function table(look: TableLook, rows: readonly Row[]): string {
  const { widths, borders, described } = look;
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const all = [...SIDES, 'insideH', 'insideV'].map((side) => element(`w:${side}`, border(borders)));
  const properties =
    element('w:tblW', { 'w:type': 'dxa', 'w:w': whole }) +
    element('w:tblBorders', {}, all.join('')) +
    element('w:tblLayout', { 'w:type': 'fixed' }) +
    (described
      ? element('w:tblCaption', { 'w:val': described.caption }) +
        element('w:tblDescription', { 'w:val': described.description })
      : '');
  const grid = widths.map((width) => element('w:gridCol', { 'w:w': width })).join('');
  const cellLooks = widths.map((width) => cellLook(look, width, 1));
  const spanning = cellLook(look, whole, widths.length);
  const body = rows
    .map(({ isHeader, cells }) => {
      const head = `<w:trPr><w:cantSplit/>${isHeader ? '<w:tblHeader/>' : ''}</w:trPr>`;
      const isSpanned = cells.length === 1 && widths.length > 1;
      const written = cells.map(
        (content, at) => `<w:tc>${isSpanned ? spanning : (cellLooks[at] ?? '')}${content}</w:tc>`,
      );
      return `<w:tr>${head}${written.join('')}</w:tr>`;
    })
    .join('');
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`;
}

/** The same for all cells of a column: written once. */
function cellLook({ borders, margins, vertical }: TableLook, width: number, span: number): string {
  const margin = (side: (typeof SIDES)[number]): string =>
    element(`w:${side}`, {
      'w:type': 'dxa',
      'w:w': side === 'top' || side === 'bottom' ? margins.along : margins.across,
    });
  return element(
    'w:tcPr',
    {},
    element('w:tcW', { 'w:type': 'dxa', 'w:w': width }) +
      (span === 1 ? '' : element('w:gridSpan', { 'w:val': span })) +
      element(
        'w:tcBorders',
        {},
        SIDES.map((side) => element(`w:${side}`, border(borders))).join(''),
      ) +
      element('w:tcMar', {}, SIDES.map(margin).join('')) +
      element('w:vAlign', { 'w:val': vertical }),
  );
}
