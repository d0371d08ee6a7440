// npm run bench:truth: what the checks find of planted mistakes, and what they say of sound cases.
import { projectRoot } from '../desk/project-root.ts';
import { run as runTabs } from './truth/tabs';

runTabs(projectRoot());
