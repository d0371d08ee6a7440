// Quotes: a finding shows whole words, as they stand in the text.
import { literalPattern } from '../vietnamese/literal-pattern';

/** `text` from `start` to `end`, with the unit of the number that it ends in: "21,5 tỷ đồng", "42 m2". */
export function withUnit(text: string, start: number, end: number, words = 2): string {
  const behind = text.slice(end, end + 48);
  const unit =
    /^\s?%/.exec(behind)?.[0] ??
    new RegExp(String.raw`^\s?\p{L}+[\d²³]?(?:\/\p{L}+)?(?:\s\p{Ll}+){0,${words - 1}}`, 'u').exec(
      behind,
    )?.[0] ??
    '';
  return text.slice(start, end) + unit;
}

/** `text` from `start` to `end`, with the sign of percent behind it. */
export function fromTo(text: string, start: number, end: number): string {
  return text.slice(start, end) + (/^\s?%/.exec(text.slice(end, end + 2))?.[0] ?? '');
}

/** Signs that take no room; see `clean`. */
const INVISIBLE = '[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]*';

/**
 * The stretch of `raw` that `quote` of the cleaned `text` was made of, so that people find it in
 * their document; the quote itself where the two do not differ in it.
 */
export function verbatim(raw: string, text: string, quote: string): string {
  if (raw.includes(quote)) return quote;
  const at = text.indexOf(quote);
  if (at >= 0 && raw.length === text.length) return raw.slice(at, at + quote.length);
  const letters = [...quote.normalize('NFD')].map((sign) => literalPattern(sign));
  const found = new RegExp(letters.join(INVISIBLE)).exec(raw.normalize('NFD'));
  return found ? found[0].normalize('NFC') : quote;
}
