// The add-in's whole surface with src/late.ts: what Google calls at once, from a cell or when a spreadsheet opens.
// Nothing but names: the build makes each a way in of its own, which evaluates what it needs when it is first called.
export { SOSANH } from './functions/compare';
export { DOC_SO_VN, SO_VN } from './functions/numbers';
export { PHANTRAM_KH, VUOT_KH, XEPLOAI_KH } from './functions/plan';
export { onEdit } from './google/edit-stamp';
export { addMenu } from './google/add-menu';
