// The rule catalogue, in the order in which findings are shown.
import type { Rule } from './rule';
import { IDENTITY_RULES } from './rules/identity';
import { NUMBER_FORM_RULES } from './rules/number-form';
import { NUMBER_RULES } from './rules/numbers';
import { OUTLINE_RULES } from './rules/outline';
import { PLAN_RULES } from './rules/plan';
import { SETTINGS_RULES } from './rules/settings';
import { STRUCTURE_RULES } from './rules/structure';
import { SUM_RULES } from './rules/sums';
import { SWITCH_RULES } from './rules/switches';

export const RULES: readonly Rule[] = [
  ...STRUCTURE_RULES,
  ...SETTINGS_RULES,
  ...SWITCH_RULES,
  ...IDENTITY_RULES,
  ...NUMBER_RULES,
  ...NUMBER_FORM_RULES,
  ...PLAN_RULES,
  ...SUM_RULES,
  ...OUTLINE_RULES,
];
