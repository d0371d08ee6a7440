// Rates: a difference from their plan is in points.
import type { Phrase } from './phrase';

/** A percent that is the result itself, not one of a plan. */
export const RATE = { value: 'percent', states: 'result' } as const;

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
];
