// What the panel asks for, through the bundle: states, jumps, repairs that can be undone, explanations.
import { describe, expect, it } from 'vitest';
import { openDesk, type Desk, type DeskOptions } from '../../../desk/session.ts';
import type { Grid } from '../../../desk/workbook/grid.ts';
import { EXAMPLE_FILE } from '../../examples/golden';
import { DEPARTMENT, plainWorkbook, type Changes } from '../plain-workbook';
import { codeOf } from '../code-of';

const TAB = 'Kinh tế';
const EXPLAINED: Changes = { [`${TAB}!H4`]: 'Giải trình' };

const open = (changes: Changes = {}, rows = 4, options: DeskOptions = {}): Promise<Desk> =>
  openDesk({ sheets: plainWorkbook(rows, changes), ...options });

/** A cell of the department's tab, as the engine has it. */
function cell(desk: Desk, row: number, column: number): unknown {
  const tab = desk.engine.tabIds().find((id) => desk.engine.tabName(id) === TAB)!;
  return desk.engine.value(tab, row - 1, column);
}

describe('the stamp of the last edit', () => {
  it('changes with what people type and what the panel writes, not with reading', async () => {
    const desk = await open({ 'Kinh tế!G5': '5O' });
    const stamp = (): string => desk.ask('readSelection', 'vi').edited;
    const first = desk.ask('readPanel', 'vi').edited;
    expect(stamp()).toBe(first);
    desk.call('onEdit');
    const typed = stamp();
    expect(typed).not.toBe(first);
    expect(desk.ask('readPanel', 'vi').edited).toBe(typed);
  });

  it('is none where Google keeps none, and stops nothing', async () => {
    const desk = await open({});
    desk.services.calls.failAt('CacheService.getDocumentCache', 1, { forGood: true });
    desk.call('onEdit');
    expect(desk.ask('readSelection', 'vi').edited).toBe('');
  });
});

describe('readPanel', () => {
  it('tells the example’s 12 departments, and which have open warnings', async () => {
    const desk = await openDesk({ file: EXAMPLE_FILE });
    const panel = desk.ask('readPanel', 'vi');
    const { warnings, findings } = desk.ask('checkWorkbook', 'vi');
    expect(panel).toMatchObject({ workbook: 'ready', period: '05/2026', errors: 0, warnings });
    expect(panel.departments).toHaveLength(12);
    expect(
      panel.departments.filter(({ state }) => state === 'warnings').map(({ tab }) => tab),
    ).toEqual([...new Set(findings.map(({ tab }) => tab))].filter((tab) => tab !== 'Cấu hình'));
    expect(panel.departments.reduce((sum, { required }) => sum + required, 0)).toBe(166);
    expect(panel.deadline).toBe('2026-06-03');
  });

  it.each<[string, Changes, string]>([
    ['ready', {}, 'ready'],
    ['errors', { [`${TAB}!G5`]: '5O' }, 'errors'],
    ['empty', Object.fromEntries([5, 6, 7, 8].map((row) => [`${TAB}!G${row}`, ''])), 'empty'],
  ])('a department is %s', async (_name, changes, state) => {
    const [department] = (await open(changes)).ask('readPanel', 'vi').departments;
    expect(department).toMatchObject({ name: DEPARTMENT, tab: TAB, state });
  });

  it('marks a department late only after the deadline and only until it is ready', async () => {
    const late = async (day: string, value: string): Promise<unknown> => {
      const desk = await open({
        'Cấu hình!A6': 'Hạn nộp',
        'Cấu hình!B6': day,
        [`${TAB}!G5`]: value,
      });
      return desk.ask('readPanel', 'vi').departments[0]!.late;
    };
    expect(await late('01/02/2020', '5O')).toBe(true);
    expect(await late('01/02/2020', '50')).toBe(false);
    expect(await late('01/02/2999', '5O')).toBe(false);
    expect(await late('khi nào xong', '5O')).toBe(false);
  });

  it('says that a fresh spreadsheet has no workbook', async () => {
    expect((await openDesk()).ask('readPanel', 'vi')).toMatchObject({
      workbook: 'none',
      departments: [],
      period: null,
    });
  });

  it('shows each plan’s percent as the report prints it, and where time stands', async () => {
    const desk = await openDesk({ file: EXAMPLE_FILE });
    const rows = desk.ask('readPanel', 'vi').departments.flatMap((department) => department.rows);
    const row = (id: string): unknown => rows.find((one) => one.id === id)!.plan;
    expect(row('lua_gieo_cay')).toMatchObject({ text: '650', percent: '78,3%', due: 1 });
    expect(row('ngo_xuan_he')).toMatchObject({ percent: '100%', grade: 'met' });
    expect(row('tong_dan_gia_suc')).toMatchObject({ percent: '73,7%', due: null });
  });

  it('brings the last known period’s value and note, and nothing of later ones', async () => {
    const history: Grid = {
      name: 'Kho số liệu',
      rows: [
        ['Kỳ', 'Mã', 'Lũy kế', 'Thuyết minh'],
        ['03/2026', 'ct_1', 30, 'Cũ hơn.'],
        ['04/2026', 'ct_1', 41.5, 'Mưa nhiều.'],
        ['06/2026', 'ct_1', 99, 'Chưa tới.'],
      ],
    };
    const desk = await openDesk({ sheets: [...plainWorkbook(2), history] });
    const rows = desk.ask('readPanel', 'vi').departments[0]!.rows;
    expect(rows.map(({ last }) => last)).toEqual([
      { period: '04/2026', value: '41,5', note: 'Mưa nhiều.' },
      null,
    ]);
  });

  it('lists this period’s reports, and which of them is of the data as they are', async () => {
    const desk = await open();
    desk.ask('createReport', 'vi');
    const [first] = desk.ask('readPanel', 'vi').reports;
    expect(first).toMatchObject({ action: 'Tạo báo cáo', current: true });
    expect(first!.link).toMatch(/^https:/);
  });

  it('writes nothing', async () => {
    const desk = await openDesk({ file: EXAMPLE_FILE });
    const before = desk.engine.data();
    for (const name of ['readPanel', 'readReportText', 'readSelection'] as const) {
      desk.ask(name, 'vi');
    }
    expect(desk.engine.data()).toEqual(before);
  });
});

