// Rules about number cells that were read, but are kept or written in a way that asks for a look.
import { writeValue } from '../../plan/write-value';
import { tidy } from '../../vietnamese/text';
import { writeNumber } from '../../vietnamese/write-number';
import { decimal } from '../../plan/decimal';
import {
  eachReading,
  readingsOf,
  type CatalogueRow,
  type IndicatorRow,
  type Reading,
} from '../../workbook/facts';
import { cellText } from '../../workbook/grid';
import { traitsOf } from '../../workbook/phrase-kinds';
import { isCounted } from '../../workbook/units';
import { hitAt, type Hit, type Rule } from '../rule';

/** Calls `look` for every cell of the row that has a value. */
function eachValue(row: IndicatorRow, look: (reading: Reading, value: number) => void): void {
  eachReading(row, (reading) => {
    if (reading.value !== null) look(reading, reading.value);
  });
}

/** A hit that quotes the cell. */
function hit(row: IndicatorRow, reading: Reading): Hit & { readonly found: string } {
  return { ...hitAt(row, reading), found: cellText(reading.raw) };
}

/** What may be a decimal, or thousands written the English way. */
const THREE_DECIMALS = /^(?:\D+\s)?[1-9]\d{0,2},\d{3}$/;

/** A number kept as text: sums and other formulas of the sheet pass it over in silence. */
const STORED_AS_TEXT: Rule = {
  id: 'number.stored-as-text',
  severity: 'warning',
  grain: 'cell',
  title: { vi: 'Số lưu dạng chữ', en: 'Number stored as text' },
  why: {
    vi: 'Công thức cộng của bảng tính bỏ qua số lưu dạng chữ mà không báo gì.',
    en: 'Formulas of the sheet pass over numbers kept as text without a word.',
  },
  message: {
    vi: 'Số “{found}” được lưu dạng chữ (thường do dán từ Word, Excel hoặc thừa khoảng trắng). Báo cáo hiểu là {expected}, nhưng công thức của bảng tính sẽ bỏ qua.',
    en: 'The number “{found}” is stored as text (often pasted, or with stray spaces). The report reads {expected}, but formulas of the sheet pass it over.',
  },
  instruction: {
    vi: 'Gõ lại số vào ô.',
    en: 'Type it again.',
  },
  checkRow: (row, _entry, report) => {
    eachValue(row, (reading, value) => {
      if (typeof reading.raw !== 'string' || reading.atLeast || reading.percent) return;
      // An ambiguous number is said to be that; retyping it as it stands would not help.
      if (THREE_DECIMALS.test(tidy(reading.raw))) return;
      const meant = writeValue(value);
      report({ ...hit(row, reading), expected: meant, repair: meant });
    });
  },
};

/**
 * `1,110` as text: a decimal by the Vietnamese rule, but what English spreadsheets write for 1.110.
 * A decimal that was typed would be a real number, so nobody can tell which is meant.
 */
const AMBIGUOUS_COMMA: Rule = {
  id: 'number.ambiguous-comma',
  severity: 'error',
  grain: 'cell',
  doubts: 'number',
  title: { vi: 'Dấu phẩy dễ hiểu nhầm', en: 'Ambiguous comma' },
  why: {
    vi: 'Đọc nhầm dấu phẩy làm con số sai một nghìn lần.',
    en: 'A comma misread makes the number wrong a thousandfold.',
  },
  message: {
    vi: 'Ô này ghi “{found}” dạng chữ, không rõ là số lẻ hay hàng nghìn.',
    en: 'This cell holds “{found}” as text: a decimal, or thousands?',
  },
  instruction: {
    vi: 'Nếu là hàng nghìn, ghi {expected}; nếu là số lẻ, đặt định dạng số cho ô rồi gõ lại.',
    en: 'If thousands are meant, type {expected}; if a decimal, give the cell a number format and type it again.',
  },
  checkRow: (row, _entry, report) => {
    eachValue(row, (reading) => {
      if (typeof reading.raw !== 'string') return;
      const text = tidy(reading.raw);
      if (!THREE_DECIMALS.test(text)) return;
      report({ ...hit(row, reading), expected: text.replace(',', '.') });
    });
  },
};

