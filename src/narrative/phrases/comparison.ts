// The tail that compares with the same period of last year.

/** How the difference is said: by percent, by units, in points of two rates, or not at all. */
export type Comparison = 'percent' | 'difference' | 'points' | 'same' | 'stated';

/**
 * Forms by comparison and by rise or fall. Slots: `chenh_cung_ky` the difference, `cung_ky` the
 * earlier value with its unit, `tuong_duong` the words of no change, `don_vi`, `nam_truoc`.
 */
export const COMPARISONS: Readonly<
  Record<'up' | 'down', Readonly<Record<Comparison, readonly string[]>>>
> = { up: forms('tăng', 'cao hơn'), down: forms('giảm', 'thấp hơn') };

function forms(verb: string, than: string): Record<Comparison, readonly string[]> {
  const byAmount = (amount: string): string[] => [
    `${verb} ${amount} so với cùng kỳ năm {{ nam_truoc }}`,
    `${than} ${amount} so với cùng kỳ năm {{ nam_truoc }}`,
    `${verb} ${amount} so với cùng kỳ`,
    `so với cùng kỳ năm {{ nam_truoc }} ${verb} ${amount}`,
  ];
  return {
    percent: byAmount('{{ chenh_cung_ky }}%'),
    difference: byAmount('{{ chenh_cung_ky }} {{ don_vi }}'),
    points: byAmount('{{ chenh_cung_ky }} điểm phần trăm'),
    same: [
      '{{ tuong_duong }} cùng kỳ năm {{ nam_truoc }}',
      '{{ bang }} cùng kỳ năm {{ nam_truoc }}',
      '{{ tuong_duong }} cùng kỳ',
      '{{ khong_thay_doi }} so với cùng kỳ năm {{ nam_truoc }}',
    ],
    stated: [
      'cùng kỳ năm {{ nam_truoc }} là {{ cung_ky }}',
      'so với {{ cung_ky }} cùng kỳ năm {{ nam_truoc }}',
      'cùng kỳ là {{ cung_ky }}',
      'trong khi cùng kỳ năm {{ nam_truoc }} là {{ cung_ky }}',
    ],
  };
}

/** How no change is said; these words are the figure of the comparison. */
export const SAME_WORDS = {
  tuong_duong: 'tương đương',
  bang: 'bằng',
  khong_thay_doi: 'không thay đổi',
} as const;
