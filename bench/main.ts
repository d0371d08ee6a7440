// npm run bench: prints what was measured as one table, each group of rows as soon as it is known.
import { projectRoot } from '../desk/project-root.ts';
import { benchCheckRows } from './check-rows';
import { benchDocxtemplater } from './peers/docxtemplater';
import { arePeersInstalled, HOW_TO_INSTALL } from './peers/installed';
import { benchRosaeNlg } from './peers/rosaenlg';
import { benchLongLines } from './long-lines';
import { benchProofread } from './proofread';
import { benchReport } from './report';
import { benchServiceCalls } from './service-calls';
import { benchStart } from './start';
import { printHeadings, printMeasurement } from './table';

const root = projectRoot();
const peers = [benchDocxtemplater, benchRosaeNlg];
const groups = [
  benchStart,
  benchReport,
  ...(arePeersInstalled(root) ? peers : []),
  benchProofread,
  benchLongLines,
  benchCheckRows,
  benchServiceCalls,
];

printHeadings();
for (const group of groups) {
  for (const measurement of await group(root)) printMeasurement(measurement);
}
if (!arePeersInstalled(root)) console.log(HOW_TO_INSTALL);
