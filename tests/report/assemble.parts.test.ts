// A report in parts: "Phần I" and its name above the chapters, which go one level deeper.
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocx } from '../../desk/documents/read-docx.ts';
import { openDesk, type Desk } from '../../desk/session.ts';
import type { GridValue } from '../../desk/workbook/grid.ts';
import { plainWorkbook, type Changes } from '../google/plain-workbook';
import { openDocx, type OpenedParagraph } from './docx/opened-docx';

/** Dàn ý from its second row on: Mục, Tiêu đề. */
function outline(...rows: readonly (readonly [string, string])[]): Record<string, GridValue> {
  return Object.fromEntries(
    rows.flatMap(([id, title], at) => [
      [`Dàn ý!A${at + 2}`, id],
      [`Dàn ý!B${at + 2}`, title],
    ]),
  );
}

const opened = async (changes: Changes): Promise<Desk> =>
  openDesk({ sheets: plainWorkbook(1, changes) });

const PARTS = outline(['PHẦN I', 'Kết quả'], ['I', 'Nhiệm vụ'], ['I.1', 'Về kinh tế']);

describe('a report in parts', () => {
  let lines: string[];
  let paragraphs: readonly OpenedParagraph[];
  let desk: Desk;

  beforeAll(async () => {
    desk = await opened(PARTS);
    const report = desk.ask('writeReport', 'vi');
    expect(report).toMatchObject({ draft: false, errors: 0 });
    lines = report.text.split('\n');
    paragraphs = openDocx(desk.services.madeFiles[0]!.bytes).paragraphs;
  });

  it('has number and name of a part on a line each, above the chapter', () => {
    const at = lines.indexOf('Phần I');
    expect(lines.slice(at, at + 4)).toEqual(['Phần I', 'KẾT QUẢ', 'I. NHIỆM VỤ', '1. Về kinh tế']);
  });

  it('has real headings, each of its level', () => {
    const styles = ['Phần I', 'KẾT QUẢ', 'I. NHIỆM VỤ', '1. Về kinh tế'].map(
      (text) => paragraphs.find((one) => one.text === text)?.style,
    );
    expect(styles).toEqual(['Heading1', 'Heading1', 'Heading2', 'Heading3']);
  });

  it('shows the part as one heading in the panel', () => {
    const { sections } = desk.ask('readReportText', 'vi');
    expect(sections.slice(0, 3)).toMatchObject([
      { heading: 'Phần I KẾT QUẢ', level: 1 },
      { heading: 'I. NHIỆM VỤ', level: 2 },
      { heading: '1. Về kinh tế', level: 3 },
    ]);
  });

  it('audits clean, line by line as in the text', () => {
    const document = readDocx(desk.services.madeFiles[0]!.bytes, 'x.docx');
    expect(document.lines.map(({ text }) => text)).toEqual(lines.filter((line) => line !== ''));
    const { figures } = desk.ask('auditDocument', 'vi', document);
    expect(figures.filter(({ status }) => status !== 'equal')).toEqual([]);
  });
});

describe('parts in Dàn ý', () => {
  it('may be repeated in the numbers of the sections below them', async () => {
    const desk = await opened({
      ...outline(['Phần II', 'Kết quả'] as const, ['Phần II.I', 'Nhiệm vụ'] as const, [
        'Phần II.I.1',
        'Về kinh tế',
      ]),
      'Danh mục!F2': 'Phần II.I.1',
      'Kinh tế!A8': 'Phần II.I.1',
    });
    const { text } = desk.ask('writeReport', 'vi');
    expect(text).toContain('\nPhần II\nKẾT QUẢ\nI. NHIỆM VỤ\n1. Về kinh tế\nBà con');
  });

  it('are empty where another part follows at once', async () => {
    const desk = await opened(
      outline(['Phần I', 'Mở đầu'], ['Phần II', 'Kết quả'], ['I', 'Nhiệm vụ'], ['I.1', 'Kinh tế']),
    );
    const { findings } = desk.ask('checkWorkbook', 'vi');
    const empty = findings.filter(({ rule }) => rule === 'outline.empty-section');
    expect(empty.map(({ found }) => found)).toEqual(['Phần I Mở đầu']);
  });
});