describe('the report’s text', () => {
  it('has each figure of the report, with the cells that it comes from', async () => {
    const desk = await openDesk({ file: EXAMPLE_FILE });
    const { sections, figures, draft } = desk.ask('readReportText', 'vi');
    expect(draft).toBe(false);
    const pieces = sections.flatMap(({ paragraphs, footnotes }) => [
      ...paragraphs.flat(),
      ...footnotes.flatMap(({ lines }) => lines.flat()),
    ]);
    const shown = pieces.filter(({ figure }) => figure !== undefined);
    const made = desk.ask('writeReport', 'vi').figures;
    expect(shown.map(({ text }) => text).sort()).toEqual(made.map(({ text }) => text).sort());
    const percent = figures.find(
      ({ indicator, value }) => indicator === 'lua_gieo_cay' && value === 'percent',
    );
    expect(percent!.from.map(({ cell: address }) => address).sort()).toEqual(['D5', 'G5']);
  });
});

describe('jumps', () => {
  it('lead to the cell, and the panel then sees it as selected', async () => {
    const desk = await open();
    desk.ask('showCell', 'vi', { tab: TAB, cell: 'G6' });
    expect(desk.ask('readSelection', 'vi')).toMatchObject({ tab: TAB, cell: 'G6' });
  });

  it('to a tab that is gone say so', async () => {
    const desk = await open();
    expect(codeOf(() => desk.ask('showCell', 'vi', { tab: 'Không có', cell: 'A1' }))).toBe(
      'tab.gone',
    );
  });
});

