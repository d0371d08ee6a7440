// Turns a cell that shows dates back into one of numbers, with the number that was meant.
import { findingsJson } from '../../checks/finding';
import { RULES } from '../../checks/index';
import { checkContext } from '../../checks/rule';
import { runChecks } from '../../checks/run';
import type { RestoreRequest, WrittenJson } from '../../panel-data/panel-json';
import { sameFinding } from '../../panel-data/same-finding';
import { readNumber } from '../../vietnamese/read-number';
import { readWorkbook } from '../../workbook/read-workbook';
import { Failure } from '../answer';
import { changedMeanwhile } from '../changed-meanwhile';
import { readSpreadsheet } from '../read-spreadsheet';
import { AUTOMATIC, writeCell } from '../write-cell';
import type { Action } from './action';

export const restoreNumber: Action<RestoreRequest, WrittenJson> = {
  writes: true,
  run: (request, language) => {
    const { value, problem, percent } = readNumber(request.typed);
    if (value === null || problem !== null || percent) {
      throw new Failure('number.unreadable', {
        vi: `“${request.typed}” chưa phải một con số. Gõ như 1.110 hoặc 418,5.`,
        en: `“${request.typed}” is no number. Type it like 1.110 or 418,5.`,
      });
    }
    const facts = readWorkbook(readSpreadsheet());
    const findings = findingsJson(runChecks(checkContext(facts), RULES), language);
    if (!sameFinding(findings, request)) throw changedMeanwhile();
    return writeCell(request, { kind: 'number', number: value, format: AUTOMATIC });
  },
};
