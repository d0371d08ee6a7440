// What the grades are called, in cells, reports and the panel.
import type { Grade } from './grade';

/** The grades in the office's words. */
export const GRADE_WORDS: Readonly<Record<Grade, string>> = {
  exceeded: 'vượt kế hoạch',
  met: 'hoàn thành kế hoạch',
  ahead: 'đạt khá',
  'on-pace': 'bảo đảm tiến độ',
  'under-way': 'đang thực hiện',
  behind: 'chưa đạt tiến độ',
  low: 'đạt thấp',
};
