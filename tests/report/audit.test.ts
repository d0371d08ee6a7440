// The figure gate on the golden month: fresh, typed over, typed by hand, the sheet changed since.
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocx } from '../../desk/documents/read-docx.ts';
import { openDesk, type Desk } from '../../desk/session.ts';
import { headerRow, tabNamed, textAt } from '../../desk/example/tabs.ts';
import type { FinishedDocument, FinishedLine } from '../../src/proofread/finished-document';
import { documentOfText } from '../../src/proofread/plain-text';
import { readFigureAddress } from '../../src/report/figure-link';
import { numbersInText } from '../../src/vietnamese/digits';
import { plainWorkbook } from '../google/plain-workbook';
import { EXAMPLE_FILE, goldenMonth, type GoldenMonth } from '../examples/golden';
import { exampleDesk } from '../examples/variants';

let month: GoldenMonth;
let document: FinishedDocument;

beforeAll(async () => {
  month = await goldenMonth();
  document = madeBy(month.desk);
});

function madeBy(desk: Desk): FinishedDocument {
  return readDocx(desk.services.madeFiles.at(-1)!.bytes, 'x.docx');
}

/** The document with the first run that links to `key` printing `text`, and `behind` after it. */
function typedOver(key: string, text: string, behind = ''): FinishedDocument {
  let done = false;
  const lines = document.lines.map((line): FinishedLine => {
    const at = line.runs.findIndex(
      ({ link }) => link !== null && readFigureAddress(link)?.key === key,
    );
    if (done || at < 0) return line;
    done = true;
    const runs = line.runs.flatMap((run, index) =>
      index === at ? [{ ...run, text }, ...(behind ? [{ text: behind, link: null }] : [])] : [run],
    );
    return { ...line, runs, text: runs.map((run) => run.text).join('') };
  });
  expect(done).toBe(true);
  return { lines };
}

const judged = (edited: FinishedDocument, desk = month.desk) =>
  desk.ask('auditDocument', 'vi', edited).figures.filter(({ status }) => status !== 'equal');

describe('a fresh report', () => {
  it('audits clean: every number is traced and equal, or known to be none', () => {
    const { figures, other } = month.desk.ask('auditDocument', 'vi', document);
    expect(figures.filter(({ status }) => status !== 'equal')).toEqual([]);
    expect(figures.map(({ line, column, text }) => [line, column, text])).toEqual(
      month.figures.map(({ line, column, text }) => [line, column, text]),
    );
    const classes = new Set(other.map((one) => one.class));
    expect([...classes].sort()).toEqual([
      'age or count of a name',
      'date',
      'document number',
      'heading number',
      'list number',
      'name',
      'ordinal',
      'period',
    ]);
  });

  it('leaves no run of digits over', () => {
    const { figures, other } = month.desk.ask('auditDocument', 'vi', document);
    const left = month.lines.flatMap((line, at) => {
      const covered = figures.filter((figure) => figure.line === at + 1);
      const named = other.filter((one) => one.line === at + 1).map(({ text }) => text);
      return numbersInText(line).filter(
        ({ start, text }) =>
          !named.includes(text) &&
          !covered.some((one) => one.column <= start && start < one.column + one.text.length),
      );
    });
    expect(left).toEqual([]);
  });

  it.each([
    ['of the state side', { 'Loại văn bản': 'Chính quyền' }],
    ['of a quarter', { 'Kỳ báo cáo': 'Quý II/2026' }],
    ['of a year', { 'Kỳ báo cáo': 'Năm 2026' }],
    ['that is a draft', { 'Cơ quan ban hành': '' }],
  ])('%s audits clean too', async (_kind, settings) => {
    const desk = await exampleDesk(settings);
    desk.ask('createReport', 'vi');
    expect(judged(madeBy(desk), desk)).toEqual([]);
  });
});

