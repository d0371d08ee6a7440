// The guards that “Tạo sổ” gives to cells, through the bundle: on new tabs and used ones, and never twice.
import { beforeAll, describe, expect, it } from 'vitest';
import { openDesk, type Desk } from '../../desk/session.ts';
import { parseZone, zoneAddress } from '../../desk/workbook/cell-addresses.ts';
import { plainWorkbook } from './plain-workbook';

const guarded = (desk: Desk): readonly string[] => desk.ask('createTabs', 'vi').guarded;

const idOf = (desk: Desk, name: string): string =>
  desk.engine.tabIds().find((id) => desk.engine.tabName(id) === name)!;

const warned = (desk: Desk, name: string): string[] =>
  desk.services.protections
    .filter(({ tab, warningOnly }) => tab === idOf(desk, name) && warningOnly)
    .map(({ zone, description }) => `${description} ${zoneAddress(zone)}`);

const withoutDates = (desk: Desk): string[] =>
  desk.services.noDateRules.map(
    ({ tab, zone, allowInvalid }) =>
      `${desk.engine.tabName(tab)} ${zoneAddress(zone)}${allowInvalid ? ' maybe' : ''}`,
  );

describe('a used workbook', () => {
  let desk: Desk;
  let first: readonly string[];

  beforeAll(async () => {
    desk = await openDesk({ sheets: plainWorkbook(3) });
    first = guarded(desk);
  });

  it('gets guards on the tabs that it had', () => {
    expect(first).toEqual(['Kinh tế', 'Cấu hình', 'Dàn ý', 'Danh mục']);
  });

  it('is asked about headers, by a warning and nothing stronger', () => {
    expect(warned(desk, 'Kinh tế')).toEqual(['Sổ Báo Cáo: hàng tiêu đề A4:G4']);
    expect(desk.services.protections.every(({ warningOnly }) => warningOnly)).toBe(true);
  });

  it('has lists where words are chosen', () => {
    const lists = desk.engine.data().tabs.find(({ name }) => name === 'Danh mục')!.lists;
    expect(lists.map(({ range, allowInvalid }) => [range, allowInvalid])).toEqual([
      ['E2:E4', true],
      ['G2:G4', false],
      ['H2:H4', false],
      ['I2:I4', false],
    ]);
  });

  it('takes no date in number cells', () => {
    expect(withoutDates(desk)).toEqual(['Kinh tế D5:G7']);
  });

  it('needs nothing a second time', () => {
    desk.services.calls.reset();
    expect(guarded(desk)).toEqual([]);
    const writes = desk.services.calls
      .order()
      .filter((call) => /\.(?:set|insert|protect)/.test(call));
    expect(writes).toEqual([]);
  });

  it('gets them where rows were added, each once', () => {
    desk.engine.insertRows(idOf(desk, 'Kinh tế'), 6, 1);
    desk.engine.edit(idOf(desk, 'Kinh tế'), [
      { row: 7, column: 0, content: { value: 'ct_4' } },
      { row: 7, column: 1, content: { value: 'Diện tích cây 4' } },
    ]);
    expect(guarded(desk)).toEqual(['Kinh tế']);
    const { highlights } = desk.engine.data().tabs.find(({ name }) => name === 'Kinh tế')!;
    expect(highlights.map(({ range }) => range)).toEqual(['F5:G8']);
    expect(guarded(desk)).toEqual([]);
  });
});

describe('a column of percents', () => {
  it.each([
    ['=G5/D5', ['Sổ Báo Cáo: hàng tiêu đề A4:H4', 'Sổ Báo Cáo: cột % tự tính H5:H6']],
    ['50%', ['Sổ Báo Cáo: hàng tiêu đề A4:H4']],
  ])('with %s in it', async (content, asked) => {
    const sheets = plainWorkbook(2, { 'Kinh tế!H4': '% kế hoạch', 'Kinh tế!H5': content });
    const desk = await openDesk({ sheets });
    guarded(desk);
    expect(warned(desk, 'Kinh tế')).toEqual(asked);
  });
});

describe('what an office set itself', () => {
  it('stays: lists, conditional formats, protections', async () => {
    const desk = await openDesk({ sheets: plainWorkbook(3) });
    const tab = idOf(desk, 'Kinh tế');
    const own = { range: 'A5:A7', when: '$A5="x"', color: '#ff0000' };
    desk.engine.setHighlights(tab, [own]);
    desk.engine.addListValidation(tab, { range: 'D6', values: ['1', '2'], allowInvalid: false });
    const strict = { tab, zone: parseZone('A4:G4')!, description: '', warningOnly: false };
    (desk.services.protections as unknown[]).push(strict);
    guarded(desk);
    const { highlights, lists } = desk.engine.data().tabs.find(({ name }) => name === 'Kinh tế')!;
    expect(highlights[0]).toEqual(own);
    expect(lists).toMatchObject([{ range: 'D6', values: ['1', '2'], allowInvalid: false }]);
    expect(withoutDates(desk)).toEqual([
      'Kinh tế D5',
      'Kinh tế D7',
      'Kinh tế E5:E7',
      'Kinh tế F5:F7',
      'Kinh tế G5:G7',
    ]);
    expect(warned(desk, 'Kinh tế')).toEqual(['Sổ Báo Cáo: hàng tiêu đề A4:G4']);
    expect(desk.services.protections[0]).toEqual(strict);
  });
});

describe('what stands out', () => {
  it('is rows without a result: what “value.missing” tells, wherever the row’s cell may be filled', async () => {
    const desk = await openDesk();
    desk.ask('createTabs', 'vi');
    const { departments, indicators } = desk.ask('readFacts', 'vi');
    const missing = desk
      .ask('checkWorkbook', 'vi')
      .findings.filter(({ rule }) => rule === 'value.missing')
      .map(({ tab, cell }) => `${tab!}!${/\d+/.exec(cell!)![0]}`);
    const shaded = departments.flatMap(({ tab }) =>
      desk.engine
        .highlights(idOf(desk, tab))
        .filter(({ when }) => when.startsWith('ISBLANK'))
        .flatMap(({ range }) => {
          const { top, bottom } = parseZone(range)!;
          return Array.from({ length: bottom - top + 1 }, (_, at) => `${tab}!${top + at + 1}`);
        }),
    );
    expect(indicators.length).toBeGreaterThan(100);
    expect(new Set(shaded)).toEqual(new Set(missing));
  });

  it.each([
    [{}, true],
    [{ month: 3 }, false],
    [{ toDate: 0 }, false],
    [{ toDate: 'không áp dụng' }, false],
    [{ id: '' }, false],
  ])('with %j: %s', async (typed, stands) => {
    const { id = 'ct_1', month = '', toDate = '' } = typed as Record<string, string | number>;
    const desk = await openDesk({
      sheets: plainWorkbook(1, { 'Kinh tế!A5': id, 'Kinh tế!F5': month, 'Kinh tế!G5': toDate }),
    });
    const tab = idOf(desk, 'Kinh tế');
    const when = 'ISBLANK($F5)*ISBLANK($G5)*NOT(ISBLANK($A5))';
    desk.engine.edit(tab, [{ row: 4, column: 20, content: { formula: `=${when}` } }]);
    expect(Boolean(desk.engine.value(tab, 4, 20))).toBe(stands);
    guarded(desk);
    if (id === '') return;
    expect(desk.engine.highlights(tab)).toContainEqual(expect.objectContaining({ when }));
  });
});
