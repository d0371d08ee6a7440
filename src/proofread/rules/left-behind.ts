// Rules about what was left behind while typing: gaps to be filled, keystrokes, chat words, working notes.
import { allMatches } from '../../vietnamese/matches';
import { isSyllable } from '../../vietnamese/syllable';
import { telexWord } from '../../vietnamese/telex';
import type { TextRule } from '../text-rule';

/** "[nhập số]", "……… triệu đồng", "...%", three crosses: a place of the template that nobody filled in. */
const GAPS: readonly RegExp[] = [
  /[[<{]\s*(?:nhập|điền|ghi|chèn|thêm|bổ sung|cập nhật|số liệu|tên|ngày|số|nội dung)(?!\p{L})[^\]>}\n]{0,40}[\]>}]/giu,
  /\[\s*(?!sic|ảnh|hình|video|bảng|chú)\p{Ll}[\p{L}\s,]{1,40}\]/gu,
  /(?<![A-Za-zÀ-ỹ\d])(?:xx+|XX+|__+|\?\?+)(?![\p{L}\d])(?:\s+\p{Ll}+)?/gu,
  /(?:…{2,}|\.{5,})\s*(?:%|\p{Ll}{2,}(?:\s\p{Ll}{2,})?)/gu,
  /(?<=(?<!\p{L})(?:đạt|được|là|có|bằng|tăng|giảm|gồm|với|số|còn)\s)(?:…|\.{3,4})\s*(?:%|\/|(?:triệu|tỷ|nghìn|đồng|ha|tấn|tạ|hộ|người|lượt|vụ|con|hồ sơ|văn bản)(?!\p{L}))/gu,
];

const GAP: TextRule = {
  id: 'text.gap-to-fill',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Chỗ trống chưa điền', en: 'A gap that was not filled' },
  why: {
    vi: 'Chỗ trống của mẫu còn trong văn bản thì số liệu đã bị bỏ quên.',
    en: 'Where a gap of the template is left, a figure was forgotten.',
  },
  message: { vi: '“{quote}”: chỗ này chưa điền.', en: '“{quote}”: this place was not filled in.' },
  instruction: { vi: 'Điền số liệu, hoặc bỏ câu này.', en: 'Fill it in, or drop the sentence.' },
  checkText: ({ lines }, report) => {
    for (const { number, text, zone, kind } of lines) {
      if (zone !== 'body' || kind === 'table-row') continue;
      for (const pattern of GAPS) {
        for (const { 0: quote } of allMatches(pattern, text)) report({ line: number, quote });
      }
    }
  },
};

/** Working notes that people write to each other. */
const WORKING_NOTE =
  /\(\s*(?:(?:số liệu|chỗ này|phần này|mục này|đoạn này)\s+)?(?:(?:đang\s+)?chờ|cần|nhớ|xem|đề nghị|nhờ|chưa)\s+(?:[\p{L}.]+\s+){0,4}?(?:xác nhận|confirm|kiểm tra lại|check(?: lại)?|rà lại|bổ sung(?: sau)?|cập nhật(?: sau)?|hỏi lại|sửa(?: lại)?|thống nhất lại|update)(?:\s+[\p{L}.]+){0,4}\s*\)|\(\s*(?:đ\/c|đồng chí|anh|chị|em|a\.|c\.)\s+\p{L}+(?:\s\p{L}+){0,3}?\s+(?:kiểm tra|rà|xem|bổ sung|cập nhật|xác nhận|hỏi|sửa|check|tính)(?:\s+\p{L}+){0,5}\s*[!?.]?\)/giu;

const NOTE_LEFT: TextRule = {
  id: 'text.working-note',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Lời nhắc khi soạn còn sót', en: 'A working note left in the text' },
  why: {
    vi: 'Lời nhắc nhau khi soạn không phải là nội dung báo cáo.',
    en: 'What drafters remind each other of is no part of the report.',
  },
  message: {
    vi: '“{quote}”: lời nhắc khi soạn còn sót.',
    en: '“{quote}”: a working note was left.',
  },
  instruction: {
    vi: 'Làm xong việc được nhắc rồi bỏ đi.',
    en: 'Do what it reminds of, then drop it.',
  },
  checkText: ({ lines }, report) => {
    for (const { number, text } of lines) {
      for (const { 0: quote } of allMatches(WORKING_NOTE, text)) report({ line: number, quote });
    }
  },
};

