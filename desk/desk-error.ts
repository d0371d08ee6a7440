// The one error type for what the desk itself cannot do: a code for programs, and facts for the message.
import { deskMessage, type DeskErrorCode, type Language } from './messages.ts';

/** Something that the desk could not do; `code` is stable, the words come from `messages.ts`. */
export class DeskError extends Error {
  readonly code: DeskErrorCode;
  readonly facts: Readonly<Record<string, string>>;

  constructor(code: DeskErrorCode, facts: Record<string, string> = {}, cause?: unknown) {
    super(deskMessage(code, 'en', facts), cause === undefined ? undefined : { cause });
    this.name = 'DeskError';
    this.code = code;
    this.facts = facts;
  }

  /** The message in the language of the person at the keyboard. */
  inLanguage(language: Language): string {
    return deskMessage(this.code, language, this.facts);
  }
}
