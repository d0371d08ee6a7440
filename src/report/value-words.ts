// What a figure states, in the office's words.
import type { FigureValue } from '../figures/figure';

export const VALUE_WORDS: Readonly<Record<FigureValue, string>> = {
  plan: 'kế hoạch',
  month: 'trong kỳ',
  toDate: 'lũy kế',
  total: 'tổng số',
  samePeriod: 'cùng kỳ',
  percent: 'phần trăm kế hoạch',
  excess: 'phần vượt kế hoạch',
  remaining: 'phần còn lại',
  change: 'mức tăng, giảm',
  share: 'tỷ trọng',
  count: 'số chỉ tiêu',
  note: 'số trong thuyết minh',
};
