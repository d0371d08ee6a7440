// Custom function that writes the sentence of one figure, as the report would.
import { writeClause } from '../narrative/clause';
import { capitalizeMarked, FigureLedger, plainText } from '../narrative/marked-text';
import { periodWords } from '../narrative/period-words';
import { TemplateEngine } from '../narrative/templates';
import { readPhraseKind } from '../workbook/closed-lists';
import { PHRASE_KINDS, type CatalogueEntry, type Reading } from '../workbook/facts';
import { FIRST_PARAGRAPH } from '../workbook/place';
import { isEmpty, numberArgument, textArgument } from './arguments';
import { broadcast, InputError, type Answer, type CellInput } from './broadcast';

/**
 * Viết câu nêu kết quả của một chỉ tiêu như trong báo cáo, ví dụ "Diện tích gieo cấy lúa đạt
 * 509/650 ha, bằng 78,3% kế hoạch."
 *
 * @param {string} ten Tên chỉ tiêu trong câu; dấu … là chỗ của con số, nếu có.
 * @param {number} thuc_hien Kết quả thực hiện.
 * @param {number} [ke_hoach] Kế hoạch; bỏ trống nếu không giao kế hoạch.
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
): Answer {
  let engine: TemplateEngine | null = null;
  return broadcast([ten, thuc_hien, ke_hoach, don_vi, dang_cau], (name, done, plan, unit, kind) => {
    if (isEmpty(name) || isEmpty(done)) return '';
    engine ??= new TemplateEngine();
    const entry = entryOf(textArgument(name), textArgument(unit), textArgument(kind));
    const toDate = readingOf(done, 'Thực hiện');
    const values = isEmpty(plan) ? { toDate } : { toDate, plan: readingOf(plan, 'Kế hoạch') };
    if (values.plan?.value === 0) throw new InputError('Kế hoạch phải lớn hơn 0.');
    const clause = writeClause(
      { entry, row: { ...EMPTY_ROW, values } },
      { engine, ledger: new FigureLedger(), period: periodWords(null) },
      0,
    );
    return `${plainText(capitalizeMarked(clause.text))}.`;
  });
}

const EMPTY_ROW = {
  ...{ id: '', department: '', tab: '', tabId: null, name: '', unit: '' },
  idCell: { row: 0, column: 0 },
  readings: [],
  percentCell: null,
  explanation: null,
};

function entryOf(name: string, unit: string, kind: string): CatalogueEntry {
  const phrase = kind === '' ? 'số lượng' : readPhraseKind(kind);
  if (phrase === null) {
    throw new InputError(`Dạng câu phải là một trong: ${PHRASE_KINDS.join(', ')}.`);
  }
  return {
    ...{ id: '', name, inSentence: name, unit, phrase },
    ...{ department: '', section: '', place: FIRST_PARAGRAPH },
    ...{ flow: false, direction: 'higher', season: null, partOf: null },
    ...{ good: null, poor: null, mention: 'auto' },
  };
}

function readingOf(input: CellInput, name: string): Reading {
  const value = numberArgument(input, name);
  const atLeast = typeof input === 'string' && /^(?:trên|hơn)\s/iu.test(input.trim());
  return {
    ...{ row: 0, column: 0, raw: null, value, atLeast },
    ...{ percent: false, problem: null, repair: null },
  };
}
