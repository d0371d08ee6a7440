// npm run bench [GROUP …]: prints what was measured as one table, each group of rows as soon as it is known.
import { projectRoot } from '../desk/project-root.ts';
import { benchCheckRows } from './check-rows';
import { benchDocxtemplater } from './peers/docxtemplater';
import { arePeersInstalled, HOW_TO_INSTALL } from './peers/installed';
import { benchRosaeNlg } from './peers/rosaenlg';
import { benchGrowth } from './growth';
import { benchLongLines } from './long-lines';
import { benchProofread } from './proofread';
import { benchReport } from './report';
import { benchServiceCalls } from './service-calls';
import { benchStart } from './start';
import { printHeadings, printMeasurement, printPassedBounds } from './table';

const root = projectRoot();
const hasPeers = arePeersInstalled(root);
const groups = {
  start: benchStart,
  report: benchReport,
  ...(hasPeers ? { docxtemplater: benchDocxtemplater, rosaenlg: benchRosaeNlg } : {}),
  proofread: benchProofread,
  'long-lines': benchLongLines,
  growth: benchGrowth,
  rows: benchCheckRows,
  calls: benchServiceCalls,
};
const named = process.argv.slice(2);

printHeadings();
for (const [name, group] of Object.entries(groups)) {
  if (named.length > 0 && !named.includes(name)) continue;
  for (const measurement of await group(root)) printMeasurement(measurement);
}
printPassedBounds();
if (!hasPeers) console.log(HOW_TO_INSTALL);
