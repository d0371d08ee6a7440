// What was found in the document made last: waiting, failed, clean, or a list that opens by and by.
import type { ComponentChildren } from 'preact';
import type { Asked } from '../use-answer';
import type { ViewProps } from '../view';
import { FailureCard } from './failure-card';
import { Loading } from './loading';
import { MoreButton } from './more-button';
import { useShownPart } from './shown-part';

const STEP = 20;

/** One place of the document. */
export interface Place {
  readonly tone: 'error' | 'warning';
  readonly mark: string;
  readonly line: number;
  /** What it is about, where that is known: of more use than the line. */
  readonly about?: string;
  readonly said: ComponentChildren;
}

interface Props<T> extends Pick<ViewProps, 'words' | 'data' | 'state'> {
  readonly asked: Asked<T & { readonly link: string }>;
  readonly again: () => void;
  readonly waiting: string;
  /** What is said of all of it, and of each place. */
  readonly result: (value: T) => {
    readonly summary: string;
    /** What was not looked at. */
    readonly note?: string;
    readonly places: readonly Place[];
  };
}

export function DocumentResult<T>(props: Props<T>) {
  const { words, data, state, asked, again, waiting, result } = props;
  if (asked.at === 'waiting') return <Loading text={waiting} />;
  if (asked.at === 'failed') {
    return <FailureCard words={words} failure={asked.failure} retry={again} />;
  }
  const { summary, note, places } = result(asked.value);
  const isOld = state.isOld || asked.of !== data.hash;
  return (
    <>
      {isOld && <p class="old">{words.oldDocument}</p>}
      <p class={`outlook ${isOld ? '' : (places[0]?.tone ?? 'good')}`} role="status">
        {summary}
      </p>
      {note !== undefined && <p class="faint">{note}</p>}
      <div class="actions">
        <button type="button" class="primary" onClick={again}>
          {words.again}
        </button>
        <a href={asked.value.link} target="_blank" rel="noreferrer">
          {words.open}
        </a>
      </div>
      <PlaceList words={words} places={places} />
    </>
  );
}

function PlaceList({
  words,
  places,
}: Pick<Props<unknown>, 'words'> & { places: readonly Place[] }) {
  const { shown, hidden, more } = useShownPart(places, STEP);
  return (
    <>
      <ul class="places">
        {shown.map(({ tone, mark, line, about, said }, at) => (
          <li key={at} class={`finding ${tone}`}>
            <span class="mark">{mark}</span> <span class="faint">{about ?? words.line(line)}</span>
            <p>{said}</p>
          </li>
        ))}
      </ul>
      <MoreButton {...{ words, hidden, more }} />
    </>
  );
}
