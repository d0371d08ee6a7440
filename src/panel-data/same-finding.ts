// Whether a finding that the panel saw still stands: only then may its repair be written.
import type { FindingJson } from '../checks/finding';
import type { RepairRequest, FillRequest } from './panel-json';

/** The finding of now that is the same as the one that was seen; undefined when it is gone. */
export function sameFinding(
  findings: readonly FindingJson[],
  seen: RepairRequest | FillRequest,
): FindingJson | undefined {
  return findings.find(
    ({ rule, tab, cell, indicator, found, repair }) =>
      rule === seen.rule &&
      tab === seen.tab &&
      cell === seen.cell &&
      indicator === seen.indicator &&
      found === seen.found &&
      repair === seen.repair,
  );
}
