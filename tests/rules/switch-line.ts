// A line of the table that switches and sets rules.
import type { RuleSwitch } from '../../src/workbook/facts';

/** `enabled` and `parameters` as they are typed. */
export const line = (rule: string, enabled: string, parameters = ''): RuleSwitch => ({
  tab: 'Quy tắc',
  row: 1,
  column: 0,
  rule,
  enabled: {
    row: 1,
    column: 1,
    text: enabled,
  },
  parameters: {
    row: 1,
    column: 2,
    text: parameters,
  },
});
