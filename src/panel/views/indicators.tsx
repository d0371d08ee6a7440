// Danh mục: indicators to be added, renamed, moved, retired, each in one act.
import { useEffect, useState } from 'preact/hooks';
import { Back } from '../parts/back';
import { FailureCard } from '../parts/failure-card';
import { IndicatorCard } from '../parts/indicator-card';
import { Loading } from '../parts/loading';
import { MoreButton } from '../parts/more-button';
import { NewIndicator } from '../parts/new-indicator';
import { matches, SearchField } from '../parts/search-field';
import { useShownPart } from '../parts/shown-part';
import { call } from '../server';
import { useAnswer } from '../use-answer';
import type { CatalogueJson, IndicatorJson } from '../../panel-data/indicators';
import type { ViewProps } from '../view';

const STEP = 25;

export function IndicatorsView(props: ViewProps) {
  const { words, data, language, open } = props;
  const [asked, again] = useAnswer(() => call('readCatalogue', language), data.hash);
  const [catalogue, setCatalogue] = useState<CatalogueJson | null>(null);
  useEffect(() => {
    // The list stays while it is read again.
    if (asked.at === 'here') setCatalogue(asked.value);
  }, [asked]);
  const isOld = asked.at === 'here' && asked.of !== data.hash;
  useEffect(() => {
    if (isOld) again();
  }, [isOld, again]);
  return (
    <>
      <Back words={words} open={open} />
      <h1 tabIndex={-1}>{words.indicators}</h1>
      <p class="faint">{words.indicatorsHelp}</p>
      {asked.at === 'failed' && <FailureCard words={words} failure={asked.failure} retry={again} />}
      {!catalogue && asked.at === 'waiting' && <Loading text={words.reading} />}
      {catalogue && <Catalogue {...props} catalogue={catalogue} />}
    </>
  );
}

function Catalogue({ catalogue, ...props }: ViewProps & { readonly catalogue: CatalogueJson }) {
  const { words, data, selection } = props;
  const [typed, setTyped] = useState('');
  const [isAdding, setAdding] = useState(false);
  const here = data.departments.find(({ tab }) => tab === selection.tab)?.name ?? '';
  return (
    <>
      {isAdding ? (
        <NewIndicator
          {...props}
          catalogue={catalogue}
          department={here}
          close={() => {
            setAdding(false);
          }}
        />
      ) : (
        <div class="actions">
          <button
            type="button"
            class="primary"
            onClick={() => {
              setAdding(true);
            }}
          >
            {words.addIndicator}
          </button>
        </div>
      )}
      <SearchField label={words.searchIndicators} typed={typed} type={setTyped} />
      <List
        {...props}
        catalogue={catalogue}
        indicators={catalogue.indicators.filter(({ id, name, department, section }) =>
          matches(typed, name, id, department, section),
        )}
      />
    </>
  );
}

interface ListProps extends ViewProps {
  readonly catalogue: CatalogueJson;
  readonly indicators: readonly IndicatorJson[];
}

function List({ indicators, ...props }: ListProps) {
  const { words } = props;
  const [opened, setOpened] = useState<string | null>(null);
  const { shown, hidden, more } = useShownPart(indicators, STEP);
  return (
    <>
      <p class="faint" role="status">
        {words.indicatorCount(indicators.length)}
      </p>
      <ul class="plans">
        {shown.map((indicator) => (
          // Another name, another form: what was typed in the old one may not stand in the new.
          <IndicatorCard
            key={JSON.stringify(indicator)}
            {...props}
            indicator={indicator}
            isOpen={opened === indicator.id}
            toggle={() => {
              setOpened(opened === indicator.id ? null : indicator.id);
            }}
          />
        ))}
      </ul>
      <MoreButton {...{ words, hidden, more }} />
    </>
  );
}
