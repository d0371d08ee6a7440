// One finding: where it is, what it says, and what can be done about it here.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FindingJson } from '../../checks/finding';
import type { SelectionJson } from '../../panel-data/panel-json';
import { useDraft } from '../drafts';
import { NOT_APPLICABLE } from '../../workbook/not-applicable-words';
import { LinkedText } from './linked-text';
import type { ViewProps } from '../view';

interface Props extends ViewProps {
  readonly finding: FindingJson;
  readonly withTab: boolean;
  /** Of its indicator; '' where it is about none. */
  readonly name: string;
  /** The person walked to it. */
  readonly isCurrent: boolean;
}

export function FindingCard(props: Props) {
  const { finding, withTab, name, isCurrent, words, state, actions } = props;
  const { tab, cell, message, severity, indicator, explained } = finding;
  const [isExplaining, setExplaining] = useState(false);
  const where = words.place(withTab ? tab : null, cell);
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const canExplain = severity === 'warning' && tab !== null && indicator !== null;
  return (
    <li ref={card} class={isCurrent ? 'finding current' : 'finding'}>
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
      {name !== '' && !message.includes(name) && <p class="name">{name}</p>}
      <LinkedText {...{ words, data: props.data, actions }} text={message} />
      {explained !== null && <p class="explanation">“{explained}”</p>}
      {tab !== null && cell !== null && <NumberAnswer {...props} at={{ tab, cell }} />}
      <div class="actions">
        {tab !== null && cell !== null && <Answers {...props} at={{ tab, cell }} />}
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

interface AnswerProps extends Pick<Props, 'finding' | 'words' | 'data' | 'state' | 'actions'> {
  readonly at: SelectionJson;
}

/** The number of a cell that takes none while it shows dates. */
function NumberAnswer({ finding, at, words, data, state, actions }: AnswerProps) {
  const { rule, indicator, found, repair } = finding;
  if (data.rules[rule]?.asks !== 'number') return null;
  return (
    <NumberForm
      {...{ words, isBusy: state.isBusy, meant: repair ?? '' }}
      save={(typed) => {
        actions.fill({ ...at, rule, indicator, found, repair, typed });
      }}
    />
  );
}

/** What can be written with one click: the repair that is sure, or what an empty cell may mean. */
function Answers({ finding, at, words, data, state, actions }: AnswerProps) {
  const { rule, indicator, found, repair } = finding;
  const { asks, gap } = data.rules[rule] ?? {};
  return (
    <>
      {repair !== null && !asks && (
        <button
          type="button"
          disabled={state.isBusy}
          onClick={() => {
            actions.repair({ ...at, rule, indicator, found, repair });
          }}
        >
          {words.repair(repair)}
        </button>
      )}
      {asks === 'row' && indicator !== null && (
        <button
          type="button"
          disabled={state.isBusy}
          onClick={() => {
            actions.addRows([indicator]);
          }}
        >
          {words.addRow}
        </button>
      )}
      {gap === 'amount' &&
        GAP_ANSWERS.map((typed) => (
          <button
            key={typed}
            type="button"
            disabled={state.isBusy}
            onClick={() => {
              actions.fill({ ...at, rule, indicator, found, repair, typed });
            }}
          >
            {words.fillGap(typed)}
          </button>
        ))}
    </>
  );
}

/** What an empty cell may mean; a cell takes these words as they are. */
const GAP_ANSWERS = ['0', NOT_APPLICABLE] as const;

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
