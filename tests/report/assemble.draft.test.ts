// A workbook with errors open gives a draft: marked, with its gaps shown and what is open at the end.
import { beforeAll, describe, expect, it } from 'vitest';
import { openDesk, type Desk } from '../../desk/session.ts';
import type { ReportJson } from '../../src/google/make-report';
import { plainWorkbook, type Changes } from '../google/plain-workbook';
import { openDocx, type OpenedDocx } from './docx/opened-docx';

interface Made {
  readonly desk: Desk;
  readonly report: ReportJson;
  readonly docx: OpenedDocx;
  readonly lines: readonly string[];
}

async function draft(changes: Changes, language: 'vi' | 'en' = 'vi'): Promise<Made> {
  const desk = await openDesk({ sheets: plainWorkbook(4, changes) });
  const report = desk.ask('writeReport', language);
  const docx = openDocx(desk.services.madeFiles[0]!.bytes);
  return { desk, report, docx, lines: report.text.trimEnd().split('\n') };
}

describe('a draft', () => {
  let made: Made;

  beforeAll(async () => {
    made = await draft({
      'Kinh tế!G6': null,
      'Kinh tế!G7': 'khoảng bốn mươi',
      'Kinh tế!G8': { error: '#REF!' },
    });
  });

  it('says that it is one, in the answer, at the top, in its name and in the log', () => {
    expect(made.report.draft).toBe(true);
    expect(made.report.errors).toBeGreaterThanOrEqual(3);
    expect(made.lines[0]).toBe('DỰ THẢO');
    expect(made.docx.paragraphs[0]!.text).toBe('DỰ THẢO');
    expect(made.desk.services.madeFiles[0]!.resource['name']).toMatch(/\(dự thảo\)$/);
  });

  it('shows each missing number as a gap, highlighted, and nothing else so', () => {
    const gaps = made.lines.join('\n').match(/\[…\]/g) ?? [];
    // Three in the text, and the same three in the annex.
    expect(gaps).toHaveLength(6);
    const runs = made.docx.paragraphs.flatMap((paragraph) => paragraph.runs);
    const highlighted = runs.filter(({ look }) => look.includes('<w:highlight w:val="yellow"/>'));
    expect(highlighted.map(({ text }) => text)).toEqual(gaps);
  });

  it('has no figure for what is missing, and keeps the others', () => {
    expect(made.report.figures.filter(({ text }) => text.includes('…'))).toEqual([]);
    // The plans beside the missing results are there, and traced.
    const results = made.report.figures.filter(({ value }) => value !== 'plan' && value !== 'note');
    expect(new Set(results.map(({ indicator }) => indicator))).toEqual(new Set(['ct_1']));
  });

  it('prints none of what could not be read', () => {
    const openList = made.lines.findIndex((line) => line.startsWith('Những việc cần hoàn thiện'));
    expect(made.lines.slice(0, openList).join('\n')).not.toMatch(
      /bốn mươi|#REF!|NaN|null|undefined/,
    );
  });

  it('lists every open error with tab and cell on a page of its own at the end', () => {
    const at = made.lines.findIndex((line) => line.startsWith('Những việc cần hoàn thiện'));
    const items = made.lines.slice(at + 1);
    expect(made.lines[at]).toContain(`(${made.report.errors})`);
    expect(items).toHaveLength(made.report.errors);
    for (const cell of ['G6', 'G7', 'G8']) {
      expect(
        items.filter((line) => line.startsWith(`- Kinh tế, ô ${cell}: `)),
        cell,
      ).toHaveLength(1);
    }
    const title = made.docx.paragraphs.find(({ text }) => text === made.lines[at]);
    expect(title!.look).toContain('<w:pageBreakBefore/>');
    expect(made.docx.paragraphs.at(-1)!.text).toBe(items.at(-1));
  });

  it('quotes a cell without the signs that no document may hold', async () => {
    const { lines } = await draft({ 'Kinh tế!G6': '\ue000nhiều\u0007' });
    expect(lines.join()).toContain('“nhiều”');
    expect(lines.join()).not.toMatch(/[\ue000-\uf8ff\u0007]/);
  });

  it('does not list warnings as open', async () => {
    const { report, lines } = await draft({ 'Kinh tế!G6': 5000 });
    expect(report).toMatchObject({ draft: false, errors: 0 });
    expect(lines.join()).not.toMatch(/DỰ THẢO|Những việc cần/);
  });
});

describe('a draft of a broken workbook', () => {
  it.each<[about: string, changes: Changes, text: RegExp]>([
    ['no period', { 'Cấu hình!B5': null }, /kỳ \[…\]/],
    ['an unusable template', { 'Dàn ý!D3': '{{ hong' }, /Diện tích cây trồng/],
    ['a template that wants a file', { 'Dàn ý!D3': "{% include 'a' %}" }, /Diện tích cây trồng/],
    ['a name that cannot be filled', { 'Danh mục!C2': 'rau {{ hong }}' }, /Diện tích cây 1 /],
    ['an unknown place of a note', { 'Kinh tế!C11': 'đâu đó' }, /Diện tích cây trồng/],
    ['an id that Danh mục does not know', { 'Kinh tế!A5': 'la' }, /Diện tích cây trồng/],
    ['a section that the outline does not have', { 'Danh mục!F2': 'IX.9' }, /Diện tích cây trồng/],
  ])('%s is still made whole', async (_about, changes, text) => {
    const { report, lines } = await draft(changes);
    expect(report.draft).toBe(true);
    expect(lines[0]).toBe('DỰ THẢO');
    expect(report.text).toMatch(text);
    for (const { line, column, text: printed } of report.figures) {
      expect(lines[line - 1]!.startsWith(printed, column)).toBe(true);
    }
  });

  it('speaks Vietnamese in the document, whatever the panel speaks', async () => {
    const { desk, lines } = await draft({ 'Kinh tế!G7': 'khoảng bốn mươi' }, 'en');
    const open = lines.filter((line) => line.startsWith('- Kinh tế, ô G7'));
    expect(open).toHaveLength(1);
    const { findings } = desk.ask('checkWorkbook', 'en');
    const english = findings.find(({ cell }) => cell === 'G7')!;
    expect(open[0]).not.toContain(english.message);
    expect(english.message).toMatch(/[a-z]+ the /);
  });
});

describe('zero', () => {
  it('in any place of a sentence is said, and the report is made', async () => {
    const zeros = { 'Kinh tế!D5': null, 'Kinh tế!G5': 0, 'Kinh tế!D7': null, 'Kinh tế!G7': 0 };
    const { report } = await draft(zeros);
    expect(report.text).toMatch(/[Kk]hông có diện tích cây trồng/);
  });
});
