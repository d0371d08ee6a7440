// The menu, made of the actions that have an item in it.
import type { AnyAction, MenuItem } from './actions/action';
import { ACTIONS } from './actions/index';

/** An item with the name of its action. */
export interface NamedItem {
  readonly action: string;
  readonly item: MenuItem<unknown, never>;
}

/** The items, in the order of the index. */
export function menuItems(): NamedItem[] {
  return Object.entries<AnyAction>(ACTIONS).flatMap(([action, { menu: item }]) =>
    item ? [{ action, item }] : [],
  );
}

/** The top-level function that the menu calls for an action; the build makes one for each item. */
export const handlerOf = (action: string): string => `${action}FromMenu`;

/**
 * Adds the menu. It must work in every auth mode, so it touches nothing else: its words are Vietnamese,
 * since the account's language may not be asked for yet.
 */
export function addMenu(): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { action, item } of menuItems()) menu.addItem(item.caption.vi, handlerOf(action));
  menu.addToUi();
}
