// Rules about the values of one row: what is missing, and what cannot stand beside another.
import { writeValue } from '../../plan/write-value';
import { cellOf, type CatalogueRow } from '../../workbook/facts';
import { cellText } from '../../workbook/grid';
import { onlyGrows } from '../../workbook/measure';
import { hasNothingToReport } from '../../workbook/not-applicable';
import { traitsOf } from '../../workbook/phrase-kinds';
import { isFilled, statedAmount } from '../../workbook/stated-amount';
import { hitAt, type Rule } from '../rule';

function isShare(entry: CatalogueRow | undefined): entry is CatalogueRow {
  return entry !== undefined && traitsOf(entry.phrase).ofTotal;
}

const MISSING_VALUE: Rule = {
  id: 'value.missing',
  severity: 'error',
  grain: 'cell',
  always: true,
  gap: 'amount',
  title: { vi: 'Thiếu số liệu', en: 'Missing figure' },
  why: {
    vi: 'Chưa có số thì báo cáo để […] ở chỗ này.',
    en: 'Without the figure the report has […] in this place.',
  },
  message: {
    vi: 'Chưa có số liệu “{name}”.',
    en: 'No figure for “{name}”.',
  },
  instruction: {
    vi: 'Ô trống không phải là 0: nếu không phát sinh, ghi 0.',
    en: 'An empty cell is not zero: if nothing occurred, type 0.',
  },
  checkRow: (row, entry, report) => {
    if (!entry) return;
    const amount = statedAmount(entry, row.values);
    const reading = row.values[amount];
    if (isFilled(reading)) return;
    report({
      ...hitAt(row, cellOf(row, amount)),
      expected: entry.unit,
      values: { name: entry.name },
    });
  },
};

const MISSING_TOTAL: Rule = {
  id: 'value.missing-total',
  severity: 'error',
  grain: 'cell',
  always: true,
  gap: 'amount',
  title: { vi: 'Thiếu tổng số', en: 'Missing total' },
  why: {
    vi: 'Tỷ trọng phải có mẫu số.',
    en: 'A share needs its whole.',
  },
  message: {
    vi: 'Chỉ tiêu “{name}” có dạng câu tỷ trọng nhưng chưa có Tổng số để tính.',
    en: 'Indicator “{name}” states a share but has no Tổng số to compute it from.',
  },
  instruction: {
    vi: 'Ghi Tổng số.',
    en: 'Type it.',
  },
  checkRow: (row, entry, report) => {
    if (!isShare(entry) || hasNothingToReport(entry, row)) return;
    const { total } = row.values;
    if (isFilled(total) && total?.problem !== 'not-applicable') return;
    report({
      ...hitAt(row, cellOf(row, 'total')),
      values: { name: entry.name },
    });
  },
};

const ZERO_TOTAL: Rule = {
  id: 'value.zero-total',
  severity: 'error',
  grain: 'cell',
  doubts: 'number',
  title: { vi: 'Tổng số bằng 0', en: 'A total of zero' },
  why: {
    vi: 'Không có phần trăm nào của số không; “đạt 100%” của 0 là vô nghĩa.',
    en: 'There is no percent of nothing; “100%” of 0 has no meaning.',
  },
  message: {
    vi: 'Tổng số của “{name}” bằng 0 nên không tính được tỷ trọng.',
    en: 'The total of “{name}” is 0, so no share can be computed.',
  },
  instruction: {
    vi: 'Ghi đúng Tổng số; nếu kỳ này không có đối tượng nào, ghi “không áp dụng” ở ô kết quả.',
    en: 'Type the total; if there is nothing of the kind this period, write “không áp dụng” as the result.',
  },
  checkRow: (row, entry, report) => {
    const { total } = row.values;
    if (!isShare(entry) || total?.value !== 0 || hasNothingToReport(entry, row)) {
      return;
    }
    report({ ...hitAt(row, total), found: cellText(total.raw), values: { name: entry.name } });
  },
};

const MONTH_OVER_TO_DATE: Rule = {
  id: 'value.month-over-to-date',
  severity: 'error',
  grain: 'row',
  doubts: 'number',
  title: { vi: 'Trong tháng lớn hơn lũy kế', en: 'Month above to date' },
  why: {
    vi: 'Lũy kế gồm cả tháng này nên không thể nhỏ hơn tháng này.',
    en: 'The value to date includes the month, so it cannot be smaller.',
  },
  message: {
    vi: 'Thực hiện trong tháng {found} lớn hơn lũy kế {expected}.',
    en: 'The month’s {found} is more than the {expected} to date.',
  },
  instruction: {
    vi: 'Kiểm tra cả hai ô.',
    en: 'Check both cells.',
  },
  checkRow: (row, entry, report) => {
    const { month, toDate } = row.values;
    if (!entry || !onlyGrows(entry.measure) || month?.value == null || toDate?.value == null) {
      return;
    }
    if (toDate.atLeast || month.value <= toDate.value) return;
    report({
      ...hitAt(row, month),
      found: writeValue(month.value),
      expected: writeValue(toDate.value),
    });
  },
};

const PART_OVER_TOTAL: Rule = {
  id: 'value.part-over-total',
  severity: 'error',
  grain: 'row',
  doubts: 'number',
  title: { vi: 'Kết quả lớn hơn tổng số', en: 'Result above its total' },
  why: {
    vi: 'Phần không thể lớn hơn tổng.',
    en: 'A part cannot exceed its total.',
  },
  message: {
    vi: 'Kết quả {found} lớn hơn Tổng số {expected}.',
    en: 'The result {found} is more than its total {expected}.',
  },
  instruction: {
    vi: 'Kiểm tra cả hai ô.',
    en: 'Check both cells.',
  },
  checkRow: (row, entry, report) => {
    const { total } = row.values;
    if (!entry || total?.value == null || total.atLeast) return;
    const stated = row.values[statedAmount(entry, row.values)];
    if (stated?.value == null || stated.value <= total.value) return;
    report({
      ...hitAt(row, stated),
      found: writeValue(stated.value),
      expected: writeValue(total.value),
    });
  },
};

export const VALUE_RULES: readonly Rule[] = [
  MISSING_VALUE,
  MISSING_TOTAL,
  ZERO_TOTAL,
  MONTH_OVER_TO_DATE,
  PART_OVER_TOTAL,
];
