// Which explanations of accepted warnings say why the figures are as they are.
import type { Finding } from './finding';
import type { RuleDescription } from '../rules/description';

/**
 * By indicator: whether what its row says under Giải trình can be a cause in the report, or is a
 * remark about how its cells were filled in. Rows without an explained warning are not in it.
 */
export function acceptedExplanations(
  findings: readonly Pick<Finding, 'rule' | 'indicator' | 'explained'>[],
  rules: readonly RuleDescription[],
): ReadonlyMap<string, 'cause' | 'remark'> {
  const ofFigures = new Set(rules.filter(({ cause }) => cause).map(({ id }) => id));
  const accepted = new Map<string, 'cause' | 'remark'>();
  for (const { rule, indicator, explained } of findings) {
    if (explained === null || indicator === null) continue;
    if (ofFigures.has(rule)) accepted.set(indicator, 'cause');
    else if (!accepted.has(indicator)) accepted.set(indicator, 'remark');
  }
  return accepted;
}
