// Communes that were written, with their mistakes and oddities, without sight of the rules.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { RULES } from '../../src/checks/index';
import type { Finding } from '../../src/checks/finding';
import { checkContext } from '../../src/checks/rule';
import { runChecks } from '../../src/checks/run';
import { readWorkbook } from '../../src/workbook/read-workbook';
import type { BlindScore } from './score';
import { readCommune, type Commune, type TruthCase } from './commune';
import { CommuneBook } from './commune-book';

/**
 * Where they lie, from the project's root. When they were first run, of a ward, an island, a border commune
 * and an industrial one (quarter, half-year, month, year) 82 of 96 mistakes were found, and nothing was said
 * of their sound months or of 48 oddities; of a delta commune 21 of 24, with three false findings in its
 * sound month; of a highland one 23 of 24, with none; of a mountain commune's half year and an industrial
 * ward's month, whose rows are named as in the offices' own tables, 21 of 28, with four false findings in the
 * sound months and two of 16 oddities. The checks were mended after each.
 */
const FOLDER = join('bench', 'truth', 'blind', 'communes');

/** A case with what it adds to the findings of the sound month. */
export interface CommuneCase {
  readonly commune: string;
  readonly name: string;
  /** The month as it is, an oddity that nothing should be said of, or a mistake. */
  readonly sort: 'sound' | 'oddity' | 'mistake';
  /** Of what is right, without those that the department's explanation accepts. */
  readonly findings: readonly string[];
}

/** Every case of every commune below `root`. */
export function communeCases(root: string): CommuneCase[] {
  return communeFiles(root).flatMap((path) => {
    const commune = readCommune(readFileSync(path, 'utf8'));
    const known = new Set(findingsOf(commune, null).map(keyOf));
    return commune.cases.map((one, at) => {
      const findings = findingsOf(commune, one);
      const isMistake = one.edits.some(({ rules }) => rules.length > 0);
      return {
        commune: basename(path, '.md'),
        name: one.name,
        sort: at === 0 ? 'sound' : isMistake ? 'mistake' : 'oddity',
        findings: findings
          .filter((finding) => at === 0 || !known.has(keyOf(finding)))
          .filter(({ explained }) => isMistake || explained === null)
          .map(keyOf),
      };
    });
  });
}

/** The communes' files, in the order of their names. */
export function communeFiles(root: string): string[] {
  return readdirSync(join(root, FOLDER))
    .sort()
    .map((name) => join(root, FOLDER, name));
}

/** How much of each commune's mistakes is found, and what is said of what is right. */
export function judgeCommunes(root: string): BlindScore[] {
  const cases = communeCases(root);
  return [...new Set(cases.map(({ commune }) => commune))].map((name) => {
    const own = cases.filter(({ commune }) => commune === name);
    const mistakes = own.filter(({ sort }) => sort === 'mistake');
    const right = own.filter(({ sort }) => sort !== 'mistake');
    return {
      name,
      planted: mistakes.length,
      missed: mistakes.filter(({ findings }) => findings.length === 0).map((one) => one.name),
      findings: own.reduce((sum, { findings }) => sum + findings.length, 0),
      falseAlarms: right.flatMap((one) => one.findings.map((finding) => `${one.name}: ${finding}`)),
    };
  });
}

function findingsOf(commune: Commune, one: TruthCase | null): Finding[] {
  const book = new CommuneBook(commune);
  for (const { tab, row, column, typed } of one?.edits ?? []) {
    if (typed !== null) book.type(tab, row, column, typed);
  }
  return runChecks(checkContext(readWorkbook(book.spreadsheet())), RULES);
}

const keyOf = ({ rule, tab, cell }: Finding): string => `${rule} ${tab ?? ''}!${cell ?? ''}`;
