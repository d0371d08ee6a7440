// Results against a plan: amounts, with the month before them or not.
import { combine, type Condition, type Phrase } from './phrase';
import type { Shape } from './shapes';

interface Outcome extends Condition {
  readonly forms: readonly string[];
  /** How it stands to its plan alone, where a note has told the result. */
  readonly alone: readonly string[];
}

const RESULT = '{{ so }}/{{ ke_hoach }} {{ don_vi }}';
const CEILING = '{{ ke_hoach }} {{ don_vi }}';
const DONE = '{{ so }} {{ don_vi }}';

/**
 * How a result stands to its plan, as it follows a name or "lũy kế". Where fewer is better the plan
 * is a ceiling: never "đạt" or "bằng … kế hoạch".
 */
const OUTCOMES: readonly Outcome[] = [
  {
    traits: { disbursed: true },
    relations: ['below'],
    forms: [
      `đã giải ngân ${RESULT}, bằng {{ phan_tram }}% kế hoạch giao`,
      `giải ngân đạt ${RESULT}, bằng {{ phan_tram }}% kế hoạch vốn`,
      `giải ngân được ${RESULT} ({{ phan_tram }}% kế hoạch vốn)`,
      `đã giải ngân ${RESULT}, đạt {{ phan_tram }}% kế hoạch, còn {{ con_lai }} {{ don_vi }} chưa giải ngân`,
    ],
    alone: [
      'giải ngân đạt {{ phan_tram }}% kế hoạch vốn{{ ngoac_ke_hoach }}',
      'đã giải ngân {{ phan_tram }}% kế hoạch{{ ngoac_ke_hoach }}',
    ],
  },
  {
    traits: { disbursed: true },
    relations: ['at'],
    forms: [
      `đã giải ngân ${RESULT}, đạt {{ phan_tram }}% kế hoạch vốn`,
      `giải ngân ${RESULT}, hoàn thành {{ phan_tram }}% kế hoạch giao`,
      `giải ngân được ${RESULT} ({{ phan_tram }}% kế hoạch vốn)`,
      `đã giải ngân {{ phan_tram }}% kế hoạch vốn (${RESULT})`,
    ],
    alone: ['đã giải ngân {{ phan_tram }}% kế hoạch vốn{{ ngoac_ke_hoach }}'],
  },
  {
    traits: { disbursed: true },
    forms: [
      `đã giải ngân ${RESULT}, vượt {{ vuot }}% kế hoạch vốn`,
      `giải ngân ${RESULT}, vượt {{ vuot }}% so với kế hoạch giao`,
      `giải ngân được ${RESULT} (vượt {{ vuot }}% kế hoạch vốn)`,
      `đã giải ngân vượt {{ vuot }}% kế hoạch vốn (${RESULT})`,
    ],
    alone: ['đã giải ngân vượt {{ vuot }}% kế hoạch vốn{{ ngoac_ke_hoach }}'],
  },
  {
    relations: ['above'],
    directions: ['lower'],
    forms: [
      `là ${DONE}, cao hơn {{ vuot }}% so với {{ loai_ke_hoach }} (${CEILING})`,
      `ở mức ${DONE}, cao hơn {{ loai_ke_hoach }} (${CEILING}) {{ vuot }}%`,
      `là ${DONE} ({{ loai_ke_hoach }} không quá ${CEILING}), cao hơn {{ vuot }}%`,
      `ở mức ${DONE}, còn cao hơn {{ vuot }}% so với {{ loai_ke_hoach }} ${CEILING}`,
    ],
    alone: ['cao hơn {{ vuot }}% so với {{ loai_ke_hoach }}{{ ngoac_ke_hoach }}'],
  },
  {
    directions: ['lower'],
    forms: [
      `là ${DONE}, trong mức {{ loai_ke_hoach }} (${CEILING})`,
      `ở mức ${DONE}, không vượt {{ loai_ke_hoach }} (${CEILING})`,
      `là ${DONE} ({{ loai_ke_hoach }} không quá ${CEILING})`,
      `ở mức ${DONE}, trong giới hạn {{ loai_ke_hoach }} không quá ${CEILING}`,
    ],
    alone: [
      'trong mức {{ loai_ke_hoach }}{{ ngoac_ke_hoach }}',
      'không vượt {{ loai_ke_hoach }}{{ ngoac_ke_hoach }}',
    ],
  },
  {
    relations: ['below'],
    forms: [
      `đạt ${RESULT}, bằng {{ phan_tram }}% {{ loai_ke_hoach }}`,
      `{{ thuc_hien }} ${RESULT}, đạt {{ phan_tram }}% {{ loai_ke_hoach }}`,
      `đạt ${RESULT} ({{ phan_tram }}% {{ loai_ke_hoach }})`,
      `đạt ${DONE}, bằng {{ phan_tram }}% {{ loai_ke_hoach }} (${CEILING})`,
    ],
    alone: [
      'đạt {{ phan_tram }}% {{ loai_ke_hoach }}{{ ngoac_ke_hoach }}',
      'bằng {{ phan_tram }}% {{ loai_ke_hoach }}{{ ngoac_ke_hoach }}',
    ],
  },
  {
    relations: ['at'],
    forms: [
      `đạt ${RESULT}, hoàn thành {{ phan_tram }}% {{ loai_ke_hoach }}`,
      `hoàn thành ${RESULT}, đạt {{ phan_tram }}% {{ loai_ke_hoach }}`,
      `đã hoàn thành {{ phan_tram }}% {{ loai_ke_hoach }} (${RESULT})`,
      `{{ thuc_hien }} ${RESULT}, hoàn thành {{ phan_tram }}% {{ loai_ke_hoach }}`,
    ],
    alone: ['hoàn thành {{ phan_tram }}% {{ loai_ke_hoach }}{{ ngoac_ke_hoach }}'],
  },
  {
    relations: ['above'],
    forms: [
      `đạt ${RESULT}, vượt {{ vuot }}% {{ loai_ke_hoach }}`,
      `{{ thuc_hien }} ${RESULT}, vượt {{ vuot }}% so với {{ loai_ke_hoach }}`,
      `đã vượt {{ vuot }}% {{ loai_ke_hoach }} (${RESULT})`,
      `đạt ${RESULT} (vượt {{ vuot }}% {{ loai_ke_hoach }})`,
    ],
    alone: [
      'vượt {{ vuot }}% {{ loai_ke_hoach }}{{ ngoac_ke_hoach }}',
      'vượt {{ vuot }}% so với {{ loai_ke_hoach }}{{ ngoac_ke_hoach }}',
    ],
  },
];

