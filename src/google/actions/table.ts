// The actions as whoever calls them by name knows them: what each is asked and what it answers.
import type { Action } from './action';
import type { ACTIONS } from './index';

type Actions = typeof ACTIONS;

export type ActionName = keyof Actions;

/** What an action is asked, besides the language. */
export type RequestOf<N extends ActionName> = N extends ActionName
  ? Actions[N] extends Action<infer Request, infer _Value>
    ? Request
    : never
  : never;

/** What an action answers when all went well. */
export type ValueOf<N extends ActionName> = N extends ActionName
  ? Actions[N] extends Action<infer _Request, infer Value>
    ? Value
    : never
  : never;

/** The arguments of a call: the request may be left out where it may be null. */
export type CallArguments<N extends ActionName> =
  null extends RequestOf<N> ? [request?: RequestOf<N>] : [request: RequestOf<N>];
