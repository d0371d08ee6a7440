// Texts in the two languages of messages.

/** The languages of messages. */
export type Language = 'vi' | 'en';

/** A text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/** A text that is the same in both languages, such as a number, or one text for each. */
export type Words = string | Bilingual;

/** The text for a language. */
export function inLanguage(words: Words, language: Language): string {
  return typeof words === 'string' ? words : words[language];
}

/** Both languages of a text that may be the same in both. */
export function inBoth(words: Words): Bilingual {
  return typeof words === 'string' ? { vi: words, en: words } : words;
}

/** The templates one after the other, each `{slot}` that has words filled in. */
export function fillSlots(
  templates: readonly Bilingual[],
  slots: Readonly<Record<string, Words>>,
): Bilingual {
  const fill = (language: Language): string =>
    templates
      .map((template) =>
        template[language].replace(/\{(\w+)\}/g, (slot, name: string) => {
          const words = slots[name];
          return words === undefined ? slot : inLanguage(words, language);
        }),
      )
      .join(' ');
  return { vi: fill('vi'), en: fill('en') };
}

/** An error that people will read, in either language; its `message` is the Vietnamese text. */
export class BilingualError extends Error {
  constructor(readonly words: Bilingual) {
    super(words.vi);
  }
}
