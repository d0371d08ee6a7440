// What it means when a Google service refuses, and what people can do about it.
import type { Bilingual } from '../vietnamese/bilingual';

/** Why a call was refused, as far as its message tells. */
export type RefusalKind =
  | 'busy'
  | 'quota'
  | 'time'
  | 'permission'
  | 'protected'
  | 'not-allowed'
  | 'cell-limit';

/**
 * Google documents no codes: these are its messages as people quote them, in English, and in Vietnamese where its
 * interface has one. The first that fits counts.
 */
const MESSAGES: readonly (readonly [RefusalKind, RegExp])[] = [
  ['protected', /protected (?:cell|object|range|sheet)|được bảo vệ/iu],
  ['not-allowed', /data validation|xác thực dữ liệu/iu],
  ['quota', /too many times for one day|daily limit|quota exceeded|limit exceeded: /i],
  ['time', /maximum execution time/i],
  ['cell-limit', /above the limit of \d|maximum of \d[\d.,]* characters/i],
  [
    'busy',
    /timed out|time-?out|server error|internal error|service error|service unavailable|backend error|empty response|try again|rate ?limit|too many (?:requests|times)|service \w+ failed|\b(?:429|50[0234])\b/i,
  ],
  [
    'permission',
    /permission|not have access|access denied|unauthori[sz]ed|authori[sz]ation is required|insufficient|\b40[13]\b/i,
  ],
];

const WORDS: Readonly<Record<RefusalKind, Bilingual>> = {
  busy: {
    vi: 'Google đang bận, chưa trả lời. Chờ một phút rồi làm lại.',
    en: 'Google is busy and did not answer. Wait a minute, then try again.',
  },
  quota: {
    vi: 'Tài khoản này đã dùng hết lượt Google cho trong ngày. Ngày mai làm lại, hoặc nhờ người khác làm bằng tài khoản của họ.',
    en: 'This account has used up what Google allows in a day. Try again tomorrow, or ask a colleague to do it with another account.',
  },
  time: {
    vi: 'Việc này lâu hơn thời gian Google cho phép một lần chạy. Làm lại khi mạng nhanh hơn; nếu vẫn vậy, xóa bớt tab và dòng không dùng.',
    en: 'This took longer than Google allows for one run. Try again later; if it stays, delete tabs and rows that nobody needs.',
  },
  permission: {
    vi: 'Tiện ích chưa được cấp đủ quyền. Bấm lại mục này trong thực đơn và đánh dấu tất cả các ô khi Google hỏi quyền.',
    en: 'The add-in was not given all permissions. Click the item in the menu again and tick every box when Google asks.',
  },
  protected: {
    vi: 'Ô hoặc tab này đang được bảo vệ. Nhờ người quản lý bảng tính mở khóa hoặc sửa giúp.',
    en: 'That cell or tab is protected. Ask whoever looks after the spreadsheet.',
  },
  'not-allowed': {
    vi: 'Ô này chỉ nhận những gì kiểm soát nhập liệu của nó cho phép: giá trị trong danh sách, hoặc số chứ không phải ngày tháng.',
    en: 'That cell takes only what its validation allows: what a list names, or numbers and no dates.',
  },
  'cell-limit': {
    vi: 'Nội dung dài hơn Google cho phép trong một ô (50.000 ký tự). Rút ngắn rồi làm lại.',
    en: 'The text is longer than Google allows in a cell (50,000 characters). Shorten it, then try again.',
  },
};

/** Null for anything that is no known message of Google's. */
export function refusalKind(error: unknown): RefusalKind | null {
  const { message } = error as Error;
  return MESSAGES.find(([, pattern]) => pattern.test(message))?.[0] ?? null;
}

/** What happened and what to do, in plain words; null for an unknown message. */
export function refusalWords(error: unknown): Bilingual | null {
  const kind = refusalKind(error);
  return kind && WORDS[kind];
}

/** The same, with Google's own message where it is not known. */
export function reasonWords(error: unknown): Bilingual {
  const { message } = error as Error;
  return refusalWords(error) ?? { vi: `Lý do: ${message}.`, en: `Reason: ${message}.` };
}
