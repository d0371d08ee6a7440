// What is understood of a workbook: values, notes, settings, and which tab is what.
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/workbook/read-workbook';
import { factsJson } from '../../src/workbook/facts-json';
import type { Facts } from '../../src/workbook/facts';
import type { CellValue } from '../../src/workbook/grid';
import { soundBook, type SampleBook } from './sample';

function read(book: SampleBook): Facts {
  return readWorkbook(book.spreadsheet());
}

function problems(book: SampleBook): string[] {
  return read(book).structure.map(({ kind, tab }) => `${kind} ${tab ?? ''}`.trim());
}

describe('the facts of a workbook', () => {
  it('are what `facts --json` promises', () => {
    const json = factsJson(read(soundBook()));
    expect(json.period).toBe('05/2026');
    expect(json.departments).toEqual([
      { name: 'Phòng Kinh tế', tab: 'Kinh tế' },
      { name: 'Văn phòng', tab: 'Văn phòng' },
    ]);
    expect(json.indicators.map(({ id }) => id)).toEqual([
      'lua',
      'lua_lai',
      'lua_thuan',
      'von',
      'ho_ngheo',
      'truong',
      'bao_hiem',
    ]);
    expect(json.indicators[0]).toEqual({
      id: 'lua',
      department: 'Phòng Kinh tế',
      tab: 'Kinh tế',
      row: 4,
      values: {
        plan: { value: 650, text: '650', cell: 'D4' },
        total: { value: null, text: '', cell: 'E4' },
        month: { value: 10, text: '10', cell: 'F4' },
        toDate: { value: 509, text: '509', cell: 'G4' },
      },
    });
    expect(json.notes).toEqual([
      {
        section: 'I.1',
        place: 'trước',
        department: 'Phòng Kinh tế',
        tab: 'Kinh tế',
        cell: 'B10',
        text: 'Thời tiết thuận lợi.',
      },
      {
        section: 'I.2',
        place: 'sau',
        department: 'Văn phòng',
        tab: 'Văn phòng',
        cell: 'C7',
        text: 'Đời sống ổn định.',
      },
      {
        section: 'I.2',
        place: 'chú thích 1',
        department: 'Văn phòng',
        tab: 'Văn phòng',
        cell: 'C8',
        text: 'Theo số liệu của bảo hiểm xã hội.',
      },
    ]);
  });

  it('have no structure problem where there is none', () => {
    expect(problems(soundBook())).toEqual([]);
  });

  it('hold what Danh mục says', () => {
    const [lua] = read(soundBook()).catalogue;
    expect(lua).toMatchObject({
      id: 'lua',
      name: 'Diện tích lúa',
      inSentence: 'diện tích lúa',
      unit: 'ha',
      department: 'Phòng Kinh tế',
      section: 'I.1',
      phrase: 'diện tích',
      measure: 'flow',
      direction: 'higher',
      season: {
        from: 2,
        to: 5,
      },
      partOf: null,
      mention: 'auto',
      place: {
        kind: 'paragraph',
        paragraph: 1,
      },
    });
  });

  it('hold both cross-checks and nothing of the table of switches', () => {
    expect(read(soundBook()).crossChecks.map(({ left }) => left)).toEqual(['von', 'truong']);
  });

  it('of an empty workbook are empty, and say what is missing', () => {
    const facts = readWorkbook({ locale: null, url: null, tabs: [] });
    expect(facts).toMatchObject({ period: null, outline: [], catalogue: [], departments: [] });
    expect(facts.structure.map(({ kind }) => kind)).toEqual([
      'no-settings',
      'no-catalogue',
      'no-outline',
      'no-department-tab',
    ]);
  });
});

