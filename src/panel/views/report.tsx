// Making the report: check, then write; what stands in the way; the link, and the earlier reports.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelJson } from '../../panel-data/panel-json';
import type { ReportJson } from '../../server-functions';
import type { ViewProps } from '../app';
import type { PanelFailure } from '../failure';
import { unexplained } from '../parts/check-line';
import { FailureCard } from '../parts/failure-card';
import { call } from '../server';
import { asFailure } from '../use-panel';
import type { PanelWords } from '../words';

type Step = 'check' | 'write';

/** Where the making is. `waiting`: errors are open, the person decides whether a draft will do. */
type Making =
  | { readonly at: 'start' }
  | { readonly at: Step }
  | { readonly at: 'waiting'; readonly hash: string }
  | { readonly at: 'made'; readonly report: ReportJson }
  | { readonly at: 'failed'; readonly step: Step; readonly failure: PanelFailure };

export function ReportView({ begin, ...props }: ViewProps & { readonly begin: boolean }) {
  const { words, data, language, actions, open } = props;
  const [making, setMaking] = useState<Making>({ at: 'start' });
  const isBusy = making.at === 'check' || making.at === 'write';

  const write = async (hash: string): Promise<void> => {
    setMaking({ at: 'write' });
    try {
      // The hash of what was checked: the server refuses if somebody typed in between.
      const report = await call('createReport', language, { seen: hash });
      setMaking({ at: 'made', report });
      await actions.read();
    } catch (error) {
      setMaking({ at: 'failed', step: 'write', failure: asFailure(error) });
    }
  };
  const start = async (): Promise<void> => {
    setMaking({ at: 'check' });
    const checked = await actions.read();
    // Why not, the panel says above.
    if (!checked) setMaking({ at: 'start' });
    else if (checked.errors > 0) setMaking({ at: 'waiting', hash: checked.hash });
    else await write(checked.hash);
  };
  const hasBegun = useRef(false);
  useEffect(() => {
    if (!begin || hasBegun.current) return;
    hasBegun.current = true;
    void start();
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
      </div>
      <div role="status">{making.at !== 'start' && <Steps words={words} making={making} />}</div>
      {making.at === 'failed' && (
        <FailureCard words={words} failure={making.failure} retry={() => void start()} />
      )}
      {making.at === 'made' && <Made words={words} report={making.report} />}
      <PastReports words={words} data={data} />
    </>
  );
}

function Outlook({ words, data }: { readonly words: PanelWords; readonly data: PanelJson }) {
  const warnings = unexplained(data.findings);
  return (
    <>
      <p class={data.errors > 0 ? 'outlook error' : 'outlook good'}>
        {data.errors > 0 ? words.willBeDraft(data.errors) : words.willBeFinal}
      </p>
      {warnings > 0 && <p class="faint">{words.unexplained(warnings)}</p>}
    </>
  );
}

function InTheWay({ words, data, open }: Pick<ViewProps, 'words' | 'data' | 'open'>) {
  const withErrors = data.departments.filter(({ errors }) => errors > 0);
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

function Steps({ words, making }: { readonly words: PanelWords; readonly making: Making }) {
  const stateOf = (step: Step): 'done' | 'now' | 'failed' | 'open' => {
    if (making.at === step) return 'now';
    if (making.at === 'failed') {
      if (making.step === step) return 'failed';
      return step === 'check' ? 'done' : 'open';
    }
    return step === 'check' || making.at === 'made' ? 'done' : 'open';
  };
  const said = {
    done: words.stepDone,
    now: words.stepNow,
    failed: words.stepFailed,
    open: '',
  } as const;
  return (
    <ol class="steps">
      {(['check', 'write'] as const).map((step) => {
        const state = stateOf(step);
        return (
          <li key={step} class={state}>
            {step === 'check' ? words.stepCheck : words.stepWrite}
            {said[state] !== '' && <span class="faint"> · {said[state]}</span>}
          </li>
        );
      })}
    </ol>
  );
}

function Made({ words, report }: { readonly words: PanelWords; readonly report: ReportJson }) {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    link.current?.focus();
  }, [report]);
  return (
    <section class="card made">
      <h2>{report.draft ? words.madeDraft : words.made}</h2>
      <p>
        <a ref={link} href={report.link} target="_blank" rel="noreferrer">
          {words.open}
        </a>
      </p>
      {!report.logged && <p class="faint">{words.notLogged}</p>}
    </section>
  );
}

function PastReports({ words, data }: { readonly words: PanelWords; readonly data: PanelJson }) {
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
    </section>
  );
}
