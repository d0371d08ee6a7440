// The office's wording: a section's template and the thresholds, with what the report would say.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { WordingJson, WordingPreviewJson } from '../../panel-data/panel-json';
import type { Thresholds } from '../../plan/grade';
import type { ViewProps } from '../view';
import type { PanelFailure } from '../failure';
import { FailureCard } from '../parts/failure-card';
import { FigurePicker } from '../parts/figure-picker';
import { Loading } from '../parts/loading';
import { SectionSelect } from '../parts/section-select';
import { shownPercent, ThresholdSection, typedPercent } from '../parts/thresholds';
import { WordingPreview } from '../parts/wording-preview';
import { hasDraft, useDraft } from '../drafts';
import { call } from '../server';
import { asFailure } from '../use-panel';

/** How long the person must pause before the preview is asked for, in milliseconds. */
const PAUSE = 600;

export function WordingView(props: ViewProps) {
  const { words, data, language } = props;
  const [wording, setWording] = useState<WordingJson | null>(null);
  const [failure, setFailure] = useState<PanelFailure | null>(null);
  const read = useCallback(() => {
    setFailure(null);
    call('readOfficeWording', language)
      .then(setWording)
      .catch((error: unknown) => {
        setFailure(asFailure(error));
      });
  }, [language]);
  // Anew with new data: what was saved, and what somebody else changed.
  useEffect(read, [read, data.hash]);
  return (
    <>
      <h1 tabIndex={-1}>{words.wording}</h1>
      <p class="faint">{words.wordingHelp}</p>
      {failure && <FailureCard words={words} failure={failure} retry={read} />}
      {!wording && !failure && <Loading text={words.reading} />}
      {wording && wording.sections.length > 0 && <Editor {...props} wording={wording} />}
    </>
  );
}

function Editor({ wording, ...props }: ViewProps & { readonly wording: WordingJson }) {
  const { words, data, language, state, actions } = props;
  const { sections, thresholds: saved } = wording;
  const [id, setId] = useState(sections.find(({ template }) => template !== '')?.id ?? '');
  const section = sections.find((one) => one.id === id) ?? sections[0];
  const was = section?.template ?? '';
  const withTemplate = new Set(
    sections.filter(({ template: saved }) => saved !== '').map((one) => one.id),
  );
  const [template, setTemplate] = useDraft(`template ${section?.id ?? ''}`, was);
  const [typed, setTyped] = useState<Readonly<Partial<Record<keyof Thresholds, string>>>>({});
  const [preview, setPreview] = useState<WordingPreviewJson | null>(null);
  const [failure, setFailure] = useState<PanelFailure | null>(null);

  const field = useRef<HTMLTextAreaElement>(null);
  /** Puts the cursor there, or marks the text from there on, when it is drawn. */
  const select = (from: number, to = from): void => {
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(from, to);
    });
  };
  const names = Object.keys(saved) as (keyof Thresholds)[];
  const thresholds = { ...saved };
  let isNumbers = true;
  for (const name of names) {
    const number = typedPercent(typed[name] ?? shownPercent(saved[name]));
    if (number === null) isNumbers = false;
    else Object.assign(thresholds, { [name]: number });
  }
  const key = JSON.stringify([section?.id, template, thresholds, data.hash]);
  useEffect(() => {
    if (!section || !isNumbers) return undefined;
    let isOver = false;
    const timer = window.setTimeout(() => {
      call('previewWording', language, { section: section.id, template, thresholds })
        .then((made) => {
          if (isOver) return;
          setPreview(made);
          setFailure(null);
        })
        .catch((error: unknown) => {
          if (!isOver) setFailure(asFailure(error));
        });
    }, PAUSE);
    return () => {
      isOver = true;
      window.clearTimeout(timer);
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key stands for all that the preview depends on
  }, [key, isNumbers, language]);

  if (!section) return null;
  const changed = names.filter((name) => thresholds[name] !== saved[name]);
  const saveThresholds = async (): Promise<void> => {
    for (const name of changed) {
      const request = { name, was: saved[name], value: thresholds[name] };
      if (!(await actions.save(() => call('saveThreshold', language, request)))) return;
    }
    setTyped({});
  };
  return (
    <>
      <section>
        <h2>{words.template}</h2>
        <SectionSelect
          label={words.section}
          sections={sections}
          chosen={section.id}
          mark={(one) =>
            `${withTemplate.has(one) ? '● ' : ''}${hasDraft(`template ${one}`) ? '✎ ' : ''}`
          }
          choose={setId}
        />
        <label>
          {words.templateLabel}
          <textarea
            ref={field}
            rows={5}
            class="code"
            spellcheck={false}
            value={template}
            placeholder="{{ doan_1 }}"
            onInput={({ currentTarget }) => {
              setTemplate(currentTarget.value);
            }}
          />
        </label>
        <FigurePicker
          {...{ words, data }}
          insert={(snippet) => {
            const { selectionStart: from = template.length, selectionEnd: to = from } =
              field.current ?? {};
            setTemplate(template.slice(0, from) + snippet + template.slice(to));
            select(from + snippet.length);
          }}
        />
        <div class="actions">
          <button
            type="button"
            class="primary"
            disabled={state.isBusy || template.trim() === was || preview?.problem != null}
            onClick={() =>
              void actions
                .save(() => call('saveTemplate', language, { section: section.id, was, template }))
                .then((isSaved) => {
                  if (isSaved) setTemplate(null);
                })
            }
          >
            {words.saveTemplate}
          </button>
          {template !== was && (
            <button
              type="button"
              class="plain"
              onClick={() => {
                setTemplate(null);
              }}
            >
              {words.dropDraft}
            </button>
          )}
        </div>
        <div aria-live="polite">
          {failure && <FailureCard words={words} failure={failure} />}
          {preview && (
            <WordingPreview
              {...{ words, preview }}
              show={actions.show}
              goToFault={(line, column) => {
                const before = template.split('\n').slice(0, line - 1);
                const from = before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
                const end = template.indexOf('}}', from);
                select(from, end < 0 ? template.length : end + 2);
              }}
            />
          )}
        </div>
      </section>
      <ThresholdSection
        {...{ words, wording, names, typed, preview }}
        type={(name, text) => {
          setTyped((before) => ({ ...before, [name]: text }));
        }}
        canSave={!state.isBusy && changed.length > 0 && isNumbers && preview?.isInOrder !== false}
        save={() => void saveThresholds()}
      />
    </>
  );
}
