// Tries what nobody could try without an account, in a tab and a Doc that it makes and removes again.
import type { Language } from '../../vietnamese/bilingual';
import type { SelfTestJson } from '../../panel-data/panel-json';
import { patiently } from '../patiently';
import { tryFacts, type TriedFact } from '../self-test/index';
import type { Action } from './action';

declare const __VERSION__: string;

export const selfTest: Action<null, SelfTestJson> = {
  writes: true,
  menu: { caption: { vi: 'Tự kiểm tra', en: 'Try the platform' }, opens: 'self-test' },
  run: (_, language) => {
    // Before anything is made, so that nothing can fail behind it.
    const locale = patiently(() => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale());
    const tried = tryFacts();
    const facts = tried.map(({ fact, ...one }) => ({ ...one, fact: fact[language] }));
    return { facts, text: asText(tried, locale, language) };
  },
};

/** To be copied and sent: one line a fact. */
function asText(tried: readonly TriedFact[], locale: string, language: Language): string {
  const head = `Sổ Báo Cáo ${__VERSION__} · ${locale}`;
  const lines = tried.map(
    ({ id, fact, expected, found, holds }) =>
      `${holds ? 'OK' : '!!'} ${id} · ${fact[language]} · ${expected} · ${found}`,
  );
  return [head, ...lines].join('\n');
}
