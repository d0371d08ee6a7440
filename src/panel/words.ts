// What the panel says, by language.
import type { Language } from '../vietnamese/bilingual';
import { ENGLISH } from './words-english';
import { VIETNAMESE, type PanelWords } from './words-vietnamese';

export type { PanelWords } from './words-vietnamese';

export const LANGUAGES: Readonly<Record<Language, PanelWords>> = {
  vi: VIETNAMESE,
  en: ENGLISH,
};

/** Vietnamese unless the page says English. */
export function languageOf(code: string): Language {
  return code.startsWith('en') ? 'en' : 'vi';
}
