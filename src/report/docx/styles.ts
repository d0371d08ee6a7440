// Looks go into the built-in styles, which are what survives the import into Google Docs.
import { LineRuleType, type IBaseParagraphStyleOptions, type IStylesOptions } from 'docx';
import { TYPEFACE, type Form, type Look } from '../form';
import type { HeadingName } from '../model';
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

/** The built-in styles for one form; `headings` from level 1 down. */
export function documentStyles(
  { looks, points, millimetres }: Form,
  headings: readonly HeadingName[],
): IStylesOptions {
  const gap = fromPoints(points.paragraphGap);
  const line = { line: fromPoints(points.lineHeight), lineRule: LineRuleType.EXACT };
  const heading = (name: HeadingName): IBaseParagraphStyleOptions => {
    const look = looks[name];
    // What is centred begins no line.
    const firstLine = look.align === 'center' ? 0 : millimetres.firstLine;
    return {
      run: runLook(look),
      paragraph: {
        alignment: ALIGNMENTS[look.align],
        spacing: { before: gap, after: gap, ...line },
        indent: { firstLine: fromMillimetres(firstLine) },
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
      ...Object.fromEntries(
        headings.map((name, at) => [`heading${at + 1}`, heading(name)] as const),
      ),
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