describe('a number cell', () => {
  it.each<[CellValue, string | undefined, number | null, string]>([
    [509, undefined, 509, '509'],
    [418.5, undefined, 418.5, '418,5'],
    ['1.110', undefined, 1110, '1.110'],
    ['06', undefined, 6, '06'],
    [0.5, '0%', 50, '0,5'],
    [1.0017, '0.00%', 100.17, '1,0017'],
    ['50%', undefined, 50, '50%'],
    [0, undefined, 0, '0'],
    [999999999999999, undefined, 999999999999999, '999999999999999'],
    [1e15, undefined, null, '1000000000000000'],
    ['', undefined, null, ''],
    ['  \u00a0', undefined, null, '  \u00a0'],
    ['khoảng 50', undefined, null, 'khoảng 50'],
    ['#REF!', undefined, null, '#REF!'],
    [{ date: '2026-10-07' }, undefined, null, '07/10/2026'],
    [true, undefined, null, 'TRUE'],
  ])('%j (format %s) has the value %j', (raw, format, value, text) => {
    const book = soundBook().set('Kinh tế', ['lua', 'Lũy kế'], raw, format);
    expect(factsJson(read(book)).indicators[0]?.values.toDate).toEqual({ value, text, cell: 'G4' });
  });

  it('knows a lower bound and a percent', () => {
    const book = soundBook()
      .set('Kinh tế', ['lua', 'Lũy kế'], 'trên 70')
      .set('Kinh tế', ['von', 'Lũy kế'], 0.5, '0.0%');
    const { rows } = read(book).departments[0]!;
    expect(rows[0]!.values.toDate).toMatchObject({ value: 70, atLeast: true, percent: false });
    expect(rows[3]!.values.toDate).toMatchObject({ value: 50, atLeast: false, percent: true });
  });
});

describe('the period', () => {
  it.each<[CellValue, string | null]>([
    ['05/2026', '05/2026'],
    [{ date: '2026-05-01' }, '05/2026'],
    ['Quý II/2026', 'Quý II/2026'],
    ['tháng năm', null],
    [null, null],
  ])('typed as %j is %j', (raw, period) => {
    const book = soundBook().set('Cấu hình', ['Kỳ báo cáo'], raw);
    expect(factsJson(read(book)).period).toBe(period);
  });
});

describe('a tab', () => {
  it('of a department without its label is told', () => {
    const book = soundBook().edit('Kinh tế', (grid) => grid.slice(1));
    expect(problems(book)).toEqual(['missing-department-label Kinh tế']);
    expect(read(book).departments.map(({ tab }) => tab)).toEqual(['Văn phòng']);
  });

  it('of a department that has a tab already is told and not read', () => {
    const book = soundBook().add('Bản sao', soundBook().tab('Kinh tế').grid);
    expect(problems(book)).toEqual(['department-twice Bản sao']);
    expect(read(book).departments.map(({ tab }) => tab)).toEqual(['Kinh tế', 'Văn phòng']);
  });

  it.each([
    ['Kinh tế', 'Lũy kế'],
    ['Kinh tế', 'Mã'],
    ['Kinh tế', 'Chỉ tiêu'],
    ['Danh mục', 'Dạng câu'],
    ['Danh mục', 'Mã'],
  ])('%s without its header %s is told, and the others are read', (tab, header) => {
    const book = soundBook().edit(tab, (grid) =>
      grid.map((row) => row.map((cell) => (cell === header ? 'Khác' : cell))),
    );
    expect(problems(book)).toEqual([`missing-header ${tab}`]);
    expect(read(book).departments.map((one) => one.tab)).toContain('Văn phòng');
  });

  it('of history is nobody’s department, whatever further columns it has', () => {
    const book = soundBook().add('Kho số liệu', [
      ['Kỳ', 'Mã', 'Chỉ tiêu', 'Kế hoạch', 'Trong tháng', 'Lũy kế'],
      ['04/2026', 'lua', 'Diện tích lúa', 650, 5, 499],
    ]);
    expect(problems(book)).toEqual([]);
  });

  it('of a kind that is there already is told', () => {
    const book = soundBook().add('Dàn ý (2)', [
      ['Mục', 'Tiêu đề'],
      ['I', 'X'],
    ]);
    expect(problems(book)).toEqual(['table-twice Dàn ý (2)']);
  });
});
