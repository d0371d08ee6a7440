// Paragraphs of WordprocessingML.
import type { Align } from '../form-rules';
import { element } from './xml';

/** Spacing and indents in twentieths of a point; `line` likewise, or in 240ths of a line with `auto`. */
export interface ParagraphLook {
  readonly style?: string;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  /** A line above, as the only thing of an empty paragraph. */
  readonly lineAbove?: boolean;
  readonly spacing?: {
    readonly before?: number;
    readonly after?: number;
    readonly line?: number;
    readonly lineRule?: 'auto' | 'exact';
  };
  readonly indent?: {
    readonly left?: number;
    readonly right?: number;
    readonly firstLine?: number;
    readonly hanging?: number;
  };
  readonly align?: Align;
}

/** `jc` in Word's words. */
const ALIGNED: Readonly<Record<Align, string>> = {
  center: 'center',
  left: 'left',
  right: 'right',
  justified: 'both',
};

const LINE_ABOVE = element(
  'w:pBdr',
  {},
  element('w:top', { 'w:val': 'single', 'w:color': '000000', 'w:sz': 6, 'w:space': 1 }),
);

/** A paragraph that holds `runs`, which are XML. */
export function paragraph(look: ParagraphLook, runs = ''): string {
  const elements = paragraphElements(look);
  return element('w:p', {}, (elements === '' ? '' : `<w:pPr>${elements}</w:pPr>`) + runs);
}

/** The properties of a paragraph or a style, in the order of the schema. */
export function paragraphElements(look: ParagraphLook): string {
  const { style, spacing, indent, align } = look;
  return (
    (style === undefined ? '' : element('w:pStyle', { 'w:val': style })) +
    (look.keepNext ? '<w:keepNext/>' : '') +
    (look.keepLines ? '<w:keepLines/>' : '') +
    (look.pageBreakBefore ? '<w:pageBreakBefore/>' : '') +
    (look.lineAbove ? LINE_ABOVE : '') +
    (spacing
      ? element('w:spacing', {
          'w:after': spacing.after,
          'w:before': spacing.before,
          'w:line': spacing.line,
          'w:lineRule': spacing.lineRule,
        })
      : '') +
    (indent
      ? element('w:ind', {
          'w:left': indent.left,
          'w:right': indent.right,
          'w:hanging': indent.hanging,
          'w:firstLine': indent.firstLine,
        })
      : '') +
    (align ? element('w:jc', { 'w:val': ALIGNED[align] }) : '')
  );
}

/** The same paragraph as the last of its section, whose properties it then carries. */
export function endingSection(blocks: readonly string[], section: string): string[] {
  const last = blocks[blocks.length - 1] ?? '';
  const before = blocks.slice(0, -1);
  if (!last.startsWith('<w:p>')) return [...blocks, `<w:p><w:pPr>${section}</w:pPr></w:p>`];
  const carried = last.startsWith('<w:p><w:pPr>')
    ? last.replace('</w:pPr>', `${section}</w:pPr>`)
    : last.replace('<w:p>', `<w:p><w:pPr>${section}</w:pPr>`);
  return [...before, carried];
}
