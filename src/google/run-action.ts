// Runs actions by their names: for the panel and the command line, and for an item of the menu.
import type { Language } from '../vietnamese/bilingual';
import type { AnyAction } from './actions/action';
import { ACTIONS } from './actions/index';
import { answer, Failure, type Answer } from './answer';
import { menuItems } from './menu';
import { accountLanguage, showPanel, tell } from './show-panel';
import { underLock } from './under-lock';

/** Runs an action and answers; what it throws becomes an answer too. Vietnamese unless English is asked for. */
export function runAction(name: string, language?: string, request?: unknown): Answer<unknown> {
  const known: Language = language === 'en' ? 'en' : 'vi';
  return answer(known, () => {
    const action = actionNamed(name);
    const work = (): unknown => action.run((request ?? null) as never, known);
    return action.writes ? underLock(work) : work();
  });
}

/** Opens the panel, or does the work and says so; answers as `runAction` does, null where only the panel is opened. */
export function runFromMenu(name: string): Answer<unknown> | null {
  const found = menuItems().find(({ action }) => action === name);
  if (!found) throw new Error(`No item of the menu: ${name}`);
  const { item } = found;
  if ('opens' in item) {
    showPanel(item.opens);
    return null;
  }
  const language = accountLanguage();
  const made = runAction(name, language, item.request);
  tell(made.ok ? item.tells(made.value as never)[language] : made.error.message);
  return made;
}

function actionNamed(name: string): AnyAction {
  // Callers outside may send anything: only the index's own names are actions.
  const action = Object.entries<AnyAction>(ACTIONS).find(([known]) => known === name)?.[1];
  if (action) return action;
  throw new Failure('action.unknown', {
    vi: `Tiện ích không có việc “${name}”. Tải lại trang rồi thử lại.`,
    en: `The add-in has no action “${name}”. Reload the page and try again.`,
  });
}
