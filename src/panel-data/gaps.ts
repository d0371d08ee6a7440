// Findings about what is not typed yet: in the panel they are told apart from what is wrong.
import type { Finding } from '../checks/finding';
import { RULES } from '../checks/index';

const GAP_RULES: ReadonlySet<string> = new Set(
  RULES.filter(({ gap }) => gap !== undefined).map(({ id }) => id),
);

export function isGap({ rule }: Pick<Finding, 'rule'>): boolean {
  return GAP_RULES.has(rule);
}
