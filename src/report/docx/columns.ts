// Letterhead and signature block: a table of two columns without borders.
import type { Form } from '../form';
import type { FormLine } from '../model';
import { brokenLine, drawnLine, linesIn, longest, spaced } from './lines';
import { fromMillimetres } from './measures';
import { table as tableOf } from './tables';

/** What must stay free beside a line in its column, so that the columns never touch; millimetres. */
const COLUMN_GAP = 3;

/** Space above the row of number and date, in points. */
const ABOVE_NUMBER = 6;

type Lines = readonly FormLine[];

/** One row of the two columns. */
type Pair = readonly [Lines, Lines];

type Widths = readonly [number, number];

/**
 * Two columns without borders. Number and date share a row of their own, so that they stand on one
 * line; where a long place name needs more room than its column has, that row is a table of its own.
 */
export function columns(left: Lines, right: Lines, form: Form): string[] {
  const usual: Widths = [form.millimetres.leftColumn, form.millimetres.rightColumn];
  const isNumberOrDate = ({ role }: FormLine): boolean =>
    role === 'number' || role === 'place-date';
  const number = left.filter(isNumberOrDate);
  const date = right.filter(isNumberOrDate);
  const isOther = (one: FormLine): boolean => !isNumberOrDate(one);
  const names: Pair = [left.filter(isOther), right.filter(isOther)];
  if (number.length + date.length === 0) return [table([names], usual, form)];

  const second: Pair = [number, date];
  const needed = widest(date, form) + COLUMN_GAP;
  if (needed <= usual[1]) return [table([names, second], usual, form)];
  const whole = usual[0] + usual[1];
  const wide = Math.min(needed, whole - widest(number, form) - COLUMN_GAP);
  return [table([names], usual, form), spaced(1), table([second], [whole - wide, wide], form)];
}

function widest(lines: Lines, form: Form): number {
  return Math.max(0, ...lines.map(({ role, text }) => longest([text], form.looks[role])));
}

function table(rows: readonly Pair[], widths: Widths, form: Form): string {
  return tableOf(
    {
      widths: widths.map(fromMillimetres),
      borders: 'none',
      margins: { across: 0, along: 0 },
      vertical: 'top',
    },
    rows.map((pair) => ({
      cells: pair.map((lines, at) =>
        lines.length === 0 ? spaced(1) : cellLines(lines, form, widths[at] ?? 0).join(''),
      ),
    })),
  );
}

function cellLines(lines: readonly FormLine[], form: Form, width: number): string[] {
  return lines.flatMap((one, at) => {
    const { role, text } = one;
    const look = form.looks[role];
    const isName = role === 'parent' || role === 'issuer';
    const broken = isName ? linesIn(width - COLUMN_GAP, text, look) : [text];
    const isLastOfRole = lines[at + 1]?.role !== role;
    const paragraph = brokenLine(broken, width, look, {
      before: role === 'number' || role === 'place-date' ? ABOVE_NUMBER : 0,
      // Room for the hand also where the name is not filled in.
      after: role === 'position' && isLastOfRole ? form.points.signatureRoom : 0,
    });
    const share = form.lineShares[role] ?? 0;
    if (share === 0 || !isLastOfRole) return [paragraph];
    return [paragraph, drawnLine(width, longest(broken, look) * share)];
  });
}
