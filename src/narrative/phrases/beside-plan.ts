// How a rate, a yield or a level stands to its plan, where a note has told how it is.
import type { KindTraits } from '../../workbook/phrase-kinds';
import { RATE } from './rates';
import type { Phrase } from './phrase';

/** How what is told already stands to its plan, in `unit`. */
function besidePlan(traits: Partial<KindTraits>, plan: string, unit: string): Phrase[] {
  const row = (condition: Omit<Phrase, 'shape' | 'traits'>): Phrase => ({
    shape: 'plan-beside',
    traits,
    ...condition,
  });
  const { above, below } = { above: 'cao hơn', below: 'thấp hơn' };
  const apart = (than: string, bracket: string): string[] => [
    `{{ ten }} ${than} kế hoạch (${bracket}) {{ chenh }} ${unit}`,
    `{{ ten }} ${than} {{ chenh }} ${unit} so với kế hoạch (${bracket})`,
  ];
  return [
    row({
      relations: ['above'],
      directions: ['lower'],
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

export const BESIDE_PLAN: readonly Phrase[] = [
  ...besidePlan(RATE, '{{ ke_hoach }}%', 'điểm phần trăm'),
  ...besidePlan({ toPlan: 'unit' }, '{{ muc_ke_hoach }}', '{{ don_vi }}'),
  {
    shape: 'plan-beside',
    forms: [
      'kế hoạch về {{ ten }} là {{ muc_ke_hoach }}',
      'chỉ tiêu kế hoạch về {{ ten }} là {{ muc_ke_hoach }}',
    ],
  },
];
