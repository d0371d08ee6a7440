// How one result stands to its plan: percent, bar with the mark of time, grade in words.
import type { RowJson } from '../../panel-data/panel-json';
import type { Grade } from '../../plan/grade';
import type { PanelWords } from '../words';
import { Bar } from './bar';

const TONES: Readonly<Record<Grade, 'good' | 'warning' | 'error'>> = {
  exceeded: 'good',
  met: 'good',
  ahead: 'good',
  'on-pace': 'good',
  'under-way': 'good',
  behind: 'warning',
  low: 'error',
};

/** Then nobody asks what should be there by now. */
function isReached(grade: Grade): boolean {
  return grade === 'exceeded' || grade === 'met';
}

export function PlanRow({ words, row }: { readonly words: PanelWords; readonly row: RowJson }) {
  const { plan, value, unit, applies } = row;
  if (!plan) return null;
  const { percent, done, due, grade, text } = plan;
  const unread = applies ? words.unread : words.notApplicable;
  const withoutPercent = value === '' ? words.noResult : unread;
  return (
    <span class="plan">
      <span class="numbers">
        <strong>{percent ?? withoutPercent}</strong>
        {text !== '' && applies && <span class="faint">{words.ofPlan(value, text, unit)}</span>}
      </span>
      <Bar share={done ?? 0} due={due} tone={grade ? TONES[grade] : 'plain'} />
      {grade && (
        <span class="faint">
          {words.grades[grade]}
          {due !== null && due > 0 && !isReached(grade) && `, ${words.due(Math.round(due * 100))}`}
        </span>
      )}
    </span>
  );
}
