// Puts the repair of a finding into its cell, if the finding still stands.
import type { RepairRequest, WrittenJson } from '../../panel-data/panel-json';
import { sameFinding } from '../../panel-data/same-finding';
import { changedMeanwhile } from '../changed-meanwhile';
import { findingsNow } from '../findings-now';
import { repairContent, writeCell } from '../write-cell';
import type { Action } from './action';

export const repairCell: Action<RepairRequest, WrittenJson> = {
  writes: true,
  run: (request, language) => {
    const findings = findingsNow(language);
    if (!sameFinding(findings, request)) throw changedMeanwhile();
    const { tab, cell, repair } = request;
    return writeCell(request, repairContent(tab, cell, repair));
  },
};
