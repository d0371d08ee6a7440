// The menu and the sidebar. The menu must work in every auth mode, so it touches nothing else.
import type { Language } from '../vietnamese/bilingual';

const MENU: readonly (readonly [caption: string, handler: string])[] = [
  ['Mở bảng điều khiển', 'openPanel'],
  ['Kiểm tra', 'openPanelAndCheck'],
  ['Tạo báo cáo', 'openPanelAndReport'],
  ['Đối chiếu văn bản', 'openPanelAndAudit'],
  ['Soát văn bản', 'openPanelAndProofread'],
  ['Bản phát hành', 'releaseFromMenu'],
  ['Tạo sổ', 'createTabsFromMenu'],
];

/** Adds the menu; the handlers are the names of top-level functions. */
export function addMenu(): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const [caption, handler] of MENU) menu.addItem(caption, handler);
  menu.addToUi();
}

/** What the panel does as soon as it is open. */
export type PanelStart = 'none' | 'check' | 'report' | 'audit' | 'proofread';

/** Opens the panel at the right. */
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
function accountLanguage(): Language {
  return Session.getActiveUserLocale().startsWith('vi') ? 'vi' : 'en';
}

/** Says in a toast what was done. */
export function tell(message: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(message, 'Sổ Báo Cáo');
}
