// Rules about what no text that goes to many may carry: state secrets, a person's own data.
import { allMatches } from '../../vietnamese/matches';
import type { TextRule } from '../text-rule';

const DEGREE = String.raw`(?:(?:tuyệt|tối)\s+)?mật`;
const DOCUMENT =
  'công điện|công văn|văn bản|kế hoạch|báo cáo|quyết định|chỉ thị|phương án|thông báo|tài liệu';

/**
 * A document named as secret: `Kế hoạch mật số 15`, `(Tối mật)`, `(tài liệu Mật)`, `độ mật: Mật`,
 * `đóng dấu MẬT` (degrees: Law on Protection of State Secrets 2018, article 8). Talk about secrecy
 * (`bảo vệ bí mật nhà nước`, `quản lý tài liệu mật`) is every office's and names none.
 */
const SECRET = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:(?:${DOCUMENT})\s+${DEGREE}(?=\s+(?:số|ngày)(?!\p{L}))|\(\s*(?:(?:${DOCUMENT}|độ|mức độ|dấu)\s+)?${DEGREE}\s*\)|(?:độ|mức độ)\s+mật\s*:\s*${DEGREE}|đóng dấu\s+[“"(]?(?:(?:TUYỆT|TỐI)\s+)?MẬT(?!\p{L})|(?:thuộc )?diện\s+(?:tuyệt|tối)\s+mật)`,
  'giu',
);
/** "tài liệu Mật": with a capital it is the stamp; "quản lý tài liệu mật" is every office's work. */
const STAMPED = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:[Tt]ài liệu|[Vv]ăn bản|[Cc]ông văn|[Bb]áo cáo|diện|độ|loại|dấu)\s+(?:(?:Tuyệt|Tối)\s+mật|Mật|MẬT|(?:TUYỆT|TỐI)\s+MẬT)(?!\p{L})|(?<=:\s)(?:TUYỆT|TỐI)\s+MẬT(?!\p{L})`,
  'gu',
);

const STAMPED_REPORT: TextRule = {
  id: 'secrecy.stamped-report',
  severity: 'warning',
  grain: 'text',
  ofDocuments: true,
  title: { vi: 'Văn bản đóng dấu mật', en: 'A report that is stamped secret' },
  why: {
    vi: 'Văn bản mật được soạn, lưu và gửi theo chế độ riêng, không đưa lên mạng và trang thông tin.',
    en: 'A secret document is written, kept and sent in its own way, and never on the net.',
  },
  message: {
    vi: '“{quote}”: văn bản đóng dấu mật.',
    en: '“{quote}”: the report is stamped secret.',
  },
  instruction: {
    vi: 'Nếu đúng là văn bản mật, soạn trên máy riêng theo quy định; nếu không thì bỏ dấu.',
    en: 'If it is secret, write it as the rules for secrets say; otherwise drop the stamp.',
  },
  checkText: ({ lines }, report) => {
    for (const { number, text, zone } of lines) {
      if (zone === 'head' && STAMP.test(text)) report({ line: number, quote: text.trim() });
    }
  },
};

const inOrder = (matches: RegExpExecArray[]): RegExpExecArray[] =>
  matches.sort((a, b) => a.index - b.index);

/** The stamp on the report itself: a secret is written and sent otherwise than here. */
const STAMP = /^\s*(?:(?:TUYỆT|TỐI)\s+)?MẬT\s*$/u;

/** "MẬT - Quân số …": the stamp at the head of a note. */
const STAMPED_NOTE = /^\s*(?:(?:TUYỆT|TỐI)\s+)?MẬT(?=\s*[-–:.])/u;

const SECRET_DOCUMENT: TextRule = {
  id: 'secrecy.secret-document',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Văn bản mật được nêu', en: 'A secret document is named' },
  why: {
    vi: 'Báo cáo gửi nhiều nơi; số, tên và nội dung văn bản mật không được đưa vào.',
    en: 'A report goes to many; number, name and content of a secret document must not be in it.',
  },
  message: { vi: '“{quote}”: nêu văn bản mật.', en: '“{quote}”: names a secret document.' },
  instruction: {
    vi: 'Bỏ ra khỏi văn bản này, báo cáo riêng theo chế độ mật.',
    en: 'Take it out of this text and report it apart, as secrets are.',
  },
  checkText: ({ lines, isNotes }, report) => {
    for (const { number, text } of lines) {
      if (!/[Mm]ật|MẬT/u.test(text)) continue;
      const stamp = isNotes ? STAMPED_NOTE.exec(text) : null;
      if (stamp) report({ line: number, quote: stamp[0] });
      let done = 0;
      for (const { index, 0: quote } of inOrder([
        ...allMatches(SECRET, text),
        ...allMatches(STAMPED, text),
      ])) {
        // "không đóng dấu mật", "giải mật": no secret is named.
        if (
          /(?<![A-Za-zÀ-ỹ])(?:không|chưa|giải|hết)\s+$/iu.test(
            text.slice(Math.max(0, index - 8), index),
          )
        ) {
          continue;
        }
        if (index < done) continue;
        done = index + quote.length;
        report({ line: number, quote });
      }
    }
  },
};

/** A name of two to four capitals, behind a title or alone. */
const NAME = String.raw`(?:(?:ông|bà|anh|chị|em|cháu|đồng chí|công dân|hộ)\s+)?\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,3}`;
const PHONE = String.raw`(?:\+84[ .-]?\d{2}|0\d{2,3})[ .-]?\d{3}[ .-]?\d{3,4}`;
/** What of a person is printed behind the name: citizen's number, phone, account, day of birth. */
const OWN_DATA: readonly RegExp[] = [
  /(?<![A-Za-zÀ-ỹ])(?:CCCD|CMND|căn cước(?: công dân)?|chứng minh(?: nhân dân| thư)?|số định danh)(?:\s+cá nhân)?(?:\s+số)?\s*:?\s*\d{9,12}(?!\d)/giu,
  new RegExp(
    String.raw`${NAME}[^.;\n]{0,60}?(?:điện thoại|số ĐT|SĐT|[Ss]đt|ĐT|đt|di động|số máy)[^.;\d\n]{0,24}${PHONE}`,
    'gu',
  ),
  // "liên hệ bà Ngô Thị Xuân Lài, số 0900 112 233".
  new RegExp(
    String.raw`(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị)\s+\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}*){1,3},?\s*\(?số\s+${PHONE}`,
    'gu',
  ),
  new RegExp(
    String.raw`${NAME}[^.;\n]{0,60}?(?:số tài khoản|STK|tài khoản)(?:\s+(?:ngân hàng|số|cá nhân|\p{Lu}\p{L}+)){0,3}\s*:?\s*\d[\d ]{4,22}\d`,
    'gu',
  ),
  new RegExp(
    String.raw`${NAME}\s*[,(][^.;\n]{0,24}?sinh ngày\s+\d{1,2}[/.-]\d{1,2}[/.-]\d{4}`,
    'gu',
  ),
  // "(điện thoại phụ huynh: 0908 517 264)": a private person's.
  new RegExp(
    String.raw`(?:điện thoại|[Ss][đĐ][tT]|số máy)\s+(?:của\s+)?(?:phụ huynh|gia đình|người nhà|bệnh nhân|nạn nhân|chủ hộ|người dân|bố|mẹ)[^.;\d\n]{0,24}${PHONE}`,
    'gu',
  ),
  // "vào TK 102004567812 Lê Văn Thực": the account, and whose it is.
  new RegExp(
    String.raw`(?<!\p{L})(?:STK|TK|tài khoản)\s*(?:số\s*)?:?\s*\d{8,16}(?=\s*[,(:-]?\s*\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){2,3})`,
    'gu',
  ),
  // "STK 0451000123456 của anh Lò Văn Phanh": the number before the name.
  new RegExp(
    String.raw`(?:số tài khoản|STK|tài khoản|SĐT|số điện thoại|điện thoại)\s*:?\s*\d[\d .]{7,22}\d(?=\s*(?:,|của|-|–|\()?\s*(?:của\s+)?${NAME})`,
    'gu',
  ),
  // "HIV: …; anh Vũ Đình Tạo, thôn 6, đang được tư vấn": who has it.
  /(?<![A-Za-zÀ-ỹ])(?:HIV|ARV|AIDS|nghiện ma túy|tâm thần)(?!\p{L})[^.\n]{0,120}?(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Ee]m|[Cc]háu)\s+\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,3}/gu,
  // Twelve digits that begin with 0 are a citizen's number, wherever they stand.
  /(?<![\d.,/])0\d{11}(?![\d/]|[.,]\d)/gu,
];
const MAY_BE_OWN = /\d{4}|HIV|ARV|AIDS|nghiện|tâm thần/u;

/** Numbers that are printed so that people call them. */
const TO_BE_CALLED =
  /(?<![A-Za-zÀ-ỹ])(?:đường dây nóng|liên hệ|trực ban|đầu mối|hotline|tiếp nhận phản ánh)(?!\p{L})/iu;

const PERSONAL_DATA: TextRule = {
  id: 'secrecy.personal-data',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Dữ liệu cá nhân', en: 'A person’s own data' },
  why: {
    vi: 'Báo cáo gửi nhiều nơi; họ tên đi kèm số định danh, điện thoại, tài khoản, ngày sinh không được đưa vào.',
    en: 'A report goes to many; a name with citizen’s number, phone, account or birthday must not be in it.',
  },
  message: {
    vi: '“{quote}…”: có dữ liệu cá nhân (số định danh, điện thoại, tài khoản, ngày sinh hoặc bệnh tật).',
    en: '“{quote}…”: a person’s own data (citizen’s number, phone, account, birthday or illness).',
  },
  instruction: { vi: 'Bỏ phần này khỏi văn bản.', en: 'Take it out of the text.' },
  checkText: ({ lines }, report) => {
    for (const { number, text, zone } of lines) {
      if (zone !== 'body' || !MAY_BE_OWN.test(text) || TO_BE_CALLED.test(text)) continue;
      let done = 0;
      for (const pattern of OWN_DATA) {
        for (const { index, 0: found } of allMatches(pattern, text)) {
          if (index < done) continue;
          done = index + found.length;
          report({ line: number, quote: withoutNumber(found) });
        }
      }
    }
  },
};

/** The finding itself travels: it shows the first digits only. */
function withoutNumber(found: string): string {
  const last = /\d(?:[\d .+/-]*\d)?$/.exec(found);
  return last ? found.slice(0, last.index + 3) : found;
}

export const SECRECY_RULES: readonly TextRule[] = [SECRET_DOCUMENT, STAMPED_REPORT, PERSONAL_DATA];
