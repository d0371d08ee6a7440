// What esbuild begins with: a way in for each function of the surface, which asks for its module when it is called.
import { BuildFailure } from './failure.mjs';
import { LATE, stubsOf } from './stubs.mjs';

/**
 * So no function waits for what another one needs.
 *
 * @param {string} root
 * @param {string} file src/main.ts or src/late.ts
 * @returns {string} a module that stands beside it
 */
export function surfaceOf(root, file) {
  const stubs = stubsOf(root).filter(({ surface }) => surface === file);
  if (stubs.length === 0) throw new BuildFailure(`${file} exports no function`);
  return stubs.map(({ name, from, as }) => wayIn(name, `require('${from}').${as}`)).join('\n');
}

/**
 * @param {string} root
 * @param {string} body of the function that answers with all of src/late.ts
 * @returns {string} a way in for each of its functions, the first of which makes code of the body
 */
export function lateSurface(root, body) {
  const stubs = stubsOf(root).filter(({ surface }) => surface === LATE);
  return [
    // No function of the surface may end in "_".
    'let made_;',
    `const code_ = () => (made_ ??= new Function(${JSON.stringify(body)})());`,
    ...stubs.map(({ name }) => wayIn(name, `code_().${name}`)),
  ].join('\n');
}

/**
 * @param {string} name
 * @param {string} target
 */
function wayIn(name, target) {
  return `export function ${name}() { return ${target}.apply(null, arguments); }`;
}
