// Lets the tests load sources that call for a module of ours by `require` inside a function, which
// the build turns into a lazy module and an ES module host does not know.

/** A module of ours, in quotes, and nothing else: as the sources write it. */
const REQUIRE = /\brequire\(\s*(['"])(\.{1,2}\/[^'"]+)\1\s*\)/g;

/**
 * @param {string} code
 * @returns {string | undefined} the same code with those modules imported at once; undefined where
 *   there are none
 */
export function withoutRequire(code) {
  /** @type {string[]} */
  const paths = [];
  const calls = code.replace(REQUIRE, (_call, _quote, path) => {
    if (!paths.includes(path)) paths.push(path);
    return `__required${paths.indexOf(path)}`;
  });
  if (paths.length === 0) return undefined;
  const imports = paths.map((path, at) => `import * as __required${at} from '${path}';`);
  // On one line with the first of the file, so that line numbers stay true.
  return `${imports.join(' ')} ${calls}`;
}

/** @returns {import('vite').Plugin} */
export function lazyRequire() {
  return {
    name: 'lazy-require',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) return undefined;
      const changed = withoutRequire(code);
      return changed === undefined ? undefined : { code: changed, map: null };
    },
  };
}
