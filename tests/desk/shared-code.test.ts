// `new Function` in the bare context is the language's own, though its code is shared.
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { bareContext } from '../../desk/context.ts';

const run = (code: string): unknown => vm.runInContext(code, bareContext().context);

describe('new Function', () => {
  it('makes functions of each context’s own', () => {
    const body =
      'globalThis.count = (globalThis.count || 0) + 1; return [count, [] instanceof Array];';
    const code = `const made = new Function(${JSON.stringify(body)}); made(); JSON.stringify(made())`;
    expect([run(code), run(code)]).toEqual(['[2,true]', '[2,true]']);
  });

  it.each([
    ['new Function("a", "b", "return a + b")(1, 2)', 3],
    ['new Function("return arguments.length")(1, 2)', 2],
    ['Function("return 5")()', 5],
    ['(() => {}) instanceof Function && new Function("return 1") instanceof Function', true],
    ['Function.prototype === Object.getPrototypeOf(new Function("return 1"))', true],
    ['try { new Function("return ("); } catch (thrown) { thrown instanceof SyntaxError }', true],
  ])('%s is %j', (code, answer) => {
    expect(run(code)).toBe(answer);
  });
});
