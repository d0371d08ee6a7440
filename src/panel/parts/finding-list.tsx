// Findings grouped by rule, errors first: each leads to its cell, some can be repaired, filled or explained.
import { useMemo, useRef, useState } from 'preact/hooks';
import type { FindingJson } from '../../checks/finding';
import type { RepairRequest } from '../../panel-data/panel-json';
import { indicatorNames } from '../indicator-names';
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
  const { words, data, actions } = props;
  const [current, setCurrent] = useState<string | null>(null);
  const names = useMemo(() => indicatorNames(data), [data]);
  // Where the person was, also when that finding is mended and gone.
  const place = useRef(-1);
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
  const groups = grouped(findings, (rule) => data.rules[rule]?.gap !== undefined);
  const inOrder = [...groups.values()].flat().filter(({ tab }) => tab !== null);
  const walk = (): void => {
    const known = inOrder.findIndex((finding) => keyOf(finding) === current);
    const next = inOrder[(known >= 0 ? known + 1 : Math.max(0, place.current)) % inOrder.length];
    if (!next?.tab) return;
    place.current = inOrder.indexOf(next);
    setCurrent(keyOf(next));
    actions.show(next.tab, next.cell ?? '');
  };
  return (
    <>
      {inOrder.length > 1 && (
        <button type="button" onClick={walk}>
          {words.nextFinding}
        </button>
      )}
      {[...groups].map(([key, group]) => (
        <Group key={key} {...props} findings={group} {...{ current, names }} />
      ))}
    </>
  );
}

function keyOf({ tab, cell, found, message }: FindingJson): string {
  return `${tab ?? ''}!${cell ?? ''} ${found ?? ''} ${message}`;
}

/** By rule and by what they are now, in the order of their first: errors, then what is not typed yet, then warnings. */
function grouped(
  findings: readonly FindingJson[],
  isGap: (rule: string) => boolean,
): Map<string, FindingJson[]> {
  const groups = new Map<string, FindingJson[]>();
  const rank = ({ severity, explained, rule }: FindingJson): number => {
    if (severity === 'error') return isGap(rule) ? 1 : 0;
    return explained === null ? 2 : 3;
  };
  for (const wanted of [0, 1, 2, 3]) {
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

interface GroupProps extends Props {
  /** The finding to which the person walked. */
  readonly current: string | null;
  /** Of the indicators, by their ids. */
  readonly names: ReadonlyMap<string, string>;
}

function Group({ findings, withTab, level, current, names, ...props }: GroupProps) {
  const { words, data, state, actions } = props;
  const { shown, hidden, more } = useShownPart(findings, STEP);
  const Heading = level === 2 ? 'h2' : 'h3';
  const [first] = findings;
  if (!first) return null;
  const { severity, explained, rule } = first;
  const isGap = data.rules[rule]?.gap !== undefined;
  const { asks } = data.rules[rule] ?? {};
  const repairs = asks ? [] : findings.flatMap(repairOf);
  const rows = asks === 'row' ? findings.flatMap(({ indicator }) => indicator ?? []) : [];
  return (
    <section class={`group ${isGap ? 'gap' : severity} ${explained === null ? '' : 'explained'}`}>
      <Heading>
        <span class="mark">{isGap ? words.gapMark : markOf(first, words)}</span>{' '}
        {data.rules[rule]?.title ?? rule} <span class="count">({findings.length})</span>
      </Heading>
      {data.rules[rule] && (
        <details>
          <summary>{words.why}</summary>
          <p>{data.rules[rule].why}</p>
        </details>
      )}
      {repairs.length > 1 && (
        <button
          type="button"
          disabled={state.isBusy}
          onClick={() => {
            actions.repairAll(repairs);
          }}
        >
          {words.repairAll(repairs.length)}
        </button>
      )}
      {rows.length > 1 && (
        <button
          type="button"
          disabled={state.isBusy}
          onClick={() => {
            actions.addRows(rows);
          }}
        >
          {words.addRows(rows.length)}
        </button>
      )}
      <ul>
        {shown.map((finding) => (
          <FindingCard
            key={keyOf(finding)}
            {...props}
            finding={finding}
            withTab={withTab}
            name={names.get(finding.indicator ?? '') ?? ''}
            isCurrent={keyOf(finding) === current}
          />
        ))}
      </ul>
      <MoreButton {...{ words, hidden, more }} />
    </section>
  );
}

function markOf({ severity, explained }: FindingJson, words: ViewProps['words']): string {
  if (severity === 'error') return words.errorMark;
  return explained === null ? words.warningMark : words.explainedMark;
}

function repairOf({ rule, tab, cell, indicator, found, repair }: FindingJson): RepairRequest[] {
  if (tab === null || cell === null || repair === null) return [];
  return [{ rule, tab, cell, indicator, found, repair }];
}
