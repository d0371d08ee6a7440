// Names with a place for the number (`tổ chức … hội nghị`): what follows their own words.
import { combine, type Phrase } from './phrase';
import type { Shape } from './shapes';

/** What a plan says behind a filled name; `whole` repeats the plan where the name does not hold it. */
function planTails(shape: Shape, head: readonly string[], whole: string): Phrase[] {
  const tails = (forms: readonly string[]): string[] => combine(head, forms);
  const ceiling = '{{ ke_hoach }} {{ don_vi }}';
  return [
    {
      shape,
      relations: ['above'],
      directions: ['lower'],
      forms: tails([
        `, cao hơn {{ vuot }}% so với {{ loai_ke_hoach }} (${ceiling})`,
        `, cao hơn {{ loai_ke_hoach }} (${ceiling}) {{ vuot }}%`,
        ` ({{ loai_ke_hoach }} không quá ${ceiling}), cao hơn {{ vuot }}%`,
        `, cao hơn {{ vuot }}% so với mức {{ loai_ke_hoach }} ${ceiling}`,
      ]),
    },
    {
      shape,
      directions: ['lower'],
      forms: tails([
        `, trong mức {{ loai_ke_hoach }} (${ceiling})`,
        `, không vượt {{ loai_ke_hoach }} (${ceiling})`,
        ` ({{ loai_ke_hoach }} không quá ${ceiling})`,
        `, trong giới hạn {{ loai_ke_hoach }} không quá ${ceiling}`,
      ]),
    },
    {
      shape,
      relations: ['below'],
      forms: tails([
        `, bằng {{ phan_tram }}% {{ loai_ke_hoach }}${whole}`,
        `, đạt {{ phan_tram }}% {{ loai_ke_hoach }}${whole}`,
        ` ({{ phan_tram }}% {{ loai_ke_hoach }}${whole === '' ? '' : `: ${ceiling}`})`,
        `, đạt {{ phan_tram }}% {{ loai_ke_hoach }} năm${whole}`,
      ]),
    },
    {
      shape,
      relations: ['at'],
      forms: tails([
        `, hoàn thành {{ phan_tram }}% {{ loai_ke_hoach }}${whole}`,
        `, đạt {{ phan_tram }}% {{ loai_ke_hoach }}${whole}`,
        ` ({{ phan_tram }}% {{ loai_ke_hoach }}${whole === '' ? '' : `: ${ceiling}`})`,
        `, đã hoàn thành {{ phan_tram }}% {{ loai_ke_hoach }}${whole}`,
      ]),
    },
    {
      shape,
      relations: ['above'],
      forms: tails([
        `, vượt {{ vuot }}% {{ loai_ke_hoach }} (${ceiling})`,
        `, vượt {{ vuot }}% so với {{ loai_ke_hoach }} (${ceiling})`,
        ` (vượt {{ vuot }}% {{ loai_ke_hoach }}: ${ceiling})`,
        `, đã vượt {{ vuot }}% {{ loai_ke_hoach }} (${ceiling})`,
      ]),
    },
  ];
}

/** The share before what the plan says; never two brackets side by side. */
function withShare(name: string): string[] {
  const bracketed = `${name} ({{ ty_trong }}%)`;
  return [bracketed, bracketed, `${name}, bằng {{ ty_trong }}%`, bracketed];
}

const SHARES = [' ({{ ty_trong }}%)', ', đạt {{ ty_trong }}%', ', đạt tỷ lệ {{ ty_trong }}%'];
const PARTS = [', chiếm {{ ty_trong }}%', ' (chiếm {{ ty_trong }}%)', ', bằng {{ ty_trong }}%'];
const WHOLE = ' ({{ ke_hoach }} {{ don_vi }})';
const NAME = ['{{ ten }} là {{ so }}/{{ tong }} {{ don_vi }}'];

