// Runs esbuild so that nothing is passed over: a warning fails the build as an error does.
import * as esbuild from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BuildFailure } from './failure.mjs';

/**
 * What Apps Script's V8 is known to parse: no `#private`, no static fields or blocks
 * (developers.google.com/apps-script/guides/v8-runtime).
 */
export const APPS_SCRIPT_TARGET = 'es2019';

/**
 * @param {string} root project folder
 * @param {esbuild.BuildOptions} options all but how the result comes back: nothing is written
 * @returns {Promise<{ text: string, map: string | undefined, metafile: esbuild.Metafile }>}
 */
export async function bundle(root, options) {
  const result = await guarded(() =>
    esbuild.build({
      absWorkingDir: root,
      bundle: true,
      charset: 'utf8',
      define: { __VERSION__: JSON.stringify(versionOf(root)) },
      logLevel: 'silent',
      outdir: join(root, '.build'),
      tsconfigRaw: '{}',
      ...options,
      metafile: true,
      write: false,
    }),
  );
  const files = result.outputFiles;
  const text = files.find((file) => !file.path.endsWith('.map'))?.text ?? '';
  const map = files.find((file) => file.path.endsWith('.map'))?.text;
  return { text, map, metafile: result.metafile };
}

/**
 * @template {{ warnings: esbuild.Message[] }} T
 * @param {() => Promise<T>} run
 * @returns {Promise<T>}
 */
async function guarded(run) {
  let result;
  try {
    result = await run();
  } catch (thrown) {
    const errors = /** @type {Partial<esbuild.BuildFailure>} */ (thrown).errors;
    if (errors === undefined) throw thrown;
    throw new BuildFailure(await told(errors, 'error'));
  }
  if (result.warnings.length > 0) throw new BuildFailure(await told(result.warnings, 'warning'));
  return result;
}

/**
 * @param {esbuild.Message[]} messages
 * @param {'error' | 'warning'} kind
 */
async function told(messages, kind) {
  return (await esbuild.formatMessages(messages, { kind, terminalWidth: 100 })).join('').trimEnd();
}

/**
 * @param {string} root
 */
function versionOf(root) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (typeof version !== 'string') throw new BuildFailure('package.json names no version');
  return version;
}
