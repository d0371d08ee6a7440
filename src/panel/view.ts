// The views of the panel, and what each of them is given.
import type { PanelJson } from '../panel-data/panel-json';
import type { Language } from '../vietnamese/bilingual';
import type { PanelActions, PanelState } from './use-panel';
import type { PanelWords } from './words';

/** What the menu opened the panel for. */
export type Start = 'none' | 'check' | 'report' | 'audit' | 'proofread';

export type View =
  | { readonly name: 'overview' }
  | { readonly name: 'department'; readonly tab: string }
  | { readonly name: 'findings' }
  | { readonly name: 'text' }
  | { readonly name: 'wording' }
  | { readonly name: 'audit' }
  | { readonly name: 'proofread' }
  | { readonly name: 'report'; readonly begin?: true };

/** What every view is given. */
export interface ViewProps {
  readonly language: Language;
  readonly words: PanelWords;
  readonly data: PanelJson;
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly open: (view: View) => void;
}
