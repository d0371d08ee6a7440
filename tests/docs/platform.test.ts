// docs/platform.md against the code: each method of Google's that is called is listed, each fact has a pin that is there.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../build/project.mjs';
import { PROBES } from '../../src/google/self-test/index';
import { textOf } from '../house/files';

const PAGE = textOf('docs/platform.md');

interface Fact {
  readonly fact: string;
  readonly mark: string;
  readonly where: string;
  readonly pin: string;
}

const FACTS: readonly Fact[] = [...PAGE.matchAll(/^\| (.+) \|$/gm)]
  .map(([, row = '']) => row.split(' | ').map((cell) => cell.trim()))
  .filter(([fact = '']) => fact !== 'Fact' && !/^-+$/.test(fact))
  .map(([fact = '', mark = '', where = '', pin = '']) => ({ fact, mark, where, pin }));

/** Methods and values of Google's that the sources name: `Range.getValues`. */
function called(): Set<string> {
  const { fileNames, options } = ts.getParsedCommandLineOfConfigFile(
    join(projectRoot, 'tsconfig.google.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  )!;
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const declaration = checker.getSymbolAtLocation(node.name)?.declarations?.[0];
      const file = declaration?.getSourceFile().fileName ?? '';
      const owner = (declaration?.parent as Partial<ts.InterfaceDeclaration> | undefined)?.name;
      const isGoogles = file.includes('/@types/google-apps-script/');
      // Every runtime has a console.
      if (isGoogles && owner && owner.text !== 'Console') {
        found.add(`${owner.text}.${node.name.text}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const source of program.getSourceFiles()) {
    if (!source.isDeclarationFile && source.fileName.includes('/src/')) visit(source);
  }
  return found;
}

describe('the platform page', () => {
  it('lists the methods that are called, and no other', () => {
    const listed = [...PAGE.matchAll(/^- `(\w+)`: (.+)$/gm)].flatMap(([, owner = '', names = '']) =>
      [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => `${owner}.${name}`),
    );
    expect(listed.sort()).toEqual([...called()].sort());
  });

  it('says of each fact how sure it is, and where Google says so', () => {
    expect(FACTS.length).toBeGreaterThan(20);
    for (const { fact, mark, where } of FACTS) {
      expect(['documented', 'reported', 'unknown'], fact).toContain(mark);
      if (mark === 'documented') expect(where, fact).toMatch(/^https:/);
    }
  });

  it('pins each fact to a test, a probe or a step of the first run', () => {
    const probes = new Set(PROBES.map(({ id }) => id));
    for (const { fact, pin } of FACTS) {
      const [, code = ''] = /^`(.+)`$/.exec(pin) ?? [];
      const isThere =
        probes.has(code) ||
        (code.startsWith('tests/') && existsSync(join(projectRoot, code))) ||
        /^\[.+\]\(first-run\.md#/.test(pin);
      expect([fact, isThere]).toEqual([fact, true]);
    }
  });

  it('has a fact for each probe', () => {
    const pins = new Set(FACTS.map(({ pin }) => pin));
    expect(PROBES.map(({ id }) => id).filter((id) => !pins.has(`\`${id}\``))).toEqual([]);
  });
});
