// Puts the menu into the spreadsheet's own. It knows no action: what stands in it is made by the build, so that
// opening a spreadsheet waits for nothing else.

/** An item as `menuHandlers` tells it. */
export interface MenuEntry {
  /** The top-level function that it calls. */
  readonly name: string;
  readonly caption: string;
}

/**
 * Adds the menu. It must work in every auth mode, so it touches nothing else: its words are Vietnamese,
 * since the account's language may not be asked for yet.
 */
export function addMenu(entries: readonly MenuEntry[]): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { name, caption } of entries) menu.addItem(caption, name);
  menu.addToUi();
}