/** Half a household, or a thousands point that was read as a decimal sign on the way. */
const FRACTION_OF_COUNT: Rule = {
  id: 'number.fraction-of-count',
  severity: 'error',
  grain: 'cell',
  doubts: 'number',
  title: { vi: 'Số lẻ ở đơn vị đếm', en: 'Fraction of a counted unit' },
  why: {
    vi: 'Nửa hộ, nửa người là dấu hiệu dấu chấm hàng nghìn bị đọc thành dấu thập phân.',
    en: 'Half a household usually means that a thousands point was read as a decimal one.',
  },
  message: {
    vi: 'Số {found} có phần lẻ, nhưng “{unit}” chỉ đếm được số nguyên.',
    en: 'The number {found} has a fraction, but “{unit}” is counted in whole numbers.',
  },
  instruction: {
    vi: 'Kiểm tra dấu chấm, dấu phẩy hoặc đơn vị tính.',
    en: 'Check the separators or the unit.',
  },
  checkRow: (row, entry, report) => {
    if (!entry || !isCounted(entry.phrase, entry.unit)) return;
    eachValue(row, (reading, value) => {
      if (reading.percent || Number.isInteger(value)) return;
      report({
        ...hit(row, reading),
        values: { unit: entry.unit },
      });
    });
  },
};

/** `50%` in a row of households or hectares: read as 50, but never meant as 50 of them. */
const PERCENT_IN_AMOUNT: Rule = {
  id: 'number.percent-in-amount',
  severity: 'error',
  grain: 'cell',
  doubts: 'number',
  title: { vi: 'Phần trăm ở ô số lượng', en: 'Percent in an amount' },
  why: {
    vi: 'Phần trăm bị hiểu thành số lượng: 50% thành 50 hộ.',
    en: 'A percent would be taken for an amount: 50% for 50 households.',
  },
  message: {
    vi: 'Ô này là {found}%, nhưng chỉ tiêu tính bằng “{unit}”.',
    en: 'This cell holds {found}%, but the indicator is in “{unit}”.',
  },
  instruction: {
    vi: 'Ghi đúng số lượng; nếu ô bị định dạng kiểu %, đặt lại định dạng số.',
    en: 'Type the amount; if the cell has a % format, set a number format.',
  },
  checkRow: (row, entry, report) => {
    if (!entry || isInPercent(entry) || entry.unit.startsWith('%')) return;
    eachValue(row, (reading, value) => {
      if (!reading.percent) return;
      report({
        ...hit(row, reading),
        found: writeValue(value),
        values: { unit: entry.unit },
      });
    });
  },
};

/** Plans and results of an office are never below zero. */
const NEGATIVE: Rule = {
  id: 'number.negative',
  severity: 'error',
  grain: 'cell',
  doubts: 'number',
  title: { vi: 'Số âm', en: 'Negative number' },
  why: {
    vi: 'Kế hoạch và kết quả không thể âm; số âm thường do công thức trừ nhầm.',
    en: 'A plan or result cannot be negative; it usually comes from a wrong subtraction.',
  },
  message: {
    vi: 'Số {found} nhỏ hơn 0, mà kế hoạch và kết quả không thể âm.',
    en: 'The number {found} is below 0, which no plan or result can be.',
  },
  instruction: {
    vi: 'Kiểm tra lại số này.',
    en: 'Check it.',
  },
  checkRow: (row, entry, report) => {
    // What came less what went may be below zero.
    if (entry?.measure === 'net') return;
    eachValue(row, (reading, value) => {
      if (value < 0) report(hit(row, reading));
    });
  },
};

