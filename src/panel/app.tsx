// The panel: what is open in it, what it says above and below, and the way between its parts.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelJson, PanelStart } from '../panel-data/panel-json';
import type { Language } from '../vietnamese/bilingual';
import { FailureCard } from './parts/failure-card';
import { Footer } from './parts/footer';
import { Help } from './parts/help';
import { Loading } from './parts/loading';
import { NoticeBar } from './parts/notice-bar';
import { OldBar } from './parts/old-bar';
import { usePanel } from './use-panel';
import { useSelection } from './use-selection';
import type { PanelWords } from './words';
import type { View, ViewProps } from './view';
import { VIEWS } from './views/index';
import { MissingWorkbook } from './views/missing-workbook';

interface Props {
  readonly language: Language;
  readonly words: PanelWords;
  readonly start: PanelStart;
}

const PARTS = ['overview', 'text', 'wording', 'report'] as const;

function firstView(start: PanelStart, { departments, selection }: PanelJson): View {
  if (start === 'report' || start === 'release') return { name: 'report', begin: start };
  if (start === 'check') return { name: 'findings' };
  if (start === 'audit' || start === 'proofread' || start === 'self-test') return { name: start };
  const isHere = departments.some(({ tab }) => tab === selection.tab);
  return isHere ? { name: 'department', tab: selection.tab } : { name: 'overview' };
}

export function App({ language, words, start }: Props) {
  const [state, actions] = usePanel(language, words);
  const [chosen, setView] = useState<View | null>(null);
  const { data, failure } = state;
  const view = chosen ?? (data && firstView(start, data));
  const main = useRef<HTMLElement>(null);

  const selection = useSelection(
    data?.selection ?? null,
    data?.workbook === 'ready',
    language,
    actions.seen,
  );

  const open = (next: View): void => {
    setView(next);
    // What can be undone is still wanted there.
    if (!state.notice?.undo) actions.say(null);
  };
  const name = chosen?.name;
  const tab = chosen?.tab;
  useEffect(() => {
    // Not at the start: a panel that has just been opened must not take the focus from the sheet.
    if (name === undefined) return;
    main.current?.querySelector<HTMLElement>('h1')?.focus();
    window.scrollTo(0, 0);
  }, [name, tab]);
  useEffect(() => {
    // The tab decides once, when the panel is opened; from then on the person does.
    if (chosen === null && view) setView(view);
  }, [chosen, view]);

  const seenAt = selection ?? data?.selection;
  const props = data &&
    seenAt && { language, words, data, state, actions, open, selection: seenAt };
  return (
    <div class="panel">
      {data?.workbook === 'ready' && <Navigation words={words} view={view} open={open} />}
      <main ref={main} aria-busy={state.isBusy} data-view={view?.name}>
        <Messages words={words} state={state} actions={actions} />
        {props && view && <Shown {...props} view={view} />}
      </main>
      <Footer
        {...{ words, language, failure: failure ?? state.notice?.failure ?? null }}
        version={data?.version ?? ''}
        view={view?.name ?? 'none'}
      />
    </div>
  );
}

/** What is said above every view: old data, what was done, what failed, that it is still being read. */
function Messages({ words, state, actions }: Pick<ViewProps, 'words' | 'state' | 'actions'>) {
  const { data, failure } = state;
  return (
    <>
      <div class="messages">
        <OldBar words={words} isOld={state.isOld && data?.workbook === 'ready'} />
        <NoticeBar words={words} notice={state.notice} actions={actions} />
      </div>
      {failure && (
        <FailureCard
          {...{ words, failure, isAlone: data === null }}
          retry={() => void actions.read()}
        />
      )}
      {!data && !failure && <Loading text={words.reading} isAlone />}
    </>
  );
}

function Shown(props: ViewProps) {
  const { view, data } = props;
  // The platform is tried without a workbook too.
  if (data.workbook === 'none' && view.name !== 'self-test') return <MissingWorkbook {...props} />;
  const Current = VIEWS[view.name];
  // Another department's tab is another view: nothing that was typed in one may stand in the other.
  return (
    <>
      <Help key={view.name} {...props} view={view.name} />
      <Current key={view.tab} {...props} />
    </>
  );
}

interface NavigationProps {
  readonly words: PanelWords;
  readonly view: View | null;
  readonly open: (view: View) => void;
}

function Navigation({ words, view, open }: NavigationProps) {
  const ofReport = view?.name === 'audit' || view?.name === 'proofread';
  const isPart = PARTS.find((part) => part === view?.name);
  const usual = view?.name === 'self-test' ? null : 'overview';
  const current = ofReport ? 'report' : (isPart ?? usual);
  return (
    <nav aria-label={words.nav}>
      {PARTS.map((part) => (
        <button
          key={part}
          type="button"
          aria-current={part === current ? 'page' : undefined}
          onClick={() => {
            open({ name: part });
          }}
        >
          {words[part]}
        </button>
      ))}
    </nav>
  );
}
