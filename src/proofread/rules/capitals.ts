// Rules about capitals inside a sentence, and titles that run into their first one.
import type { TextRule } from '../text-rule';

/** Words that open sentences and are part of no name. */
const OPENERS =
  'Việc|Trong|Tiếp tục|Thực hiện|Đồng thời|Đẩy mạnh|Tăng cường|Tập trung|Triển khai|Duy trì|Kịp thời|Qua|Tuy nhiên|Nhìn chung|Bên cạnh|Ngoài ra|Những|Một số|Theo|Với|Khi|Để|Nhằm|Do|Các|Đã|Đang|Hiện nay|Tỷ lệ|Diện tích|Sản lượng|Nâng cao|Chú trọng|Rà soát|Phối hợp|Chủ động|Góp phần|Bảo đảm|Đảm bảo|Cùng với';
const CAPITAL = new RegExp(`(?<=\\p{L}[,;])\\s+((?:${OPENERS})(?!\\p{L}))(?!\\s+\\p{Lu})`, 'gu');
/** "c) Thi hành kỷ luật Đảng Trong tháng: …": a numbered title, and behind it a sentence without a break. */
const RUN_ON = new RegExp(
  String.raw`^\s*(?:[a-zđ]\)|\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[IVX]{1,5}[.\-])\s+\p{Lu}[^.,;:()“”]{3,90}?\s(\p{Ll}+|Đảng)\s+(${OPENERS})(?!\p{L})(?=\s+\p{Ll})`,
  'u',
);

const TITLE_RUNS_ON: TextRule = {
  id: 'text.title-runs-on',
  severity: 'warning',
  grain: 'text',
  ofDocuments: true,
  title: { vi: 'Tên mục dính liền câu sau', en: 'A title that runs into its first sentence' },
  why: {
    vi: 'Tên mục và câu đầu không có dấu ngăn thì người đọc hiểu thành một cụm từ.',
    en: 'Where nothing parts a title from its first sentence they are read as one phrase.',
  },
  message: {
    vi: '“{quote}”: giữa tên mục và câu sau thiếu dấu chấm hoặc xuống dòng.',
    en: '“{quote}”: no stop or line break between the title and its first sentence.',
  },
  instruction: {
    vi: 'Ghi “{expected}”, hoặc xuống dòng sau tên mục.',
    en: 'Write “{expected}”, or break the line behind the title.',
  },
  checkText: ({ lines }, report) => {
    for (const { number, text, kind, zone } of lines) {
      if (zone !== 'body' || kind === 'table-row') continue;
      const [, word = '', opener = ''] = RUN_ON.exec(text) ?? [];
      if (opener === '') continue;
      report({
        line: number,
        quote: `${word} ${opener}`,
        expected: `${word}. ${opener}`,
      });
    }
  },
};

/** Common nouns and verbs that are written small inside a sentence; behind a name they may be one. */
const CAPITAL_INSIDE = new RegExp(
  // The letter first: what stands before is asked where one of these words may begin.
  String.raw`(?=[CĐDKNTV])(?<=(?<!\p{L})(?:\p{Ll}{2,}|Đảng) )(?:Kế hoạch|Tỷ lệ|Diện tích|Công tác|Thực hiện|Triển khai|Tăng cường|Tiếp tục|Và|Của|Được|Trong|Với|Cho|Các|Những)(?= \p{Ll}{2,})(?! số)`,
  'gu',
);

const CAPITAL_IN_SENTENCE: TextRule = {
  id: 'text.capital-in-sentence',
  severity: 'warning',
  grain: 'text',
  ofDocuments: true,
  title: { vi: 'Viết hoa giữa câu', en: 'Capital inside a sentence' },
  why: {
    vi: 'Chữ hoa giữa câu chỉ dùng cho tên riêng (Nghị định 30/2020/NĐ-CP, Phụ lục II).',
    en: 'Inside a sentence only names have capitals (Decree 30/2020/NĐ-CP, annex II).',
  },
  message: {
    vi: '“{quote}”: từ này không phải tên riêng mà viết hoa giữa câu.',
    en: '“{quote}”: no name, yet with a capital inside the sentence.',
  },
  instruction: {
    vi: 'Viết thường, hoặc chấm câu trước đó.',
    en: 'Write it small, or end the sentence before it.',
  },
  checkText: ({ lines }, report) => {
    for (const { number, text, kind, zone } of lines) {
      if (zone !== 'body' || kind === 'table-row' || kind === 'heading') continue;
      const titleEnd = RUN_ON.exec(text)?.[0].length ?? 0;
      for (const pattern of [CAPITAL, CAPITAL_INSIDE]) {
        pattern.lastIndex = 0;
        for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
          const lead =
            /\S+$/u.exec(text.slice(Math.max(0, match.index - 20), match.index).trimEnd())?.[0] ??
            '';
          const words = match[0].trim();
          if (match.index + match[0].length === titleEnd) continue;
          const isAfterSign = pattern === CAPITAL;
          if (
            !isAfterSign &&
            /^(?:Kế hoạch|Công tác)/u.test(words) &&
            !isLowered(text, match.index)
          ) {
            continue;
          }
          report({
            line: number,
            quote: `${lead} ${words}`,
            expected: `${lead} ${words.charAt(0).toLowerCase()}${words.slice(1)}`,
          });
        }
      }
    }
  },
};

/** A Kế hoạch that is named ("Kế hoạch phòng, chống …") keeps its capital: only measures lose it. */
function isLowered(text: string, at: number): boolean {
  return /(?:%|so với|vượt|đạt|bằng|hoàn thành)\s*$/iu.test(text.slice(Math.max(0, at - 12), at));
}

export const CAPITAL_RULES: readonly TextRule[] = [CAPITAL_IN_SENTENCE, TITLE_RUNS_ON];
