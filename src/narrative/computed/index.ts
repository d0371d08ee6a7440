// The computed parts that templates may call, alone or behind a selector: `{{ han_che }}`, `{{ 'II.1' | han_che }}`.
import { CAUSES } from './causes';
import type { ComputedPart } from './part';
import { SCORECARD } from './scorecard';
import { SHORTFALLS } from './shortfalls';
import { STRENGTHS } from './strengths';

export const COMPUTED_PARTS: readonly ComputedPart[] = [SCORECARD, STRENGTHS, SHORTFALLS, CAUSES];
