// The report that was just made: its link, and what changed since the one before.
import { useEffect, useRef } from 'preact/hooks';
import type { ChangedFigure, Changes } from '../../report/changes';
import type { MadeReport } from '../../google/make-report';
import { indicatorNames } from '../indicator-names';
import type { ViewProps } from '../view';
import { CellLink } from './cell-link';
import { MoreButton } from './more-button';
import { useShownPart } from './shown-part';

const STEP = 10;

interface Props extends Pick<ViewProps, 'words' | 'data' | 'actions'> {
  readonly report: MadeReport;
  readonly isReleased: boolean;
}

export function MadeCard({ report, isReleased, ...props }: Props) {
  const { words } = props;
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    link.current?.focus();
  }, [report]);
  return (
    <section class="card made">
      <h2>{isReleased ? words.madeRelease : report.draft ? words.madeDraft : words.made}</h2>
      <p>
        <a ref={link} href={report.file.link} target="_blank" rel="noreferrer">
          {words.open}
        </a>
      </p>
      {!report.logged && <p class="faint">{words.notLogged}</p>}
      {report.changes && <SinceLast {...props} changes={report.changes} />}
    </section>
  );
}

function SinceLast({
  words,
  data,
  actions,
  changes,
}: Omit<Props, 'report' | 'isReleased'> & {
  readonly changes: Changes;
}) {
  const all = [...changes.changed, ...changes.new, ...changes.dropped];
  const { shown, hidden, more } = useShownPart(all, STEP);
  const names = indicatorNames(data);
  const subjectOf = ({ indicator, value }: ChangedFigure): string => {
    const name = value === 'count' ? undefined : names.get(indicator ?? '');
    return [name, value === null ? undefined : words.values[value]]
      .filter((part) => part !== undefined)
      .join(', ');
  };
  return (
    <section class="changes">
      <h3>{words.sinceLast}</h3>
      <p>{words.changes(changes.changed.length, changes.new.length, changes.dropped.length)}</p>
      <ul>
        {shown.map((one) => (
          <li key={keyOf(one)}>
            {subjectOf(one)}: {words.wasNow(one.was, one.now)}{' '}
            {one.tab !== '' && <CellLink {...{ words, actions }} tab={one.tab} cell={one.cell} />}
          </li>
        ))}
      </ul>
      <MoreButton {...{ words, hidden, more }} />
    </section>
  );
}

function keyOf({ indicator, value, tab, cell, was, now }: ChangedFigure): string {
  return [indicator, value, tab, cell, was, now].join(' ');
}
