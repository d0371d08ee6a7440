// Percents of plan whose amounts nobody gave.
import type { Phrase } from './phrase';

export const TYPED_PERCENT_PHRASES: readonly Phrase[] = [
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
];
