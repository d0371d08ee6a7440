// Custom function that proofreads the text of a cell.
import { documentOfText } from '../proofread/plain-text';
import { proofread } from '../proofread/run';
import { RULE_SETTINGS } from '../workbook/columns';
import type { RuleSwitch } from '../workbook/facts';
import type { CellValue } from '../workbook/grid';
import { findTable } from '../workbook/headers';
import { readRuleSwitches } from '../workbook/read-tables';
import { isEmpty } from './arguments';
import { broadcast, InputError, type Answer } from './broadcast';

/**
 * Soát một đoạn văn: phần trăm, tổng số, ngày tháng, số văn bản, chính tả, dấu câu. Mỗi dòng của kết
 * quả là một chỗ cần sửa.
 *
 * @param {string} van_ban Đoạn văn cần soát: một ô hoặc một vùng.
 * @param {range} quy_tac Không bắt buộc: bảng “Mã quy tắc, Bật, Tham số” của tab Quy tắc, cả dòng tiêu đề, để tắt hoặc chỉnh quy tắc.
 * @return {string} Những chỗ cần sửa, mỗi chỗ một dòng; ô trống nếu không thấy gì.
 * @customfunction
 */
export function SOAT_VANBAN(van_ban: unknown, quy_tac?: unknown): Answer {
  const switches = switchesOf(quy_tac);
  return broadcast([van_ban], (text) => {
    if (isEmpty(text) || typeof text !== 'string') return '';
    const { findings } = proofread(documentOfText(text), 'vi', switches);
    return findings
      .map(({ severity, message }) => `${severity === 'error' ? 'Lỗi' : 'Cảnh báo'}: ${message}`)
      .join('\n');
  });
}

/** The switches of a range: an argument, so that Sheets computes anew when somebody edits them. */
function switchesOf(range: unknown): readonly RuleSwitch[] {
  if (range === undefined || range === null || range === '') return [];
  const rows = Array.isArray(range) ? (range as CellValue[][]) : [];
  const tab = { name: '', id: null, rows };
  const table = findTable(tab, RULE_SETTINGS);
  if (!table) {
    throw new InputError(
      'quy_tac phải là vùng có dòng tiêu đề “Mã quy tắc”, “Bật”, “Tham số” của tab Quy tắc.',
    );
  }
  return readRuleSwitches(tab, table);
}
