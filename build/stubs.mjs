// entry.js: what Google sees. Sheets and google.script.run find only functions that are declared
// at top level, and Sheets shows their JSDoc and parameter names to people.
import { existsSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import ts from 'typescript';
import { hasModifier, isExported, Sources } from './declarations.mjs';
import { BuildFailure } from './failure.mjs';

/** What is code in bundle.js, and what waits there as text; the second may be missing. */
export const MAIN = 'src/main.ts';
export const LATE = 'src/late.ts';

/**
 * @typedef {{ name: string, parameters: string[], jsdoc: string, surface: string, from: string, as: string }} Stub
 *   `surface`: the file that exports it; `from`: the module that this has it from, seen from there, and `as` its
 *   name in it
 */

/**
 * @param {string} root
 * @param {string} globalName the bundle's global
 * @returns {string}
 */
export function entryScript(root, globalName) {
  const stubs = stubsOf(root).map(({ name, parameters, jsdoc }) => {
    const list = parameters.join(', ');
    const head = jsdoc === '' ? '' : `${jsdoc}\n`;
    return `${head}function ${name}(${list}) {\n  return ${globalName}.${name}(${list});\n}\n`;
  });
  return `// Made from src/main.ts and src/late.ts by npm run build; the code is in bundle.js.\n\n${stubs.join('\n')}`;
}

/** @param {string} root */
export const hasLate = (root) => existsSync(join(root, LATE));

/**
 * @param {string} root
 * @returns {Stub[]} the exported functions of both files in the order in which they stand there
 */
export function stubsOf(root) {
  const reader = new Sources(root);
  const files = hasLate(root) ? [MAIN, LATE] : [MAIN];
  const stubs = files.flatMap((file) => {
    const opened = reader.open(join(root, file));
    return opened.statements.flatMap((statement) => stubsOfStatement(reader, opened, statement));
  });
  for (const { name, surface } of stubs) {
    if (stubs.filter((other) => other.name.toLowerCase() === name.toLowerCase()).length > 1) {
      throw new BuildFailure(`${surface}: ${name} is exported twice (Sheets ignores case)`);
    }
  }
  return stubs;
}

/**
 * @param {Sources} reader
 * @param {ts.SourceFile} surface
 * @param {ts.Statement} statement
 * @returns {Stub[]}
 */
function stubsOfStatement(reader, surface, statement) {
  if (ts.isFunctionDeclaration(statement)) {
    // A signature without a body is an overload: the body's own names and JSDoc count.
    if (!isExported(statement) || statement.body === undefined) return [];
    const byDefault = hasModifier(statement, ts.SyntaxKind.DefaultKeyword);
    const name = byDefault ? 'default' : (statement.name?.text ?? 'default');
    return [stub(reader, surface, name, { file: surface, node: statement })];
  }
  if (ts.isExportDeclaration(statement)) {
    if (statement.isTypeOnly) return [];
    if (statement.exportClause === undefined || !ts.isNamedExports(statement.exportClause)) {
      throw reader.failure(surface, statement, 'name each export: this page is the whole surface');
    }
    const { moduleSpecifier: from } = statement;
    return statement.exportClause.elements
      .filter((element) => !element.isTypeOnly)
      .map(({ name: { text }, propertyName }) => {
        const made = stub(reader, surface, text, reader.find(surface, text, statement));
        if (from === undefined || !ts.isStringLiteral(from)) return made;
        return { ...made, from: from.text, as: propertyName?.text ?? text };
      });
  }
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return [];
  if (isExported(statement) || ts.isExportAssignment(statement)) {
    throw reader.failure(surface, statement, 'only functions can be called by Google');
  }
  return [];
}

/**
 * @param {Sources} reader
 * @param {ts.SourceFile} surface
 * @param {string} name
 * @param {import('./declarations.mjs').Declaration} declaration
 * @returns {Stub} as one that the surface has of itself
 */
function stub(reader, surface, name, { file, node }) {
  const fail = (/** @type {string} */ why) => reader.failure(file, node, `${name} ${why}`);
  if (name.endsWith('_')) throw fail('ends in "_", which hides it from Google');
  if (name === 'default') throw fail('needs a name of its own');
  if (node.asteriskToken !== undefined || hasModifier(node, ts.SyntaxKind.AsyncKeyword)) {
    throw fail('must be synchronous: Google does not wait for it');
  }
  const parameters = node.parameters.map((parameter) => {
    if (!ts.isIdentifier(parameter.name)) {
      throw fail('must name its parameters: one is destructured');
    }
    if (parameter.dotDotDotToken !== undefined) {
      throw fail('must name its parameters: one is a rest');
    }
    return parameter.name.text;
  });
  const jsdoc = jsdocOf(file, node);
  if (/^[A-Z][A-Z0-9_]*$/.test(name) && !/@customfunction\b/.test(jsdoc)) {
    throw fail('is named as a cell function but has no @customfunction in its JSDoc');
  }
  const path = relative(reader.root, surface.fileName);
  return { name, parameters, jsdoc, surface: path, from: `./${basename(path, '.ts')}`, as: name };
}

/**
 * @param {ts.SourceFile} file
 * @param {ts.FunctionDeclaration} node
 */
function jsdocOf(file, node) {
  const comments = ts.getLeadingCommentRanges(file.text, node.getFullStart()) ?? [];
  const texts = comments.map(({ pos, end }) => file.text.slice(pos, end));
  return texts.findLast((text) => text.startsWith('/**')) ?? '';
}
