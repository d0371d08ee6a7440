// How the parts of an indicator that a template calls by name are worded: `dat`, `so_voi_ke_hoach`, `tron`.

/** What `dat` says: of nothing done yet, and the verb before an amount, by what is good. */
export const DONE_PART = {
  nothing: 'chưa có kết quả',
  verb: { higher: 'đạt', neutral: 'đạt', lower: 'là' },
} as const;

/** What `so_voi_ke_hoach` says; `plan` is "kế hoạch" or "dự toán". */
export const AGAINST_PLAN_PART = {
  ceilingBroken: (excess: string, plan: string) => `cao hơn ${excess}% so với ${plan}`,
  ceilingKept: (plan: string) => `trong mức ${plan}`,
  beyond: (excess: string, plan: string) => `vượt ${excess}% ${plan}`,
  reached: (percent: string, plan: string) => `hoàn thành ${percent}% ${plan}`,
  below: (percent: string, plan: string) => `bằng ${percent}% ${plan}`,
} as const;

/** The hedge before a number that was rounded: down, and up. */
export const ROUNDED = { down: 'trên', up: 'gần' } as const;
