// The commands that actions have: each is told to the command line, and says what it did.
import { describe, expect, it } from 'vitest';
import { OWN_RUNS } from '../../desk/commands/index.ts';
import { openDesk } from '../../desk/session.ts';
import type { AnyAction } from '../../src/google/actions/action';
import { ACTIONS } from '../../src/google/actions/index';
import type { CommandJson } from '../../src/google/run-command';
import { plainWorkbook } from './plain-workbook';

describe('a command', () => {
  it('whose action writes is run by the desk in its own way, or what it wrote would be lost', () => {
    const written = Object.values<AnyAction>(ACTIONS).flatMap(({ writes, command }) =>
      writes && command ? [command.name] : [],
    );
    expect(written.length).toBeGreaterThan(0);
    expect(written.filter((name) => !(name in OWN_RUNS))).toEqual([]);
  });

  it('has a name of its own, and help in both languages', async () => {
    const desk = await openDesk({ sheets: plainWorkbook(3) });
    const all = desk.call('commands') as CommandJson[];
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    for (const { name, help, switches } of all) {
      expect(name).toMatch(/^[a-z][a-z-]*$/);
      for (const words of [help, ...Object.values(switches).map((one) => one.help)]) {
        expect(words.vi).not.toBe(words.en);
      }
    }
  });

  it('answers with its value, its lines and whether what was found blocks', async () => {
    const desk = await openDesk({ sheets: plainWorkbook(3, { 'Kinh tế!G6': 'sai' }) });
    const { value, lines, blocks } = desk.runCommand('check', 'en', null, 'so.xlsx');
    expect(value).toMatchObject({ errors: 1 });
    expect(lines[0]).toBe('Found 1 errors, 0 warnings.');
    expect(blocks).toBe(true);
    expect(desk.runCommand('facts', 'vi', null, 'so.xlsx')).toMatchObject({
      lines: [expect.stringContaining('so.xlsx'), '  Kinh tế (Phòng Kinh tế): 3'],
      blocks: false,
    });
  });

  it('that nobody knows is a fault of the caller', async () => {
    const desk = await openDesk({ sheets: plainWorkbook(3) });
    expect(() => desk.runCommand('toString', 'vi', null, '')).toThrow('No command: toString');
  });
});
