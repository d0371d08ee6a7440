// The thresholds of the grades as they are typed, and how many plans would have each grade.
import type { WordingJson, WordingPreviewJson } from '../../panel-data/panel-json';
import type { Grade, Thresholds } from '../../plan/grade';
import type { PanelWords } from '../words';

/** A number as typed: `90`, `112,5`, `90%`; null when it is none. */
export function typedPercent(text: string): number | null {
  const typed = text.trim().replace(/%$/, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(typed) ? Number(typed) : null;
}

export const shownPercent = (number: number): string => String(number).replace('.', ',');

interface ThresholdProps {
  readonly words: PanelWords;
  readonly wording: WordingJson;
  readonly names: readonly (keyof Thresholds)[];
  /** As typed; what is not there is as it is saved. */
  readonly typed: Readonly<Partial<Record<keyof Thresholds, string>>>;
  readonly type: (name: keyof Thresholds, text: string) => void;
  readonly preview: WordingPreviewJson | null;
  readonly canSave: boolean;
  readonly save: () => void;
}

export function ThresholdSection(props: ThresholdProps) {
  const { words, wording, names, typed, type, preview, canSave, save } = props;
  const { thresholds: saved } = wording;
  return (
    <section>
      <h2>{words.thresholds}</h2>
      <p class="faint">{words.thresholdsHelp}</p>
      {names.map((name) => (
        <label key={name} class="threshold">
          <span>{wording.labels[name]}</span>
          <input
            inputMode="decimal"
            value={typed[name] ?? shownPercent(saved[name])}
            aria-invalid={typedPercent(typed[name] ?? shownPercent(saved[name])) === null}
            onInput={({ currentTarget: { value } }) => {
              type(name, value);
            }}
          />
          <span aria-hidden="true">%</span>
        </label>
      ))}
      {preview && !preview.isInOrder && (
        <p class="wrong" role="alert">
          {words.thresholdsContradict}
        </p>
      )}
      <Grades words={words} now={wording.grades} then={preview?.grades ?? wording.grades} />
      <div class="actions">
        <button type="button" disabled={!canSave} onClick={save}>
          {words.saveThresholds}
        </button>
      </div>
    </section>
  );
}

interface GradesProps {
  readonly words: PanelWords;
  readonly now: WordingJson['grades'];
  readonly then: WordingJson['grades'];
}

/** How many plans have each grade, and how many would. */
function Grades({ words, now, then }: GradesProps) {
  return (
    <table class="grades" aria-live="polite">
      <caption>{words.gradesCaption}</caption>
      <tbody>
        {(Object.keys(now) as Grade[]).map((grade) => (
          <tr key={grade} class={now[grade] === then[grade] ? '' : 'changed'}>
            <th scope="row">{words.grades[grade]}</th>
            <td>
              {now[grade]}
              {now[grade] !== then[grade] && ` → ${then[grade]}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