describe('a number that was typed over', () => {
  it.each([
    ['another number', '519', ''],
    ['a digit behind it, outside the link', '509', '0'],
    ['words', 'nhiều', ''],
  ])('with %s is changed, and what the sheet says is told', (_how, text, behind) => {
    expect(judged(typedOver('lua_gieo_cay.toDate', text, behind))).toMatchObject([
      {
        indicator: 'lua_gieo_cay',
        value: 'toDate',
        text: text + behind,
        status: 'changed',
        now: '509',
        tab: 'Kinh tế',
        cell: 'G5',
      },
    ]);
  });

  it('inside a department’s note is changed, wherever the note was moved to', async () => {
    const note = { 'Kinh tế!B12': 'Đã trồng 25 cây, còn 7 cây.' };
    const desk = await openDesk({ sheets: plainWorkbook(5, note) });
    desk.ask('createReport', 'vi');
    const { lines } = madeBy(desk);
    const edited = lines.map((one) => ({
      ...one,
      text: one.text.replace('25', '52'),
      runs: one.runs.map((run) => (run.text === '25' ? { ...run, text: '52' } : run)),
    }));
    expect(judged({ lines: edited }, desk)).toMatchObject([
      { indicator: null, value: 'note', text: '52', now: '25', cell: 'B12', status: 'changed' },
    ]);
  });

  it('with a capital only is the same zero in words', () => {
    const zero = month.figures.find(({ text }) => text.startsWith('không'))!;
    expect(judged(typedOver(zero.key, `K${zero.text.slice(1)}`))).toEqual([]);
  });
});

describe('a number that was typed by hand', () => {
  it('comes from no cell, a date beside it is none', () => {
    const text = 'Đến ngày 31/5/2026 còn 12 hộ chờ hỗ trợ.';
    const lines = [...document.lines.slice(0, 20), line(text), ...document.lines.slice(20)];
    const audited = month.desk.ask('auditDocument', 'vi', { lines });
    expect(audited.figures.filter(({ status }) => status !== 'equal')).toMatchObject([
      { status: 'untraced', text: '12', line: 21, column: text.indexOf('12'), indicator: null },
    ]);
    expect(audited.other).toContainEqual({
      text: '31',
      line: 21,
      class: 'date',
    });
  });

  function line(text: string): FinishedLine {
    return { kind: 'paragraph', text, runs: [{ text, link: null }] };
  }

  it('is every number of a text without links', () => {
    const text = documentOfText('Diện tích lúa đạt 509/650 ha.\n');
    const { figures } = month.desk.ask('auditDocument', 'vi', text);
    expect(figures.map(({ status, text }) => [status, text])).toEqual([
      ['untraced', '509'],
      ['untraced', '650'],
    ]);
  });
});

describe('a sheet that changed since', () => {
  it('is told at every place of the number and of what is computed from it', async () => {
    const desk = await openDesk({ file: EXAMPLE_FILE });
    const tab = tabNamed(desk.engine, 'Kinh tế');
    desk.engine.edit(tab, [{ row: 4, column: 6, content: { value: 520 } }]);
    const changed = judged(document, desk);
    expect(new Set(changed.map(({ key }) => key))).toEqual(
      new Set(['lua_gieo_cay.toDate', 'lua_gieo_cay.percent']),
    );
    expect(changed.every(({ status }) => status === 'changed')).toBe(true);
  });

  it('only in its order of rows changes nothing', async () => {
    const desk = await openDesk({ file: EXAMPLE_FILE });
    const tab = tabNamed(desk.engine, 'Kinh tế');
    const { row } = headerRow(desk.engine, tab, ['Mã', 'Chỉ tiêu', 'Lũy kế'])!;
    expect(textAt(desk.engine, tab, row + 1, 0)).toBe('lua_gieo_cay');
    // The first row goes to the place of the second and back.
    const width = desk.engine.usedSize(tab).columns;
    const cells = (at: number) =>
      Array.from({ length: width }, (_, column) => desk.engine.value(tab, at, column));
    const [first, second] = [cells(row + 1), cells(row + 2)];
    const put = (at: number, values: readonly unknown[]) =>
      values.map((value, column) => ({ row: at, column, content: { value: value as number } }));
    desk.engine.edit(
      tab,
      [...put(row + 1, second), ...put(row + 2, first)].filter(({ column }) => column < 7),
    );
    expect(judged(document, desk)).toEqual([]);
  });
});

describe('a number in a heading', () => {
  const HEADING = 'Thực hiện 19 tiêu chí nông thôn mới';

  it('is part of its name as Dàn ý has it, and is told where it was changed', async () => {
    const desk = await openDesk({ sheets: plainWorkbook(3, { 'Dàn ý!B3': HEADING }) });
    desk.ask('createReport', 'vi');
    const fresh = readDocx(desk.services.madeFiles[0]!.bytes, 'a.docx');
    expect(judged(fresh, desk)).toEqual([]);
    const lines = fresh.lines.map((line) => {
      const text = line.text.replace('19 tiêu chí', '18 tiêu chí');
      return text === line.text ? line : { ...line, text, runs: [{ text, link: null }] };
    });
    expect(judged({ lines }, desk)).toMatchObject([{ status: 'untraced', text: '18' }]);
  });
});
