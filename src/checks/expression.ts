// The secretary's rule expressions: parsed by jsep, computed with exact decimals.
import jsep from 'jsep';
import type Big from 'big.js';
import { decimal, divideHalfUp } from '../plan/decimal';
import { BilingualError } from '../vietnamese/bilingual';
import { fold } from '../vietnamese/text';
import type { Amount, IndicatorRow, Reading } from '../workbook/facts';
import type { FactsIndex } from '../workbook/facts-index';
import { statedAmount } from '../workbook/stated-amount';

/** The value names of a rule's expression: `hs_tthc_tong.thang`. */
const AMOUNT_NAMES: ReadonlyMap<string, Amount> = new Map([
  ['ke_hoach', 'plan'],
  ['tong_so', 'total'],
  ['thang', 'month'],
  ['luy_ke', 'toDate'],
  ['cung_ky', 'samePeriod'],
]);

/** Decimals kept in a quotient inside an expression, far beyond any tolerance. */
const QUOTIENT_PLACES = 20;

/** An expression that cannot be understood; the words say why, for people. */
export class ExpressionError extends BilingualError {}

/** An understood expression that this month's values leave without an answer. */
export class DivisionByZeroError extends ExpressionError {}

/** A computed side of a rule. */
export interface Computed {
  /** null: a value is missing, so the rule has nothing to say. */
  readonly value: Big | null;
  /** The cells it was computed from, in reading order. */
  readonly cells: readonly { readonly row: IndicatorRow; readonly reading: Reading }[];
}

/** Computes an expression over the facts. Throws `ExpressionError` where it is not understood. */
export function compute(expression: string, index: FactsIndex): Computed {
  // A decimal comma between digits; the language has no argument lists that could be meant.
  const canonical = expression.replace(/(\d),(\d)/g, '$1.$2');
  let tree: jsep.Expression;
  try {
    tree = jsep(canonical);
  } catch {
    throw new ExpressionError({
      vi: `không đọc được “${expression}”; kiểm tra dấu ngoặc và dấu phép tính`,
      en: `“${expression}” cannot be read; check brackets and operators`,
    });
  }
  const cells: { row: IndicatorRow; reading: Reading }[] = [];
  const value = evaluate(tree, index, cells);
  return { value, cells };
}

function evaluate(
  node: jsep.Expression,
  index: FactsIndex,
  cells: { row: IndicatorRow; reading: Reading }[],
): Big | null {
  switch (node.type) {
    case 'Literal': {
      const { value } = node as jsep.Literal;
      if (typeof value === 'number') return decimal(value);
      throw new ExpressionError({
        vi: `“${String(value)}” không phải là số`,
        en: `“${String(value)}” is no number`,
      });
    }
    case 'Identifier':
      return lookUp((node as jsep.Identifier).name, null, index, cells);
    case 'MemberExpression': {
      const { object, property, computed } = node as jsep.MemberExpression;
      if (computed || object.type !== 'Identifier' || property.type !== 'Identifier') break;
      const name = (property as jsep.Identifier).name;
      return lookUp((object as jsep.Identifier).name, name, index, cells);
    }
    case 'UnaryExpression': {
      const { operator, argument } = node as jsep.UnaryExpression;
      const value = evaluate(argument, index, cells);
      if (operator === '-') return value?.times(-1) ?? null;
      if (operator === '+') return value;
      throw unknownOperator(operator);
    }
    case 'BinaryExpression': {
      const { operator, left, right } = node as jsep.BinaryExpression;
      const a = evaluate(left, index, cells);
      const b = evaluate(right, index, cells);
      return apply(operator, a, b);
    }
    default:
      break;
  }
  throw new ExpressionError({
    vi: 'chỉ dùng mã chỉ tiêu, số và các phép + - * / ( )',
    en: 'only ids, numbers and + - * / ( ) may be used',
  });
}

function unknownOperator(operator: string): ExpressionError {
  return new ExpressionError({
    vi: `phép tính “${operator}” không dùng được`,
    en: `the operator “${operator}” cannot be used`,
  });
}

function apply(operator: string, a: Big | null, b: Big | null): Big | null {
  const known = ['+', '-', '*', '/'].includes(operator);
  if (!known) throw unknownOperator(operator);
  if (a === null || b === null) return null;
  if (operator === '+') return a.plus(b);
  if (operator === '-') return a.minus(b);
  if (operator === '*') return a.times(b);
  if (b.eq(0)) {
    throw new DivisionByZeroError({
      vi: 'phép chia cho 0, nên với số liệu kỳ này không so sánh được',
      en: 'it divides by 0, so nothing can be compared with this period’s figures',
    });
  }
  return divideHalfUp(a, b, QUOTIENT_PLACES);
}

function lookUp(
  id: string,
  amountName: string | null,
  index: FactsIndex,
  cells: { row: IndicatorRow; reading: Reading }[],
): Big | null {
  const entry = index.entries.get(id);
  // What is not asked for any more has no value, as one that is not typed yet.
  if (!entry && index.retired.has(id)) return null;
  if (!entry) {
    throw new ExpressionError({
      vi: `Danh mục không có mã “${id}”`,
      en: `Danh mục has no id “${id}”`,
    });
  }
  const named = amountName === null ? undefined : AMOUNT_NAMES.get(fold(amountName));
  if (amountName !== null && named === undefined) {
    throw new ExpressionError({
      vi: `“.${amountName}” không có; dùng .ke_hoach, .tong_so, .thang, .luy_ke hoặc .cung_ky`,
      en: `there is no “.${amountName}”; use .ke_hoach, .tong_so, .thang, .luy_ke or .cung_ky`,
    });
  }
  const row = index.rows.get(id);
  if (!row) return null;
  const reading = row.values[named ?? statedAmount(entry, row.values)];
  if (!reading) return null;
  cells.push({ row, reading });
  return reading.value === null ? null : decimal(reading.value);
}
