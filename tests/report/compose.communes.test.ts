// The reports of made-up communes that differ in kind and style: what must hold of any of them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCommune } from '../../bench/truth/commune';
import { CommuneBook } from '../../bench/truth/commune-book';
import { projectRoot } from '../../build/project.mjs';
import { readDocx } from '../../desk/documents/read-docx.ts';
import { proofread } from '../../src/proofread/run';
import { auditDocument } from '../../src/report/audit';
import { composeReport } from '../../src/report/compose';
import { writeDocx } from '../../src/report/docx/write';
import { writeText } from '../../src/report/text';
import { readWorkbook } from '../../src/workbook/read-workbook';

const FOLDER = join(projectRoot, 'bench', 'truth', 'tabs');

function madeFrom(name: string): ReturnType<typeof composeReport> {
  const book = new CommuneBook(readCommune(readFileSync(join(FOLDER, name), 'utf8')));
  return composeReport(readWorkbook({ ...book.spreadsheet(), url: 'so.xlsx' }), 'vi');
}

describe.each(readdirSync(FOLDER))('the report of %s', (name) => {
  const { report, findings } = madeFrom(name);
  const { text, figures } = writeText(report);

  it('is no draft', () => {
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('proofreads clean', () => {
    expect(proofread(text, 'vi').findings).toEqual([]);
  });

  it('audits clean', () => {
    const document = readDocx(writeDocx(report, '2026-01-01T00:00:00Z'), 'x.docx');
    const judged = auditDocument(document, figures).figures;
    expect(judged.filter(({ status }) => status !== 'equal')).toEqual([]);
  });

  it('has one number for each key', () => {
    const numbers = new Map<string, Set<string>>();
    for (const { key, text: printed } of figures) {
      if (!/\d/.test(printed)) continue;
      numbers.set(key, (numbers.get(key) ?? new Set()).add(printed));
    }
    expect([...numbers].filter(([, printed]) => printed.size > 1)).toEqual([]);
  });
});
