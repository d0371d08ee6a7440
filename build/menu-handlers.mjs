// The menu as the built bundle tells it: the triggers that add it and the functions that it names, which Google
// finds only where they are declared at top level.
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
 * @returns {string} the two triggers and a top-level function for each item; empty where there is no menu
 */
export function menuScript(handlers, globalName) {
  if (handlers.length === 0) return '';
  const entries = handlers.map(
    ({ name, caption }) => `    ${JSON.stringify({ name, caption })},\n`,
  );
  const triggers = [
    `/** Adds the menu when the spreadsheet opens. */\nfunction onOpen() {\n  ${globalName}.addMenu([\n${entries.join('')}  ]);\n}\n`,
    '/** Adds the menu when the add-in is installed. */\nfunction onInstall() {\n  onOpen();\n}\n',
  ];
  const functions = handlers.map(
    ({ name, caption, action }) =>
      `/** Menu: ${caption}. */\nfunction ${name}() {\n  return ${globalName}.runFromMenu('${action}');\n}\n`,
  );
  return [...triggers, ...functions].join('\n');
}
