// Makes answers: a failure becomes JSON too, since errors lose their fields on the way to the panel.
import { refusalKind, refusalWords } from './service-refusal';
import { BilingualError, type Bilingual, type Language } from '../vietnamese/bilingual';

/** A result, or what went wrong and what to do. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly code: string; readonly message: string } };

/** A failure that is expected to happen and that people can do something about. */
export class Failure extends BilingualError {
  constructor(
    readonly code: string,
    words: Bilingual,
  ) {
    super(words);
  }
}

/** Runs `work` and makes an answer of its result or its failure. */
export function answer<T>(language: Language, work: () => T): Answer<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (error instanceof Failure) {
      return { ok: false, error: { code: error.code, message: error.words[language] } };
    }
    console.error((error as Error).stack ?? String(error));
    const refused = refusalWords(error);
    if (refused) {
      const code = `google.${refusalKind(error) ?? 'refused'}`;
      return { ok: false, error: { code, message: refused[language] } };
    }
    const { message } = error as Error;
    const words = {
      vi: `Có lỗi ngoài dự kiến. Thử lại; nếu vẫn lỗi, gửi dòng này cho người phụ trách: ${message}`,
      en: `Something unexpected went wrong. Try again; if it stays, send this line to whoever looks after the add-in: ${message}`,
    };
    return { ok: false, error: { code: 'internal', message: words[language] } };
  }
}
