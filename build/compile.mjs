// Checks one TypeScript project with no more types in sight than it asks for.
import { join } from 'node:path';
import ts from 'typescript';

/**
 * The typings of docx and liquidjs ask for Node's (`/// <reference types="node" />`), which would
 * make `process` or `Array.prototype.at` known to every file that imports them, on whatever host
 * it runs. So a project that does not name "node" among its types does not get them.
 *
 * @param {string} root
 * @param {string} project name of a tsconfig file in the root
 * @param {Readonly<Record<string, string>>} [extra] further files, path from the root → text
 * @returns {readonly ts.Diagnostic[]} errors
 */
export function compile(root, project, extra = {}) {
  const config = join(root, project);
  const { config: json, error } = ts.readConfigFile(config, (path) => ts.sys.readFile(path));
  if (error !== undefined) return [error];
  const parsed = ts.parseJsonConfigFileContent(json, ts.sys, root, undefined, config);
  if (parsed.errors.length > 0) return parsed.errors;
  const texts = new Map(Object.entries(extra).map(([path, text]) => [join(root, path), text]));
  const host = hostWith(parsed.options, texts);
  const program = ts.createProgram([...parsed.fileNames, ...texts.keys()], parsed.options, host);
  return ts.getPreEmitDiagnostics(program);
}

/**
 * @param {readonly ts.Diagnostic[]} diagnostics
 * @param {string} root
 * @returns {string} as the compiler prints them, in colour on a terminal
 */
export function diagnosticText(diagnostics, root) {
  const format = process.stdout.isTTY
    ? ts.formatDiagnosticsWithColorAndContext
    : ts.formatDiagnostics;
  return format(diagnostics, {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => root,
    getNewLine: () => '\n',
  });
}

/**
 * @param {ts.CompilerOptions} options
 * @param {ReadonlyMap<string, string>} texts of files that are not on disk
 * @returns {ts.CompilerHost}
 */
function hostWith(options, texts) {
  const disk = ts.createCompilerHost(options);
  /** @type {ts.CompilerHost} */
  const host = {
    ...disk,
    fileExists: (path) => texts.has(path) || disk.fileExists(path),
    readFile: (path) => texts.get(path) ?? disk.readFile(path),
    getSourceFile: (path, version, ...rest) => {
      const text = texts.get(path);
      return text === undefined
        ? disk.getSourceFile(path, version, ...rest)
        : ts.createSourceFile(path, text, version);
    },
  };
  if (!options.types?.includes('node')) withholdNode(host);
  return host;
}

/** @param {ts.CompilerHost} host */
function withholdNode(host) {
  host.resolveTypeReferenceDirectiveReferences = (references, from, redirected, options) =>
    references.map((reference) => {
      const name = typeof reference === 'string' ? reference : reference.fileName;
      return name === 'node'
        ? { resolvedTypeReferenceDirective: undefined, failedLookupLocations: [] }
        : ts.resolveTypeReferenceDirective(name, from, options, host, redirected);
    });
}
