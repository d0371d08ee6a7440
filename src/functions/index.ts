// The custom functions for cells.
export { SOSANH } from './compare';
export { DOC_SO_VN, SO_VN } from './numbers';
export { PHANTRAM_KH, VUOT_KH, XEPLOAI_KH } from './plan';
export { SOAT_VANBAN } from './proofread';
export { CAU_KH } from './sentence';
