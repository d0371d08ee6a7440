// Opens the panel at the right, and says in a toast what was done.
import type { PanelStart } from '../panel-data/panel-json';
import type { Language } from '../vietnamese/bilingual';

/** Opens the panel, which begins with `start`. */
export function showPanel(start: PanelStart): void {
  const page = HtmlService.createHtmlOutputFromFile('panel');
  const content = page
    .getContent()
    .replace('data-start="none"', `data-start="${start}"`)
    .replace('<html lang="vi">', `<html lang="${accountLanguage()}">`);
  page.setContent(content);
  SpreadsheetApp.getUi().showSidebar(page.setTitle('Sổ Báo Cáo'));
}

/** The account's language where the panel speaks it; who has neither reads English. */
export function accountLanguage(): Language {
  return Session.getActiveUserLocale().startsWith('vi') ? 'vi' : 'en';
}

export function tell(message: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(message, 'Sổ Báo Cáo');
}
