// Rates, typed percents and levels: differences of rates are points, levels have no percent.
import type { KindTraits } from '../../workbook/phrase-kinds';
import type { Phrase } from './phrase';

/** A rank as its unit alone says it: "hạng 32", "thứ 3". */
const PLACE_UNIT = /^(?:hạng|thứ)(?!\p{L})/iu;

/** A percent that is the result itself, not one of a plan. */
const RATE = { value: 'percent', states: 'result' } as const;

/** How what is told already stands to its plan, in `unit`. */
function besidePlan(traits: Partial<KindTraits>, plan: string, unit: string): Phrase[] {
  const row = (condition: Omit<Phrase, 'shape' | 'traits'>): Phrase => ({
    ...{ shape: 'plan-beside', traits },
    ...condition,
  });
  const { above, below } = { above: 'cao hơn', below: 'thấp hơn' };
  const apart = (than: string, bracket: string): string[] => [
    `{{ ten }} ${than} kế hoạch (${bracket}) {{ chenh }} ${unit}`,
    `{{ ten }} ${than} {{ chenh }} ${unit} so với kế hoạch (${bracket})`,
  ];
  return [
    row({
      ...{ relations: ['above'], directions: ['lower'] },
      forms: [
        `{{ ten }} cao hơn mục tiêu (không quá ${plan}) {{ chenh }} ${unit}`,
        `{{ ten }} còn cao hơn {{ chenh }} ${unit} so với mục tiêu (không quá ${plan})`,
      ],
    }),
    row({
      directions: ['lower'],
      forms: [
        `{{ ten }} trong mức mục tiêu (không quá ${plan})`,
        `{{ ten }} không vượt mục tiêu (không quá ${plan})`,
      ],
    }),
    row({ relations: ['above'], forms: apart(above, plan) }),
    row({ relations: ['below'], forms: apart(below, plan) }),
    row({
      relations: ['at'],
      forms: [`{{ ten }} đúng kế hoạch giao (${plan})`, `{{ ten }} bằng kế hoạch giao (${plan})`],
    }),
    row({ forms: [`kế hoạch giao về {{ ten }} là ${plan}`] }),
  ];
}

