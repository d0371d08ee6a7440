// The keys by which figures are known again, wherever they are printed and their cells were moved to.
import type { FigureValue } from './figure';

/** Whose numbers have keys of their own, being no indicator's. */
const OWNERS = [
  'note',
  'remark',
  'template',
  'name',
  'phrase',
  'opener',
  'cause',
  'threshold',
  'planned',
  'done',
] as const;
export type KeyOwner = (typeof OWNERS)[number];

/** `note:II.1.1.a-2`: the second note of a section; its numbers go on with `.1`, `.2`, … */
export function ownKey(owner: KeyOwner, of: string): string {
  return `${owner}:${of}`;
}

/** Which of an indicator's numbers a key names: its value, or one of two that have the same value. */
export type FigurePart = FigureValue | 'toPlan' | `${FigureValue}Rounded`;

/** `lua_gieo_cay.toDate`. */
export function indicatorKey(id: string, part: FigurePart): string {
  return `${id}.${part}`;
}

const OWN = new RegExp(`^(?:${OWNERS.join('|')}):`);

/** The indicator whose figure a key names; null for numbers that are no indicator's. */
export function indicatorOf(key: string): string | null {
  return OWN.test(key) ? null : key.replace(/\.\w+$/, '');
}

/** Whether a key names a number that somebody typed among words, known by its place among them. */
export function isOfNote(key: string): boolean {
  return /^(?:note|remark):/.test(key);
}

/** What a key's figure states, as far as the key says it. */
export function valueOf(key: string): string {
  const part = /\.(\w+)$/.exec(key)?.[1] ?? 'note';
  return part === 'toPlan' ? 'change' : part.replace(/Rounded$/, '');
}
