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

/** For the build, which makes a top-level function for each item: its name, its caption and its action. */
export function menuHandlers(): { name: string; caption: string; action: string }[] {
  return menuItems().map(({ action, item }) => ({
    name: `${action}FromMenu`,
    caption: item.caption.vi,
    action,
  }));
}
