// npm run bench: prints what was measured as one table.
import { projectRoot } from '../desk/project-root.ts';
import { benchCheckRows } from './check-rows';
import { benchProofread } from './proofread';
import { benchReport } from './report';
import { benchServiceCalls } from './service-calls';
import { benchStart } from './start';
import { printTable } from './table';

const root = projectRoot();
printTable([
  ...benchCheckRows(),
  ...(await benchReport(root)),
  ...(await benchProofread(root)),
  ...benchStart(root),
  ...(await benchServiceCalls()),
]);
