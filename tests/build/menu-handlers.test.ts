// The functions that the menu names, made of what a bundle tells.
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { menuHandlers, menuScript } from '../../build/menu-handlers.mjs';

const BUNDLE = `var App = {
  menuHandlers: function () { return [{ name: 'lookFromMenu', caption: 'Xem', action: 'look' }]; },
  runFromMenu: function (action) { return 'ran ' + action; },
  addMenu: function (entries) { this.menu = JSON.stringify(entries); },
};`;

describe('the handlers of the menu', () => {
  it('are told by the bundle, and each is a function at top level', () => {
    const handlers = menuHandlers(BUNDLE, 'App');
    expect(handlers).toEqual([{ name: 'lookFromMenu', caption: 'Xem', action: 'look' }]);
    const script = menuScript(handlers, 'App');
    expect(runInNewContext(`${BUNDLE}\n${script}\nlookFromMenu()`)).toBe('ran look');
    expect(script).toContain('/** Menu: Xem. */');
    for (const trigger of ['onOpen', 'onInstall']) {
      expect(runInNewContext(`${BUNDLE}\n${script}\n${trigger}(); App.menu`)).toBe(
        '[{"name":"lookFromMenu","caption":"Xem"}]',
      );
    }
  });

  it('are none where the surface has no menu', () => {
    expect(menuHandlers('var App = {};', 'App')).toEqual([]);
    expect(menuScript([], 'App')).toBe('');
  });
});