describe('a repair', () => {
  const wrong: Changes = { [`${TAB}!G5`]: '5O' };
  const seen = (desk: Desk) => {
    const {
      rule,
      tab,
      cell: address,
      indicator,
      found,
      repair,
    } = desk.ask('readPanel', 'vi').findings.find((one) => one.repair !== null)!;
    return { rule, tab: tab!, cell: address!, indicator, found, repair: repair! };
  };

  it('goes into the cell as a number and can be undone to the letter', async () => {
    const desk = await open(wrong);
    const written = desk.ask('repairCell', 'vi', seen(desk));
    expect(cell(desk, 5, 6)).toBe(50);
    expect(desk.ask('readPanel', 'vi').errors).toBe(0);
    desk.ask('undoWrite', 'vi', written);
    expect(cell(desk, 5, 6)).toBe('5O');
  });

  it('is refused when the cell holds something else by now', async () => {
    const desk = await open(wrong);
    const asked = seen(desk);
    const tab = desk.engine.tabIds().find((id) => desk.engine.tabName(id) === TAB)!;
    desk.engine.edit(tab, [{ row: 4, column: 6, content: { value: '6O' } }]);
    expect(codeOf(() => desk.ask('repairCell', 'vi', asked))).toBe('cell.changed');
    expect(cell(desk, 5, 6)).toBe('6O');
  });

  it('is not undone over what somebody typed since', async () => {
    const desk = await open(wrong);
    const written = desk.ask('repairCell', 'vi', seen(desk));
    const tab = desk.engine.tabIds().find((id) => desk.engine.tabName(id) === TAB)!;
    desk.engine.edit(tab, [{ row: 4, column: 6, content: { value: 51 } }]);
    expect(codeOf(() => desk.ask('undoWrite', 'vi', written))).toBe('cell.changed');
    expect(cell(desk, 5, 6)).toBe(51);
  });

  it('never writes what the panel made up', async () => {
    const desk = await open(wrong);
    const asked = { ...seen(desk), repair: '99' };
    expect(codeOf(() => desk.ask('repairCell', 'vi', asked))).toBe('cell.changed');
    expect(cell(desk, 5, 6)).toBe('5O');
  });

  it('of a protected cell says so and changes nothing', async () => {
    const desk = await open(wrong);
    const asked = seen(desk);
    desk.services.calls.failAt('Range.setValues', 1, {
      message: 'You are trying to edit a protected cell',
    });
    expect(codeOf(() => desk.ask('repairCell', 'vi', asked))).toBe('cell.refused');
    expect(cell(desk, 5, 6)).toBe('5O');
  });

  it('of a cell that takes only what its list names says so, and leaves its format', async () => {
    const desk = await open({ ...EXPLAINED, ...wrong });
    const tab = desk.engine.tabIds().find((id) => desk.engine.tabName(id) === TAB)!;
    desk.engine.addListValidation(tab, { range: 'G5:H5', values: ['40'], allowInvalid: false });
    expect(codeOf(() => desk.ask('repairCell', 'vi', seen(desk)))).toBe('cell.not-allowed');
    const asked = { tab: TAB, indicator: 'ct_1', was: '', text: 'Mưa lũ.' };
    expect(codeOf(() => desk.ask('explainWarning', 'vi', asked))).toBe('cell.not-allowed');
    expect([cell(desk, 5, 6), cell(desk, 5, 7)]).toEqual(['5O', null]);
    expect(desk.engine.format(tab, 4, 7)).not.toBe('@');
  });

  it('is not written over a formula, nor is its undoing', async () => {
    const desk = await open(wrong);
    const asked = seen(desk);
    const written = desk.ask('repairCell', 'vi', asked);
    const tab = desk.engine.tabIds().find((id) => desk.engine.tabName(id) === TAB)!;
    for (const [formula, ask] of [
      ['="5O"', () => desk.ask('repairCell', 'vi', asked)],
      ['=25*2', () => desk.ask('undoWrite', 'vi', written)],
    ] as const) {
      desk.engine.edit(tab, [{ row: 4, column: 6, content: { formula } }]);
      expect(codeOf(ask)).toBe('cell.formula');
      expect(desk.engine.formula(tab, 4, 6)).toBe(formula);
    }
  });

  it('is undone in its own row, wherever that was moved to', async () => {
    const desk = await open(wrong);
    const written = desk.ask('repairCell', 'vi', seen(desk));
    const tab = desk.engine.tabIds().find((id) => desk.engine.tabName(id) === TAB)!;
    desk.engine.insertRows(tab, 3, 1);
    // Above it stands another indicator with the same result now.
    const other = ['ct_9', 'Cây khác', 'ha', 100, '', '', 50];
    desk.engine.edit(
      tab,
      other.map((value, column) => ({ row: 4, column, content: { value } })),
    );
    desk.ask('undoWrite', 'vi', written);
    expect([cell(desk, 5, 6), cell(desk, 6, 6)]).toEqual([50, '5O']);
  });

  it('is done, though the lock is not let go', async () => {
    const desk = await open(wrong);
    desk.services.calls.failAt('Lock.releaseLock', 1, { message: 'Service unavailable' });
    desk.ask('repairCell', 'vi', seen(desk));
    expect(cell(desk, 5, 6)).toBe(50);
  });

  it('waits for nobody for ever', async () => {
    const desk = await open(wrong);
    const asked = seen(desk);
    desk.services.lock.heldElsewhere = true;
    expect(codeOf(() => desk.ask('repairCell', 'vi', asked))).toBe('report.busy');
  });

  it.each(['06', '=1+1', 'trên 70', '31/05/2026', 'không  rõ'])(
    'undo gives back %j as it was',
    async (text) => {
      const desk = await open({ [`${TAB}!G5`]: text });
      const was = { kind: 'text', text } as const;
      const now = { kind: 'number', number: 50 } as const;
      const tab = desk.engine.tabIds().find((id) => desk.engine.tabName(id) === TAB)!;
      desk.engine.edit(tab, [{ row: 4, column: 6, content: { value: 50 } }]);
      desk.ask('undoWrite', 'vi', { tab: TAB, cell: 'G5', indicator: 'ct_1', was, now });
      expect(cell(desk, 5, 6)).toBe(text);
    },
  );
});

