// The add-in's whole surface: what cells, the menu, the panel and the command line may call.
import type { Language } from './vietnamese/bilingual';
import { answer } from './google/answer';
import { addMenu, showPanel, tell } from './google/menu';
import * as panel from './google/panel';
import * as auditor from './google/audit';
import * as proofreader from './google/proofread';
import * as server from './google/server';
import * as wording from './google/wording';
import type { FinishedDocument } from './proofread/finished-document';
import type { ReportOptions, ServerFunctions } from './server-functions';

export {
  CAU_KH,
  DOC_SO_VN,
  PHANTRAM_KH,
  SOAT_VANBAN,
  SOSANH,
  SO_VN,
  VUOT_KH,
  XEPLOAI_KH,
} from './functions/index';

/** Adds the menu when the spreadsheet opens, in whatever auth mode. */
export function onOpen(): void {
  addMenu();
}

/** Adds the menu when the add-in is installed. */
export function onInstall(): void {
  addMenu();
}

/** Menu: opens the panel. */
export function openPanel(): void {
  showPanel('none');
}

/** Menu: opens the panel, which checks at once. */
export function openPanelAndCheck(): void {
  showPanel('check');
}

/** Menu: opens the panel, which makes the report at once. */
export function openPanelAndReport(): void {
  showPanel('report');
}

/** Menu: builds the tabs that are missing and says so. */
export function createTabsFromMenu(): void {
  const built = createTabs();
  if (!built.ok) return tell(built.error.message);
  const { created } = built.value;
  tell(
    created.length === 0
      ? 'Sổ đã có đủ các tab, không thêm gì.'
      : `Đã thêm ${created.length} tab: ${created.join(', ')}.`,
  );
}

/** Menu: opens the panel, which proofreads the Doc that was made last. */
export function openPanelAndProofread(): void {
  showPanel('proofread');
}

/** Menu: opens the panel, which compares the numbers of the Doc that was made last with the sheet. */
export function openPanelAndAudit(): void {
  showPanel('audit');
}

/** Menu: writes the report for sending out, without links. */
export function releaseFromMenu(): void {
  const made = createReport('vi', { release: true });
  if (!made.ok) return tell(made.error.message);
  tell(`Đã tạo bản phát hành: ${made.value.link}`);
}

/** Panel and command line: what the product understood of the tabs, before any judgement. */
export function readFacts(language?: Language): ReturnType<ServerFunctions['readFacts']> {
  return answer(known(language), () => server.readFacts());
}

/** Panel and command line: checks all tabs; writes nothing. */
export function checkWorkbook(language?: Language): ReturnType<ServerFunctions['checkWorkbook']> {
  return answer(known(language), () => server.check(known(language)));
}

/** Panel and command line: makes the report as a new Google Doc; with `seen` only of that data. */
export function createReport(
  language?: Language,
  options?: ReportOptions | null,
): ReturnType<ServerFunctions['createReport']> {
  return answer(known(language), () => server.report(known(language), options ?? {}));
}

/** Panel and command line: builds the tabs that are missing, touches no other. */
export function createTabs(language?: Language): ReturnType<ServerFunctions['createTabs']> {
  return answer(known(language), () => server.createMissingTabs());
}

/** Panel: everything that it shows first; writes nothing. */
export function readPanel(language?: Language): ReturnType<ServerFunctions['readPanel']> {
  return answer(known(language), () => panel.readPanel(known(language)));
}

/** Panel: the report's text with its figures, before the Doc is made. */
export function readReportText(language?: Language): ReturnType<ServerFunctions['readReportText']> {
  return answer(known(language), () => panel.readReportText(known(language)));
}

/** Panel: where the person stands in the spreadsheet. */
export function readSelection(language?: Language): ReturnType<ServerFunctions['readSelection']> {
  return answer(known(language), () => panel.readSelection());
}

/** Panel: shows a cell, as a click on it would. */
export function showCell(
  tab: string,
  cell: string,
  language?: Language,
): ReturnType<ServerFunctions['showCell']> {
  return answer(known(language), () => panel.showCell(tab, cell));
}

/** Panel: puts the repair of a finding that still stands into its cell. */
export function repairCell(
  request: Parameters<ServerFunctions['repairCell']>[0],
  language?: Language,
): ReturnType<ServerFunctions['repairCell']> {
  return answer(known(language), () => panel.repairCell(request, known(language)));
}

/** Panel: writes the explanation of a row's warnings. */
export function explainWarning(
  request: Parameters<ServerFunctions['explainWarning']>[0],
  language?: Language,
): ReturnType<ServerFunctions['explainWarning']> {
  return answer(known(language), () => panel.explainWarning(request));
}

/** Panel: the office's thresholds and the sections' templates. */
export function readOfficeWording(
  language?: Language,
): ReturnType<ServerFunctions['readOfficeWording']> {
  return answer(known(language), () => wording.readOfficeWording());
}

/** Panel: what a section would say with a wording that is not saved; writes nothing. */
export function previewWording(
  request: Parameters<ServerFunctions['previewWording']>[0],
  language?: Language,
): ReturnType<ServerFunctions['previewWording']> {
  return answer(known(language), () => wording.preview(request, known(language)));
}

/** Panel: writes a section's template. */
export function saveTemplate(
  request: Parameters<ServerFunctions['saveTemplate']>[0],
  language?: Language,
): ReturnType<ServerFunctions['saveTemplate']> {
  return answer(known(language), () => wording.saveTemplate(request));
}

/** Panel: writes one threshold of the grades. */
export function saveThreshold(
  request: Parameters<ServerFunctions['saveThreshold']>[0],
  language?: Language,
): ReturnType<ServerFunctions['saveThreshold']> {
  return answer(known(language), () => wording.saveThreshold(request));
}

/** Panel: puts back what a cell held, if nobody changed it since. */
export function undoWrite(
  written: Parameters<ServerFunctions['undoWrite']>[0],
  language?: Language,
): ReturnType<ServerFunctions['undoWrite']> {
  return answer(known(language), () => panel.undoWrite(written));
}

/** Command line: the name of the report's files. */
export function reportName(language?: Language): ReturnType<ServerFunctions['reportName']> {
  return answer(known(language), () => server.reportName());
}

/** Command line: judges each number of a finished document by the sheet. */
export function auditDocument(
  document: FinishedDocument,
  language?: Language,
): ReturnType<ServerFunctions['auditDocument']> {
  return answer(known(language), () => auditor.auditDocument(document));
}

/** Panel and menu: the same for the Doc that was made last. */
export function auditReport(language?: Language): ReturnType<ServerFunctions['auditReport']> {
  return answer(known(language), () => auditor.auditReport());
}

/** Command line: proofreads a finished document, given as lines with their links or as a text. */
export function proofreadDocument(
  document: FinishedDocument | string,
  language?: Language,
): ReturnType<ServerFunctions['proofreadDocument']> {
  return answer(known(language), () => proofreader.proofreadDocument(document, known(language)));
}

/** Panel and menu: proofreads the Doc that was made last. */
export function proofreadReport(
  language?: Language,
): ReturnType<ServerFunctions['proofreadReport']> {
  return answer(known(language), () => proofreader.proofreadReport(known(language)));
}

/** Vietnamese unless English is asked for: callers outside may send anything. */
function known(language: Language | undefined): Language {
  return language === 'en' ? 'en' : 'vi';
}
