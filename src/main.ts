// The add-in's whole surface: what cells, the menu, the panel and the command line may call.
import { addMenu } from './google/menu';

export { SOSANH } from './functions/compare';
export { DOC_SO_VN, SO_VN } from './functions/numbers';
export { PHANTRAM_KH, VUOT_KH, XEPLOAI_KH } from './functions/plan';
export { SOAT_VANBAN } from './functions/proofread';
export { CAU_KH } from './functions/sentence';
export { menuHandlers, runAction, runFromMenu } from './google/run-action';
export { commands, runCommand } from './google/run-command';

/** Adds the menu when the spreadsheet opens, in whatever auth mode. */
export function onOpen(): void {
  addMenu();
}

/** Adds the menu when the add-in is installed. */
export function onInstall(): void {
  addMenu();
}
