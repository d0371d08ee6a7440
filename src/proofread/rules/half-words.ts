// Rule about compounds that lost their second syllable: "đã tổ 02 buổi", "tăng công tác tuần tra".
import { canonical } from '../../vietnamese/spelling';
import { compounds } from '../../vietnamese/compounds/compounds';
import { allMatches } from '../../vietnamese/matches';
import type { TextRule } from '../text-rule';

/** A syllable that is no word before these, and the one that it lost. */
interface Half {
  readonly first: string;
  readonly lost: string;
  readonly behind: string;
}

/** Verbs of offices' work whose first syllable alone cannot have the object that stands behind it. */
const HALVES: readonly Half[] = [
  {
    first: 'tổ',
    lost: 'chức',
    behind: String.raw`\d{1,3} (?:buổi|lớp|hội nghị|cuộc|đợt|lễ|chương trình|phiên)|ra quân|thành công|hội nghị|tọa đàm|diễn tập|tập huấn|khám`,
  },
  { first: 'xem', lost: 'xét', behind: 'bổ sung|hỗ trợ|bố trí|phê duyệt|điều chỉnh' },
  { first: 'tăng', lost: 'cường', behind: 'công tác|tuần tra|tuyên truyền|lãnh đạo|phối hợp' },
  { first: 'triển', lost: 'khai', behind: 'các|công tác|thực hiện|nhiệm vụ|đồng bộ|có hiệu quả' },
  { first: 'thực', lost: 'hiện', behind: 'các|công tác|nhiệm vụ|nghiêm túc|đầy đủ' },
  { first: 'tuyên', lost: 'truyền', behind: 'cho|đến|tới|phòng|pháp luật' },
  {
    first: 'phối',
    lost: 'hợp',
    behind: 'với (?:các|công an|ngành|UBND|hội|đoàn|mặt trận)|chặt chẽ|giữa các',
  },
  { first: 'hoàn', lost: 'thành', behind: 'kế hoạch|chỉ tiêu|nhiệm vụ|các' },
  { first: 'giải', lost: 'quyết', behind: 'việc làm|thủ tục|dứt điểm|kịp thời|đơn thư' },
  { first: 'vận', lost: 'động', behind: 'nhân dân|người dân|các hộ|hội viên|ủng hộ|bà con' },
  { first: 'đảm', lost: 'bảo', behind: 'an ninh|an toàn|đúng|chất lượng|tiến độ' },
  { first: 'tiếp', lost: 'tục', behind: 'triển khai|thực hiện|tăng cường|đẩy mạnh|duy trì' },
  { first: 'duy', lost: 'trì', behind: 'sĩ số|thường xuyên|chế độ' },
  { first: 'quan', lost: 'tâm', behind: 'chỉ đạo|hỗ trợ|bố trí|giải quyết' },
  { first: 'khắc', lost: 'phục', behind: 'khó khăn|hậu quả|hạn chế|tồn tại' },
  { first: 'đời sống vật', lost: 'chất', behind: 'tinh thần|, tinh thần|và tinh thần' },
  { first: 'giải quyết', lost: 'việc', behind: String.raw`làm cho (?:\d|lao động|người)` },
];
const BY_FIRST = new Map(HALVES.map((half) => [half.first, half]));
const PATTERN = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ/-])(?:${HALVES.map(
    ({ first, behind }) => String.raw`(${first})(?=,? ?(?:${behind})(?!\p{L}))(?! ?,(?! tinh))`,
  ).join('|')})`,
  'giu',
);

const HALF_WORD: TextRule = {
  id: 'spelling.half-word',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Từ ghép thiếu một tiếng', en: 'A compound that lost a syllable' },
  why: {
    vi: 'Một tiếng bị rơi khi gõ làm câu cụt nghĩa mà máy soát chính tả không thấy.',
    en: 'A syllable lost while typing breaks the sentence, and no spelling checker sees it.',
  },
  message: { vi: '“{quote}”: thiếu một tiếng.', en: '“{quote}”: a syllable is missing.' },
  instruction: { vi: 'Ghi “{expected}”.', en: 'Write “{expected}”.' },
  sure: 0.75,
  checkText: ({ lines }, report) => {
    for (const { number: line, text, kind } of lines) {
      if (kind === 'table-row') continue;
      for (const { index, 0: first } of allMatches(PATTERN, text)) {
        const half = BY_FIRST.get(first.toLowerCase());
        const before = /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, index - 12), index))?.[1] ?? '';
        // "phương hướng", "hiện thực": there it is the end of another word.
        if (!half || END_OF_WORD.test(`${before} ${first}`) || isCompound(before, first)) continue;
        const behind = /^,?\s[\p{L}\d]+(?:\s\p{L}+)?/u.exec(text.slice(index + first.length))?.[0];
        report({
          line,
          quote: first + (behind ?? ''),
          expected: `${first} ${half.lost}${behind ?? ''}`,
        });
      }
    }
  },
};

/** Compounds of these that the table does not have. */
const END_OF_WORD =
  /^(?:hiện|chân|thiết|xác|đích|trung|ẩm|sự) thực$|^(?:khen|bàn|quản|trao) giải$/iu;

function isCompound(first: string, second: string): boolean {
  const rank = compounds().rank(canonical(first.toLowerCase()), canonical(second.toLowerCase()));
  return rank !== null;
}

export const HALF_WORD_RULES: readonly TextRule[] = [HALF_WORD];
