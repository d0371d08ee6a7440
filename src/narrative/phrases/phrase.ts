// What a row of the phrase book is: the shape it says, when it fits, and its forms.
import type { Direction } from '../../plan/grade';
import type { Relation } from '../../plan/percent';
import type { KindTraits } from '../../workbook/phrase-kinds';
import type { Shape } from './shapes';

/** When a row fits; what is not named may be anything. */
export interface Condition {
  /** Only for kinds that have these traits. */
  readonly traits?: Partial<KindTraits>;
  readonly relations?: readonly Relation[];
  readonly directions?: readonly Direction[];
  /** Only for what happens in the period, or only for what is so at its end. */
  readonly flow?: boolean;
  /** Only for net changes, or for none. */
  readonly net?: boolean;
  /** Only for such units. */
  readonly unit?: RegExp;
}

/**
 * One row of the phrase book; the first row that fits is taken, its forms are used in turn. A form
 * is words with slots (`form.ts`). Slots: `ten` name, `so` the stated value (with `…` of the name filled:
 * `cau`; with the unit of a level: `muc`), `don_vi` unit, `ke_hoach` plan (`muc_ke_hoach`), `thang`
 * month, `luy_ke` to date, `tong` total, `phan_tram` percent of plan, `vuot` excess, `con_lai`
 * remainder, `ty_trong` share, `chenh` difference in points, `cung_ky` same period last year,
 * `so_sanh` the comparison with it, `ten_dem` the name without "số" before it, `loai_ke_hoach`
 * "kế hoạch" or "dự toán", `ngoac_ke_hoach`
 * the plan in brackets, unless it is told already, `thuc_hien` "thực hiện", of a
 * herd "có", of another stock "là", `trong_ky` "trong tháng", `may_thang` "5 tháng",
 * `tinh_den_nay` "lũy kế 5 tháng" (`luy_ke_thi` the same and a comma, where the month could be meant
 * as well), `nam_truoc` last year,
 * and the words of zero (`ZERO_WORDS`).
 */
export interface Phrase extends Condition {
  readonly shape: Shape;
  readonly forms: readonly string[];
}

/** Heads and tails in step, as many as the longer of the two lists has. */
export function combine(heads: readonly string[], tails: readonly string[]): string[] {
  return Array.from(
    { length: Math.max(heads.length, tails.length) },
    (_, at) => (heads[at % heads.length] ?? '') + (tails[at % tails.length] ?? ''),
  );
}
