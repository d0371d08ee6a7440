// One department: the selected indicator, what is wrong, and where its plans stand.
import { useMemo } from 'preact/hooks';
import type { RowJson } from '../../panel-data/panel-json';
import type { ViewProps } from '../view';
import { IndicatorButton } from '../parts/indicator-button';
import { Back } from '../parts/back';
import { CheckLine } from '../parts/check-line';
import { FindingList } from '../parts/finding-list';
import { PlanRow } from '../parts/plan-row';
import { MoreButton } from '../parts/more-button';
import { useShownPart } from '../parts/shown-part';

const STEP = 25;

export function DepartmentView(props: ViewProps) {
  const { tab = '' } = props.view;
  const { words, data, selection, open } = props;
  const department = data.departments.find((one) => one.tab === tab);
  const findings = useMemo(
    () => data.findings.filter((finding) => finding.tab === tab),
    [data, tab],
  );
  const rowAt = useMemo(() => new Map(department?.rows.map((row) => [row.row, row])), [department]);
  if (!department) return <Back words={words} open={open} />;
  const elsewhere = data.departments.find((one) => one.tab === selection.tab && one.tab !== tab);
  const selected =
    selection.tab === tab ? rowAt.get(Number(/\d+$/.exec(selection.cell)?.[0])) : undefined;
  return (
    <>
      <Back words={words} open={open} />
      <h1 tabIndex={-1}>{department.name}</h1>
      <p class="state">
        {words.stateWords(department.state, department)}
        {department.late && <span class="chip">{words.late}</span>}
      </p>
      {elsewhere && (
        <p class="hint">
          {words.otherDepartment(elsewhere.name)}{' '}
          <button
            type="button"
            class="plain"
            onClick={() => {
              open({ name: 'department', tab: elsewhere.tab });
            }}
          >
            {words.showIt}
          </button>
        </p>
      )}
      {selected && <Selected {...props} row={selected} cell={selection.cell} />}
      <CheckLine
        {...props}
        caption={words.checkAgain}
        errors={department.errors}
        gaps={department.gaps}
        warnings={department.warnings}
      />
      <h2>{words.findings}</h2>
      <FindingList {...props} findings={findings} withTab={false} level={3} />
      <Plans {...props} tab={tab} rows={department.rows} />
    </>
  );
}

interface SelectedProps extends ViewProps {
  readonly row: RowJson;
  readonly cell: string;
}

function Selected({ words, row, cell }: SelectedProps) {
  return (
    <section class="card selected" aria-live="polite">
      <p class="faint">{words.selected(cell)}</p>
      <p>
        <strong>{row.name}</strong>
        {row.value !== '' && `: ${row.value} ${row.unit}`}
      </p>
      {row.plan && <PlanRow words={words} row={row} />}
      {row.last && (
        <p>
          {words.lastPeriod(row.last.period, row.last.value)}
          {row.last.note !== '' && (
            <>
              <br />
              <em>{row.last.note}</em>
            </>
          )}
        </p>
      )}
    </section>
  );
}

interface PlansProps extends ViewProps {
  readonly tab: string;
  readonly rows: readonly RowJson[];
}

function Plans({ words, actions, tab, rows }: PlansProps) {
  const planned = useMemo(() => rows.filter(({ plan }) => plan !== null), [rows]);
  const { shown, hidden, more } = useShownPart(planned, STEP);
  if (planned.length === 0) return null;
  return (
    <section>
      <h2>
        {words.progress} <span class="count">({planned.length})</span>
      </h2>
      <p class="faint">{words.progressHelp}</p>
      <ul class="plans">
        {shown.map((row) => (
          <li key={row.id}>
            <IndicatorButton actions={actions} tab={tab} row={row}>
              <PlanRow words={words} row={row} />
            </IndicatorButton>
          </li>
        ))}
      </ul>
      <MoreButton {...{ words, hidden, more }} />
    </section>
  );
}
