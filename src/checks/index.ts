// The rule catalogue, in the order in which findings are shown.
import type { Rule } from './rule';
import { CROSS_CHECK_RULES } from './rules/cross-checks';
import { HISTORY_RULES } from './rules/history';
import { LEFT_EMPTY_RULES } from './rules/left-empty';
import { IDENTITY_RULES } from './rules/identity';
import { NUMBER_FORM_RULES } from './rules/number-form';
import { NUMBER_RULES } from './rules/numbers';
import { OUTLIER_RULES } from './rules/outliers';
import { OUTLINE_RULES } from './rules/outline';
import { PERCENT_CELL_RULES } from './rules/plan-percent-cell';
import { PLAN_RULES } from './rules/plan';
import { NOTE_RULES } from './rules/notes';
import { NOTE_TEXT_CELL_RULES } from './rules/note-texts';
import { NUMBERING_RULES } from './rules/numbering';
import { SCRIPT_RULES } from './rules/scripts';
import { SETTINGS_RULES } from './rules/settings';
import { STRUCTURE_RULES } from './rules/structure';
import { SUM_RULES } from './rules/sums';
import { VALUE_RULES } from './rules/values';
import { SWITCH_RULES } from './rules/rule-switches';
import { UNCHANGED_RULES } from './rules/left-unchanged';

export const RULES: readonly Rule[] = [
  ...STRUCTURE_RULES,
  ...SETTINGS_RULES,
  ...SWITCH_RULES,
  ...IDENTITY_RULES,
  ...NUMBER_RULES,
  ...NUMBER_FORM_RULES,
  ...VALUE_RULES,
  ...PLAN_RULES,
  ...PERCENT_CELL_RULES,
  ...SUM_RULES,
  ...CROSS_CHECK_RULES,
  ...HISTORY_RULES,
  ...LEFT_EMPTY_RULES,
  ...OUTLIER_RULES,
  ...UNCHANGED_RULES,
  ...OUTLINE_RULES,
  ...NUMBERING_RULES,
  ...NOTE_RULES,
  ...NOTE_TEXT_CELL_RULES,
  ...SCRIPT_RULES,
];
