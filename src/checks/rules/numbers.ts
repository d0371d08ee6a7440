// Rules about single number cells that could not be read: one for each kind of problem.
import { eachReading, type CellProblem } from '../../workbook/facts';
import { cellText } from '../../workbook/grid';
import type { Bilingual } from '../../vietnamese/bilingual';
import type { Rule } from '../rule';

/** A row of the table below: rules that differ only in their words. */
interface NumberRule extends Pick<
  Rule,
  'id' | 'title' | 'why' | 'message' | 'instruction' | 'asks'
> {
  readonly problems: readonly CellProblem[];
}

const TABLE: readonly NumberRule[] = [
  {
    id: 'number.text-in-number',
    problems: ['words', 'boolean'],
    title: { vi: 'Chữ trong ô số', en: 'Words where a number belongs' },
    why: {
      vi: 'Chữ trong ô số không tính được, nên chỗ này của báo cáo để trống.',
      en: 'Words cannot be computed with, so the report stays blank here.',
    },
    message: {
      vi: 'Ô này ghi “{found}”, không phải một con số.',
      en: 'This cell says “{found}”, which is no number.',
    },
    instruction: {
      vi: 'Chỉ ghi số, ví dụ 1.110 hoặc 418,5, lời giải thích ghi ở cột Ghi chú; không phát sinh thì ghi 0; kỳ này không có chỉ tiêu thì ghi “không áp dụng”.',
      en: 'Type the number alone, such as 1.110 or 418,5, remarks go to Ghi chú; if nothing occurred, type 0; if the indicator does not apply this period, “không áp dụng”.',
    },
  },
  {
    id: 'number.unit-in-cell',
    problems: ['unit-in-cell'],
    title: { vi: 'Số kèm đơn vị tính', en: 'A unit in the number cell' },
    why: {
      vi: 'Bảng tính coi “120 người” là chữ, không cộng được.',
      en: 'A spreadsheet takes “120 người” for text and cannot add it.',
    },
    message: {
      vi: 'Ô này ghi “{found}”.',
      en: 'This cell says “{found}”.',
    },
    instruction: {
      vi: 'Chỉ ghi số {expected}; đơn vị tính đã có ở cột riêng.',
      en: 'Type {expected} alone; the unit has its own column.',
    },
  },
  {
    id: 'number.decimal-point',
    problems: ['decimal-point'],
    title: { vi: 'Dấu chấm thập phân', en: 'Decimal point' },
    why: {
      vi: 'Trong tiếng Việt dấu chấm ngăn hàng nghìn, nên 99.5 không rõ là bao nhiêu.',
      en: 'In Vietnamese a point parts thousands, so 99.5 has no clear meaning.',
    },
    message: {
      vi: 'Ô này ghi “{found}”: số lẻ phải dùng dấu phẩy.',
      en: 'This cell says “{found}”: decimals take a comma.',
    },
    instruction: {
      vi: 'Nếu đúng là số lẻ, ghi {expected}.',
      en: 'If a decimal is meant, type {expected}.',
    },
  },
  {
    id: 'number.foreign-grouping',
    problems: ['foreign-grouping'],
    title: { vi: 'Số viết kiểu nước ngoài', en: 'Foreign number form' },
    why: {
      vi: 'Dấu phẩy và dấu chấm đổi chỗ cho nhau thì số bị đọc sai.',
      en: 'With comma and point exchanged the number would be misread.',
    },
    message: {
      vi: 'Ô này ghi “{found}” theo kiểu nước ngoài.',
      en: 'This cell says “{found}” in a foreign form.',
    },
    instruction: {
      vi: 'Viết theo kiểu Việt Nam: {expected}.',
      en: 'Write it the Vietnamese way: {expected}.',
    },
  },
  {
    id: 'number.broken-grouping',
    problems: ['broken-grouping'],
    title: { vi: 'Dấu chấm, phẩy đặt sai chỗ', en: 'Separators out of place' },
    why: {
      vi: 'Số viết dở dang có thể hiểu hai cách.',
      en: 'A number with stray separators can be read in two ways.',
    },
    message: {
      vi: 'Ô này ghi “{found}”: dấu chấm, dấu phẩy hoặc khoảng trắng đặt sai chỗ nên không rõ là số nào.',
      en: 'This cell says “{found}”: separators are out of place and the number is not clear.',
    },
    instruction: {
      vi: 'Ghi lại, ví dụ 1.110 hoặc 418,5.',
      en: 'Type it again, such as 1.110 or 418,5.',
    },
  },
  {
    id: 'number.letters-among-digits',
    problems: ['letters-among-digits'],
    title: { vi: 'Chữ cái lẫn trong chữ số', en: 'Letters among digits' },
    why: {
      vi: 'Nhìn giống số nhưng không phải số, nên không tính được.',
      en: 'It looks like a number and is none, so it cannot be computed with.',
    },
    message: {
      vi: 'Ô này ghi “{found}”, có chữ cái O, l hoặc I thay cho chữ số.',
      en: 'This cell says “{found}” with a letter O, l or I in place of a digit.',
    },
    instruction: {
      vi: '{retype}',
      en: '{retype}',
    },
  },
  {
    id: 'number.two-numbers',
    problems: ['two-numbers'],
    title: { vi: 'Hai số trong một ô', en: 'Two numbers in one cell' },
    why: {
      vi: 'Mỗi ô một số thì mới so được kết quả với kế hoạch.',
      en: 'Only with one number a cell can a result be held against its plan.',
    },
    message: {
      vi: 'Ô này ghi “{found}”, gồm hai số.',
      en: 'This cell says “{found}”, two numbers.',
    },
    instruction: {
      vi: 'Ghi kết quả ở cột Lũy kế, còn kế hoạch hoặc tổng số ghi ở cột của nó.',
      en: 'Put the result under Lũy kế and the plan or total into its own column.',
    },
  },
  {
    id: 'number.too-long',
    problems: ['too-long'],
    title: { vi: 'Số quá dài', en: 'Number too long' },
    why: {
      vi: 'Bảng tính làm tròn số dài hơn 15 chữ số mà không báo.',
      en: 'Spreadsheets silently round numbers of more than 15 digits.',
    },
    message: {
      vi: 'Ô này ghi “{found}”, dài hơn 15 chữ số nên bảng tính không giữ được chính xác.',
      en: 'This cell says “{found}”, more than 15 digits, which a spreadsheet cannot keep.',
    },
    instruction: {
      vi: 'Kiểm tra lại hoặc đổi đơn vị tính.',
      en: 'Check it or change the unit.',
    },
  },
  {
    id: 'number.cell-error',
    problems: ['cell-error'],
    title: { vi: 'Ô báo lỗi công thức', en: 'Formula error' },
    why: {
      vi: 'Ô lỗi kéo theo mọi công thức dùng đến nó.',
      en: 'An error cell spoils every formula that uses it.',
    },
    message: {
      vi: 'Ô này báo lỗi {found}.',
      en: 'This cell shows the error {found}.',
    },
    instruction: {
      vi: 'Sửa công thức hoặc gõ thẳng số vào ô.',
      en: 'Mend the formula or type the number.',
    },
  },
  {
    id: 'number.date-in-number',
    problems: ['date'],
    asks: 'number',
    title: { vi: 'Ngày tháng trong ô số', en: 'A date in a number cell' },
    why: {
      vi: 'Bảng tính tự đổi 7/10 thành ngày tháng; con số đã gõ không còn nữa.',
      en: 'Spreadsheets turn 7/10 into a date; what was typed is lost.',
    },
    message: {
      vi: 'Ô này là ngày {found}, không phải một con số (gõ kiểu 7/10 thì bảng tính đổi thành ngày, và số gõ sau đó cũng hiện thành ngày).',
      en: 'This cell holds the date {found}, no number (spreadsheets turn 7/10 into one, and show whatever is typed later as one).',
    },
    instruction: {
      vi: '{retype} Trong bảng bên bấm “Trả ô về dạng số”, hoặc đặt định dạng số cho ô trước khi gõ.',
      en: '{retype} Use “Turn back into a number” in the panel, or give the cell a number format before typing.',
    },
  },
];

/** What to type where the number can be guessed, and where it cannot. */
function retype(repair: string | null): Bilingual {
  return repair === null
    ? { vi: 'Gõ lại con số.', en: 'Type the number again.' }
    : { vi: `Nếu đúng, ghi ${repair}.`, en: `If so, type ${repair}.` };
}

/** The rules, one for each row of the table. */
export const NUMBER_RULES: readonly Rule[] = TABLE.map(({ problems, ...texts }) => ({
  ...texts,
  severity: 'error',
  grain: 'cell',
  always: true,
  checkRow: (row, _entry, report) => {
    eachReading(row, (reading) => {
      if (!reading.problem || !problems.includes(reading.problem)) return;
      report({
        tab: row.tab,
        row: reading.row,
        column: reading.column,
        indicator: row.id,
        found: cellText(reading.raw),
        ...(reading.repair === null ? {} : { expected: reading.repair, repair: reading.repair }),
        values: { retype: retype(reading.repair) },
      });
    });
  },
}));
