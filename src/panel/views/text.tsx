// The report's text before it is made: from a figure to its cell, from a cell to its sentences.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ReportTextJson, SectionJson, SelectionJson } from '../../panel-data/panel-json';
import type { ViewProps } from '../view';
import { CellLink } from '../parts/cell-link';
import { FailureCard } from '../parts/failure-card';
import { Loading } from '../parts/loading';
import { Pieces } from '../parts/pieces';
import { usesCell, usesOf, type Use } from '../sentences';
import { useReportText } from '../use-report-text';
import type { PanelWords } from '../words';

/** The section that was read last, for when the person comes back. */
let lastSection: string | null = null;

export function TextView(props: ViewProps) {
  const { words, data, language } = props;
  const { text, failure, isBusy, compose } = useReportText(data.hash, language);
  return (
    <>
      <h1 tabIndex={-1}>{words.text}</h1>
      <p class="faint">{words.textHelp}</p>
      {failure && <FailureCard words={words} failure={failure} retry={compose} />}
      {!text && !failure && <Loading text={words.readingText} />}
      {text && (
        <>
          <button type="button" class="plain" disabled={isBusy} onClick={compose}>
            {isBusy ? words.readingText : words.refresh}
          </button>
          <Reader {...props} text={text} />
        </>
      )}
    </>
  );
}

interface ReaderProps extends ViewProps {
  readonly text: ReportTextJson;
}

function Reader({ words, data, actions, text, selection }: ReaderProps) {
  const sections = useMemo(() => text.sections.filter(hasContent), [text]);
  const [id, setId] = useState(lastSection ?? sections[0]?.id ?? '');
  const [chosen, setChosen] = useState<number | null>(null);
  const at = Math.max(
    0,
    sections.findIndex((one) => one.id === id),
  );
  const section = sections[at];
  const uses = useMemo(() => usesOf(text, selection), [text, selection]);
  // Only a cell of a tab that departments fill: the text uses no other.
  const isFigureTab = data.departments.some(({ tab }) => tab === selection.tab);

  const choose = (figure: number): void => {
    setChosen(figure);
    const source = text.figures[figure];
    if (source) actions.show(source.tab, source.cell);
  };
  const turnTo = (next: string | undefined): void => {
    if (next === undefined) return;
    lastSection = next;
    setId(next);
    setChosen(null);
  };
  const isMarked = (figure: number): boolean => {
    const one = text.figures[figure];
    return one !== undefined && usesCell(one, selection);
  };
  return (
    <>
      {isFigureTab && selection.cell !== '' && (
        <Uses words={words} selection={selection} uses={uses} open={turnTo} />
      )}
      <div class="turn">
        <button
          type="button"
          class="icon"
          aria-label={words.previous}
          disabled={at === 0}
          onClick={() => {
            turnTo(sections[at - 1]?.id);
          }}
        >
          ‹
        </button>
        <label>
          <span class="unseen">{words.section}</span>
          <select
            value={section?.id}
            onChange={({ currentTarget }) => {
              turnTo(currentTarget.value);
            }}
          >
            {sections.map((one) => (
              <option key={one.id} value={one.id}>
                {'\u2003'.repeat(one.level - 1)}
                {one.heading || one.id}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          class="icon"
          aria-label={words.next}
          disabled={at >= sections.length - 1}
          onClick={() => {
            turnTo(sections[at + 1]?.id);
          }}
        >
          ›
        </button>
      </div>
      {section && <Section {...{ words, section, isMarked, chosen, choose }} />}
      {chosen !== null && <Sources {...{ words, actions, text, chosen }} />}
    </>
  );
}

function hasContent({ paragraphs, footnotes }: SectionJson): boolean {
  return paragraphs.length + footnotes.length > 0;
}

interface SectionProps {
  readonly words: PanelWords;
  readonly section: SectionJson;
  readonly isMarked: (figure: number) => boolean;
  readonly chosen: number | null;
  readonly choose: (figure: number) => void;
}

function Section({ words, section, ...marks }: SectionProps) {
  const { heading, paragraphs, footnotes } = section;
  return (
    <article>
      <h2>{heading}</h2>
      {paragraphs.map((pieces, at) => (
        <p key={at}>
          <Pieces pieces={pieces} {...marks} />
        </p>
      ))}
      {footnotes.map(({ number, lines }) => (
        <div key={number} class="footnote" role="note" aria-label={words.footnote(number)}>
          {lines.map((pieces, at) => (
            <p key={at}>
              {at === 0 && <sup>[{number}] </sup>}
              <Pieces pieces={pieces} {...marks} />
            </p>
          ))}
        </div>
      ))}
    </article>
  );
}

interface SourcesProps extends Pick<ViewProps, 'words' | 'actions'> {
  readonly text: ReportTextJson;
  readonly chosen: number;
}

/** The cells of the chosen figure; a computed one has several. */
function Sources({ words, actions, text, chosen }: SourcesProps) {
  const figure = text.figures[chosen];
  if (!figure) return null;
  const cells = figure.from.length > 0 ? figure.from : [figure];
  return (
    <p class="sources" role="status">
      {words.figureFrom}:{' '}
      {cells.map(({ tab, cell }) => (
        <CellLink key={`${tab}!${cell}`} {...{ words, actions, tab, cell }} />
      ))}
    </p>
  );
}

interface UsesProps {
  readonly words: PanelWords;
  readonly selection: SelectionJson;
  readonly uses: readonly Use[];
  readonly open: (section: string) => void;
}

function Uses({ words, selection, uses, open }: UsesProps) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    place.current?.scrollTo(0, 0);
  }, [selection]);
  return (
    <section ref={place} class="card uses" aria-live="polite">
      <p>{words.usedIn(selection.cell, selection.tab, uses.length)}</p>
      <ul>
        {uses.map(({ section, heading, footnote, pieces }, at) => (
          <li key={at}>
            <button
              type="button"
              class="row"
              onClick={() => {
                open(section);
              }}
            >
              <span class="faint">
                {heading || section}
                {footnote !== null && ` · ${words.footnote(footnote)}`}
              </span>
              <span class="sentence">{pieces.map(({ text }) => text).join('')}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
