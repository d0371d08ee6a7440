// Findings grouped by rule, errors first: each leads to its cell, some can be repaired or explained.
import type { FindingJson } from '../../checks/finding';
import type { ViewProps } from '../view';
import { FindingCard } from './finding-card';
import { MoreButton } from './more-button';
import { useShownPart } from './shown-part';

const STEP = 20;

interface Props extends ViewProps {
  readonly findings: readonly FindingJson[];
  /** Whether each says on which tab it is. */
  readonly withTab: boolean;
  /** Level of the groups' headings: one below what stands above them. */
  readonly level: 2 | 3;
}

export function FindingList({ findings, ...props }: Props) {
  const { words } = props;
  if (findings.length === 0) {
    return (
      <div class="empty">
        <span class="tick" aria-hidden="true">
          ✓
        </span>
        <p>
          <strong>{words.nothingWrong}</strong>
          <br />
          {words.nothingWrongHelp}
        </p>
      </div>
    );
  }
  return (
    <>
      {[...grouped(findings)].map(([key, group]) => (
        <Group key={key} {...props} findings={group} />
      ))}
    </>
  );
}

/** By rule and by what they are now, in the order of their first: errors come first. */
function grouped(findings: readonly FindingJson[]): Map<string, FindingJson[]> {
  const groups = new Map<string, FindingJson[]>();
  const rank = ({ severity, explained }: FindingJson): number =>
    severity === 'error' ? 0 : explained === null ? 1 : 2;
  for (const wanted of [0, 1, 2]) {
    for (const finding of findings) {
      if (rank(finding) !== wanted) continue;
      const key = `${finding.rule} ${wanted}`;
      const group = groups.get(key);
      if (group) group.push(finding);
      else groups.set(key, [finding]);
    }
  }
  return groups;
}

function Group({ findings, withTab, level, ...props }: Props) {
  const { words, data } = props;
  const { shown, hidden, more } = useShownPart(findings, STEP);
  const Heading = level === 2 ? 'h2' : 'h3';
  const [first] = findings;
  if (!first) return null;
  const { severity, explained, rule } = first;
  const mark =
    severity === 'error'
      ? words.errorMark
      : explained === null
        ? words.warningMark
        : words.explainedMark;
  return (
    <section class={`group ${severity} ${explained === null ? '' : 'explained'}`}>
      <Heading>
        <span class="mark">{mark}</span> {data.rules[rule]?.title ?? rule}{' '}
        <span class="count">({findings.length})</span>
      </Heading>
      {data.rules[rule] && (
        <details>
          <summary>{words.why}</summary>
          <p>{data.rules[rule].why}</p>
        </details>
      )}
      <ul>
        {shown.map((finding) => (
          <FindingCard
            key={`${finding.tab ?? ''}!${finding.cell ?? ''} ${finding.found ?? ''} ${finding.message}`}
            {...props}
            finding={finding}
            withTab={withTab}
          />
        ))}
      </ul>
      <MoreButton {...{ words, hidden, more }} />
    </section>
  );
}
