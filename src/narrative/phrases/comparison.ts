// The tail that compares with the same period of last year.

/** How the difference is said: by percent, by things counted, by units, in points of two rates, or not at all:
 * of two values both are stated, of two changes (`cung_ky` has its verb) both are told. */
export type Comparison =
  | 'percent'
  | 'number'
  | 'difference'
  | 'points'
  | 'same'
  | 'stated'
  | 'moved';

/**
 * Forms by comparison and by rise or fall. Slots: `chenh_cung_ky` the difference, `cung_ky` the
 * earlier value with its unit, `tuong_duong` the words of no change, `don_vi`, `ky_so_sanh` the
 * period that is compared with, `ky_so_sanh_ngan` the same in short. One that does not end with the period
 * never stands before parts, one with "cao hơn" or the like never beside a plan: each list needs one that may.
 */
export const COMPARISONS: Readonly<
  Record<'up' | 'down', Readonly<Record<Comparison, readonly string[]>>>
> = {
  up: forms('tăng', 'cao hơn', 'nhiều hơn'),
  down: forms('giảm', 'thấp hơn', 'ít hơn'),
};

/** Words that compare two values: what a clause says of its plan must not be taken for last year. */
export const COMPARES = /(?<!\p{L})(?:cao|thấp|nhiều|ít) hơn(?!\p{L})/u;

/** "giảm 04 đơn so với cùng kỳ": parts may follow; behind "so với cùng kỳ giảm 04 đơn" they would be of the 04. */
export const ENDS_WITH_PERIOD = /\{\{ ky_so_sanh(?:_ngan)? \}\}$/u;

function forms(verb: string, than: string, more: string): Record<Comparison, readonly string[]> {
  const byAmount = (amount: string, comparing: string): string[] => [
    `${verb} ${amount} so với {{ ky_so_sanh }}`,
    `${comparing} ${amount} so với {{ ky_so_sanh }}`,
    `${verb} ${amount} so với {{ ky_so_sanh_ngan }}`,
    `so với {{ ky_so_sanh }} ${verb} ${amount}`,
  ];
  return {
    percent: byAmount('{{ chenh_cung_ky }}%', than),
    number: byAmount('{{ chenh_cung_ky }} {{ don_vi }}', more),
    difference: byAmount('{{ chenh_cung_ky }} {{ don_vi }}', than),
    points: byAmount('{{ chenh_cung_ky }} điểm phần trăm', than),
    same: [
      '{{ tuong_duong }} {{ ky_so_sanh }}',
      '{{ bang }} {{ ky_so_sanh }}',
      '{{ tuong_duong }} {{ ky_so_sanh_ngan }}',
      '{{ khong_thay_doi }} so với {{ ky_so_sanh }}',
    ],
    moved: ['trong khi {{ ky_so_sanh }} {{ cung_ky }}', '{{ ky_so_sanh }} {{ cung_ky }}'],
    stated: [
      '{{ ky_so_sanh }} là {{ cung_ky }}',
      'so với {{ cung_ky }} {{ ky_so_sanh }}',
      '{{ ky_so_sanh_ngan }} là {{ cung_ky }}',
    ],
  };
}

/** How no change is said; these words are the figure of the comparison. */
export const SAME_WORDS = {
  tuong_duong: 'tương đương',
  bang: 'bằng',
  khong_thay_doi: 'không thay đổi',
} as const;
