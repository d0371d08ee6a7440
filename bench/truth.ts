// npm run bench:truth: what checks and proofreader find of planted mistakes, and say of sound cases.
import { projectRoot } from '../desk/project-root.ts';
import { run as runBlind } from './truth/blind';
import { run as runTabs } from './truth/tabs';
import { run as runTexts } from './truth/texts';

runTabs(projectRoot());
console.log();
runTexts(projectRoot());
runBlind(projectRoot(), { update: process.argv.includes('--update') });
