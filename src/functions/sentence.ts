// Custom function that writes the sentence of one figure, as the report would.
import { capitalizeRuns, runsText } from '../figures/runs';
import { writeClause } from '../narrative/clauses/clause';
import { periodWords } from '../narrative/period-words';
import { Rotation } from '../narrative/sentences/rotation';
import type { Writer } from '../narrative/writer';
import { readPhraseKind } from '../workbook/closed-lists';
import { type CatalogueEntry, type IndicatorRow, type Reading } from '../workbook/facts';
import { PHRASE_KINDS, traitsOf } from '../workbook/phrase-kinds';
import { readNumber } from '../vietnamese/read-number';
import { FIRST_PARAGRAPH } from '../workbook/place';
import { DEFAULT_WORDING } from '../workbook/wording';
import { isEmpty, numberArgument, textArgument } from './arguments';
import { broadcast, InputError, type CellResult, type CellInput } from './broadcast';

/**
 * Viết câu nêu kết quả của một chỉ tiêu như trong báo cáo, ví dụ "Diện tích gieo cấy lúa đạt
 * 509/650 ha, bằng 78,3% kế hoạch."
 *
 * @param {string} ten Tên chỉ tiêu trong câu; dấu … là chỗ của con số, nếu có.
 * @param {number} thuc_hien Kết quả thực hiện.
 * @param {number} [ke_hoach] Kế hoạch (với tỷ trọng: tổng số); bỏ trống nếu không giao kế hoạch.
 * @param {string} [don_vi] Đơn vị tính.
 * @param {string} [dang_cau] Dạng câu như trong Danh mục; bỏ trống là "số lượng".
 * @return {string} Câu văn; ô trống nếu thiếu tên hoặc kết quả.
 * @customfunction
 */
export function CAU_KH(
  ten: unknown,
  thuc_hien: unknown,
  ke_hoach: unknown,
  don_vi: unknown,
  dang_cau: unknown,
): CellResult {
  return broadcast([ten, thuc_hien, ke_hoach, don_vi, dang_cau], (name, done, plan, unit, kind) => {
    if (isEmpty(name) || isEmpty(done)) return '';
    const entry = entryOf(textArgument(name), textArgument(unit), textArgument(kind), plan);
    const values = valuesOf(entry, readingOf(done, 'Thực hiện'), plan);
    const { text } = writeClause({ entry, row: { ...EMPTY_ROW, values } }, WRITER, 0);
    return `${runsText(capitalizeRuns(text))}.`;
  });
}

/** A cell has one sentence, without the office's wording and templates. */
const WRITER: Writer = {
  wording: DEFAULT_WORDING,
  period: periodWords(null),
  turns: new Rotation(),
  openers: [],
  templates: {
    fill: () => {
      throw new Error('A cell function has no templates.');
    },
  },
  unusable: () => undefined,
};

const EMPTY_ROW = {
  id: '',
  department: '',
  tab: '',
  name: '',
  unit: '',
  row: 0,
  columns: {},
  percent: null,
  explanation: null,
  remark: null,
};

function entryOf(name: string, unit: string, kind: string, plan: CellInput): CatalogueEntry {
  const typed = kind === '' ? 'số lượng' : readPhraseKind(kind);
  // A share of nothing given is a plain number.
  const phrase = typed === 'tỷ trọng' && isEmpty(plan) ? 'số lượng' : typed;
  if (phrase === null) {
    throw new InputError(`Dạng câu phải là một trong: ${PHRASE_KINDS.join(', ')}.`);
  }
  return {
    id: '',
    name,
    inSentence: name,
    unit,
    phrase,
    department: '',
    section: '',
    place: FIRST_PARAGRAPH,
    measure: 'stock',
    direction: 'higher',
    season: null,
    due: null,
    partOf: null,
    good: null,
    poor: null,
    mention: 'auto',
    template: '',
  };
}

/** A plan that states itself is the result; other kinds take the plan beside it. */
function valuesOf(entry: CatalogueEntry, done: Reading, plan: CellInput): IndicatorRow['values'] {
  const { states, ofTotal } = traitsOf(entry.phrase);
  if (states === 'plan') return { plan: done };
  if (isEmpty(plan)) return { toDate: done };
  if (ofTotal) return { toDate: done, total: positive(plan, 'Tổng số') };
  return { toDate: done, plan: positive(plan, 'Kế hoạch') };
}

function positive(input: CellInput, name: string): Reading {
  const reading = readingOf(input, name);
  if ((reading.value ?? 0) <= 0) throw new InputError(`${name} phải lớn hơn 0.`);
  return reading;
}

/** A text is read as a department's cell is: `trên 70` stays a lower bound, `50%` is 50. */
function readingOf(input: CellInput, name: string): Reading {
  const typed = typeof input === 'string' ? readNumber(input) : null;
  const value = typed?.value ?? numberArgument(input, name);
  return {
    row: 0,
    column: 0,
    raw: null,
    value,
    atLeast: typed?.atLeast ?? false,
    percent: false,
    problem: null,
    repair: null,
  };
}
