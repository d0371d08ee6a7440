// How sure a hit is, and what follows from it.
import type { TextHit, TextRule } from './text-rule';

/** A finding that is less sure is none. */
export const SILENT_BELOW = 0.5;
/** An error blocks a report: only what can't be otherwise is one. */
export const ERROR_FROM = 0.85;

/** From 0 to 1: what the hit says, otherwise what its rule does. */
export function sureOf(rule: TextRule, hit: TextHit): number {
  return hit.sure ?? rule.sure ?? (rule.severity === 'error' ? 0.95 : 0.8);
}
