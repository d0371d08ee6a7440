// Yields are held against their plan in their own unit.
import type { Phrase } from './phrase';

export const YIELD_PHRASES: readonly Phrase[] = [
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
];
