// Rules about times that there are not: minutes beyond the hour, a fifth quarter, a thirteenth month.
import { allMatches } from '../../vietnamese/matches';
import type { TextRule } from '../text-rule';

/** "06 giờ 80 phút", "7h75", "25 giờ 30 phút". */
const CLOCK = /(?<![\d.,/])(\d{1,2})\s?(?:giờ|h)\s?(\d{2})(?:\s?phút|(?!\d|[.,]\d|\s?\p{L}))/giu;

const NO_SUCH_TIME: TextRule = {
  id: 'date.no-such-time',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Giờ, phút không có thật', en: 'A time of day that does not exist' },
  why: {
    vi: 'Một giờ có 60 phút, một ngày có 24 giờ.',
    en: 'An hour has 60 minutes, a day 24 hours.',
  },
  message: { vi: '“{quote}”: không có giờ này.', en: '“{quote}”: there is no such time.' },
  instruction: { vi: 'Xem lại giờ, phút.', en: 'Check hour and minutes.' },
  checkText: ({ lines }, report) => {
    for (const { number: line, text } of lines) {
      for (const { index, 0: quote, 1: hour, 2: minutes } of allMatches(CLOCK, text)) {
        // "đã học 36 giờ 30 phút" is how long.
        const isLong = Number(hour) > 24 && !AT.test(text.slice(Math.max(0, index - 12), index));
        if (isLong || (Number(hour) <= 24 && Number(minutes) < 60)) continue;
        report({ line, quote });
      }
    }
  },
};

const AT = /(?<![A-Za-zÀ-ỹ])(?:lúc|từ|đến|vào|hồi|trước|sau)\s$/iu;

/** "quý VI", "QUÝ 5", "tháng 13": in capitals too, where a "quý" is no other word. */
const QUARTER = /(?<![A-Za-zÀ-ỹ])quý\s+(VI{0,3}|IX|IIII|[5-9])(?![\p{L}\d.,/])/giu;
const MONTH = /(?<![A-Za-zÀ-ỹ])tháng\s+(1[3-9]|[2-9]\d)(?=\s*(?:\/\s?20\d\d|năm 20\d\d))/giu;

const NO_SUCH_PERIOD: TextRule = {
  id: 'date.no-such-period',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Quý, tháng không có thật', en: 'A quarter or month that does not exist' },
  why: {
    vi: 'Một năm có 4 quý, 12 tháng.',
    en: 'A year has 4 quarters and 12 months.',
  },
  message: {
    vi: '“{quote}”: không có quý, tháng này.',
    en: '“{quote}”: there is none of that number.',
  },
  instruction: { vi: 'Sửa số của quý hoặc tháng.', en: 'Correct its number.' },
  checkText: ({ lines }, report) => {
    for (const { number: line, text } of lines) {
      for (const pattern of [QUARTER, MONTH]) {
        for (const [quote] of allMatches(pattern, text)) report({ line, quote });
      }
    }
  },
};

export const CLOCK_RULES: readonly TextRule[] = [NO_SUCH_TIME, NO_SUCH_PERIOD];
