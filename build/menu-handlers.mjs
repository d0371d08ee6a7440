// The functions that the menu names, as the built bundle tells them: Google finds only what is declared at top level.
import vm from 'node:vm';

/**
 * @typedef {{ name: string, caption: string, action: string }} MenuHandler
 */

/**
 * @param {string} bundle the text of bundle.js
 * @param {string} globalName its global
 * @returns {MenuHandler[]} none where the surface has no menu
 */
export function menuHandlers(bundle, globalName) {
  const context = vm.createContext({});
  vm.runInContext(bundle, context);
  const handlers = vm.runInContext(`JSON.stringify(${globalName}.menuHandlers?.() ?? [])`, context);
  return /** @type {MenuHandler[]} */ (JSON.parse(handlers));
}

/**
 * @param {MenuHandler[]} handlers
 * @param {string} globalName
 * @returns {string} one top-level function each
 */
export function menuScript(handlers, globalName) {
  return handlers
    .map(
      ({ name, caption, action }) =>
        `/** Menu: ${caption}. */\nfunction ${name}() {\n  return ${globalName}.runFromMenu('${action}');\n}\n`,
    )
    .join('\n');
}
