// The checks of the tabs, measured on made-up communes: sound months, and each mistake planted in one.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { RULES } from '../../src/checks/index';
import { checkContext } from '../../src/checks/rule';
import { runChecks } from '../../src/checks/run';
import { readWorkbook } from '../../src/workbook/read-workbook';
import { a1 } from '../../src/workbook/grid';
import { readCommune, type Commune, type TruthCase } from './commune';
import { CommuneBook } from './commune-book';
import { printScores, type JudgedCase } from './score';

/** Where the communes lie, from the project's root. */
const FOLDER = join('bench', 'truth', 'tabs');

/** Judges all cases below `root`, prints recall and precision of every rule, answers with what is wrong. */
export function run(root: string): readonly string[] {
  const cases = judgeTabs(root);
  const wrong = printScores('Tabs', cases);
  const planted = new Set(
    cases.flatMap(({ expected }) => expected.map((one) => one.split(' ')[0])),
  );
  const without = RULES.map(({ id }) => id).filter((id) => !planted.has(id));
  if (without.length > 0) console.log(`\nno case yet: ${without.join(', ')}`);
  return wrong;
}

/** Every case of every commune with its key and what was found. */
export function judgeTabs(root: string): JudgedCase[] {
  return readdirSync(join(root, FOLDER))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .flatMap((name) => {
      const commune = readCommune(readFileSync(join(root, FOLDER, name), 'utf8'));
      return commune.cases.map((one) => judge(basename(name, '.md'), commune, one));
    });
}

function judge(file: string, commune: Commune, { name, edits }: TruthCase): JudgedCase {
  const book = new CommuneBook(commune);
  const expected: string[] = [];
  // Places first: an edit may change the very text by which its row is known.
  for (const { tab, row, column, rules } of edits) {
    for (const rule of rules) expected.push(keyed(book, rule, tab, row, column));
  }
  for (const { tab, row, column, typed } of edits) {
    if (typed !== null) book.type(tab, row, column, typed);
  }
  const context = checkContext(readWorkbook(book.spreadsheet()));
  const found = runChecks(context, RULES).map(
    ({ rule, tab, cell }) => `${rule} ${tab ?? ''}!${cell ?? ''}`,
  );
  return { name: `${file}, ${name}`, expected, found };
}

/**
 * `plan.zero`, of the edited cell; `plan.zero@Lũy kế`, of another one; `plan.zero@`, of the row;
 * `workbook.no-outline@sổ`, of no cell.
 */
function keyed(
  book: CommuneBook,
  expectation: string,
  tab: string,
  row: string,
  column: string,
): string {
  const [rule = '', elsewhere] = expectation.split('@');
  if (elsewhere === 'sổ') return `${rule} !`;
  const [first = '', ...rest] = (elsewhere ?? '').split(' ');
  const place =
    elsewhere === undefined
      ? book.place(tab, row, column)
      : /^thuyết minh \d+$/.test(elsewhere)
        ? book.place(tab, elsewhere, 'Nội dung')
        : elsewhere === ''
          ? book.place(tab, row, 'Mã')
          : rest.length > 0 && /^[a-z]/.test(first)
            ? book.place(tab, first, rest.join(' '))
            : book.place(tab, row, elsewhere);
  return `${rule} ${tab}!${a1(place)}`;
}
