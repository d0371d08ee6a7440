// Makes the table of compounds from folders of texts: counts, and nothing of the texts themselves.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../desk/project-root.ts';
import { choosePairs, mutualBits, SeamCounter } from './choose';
import { PairCounter } from './count';

const TARGET = join('src', 'vietnamese', 'compounds', 'table.ts');

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\u0302/g, '^'],
  [/\u0306/g, '('],
  [/\u031b/g, '+'],
  [/\u0300/g, '`'],
  [/\u0301/g, "'"],
  [/\u0303/g, '~'],
  [/\u0309/g, '?'],
  [/\u0323/g, '.'],
  [/đ/g, 'D'],
];

function encode(syllable: string): string {
  return SIGNS.reduce(
    (text, [sign, ascii]) => text.replace(sign, ascii),
    syllable.normalize('NFD'),
  );
}

function textFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error('Name at least one folder of .txt files.');
const counter = new PairCounter();
const files = folders.flatMap(textFiles);
for (const file of files) counter.add(readFileSync(file, 'utf8'));
const byFirst = new Map<string, string[]>();
const chosen = choosePairs(counter);
const seams = new SeamCounter(chosen, (pair) => {
  const [first = '', second = ''] = pair.split(' ');
  return mutualBits(counter, first, second, counter.pairs.get(pair)?.all ?? 1);
});
for (const file of files) {
  for (const run of counter.runsOf(readFileSync(file, 'utf8'))) seams.add(run);
}
for (const pair of seams.list()) chosen.set(pair, 0);
for (const [pair, rank] of [...chosen].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const [first = '', second = ''] = pair.split(' ');
  byFirst.set(first, [...(byFirst.get(first) ?? []), `${encode(second)}${rank}`]);
}
const rows = [...byFirst].map(([first, seconds]) => `${encode(first)}:${seconds.join('')}`);
writeFileSync(
  join(projectRoot(), TARGET),
  `// Made by npm run compounds (see docs/compounds.md): pairs of syllables with the rank of their count.

/** A first syllable, and behind the colon each second one with its rank, in the signs of compounds.ts. */
export const COMPOUNDS = \`${rows.join('\n').replace(/`/g, '\\`')}\`;
`,
);
const ranked = [...chosen.values()].filter((rank) => rank > 0).length;
console.log(
  `${counter.texts} texts, ${counter.words} words: ${ranked} compounds, ${chosen.size - ranked} rare pairs`,
);
