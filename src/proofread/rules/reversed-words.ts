// Rules about words that say the reverse of what is meant: shortcomings furthered, mishaps let happen.
import { allMatches } from '../../vietnamese/matches';
import type { TextRule } from '../text-rule';

/** Verbs that want what is good with things that are bad, and the reverse. */
const REVERSED: readonly RegExp[] = [
  /(?<![A-Za-zÀ-ỹ])(?:phát huy|nhân rộng|giữ vững|tiếp tục duy trì)\s+(?:những\s+|các\s+)?(?:tồn tại|hạn chế|khuyết điểm|yếu kém|thiếu sót|khó khăn)(?!\p{L})/giu,
  /(?<![A-Za-zÀ-ỹ])(?:khắc phục|hạn chế)\s+(?:những\s+|các\s+)?(?:ưu điểm|thành tích|kết quả đạt được|điểm mạnh|thế mạnh)(?!\p{L})/giu,
];

const WRONG_VERB: TextRule = {
  id: 'prose.reversed-verb',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Động từ ngược với ý', en: 'A verb that says the reverse' },
  why: {
    vi: 'Ưu điểm thì phát huy, hạn chế thì khắc phục; dùng lẫn là nói ngược.',
    en: 'Strengths are furthered and shortcomings overcome; the reverse is said where they are mixed up.',
  },
  message: { vi: '“{quote}”: nói ngược ý.', en: '“{quote}” says the reverse.' },
  instruction: {
    vi: 'Hạn chế thì “khắc phục”, ưu điểm thì “phát huy”.',
    en: 'Shortcomings are overcome (khắc phục), strengths furthered (phát huy).',
  },
  sure: 0.88,
  checkText: ({ lines }, report) => {
    for (const { number: line, text } of lines) {
      for (const pattern of REVERSED) {
        for (const [quote] of allMatches(pattern, text)) report({ line, quote });
      }
    }
  },
};

/** "Trong quý để xảy ra tai nạn lao động." closes a sentence, with no number and no word that denies or regrets. */
const LET_HAPPEN =
  /(?:^|[.;,:]\s+|(?:trong|ở|tại)\s(?:\p{L}+\s){1,3}|địa bàn\s)(để xảy ra\s+(?!(?:một|hai|ba|nhiều|các|những|tình trạng)(?!\p{L}))[^.;,\d]{4,60})(?=[.;]|$)/giu;
const DENIED =
  /(?<![A-Za-zÀ-ỹ])(?:không|chưa|tránh|đừng|còn|nếu|vẫn|nơi|khi|đơn vị|trách nhiệm|người đứng đầu|hạn chế|ngăn chặn|phòng ngừa|do|việc|dẫn đến|chấm dứt)(?!\p{L})/iu;

const DENIAL_LOST: TextRule = {
  id: 'prose.denial-lost',
  severity: 'warning',
  grain: 'text',
  title: { vi: '“Để xảy ra” thiếu “không”', en: 'A denial that lost its “không”' },
  why: {
    vi: 'Câu khẳng định đã để xảy ra mà không nêu bao nhiêu vụ thường là gõ thiếu “không”.',
    en: 'A sentence that says it was let happen, and gives no number, mostly lost its “không”.',
  },
  message: {
    vi: '“{quote}”: câu này nói là đã xảy ra.',
    en: '“{quote}”: this says that it did happen.',
  },
  instruction: {
    vi: 'Nếu không xảy ra thì ghi “không để xảy ra”; nếu có thì nêu số vụ.',
    en: 'Write “không để xảy ra” if it did not; otherwise give the number.',
  },
  sure: 0.7,
  checkText: ({ sentences }, report) => {
    for (const { line, text } of sentences) {
      if (line.kind === 'heading' || line.isTask) continue;
      for (const { index, 1: quote = '' } of allMatches(LET_HAPPEN, text)) {
        if (!DENIED.test(text.slice(0, index + 20))) report({ line: line.number, quote });
      }
    }
  },
};

export const REVERSED_WORD_RULES: readonly TextRule[] = [WRONG_VERB, DENIAL_LOST];
