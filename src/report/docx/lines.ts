// Single lines outside the body: a text in one look, an empty space, a drawn rule.
import type { AlignmentType } from 'docx';
import { BorderStyle, Paragraph, TextRun } from 'docx';
import type { Look } from '../form';
import { fromMillimetres, fromPoints } from './measures';
import { runLook } from './styles';

/** A text of its own, in one look. */
export function line(
  text: string,
  look: Look,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  after = 6,
): Paragraph {
  return new Paragraph({
    alignment,
    spacing: { after: fromPoints(after) },
    children: [new TextRun({ ...runLook(look), text })],
  });
}

/** An empty line of an exact height, in points. */
export function spaced(points: number): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: fromPoints(points), lineRule: 'exact' },
    children: [],
  });
}

/** A rule under a line: the border of an empty, narrow paragraph. */
export function ruleParagraph(columnWidth: number, length: number): Paragraph {
  const side = fromMillimetres((columnWidth - length) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 0, after: fromPoints(4), line: fromPoints(3), lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  });
}
