// google.script.run: what may cross between panel and server, and which names can be called.
import { describe, expect, it } from 'vitest';
import { crossing, PanelCallError } from '../../desk/crossing.ts';
import { openDesk, type Desk } from '../../desk/session.ts';
import { fixtureBuild, functionsOf } from './fixture-build.ts';

const circle: Record<string, unknown> = {};
circle['self'] = { circle };
const shared = { a: 1 };

describe('values that cross', () => {
  it.each([
    ['text', 'số', 'số'],
    ['null', null, null],
    ['nothing', undefined, undefined],
    ['undefined in a list becomes null', [1, undefined], [1, null]],
    ['undefined in an object is left out', { a: undefined, b: 1 }, { b: 1 }],
    ['the same object twice is no circle', [shared, shared], [{ a: 1 }, { a: 1 }]],
    ['an object without prototype', Object.assign(Object.create(null), { a: 1 }), { a: 1 }],
  ])('%s', (_name, given, taken) => {
    expect(crossing(given)).toEqual(taken);
  });

  it.each([
    ['a date', new Date(0)],
    ['a date inside', { a: [new Date(0)] }],
    ['a function', { a: () => 1 }],
    ['a circle', circle],
    ['a map', new Map()],
    ['not a number', Number.NaN],
    ['a symbol', Symbol('x')],
    ['bytes', new Uint8Array(2)],
    ['an instance of a class', new (class Thing {})()],
  ])('%s does not', (_name, given) => {
    expect(() => crossing(given)).toThrow(PanelCallError);
  });

  it('says where the illegal value is', () => {
    expect(() => crossing({ rows: [1, new Date(0)] })).toThrow(
      'Failed due to illegal value in property: value.rows[1]',
    );
  });
});

describe('calls', () => {
  const build = fixtureBuild({
    'bundle.js': 'var SoBaoCao = { nested: function () { return 1; } }; var arrow = () => 1;',
    'entry.js': functionsOf({
      echo: 'return a;',
      isOwn: 'return a instanceof Object && a.list instanceof Array;',
      giveDate: 'return { at: new Date(0) };',
      giveCircle: 'const x = {}; x.x = x; return x;',
      fail: "throw new TypeError('hỏng ở đây');",
      hidden_: 'return 1;',
      now: 'return Promise.resolve(1);',
    }),
  });
  const open = (): Promise<Desk> => openDesk({ buildFolder: build });

  it('pass plain data both ways', async () => {
    const desk = await open();
    expect(desk.call('echo', { a: [1, 'hai', null] })).toEqual({ a: [1, 'hai', null] });
    expect(desk.call('isOwn', { list: [] })).toBe(true);
    expect(desk.call('echo')).toBeUndefined();
  });

  it.each([
    ['nobody', 'Script function not found: nobody'],
    ['hidden_', 'Script function not found: hidden_'],
    ['nested', 'Script function not found: nested'],
    ['arrow', 'Script function not found: arrow'],
    ['eval', 'Script function not found: eval'],
    ['giveDate', 'Failed due to illegal value in property: result.at'],
    ['giveCircle', 'Failed due to illegal value in property: result.x'],
    ['now', 'Failed due to illegal value in property: result'],
    ['fail', 'hỏng ở đây'],
  ])('%s fails: %s', async (name, message) => {
    const desk = await open();
    expect(() => desk.call(name)).toThrow(new PanelCallError(message));
  });

  it('refuse a date as an argument', async () => {
    const desk = await open();
    expect(() => desk.call('echo', [new Date(0)])).toThrow('argument 1[0]');
  });
});
