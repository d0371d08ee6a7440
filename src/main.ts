// The add-in's whole surface: what cells, the menu, the panel and the command line may call. Nothing but names:
// the build makes each a way in of its own, which evaluates what it needs when it is first called.
export { SOSANH } from './functions/compare';
export { DOC_SO_VN, SO_VN } from './functions/numbers';
export { PHANTRAM_KH, VUOT_KH, XEPLOAI_KH } from './functions/plan';
export { SOAT_VANBAN } from './functions/proofread';
export { CAU_KH } from './functions/sentence';
export { addMenu } from './google/add-menu';
export { menuHandlers } from './google/menu';
export { runAction, runFromMenu } from './google/run-action';
export { commands, runCommand } from './google/run-command';