/** What stands between the month and the amount to date. */
const SINCE_JANUARY = ['; {{ tinh_den_nay }} '];

const MONTH = '{{ thang }} {{ don_vi }}';

function isDisbursed({ traits }: Outcome): boolean {
  return traits?.disbursed === true;
}

function isCeiling({ directions }: Outcome): boolean {
  return directions?.includes('lower') === true;
}

/** What came this month, by the sort of its outcome. */
function monthHeads(outcome: Outcome): readonly string[] {
  if (isDisbursed(outcome)) {
    return [
      `{{ ten }} {{ trong_ky }} giải ngân ${MONTH}`,
      `{{ trong_ky }}, {{ ten }} giải ngân được ${MONTH}`,
      `giải ngân {{ ten }} {{ trong_ky }} đạt ${MONTH}`,
      `{{ trong_ky }}, giải ngân {{ ten }} được ${MONTH}`,
    ];
  }
  if (isCeiling(outcome)) {
    return [
      `{{ ten }} {{ trong_ky }} là ${MONTH}`,
      `{{ trong_ky }}, {{ ten }} là ${MONTH}`,
      `{{ ten }} {{ trong_ky }} ghi nhận ${MONTH}`,
      `{{ trong_ky }}, {{ ten }} ghi nhận ${MONTH}`,
    ];
  }
  return [
    `{{ ten }} {{ trong_ky }} là ${MONTH}`,
    `{{ trong_ky }}, {{ ten }} đạt ${MONTH}`,
    `{{ ten }} {{ trong_ky }} thực hiện ${MONTH}`,
    `{{ trong_ky }}, {{ ten }} là ${MONTH}`,
  ];
}

