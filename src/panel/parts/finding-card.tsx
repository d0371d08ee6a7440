// One finding: where it is, what it says, and what can be done about it here.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FindingJson } from '../../checks/finding';
import { useDraft } from '../drafts';
import type { ViewProps } from '../view';

interface Props extends ViewProps {
  readonly finding: FindingJson;
  readonly withTab: boolean;
}

export function FindingCard({ finding, withTab, words, data, state, actions }: Props) {
  const { tab, cell, rule, message, found, repair, severity, indicator, explained } = finding;
  const [isExplaining, setExplaining] = useState(false);
  const where = words.place(withTab ? tab : null, cell);
  const asksNumber = data.rules[rule]?.asks === 'number';
  const canExplain = severity === 'warning' && tab !== null && indicator !== null;
  return (
    <li class="finding">
      {tab !== null && (
        <button
          type="button"
          class="plain place"
          title={words.goTo}
          onClick={() => {
            actions.show(tab, cell ?? '');
          }}
        >
          {withTab || cell !== null ? where : tab}
        </button>
      )}
      <p>{message}</p>
      {explained !== null && <p class="explanation">“{explained}”</p>}
      {asksNumber && tab !== null && cell !== null && (
        <NumberForm
          {...{ words, isBusy: state.isBusy, meant: repair ?? '' }}
          save={(typed) => actions.restore({ rule, tab, cell, indicator, found, repair, typed })}
        />
      )}
      <div class="actions">
        {repair !== null && tab !== null && cell !== null && !asksNumber && (
          <button
            type="button"
            disabled={state.isBusy}
            onClick={() => {
              actions.repair({ rule, tab, cell, indicator, found, repair });
            }}
          >
            {words.repair(repair)}
          </button>
        )}
        {canExplain && !isExplaining && (
          <button
            type="button"
            onClick={() => {
              setExplaining(true);
            }}
          >
            {explained === null ? words.explain : words.changeExplanation}
          </button>
        )}
      </div>
      {canExplain && isExplaining && (
        <ExplanationForm
          {...{ words, isBusy: state.isBusy, was: explained ?? '' }}
          draft={`explain ${tab} ${indicator}`}
          close={() => {
            setExplaining(false);
          }}
          save={(text) => actions.explain({ tab, indicator, was: explained ?? '', text })}
        />
      )}
    </li>
  );
}

interface NumberFormProps extends Pick<Props, 'words'> {
  /** The number that was surely typed; '' where nobody can tell. */
  readonly meant: string;
  readonly isBusy: boolean;
  readonly save: (typed: string) => void;
}

/** Its cell would make a date of whatever is typed there. */
function NumberForm({ words, meant, isBusy, save }: NumberFormProps) {
  const [typed, setTyped] = useState(meant);
  return (
    <form
      class="number"
      onSubmit={(event) => {
        event.preventDefault();
        save(typed.trim());
      }}
    >
      <label>
        {words.numberMeant}
        <input
          type="text"
          inputMode="decimal"
          autocomplete="off"
          size={10}
          value={typed}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
          }}
        />
      </label>
      <button type="submit" disabled={isBusy || typed.trim() === ''}>
        {words.restoreNumber}
      </button>
    </form>
  );
}

interface FormProps extends Pick<Props, 'words'> {
  readonly was: string;
  /** Under which name what is typed is kept. */
  readonly draft: string;
  readonly isBusy: boolean;
  readonly close: () => void;
  /** False when it could not be written: what was typed stays. */
  readonly save: (text: string) => Promise<boolean>;
}

function ExplanationForm({ words, was, draft, isBusy, close, save }: FormProps) {
  const [text, setText] = useDraft(draft, was);
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void save(text).then((isSaved) => {
          if (!isSaved) return;
          setText(null);
          close();
        });
      }}
    >
      <label>
        {words.explainLabel}
        <textarea
          ref={field}
          rows={3}
          value={text}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
          }}
          onKeyDown={(event) => {
            // What was typed is there when the form is opened again.
            if (event.key === 'Escape') close();
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              form.current?.requestSubmit();
            }
          }}
        />
      </label>
      <div class="actions">
        <button type="submit" disabled={isBusy || text.trim() === was}>
          {words.saveExplanation}
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => {
            setText(null);
            close();
          }}
        >
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