/** A rate above 100 %: possible for a percent of plan, not for a share of a whole. */
const RATE_ABOVE_WHOLE: Rule = {
  id: 'number.rate-above-100',
  severity: 'error',
  grain: 'cell',
  doubts: 'number',
  title: { vi: 'Tỷ lệ trên 100%', en: 'Rate above 100%' },
  why: {
    vi: 'Phần của một tổng thể không thể lớn hơn tổng thể.',
    en: 'A part of a whole cannot exceed the whole.',
  },
  message: {
    vi: 'Tỷ lệ {found}% lớn hơn 100%.',
    en: 'The rate {found}% is above 100%.',
  },
  instruction: {
    vi: 'Kiểm tra số liệu; nếu là phần trăm so với kế hoạch, sửa “Dạng câu” trong Danh mục.',
    en: 'Check it; if it is a percent of plan, change “Dạng câu” in Danh mục.',
  },
  checkRow: (row, entry, report) => {
    if (!isShareOfWhole(entry)) return;
    eachValue(row, (reading, value) => {
      if (value > 100) report(hit(row, reading));
    });
  },
};

/** A rate in percent is wrong by a factor of a hundred when it was typed as a fraction. */
const RATE_AS_FRACTION: Rule = {
  id: 'number.rate-as-fraction',
  severity: 'error',
  grain: 'cell',
  doubts: 'number',
  title: { vi: 'Tỷ lệ gõ thành phân số', en: 'Rate typed as a fraction' },
  why: {
    vi: 'Báo cáo sẽ viết 0,784% ở chỗ đáng lẽ là 78,4%.',
    en: 'The report would say 0,784% where 78,4% is meant.',
  },
  message: {
    vi: 'Ô này là {found}%, trong khi số đi kèm ({beside}) cho thấy phải là {expected}%.',
    en: 'This cell says {found}%, while what stands beside it ({beside}) shows that {expected}% is meant.',
  },
  instruction: {
    vi: 'Nếu đúng vậy, ghi {expected}; nếu tỷ lệ thật sự dưới 1%, kiểm tra lại {beside}.',
    en: 'If so, type {expected}; if the rate is below 1% indeed, check {beside}.',
  },
  checkRow: (row, entry, report, { earlier }) => {
    if (!entry || !isInPercent(entry)) return;
    eachValue(row, (reading, value) => {
      if (value <= 0 || value > 1 || reading.percent || reading.atLeast) return;
      const last = earlier.of(row.id)[earlier.of(row.id).length - 1]?.toDate ?? null;
      const beside = [
        ...readingsOf(row)
          .filter((one) => one !== reading)
          .map((one) => one.value),
        last,
        entry.good,
        entry.poor,
      ].filter((one): one is number => one !== null && one > 0);
      const meant = decimal(value).times(100);
      // Nothing beside it is as small, and something is about a hundred times as large.
      const shows = beside.find((one) => isAbout(meant.toNumber(), one));
      if (shows === undefined || shows < 5 || beside.some((one) => one <= 2)) return;
      const expected = writeNumber(meant);
      report({
        ...hit(row, reading),
        expected,
        repair: expected,
        values: { beside: `${writeValue(shows)}%` },
      });
    });
  },
};

/** Within a factor of two and a half. */
function isAbout(one: number, other: number): boolean {
  return one <= other * 2.5 && other <= one * 2.5;
}

function isInPercent({ phrase }: CatalogueRow): boolean {
  return traitsOf(phrase).value === 'percent';
}

function isShareOfWhole(entry: CatalogueRow | undefined): boolean {
  return entry !== undefined && traitsOf(entry.phrase).toPlan === 'points' && entry.unit === '%';
}

export const NUMBER_FORM_RULES: readonly Rule[] = [
  FRACTION_OF_COUNT,
  PERCENT_IN_AMOUNT,
  NEGATIVE,
  RATE_ABOVE_WHOLE,
  RATE_AS_FRACTION,
  AMBIGUOUS_COMMA,
  STORED_AS_TEXT,
];
