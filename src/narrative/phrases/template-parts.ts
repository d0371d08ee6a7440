// How the parts of an indicator that a template calls by name are worded: `dat`, `so_voi_ke_hoach`, `tron`.
import { AT_LEAST } from './words';

/** What `dat` says: of nothing done yet, and the verb before an amount, by what is good. */
export const DONE_PART = {
  nothing: 'chưa có kết quả',
  verb: { higher: 'đạt', neutral: 'đạt', lower: 'là' },
} as const;

/** What `so_voi_ke_hoach` says; slots as in the phrase book. */
export const AGAINST_PLAN_PART = {
  ceilingBroken: 'cao hơn {{ vuot }}% so với {{ loai_ke_hoach }}',
  ceilingKept: 'trong mức {{ loai_ke_hoach }}',
  beyond: 'vượt {{ vuot }}% {{ loai_ke_hoach }}',
  reached: 'hoàn thành {{ phan_tram }}% {{ loai_ke_hoach }}',
  below: 'bằng {{ phan_tram }}% {{ loai_ke_hoach }}',
} as const;

/** The hedge before a number that was rounded: down, and up. */
export const ROUNDED = { down: AT_LEAST, up: 'gần' } as const;
