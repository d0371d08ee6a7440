// The numbers of a rule that an office may set, as the rules' page lists them.
import type { RuleDescription } from '../../src/rules/description';
import { written } from '../../src/rules/switches';

/** A heading and a line for each parameter, as Markdown; nothing for a rule without. */
export function parameterLines({ parameters = {} }: RuleDescription): string[] {
  const lines = Object.values(parameters).map(
    (one) => `- \`${one.name} = ${written(one.default)}\`: ${one.meaning.vi} · ${one.meaning.en}`,
  );
  return lines.length === 0 ? [] : ['Tham số · parameters:\n', ...lines, ''];
}
