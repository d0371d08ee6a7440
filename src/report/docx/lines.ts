// Single lines outside the body: a text in one look, an empty space, a drawn line.
import type { Look } from '../form';
import { balancedLines } from './balanced-lines';
import { fromMillimetres, fromPoints, inMillimetres } from './measures';
import { paragraph } from './paragraph';
import { textRun } from './runs';
import { textWidth } from './text-width';

/** Lines in their natural height, for what stands outside the body. */
const SINGLE = { line: 240, lineRule: 'auto' } as const;

/** What surrounds a line: `before` and `after` in points, `indent` from the left in millimetres. */
export interface Spacing {
  readonly before?: number;
  readonly after?: number;
  readonly indent?: number;
  readonly keepNext?: boolean;
}

/** A text of its own, in one look. */
export function line(text: string, look: Look, around: Spacing = {}): string {
  return textParagraph(text, look, around, 0);
}

/** What may be added to the longest line before it takes in the next word; millimetres. */
const SLACK = 1;

/**
 * A text that breaks into the given lines of a column of `room` millimetres: the room left to it
 * lets it break there and nowhere else, since typed line breaks may be lost when Google imports it.
 */
export function brokenLine(
  lines: readonly string[],
  room: number,
  look: Look,
  around: Spacing = {},
): string {
  const sides = lines.length < 2 ? 0 : Math.max(0, (room - longest(lines, look)) / 2 - SLACK);
  return textParagraph(lines.join(' '), look, around, sides);
}

function textParagraph(
  text: string,
  look: Look,
  { before = 0, after = 0, indent = 0, keepNext = false }: Spacing,
  sides: number,
): string {
  return paragraph(
    {
      keepNext,
      spacing: { ...SINGLE, before: fromPoints(before), after: fromPoints(after) },
      indent: { left: fromMillimetres(indent + sides), right: fromMillimetres(sides) },
      align: look.align,
    },
    textRun(text, { look }),
  );
}

/** The lines into which a name or title is broken in a column of `room` millimetres. */
export function linesIn(room: number, text: string, look: Look): string[] {
  return balancedLines(text, room, (piece) => inMillimetres(textWidth(piece, look)));
}

/** The length of the longest of some lines, in millimetres. */
export function longest(lines: readonly string[], look: Look): number {
  return Math.max(0, ...lines.map((one) => inMillimetres(textWidth(one, look))));
}

/** An empty line of an exact height, in points; it never parts what stands around it. */
export function spaced(points: number): string {
  return paragraph({
    keepNext: true,
    spacing: { before: 0, after: 0, line: fromPoints(points), lineRule: 'exact' },
  });
}

/** How far below the text its line is drawn, in points: clear of letters that hang down. */
const BELOW_TEXT = 2;

/** A drawn line in the middle of a column: the border of an empty, narrow paragraph. */
export function drawnLine(columnWidth: number, length: number, after = 0): string {
  const side = fromMillimetres(Math.max(0, columnWidth - length) / 2);
  return paragraph({
    lineAbove: true,
    indent: { left: side, right: side },
    spacing: {
      before: fromPoints(BELOW_TEXT),
      after: fromPoints(after),
      line: fromPoints(3),
      lineRule: 'exact',
    },
  });
}
