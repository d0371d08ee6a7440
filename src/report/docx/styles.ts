// Looks go into the built-in styles, which are what survives the import into Google Docs.
import { LineRuleType, type IBaseParagraphStyleOptions, type IStylesOptions } from 'docx';
import { TYPEFACE, type Form, type Look } from '../form';
import { ALIGNMENTS } from './alignments';
import { fromMillimetres, fromPoints, halfPoints } from './measures';

/** How a run looks. */
export function runLook(look: Look): {
  size: number;
  font: string;
  color: string;
  bold: boolean;
  italics: boolean;
  underline?: Record<string, never>;
} {
  return {
    font: TYPEFACE,
    color: '000000',
    size: halfPoints(look.size),
    bold: look.bold,
    italics: look.italic,
    ...(look.underline ? { underline: {} } : {}),
  };
}

/** The built-in styles for one form. */
export function documentStyles({ looks, points, millimetres }: Form): IStylesOptions {
  const gap = fromPoints(points.paragraphGap);
  const line = { line: fromPoints(points.lineHeight), lineRule: LineRuleType.EXACT };
  const heading = (level: 1 | 2 | 3 | 4): IBaseParagraphStyleOptions => {
    const look = looks[`heading-${level}`];
    return {
      run: runLook(look),
      paragraph: {
        alignment: ALIGNMENTS[look.align],
        spacing: { before: gap, after: gap, ...line },
        indent: { firstLine: fromMillimetres(millimetres.firstLine) },
        keepNext: true,
      },
    };
  };
  return {
    default: {
      document: {
        run: runLook(looks.body),
        paragraph: {
          alignment: ALIGNMENTS[looks.body.align],
          spacing: { after: gap, ...line },
        },
      },
      heading1: heading(1),
      heading2: heading(2),
      heading3: heading(3),
      heading4: heading(4),
      footnoteText: {
        run: runLook(looks.footnote),
        paragraph: {
          alignment: ALIGNMENTS[looks.footnote.align],
          spacing: { after: fromPoints(2), line: 240, lineRule: LineRuleType.AUTO },
        },
      },
    },
  };
}
