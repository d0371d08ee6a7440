// Rules about spans that are told with both ends: days of an event, years of an anniversary.
import { allMatches } from '../../vietnamese/matches';
import type { TextRule } from '../text-rule';

const COUNTS: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3, bốn: 4, năm: 5 };
/** "03 ngày (từ ngày 20 đến ngày 23/5/2026)": both ends in one month, and both counted. */
const DAYS =
  /(?<![\d.,/-])(\d{1,2}|hai|ba|bốn|năm)\s+ngày,?\s*\(?\s*từ\s+(?:ngày\s+)?(\d{1,2})(?:\/(\d{1,2})(?:\/20\d\d)?)?\s*(?:đến|-|–)\s*(?:hết\s+)?(?:ngày\s+)?(\d{1,2})\/(\d{1,2})(?!\d)/giu;

const WRONG_DAYS: TextRule = {
  id: 'date.wrong-days',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Số ngày không khớp từ ngày, đến ngày', en: 'Days that do not fill their span' },
  why: {
    vi: 'Từ ngày 20 đến ngày 22 là 3 ngày; số ngày ghi khác thì một chỗ sai.',
    en: 'From the 20th to the 22nd are three days; another count is wrong in one place.',
  },
  message: {
    vi: '“{quote}”: kể cả hai đầu là {days} ngày.',
    en: '“{quote}”: with both ends these are {days} days.',
  },
  instruction: {
    vi: 'Sửa số ngày, hoặc xem lại hai ngày.',
    en: 'Correct the count, or check both days.',
  },
  checkText: ({ lines }, report) => {
    for (const { number: line, text } of lines) {
      for (const [quote, count = '', from, month, to, last] of allMatches(DAYS, text)) {
        if (month !== undefined && Number(month) !== Number(last)) continue;
        const told = COUNTS[count.toLowerCase()] ?? Number(count);
        const days = Number(to) - Number(from) + 1;
        // Some count the nights between.
        if (days < 1 || told === days || told < 2 || (told === days - 1 && isNights(text))) {
          continue;
        }
        report({ line, quote, values: { days: String(days) }, sure: 0.87 });
      }
    }
  },
};

const isNights = (text: string): boolean => /(?<!\p{L})đêm(?!\p{L})/iu.test(text);

/** "kỷ niệm 72 năm Ngày … (27/02/1955 - 27/02/2026)". */
const ANNIVERSARY =
  /(?<![A-Za-zÀ-ỹ])kỷ niệm\s+(?:lần thứ\s+)?(\d{1,3})(?:\s+năm)?[^().;\d]{0,90}\(\s*(?:\d{1,2}\/\d{1,2}\/)?([12]\d{3})\s?[-–]\s?(?:\d{1,2}\/\d{1,2}\/)?(20\d\d)\s*\)/giu;

const WRONG_ANNIVERSARY: TextRule = {
  id: 'date.wrong-anniversary',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Số năm kỷ niệm tính sai', en: 'Wrong count of an anniversary' },
  why: {
    vi: 'Số năm kỷ niệm là hiệu của hai năm ghi trong ngoặc.',
    en: 'An anniversary counts from the one year in its brackets to the other.',
  },
  message: {
    vi: '“{quote}”: tính ra {years} năm.',
    en: '“{quote}”: these are {years} years.',
  },
  instruction: {
    vi: 'Sửa số năm, hoặc xem lại hai năm.',
    en: 'Correct the count, or check both years.',
  },
  checkText: ({ lines }, report) => {
    for (const { number: line, text } of lines) {
      for (const [quote, count, from, to] of allMatches(ANNIVERSARY, text)) {
        const years = Number(to) - Number(from);
        if (years === Number(count)) continue;
        report({ line, quote, values: { years: String(years) }, sure: 0.9 });
      }
    }
  },
};

export const SPAN_OF_DAYS_RULES: readonly TextRule[] = [WRONG_DAYS, WRONG_ANNIVERSARY];
