// Breaks names and titles into lines as a secretary would: few, of like length, at a sensible place.

/** Words with which a part of a name begins: a break before them reads well. */
const OPENERS = new Set([
  'xã',
  'phường',
  'thị',
  'huyện',
  'tỉnh',
  'thành',
  'đặc',
  'các',
  'thuộc',
  'phương',
  'trong',
  'về',
  'và',
]);

// What weighs how much: a further line, an uneven one, and a break where none should be.
const LINE = 0.1;
const UNEVEN = 0.3;
const ELSEWHERE = 0.35;
const AFTER_HYPHEN = 0.15;
const BEFORE_HYPHEN = 0.5;

interface Breaks {
  readonly cost: number;
  /** First word of the last line. */
  readonly from: number;
}

/**
 * Few and even lines that fit into `room`, broken after a comma or before a word that opens a part of
 * a name where that costs little. A word longer than the room keeps a line to itself.
 */
export function balancedLines(
  text: string,
  room: number,
  widthOf: (text: string) => number,
): string[] {
  const words = text.split(/ +/).filter((word) => word !== '');
  if (words.length < 2 || widthOf(text) <= room) return [text];
  const widths = words.map(widthOf);
  const space = widthOf(' ');
  const best: Breaks[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= words.length; end++) {
    let chosen: Breaks | null = null;
    let width = -space;
    for (let from = end - 1; from >= 0; from--) {
      width += space + (widths[from] ?? 0);
      if (width > room && from < end - 1) break;
      const before = best[from];
      if (!before) continue;
      const slack = Math.max(0, room - width) / room;
      const cost =
        before.cost + LINE + UNEVEN * slack * slack + (from === 0 ? 0 : breakCost(words, from));
      if (!chosen || cost < chosen.cost) chosen = { cost, from };
    }
    best.push(chosen ?? { cost: 0, from: 0 });
  }
  const lines: string[] = [];
  for (let end = words.length; end > 0; end = best[end]?.from ?? 0) {
    lines.unshift(words.slice(best[end]?.from ?? 0, end).join(' '));
  }
  return lines;
}

/** What a break before the word at `at` costs. */
function breakCost(words: readonly string[], at: number): number {
  const before = words[at - 1] ?? '';
  const word = words[at] ?? '';
  if (/^[-–]/.test(word)) return BEFORE_HYPHEN;
  if (/[-–]$/.test(before)) return AFTER_HYPHEN;
  if (/[,;:]$/.test(before) || OPENERS.has(word.toLowerCase())) return 0;
  return ELSEWHERE;
}
