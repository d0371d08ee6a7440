// Custom function that proofreads the text of a cell.
import { documentOfText } from '../proofread/plain-text';
import { proofread } from '../proofread/run';
import { isEmpty } from './arguments';
import { broadcast, type CellResult } from './broadcast';

/**
 * Soát một đoạn văn: phần trăm, tổng số, ngày tháng, số văn bản, chính tả, dấu câu. Mỗi dòng của kết
 * quả là một chỗ cần sửa.
 *
 * @param {string} van_ban Đoạn văn cần soát: một ô hoặc một vùng.
 * @return {string} Những chỗ cần sửa, mỗi chỗ một dòng; ô trống nếu không thấy gì.
 * @customfunction
 */
export function SOAT_VANBAN(van_ban: unknown): CellResult {
  return broadcast([van_ban], (text) => {
    if (isEmpty(text) || typeof text !== 'string') return '';
    const { findings } = proofread(documentOfText(text));
    return findings
      .map(({ severity, message }) => `${severity === 'error' ? 'Lỗi' : 'Cảnh báo'}: ${message.vi}`)
      .join('\n');
  });
}
