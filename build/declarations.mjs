// From an exported name to the function that it means, over any number of re-exporting files.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { BuildFailure } from './failure.mjs';

/** @typedef {{ file: ts.SourceFile, node: ts.FunctionDeclaration }} Declaration */

/** Source files, each read and parsed once. */
export class Sources {
  /** @type {Map<string, ts.SourceFile>} */
  opened = new Map();

  /** @param {string} root */
  constructor(root) {
    this.root = root;
  }

  /**
   * @param {string} path
   * @returns {ts.SourceFile}
   */
  open(path) {
    const known = this.opened.get(path);
    if (known !== undefined) return known;
    if (!existsSync(path)) throw new BuildFailure(`${relative(this.root, path)} is not there`);
    const text = readFileSync(path, 'utf8');
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    this.opened.set(path, file);
    return file;
  }

  /**
   * @param {ts.SourceFile} file
   * @param {string} name as exported by that file
   * @param {ts.Node} asker where to point if it is not a function
   * @returns {Declaration}
   */
  find(file, name, asker) {
    const found = this.exported(file, name, new Set());
    if (found !== undefined && ts.isFunctionDeclaration(found.node)) {
      return { file: found.file, node: found.node };
    }
    const what = found === undefined ? 'found nowhere' : 'not a function declaration';
    const place = found === undefined ? [file, asker] : [found.file, found.node];
    const [where, node] = /** @type {[ts.SourceFile, ts.Node]} */ (place);
    throw this.failure(where, node, `${name}, exported by src/main.ts, is ${what}`);
  }

  /**
   * @param {ts.SourceFile} file
   * @param {string} name
   * @param {Set<string>} seen guards against files that re-export each other
   * @returns {{ file: ts.SourceFile, node: ts.Node } | undefined}
   */
  exported(file, name, seen) {
    const key = `${file.fileName} ${name}`;
    if (seen.has(key)) return undefined;
    seen.add(key);
    for (const statement of file.statements) {
      if (isExported(statement) && declares(statement, name)) return { file, node: statement };
      if (!ts.isExportDeclaration(statement) || statement.isTypeOnly) continue;
      const found = this.reexported(file, statement, name, seen);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /**
   * @param {ts.SourceFile} file
   * @param {ts.ExportDeclaration} statement
   * @param {string} name
   * @param {Set<string>} seen
   */
  reexported(file, statement, name, seen) {
    const target = this.imported(file, statement.moduleSpecifier);
    if (statement.exportClause === undefined) {
      return target === undefined ? undefined : this.exported(target, name, seen);
    }
    if (!ts.isNamedExports(statement.exportClause)) return undefined;
    const element = statement.exportClause.elements.find((one) => one.name.text === name);
    if (element === undefined) return undefined;
    const source = (element.propertyName ?? element.name).text;
    if (statement.moduleSpecifier === undefined) return this.local(file, source, seen);
    return target === undefined ? undefined : this.exported(target, source, seen);
  }

  /**
   * @param {ts.SourceFile} file
   * @param {string} name declared or imported in that file
   * @param {Set<string>} seen
   * @returns {{ file: ts.SourceFile, node: ts.Node } | undefined}
   */
  local(file, name, seen) {
    for (const statement of file.statements) {
      if (declares(statement, name)) return { file, node: statement };
      if (!ts.isImportDeclaration(statement)) continue;
      const bindings = statement.importClause?.namedBindings;
      if (bindings === undefined || !ts.isNamedImports(bindings)) continue;
      const element = bindings.elements.find((one) => one.name.text === name);
      const target = this.imported(file, statement.moduleSpecifier);
      if (element === undefined || target === undefined) continue;
      return this.exported(target, (element.propertyName ?? element.name).text, seen);
    }
    return undefined;
  }

  /**
   * @param {ts.SourceFile} file
   * @param {ts.Expression | undefined} specifier
   * @returns {ts.SourceFile | undefined} undefined for packages
   */
  imported(file, specifier) {
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return undefined;
    if (!specifier.text.startsWith('.')) return undefined;
    const base = join(dirname(file.fileName), specifier.text).replace(/\.(js|ts)$/, '');
    const path = [`${base}.ts`, join(base, 'index.ts')].find((candidate) => existsSync(candidate));
    if (path === undefined) throw this.failure(file, specifier, `${specifier.text} is not there`);
    return this.open(path);
  }

  /**
   * @param {ts.SourceFile} file
   * @param {ts.Node} node
   * @param {string} message
   */
  failure(file, node, message) {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    return new BuildFailure(`${relative(this.root, file.fileName)}:${line + 1}: ${message}`);
  }
}

/**
 * @param {ts.Statement} statement
 * @param {string} name
 */
function declares(statement, name) {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.some(
      (one) => ts.isIdentifier(one.name) && one.name.text === name,
    );
  }
  if (ts.isFunctionDeclaration(statement)) {
    return statement.name?.text === name && statement.body !== undefined;
  }
  return ts.isClassDeclaration(statement) || ts.isEnumDeclaration(statement)
    ? statement.name?.text === name
    : false;
}

/**
 * @param {ts.Statement} statement
 */
export function isExported(statement) {
  return hasModifier(statement, ts.SyntaxKind.ExportKeyword);
}

/**
 * @param {ts.Node} node
 * @param {ts.SyntaxKind} kind
 */
export function hasModifier(node, kind) {
  return ts.canHaveModifiers(node) && !!ts.getModifiers(node)?.some((one) => one.kind === kind);
}
