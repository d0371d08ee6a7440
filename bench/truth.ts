// npm run bench:truth: what checks and proofreader find of planted mistakes, and say of sound cases.
import { projectRoot } from '../desk/project-root.ts';
import { KNOWN, run as runBlind } from './truth/blind';
import { run as runTabs } from './truth/tabs';
import { run as runTexts } from './truth/texts';

const root = projectRoot();
const inTabs = runTabs(root);
console.log();
const inTexts = runTexts(root);
const changes = runBlind(root, { update: process.argv.includes('--update') });

// The last lines say what it comes to: what we planted ourselves is found, all of it, unlike what others planted.
const ours = [...inTabs, ...inTexts];
console.log();
if (ours.length > 0) console.log(`FAILED: of our own cases\n${ours.join('\n')}`);
if (changes.length > 0) {
  console.log(`FAILED: ${KNOWN} is not what is so now\n${changes.join('\n')}`);
}
if (ours.length + changes.length > 0) process.exitCode = 1;
else console.log('As it should be: our own cases found, those written blind as reviewed.');
