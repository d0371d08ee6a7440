// Rules about words that stand twice.
import type { TextRule } from '../text-rule';

/** Words that are doubled on purpose, and numbers' names. */
const DOUBLED_ON_PURPOSE = new Set(
  (
    'luôn thường dần ngày đêm người nhà nơi lúc khi đời làng thôn xã ngành nghề mãi rất xanh đỏ xa gần cao ' +
    'nhỏ to dài ngắn sớm khuya lâu nhiều ít hai ba bốn năm sáu bảy tám chín mười hằng từng vừa lần chung ' +
    'riêng đều mới hay chuyên đầu cuối song sang vui vẻ ai gì đâu nào nó kia này nhanh chậm trong ngoài chỉ hoàn'
  ).split(' '),
);
const DOUBLED = /(?<![\p{L}\d])(\p{L}+)(\s+)\1(?![\p{L}\d])/giu;

const DOUBLED_WORD: TextRule = {
  id: 'text.doubled-word',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Lặp từ', en: 'A word twice' },
  why: {
    vi: 'Từ gõ hai lần là dấu hiệu văn bản chưa được đọc lại.',
    en: 'A word typed twice shows that nobody read the text again.',
  },
  message: { vi: '“{quote}”: một từ gõ hai lần.', en: '“{quote}”: one word typed twice.' },
  instruction: { vi: 'Bỏ bớt một từ: “{expected}”.', en: 'Drop one: “{expected}”.' },
  checkText: ({ lines }, report) => {
    for (const { number, text, kind } of lines) {
      if (kind === 'table-row') continue;
      DOUBLED.lastIndex = 0;
      for (let match = DOUBLED.exec(text); match; match = DOUBLED.exec(text)) {
        const [quote, word = ''] = match;
        if (DOUBLED_ON_PURPOSE.has(word.toLowerCase())) continue;
        // Names: Đăk Đăk, and abbreviations in lists.
        const second = quote.slice(-word.length);
        if (/^\p{Lu}/u.test(second) && /^\p{Lu}/u.test(word)) continue;
        // "thực hiện hiện …", "phát triển triển khai": two words meet.
        if (isMeeting(text, match.index, word)) continue;
        report({ line: number, quote, expected: word });
      }
    }
  },
};

/** Compounds that end in the word, followed by ones that begin with it: "thực hiện | hiện đại". */
const MEETINGS: Readonly<Record<string, RegExp>> = {
  hiện: /(?:thực|phát|thể|xuất)\s+hiện\s+hiện\s+(?:đại|trạng|nay|có|hành|tượng)/iu,
  triển: /phát\s+triển\s+triển\s+(?:khai|vọng|lãm)/iu,
  công: /(?:thi|đầu tư|phân|dịch vụ)\s+công\s+công\s+(?:trình|tác|nghiệp|việc|cộng)/iu,
  hội: /(?:xã|quốc|đại|lễ|cơ)\s+hội\s+hội\s+(?:nghị|viên|thi|nhập|thảo|đồng|họp)/iu,
  đồng: /(?:hội|cộng|hợp|triệu|tỷ)\s+đồng\s+đồng\s+(?:thời|chí|bộ|ý|bào|tình|thuận)/iu,
  sinh: /(?:học|vệ|phát|khai)\s+sinh\s+sinh\s+(?:hoạt|viên|sống|sản|kế)/iu,
  động: /(?:lao|hoạt|chủ|vận|tác)\s+động\s+động\s+(?:viên|vật|lực|thổ)/iu,
  thông: /(?:giao|truyền|phổ)\s+thông\s+thông\s+(?:tin|qua|suốt|báo)/iu,
  tác: /(?:công|hợp|canh)\s+tác\s+tác\s+(?:động|phong|chiến|phẩm)/iu,
  quyết: /(?:nghị|giải)\s+quyết\s+quyết\s+(?:định|liệt|tâm|toán)/iu,
  vi: /hành\s+vi\s+vi\s+phạm/iu,
  tế: /(?:y|kinh|thực|quốc)\s+tế\s+tế\s+/iu,
};

function isMeeting(text: string, at: number, word: string): boolean {
  return MEETINGS[word.toLowerCase()]?.test(text.slice(Math.max(0, at - 16), at + 40)) ?? false;
}

export const WORD_RULES: readonly TextRule[] = [DOUBLED_WORD];
