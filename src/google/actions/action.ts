// What an action is: one thing that the product does for the panel, the menu or the command line.
import type { Bilingual, Language } from '../../vietnamese/bilingual';
import type { PanelStart } from '../../panel-data/panel-json';

/**
 * One action, one file. Its request and its answer are plain JSON: they cross to the panel and to the desk.
 * `Request` is null where nothing is asked but the language.
 */
export interface Action<Request, Value> {
  /** Whether it writes cells or makes documents: then it waits until no other run of the add-in does. */
  readonly writes?: boolean;
  /** Its item in the menu, where it has one. */
  readonly menu?: MenuItem<Request, Value>;
  /** How the command line offers it, where it does. */
  readonly command?: Command<Value>;
  /** @throws Failure for what people can do something about */
  run(request: Request, language: Language): Value;
}

/** Any action, for whoever goes through them all. */
export interface AnyAction {
  readonly writes?: boolean;
  readonly menu?: MenuItem<unknown, never>;
  readonly command?: Command<never>;
  run(request: never, language: Language): unknown;
}

/** An item of the menu: it opens the panel at one of its views, or does its work and says so. */
export type MenuItem<Request, Value> =
  | { readonly caption: Bilingual; readonly opens: PanelStart }
  | {
      readonly caption: Bilingual;
      readonly request: Request;
      readonly tells: (value: Value) => Bilingual;
    };

/**
 * What stands behind a command: an .xlsx to work on, one to make, a finished document to ask about, one
 * whose figures still have their links.
 */
export type CommandFile = 'workbook' | 'new-workbook' | 'document' | 'linked-document';

/** A command of the command line. With `--json` it prints the action's answer. */
export interface Command<Value> {
  readonly name: string;
  readonly takes: readonly CommandFile[];
  /** One line of the help. */
  readonly help: Bilingual;
  /** Switches: field of the request that becomes true → flag and help. */
  readonly switches?: Readonly<Record<string, { readonly flag: string; readonly help: Bilingual }>>;
  /** What people read of the answer; `file` is the first file as they named it. */
  lines(value: Value, language: Language, file: string): string[];
  /** Whether it is done, but what was found blocks: exit code 1. */
  blocks?(value: Value): boolean;
}
