// The add-in's whole surface: what cells, the menu, the panel and the command line may call.
import { addMenu } from './google/menu';

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
