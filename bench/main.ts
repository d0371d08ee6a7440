// npm run bench: prints what was measured as one table, each group of rows as soon as it is known.
import { projectRoot } from '../desk/project-root.ts';
import { benchCheckRows } from './check-rows';
import { benchProofread } from './proofread';
import { benchReport } from './report';
import { benchServiceCalls } from './service-calls';
import { benchStart } from './start';
import { printHeadings, printMeasurement } from './table';

const root = projectRoot();
const groups = [benchStart, benchReport, benchProofread, benchCheckRows, benchServiceCalls];

printHeadings();
for (const group of groups) {
  for (const measurement of await group(root)) printMeasurement(measurement);
}
