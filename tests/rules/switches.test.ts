// Tab Quy tắc's second table: switching rules off and setting their parameters.
import { describe, expect, it } from 'vitest';
import { defaultValues, type RuleDescription } from '../../src/rules/description';
import { RULES as CATALOGUE } from '../../src/checks/index';
import { switchRows, switchRules } from '../../src/rules/switches';
import { TEXT_RULES } from '../../src/proofread/index';
import { rulesTab } from '../../src/workbook/starter/office-tabs';
import { readWorkbook } from '../../src/workbook/read-workbook';
import type { RuleSwitch } from '../../src/workbook/facts';
import type { CellValue } from '../../src/workbook/grid';
import { soundBook, type SampleBook } from '../workbook/sample';
import { brief, check } from '../checks/examples';
import { line } from './switch-line';

const words = { vi: 'x', en: 'y' };
const described: RuleDescription = {
  id: 'a.b',
  severity: 'warning',
  grain: 'row',
  title: words,
  why: words,
  message: words,
  instruction: words,
};
const RULES: readonly RuleDescription[] = [
  {
    ...described,
    id: 'one.parameter',
    parameters: { tolerance: { name: 'sai số', default: 0.5, meaning: words } },
  },
  {
    ...described,
    id: 'two.parameters',
    parameters: {
      months: { name: 'số kỳ', default: 3, least: 2, meaning: words },
      factor: { name: 'hệ số', default: 6, meaning: words },
    },
  },
  { ...described, id: 'always.on', always: true },
];

function values(...switches: readonly RuleSwitch[]): Record<string, unknown> {
  const { active } = switchRules(RULES, switches);
  return Object.fromEntries(active.map(({ rule, parameters }) => [rule.id, parameters]));
}

const DEFAULTS = {
  'one.parameter': { tolerance: 0.5 },
  'two.parameters': { months: 3, factor: 6 },
  'always.on': {},
};

describe('rules', () => {
  it('run with their defaults where nothing is said', () => {
    expect(values()).toEqual(DEFAULTS);
  });

  it.each(['không', 'KHONG', 'Tắt', 'FALSE', '0', 'no'])('are switched off by “%s”', (word) => {
    const { 'one.parameter': _off, ...others } = DEFAULTS;
    expect(values(line('one.parameter', word))).toEqual(others);
  });

  it.each(['', 'có', 'Co', 'TRUE', 'x', '1', 'yes'])('stay on with “%s”', (word) => {
    expect(values(line('one.parameter', word))).toEqual(DEFAULTS);
  });

  it.each<[string, string, string, object]>([
    ['one.parameter', 'có', 'sai số = 0,1', { tolerance: 0.1 }],
    ['one.parameter', 'có', 'SAI_SO: 0,1', { tolerance: 0.1 }],
    ['one.parameter', 'có', '1.000', { tolerance: 1000 }],
    ['two.parameters', 'có', 'hệ số = 4; số kỳ = 5', { months: 5, factor: 4 }],
    ['two.parameters', 'có', 'hệ số = 4\n', { months: 3, factor: 4 }],
    [' One.Parameter', 'có', '2', { tolerance: 2 }],
  ])('%s takes %s | %s', (id, enabled, parameters, expected) => {
    const rule = id.trim().toLowerCase();
    expect(values(line(id, enabled, parameters))).toEqual({ ...DEFAULTS, [rule]: expected });
  });

  it.each<[string, string, string, string, number]>([
    ['khong.co', 'có', '', 'khong.co', 0],
    ['one.parameter', 'có lẽ', '', 'có lẽ', 1],
    ['one.parameter', 'có', 'ngưỡng = 3', 'ngưỡng = 3', 2],
    ['one.parameter', 'có', 'sai số = nhiều', 'sai số = nhiều', 2],
    ['two.parameters', 'có', 'số kỳ = 1', 'số kỳ = 1', 2],
    ['two.parameters', 'có', '4', '4', 2],
    ['always.on', 'không', '', 'không', 1],
    ['always.on', 'có', 'sai số = 1', 'sai số = 1', 2],
  ])('%s | %s | %s is a problem of its cell, and changes nothing', (id, on, set, found, column) => {
    const switches = [line(id, on, set)];
    expect(values(...switches)).toEqual(DEFAULTS);
    expect(switchRules(RULES, switches).problems).toMatchObject([{ row: 1, column, found }]);
  });

  it('named twice follow the first line', () => {
    const switches = [line('one.parameter', 'có', '2'), line('one.parameter', 'không')];
    expect(values(...switches)).toEqual({ ...DEFAULTS, 'one.parameter': { tolerance: 2 } });
    expect(switchRules(RULES, switches).problems).toHaveLength(1);
  });
});

describe('the table of a new workbook', () => {
  it('shows the parameters as they are without it, of every rule that has some', () => {
    const plan = rulesTab(switchRows([...CATALOGUE, ...TEXT_RULES])).cells;
    const at = plan.findIndex(([cell]) => cell === 'Mã quy tắc');
    const rows = plan.slice(at + 1).map((row) => row.slice(0, 3).map(String));
    expect(rows).toContainEqual(['history.outlier', 'có', 'số kỳ = 6; hệ số = 3']);
    const ids = rows.map(([id]) => id);
    // A text rule that judges notes too is one rule with one line.
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['plan.far-above', 'prose.share-mismatch']));
    const switches = rows.map(([id, on, set]) => line(id!, on!, set));
    const { active, problems } = switchRules([...CATALOGUE, ...TEXT_RULES], switches);
    expect(problems).toEqual([]);
    for (const { rule, parameters } of active) expect(parameters).toEqual(defaultValues(rule));
  });
});

describe('the table in a workbook', () => {
  const textNumber = (enabled: CellValue): SampleBook =>
    soundBook()
      .set('Kinh tế', ['von', 'Lũy kế'], '1.000')
      .set('Quy tắc', ['number.stored-as-text', 'Bật'], enabled);

  it.each<[CellValue, string[]]>([
    ['có', ['number.stored-as-text Kinh tế!G7']],
    [true, ['number.stored-as-text Kinh tế!G7']],
    ['không', []],
    [false, []],
  ])('with Bật %j leaves %j', (enabled, expected) => {
    expect(brief(check(textNumber(enabled)))).toEqual(expected);
  });

  it.each([
    ['prose.percent-mismatch', []],
    ['prose.no-such-rule', ['rule-switch.not-understood Quy tắc!A6']],
  ])('may name %s, %j', (id, expected) => {
    const book = soundBook().edit('Quy tắc', (grid) =>
      grid.map((row) => (row[0] === 'number.stored-as-text' ? [id, 'không', null] : row)),
    );
    expect(brief(check(book))).toEqual(expected);
  });

  it('is read on a tab of its own, and beside it the cross-checks are', () => {
    const book = soundBook()
      .edit('Quy tắc', (grid) => grid.slice(0, 3))
      .add('Bật tắt', [
        ['Mã quy tắc', 'Bật', 'Tham số'],
        ['number.stored-as-text', 'không', null],
      ]);
    const { crossChecks, ruleSwitches } = readWorkbook(book.spreadsheet());
    expect([crossChecks.length, ruleSwitches.length]).toEqual([2, 1]);
  });

  it('may stand above the cross-checks', () => {
    const book = soundBook().edit('Quy tắc', (grid) => [...grid.slice(4), [], ...grid.slice(0, 3)]);
    const { crossChecks, ruleSwitches } = readWorkbook(book.spreadsheet());
    expect([crossChecks.length, ruleSwitches.length]).toEqual([2, 1]);
  });
});