describe('an explanation', () => {
  const asked = { tab: TAB, indicator: 'ct_1', was: '', text: ' Mưa lũ đầu tháng. ' };

  it('lands in the row’s cell under Giải trình, and can be undone', async () => {
    const desk = await open(EXPLAINED);
    const written = desk.ask('explainWarning', 'vi', asked);
    expect(written).toMatchObject({ tab: TAB, cell: 'H5', was: { kind: 'empty' } });
    expect(cell(desk, 5, 7)).toBe('Mưa lũ đầu tháng.');
    desk.ask('undoWrite', 'vi', written);
    expect(cell(desk, 5, 7)).toBeNull();
  });

  it('is refused over one that the panel did not see', async () => {
    const desk = await open({ ...EXPLAINED, [`${TAB}!H5`]: 'Đã nêu ở tháng trước.' });
    expect(codeOf(() => desk.ask('explainWarning', 'vi', asked))).toBe('cell.changed');
    expect(cell(desk, 5, 7)).toBe('Đã nêu ở tháng trước.');
  });

  it('without a column for it says what to add', async () => {
    const desk = await open();
    expect(codeOf(() => desk.ask('explainWarning', 'vi', asked))).toBe('explain.no-column');
  });
});

describe('the report of what was checked', () => {
  it('is made while nobody types', async () => {
    const desk = await open();
    const { hash } = desk.ask('readPanel', 'vi');
    expect(desk.ask('createReport', 'vi', { seen: hash }).draft).toBe(false);
    // The log does not count as data.
    expect(desk.ask('readPanel', 'vi').hash).toBe(hash);
  });

  it('is made while Google still computes cells of custom functions', async () => {
    const desk = await openDesk({ file: EXAMPLE_FILE });
    const { hash } = desk.ask('readPanel', 'vi');
    desk.services.setLoading(true);
    expect(desk.ask('createReport', 'vi', { seen: hash }).draft).toBe(false);
  });

  it('is not made when somebody typed in between', async () => {
    const desk = await open();
    const { hash } = desk.ask('readPanel', 'vi');
    const tab = desk.engine.tabIds().find((id) => desk.engine.tabName(id) === TAB)!;
    desk.engine.edit(tab, [{ row: 4, column: 6, content: { value: 51 } }]);
    expect(codeOf(() => desk.ask('createReport', 'vi', { seen: hash }))).toBe('report.changed');
    expect(desk.services.madeFiles).toEqual([]);
  });
});

describe('the panel’s language', () => {
  it.each([
    ['vi', 'vi'],
    ['vi_VN', 'vi'],
    ['en', 'en'],
    ['fr', 'en'],
  ])('of an account in %s is %s', async (userLocale, language) => {
    const desk = await open({}, 1, { userLocale });
    desk.call('readPanelFromMenu');
    expect(desk.services.shown.sidebars[0]!.html).toContain(`<html lang="${language}">`);
  });
});
