// entry.js: what Google sees. Sheets and google.script.run find only functions that are declared
// at top level, and Sheets shows their JSDoc and parameter names to people.
import { join } from 'node:path';
import ts from 'typescript';
import { hasModifier, isExported, Sources } from './declarations.mjs';
import { BuildFailure } from './failure.mjs';

/**
 * @typedef {{ name: string, parameters: string[], jsdoc: string, from: string, as: string }} Stub
 *   `from`: the module that src/main.ts has it from, seen from there, and `as` its name in it
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
  return `// Made from src/main.ts by npm run build; the code is in bundle.js.\n\n${stubs.join('\n')}`;
}

/**
 * What esbuild is to begin with: each export of src/main.ts a function that asks for its module when it is
 * called, so that a cell function never waits for the checks, the proofreader or the writer of documents.
 *
 * @param {string} root
 * @returns {string} a module that stands beside src/main.ts
 */
export function lazySurface(root) {
  const stubs = stubsOf(root);
  if (stubs.length === 0) throw new BuildFailure('src/main.ts exports no function');
  return stubs
    .map(
      ({ name, from, as }) =>
        `export function ${name}() { return require('${from}').${as}.apply(null, arguments); }`,
    )
    .join('\n');
}

/**
 * @param {string} root
 * @returns {Stub[]} the exported functions of src/main.ts in the order in which they stand there
 */
export function stubsOf(root) {
  const reader = new Sources(root);
  const main = reader.open(join(root, 'src', 'main.ts'));
  const stubs = main.statements.flatMap((statement) => stubsOfStatement(reader, main, statement));
  for (const { name } of stubs) {
    if (stubs.filter((other) => other.name.toLowerCase() === name.toLowerCase()).length > 1) {
      throw new BuildFailure(`src/main.ts: ${name} is exported twice (Sheets ignores case)`);
    }
  }
  return stubs;
}

/**
 * @param {Sources} reader
 * @param {ts.SourceFile} main
 * @param {ts.Statement} statement
 * @returns {Stub[]}
 */
function stubsOfStatement(reader, main, statement) {
  if (ts.isFunctionDeclaration(statement)) {
    // A signature without a body is an overload: the body's own names and JSDoc count.
    if (!isExported(statement) || statement.body === undefined) return [];
    const byDefault = hasModifier(statement, ts.SyntaxKind.DefaultKeyword);
    const name = byDefault ? 'default' : (statement.name?.text ?? 'default');
    return [stub(reader, name, { file: main, node: statement }, { from: './main', as: name })];
  }
  if (ts.isExportDeclaration(statement)) {
    if (statement.isTypeOnly) return [];
    if (statement.exportClause === undefined || !ts.isNamedExports(statement.exportClause)) {
      throw reader.failure(main, statement, 'name each export: this page is the whole surface');
    }
    const specifier = statement.moduleSpecifier;
    const from = specifier && ts.isStringLiteral(specifier) ? specifier.text : undefined;
    return statement.exportClause.elements
      .filter((element) => !element.isTypeOnly)
      .map(({ name: { text }, propertyName }) =>
        stub(
          reader,
          text,
          reader.find(main, text, statement),
          from === undefined
            ? { from: './main', as: text }
            : { from, as: propertyName?.text ?? text },
        ),
      );
  }
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return [];
  if (isExported(statement) || ts.isExportAssignment(statement)) {
    throw reader.failure(main, statement, 'only functions can be called by Google');
  }
  return [];
}

/**
 * @param {Sources} reader
 * @param {string} name
 * @param {import('./declarations.mjs').Declaration} declaration
 * @param {{ from: string, as: string }} origin
 * @returns {Stub}
 */
function stub(reader, name, { file, node }, origin) {
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
  return { name, parameters, jsdoc, ...origin };
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
