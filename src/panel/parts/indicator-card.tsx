// One indicator of Danh mục: where it belongs; opened, its names and places to change, and the way to retire it.
import { useState } from 'preact/hooks';
import type { CatalogueJson, IndicatorFields, IndicatorJson } from '../../panel-data/indicators';
import { call } from '../server';
import type { ViewProps } from '../view';
import { CellLink } from './cell-link';
import { Choice, TextField } from './field';
import { SectionSelect } from './section-select';

interface Props extends Pick<ViewProps, 'words' | 'language' | 'state' | 'actions'> {
  readonly catalogue: CatalogueJson;
  readonly indicator: IndicatorJson;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

export function IndicatorCard(props: Props) {
  const { words, indicator, isOpen, toggle } = props;
  const { name, unit, department, section, retired } = indicator;
  return (
    <li>
      <button type="button" class="row" aria-expanded={isOpen} onClick={toggle}>
        <span class="name">
          {name}
          {retired !== '' && <span class="chip">{words.retiredFrom(retired)}</span>}
        </span>
        <span class="faint">
          {[department, words.inSection(section), unit].filter(Boolean).join(' · ')}
        </span>
      </button>
      {isOpen && <Opened {...props} />}
    </li>
  );
}

function Opened({ words, language, state, actions, catalogue, indicator, toggle }: Props) {
  const { id, tab, cell, retired, isRetired } = indicator;
  const was: IndicatorFields = {
    name: indicator.name,
    inSentence: indicator.inSentence,
    unit: indicator.unit,
    department: indicator.department,
    section: indicator.section,
  };
  const [to, setTo] = useState(was);
  const [from, setFrom] = useState(retired || catalogue.period);
  const set = (part: Partial<IndicatorFields>): void => {
    setTo((before) => ({ ...before, ...part }));
  };
  const isChanged = (Object.keys(was) as (keyof IndicatorFields)[]).some(
    (field) => was[field] !== to[field].trim(),
  );
  const retire = (period: string): void =>
    void actions.changeIndicators(
      () => call('retireIndicator', language, { id, was: retired, from: period }),
      period === '' ? words.askedForAgain(was.name) : words.retiredDone(was.name, period),
    );
  return (
    <div class="opened">
      <p class="faint">
        {words.id} {id} · <CellLink {...{ words, actions, tab, cell }} isInline />
      </p>
      {!isRetired && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void actions
              .changeIndicators(
                () => call('changeIndicator', language, { id, was, to }),
                words.indicatorChanged(to.name.trim()),
              )
              .then((isDone) => {
                if (isDone) toggle();
              });
          }}
        >
          <TextField
            label={words.indicatorName}
            value={to.name}
            type={(name) => {
              set({ name });
            }}
          />
          <TextField
            label={words.inSentence}
            hint={words.inSentenceHint}
            value={to.inSentence}
            type={(inSentence) => {
              set({ inSentence });
            }}
          />
          <TextField
            label={words.unit}
            value={to.unit}
            type={(unit) => {
              set({ unit });
            }}
          />
          <Choice
            label={words.department}
            value={to.department}
            choices={catalogue.departments}
            type={(department) => {
              set({ department });
            }}
          />
          <SectionSelect
            label={words.section}
            sections={catalogue.sections}
            chosen={to.section}
            choose={(section) => {
              set({ section });
            }}
          />
          {to.unit.trim() !== was.unit && <p class="faint">{words.unitStays}</p>}
          {to.department !== was.department && <p class="faint">{words.willMove}</p>}
          <div class="actions">
            <button type="submit" disabled={state.isBusy || !isChanged || to.name.trim() === ''}>
              {words.saveIndicator}
            </button>
          </div>
        </form>
      )}
      <form
        class="retire"
        onSubmit={(event) => {
          event.preventDefault();
          retire(from.trim());
        }}
      >
        {retired === '' && (
          <>
            <TextField label={words.retireFrom} value={from} type={setFrom} />
            <p class="faint">{words.retireHelp}</p>
          </>
        )}
        <div class="actions">
          {retired === '' ? (
            <button type="submit" disabled={state.isBusy || from.trim() === ''}>
              {words.retire}
            </button>
          ) : (
            <button
              type="button"
              disabled={state.isBusy}
              onClick={() => {
                retire('');
              }}
            >
              {words.askForAgain}
            </button>
          )}
        </div>
      </form>
    </div>
  );
}
