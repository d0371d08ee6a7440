// Rules about single number cells that could not be read: one for each kind of problem.
import type { CellProblem } from '../../workbook/facts';
import { cellText } from '../../workbook/grid';
import type { Bilingual } from '../../vietnamese/bilingual';
import type { Rule } from '../rule';

/** A row of the table below: rules that differ only in their words. */
type NumberRule = readonly [
  id: string,
  problems: readonly CellProblem[],
  title: Bilingual,
  message: Bilingual,
];

const TABLE: readonly NumberRule[] = [
  [
    'number.text-in-number',
    ['words', 'boolean'],
    { vi: 'Chữ trong ô số', en: 'Words where a number belongs' },
    {
      vi: 'Ô này ghi “{found}”, không phải một con số. Chỉ ghi số, ví dụ 1.110 hoặc 418,5; lời giải thích ghi ở cột Ghi chú.',
      en: 'This cell says “{found}”, which is no number. Type the number alone, such as 1.110 or 418,5; remarks go to Ghi chú.',
    },
  ],
  [
    'number.unit-in-cell',
    ['unit-in-cell'],
    { vi: 'Số kèm đơn vị tính', en: 'A unit in the number cell' },
    {
      vi: 'Ô này ghi “{found}”. Chỉ ghi số {expected}; đơn vị tính đã có ở cột riêng.',
      en: 'This cell says “{found}”. Type {expected} alone; the unit has its own column.',
    },
  ],
  [
    'number.decimal-point',
    ['decimal-point'],
    { vi: 'Dấu chấm thập phân', en: 'Decimal point' },
    {
      vi: 'Ô này ghi “{found}”: số lẻ phải dùng dấu phẩy. Nếu đúng là số lẻ, ghi {expected}.',
      en: 'This cell says “{found}”: decimals take a comma. If a decimal is meant, type {expected}.',
    },
  ],
  [
    'number.foreign-grouping',
    ['foreign-grouping'],
    { vi: 'Số viết kiểu nước ngoài', en: 'Foreign number form' },
    {
      vi: 'Ô này ghi “{found}” theo kiểu nước ngoài. Viết theo kiểu Việt Nam: {expected}.',
      en: 'This cell says “{found}” in a foreign form. Write it the Vietnamese way: {expected}.',
    },
  ],
  [
    'number.broken-grouping',
    ['broken-grouping'],
    { vi: 'Dấu chấm, phẩy đặt sai chỗ', en: 'Separators out of place' },
    {
      vi: 'Ô này ghi “{found}”: dấu chấm, dấu phẩy hoặc khoảng trắng đặt sai chỗ nên không rõ là số nào. Ghi lại, ví dụ 1.110 hoặc 418,5.',
      en: 'This cell says “{found}”: separators are out of place and the number is not clear. Type it again, such as 1.110 or 418,5.',
    },
  ],
  [
    'number.letters-among-digits',
    ['letters-among-digits'],
    { vi: 'Chữ cái lẫn trong chữ số', en: 'Letters among digits' },
    {
      vi: 'Ô này ghi “{found}”, có chữ cái O, l hoặc I thay cho chữ số. {retype}',
      en: 'This cell says “{found}” with a letter O, l or I in place of a digit. {retype}',
    },
  ],
  [
    'number.two-numbers',
    ['two-numbers'],
    { vi: 'Hai số trong một ô', en: 'Two numbers in one cell' },
    {
      vi: 'Ô này ghi “{found}”, gồm hai số. Ghi kết quả ở cột Lũy kế, còn kế hoạch hoặc tổng số ghi ở cột của nó.',
      en: 'This cell says “{found}”, two numbers. Put the result under Lũy kế and the plan or total into its own column.',
    },
  ],
  [
    'number.too-long',
    ['too-long'],
    { vi: 'Số quá dài', en: 'Number too long' },
    {
      vi: 'Ô này ghi “{found}”, dài hơn 15 chữ số nên bảng tính không giữ được chính xác. Kiểm tra lại hoặc đổi đơn vị tính.',
      en: 'This cell says “{found}”, more than 15 digits, which a spreadsheet cannot keep. Check it or change the unit.',
    },
  ],
  [
    'number.cell-error',
    ['cell-error'],
    { vi: 'Ô báo lỗi công thức', en: 'Formula error' },
    {
      vi: 'Ô này báo lỗi {found}. Sửa công thức hoặc gõ thẳng số vào ô.',
      en: 'This cell shows the error {found}. Mend the formula or type the number.',
    },
  ],
  [
    'number.date-in-number',
    ['date'],
    { vi: 'Ngày tháng trong ô số', en: 'A date in a number cell' },
    {
      vi: 'Ô này là ngày {found}, không phải một con số (bảng tính tự đổi khi gõ kiểu 7/10). Đặt lại định dạng số rồi gõ số vào.',
      en: 'This cell holds the date {found}, no number (spreadsheets turn 7/10 into one). Set a number format and type the number.',
    },
  ],
];

/** What to type where the number can be guessed, and where it cannot. */
function retype(repair: string | null): Bilingual {
  return repair === null
    ? { vi: 'Gõ lại con số.', en: 'Type the number again.' }
    : { vi: `Nếu đúng, ghi ${repair}.`, en: `If so, type ${repair}.` };
}

/** The rules, one for each row of the table. */
export const NUMBER_RULES: readonly Rule[] = TABLE.map(([id, problems, title, message]) => ({
  id,
  severity: 'error',
  grain: 'cell',
  title,
  message,
  checkRow: (row, _entry, report) => {
    for (const reading of row.readings) {
      if (!reading.problem || !problems.includes(reading.problem)) continue;
      report({
        tab: row.tab,
        row: reading.row,
        column: reading.column,
        indicator: row.id,
        found: cellText(reading.raw),
        ...(reading.repair === null ? {} : { expected: reading.repair, repair: reading.repair }),
        values: { retype: retype(reading.repair) },
      });
    }
  },
}));
