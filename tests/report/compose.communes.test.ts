// The reports of made-up communes that differ in kind and style: what must hold of any of them.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { communeFiles } from '../../bench/truth/blind-communes';
import { readCommune } from '../../bench/truth/commune';
import { CommuneBook } from '../../bench/truth/commune-book';
import { projectRoot } from '../../build/project.mjs';
import { readDocx } from '../../desk/documents/read-docx.ts';
import { proofread } from '../../src/proofread/run';
import { auditDocument } from '../../src/report/audit';
import { composeReport } from '../../src/report/compose';
import { writeDocx } from '../../src/report/docx/write';
import { writeText } from '../../src/report/text';
import { indexFacts, notesOf } from '../../src/workbook/facts-index';
import { readWorkbook } from '../../src/workbook/read-workbook';
import { statedAmount } from '../../src/workbook/stated-amount';

const TABS = join(projectRoot, 'bench', 'truth', 'tabs');
const FILES = [...readdirSync(TABS).map((name) => join(TABS, name)), ...communeFiles(projectRoot)];

describe.each(FILES.map((path) => [basename(path, '.md'), path]))('the report of %s', (_, path) => {
  const book = new CommuneBook(readCommune(readFileSync(path, 'utf8')));
  const facts = readWorkbook({ ...book.spreadsheet(), url: 'so.xlsx' });
  const { report, findings } = composeReport(facts);
  const { text, figures } = writeText(report);
  const body = figures.filter(({ section }) => section !== 'annex');

  it('is no draft', () => {
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(report.draft).toBe(false);
  });

  it('proofreads clean', () => {
    expect(proofread(text).findings).toEqual([]);
  });

  it('audits clean', () => {
    const document = readDocx(writeDocx(report, '2026-01-01T00:00:00Z'), 'x.docx');
    const judged = auditDocument(document, { text, figures }).figures;
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

  it('tells no figure twice in a section', () => {
    const told = body.map(({ key, section }) => `${section} ${key.replace(/Rounded$/, '')}`);
    expect(told.filter((one, at) => told.indexOf(one) !== at)).toEqual([]);
  });

  it('leaves no indicator out', () => {
    const told = new Set(body.map(({ indicator }) => indicator));
    const { entries, rows } = indexFacts(facts);
    const silent = [...entries.values()].filter((entry) => {
      const values = rows.get(entry.id)?.values ?? {};
      return values[statedAmount(entry, values)]?.value != null && !told.has(entry.id);
    });
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('has no clause that begins with “trong đó”, but where an officer wrote it', () => {
    const begun = (one: string): number => one.match(/(?:^|[.;] )trong đó/gimu)?.length ?? 0;
    const typed = [...notesOf(facts)].reduce((sum, note) => sum + begun(note.text), 0);
    expect(begun(text)).toBe(typed);
  });
});
