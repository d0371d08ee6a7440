// The proofreader, measured on made-up prose: planted mistakes with a key, and what only looks like one.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { TEXT_RULES } from '../../src/proofread/index';
import { proofread } from '../../src/proofread/run';
import { printScores, type JudgedCase } from './score';

/** Where the cases lie, from the project's root. */
const FOLDER = join('bench', 'truth', 'texts');

/** One document with its key. */
interface TextCase {
  readonly name: string;
  readonly lines: readonly string[];
  readonly key: readonly { readonly rule: string; readonly line: number; readonly quote: string }[];
}

/** Judges all cases below `root`, prints recall and precision of every rule, answers with what is wrong. */
export function run(root: string): readonly string[] {
  const cases = judgeTexts(root);
  const wrong = printScores('Texts', cases);
  const planted = new Set(
    cases.flatMap(({ expected }) => expected.map((one) => one.split(' ')[0])),
  );
  const without = TEXT_RULES.map(({ id }) => id).filter((id) => !planted.has(id));
  if (without.length > 0) console.log(`\nno case yet: ${without.join(', ')}`);
  return wrong;
}

/** Every case with its key and what was found: `rule line quote`. */
export function judgeTexts(root: string): JudgedCase[] {
  return readdirSync(join(root, FOLDER))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readCases(readFileSync(join(root, FOLDER, name), 'utf8')).map((one) =>
        judge(basename(name, '.txt'), one),
      ),
    );
}

/** What opens a line that is decomposed before it is judged: our files hold composed letters only. */
const DECOMPOSED = /^NFD: /;

/** `## name`, the lines of the document, behind a line `=> rule: quote` for each mistake in it. */
function readCases(text: string): TextCase[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [name = '', ...rows] = section.replace(/\n+$/, '').split('\n');
      const lines: string[] = [];
      const key: TextCase['key'][number][] = [];
      for (const row of rows) {
        const expectation = /^=> ([a-z.0-9-]+): (.*)$/.exec(row);
        if (!expectation) lines.push(typed(row));
        else {
          const [, rule = '', quote = ''] = expectation;
          key.push({ rule, line: lines.length, quote });
        }
      }
      return { name, lines, key };
    });
}

function typed(row: string): string {
  return DECOMPOSED.test(row) ? row.replace(DECOMPOSED, '').normalize('NFD') : row;
}

function judge(file: string, { name, lines, key }: TextCase): JudgedCase {
  const { findings } = proofread(lines.join('\n'));
  const found = findings.map(({ rule, line, quote }) => {
    const meant = key.find(
      (one) => one.rule === rule && one.line === line && quote.normalize('NFC').includes(one.quote),
    );
    return `${rule} ${line} ${meant?.quote ?? quote}`;
  });
  const expected = key.map(({ rule, line, quote }) => `${rule} ${line} ${quote}`);
  return { name: `${file}, ${name}`, expected, found };
}
