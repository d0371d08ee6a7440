// Whether a text is Vietnamese at all: rules about Vietnamese prose have nothing to say of another.
import { legacyEncoding } from '../vietnamese/legacy-encodings';
import type { FinishedDocument } from './finished-document';

const LETTER = /\p{L}/gu;
/** Letters that no other language of an office's files has: not é, à, ô, which French has too. */
const MARKED = /[ăđơưảãạằắẳẵặầấẩẫậẻẽẹềếểễệỉĩịỏõọồốổỗộờớởỡợủũụừứửữựỳỷỹỵ]/giu;

/** Fewer letters say nothing: a table of numbers, one line. */
const ENOUGH_LETTERS = 150;
/** In Vietnamese prose about every sixth letter is one of them. */
const LEAST_SHARE = 0.04;

/** Whether the document is surely in another language, or Vietnamese typed without marks. */
export function isOtherLanguage({ lines }: FinishedDocument): boolean {
  let letters = 0;
  let marked = 0;
  for (const { text } of lines) {
    // Text of an old encoding is Vietnamese, whatever its signs look like now.
    if (legacyEncoding(text) !== null) return false;
    const composed = text.normalize('NFC');
    letters += composed.match(LETTER)?.length ?? 0;
    marked += composed.match(MARKED)?.length ?? 0;
  }
  return letters >= ENOUGH_LETTERS && marked < letters * LEAST_SHARE;
}
