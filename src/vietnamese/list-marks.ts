// The marks of an outline in their order: Roman numbers, and letters as Vietnamese lists count them.

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** Decree 30/2020, Annex I: lists follow the Vietnamese alphabet, without the letters ă, â, ê, ô, ơ, ư. */
const LETTERS = 'abcdđeghiklmnopq';

/** `IV` → 4; 0 for what is no Roman number up to twelve. */
export function romanRank(mark: string): number {
  return ROMAN.indexOf(mark) + 1;
}

/** 4 → `IV`. */
export function romanMark(rank: number): string {
  return ROMAN[rank - 1] ?? String(rank);
}

/** `đ` → 5; 0 for what no list uses. */
export function letterRank(mark: string): number {
  return mark.length === 1 ? LETTERS.indexOf(mark) + 1 : 0;
}

/** 5 → `đ`. */
export function letterMark(rank: number): string {
  return LETTERS.charAt(rank - 1);
}

/** Whether letter `next` may stand behind `before`: not every office writes đ between d and e. */
export function letterFollows(before: number, next: number): boolean {
  return next === before + 1 || (letterMark(before) === 'd' && letterMark(next) === 'e');
}
