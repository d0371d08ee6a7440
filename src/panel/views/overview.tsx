// The month at a glance: period, deadline, and how far each department is.
import type { DepartmentJson, DepartmentState, PanelJson } from '../../panel-data/panel-json';
import { useState } from 'preact/hooks';
import type { ViewProps } from '../view';
import { IndicatorButton } from '../parts/indicator-button';
import { Bar } from '../parts/bar';
import { FirstSteps } from '../parts/first-steps';
import { matches, SearchField } from '../parts/search-field';
import { CheckLine, unexplained } from '../parts/check-line';
import type { PanelWords } from '../words';

const TONES: Readonly<Record<DepartmentState, 'good' | 'warning' | 'error' | 'plain'>> = {
  empty: 'plain',
  errors: 'error',
  filling: 'plain',
  warnings: 'warning',
  ready: 'good',
};

const share = (filled: number, required: number): number =>
  required === 0 ? 0 : filled / required;

export function Overview(props: ViewProps) {
  const { words, data, open } = props;
  const [typed, setTyped] = useState('');
  const { departments, gaps, findings } = data;
  const errors = data.errors - gaps;
  const warnings = unexplained(findings);
  const filled = departments.reduce((sum, one) => sum + one.filled, 0);
  const required = departments.reduce((sum, one) => sum + one.required, 0);
  const ready = departments.filter(({ state }) => state === 'ready').length;
  return (
    <>
      <h1 tabIndex={-1}>{data.period === null ? words.noPeriod : words.period(data.period)}</h1>
      {data.period === null && <p>{words.noPeriodHelp}</p>}
      <Deadline words={words} data={data} />
      {filled === 0 && <FirstSteps {...props} />}
      <div class="total">
        <p>
          {words.total(filled, required)}
          <br />
          {words.ready(ready, departments.length)}
        </p>
        <Bar share={share(filled, required)} tone={errors > 0 ? 'error' : 'good'} />
      </div>
      <CheckLine {...props} caption={words.checkAll} {...{ errors, gaps, warnings }} />
      {findings.length > 0 && (
        <button
          type="button"
          class="plain"
          onClick={() => {
            open({ name: 'findings' });
          }}
        >
          {words.seeAll}
        </button>
      )}
      {departments.some(({ rows }) => rows.some(({ plan }) => plan !== null)) && (
        <button
          type="button"
          class="plain"
          onClick={() => {
            open({ name: 'progress' });
          }}
        >
          {words.seeProgress}
        </button>
      )}
      <button
        type="button"
        class="plain"
        onClick={() => {
          open({ name: 'indicators' });
        }}
      >
        {words.seeIndicators}
      </button>
      <h2>{words.departments}</h2>
      <SearchField label={words.search} typed={typed} type={setTyped} />
      {typed.trim() !== '' && <Indicators {...props} typed={typed} />}
      <ul class="departments">
        {lateFirst(departments.filter(({ name }) => matches(typed, name))).map((department) => (
          <DepartmentLine
            key={department.tab}
            words={words}
            department={department}
            choose={() => {
              open({ name: 'department', tab: department.tab });
            }}
          />
        ))}
      </ul>
    </>
  );
}

function lateFirst(departments: readonly DepartmentJson[]): DepartmentJson[] {
  return [...departments.filter(({ late }) => late), ...departments.filter(({ late }) => !late)];
}

const MOST_FOUND = 20;

/** The indicators whose names or ids have what is typed; each leads to its cell. */
function Indicators({ words, data, actions, typed }: ViewProps & { readonly typed: string }) {
  const found = data.departments.flatMap(({ tab, rows }) =>
    rows.filter(({ id, name }) => matches(typed, name, id)).map((row) => ({ tab, row })),
  );
  return (
    <div role="status">
      <p class="faint">{words.indicatorsFound(found.length)}</p>
      <ul class="plans">
        {found.slice(0, MOST_FOUND).map(({ tab, row }) => (
          <li key={row.id}>
            <IndicatorButton actions={actions} tab={tab} row={row}>
              <span class="faint">{words.place(tab, row.cell)}</span>
            </IndicatorButton>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Deadline({ words, data }: { readonly words: PanelWords; readonly data: PanelJson }) {
  const { deadline, daysLeft, departments } = data;
  if (deadline === null || daysLeft === null) return null;
  const isOpen = departments.some(({ state }) => state !== 'ready');
  return (
    <p class="deadline">
      {words.deadline(deadline.split('-').reverse().join('/'))}
      {isOpen && <span class={daysLeft < 0 ? 'late' : ''}> · {words.daysLeft(daysLeft)}</span>}
    </p>
  );
}

interface LineProps {
  readonly words: PanelWords;
  readonly department: DepartmentJson;
  readonly choose: () => void;
}

function DepartmentLine({ words, department, choose }: LineProps) {
  const { name, state, filled, required, late } = department;
  return (
    <li>
      <button type="button" class={`department ${state}`} onClick={choose}>
        <span class="name">
          {name}
          {late && <span class="chip">{words.late}</span>}
        </span>
        <span class="state">{words.stateWords(state, department)}</span>
        <Bar share={share(filled, required)} tone={TONES[state]} />
      </button>
    </li>
  );
}
