// A rate of what did not occur: 100% of complaints settled where none came in.
import { decimal } from '../../plan/decimal';
import type { Sentence } from '../context';
import { fromTo } from '../quotes';
import { forEachPercent, quoteOf } from '../quotient-words';
import type { TextRule } from '../text-rule';

const HUNDRED = decimal(100);

export const SHARE_OF_NOTHING: TextRule = {
  id: 'prose.share-of-nothing',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Phần trăm của số không', en: 'Share of nothing' },
  why: {
    vi: 'Không có việc nào thì không có tỷ lệ hoàn thành: 100% của 0 không nói lên điều gì.',
    en: 'Where nothing occurred there is no rate of completion: 100% of 0 says nothing.',
  },
  message: {
    vi: '“{quote}”: tỷ lệ này tính trên 0 {noun}.',
    en: '“{quote}”: this rate is computed from 0 {noun}.',
  },
  instruction: {
    vi: 'Bỏ tỷ lệ, ghi “không phát sinh”, hoặc xem lại số liệu.',
    en: 'Drop the rate and write “không phát sinh”, or check the figures.',
  },
  checkText: ({ passages, sentences }, report) => {
    forEachPercent(passages, (stated, { line }) => {
      const { pair, percent } = stated;
      if (!pair?.whole.value.eq(0) || percent.amount.value.eq(0)) return;
      report({
        line: line.number,
        quote: quoteOf(line.text, stated),
        values: { noun: pair.whole.unit.slice(0, 2).join(' ') || '…' },
      });
    });
    for (const { claims, line } of sentences) {
      claims.forEach((percent, at) => {
        const nothing = claims[at - 1];
        if (!percent.amount.percent || !percent.amount.value.eq(HUNDRED) || !nothing) return;
        if (!nothing.amount.value.eq(0) || nothing.whole || nothing.amount.percent) return;
        const between = line.text.slice(nothing.end, percent.start).toLowerCase();
        if (!HANDLED.test(between) || /[.;]/.test(between) || /quá hạn|tồn|trễ/u.test(between)) {
          return;
        }
        report({
          line: line.number,
          quote: fromTo(line.text, nothing.start, percent.end),
          values: { noun: nothing.amount.unit.slice(0, 1).join(' ') || '…' },
          sure: 0.88,
        });
      });
    }
    const absent = absentThings(sentences);
    if (absent.size === 0) return;
    for (const sentence of sentences) {
      // Nothing in the month does not gainsay a rate of the year.
      if (/(?<![A-Za-zÀ-ỹ])(?:nghị quyết|năm)(?!\p{L})/iu.test(sentence.heading)) continue;
      for (const { amount, start, end, what, role } of sentence.claims) {
        if (!amount.percent || amount.value.eq(0) || role !== 'result') continue;
        if (!amount.value.eq(HUNDRED) && !/tỷ lệ/iu.test(what)) continue;
        // "100% số vụ cháy được chữa kịp thời": what the percent is of may stand behind it.
        const subject = `${what.toLowerCase()} ${amount.unit.join(' ')}`;
        if (!HANDLED.test(subject)) continue;
        for (const [noun, where] of absent) {
          if (!new RegExp(`(?<!\\p{L})${headOf(noun)}(?!\\p{L})`, 'u').test(subject)) continue;
          const { text } = sentence.line;
          const from = Math.max(sentence.start, start - what.length - 1);
          report({
            line: sentence.line.number,
            quote: fromTo(
              text,
              Math.max(from, text.toLowerCase().lastIndexOf(headOf(noun), start)),
              end,
            ),
            values: { noun: { vi: `${noun} (dòng ${where})`, en: `${noun} (line ${where})` } },
            sure: 0.75,
          });
        }
      }
    }
  },
};

/** "đơn tố cáo đảng viên" is known again by its first two words. */
function headOf(noun: string): string {
  return noun.split(' ').slice(0, 2).join(' ');
}

/** What is done with what comes in; a rate of it needs something to have come in. */
const HANDLED =
  /(?<![A-Za-zÀ-ỹ])(?:giải quyết|xử lý|điều tra|khám phá|phá án|hòa giải|trả lời|tiếp nhận|xác minh|thụ lý|đúng hạn|kịp thời|dập tắt|được chữa)(?!\p{L})/u;

const ABSENT =
  /(?<![A-Za-zÀ-ỹ])(?:không|chưa)\s+(?:có|phát sinh|tiếp nhận|xảy ra|nhận được|nhận|ghi nhận)(?:\s+(?:phát sinh|trường hợp|nào|có|mới|thêm|các)){0,2}\s+(\p{Ll}+(?:\s\p{Ll}+){0,4}?)(?=\s+(?:nào|của|trên|trong|tại|về|mới|phát sinh|phải)(?!\p{L})|\s*[,.;:)]|$)/giu;
/** Words that say nothing of what was absent. */
const VAGUE =
  /^(?:gì|sai phạm|vướng mắc|vấn đề|biến động|thay đổi|ai|người|trường hợp|hiện tượng)/u;

/** What the text says did not occur → the line that says so. */
function absentThings(sentences: readonly Sentence[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { text, line, heading } of sentences) {
    if (
      /(?<![A-Za-zÀ-ỹ])(?:nhiệm vụ|phương hướng)(?!\p{L})/iu.test(heading) ||
      !/không|chưa/iu.test(text)
    ) {
      continue;
    }
    ABSENT.lastIndex = 0;
    for (let match = ABSENT.exec(text); match; match = ABSENT.exec(text)) {
      // "không có hồ sơ quá hạn" speaks of late ones only.
      const noun = (match[1] ?? '').trim().toLowerCase();
      const behind = text.slice(match.index + match[0].length);
      const isPart =
        /(?:quá hạn|tồn|trễ|chậm|vượt cấp|phức tạp|kéo dài)/u.test(noun) ||
        /^\s+(?:nào\s+)?(?:quá hạn|tồn|trễ|chậm|quá|vượt cấp|phức tạp|kéo dài|bị|thuộc)/u.test(
          behind,
        );
      if (!isPart && noun.length > 3 && !VAGUE.test(noun) && !found.has(noun)) {
        found.set(noun, line.number);
      }
    }
  }
  return found;
}
