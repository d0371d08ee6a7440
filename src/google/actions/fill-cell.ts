// Puts into a cell what a person answers to its finding: the number of a cell that shows dates, zero, “không áp dụng”.
import { RULES } from '../../checks/index';
import type { ContentJson, FillRequest, WrittenJson } from '../../panel-data/panel-json';
import { sameFinding } from '../../panel-data/same-finding';
import { readNumber } from '../../vietnamese/read-number';
import { isNotApplicable } from '../../workbook/not-applicable-words';
import { Failure } from '../answer';
import { changedMeanwhile } from '../changed-meanwhile';
import { findingsNow } from '../findings-now';
import { AUTOMATIC, writeCell } from '../write-cell';
import type { Action } from './action';

export const fillCell: Action<FillRequest, WrittenJson> = {
  writes: true,
  run: (request, language) => {
    const rule = RULES.find(({ id }) => id === request.rule);
    const content = contentOf(request.typed, rule?.asks === 'number');
    const findings = findingsNow(language);
    const isAnswered = rule?.asks === 'number' || rule?.gap === 'amount';
    if (!isAnswered || !sameFinding(findings, request)) throw changedMeanwhile();
    return writeCell(request, content);
  },
};

/** @param isDate the cell shows dates, and is to show numbers again */
function contentOf(typed: string, isDate: boolean): ContentJson {
  if (!isDate && isNotApplicable(typed)) return { kind: 'text', text: typed };
  const { value, problem, percent } = readNumber(typed);
  if (value === null || problem !== null || percent) {
    throw new Failure('number.unreadable', {
      vi: `“${typed}” chưa phải một con số. Gõ như 1.110 hoặc 418,5.`,
      en: `“${typed}” is no number. Type it like 1.110 or 418,5.`,
    });
  }
  return { kind: 'number', number: value, ...(isDate ? { format: AUTOMATIC } : {}) };
}
