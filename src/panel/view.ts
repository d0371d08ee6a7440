// The views of the panel, and what each of them is given.
import type { PanelJson, SelectionJson } from '../panel-data/panel-json';
import type { Language } from '../vietnamese/bilingual';
import type { PanelActions, PanelState } from './use-panel';
import type { PanelWords } from './words';

export type ViewName =
  | 'overview'
  | 'department'
  | 'progress'
  | 'indicators'
  | 'findings'
  | 'open-items'
  | 'text'
  | 'wording'
  | 'audit'
  | 'proofread'
  | 'report'
  | 'self-test';

/** A view that is open: of which department's tab, and whether its work begins at once. */
export interface View {
  readonly name: ViewName;
  readonly tab?: string;
  readonly begin?: 'report' | 'release';
}

/** What every view is given. */
export interface ViewProps extends PanelProps {
  readonly view: View;
}

/** What all parts of the panel may be given. */
export interface PanelProps {
  readonly language: Language;
  readonly words: PanelWords;
  readonly data: PanelJson;
  readonly state: PanelState;
  readonly actions: PanelActions;
  /** Where the person stands, as last seen. */
  readonly selection: SelectionJson;
  readonly open: (view: View) => void;
}