/** Shares of a total, of names with and without a slot. */
export const SHARE_PHRASES: readonly Phrase[] = [
  {
    shape: 'share',
    directions: ['higher'],
    forms: [
      '{{ ten }} đạt {{ so }}/{{ tong }} {{ don_vi }} ({{ ty_trong }}%)',
      '{{ ten }} là {{ so }}/{{ tong }} {{ don_vi }}, đạt {{ ty_trong }}%',
      '{{ ten }} đạt {{ so }}/{{ tong }} {{ don_vi }}, bằng {{ ty_trong }}% tổng số',
      '{{ ten }} là {{ so }}/{{ tong }} {{ don_vi }}, đạt tỷ lệ {{ ty_trong }}%',
    ],
  },
  { shape: 'share', forms: combine(NAME, [...PARTS, ', chiếm {{ ty_trong }}% tổng số']) },
  ...planTails('share-plan', withShare('{{ ten }} là {{ so }}/{{ tong }} {{ don_vi }}'), WHOLE),
  {
    shape: 'share-alone',
    directions: ['higher'],
    forms: [
      '{{ ten }} đạt {{ ty_trong }}% tổng số ({{ tong }} {{ don_vi }})',
      '{{ ten }} bằng {{ ty_trong }}% tổng số ({{ tong }} {{ don_vi }})',
    ],
  },
  {
    shape: 'share-alone',
    forms: [
      '{{ ten }} chiếm {{ ty_trong }}% tổng số ({{ tong }} {{ don_vi }})',
      '{{ ten }} bằng {{ ty_trong }}% tổng số ({{ tong }} {{ don_vi }})',
    ],
  },
  {
    shape: 'share-unknown',
    forms: [
      '{{ ten }} là {{ so }}/{{ tong }} {{ don_vi }}',
      '{{ ten }} có {{ so }}/{{ tong }} {{ don_vi }}',
      '{{ ten }} ở mức {{ so }}/{{ tong }} {{ don_vi }}',
      '{{ ten }} hiện là {{ so }}/{{ tong }} {{ don_vi }}',
    ],
  },
  {
    shape: 'fill-share',
    relations: ['at'],
    forms: ['{{ cau }}', ...combine(['{{ cau }}'], SHARES)],
  },
  {
    shape: 'fill-share',
    directions: ['higher'],
    forms: combine(['{{ cau }}'], [...SHARES, ', bằng {{ ty_trong }}% tổng số']),
  },
  {
    shape: 'fill-share',
    forms: combine(['{{ cau }}'], [...PARTS, ', chiếm {{ ty_trong }}% tổng số']),
  },
  ...planTails('fill-share-plan', withShare('{{ cau }}'), WHOLE),
];

const TO_DATE = '{{ luy_ke }} {{ don_vi }}';
const SINCE_JANUARY = [
  `, {{ tinh_den_nay }} là ${TO_DATE}`,
  `, {{ tinh_den_nay }} có ${TO_DATE}`,
  ` ({{ tinh_den_nay }}: ${TO_DATE})`,
];
const RAISED = [
  `, {{ tinh_den_nay }} là ${TO_DATE}`,
  `, nâng tổng số lên ${TO_DATE}`,
  ` ({{ tinh_den_nay }}: ${TO_DATE})`,
];

/**
 * Filled names. Where there is nothing to add (`fill`, `fill-zero`) the words are the office's own,
 * so there is one form; the opener of the sentence varies.
 */
export const FILLED: readonly Phrase[] = [
  { shape: 'fill', forms: ['{{ cau }}'] },
  { shape: 'fill-zero', forms: ['{{ cau }}'] },
  {
    shape: 'fill-nothing-yet',
    directions: ['lower'],
    forms: combine(
      ['{{ cau }}'],
      [
        ' (kế hoạch không quá {{ ke_hoach }} {{ don_vi }})',
        ', trong mức kế hoạch ({{ ke_hoach }} {{ don_vi }})',
        ', kế hoạch không quá {{ ke_hoach }} {{ don_vi }}',
        ' (kế hoạch: {{ ke_hoach }} {{ don_vi }})',
      ],
    ),
  },
  {
    shape: 'fill-nothing-yet',
    forms: [
      '{{ cau }}, kế hoạch là {{ ke_hoach }} {{ don_vi }}',
      '{{ cau }} (kế hoạch {{ ke_hoach }} {{ don_vi }})',
      'đến nay {{ cau }}, kế hoạch giao {{ ke_hoach }} {{ don_vi }}',
      'đến nay {{ cau }} (kế hoạch {{ ke_hoach }} {{ don_vi }})',
    ],
  },
  { shape: 'fill-month-alone', forms: ['{{ cau }}'] },
  { shape: 'fill-plan-unknown', forms: ['{{ cau }}'] },
  { shape: 'fill-share-unknown', forms: ['{{ cau }}'] },
  // "Nâng tổng số" is said of what is welcome.
  { shape: 'fill-month-to-date', directions: ['higher'], forms: combine(['{{ cau }}'], RAISED) },
  { shape: 'fill-month-to-date', forms: combine(['{{ cau }}'], SINCE_JANUARY) },
  {
    shape: 'fill-to-date',
    forms: ['{{ tinh_den_nay }}, {{ cau }}'],
  },
  {
    shape: 'fill-zero-month',
    forms: combine(
      ['{{ trong_ky }} {{ cau }}'],
      [
        `, {{ tinh_den_nay }} là ${TO_DATE}`,
        ` ({{ tinh_den_nay }}: ${TO_DATE})`,
        `, {{ tinh_den_nay }} có ${TO_DATE}`,
        ` ({{ tinh_den_nay }} là ${TO_DATE})`,
      ],
    ),
  },
  ...planTails('fill-plan', ['{{ cau }}'], ''),
  ...planTails('fill-to-date-plan', ['{{ tinh_den_nay }}, {{ cau }}'], ''),
];
