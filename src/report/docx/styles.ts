// Looks go into the built-in styles, which are what survives the import into Google Docs.
import { AlignmentType, LineRuleType, type IStylesOptions } from 'docx';
import { TYPEFACE, type Form, type Look } from '../form';
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
    bold: look.bold ?? false,
    italics: look.italic ?? false,
    ...(look.underline ? { underline: {} } : {}),
  };
}

/** The built-in styles for one form. */
export function documentStyles(form: Form): IStylesOptions {
  const { body } = form;
  const line = { line: fromPoints(body.lineHeight), lineRule: LineRuleType.EXACT };
  const [first, second, third, fourth] = form.headings.map((look) => ({
    run: runLook(look),
    paragraph: {
      alignment: AlignmentType.JUSTIFIED,
      spacing: { before: fromPoints(6), after: fromPoints(body.spaceAfter), ...line },
      indent: { firstLine: fromMillimetres(body.firstLine) },
      keepNext: true,
    },
  }));
  return {
    default: {
      document: {
        run: runLook({ size: body.size }),
        paragraph: {
          alignment: AlignmentType.JUSTIFIED,
          spacing: { after: fromPoints(body.spaceAfter), ...line },
        },
      },
      ...(first ? { heading1: first } : {}),
      ...(second ? { heading2: second } : {}),
      ...(third ? { heading3: third } : {}),
      ...(fourth ? { heading4: fourth } : {}),
      footnoteText: {
        run: runLook({ size: form.footnote.size }),
        paragraph: {
          alignment: AlignmentType.JUSTIFIED,
          spacing: { after: fromPoints(2), line: 240, lineRule: LineRuleType.AUTO },
        },
      },
    },
  };
}
