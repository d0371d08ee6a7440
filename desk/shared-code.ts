// Code that a bundle makes of a text, shared by the contexts of this process.
import vm from 'node:vm';

/**
 * V8 keeps the code of a script for every context that runs the same one, but makes that of `new Function` anew in
 * each: with a hundred desks in one process the same megabyte is compiled a hundred times. So a body that is all the
 * arguments is run as a script. Google runs each call in a context of its own and knows no difference.
 */
export function shareCode(context: vm.Context): void {
  const original = vm.runInContext('Function', context) as FunctionConstructor;
  const shared = new Proxy(original, {
    construct(target, args: unknown[], newTarget) {
      const [body] = args;
      const script = args.length === 1 && typeof body === 'string' ? scriptOf(body) : null;
      return script
        ? (script.runInContext(context) as object)
        : (Reflect.construct(target, args, newTarget) as object);
    },
  });
  Object.defineProperty(context, 'Function', { value: shared, writable: true, configurable: true });
}

const scripts = new Map<string, vm.Script>();

/** Null for what does not parse: the context's own `Function` is the better teller. */
function scriptOf(body: string): vm.Script | null {
  const known = scripts.get(body);
  if (known) return known;
  try {
    const made = new vm.Script(`(function anonymous(\n) {\n${body}\n})`, { filename: 'late.js' });
    scripts.set(body, made);
    return made;
  } catch {
    return null;
  }
}
