// The page of the outside names all that the code reads and offers: headers, labels, lists, commands, functions.
import { beforeAll, describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { customFunctions, readBuild } from '../../desk/context.ts';
import { projectRoot } from '../../desk/project-root.ts';
import { openDesk } from '../../desk/session.ts';
import type { CommandJson } from '../../src/google/run-command';
import * as lists from '../../src/workbook/closed-lists';
import * as columns from '../../src/workbook/columns';
import { SETTING_ROWS, SETTINGS } from '../../src/workbook/settings';
import { PHRASE_KINDS } from '../../src/workbook/phrase-kinds';
import { textOf } from '../house/files';

const PAGE = textOf('docs/format.md').replace(/\s+/g, ' ');
const missing = (words: readonly string[]): string[] =>
  words.filter((word) => !PAGE.includes(`\`${word}\``));

describe('the page of the outside', () => {
  it('names every header with its aliases', () => {
    const { OUTLINE, CATALOGUE, DEPARTMENT, NOTES, CROSS_CHECKS, RULE_SETTINGS, HISTORY, LOG } =
      columns;
    const kinds = [
      OUTLINE,
      CATALOGUE,
      DEPARTMENT,
      NOTES,
      CROSS_CHECKS,
      RULE_SETTINGS,
      HISTORY,
      LOG,
    ];
    expect(missing(kinds.flatMap((kind) => Object.values(kind.columns).flat()))).toEqual([]);
  });

  it('names every label of the settings', () => {
    expect(missing(Object.values(SETTINGS).map(({ label }) => label))).toEqual([]);
  });

  it('names what can be chosen', () => {
    const { DIRECTIONS, MEASURES, MENTIONS } = lists;
    const words = [DIRECTIONS, MEASURES, MENTIONS].flatMap((list) => Object.keys(list));
    const chosen = SETTING_ROWS.flatMap(([, { choice }]) =>
      choice ? Object.keys(choice.list) : [],
    );
    expect(missing([...words, ...chosen, ...PHRASE_KINDS])).toEqual([]);
  });

  it('names every function with its arguments', () => {
    const rows = [...PAGE.matchAll(/\| `([A-Z_]+)\(([^)]*)\)` \|/g)];
    const named = rows.map(([, name, list = '']) => [name, list.split('; ')] as const);
    const { scripts } = readBuild(join(projectRoot(), 'dist'));
    expect(new Map(named)).toEqual(customFunctions(scripts));
  });

  describe('of commands', () => {
    let commands: CommandJson[];
    beforeAll(async () => {
      commands = (await openDesk()).call('commands') as CommandJson[];
    });

    it('are told in the README too, as the functions are', () => {
      const readme = textOf('README.md');
      const { scripts } = readBuild(join(projectRoot(), 'dist'));
      const offered = [
        ...commands.map(({ name }) => name),
        'desk',
        ...customFunctions(scripts).keys(),
      ];
      expect(offered.filter((name) => !new RegExp(`\`${name}[\`(]`).test(readme))).toEqual([]);
    });

    it('names each with its switches', () => {
      const rows = new Map(
        [...PAGE.matchAll(/\| `([a-z][a-z-]*)([^`]*)` \|/g)].map(([, name, rest]) => [name, rest]),
      );
      expect([...rows.keys()].sort()).toEqual([...commands.map(({ name }) => name), 'desk'].sort());
      for (const { name, switches } of commands) {
        for (const { flag } of Object.values(switches)) expect(rows.get(name)).toContain(flag);
      }
    });
  });
});
