// Puts the repair of a finding into its cell, if the finding still stands.
import { findingsJson } from '../../checks/finding';
import { RULES } from '../../checks/index';
import { checkContext } from '../../checks/rule';
import { runChecks } from '../../checks/run';
import type { RepairRequest, WrittenJson } from '../../panel-data/panel-json';
import { sameFinding } from '../../panel-data/same-finding';
import { readWorkbook } from '../../workbook/read-workbook';
import { changedMeanwhile } from '../changed-meanwhile';
import { readSpreadsheet } from '../read-spreadsheet';
import { repairContent, writeCell } from '../write-cell';
import type { Action } from './action';

export const repairCell: Action<RepairRequest, WrittenJson> = {
  writes: true,
  run: (request, language) => {
    const facts = readWorkbook(readSpreadsheet());
    const findings = findingsJson(runChecks(checkContext(facts), RULES), language);
    if (!sameFinding(findings, request)) throw changedMeanwhile();
    const { tab, cell, repair } = request;
    return writeCell(request, repairContent(tab, cell, repair));
  },
};
