// Entry of "npm run docs": writes the pages that are made from the code.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project.mjs';
import { CHECKS_PAGE, checksPage } from './checks-page';

const root = process.env.SO_BAO_CAO_ROOT ?? projectRoot;
writeFileSync(join(root, CHECKS_PAGE), checksPage());
console.log(CHECKS_PAGE);
