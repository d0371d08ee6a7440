// The text rules' own examples, typed into a note: what is wrong in a document is wrong in a cell too.
import { NOTE_TEXT_RULES } from '../../src/proofread/index';
import { TEXT_EXAMPLES } from '../proofread/examples';
import type { Example } from './examples';
import { said } from './examples-of-notes';

/** Texts whose own headings say which period they are of: a note's is the workbook's, May 2026. */
const OF_NOTES: Readonly<Record<string, readonly [wrong: string, right: string]>> = {
  'date.not-in-period': [
    'Trong tháng, xã ban hành Quyết định số 77/QĐ-UBND ngày 03/02/2026 về phân công.',
    'Trong tháng, xã ban hành Quyết định số 77/QĐ-UBND ngày 12/5/2026 về phân công.',
  ],
  'date.after-report': [
    'Thực hiện Kế hoạch số 12/KH-UBND ngày 08/11/2026.',
    'Thực hiện Kế hoạch số 12/KH-UBND ngày 02/6/2026.',
  ],
  'prose.other-period': [
    'Trong tháng 4, các thôn gieo xong mạ.',
    'Trong tháng 6, các thôn tập trung gieo tiếp; mạ đã gieo từ tháng 4.',
  ],
  'body.abolished': [
    'Đã báo cáo UBND huyện để xử lý.',
    'Hồ sơ do UBND huyện bàn giao trước ngày 01/7/2025.',
  ],
};

export const NOTE_TEXT_EXAMPLES: Readonly<Record<string, Example>> = Object.fromEntries(
  NOTE_TEXT_RULES.map(({ id }) => {
    const { broken = '', sound = '' } = TEXT_EXAMPLES[id] ?? {};
    const [wrong, right] = OF_NOTES[id] ?? [broken, sound];
    return [id, said(wrong, right)];
  }),
);