/**
 * Chat words, and English words that offices have their own for: closed lists, since a foreign word may
 * as well be a name, a brand or a term (internet, clip, fanpage, logistics).
 */
const CHAT: Readonly<Record<string, string>> = {
  ko: 'không',
  hok: 'không',
  khg: 'không',
  dc: 'được',
  đc: 'được',
  ntn: 'như thế nào',
  vs: 'với',
  bt: 'bình thường',
  trc: 'trước',
  mn: 'mọi người',
  cx: 'cũng',
  deadline: 'thời hạn',
  ok: 'đạt yêu cầu',
  oke: 'đạt yêu cầu',
  confirm: 'xác nhận',
  check: 'kiểm tra',
  update: 'cập nhật',
  feedback: 'phản hồi',
  meeting: 'cuộc họp',
  support: 'hỗ trợ',
  plan: 'kế hoạch',
  target: 'chỉ tiêu',
  team: 'tổ',
  fix: 'sửa',
  review: 'rà soát',
};
const CHAT_WORD = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ\d@/._&-])(?:${Object.keys(CHAT).join('|')})(?![\p{L}\d@/_&-]|\.\p{L})`,
  'gu',
);

const CHATTY: TextRule = {
  id: 'spelling.chat-word',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Từ của tin nhắn, từ tiếng Anh', en: 'A word of chats, or an English one' },
  why: {
    vi: 'Văn bản hành chính viết đủ chữ, bằng tiếng Việt.',
    en: 'An official text is written out in Vietnamese.',
  },
  message: {
    vi: '“{quote}” là cách viết của tin nhắn hoặc tiếng Anh.',
    en: '“{quote}” is how chats are written, or English.',
  },
  instruction: { vi: 'Ghi “{expected}”.', en: 'Write “{expected}”.' },
  passesRemarks: true,
  checkText: ({ lines }, report) => {
    for (const { number, text } of lines) {
      for (const { 0: quote, index } of allMatches(CHAT_WORD, text)) {
        // Between English words it is a quotation or a name.
        const beside = text.slice(Math.max(0, index - 12), index + quote.length + 12);
        if (
          /[A-Za-z]{3,}\s+$/.test(text.slice(Math.max(0, index - 12), index)) &&
          !isVietnamese(beside)
        ) {
          continue;
        }
        report({ line: number, quote, expected: CHAT[quote] ?? '', sure: 0.75 });
      }
    }
  },
};

function isVietnamese(text: string): boolean {
  return /[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ]/u.test(text);
}

const ASCII_WORD = /(?<![A-Za-zÀ-ỹ\p{M}\d@/._-])[a-z]{3,9}(?![\p{L}\p{M}\d@/_-]|\.\p{L})/gu;

const KEYSTROKES: TextRule = {
  id: 'spelling.keystrokes',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Gõ dấu không thành chữ', en: 'Keystrokes that made no letter' },
  why: {
    vi: 'Bộ gõ tắt giữa chừng để lại phím dấu trong từ.',
    en: 'Where the input method was off, the keys for marks stay in the word.',
  },
  message: {
    vi: '“{quote}”: phím gõ dấu còn nguyên trong từ.',
    en: '“{quote}”: the keys for its marks stand in the word.',
  },
  instruction: { vi: 'Ghi “{expected}”.', en: 'Write “{expected}”.' },
  checkText: ({ lines }, report) => {
    for (const { number, text } of lines) {
      for (const { 0: quote } of allMatches(ASCII_WORD, text)) {
        if (isSyllable(quote)) continue;
        const meant = telexWord(quote) ?? swappedEnd(quote);
        if (meant !== null) report({ line: number, quote, expected: meant, sure: 0.86 });
      }
    }
  },
};

/** "phogn": the two letters of "ng" changed places. */
function swappedEnd(word: string): string | null {
  const meant = word.replace(/gn$/, 'ng');
  return meant !== word && isSyllable(meant) ? meant : null;
}

export const LEFT_BEHIND_RULES: readonly TextRule[] = [GAP, NOTE_LEFT, CHATTY, KEYSTROKES];
