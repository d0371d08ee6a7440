// Stands in for google.script inside the panel: hands calls to the page around it, under Google's manners.
import { crossing } from '../../crossing.ts';
import type { PanelAnswer, PanelCall, PanelNews, PanelWish } from '../exchange.ts';

/** Documented: at most so many calls run at once; further ones wait. */
const AT_ONCE = 10;

interface Handlers {
  readonly success?: (result: unknown, userObject?: unknown) => void;
  readonly failure?: (error: Error, userObject?: unknown) => void;
  readonly userObject?: unknown;
}

const waiting: PanelCall[] = [];
const running = new Map<number, Handlers>();
const handlersOf = new Map<number, Handlers>();
let lastId = 0;
// The sandbox has an origin of its own, the address has not.
const page = new URL(location.href).origin;

function post(message: PanelCall | PanelWish): void {
  parent.postMessage(message, page);
}

function startNext(): void {
  while (running.size < AT_ONCE) {
    const call = waiting.shift();
    if (!call) return;
    running.set(call.id, handlersOf.get(call.id) ?? {});
    handlersOf.delete(call.id);
    post(call);
  }
}

function runner(handlers: Handlers): object {
  const withHandlers: Record<string, (given: never) => object> = {
    withSuccessHandler: (success: NonNullable<Handlers['success']>) =>
      runner({ ...handlers, success }),
    withFailureHandler: (failure: NonNullable<Handlers['failure']>) =>
      runner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
  return new Proxy(withHandlers, {
    get: (target, name): unknown => {
      if (typeof name === 'symbol') return undefined;
      const own = target[name];
      if (own) return own;
      return (...given: unknown[]) => {
        const args = given.map((argument, at) => crossing(argument, `argument ${at + 1}`) ?? null);
        const id = ++lastId;
        handlersOf.set(id, handlers);
        waiting.push({ kind: 'so-bao-cao-call', id, name, args });
        startNext();
      };
    },
  });
}

addEventListener('message', ({ source, data }: MessageEvent<PanelAnswer | PanelNews | null>) => {
  if (source !== parent || !data) return;
  if (data.kind !== 'so-bao-cao-answer') {
    dispatchEvent(new Event(data.kind));
    return;
  }
  const handlers = running.get(data.id);
  if (!handlers) return;
  running.delete(data.id);
  startNext();
  const { success, failure, userObject } = handlers;
  if (data.failure === undefined) success?.(data.result, userObject);
  else if (failure) failure(new Error(data.failure), userObject);
  else console.error(`google.script.run: ${data.failure}`);
});

/** Documents of the desk open through the page, which has the key to them. */
addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || !/^http:\/\/(127\.0\.0\.1|localhost):\d+\/document\/d\//.test(link.href)) return;
  event.preventDefault();
  post({ kind: 'so-bao-cao-wish', wish: 'open', address: link.href });
});

/** The page's own keys work wherever the focus is. */
addEventListener('keydown', (event) => {
  if (event.key === 'F6') {
    event.preventDefault();
    post({ kind: 'so-bao-cao-wish', wish: 'next-part' });
    return;
  }
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
  event.preventDefault();
  post({ kind: 'so-bao-cao-wish', wish: 'save' });
});

const wish = (kind: PanelWish['wish']) => () => {
  post({ kind: 'so-bao-cao-wish', wish: kind });
};

Object.defineProperty(globalThis, 'google', {
  value: {
    script: {
      run: runner({}),
      host: { close: wish('close'), editor: { focus: wish('focus') }, origin: page },
    },
  },
});
