// The menu and the sidebar. The menu must work in every auth mode, so it touches nothing else.

import type { AuditReportJson, ProofreadReportJson } from '../server-functions';
import type { Language } from '../vietnamese/bilingual';

const MENU: readonly (readonly [caption: string, handler: string])[] = [
  ['Mở bảng điều khiển', 'openPanel'],
  ['Kiểm tra', 'openPanelAndCheck'],
  ['Tạo báo cáo', 'openPanelAndReport'],
  ['Đối chiếu văn bản', 'auditFromMenu'],
  ['Soát văn bản', 'proofreadFromMenu'],
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
export type PanelStart = 'none' | 'check' | 'report';

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

/** More would not fit on a screen; the command line lists them all. */
const MOST_SHOWN = 20;

/** Lists what was found in the report, until the person closes it. */
export function showFindings({ findings, errors, warnings }: ProofreadReportJson): void {
  const ui = SpreadsheetApp.getUi();
  const shown = findings.slice(0, MOST_SHOWN).map(({ severity, line, message }) => {
    return `${severity === 'error' ? 'LỖI' : 'Cảnh báo'}, dòng ${line}: ${message}`;
  });
  const more = findings.length - shown.length;
  if (more > 0) shown.push(`… và ${more} chỗ nữa.`);
  const said =
    findings.length === 0
      ? 'Không thấy chỗ nào phải sửa trong báo cáo làm lần cuối.'
      : `Báo cáo làm lần cuối có ${errors} lỗi, ${warnings} cảnh báo.`;
  ui.alert('Soát văn bản', [said, ...shown].join('\n\n'), ui.ButtonSet.OK);
}

/** Tells which numbers of the report differ from the sheet, and which nobody can trace. */
export function showAudit({ figures }: AuditReportJson): void {
  const ui = SpreadsheetApp.getUi();
  const changed = figures.filter(({ status }) => status === 'changed');
  const untraced = figures.filter(({ status }) => status === 'untraced');
  const told = [
    ...changed.map(({ line, text, tab, cell, now }) => {
      const today = now == null ? 'bảng tính không còn số này' : `bảng tính nay là ${now}`;
      return `Dòng ${line}: “${text}” khác ${tab}!${cell}, ${today}.`;
    }),
    ...untraced.map(({ line, text }) => `Dòng ${line}: “${text}” gõ tay, không rõ lấy từ ô nào.`),
  ];
  const shown = told.slice(0, MOST_SHOWN);
  if (told.length > shown.length) shown.push(`… và ${told.length - shown.length} số nữa.`);
  const said =
    told.length === 0
      ? `Cả ${figures.length} số trong báo cáo làm lần cuối đều khớp với bảng tính.`
      : `Trong ${figures.length} số có ${changed.length} số khác bảng tính, ${untraced.length} số gõ tay.`;
  ui.alert('Đối chiếu văn bản', [said, ...shown].join('\n\n'), ui.ButtonSet.OK);
}

/** Says in a toast what was done. */
export function tell(message: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(message, 'Sổ Báo Cáo');
}
