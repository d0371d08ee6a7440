// The form of a new indicator; what is typed stays while the panel is open.
import { useState } from 'preact/hooks';
import type { CatalogueJson, NewIndicatorJson } from '../../panel-data/indicators';
import { useDraft } from '../drafts';
import { call } from '../server';
import type { ViewProps } from '../view';
import { Choice, TextField } from './field';
import { SectionSelect } from './section-select';

interface Props extends Pick<ViewProps, 'words' | 'language' | 'state' | 'actions'> {
  readonly catalogue: CatalogueJson;
  /** Of the tab on which the person stands; '' on another one. */
  readonly department: string;
  readonly close: () => void;
}

export function NewIndicator(props: Props) {
  const { words, language, state, actions, catalogue, department, close } = props;
  const [name, setName] = useDraft('indicator name', '');
  const [unit, setUnit] = useDraft('indicator unit', '');
  const first = department || (catalogue.departments[0] ?? '');
  const [made, setMade] = useState<Omit<NewIndicatorJson, 'name' | 'unit'>>({
    department: first,
    section: firstSection(catalogue, first),
    phrase: catalogue.kinds[0] ?? '',
    measure: catalogue.measures[0] ?? '',
    direction: catalogue.directions[0] ?? '',
  });
  const set = (part: Partial<typeof made>): void => {
    setMade((before) => ({ ...before, ...part }));
  };
  const isWhole = name.trim() !== '' && unit.trim() !== '' && made.section !== '';
  const save = async (): Promise<void> => {
    const text = words.indicatorAdded(name.trim());
    const work = () => call('addIndicator', language, { name, unit, ...made });
    if (!(await actions.changeIndicators(work, text))) return;
    setName(null);
    setUnit(null);
    close();
  };
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{words.newIndicator}</h2>
      <TextField
        label={words.indicatorName}
        hint={words.indicatorNameHint}
        value={name}
        type={setName}
      />
      <TextField label={words.unit} hint={words.unitHint} value={unit} type={setUnit} />
      <Choice
        label={words.department}
        value={made.department}
        choices={catalogue.departments}
        type={(chosen) => {
          set({ department: chosen, section: firstSection(catalogue, chosen) || made.section });
        }}
      />
      <SectionSelect
        label={words.section}
        sections={catalogue.sections}
        chosen={made.section}
        choose={(section) => {
          set({ section });
        }}
      />
      <Choice
        label={words.kind}
        value={made.phrase}
        choices={catalogue.kinds}
        type={(phrase) => {
          set({ phrase });
        }}
      />
      <Choice
        label={words.measure}
        value={made.measure}
        choices={catalogue.measures}
        type={(measure) => {
          set({ measure });
        }}
      />
      <Choice
        label={words.direction}
        value={made.direction}
        choices={catalogue.directions}
        type={(direction) => {
          set({ direction });
        }}
      />
      <div class="actions">
        <button type="submit" class="primary" disabled={state.isBusy || !isWhole}>
          {words.addIndicator}
        </button>
        <button type="button" class="plain" onClick={close}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

/** Where the department reports already: the section of its last indicator. */
function firstSection({ indicators }: CatalogueJson, department: string): string {
  return indicators.filter((one) => one.department === department).pop()?.section ?? '';
}
