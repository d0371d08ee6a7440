// The rest of the surface: what people wait for longer, so that it waits as text until one of it is first called.
export { SOAT_VANBAN } from './functions/proofread';
export { CAU_KH } from './functions/sentence';
export { menuHandlers } from './google/menu';
export { runAction, runFromMenu } from './google/run-action';
export { commands, runCommand } from './google/run-command';
