// Making the report: check, then write; what stands in the way; the link, and the earlier reports.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelJson } from '../../panel-data/panel-json';
import type { ViewProps } from '../view';
import { unexplained } from '../parts/check-line';
import { FailureCard } from '../parts/failure-card';
import { MadeCard } from '../parts/made-card';
import { Steps, type Making } from '../parts/making';
import { call } from '../server';
import { asFailure } from '../use-panel';
import type { PanelWords } from '../words';

export function ReportView(props: ViewProps) {
  const { begin } = props.view;
  const { words, data, language, actions, open } = props;
  const [making, setMaking] = useState<Making>({ at: 'start' });
  const [withChanges, setWithChanges] = useState(false);
  const isBusy = making.at === 'check' || making.at === 'write';

  const write = async (hash: string, release = false): Promise<void> => {
    setMaking({ at: 'write' });
    try {
      // The hash of what was checked: the server refuses if somebody typed in between.
      const report = release
        ? await call('releaseReport', language, { seen: hash })
        : await call('createReport', language, { seen: hash, changesPage: withChanges });
      setMaking({ at: 'made', report, isReleased: release });
      await actions.read();
    } catch (error) {
      setMaking({ at: 'failed', step: 'write', failure: asFailure(error), isReleased: release });
    }
  };
  const start = async (release = false): Promise<void> => {
    setMaking({ at: 'check' });
    const checked = await actions.read();
    // Why not, the panel says above.
    if (!checked) setMaking({ at: 'start' });
    // Of a release with errors the answer says why not.
    else if (checked.errors > 0 && !release) setMaking({ at: 'waiting', hash: checked.hash });
    else await write(checked.hash, release);
  };
  const hasBegun = useRef(false);
  useEffect(() => {
    if (!begin || hasBegun.current) return;
    hasBegun.current = true;
    void start(begin === 'release');
  });

  return (
    <>
      <h1 tabIndex={-1}>
        {words.report}
        {data.period !== null && <span class="faint"> · {data.period}</span>}
      </h1>
      <Outlook words={words} data={data} />
      {data.errors > 0 && <InTheWay words={words} data={data} open={open} />}
      <div class="actions">
        <button type="button" class="primary" disabled={isBusy} onClick={() => void start()}>
          {words.makeReport}
        </button>
        {making.at === 'waiting' && (
          <button type="button" onClick={() => void write(making.hash)}>
            {words.makeDraft}
          </button>
        )}
        {data.reports.length > 0 && data.errors === 0 && (
          <button
            type="button"
            disabled={isBusy}
            title={words.releaseHelp}
            onClick={() => void start(true)}
          >
            {words.makeRelease}
          </button>
        )}
      </div>
      {data.reports.length > 0 && (
        <label class="option">
          <input
            type="checkbox"
            checked={withChanges}
            onChange={({ currentTarget }) => {
              setWithChanges(currentTarget.checked);
            }}
          />{' '}
          {words.withChanges}
        </label>
      )}
      <div role="status">
        {making.at !== 'start' && <Steps words={words} making={making} />}
        {making.at === 'waiting' && (
          <p class="outlook error">{words.notMade(data.errors - data.gaps, data.gaps)}</p>
        )}
      </div>
      {making.at === 'failed' && (
        <FailureCard
          words={words}
          failure={making.failure}
          retry={() => void start(making.isReleased)}
        />
      )}
      {making.at === 'made' && (
        <MadeCard
          {...{ words, data, actions, report: making.report, isReleased: making.isReleased }}
        />
      )}
      <PastReports words={words} data={data} open={open} />
    </>
  );
}

function Outlook({ words, data }: { readonly words: PanelWords; readonly data: PanelJson }) {
  const warnings = unexplained(data.findings);
  return (
    <>
      <p class={data.errors > 0 ? 'outlook error' : 'outlook good'}>
        {data.errors > 0
          ? words.willBeDraft(data.errors - data.gaps, data.gaps)
          : words.willBeFinal}
      </p>
      {warnings > 0 && <p class="faint">{words.unexplained(warnings)}</p>}
    </>
  );
}

function InTheWay({ words, data, open }: Pick<ViewProps, 'words' | 'data' | 'open'>) {
  const withErrors = data.departments.filter(({ errors, gaps }) => errors + gaps > 0);
  return (
    <section class="card">
      {withErrors.length > 0 && <h2>{words.standsInTheWay}</h2>}
      <ul>
        {withErrors.map((department) => (
          <li key={department.tab}>
            <button
              type="button"
              class="plain"
              onClick={() => {
                open({ name: 'department', tab: department.tab });
              }}
            >
              {department.name}
            </button>{' '}
            <span class="faint">{words.stateWords(department.state, department)}</span>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="plain"
        onClick={() => {
          open({ name: 'findings' });
        }}
      >
        {words.seeErrors} ({data.errors})
      </button>
    </section>
  );
}

function PastReports({ words, data, open }: Pick<ViewProps, 'words' | 'data' | 'open'>) {
  return (
    <section>
      <h2>{words.pastReports}</h2>
      {data.reports.length === 0 && <p class="faint">{words.noPastReports}</p>}
      <ul class="past">
        {data.reports.map(({ time, action, link, current }) => (
          <li key={`${time} ${link}`}>
            <a href={link} target="_blank" rel="noreferrer">
              {time}
            </a>{' '}
            <span class="faint">
              {action}
              {current && ` · ${words.isCurrent}`}
            </span>
          </li>
        ))}
      </ul>
      {data.reports.length > 0 && (
        <div class="actions">
          {(['proofread', 'audit'] as const).map((name) => (
            <button
              key={name}
              type="button"
              onClick={() => {
                open({ name });
              }}
            >
              {words[name]}
            </button>
          ))}
        </div>
      )}
    </section>
  );
}
