// Entry of "npm run example": writes the example workbook anew from its data.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { buildExample, EXAMPLE_NAME } from './build.ts';

const root = projectRoot();
const path = join(root, 'examples', `${EXAMPLE_NAME}.xlsx`);
writeFileSync(path, await buildExample(root));
console.log(path);
