// Tab Quy tắc's second table: which rules are on, and with which parameters.
import { readNumber } from '../vietnamese/read-number';
import type { Bilingual } from '../vietnamese/bilingual';
import { fold } from '../vietnamese/text';
import type { RuleSwitch } from '../workbook/facts';
import type { Position } from '../workbook/grid';
import {
  defaultValues,
  type Parameter,
  type ParameterValues,
  type RuleDescription,
} from './description';

/** A rule that is on, with the parameters in force. */
export interface ActiveRule<R extends RuleDescription> {
  readonly rule: R;
  readonly parameters: ParameterValues;
}

/** A line of the table that cannot be followed; nothing else is changed by it. */
export interface SwitchProblem extends Position {
  readonly tab: string;
  readonly found: string;
  readonly problem: Bilingual;
}

const ON = new Set(['', 'co', 'bat', 'x', 'true', '1', 'yes', 'on']);
const OFF = new Set(['khong', 'tat', 'false', '0', 'no', 'off']);

/**
 * What the switches make of `rules`. An unknown rule, word or parameter is a problem of its cell;
 * `others` may be named too, and are judged elsewhere. An id of both is one switch for both.
 */
export function switchRules<R extends RuleDescription>(
  rules: readonly R[],
  switches: readonly RuleSwitch[],
  others: readonly RuleDescription[] = [],
): { readonly active: readonly ActiveRule<R>[]; readonly problems: readonly SwitchProblem[] } {
  const problems: SwitchProblem[] = [];
  const byId = new Map<string, RuleDescription>(
    [...others, ...rules].map((rule) => [rule.id, rule]),
  );
  const off = new Set<string>();
  const set = new Map<string, Record<string, number>>();
  const seen = new Set<string>();
  for (const line of switches) {
    const rule = byId.get(fold(line.rule));
    const complain = (at: Position, found: string, vi: string, en: string): void => {
      problems.push({ tab: line.tab, row: at.row, column: at.column, found, problem: { vi, en } });
    };
    if (!rule) {
      complain(line, line.rule, 'không có quy tắc nào mang mã này', 'no rule has this id');
      continue;
    }
    if (seen.has(rule.id)) {
      complain(line, line.rule, 'quy tắc này đã có ở dòng trên', 'this rule stands in a row above');
      continue;
    }
    seen.add(rule.id);
    const word = fold(line.enabled.text);
    if (OFF.has(word)) {
      if (rule.always) {
        complain(
          line.enabled,
          line.enabled.text,
          'quy tắc này không tắt được, vì báo cáo sẽ mất số liệu mà không ai hay',
          'this rule cannot be switched off: the report would lose figures in silence',
        );
      } else off.add(rule.id);
    } else if (!ON.has(word)) {
      complain(line.enabled, line.enabled.text, 'ghi “có” hoặc “không”', 'write “có” or “không”');
    }
    set.set(rule.id, readParameters(rule, line, complain));
  }
  return {
    active: rules
      .filter(({ id }) => !off.has(id))
      .map((rule) => ({ rule, parameters: { ...defaultValues(rule), ...set.get(rule.id) } })),
    problems,
  };
}

type Complain = (at: Position, found: string, vi: string, en: string) => void;

/** `sai số = 0,1; số kỳ = 4`, or the number alone where the rule has one parameter. */
function readParameters(
  rule: RuleDescription,
  { parameters: cell }: RuleSwitch,
  complain: Complain,
): Record<string, number> {
  const values: Record<string, number> = {};
  const known = Object.entries(rule.parameters ?? {});
  for (const part of cell.text.split(/[;\n]/)) {
    const text = part.trim();
    if (text === '') continue;
    const named = /^([^=:]*)[=:](.*)$/.exec(text);
    const name = nameForm(named?.[1] ?? known[0]?.[1].name ?? '');
    const found = known.find(([, parameter]) => nameForm(parameter.name) === name);
    if (!found || (!named && known.length !== 1)) {
      complain(cell, text, ...expectedNames(known));
      continue;
    }
    const [key, parameter] = found;
    const { value } = readNumber(named?.[2] ?? text);
    if (value === null || value < (parameter.least ?? 0)) {
      const least = String(parameter.least ?? 0).replace('.', ',');
      complain(
        cell,
        text,
        `“${parameter.name}” phải là một số, từ ${least} trở lên`,
        `“${parameter.name}” must be a number, at least ${least}`,
      );
      continue;
    }
    values[key] = value;
  }
  return values;
}

function nameForm(name: string): string {
  return fold(name).replace(/_/g, ' ').trim();
}

function expectedNames(known: readonly (readonly [string, Parameter])[]): [string, string] {
  if (known.length === 0) {
    return ['quy tắc này không có tham số', 'this rule has no parameters'];
  }
  const names = known.map(([, parameter]) => `${parameter.name} = ${written(parameter.default)}`);
  return [`ghi theo mẫu ${names.join('; ')}`, `write it as ${names.join('; ')}`];
}

/** A parameter's value as people type it. */
export function written(value: number): string {
  return String(value).replace('.', ',');
}

/** Rows of the table for a new workbook: each rule that has parameters, on, with its defaults. */
export function switchRows(rules: readonly RuleDescription[]): string[][] {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  return [...known.values()].flatMap(({ id, parameters = {} }) => {
    const set = Object.values(parameters).map((one) => `${one.name} = ${written(one.default)}`);
    return set.length === 0 ? [] : [[id, 'có', set.join('; ')]];
  });
}
