// Levels and ranks: "mức độ 2", "85,5 điểm", "đứng thứ 3"; they have no percent of their plan.
import type { Phrase } from './phrase';

/** A rank as its unit alone says it: "hạng 32", "thứ 3". */
const PLACE_UNIT = /^(?:hạng|thứ)(?!\p{L})/iu;

export const LEVEL_PHRASES: readonly Phrase[] = [
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
