// For the leader: every planned indicator against its plan and the time of the year, by department; to be printed.
import { useState } from 'preact/hooks';
import type { DepartmentJson, RowJson } from '../../panel-data/panel-json';
import type { ViewProps } from '../view';
import { IndicatorButton } from '../parts/indicator-button';
import { Back } from '../parts/back';
import { PrintButton } from '../parts/print-button';
import { PlanRow } from '../parts/plan-row';
import type { PanelWords } from '../words';

const SHOWN = ['all', 'late', 'open'] as const;
type Shown = (typeof SHOWN)[number];

export function ProgressView(props: ViewProps) {
  const { words, data, open } = props;
  const [shown, setShown] = useState<Shown>('all');
  const planned = data.departments.flatMap(({ rows }) => rows.filter(({ plan }) => plan !== null));
  const parts = data.departments
    .map((department) => ({
      department,
      rows: department.rows.filter((row) => isShown(row, shown)),
    }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <>
      <Back words={words} open={open} />
      <h1 tabIndex={-1}>
        {words.progress}
        {data.period !== null && <span class="faint"> · {data.period}</span>}
      </h1>
      <p>{counts(planned, words)}</p>
      <p class="faint">{words.progressHelp}</p>
      <div class="actions no-print">
        <label>
          {words.progressShow}{' '}
          <select
            value={shown}
            onChange={({ currentTarget }) => {
              setShown(currentTarget.value as Shown);
            }}
          >
            {SHOWN.map((one) => (
              <option key={one} value={one}>
                {words.progressOf[one]}
              </option>
            ))}
          </select>
        </label>
        <PrintButton words={words} />
      </div>
      {parts.length === 0 && <p>{words.progressNone}</p>}
      {parts.map(({ department, rows }) => (
        <DepartmentPlans key={department.tab} {...props} {...{ department, rows }} />
      ))}
    </>
  );
}

function isShown({ plan, applies }: RowJson, shown: Shown): boolean {
  if (!plan) return false;
  if (shown === 'late') return plan.grade === 'behind' || plan.grade === 'low';
  return shown === 'all' || (plan.percent === null && applies);
}

/** `Vượt kế hoạch 3 · đạt thấp 2`: each grade that there is, the best first. */
function counts(rows: readonly RowJson[], words: PanelWords): string {
  const named = Object.entries(words.grades).flatMap(([grade, name]) => {
    const number = rows.filter(({ plan }) => plan?.grade === grade).length;
    return number === 0 ? [] : [`${name} ${number}`];
  });
  return [words.planned(rows.length), ...named].join(' · ');
}

interface PlansProps extends ViewProps {
  readonly department: DepartmentJson;
  readonly rows: readonly RowJson[];
}

function DepartmentPlans({ actions, department, rows, words }: PlansProps) {
  return (
    <section class="leader">
      <h2>{department.name}</h2>
      <ul class="plans">
        {rows.map((row) => (
          <li key={row.id}>
            <IndicatorButton actions={actions} tab={department.tab} row={row}>
              <PlanRow words={words} row={row} />
            </IndicatorButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
