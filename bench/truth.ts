// npm run bench:truth: what checks and proofreader find of planted mistakes, and say of sound cases.
import { projectRoot } from '../desk/project-root.ts';
import { KNOWN, run as runBlind } from './truth/blind';
import { run as runTabs } from './truth/tabs';
import { run as runTexts } from './truth/texts';

const root = projectRoot();
const inTabs = runTabs(root);
console.log();
const inTexts = runTexts(root);
const update = process.argv.includes('--update');
const changes = runBlind(root, { update });

// The last lines say what it comes to: what we planted ourselves is found, all of it, unlike what others planted.
const ours = [...inTabs, ...inTexts];
console.log();
if (ours.length > 0) console.log(`FAILED: of our own cases\n${ours.join('\n')}`);
if (changes.length > 0) {
  const head = update
    ? `To be reviewed: ${KNOWN} was written anew`
    : `FAILED: ${KNOWN} is not what is so now`;
  console.log(`${head}\n${changes.join('\n')}`);
}
if (ours.length > 0 || (changes.length > 0 && !update)) process.exitCode = 1;
else if (changes.length === 0) {
  console.log('As it should be: our own cases found, those written blind as reviewed.');
}