export const RATE_PHRASES: readonly Phrase[] = [
  // A rate where fewer is better is never "đạt"; that it fell is not known from one number.
  {
    shape: 'rate-plan',
    relations: ['above'],
    directions: ['lower'],
    forms: [
      '{{ ten }} còn {{ so }}%, cao hơn mục tiêu ({{ ke_hoach }}%) {{ chenh }} điểm phần trăm',
      '{{ ten }} là {{ so }}%, cao hơn {{ chenh }} điểm phần trăm so với mục tiêu ({{ ke_hoach }}%)',
      '{{ ten }} là {{ so }}%, còn cao hơn mục tiêu (không quá {{ ke_hoach }}%) {{ chenh }} điểm phần trăm',
      '{{ ten }} còn ở mức {{ so }}% (mục tiêu không quá {{ ke_hoach }}%), cao hơn {{ chenh }} điểm phần trăm',
    ],
  },
  {
    shape: 'rate-plan',
    directions: ['lower'],
    forms: [
      '{{ ten }} còn {{ so }}%, đạt mục tiêu không quá {{ ke_hoach }}%',
      '{{ ten }} là {{ so }}%, trong mức kế hoạch ({{ ke_hoach }}%)',
      '{{ ten }} ở mức {{ so }}% (mục tiêu không quá {{ ke_hoach }}%)',
      '{{ ten }} là {{ so }}%, không vượt mục tiêu {{ ke_hoach }}%',
    ],
  },
  {
    shape: 'rate-plan',
    relations: ['at'],
    forms: [
      '{{ ten }} đạt {{ so }}%, bằng kế hoạch giao ({{ ke_hoach }}%)',
      '{{ ten }} là {{ so }}%, đúng kế hoạch giao ({{ ke_hoach }}%)',
      '{{ ten }} đạt {{ so }}%, hoàn thành kế hoạch ({{ ke_hoach }}%)',
      '{{ ten }} đạt mức {{ so }}%, đúng kế hoạch đề ra ({{ ke_hoach }}%)',
    ],
  },
  {
    shape: 'rate-plan',
    relations: ['above'],
    forms: [
      '{{ ten }} đạt {{ so }}%, cao hơn kế hoạch ({{ ke_hoach }}%) {{ chenh }} điểm phần trăm',
      '{{ ten }} là {{ so }}%, cao hơn {{ chenh }} điểm phần trăm so với kế hoạch ({{ ke_hoach }}%)',
      '{{ ten }} đạt {{ so }}% (kế hoạch {{ ke_hoach }}%), cao hơn {{ chenh }} điểm phần trăm',
      '{{ ten }} đạt mức {{ so }}%, cao hơn kế hoạch giao ({{ ke_hoach }}%) {{ chenh }} điểm phần trăm',
    ],
  },
  {
    shape: 'rate-plan',
    forms: [
      '{{ ten }} đạt {{ so }}%, thấp hơn kế hoạch ({{ ke_hoach }}%) {{ chenh }} điểm phần trăm',
      '{{ ten }} là {{ so }}%, thấp hơn {{ chenh }} điểm phần trăm so với kế hoạch ({{ ke_hoach }}%)',
      '{{ ten }} đạt {{ so }}% (kế hoạch {{ ke_hoach }}%), thấp hơn {{ chenh }} điểm phần trăm',
      '{{ ten }} ở mức {{ so }}%, thấp hơn kế hoạch giao ({{ ke_hoach }}%) {{ chenh }} điểm phần trăm',
    ],
  },
  {
    shape: 'rate-beside-plan',
    directions: ['lower'],
    forms: [
      '{{ ten }} là {{ so }}% (mục tiêu không quá {{ ke_hoach }}%)',
      '{{ ten }} ở mức {{ so }}% (mục tiêu không quá {{ ke_hoach }}%)',
    ],
  },
  {
    shape: 'rate-beside-plan',
    forms: [
      '{{ ten }} đạt {{ so }}% (kế hoạch {{ ke_hoach }}%)',
      '{{ ten }} là {{ so }}% (kế hoạch {{ ke_hoach }}%)',
    ],
  },
  // How a rate, a yield or a level stands to its plan, where a note has told how it is.
  ...besidePlan(RATE, '{{ ke_hoach }}%', 'điểm phần trăm'),
  ...besidePlan({ toPlan: 'unit' }, '{{ muc_ke_hoach }}', '{{ don_vi }}'),
  {
    shape: 'plan-beside',
    forms: [
      'kế hoạch về {{ ten }} là {{ muc_ke_hoach }}',
      'chỉ tiêu kế hoạch về {{ ten }} là {{ muc_ke_hoach }}',
    ],
  },
  {
    shape: 'value',
    traits: RATE,
    directions: ['lower'],
    forms: [
      '{{ ten }} là {{ so }}%',
      '{{ ten }} ở mức {{ so }}%',
      '{{ ten }} hiện là {{ so }}%',
      '{{ ten }} hiện ở mức {{ so }}%',
    ],
  },
  {
    shape: 'value',
    traits: RATE,
    forms: [
      '{{ ten }} đạt {{ so }}%',
      '{{ ten }} là {{ so }}%',
      '{{ ten }} hiện đạt {{ so }}%',
      '{{ ten }} đạt mức {{ so }}%',
    ],
  },
  // A yield is held against its plan in its own unit.
  {
    shape: 'unit-plan',
    relations: ['above'],
    directions: ['lower'],
    forms: [
      '{{ ten }} là {{ muc }}, cao hơn kế hoạch ({{ muc_ke_hoach }}) {{ chenh }} {{ don_vi }}',
      '{{ ten }} ở mức {{ muc }} (kế hoạch không quá {{ muc_ke_hoach }}), cao hơn {{ chenh }} {{ don_vi }}',
      '{{ ten }} là {{ muc }}, cao hơn {{ chenh }} {{ don_vi }} so với kế hoạch ({{ muc_ke_hoach }})',
      '{{ ten }} ở mức {{ muc }}, cao hơn {{ chenh }} {{ don_vi }} so với kế hoạch ({{ muc_ke_hoach }})',
    ],
  },
  {
    shape: 'unit-plan',
    directions: ['lower'],
    forms: [
      '{{ ten }} là {{ muc }}, trong mức kế hoạch ({{ muc_ke_hoach }})',
      '{{ ten }} ở mức {{ muc }} (kế hoạch không quá {{ muc_ke_hoach }})',
      '{{ ten }} là {{ muc }}, không vượt kế hoạch ({{ muc_ke_hoach }})',
      '{{ ten }} ở mức {{ muc }}, trong giới hạn kế hoạch ({{ muc_ke_hoach }})',
    ],
  },
  {
    shape: 'unit-plan',
    relations: ['at'],
    forms: [
      '{{ ten }} đạt {{ muc }}, bằng kế hoạch ({{ muc_ke_hoach }})',
      '{{ ten }} đạt {{ muc }}, đúng kế hoạch đề ra ({{ muc_ke_hoach }})',
      '{{ ten }} đạt {{ muc }} theo kế hoạch ({{ muc_ke_hoach }})',
      '{{ ten }} đạt mức {{ muc }}, bằng kế hoạch ({{ muc_ke_hoach }})',
    ],
  },
  {
    shape: 'unit-plan',
    relations: ['above'],
    forms: [
      '{{ ten }} đạt {{ muc }}, cao hơn kế hoạch ({{ muc_ke_hoach }}) {{ chenh }} {{ don_vi }}',
      '{{ ten }} đạt {{ muc }} (kế hoạch {{ muc_ke_hoach }}), cao hơn {{ chenh }} {{ don_vi }}',
      '{{ ten }} đạt mức {{ muc }}, cao hơn {{ chenh }} {{ don_vi }} so với kế hoạch ({{ muc_ke_hoach }})',
      '{{ ten }} đạt {{ muc }}, cao hơn {{ chenh }} {{ don_vi }} so với kế hoạch ({{ muc_ke_hoach }})',
    ],
  },
  {
    shape: 'unit-plan',
    forms: [
      '{{ ten }} đạt {{ muc }}, thấp hơn kế hoạch ({{ muc_ke_hoach }}) {{ chenh }} {{ don_vi }}',
      '{{ ten }} đạt {{ muc }} (kế hoạch {{ muc_ke_hoach }}), thấp hơn {{ chenh }} {{ don_vi }}',
      '{{ ten }} ở mức {{ muc }}, thấp hơn {{ chenh }} {{ don_vi }} so với kế hoạch ({{ muc_ke_hoach }})',
      '{{ ten }} đạt mức {{ muc }}, chưa bằng kế hoạch ({{ muc_ke_hoach }}), thấp hơn {{ chenh }} {{ don_vi }}',
    ],
  },
  // Percents of plan whose amounts nobody gave.
  {
    shape: 'percent-only',
    relations: ['above'],
    directions: ['lower'],
    forms: [
      '{{ ten }} bằng {{ so }}% kế hoạch, cao hơn {{ vuot }}%',
      '{{ ten }} ở mức {{ so }}% kế hoạch (cao hơn {{ vuot }}%)',
      '{{ ten }} là {{ so }}% kế hoạch, cao hơn {{ vuot }}%',
      '{{ ten }} cao hơn kế hoạch {{ vuot }}% (bằng {{ so }}% kế hoạch)',
    ],
  },
  {
    shape: 'percent-only',
    directions: ['lower'],
    forms: [
      '{{ ten }} bằng {{ so }}% kế hoạch',
      '{{ ten }} ở mức {{ so }}% kế hoạch',
      '{{ ten }} là {{ so }}% kế hoạch',
      '{{ ten }} chỉ bằng {{ so }}% kế hoạch',
    ],
  },
  {
    shape: 'percent-only',
    relations: ['below'],
    forms: [
      '{{ ten }} đạt {{ so }}% kế hoạch',
      '{{ ten }} bằng {{ so }}% kế hoạch',
      '{{ ten }} thực hiện được {{ so }}% kế hoạch',
      '{{ ten }} đạt được {{ so }}% kế hoạch',
    ],
  },
  {
    shape: 'percent-only',
    relations: ['at'],
    forms: [
      '{{ ten }} hoàn thành {{ so }}% kế hoạch',
      '{{ ten }} đạt {{ so }}% kế hoạch',
      '{{ ten }} đã hoàn thành {{ so }}% kế hoạch',
      '{{ ten }} thực hiện đạt {{ so }}% kế hoạch',
    ],
  },
  {
    shape: 'percent-only',
    relations: ['above'],
    forms: [
      '{{ ten }} đạt {{ so }}% kế hoạch',
      '{{ ten }} bằng {{ so }}% kế hoạch',
      '{{ ten }} đã đạt {{ so }}% kế hoạch',
      '{{ ten }} thực hiện đạt {{ so }}% kế hoạch',
    ],
  },
  // Levels and ranks: "mức độ 2", "85,5 điểm", "đứng thứ 3".
  {
    shape: 'level-plan',
    traits: { value: 'rank' },
    unit: PLACE_UNIT,
    forms: [
      '{{ ten }} xếp {{ muc }} (kế hoạch: {{ muc_ke_hoach }})',
      'đến nay, {{ ten }} xếp {{ muc }} (mục tiêu: {{ muc_ke_hoach }})',
      'tính đến nay, {{ ten }} xếp {{ muc }}, mục tiêu là {{ muc_ke_hoach }}',
      '{{ ten }} xếp {{ muc }}, kế hoạch là {{ muc_ke_hoach }}',
    ],
  },
  {
    shape: 'level-plan',
    traits: { value: 'rank' },
    forms: [
      '{{ ten }} {{ muc }} (kế hoạch: {{ muc_ke_hoach }})',
      'đến nay, {{ ten }} {{ muc }} (mục tiêu: {{ muc_ke_hoach }})',
      'tính đến nay, {{ ten }} {{ muc }}, mục tiêu là {{ muc_ke_hoach }}',
      '{{ ten }} {{ muc }}, kế hoạch là {{ muc_ke_hoach }}',
    ],
  },
  {
    shape: 'level-plan',
    relations: ['at'],
    forms: [
      '{{ ten }} đạt {{ muc }}, đúng kế hoạch đề ra ({{ muc_ke_hoach }})',
      '{{ ten }} hiện đạt {{ muc }}, bằng kế hoạch giao ({{ muc_ke_hoach }})',
      '{{ ten }} đã đạt {{ muc }} theo kế hoạch ({{ muc_ke_hoach }})',
      '{{ ten }} đến nay đạt {{ muc }} (kế hoạch {{ muc_ke_hoach }})',
    ],
  },
  {
    shape: 'level-plan',
    relations: ['above'],
    forms: [
      '{{ ten }} đạt {{ muc }}, cao hơn kế hoạch ({{ muc_ke_hoach }})',
      '{{ ten }} hiện đạt {{ muc }}, cao hơn kế hoạch giao ({{ muc_ke_hoach }})',
      '{{ ten }} đã đạt {{ muc }} (kế hoạch {{ muc_ke_hoach }})',
      '{{ ten }} đến nay đạt {{ muc }}, cao hơn mục tiêu {{ muc_ke_hoach }}',
    ],
  },
  {
    shape: 'level-plan',
    forms: [
      '{{ ten }} đạt {{ muc }}, thấp hơn kế hoạch ({{ muc_ke_hoach }})',
      '{{ ten }} hiện đạt {{ muc }}, thấp hơn kế hoạch giao ({{ muc_ke_hoach }})',
      '{{ ten }} ở {{ muc }} (kế hoạch {{ muc_ke_hoach }})',
      '{{ ten }} đến nay đạt {{ muc }}, thấp hơn mục tiêu {{ muc_ke_hoach }}',
    ],
  },
  {
    shape: 'value',
    traits: { value: 'level' },
    forms: [
      '{{ ten }} đạt {{ muc }}',
      '{{ ten }} hiện đạt {{ muc }}',
      '{{ ten }} đã đạt {{ muc }}',
      '{{ ten }} đến nay đạt {{ muc }}',
    ],
  },
  {
    // "hoàn thiện … lần thứ 2": the name is the whole sentence, in the office's own words.
    shape: 'value',
    traits: { value: 'rank' },
    unit: /^lần/iu,
    forms: ['{{ ten }} {{ muc }}'],
  },
  {
    shape: 'value',
    traits: { value: 'rank' },
    unit: PLACE_UNIT,
    forms: [
      '{{ ten }} xếp {{ muc }}',
      'đến nay, {{ ten }} xếp {{ muc }}',
      '{{ ten }} hiện xếp {{ muc }}',
      'tính đến nay, {{ ten }} xếp {{ muc }}',
    ],
  },
  {
    shape: 'value',
    traits: { value: 'rank' },
    forms: [
      '{{ ten }} {{ muc }}',
      'đến nay, {{ ten }} {{ muc }}',
      'tính đến nay, {{ ten }} {{ muc }}',
      'đến thời điểm báo cáo, {{ ten }} {{ muc }}',
    ],
  },
];
