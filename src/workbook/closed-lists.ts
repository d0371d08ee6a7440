// Closed lists: what people choose in Danh mục and Cấu hình, and what it means.
import { fold, remembering } from '../vietnamese/text';
import type { Season } from '../plan/due';
import type { Direction } from '../plan/grade';
import { type Mention } from './facts';
import type { CellValue } from './grid';
import type { Measure } from './measure';
import { readPeriod } from './period';
import { PHRASE_KINDS, type PhraseKind } from './phrase-kinds';

/** Vietnamese words → meaning, in the order in which a drop-down shows them. */
export const DIRECTIONS: Readonly<Record<string, Direction>> = {
  'cao tốt': 'higher',
  'thấp tốt': 'lower',
  'trung tính': 'neutral',
};

/** "Cách tính". */
export const MEASURES: Readonly<Record<string, Measure>> = {
  'phát sinh': 'flow',
  'thời điểm': 'stock',
  'trong kỳ': 'period',
  'biến động': 'net',
};

/** "Nêu ở": where the appraisal mentions the indicator. */
export const MENTIONS: Readonly<Record<string, Mention>> = {
  'tự động': 'auto',
  'nổi bật': 'strength',
  'hạn chế': 'shortfall',
  không: 'none',
};

/** "Loại văn bản". */
export const DOCUMENT_KINDS: Readonly<Record<string, 'party' | 'state'>> = {
  Đảng: 'party',
  'Chính quyền': 'state',
};

/** "Kết thúc văn bản": what stands at the end of the text. */
export const ENDINGS: Readonly<Record<string, './.' | '.'>> = { './.': './.', '.': '.' };
/** A setting that is on or off. */
export const YES_OR_NO: Readonly<Record<string, boolean>> = { có: true, không: false };

/** The meaning of a chosen word without regard to case and accents; null if it is not listed. */
export function choose<T>(list: Readonly<Record<string, T>>, text: string): T | null {
  // Almost all are typed, or chosen, as they are listed.
  for (const word in list) if (word === text) return list[word] ?? null;
  const folded = fold(text);
  for (const word in list) if (fold(word) === folded) return list[word] ?? null;
  return null;
}

/** The word of a closed list for a meaning. */
export function wordFor<T>(list: Readonly<Record<string, T>>, meaning: T): string {
  return Object.keys(list).find((word) => list[word] === meaning) ?? '';
}

const PHRASES = Object.fromEntries(PHRASE_KINDS.map((kind) => [kind, kind]));

/** Reads "Dạng câu"; null if it is not listed. */
export function readPhraseKind(text: string): PhraseKind | null {
  return choose(PHRASES as Record<string, PhraseKind>, text);
}

/** Reads "Mùa vụ": `2-5`, `tháng 2 - tháng 5`, `11-3` (over New Year); null if not understood. */
export const readSeason = remembering((text): Season | null => {
  const match = /^(?:tu )?(?:thang )?(\d{1,2})\s*(?:-|–|den)\s*(?:thang )?(\d{1,2})$/.exec(
    fold(text),
  );
  if (!match) return null;
  const from = Number(match[1]);
  const to = Number(match[2]);
  return from >= 1 && from <= 12 && to >= 1 && to <= 12 ? { from, to } : null;
});

/** Reads "Hạn đạt": `9`, `tháng 9`, `09/2026`, or a date's month; null if not understood or empty. */
export function readDueMonth(
  cell: CellValue,
): { readonly month: number; readonly year: number | null } | null {
  if (typeof cell === 'number') {
    return cell >= 1 && cell <= 12 && Number.isInteger(cell) ? { month: cell, year: null } : null;
  }
  const period = readPeriod(cell);
  if (period?.kind === 'month') return { month: period.index, year: period.year };
  const month = typeof cell === 'string' ? /^(?:thang )?(\d{1,2})$/.exec(fold(cell)) : null;
  const number = Number(month?.[1] ?? 0);
  return number >= 1 && number <= 12 ? { month: number, year: null } : null;
}
