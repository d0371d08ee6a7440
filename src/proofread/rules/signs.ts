// Rules about signs and the spaces at them.
import { allMatches } from '../../vietnamese/matches';
import type { TextRule } from '../text-rule';

/**
 * Two or three spaces are a slip; more are blanks to be filled in by hand. Beside the brackets that
 * converters write around footnotes nobody typed them.
 */
const DOUBLED = /(?<=[^\s:][:]?)(?<!\[\d{1,3}:)[ \u00a0]{2,3}(?=[^\s[])/g;

const DOUBLED_SPACE: TextRule = {
  id: 'text.doubled-space',
  severity: 'warning',
  grain: 'text',
  ofDocuments: true,
  title: { vi: 'Thừa dấu cách', en: 'Too many spaces' },
  why: {
    vi: 'Giữa hai từ chỉ có một dấu cách; thừa dấu cách làm dòng chữ giãn ra khi căn đều.',
    en: 'One space stands between two words; more make gaps in justified lines.',
  },
  message: { vi: '“{quote}”: thừa dấu cách.', en: '“{quote}”: too many spaces.' },
  instruction: { vi: 'Ghi “{expected}”.', en: 'Write “{expected}”.' },
  checkText: ({ lines }, report) => {
    for (const { number, text, kind, zone } of lines) {
      if (zone !== 'body' || kind === 'table-row') continue;
      DOUBLED.lastIndex = 0;
      for (let match = DOUBLED.exec(text); match; match = DOUBLED.exec(text)) {
        const quote = wordsAround(text, match.index, match[0].length);
        report({ line: number, quote, expected: quote.replace(/[ \u00a0]{2,3}/, ' ') });
      }
    }
  },
};

function wordsAround(text: string, at: number, length: number): string {
  const before = /\S+$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  const behind = /^\S+/u.exec(text.slice(at + length, at + length + 24))?.[0] ?? '';
  return before + text.slice(at, at + length) + behind;
}

/** What stands before the space is asked last: spaces are many, and few have a sign behind them. */
const BEFORE_SIGN =
  /(?<!\s)\s+(?=[,;](?:\s|$|\p{L})|[:?!](?:\s|$)|\.(?:\s*$|\s+\p{Lu}))(?<=[\p{L}\d)”%]\s+)|(?<!\s)\s+(?=\))(?<=[\p{L}\d%]\s+)|(?<=\()\s+(?=[\p{L}\d])/gu;
const BEHIND_SIGN = /[,;](?=\p{L})(?<=[\p{L})”%]{2}.)|[.:](?=\p{Lu}\p{Ll})(?<=\p{Ll}{2}.)/gu;

const SPACE_AT_SIGN: TextRule = {
  id: 'text.space-at-sign',
  severity: 'warning',
  grain: 'text',
  ofDocuments: true,
  title: { vi: 'Dấu cách đặt sai ở dấu câu', en: 'Space misplaced at a sign' },
  why: {
    vi: 'Dấu câu viết liền từ đứng trước và cách từ đứng sau một dấu cách.',
    en: 'A sign stands close to the word before it and one space from the next.',
  },
  message: {
    vi: '“{quote}”: dấu câu phải liền từ trước, cách từ sau.',
    en: '“{quote}”: a sign must touch the word before it and stand apart from the next.',
  },
  instruction: { vi: 'Ghi “{expected}”.', en: 'Write “{expected}”.' },
  checkText: ({ lines }, report) => {
    for (const { number, text, kind, zone } of lines) {
      if (zone !== 'body' || kind === 'table-row') continue;
      for (const pattern of [BEFORE_SIGN, BEHIND_SIGN]) {
        pattern.lastIndex = 0;
        for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
          const quote = wordsAround(text, match.index, match[0].length);
          if (/www|@|\/\/|\.(?:vn|com|org)/iu.test(quote)) continue;
          const expected =
            pattern === BEFORE_SIGN
              ? quote.replace(/\s+(?=[,;:?!.)])|(?<=\()\s+/u, '')
              : quote.replace(match[0], `${match[0]} `);
          report({ line: number, quote, expected });
        }
      }
    }
  },
};

const DOUBLED_SIGN: TextRule = {
  id: 'text.doubled-sign',
  severity: 'warning',
  grain: 'text',
  ofDocuments: true,
  title: { vi: 'Hai dấu câu liền nhau', en: 'Two signs in a row' },
  why: {
    vi: 'Hai dấu phẩy, dấu phẩy rồi dấu chấm là gõ thừa.',
    en: 'Two commas, or a comma and a full stop, are one too many.',
  },
  message: { vi: '“{quote}”: hai dấu câu liền nhau.', en: '“{quote}”: two signs in a row.' },
  instruction: { vi: 'Bỏ bớt một dấu.', en: 'Drop one of them.' },
  checkText: ({ lines }, report) => {
    for (const { number, text, zone, kind } of lines) {
      if (zone !== 'body' || kind === 'table-row') continue;
      for (const { index, 0: signs } of allMatches(SIGNS_IN_A_ROW, text)) {
        const word = /\p{L}+\s?$/u.exec(text.slice(Math.max(0, index - 24), index))?.[0];
        if (word !== undefined) report({ line: number, quote: word + signs });
      }
    }
  },
};

const SIGNS_IN_A_ROW = /(?:,\s?[,;.]|;\s?[;,.]|:\s?[:;,])(?=\s|$)/g;

export const SIGN_RULES: readonly TextRule[] = [DOUBLED_SPACE, SPACE_AT_SIGN, DOUBLED_SIGN];
