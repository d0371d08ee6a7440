// Rules about what no report that goes to many may carry: state secrets, a citizen's number.
import { allMatches } from '../../vietnamese/matches';
import { notesOf } from '../../workbook/facts';
import type { Rule } from '../rule';

const DEGREE = '(?:(?:tuyệt|tối)\\s+)?mật';
const DOCUMENT =
  'công điện|công văn|văn bản|kế hoạch|báo cáo|quyết định|chỉ thị|phương án|thông báo';

/**
 * A document named as secret: `Kế hoạch mật số 15`, `(Tối mật)`, `độ mật: Mật` (degrees: Law on
 * Protection of State Secrets 2018, article 8). Talk about secrecy (`bảo vệ bí mật nhà nước`, `quản
 * lý tài liệu mật`) is every commune's and names none.
 */
const SECRET = new RegExp(
  `(?<!\\p{L})(?:(?:${DOCUMENT})\\s+${DEGREE}(?=\\s+(?:số|ngày)(?!\\p{L}))|\\(\\s*${DEGREE}\\s*\\)|(?:độ|mức độ)\\s+mật\\s*:\\s*${DEGREE})`,
  'giu',
);

const NAMED_SECRET: Rule = {
  id: 'note.secret',
  severity: 'warning',
  grain: 'cell',
  title: { vi: 'Văn bản mật được nêu trong thuyết minh', en: 'A secret document in a note' },
  why: {
    vi: 'Báo cáo gửi nhiều nơi; số, tên và nội dung văn bản mật không được đưa vào.',
    en: 'A report goes to many; number, name and content of a secret document must not be in it.',
  },
  message: {
    vi: 'Thuyết minh nêu văn bản mật: “{found}”.',
    en: 'The note names a secret document: “{found}”.',
  },
  instruction: {
    vi: 'Bỏ ra khỏi sổ, báo cáo riêng theo chế độ mật.',
    en: 'Take it out of the workbook and report it apart, as secrets are.',
  },
  checkWorkbook: ({ facts }, report) => {
    for (const note of notesOf(facts)) {
      const found = allMatches(SECRET, note.text)[0]?.[0];
      if (found !== undefined) {
        report({ tab: note.tab, row: note.row, column: note.column, found });
      }
    }
  },
};

/** Twelve digits that begin with 0: a citizen's number. Hotlines and accounts are no such. */
const CITIZEN_NUMBER = /(?<![\d.,/])0\d{11}(?![\d/]|[.,]\d)/g;

const PERSONAL_DATA: Rule = {
  id: 'note.personal-data',
  severity: 'warning',
  grain: 'cell',
  title: { vi: 'Số định danh cá nhân', en: 'A citizen’s number' },
  why: {
    vi: 'Báo cáo gửi nhiều nơi; dữ liệu cá nhân không được đưa vào.',
    en: 'A report goes to many; personal data must not be in it.',
  },
  message: {
    vi: 'Thuyết minh có dãy 12 chữ số {found}, giống số định danh cá nhân.',
    en: 'The note has twelve digits, {found}, that look like a citizen’s number.',
  },
  instruction: {
    vi: 'Bỏ số này khỏi thuyết minh.',
    en: 'Take it out of the note.',
  },
  checkWorkbook: ({ facts }, report) => {
    for (const note of notesOf(facts)) {
      for (const [number] of allMatches(CITIZEN_NUMBER, note.text)) {
        // The finding itself travels: it shows the beginning only.
        const found = `${number.slice(0, 3)}…`;
        report({ tab: note.tab, row: note.row, column: note.column, found });
      }
    }
  },
};

export const NOTE_SECRECY_RULES: readonly Rule[] = [NAMED_SECRET, PERSONAL_DATA];