/** That nothing came this month, by the sort of its outcome. */
function zeroMonthHeads(outcome: Outcome): readonly string[] {
  if (isDisbursed(outcome)) {
    return [
      '{{ trong_ky }} {{ chua_phat_sinh }} giải ngân {{ ten }}',
      '{{ trong_ky }}, {{ ten }} {{ chua_phat_sinh }} giải ngân',
    ];
  }
  if (isCeiling(outcome)) {
    return [
      '{{ trong_ky }} {{ khong_phat_sinh }} {{ ten_dem }}',
      '{{ trong_ky }} {{ khong_ghi_nhan }} {{ ten_dem }}',
    ];
  }
  return [
    '{{ ten }} {{ trong_ky }} {{ chua_co }} thêm kết quả',
    '{{ trong_ky }}, {{ ten }} {{ chua_co }} thêm kết quả',
    '{{ ten }} {{ trong_ky }} {{ khong_phat_sinh }} thêm',
    '{{ trong_ky }}, {{ ten }} {{ khong_phat_sinh }} thêm',
  ];
}

function conditionOf({ forms: _, alone: __, ...condition }: Outcome): Condition {
  return condition;
}

function phrases(
  shape: Shape,
  heads: (outcome: Outcome) => readonly string[],
  tails: 'forms' | 'alone' = 'forms',
): Phrase[] {
  return OUTCOMES.map((outcome) => {
    const forms = combine(heads(outcome), outcome[tails]);
    return { shape, forms, ...conditionOf(outcome) };
  });
}

/** Amounts of a name without a slot, and months of one with it, over their plan. */
export const AGAINST_PLAN: readonly Phrase[] = [
  ...phrases('plan', () => ['{{ ten }} ']),
  ...phrases('month-plan', (outcome) => combine(monthHeads(outcome), SINCE_JANUARY)),
  ...phrases('zero-month-plan', (outcome) => combine(zeroMonthHeads(outcome), SINCE_JANUARY)),
  ...phrases('fill-month-plan', () => combine(['{{ cau }}'], SINCE_JANUARY)),
  ...phrases('fill-zero-month-plan', () => combine(['{{ trong_ky }} {{ cau }}'], SINCE_JANUARY)),
  // What notes leave of them.
  ...phrases('to-date-plan', () => [
    '{{ tinh_den_nay }}, {{ ten }} ',
    '{{ ten }} {{ tinh_den_nay }} ',
  ]),
  ...phrases('percent-alone', () => ['{{ ten }} '], 'alone'),
  ...phrases('month-percent', (outcome) => combine(monthHeads(outcome), SINCE_JANUARY), 'alone'),
  ...phrases('fill-month-percent', () => combine(['{{ cau }}'], SINCE_JANUARY), 'alone'),
  ...OUTCOMES.filter((outcome) => isDisbursed(outcome))
    .slice(0, 1)
    .map(
      (outcome) =>
        ({
          shape: 'month-alone',
          traits: { disbursed: true },
          forms: monthHeads(outcome),
        }) as const,
    ),
  {
    // Whether the ceiling is kept is not known, or one of the two numbers is missing.
    shape: 'plan-unknown',
    directions: ['lower'],
    forms: [
      `{{ ten }} là ${DONE} ({{ loai_ke_hoach }} không quá ${CEILING})`,
      `{{ ten }} ở mức ${DONE} ({{ loai_ke_hoach }}: ${CEILING})`,
      `{{ ten }} là ${DONE}, {{ loai_ke_hoach }} không quá ${CEILING}`,
      `{{ ten }} ở mức ${DONE}, {{ loai_ke_hoach }} là ${CEILING}`,
    ],
  },
  {
    shape: 'plan-unknown',
    forms: [
      `{{ ten }} đạt ${RESULT}`,
      `{{ ten }} {{ thuc_hien }} ${RESULT}`,
      `{{ ten }} đạt ${DONE} ({{ loai_ke_hoach }} ${CEILING})`,
      `{{ ten }} {{ thuc_hien }} ${DONE}, {{ loai_ke_hoach }} là ${CEILING}`,
    ],
  },
];
