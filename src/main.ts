// The add-in's whole surface: what cells, the menu, the panel and the command line may call.
import type { Language } from './vietnamese/bilingual';
import { answer } from './google/answer';
import { addMenu, showPanel, tell } from './google/menu';
import * as server from './google/server';
import type { ServerFunctions } from './server-functions';

export {
  CAU_KH,
  DOC_SO_VN,
  PHANTRAM_KH,
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

/** Panel and command line: what the product understood of the tabs, before any judgement. */
export function readFacts(language?: Language): ReturnType<ServerFunctions['readFacts']> {
  return answer(known(language), () => server.readFacts());
}

/** Panel and command line: checks all tabs; writes nothing. */
export function checkWorkbook(language?: Language): ReturnType<ServerFunctions['checkWorkbook']> {
  return answer(known(language), () => server.check(known(language)));
}

/** Panel and command line: makes the report as a new Google Doc. */
export function createReport(language?: Language): ReturnType<ServerFunctions['createReport']> {
  return answer(known(language), () => server.report(known(language)));
}

/** Panel and command line: builds the tabs that are missing, touches no other. */
export function createTabs(language?: Language): ReturnType<ServerFunctions['createTabs']> {
  return answer(known(language), () => server.createMissingTabs());
}

/** Vietnamese unless English is asked for: callers outside may send anything. */
function known(language: Language | undefined): Language {
  return language === 'en' ? 'en' : 'vi';
}
