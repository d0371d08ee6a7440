// What stands in brackets is told of the amount before them.

/** How far back a bracket is looked for. */
const REACH = 120;

/** Whether the number at `start` stands in brackets that are closed again before `until`. */
export function isInClosedBrackets(text: string, start: number, until: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  return (
    before.lastIndexOf('(') > before.lastIndexOf(')') && text.slice(start, until).includes(')')
  );
}
