// What we write ourselves passes our own proofreading, for communes that differ in kind and style.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCommune } from '../../bench/truth/commune';
import { CommuneBook } from '../../bench/truth/commune-book';
import { projectRoot } from '../../build/project.mjs';
import { proofread } from '../../src/proofread/run';
import { composeReport } from '../../src/report/compose';
import { writeText } from '../../src/report/text';
import { readWorkbook } from '../../src/workbook/read-workbook';

const FOLDER = join(projectRoot, 'bench', 'truth', 'tabs');

describe('the report of a made-up commune', () => {
  it.each(readdirSync(FOLDER))('%s is clean', (name) => {
    const book = new CommuneBook(readCommune(readFileSync(join(FOLDER, name), 'utf8')));
    const { report } = composeReport(readWorkbook(book.spreadsheet()), 'vi');
    expect(proofread(writeText(report).text, 'vi').findings).toEqual([]);
  });
});
