// Amounts without a plan, plans alone, and zeros: name, number, unit.
import type { Phrase } from './phrase';

const MEASURED = { value: 'measure' } as const;

/** The month's amount, then the one to date; "ghi nhận" is said of what should be fewer. */
const TWO_AMOUNTS = {
  apart: [
    '{{ ten }} {{ trong_ky }} là {{ thang }} {{ don_vi }}, {{ tinh_den_nay }} là {{ luy_ke }} {{ don_vi }}',
    '{{ trong_ky }}, {{ ten }} là {{ thang }} {{ don_vi }}, {{ tinh_den_nay }} là {{ luy_ke }} {{ don_vi }}',
    '{{ ten }} {{ trong_ky }} là {{ thang }} {{ don_vi }} ({{ tinh_den_nay }}: {{ luy_ke }} {{ don_vi }})',
    '{{ trong_ky }}, {{ ten }} là {{ thang }} {{ don_vi }} ({{ tinh_den_nay }}: {{ luy_ke }} {{ don_vi }})',
  ],
  noted: [
    '{{ ten }} {{ trong_ky }} là {{ thang }} {{ don_vi }}, {{ tinh_den_nay }} là {{ luy_ke }} {{ don_vi }}',
    '{{ trong_ky }}, {{ ten }} là {{ thang }} {{ don_vi }}, {{ tinh_den_nay }} là {{ luy_ke }} {{ don_vi }}',
    '{{ ten }} {{ trong_ky }} ghi nhận {{ thang }} {{ don_vi }}, {{ tinh_den_nay }} là {{ luy_ke }} {{ don_vi }}',
    '{{ trong_ky }}, {{ ten }} ghi nhận {{ thang }} {{ don_vi }} ({{ tinh_den_nay }}: {{ luy_ke }} {{ don_vi }})',
  ],
} as const;

export const AMOUNT_PHRASES: readonly Phrase[] = [
  {
    shape: 'value',
    traits: { disbursed: true },
    forms: [
      '{{ ten }} đã giải ngân {{ so }} {{ don_vi }}',
      '{{ ten }} giải ngân được {{ so }} {{ don_vi }}',
      'giải ngân {{ ten }} được {{ so }} {{ don_vi }}',
      'giải ngân {{ ten }} đạt {{ so }} {{ don_vi }}',
    ],
  },
  {
    shape: 'value',
    traits: MEASURED,
    directions: ['higher'],
    forms: [
      '{{ ten }} đạt {{ so }} {{ don_vi }}',
      '{{ ten }} là {{ so }} {{ don_vi }}',
      '{{ ten }} đạt mức {{ so }} {{ don_vi }}',
      '{{ ten }} ở mức {{ so }} {{ don_vi }}',
    ],
  },
  {
    shape: 'value',
    traits: MEASURED,
    flow: false,
    forms: [
      '{{ ten }} là {{ so }} {{ don_vi }}',
      '{{ ten }} hiện là {{ so }} {{ don_vi }}',
      '{{ ten }} ở mức {{ so }} {{ don_vi }}',
      '{{ ten }} hiện ở mức {{ so }} {{ don_vi }}',
    ],
  },
  {
    shape: 'value',
    flow: false,
    forms: [
      '{{ ten }} là {{ so }} {{ don_vi }}',
      '{{ ten }} hiện là {{ so }} {{ don_vi }}',
      '{{ ten }} hiện có {{ so }} {{ don_vi }}',
      '{{ ten }} đến nay là {{ so }} {{ don_vi }}',
    ],
  },
  {
    shape: 'value',
    traits: MEASURED,
    forms: [
      '{{ ten }} là {{ so }} {{ don_vi }}',
      '{{ ten }} tổng cộng là {{ so }} {{ don_vi }}',
      '{{ ten }} ở mức {{ so }} {{ don_vi }}',
      '{{ ten }} tổng số là {{ so }} {{ don_vi }}',
    ],
  },
  {
    shape: 'value',
    directions: ['lower'],
    forms: [
      '{{ ten }} là {{ so }} {{ don_vi }}',
      '{{ ten }} ghi nhận {{ so }} {{ don_vi }}',
      '{{ ten }} được ghi nhận là {{ so }} {{ don_vi }}',
      '{{ ten }} tổng cộng là {{ so }} {{ don_vi }}',
    ],
  },
  {
    shape: 'value',
    forms: [
      '{{ ten }} là {{ so }} {{ don_vi }}',
      '{{ ten }} tổng cộng là {{ so }} {{ don_vi }}',
      '{{ ten }} tính chung là {{ so }} {{ don_vi }}',
      '{{ ten }} theo tổng hợp là {{ so }} {{ don_vi }}',
    ],
  },
  {
    shape: 'plan-only',
    forms: [
      '{{ ten }} là {{ so }} {{ don_vi }}',
      '{{ ten }} được giao là {{ so }} {{ don_vi }}',
      '{{ ten }} được xác định là {{ so }} {{ don_vi }}',
      '{{ ten }} được giao {{ so }} {{ don_vi }}',
    ],
  },
  {
    shape: 'month-to-date',
    traits: { disbursed: true },
    forms: [
      '{{ ten }} {{ trong_ky }} giải ngân {{ thang }} {{ don_vi }}, {{ tinh_den_nay }} giải ngân {{ luy_ke }} {{ don_vi }}',
      '{{ trong_ky }}, {{ ten }} giải ngân được {{ thang }} {{ don_vi }}, {{ tinh_den_nay }} được {{ luy_ke }} {{ don_vi }}',
      'giải ngân {{ ten }} {{ trong_ky }} được {{ thang }} {{ don_vi }} ({{ tinh_den_nay }}: {{ luy_ke }} {{ don_vi }})',
      '{{ trong_ky }}, giải ngân {{ ten }} được {{ thang }} {{ don_vi }}, nâng tổng số lên {{ luy_ke }} {{ don_vi }}',
    ],
  },
  // "Nâng tổng số" is said of what is welcome.
  {
    shape: 'month-to-date',
    traits: MEASURED,
    forms: TWO_AMOUNTS.apart,
  },
  {
    shape: 'month-to-date',
    directions: ['higher'],
    forms: [
      '{{ ten }} {{ trong_ky }} là {{ thang }} {{ don_vi }}, {{ tinh_den_nay }} là {{ luy_ke }} {{ don_vi }}',
      '{{ trong_ky }}, {{ ten }} là {{ thang }} {{ don_vi }}, {{ tinh_den_nay }} là {{ luy_ke }} {{ don_vi }}',
      '{{ ten }} {{ trong_ky }} là {{ thang }} {{ don_vi }}, nâng tổng số lên {{ luy_ke }} {{ don_vi }}',
      '{{ trong_ky }}, {{ ten }} là {{ thang }} {{ don_vi }} ({{ tinh_den_nay }}: {{ luy_ke }} {{ don_vi }})',
    ],
  },
  { shape: 'month-to-date', directions: ['lower'], forms: TWO_AMOUNTS.noted },
  { shape: 'month-to-date', forms: TWO_AMOUNTS.apart },
  {
    shape: 'month-alone',
    net: true,
    forms: [
      '{{ ten }} {{ trong_ky }} {{ thang }} {{ don_vi }}',
      '{{ trong_ky }}, {{ ten }} {{ thang }} {{ don_vi }}',
    ],
  },
  {
    shape: 'month-alone',
    traits: MEASURED,
    directions: ['higher'],
    forms: [
      '{{ ten }} {{ trong_ky }} là {{ thang }} {{ don_vi }}',
      '{{ trong_ky }}, {{ ten }} là {{ thang }} {{ don_vi }}',
      '{{ ten }} {{ trong_ky }} đạt {{ thang }} {{ don_vi }}',
      '{{ trong_ky }}, {{ ten }} đạt {{ thang }} {{ don_vi }}',
    ],
  },
  {
    shape: 'month-alone',
    forms: [
      '{{ ten }} {{ trong_ky }} là {{ thang }} {{ don_vi }}',
      '{{ trong_ky }}, {{ ten }} là {{ thang }} {{ don_vi }}',
    ],
  },
  // Only the comparison behind it is left to say.
  { shape: 'comparison', forms: ['{{ luy_ke_thi }}{{ ten }} {{ so_sanh }}'] },
  {
    shape: 'to-date',
    traits: { disbursed: true },
    forms: [
      '{{ tinh_den_nay }}, {{ ten }} đã giải ngân {{ luy_ke }} {{ don_vi }}',
      '{{ ten }} {{ tinh_den_nay }} giải ngân được {{ luy_ke }} {{ don_vi }}',
      '{{ tinh_den_nay }}, giải ngân {{ ten }} được {{ luy_ke }} {{ don_vi }}',
      'giải ngân {{ ten }} {{ tinh_den_nay }} đạt {{ luy_ke }} {{ don_vi }}',
    ],
  },
  {
    shape: 'to-date',
    net: true,
    forms: [
      '{{ ten }} {{ tinh_den_nay }} {{ luy_ke }} {{ don_vi }}',
      '{{ tinh_den_nay }}, {{ ten }} {{ luy_ke }} {{ don_vi }}',
      'tính chung {{ tinh_den_nay }}, {{ ten }} {{ luy_ke }} {{ don_vi }}',
      '{{ ten }} tính chung {{ tinh_den_nay }} {{ luy_ke }} {{ don_vi }}',
    ],
  },
  {
    shape: 'to-date',
    traits: MEASURED,
    directions: ['higher'],
    forms: [
      '{{ ten }} {{ tinh_den_nay }} là {{ luy_ke }} {{ don_vi }}',
      '{{ tinh_den_nay }}, {{ ten }} là {{ luy_ke }} {{ don_vi }}',
      '{{ ten }} {{ tinh_den_nay }} đạt {{ luy_ke }} {{ don_vi }}',
      '{{ tinh_den_nay }}, {{ ten }} đạt {{ luy_ke }} {{ don_vi }}',
    ],
  },
  {
    shape: 'to-date',
    forms: [
      '{{ ten }} {{ tinh_den_nay }} là {{ luy_ke }} {{ don_vi }}',
      '{{ tinh_den_nay }}, {{ ten }} là {{ luy_ke }} {{ don_vi }}',
      '{{ ten }} tính chung {{ tinh_den_nay }} là {{ luy_ke }} {{ don_vi }}',
      '{{ tinh_den_nay }}, {{ ten }} tổng cộng là {{ luy_ke }} {{ don_vi }}',
    ],
  },
  {
    shape: 'zero-month',
    forms: [
      '{{ trong_ky }} {{ khong_phat_sinh }} {{ ten_dem }}, {{ tinh_den_nay }} là {{ luy_ke }} {{ don_vi }}',
      '{{ trong_ky }} {{ khong_co }} {{ ten_dem }}, {{ tinh_den_nay }} là {{ luy_ke }} {{ don_vi }}',
      '{{ trong_ky }} {{ khong_ghi_nhan }} {{ ten_dem }} ({{ tinh_den_nay }}: {{ luy_ke }} {{ don_vi }})',
      '{{ trong_ky }} {{ chua_phat_sinh }} {{ ten_dem }}, {{ tinh_den_nay }} là {{ luy_ke }} {{ don_vi }}',
    ],
  },
  {
    shape: 'nothing-yet',
    traits: { disbursed: true },
    forms: [
      '{{ chua_phat_sinh }} giải ngân {{ ten }} (kế hoạch {{ ke_hoach }} {{ don_vi }})',
      '{{ ten }} {{ chua_phat_sinh }} giải ngân, kế hoạch giao là {{ ke_hoach }} {{ don_vi }}',
      '{{ ten }} {{ chua }} giải ngân (kế hoạch vốn {{ ke_hoach }} {{ don_vi }})',
      'đến nay {{ chua }} giải ngân {{ ten }}, kế hoạch vốn là {{ ke_hoach }} {{ don_vi }}',
    ],
  },
  {
    shape: 'nothing-yet',
    directions: ['lower'],
    forms: [
      '{{ khong_phat_sinh }} {{ ten_dem }} (kế hoạch không quá {{ ke_hoach }} {{ don_vi }})',
      '{{ khong_co }} {{ ten_dem }}, trong mức kế hoạch ({{ ke_hoach }} {{ don_vi }})',
      '{{ khong_ghi_nhan }} {{ ten_dem }} (kế hoạch không quá {{ ke_hoach }} {{ don_vi }})',
      'đến nay {{ khong_phat_sinh }} {{ ten_dem }} (kế hoạch không quá {{ ke_hoach }} {{ don_vi }})',
    ],
  },
  {
    shape: 'nothing-yet',
    forms: [
      '{{ ten }} {{ chua_co_ket_qua }}, kế hoạch là {{ ke_hoach }} {{ don_vi }}',
      '{{ ten }} {{ chua_co_ket_qua }} (kế hoạch {{ ke_hoach }} {{ don_vi }})',
      'đến nay, {{ ten }} {{ chua_co_ket_qua }}, kế hoạch giao {{ ke_hoach }} {{ don_vi }}',
      '{{ ten }} {{ chua_thuc_hien }} được, kế hoạch là {{ ke_hoach }} {{ don_vi }}',
    ],
  },
  // What came less what went: its number says by itself whether it rose or fell.
  {
    shape: 'net-month',
    forms: [
      '{{ ten }} {{ trong_ky }} {{ so }} {{ don_vi }}',
      '{{ trong_ky }}, {{ ten }} {{ so }} {{ don_vi }}',
      '{{ so_voi_dau_ky }}, {{ ten }} {{ so }} {{ don_vi }}',
      '{{ ten }} tính chung {{ trong_ky }} {{ so }} {{ don_vi }}',
    ],
  },
  {
    shape: 'net-to-date',
    forms: [
      '{{ ten }} {{ tinh_den_nay }} {{ so }} {{ don_vi }}',
      '{{ tinh_den_nay }}, {{ ten }} {{ so }} {{ don_vi }}',
      'tính chung {{ tinh_den_nay }}, {{ ten }} {{ so }} {{ don_vi }}',
      '{{ ten }} tính chung {{ tinh_den_nay }} {{ so }} {{ don_vi }}',
    ],
  },
  {
    shape: 'net-both',
    forms: [
      '{{ ten }} {{ trong_ky }} {{ thang }} {{ don_vi }}, {{ tinh_den_nay }} {{ luy_ke }} {{ don_vi }}',
      '{{ trong_ky }}, {{ ten }} {{ thang }} {{ don_vi }} ({{ tinh_den_nay }} {{ luy_ke }} {{ don_vi }})',
      '{{ ten }} {{ trong_ky }} {{ thang }} {{ don_vi }} ({{ tinh_den_nay }}: {{ luy_ke }} {{ don_vi }})',
      '{{ trong_ky }}, {{ ten }} {{ thang }} {{ don_vi }}, {{ tinh_den_nay }} {{ luy_ke }} {{ don_vi }}',
    ],
  },
  {
    shape: 'zero',
    traits: { disbursed: true },
    forms: [
      '{{ chua_phat_sinh }} giải ngân {{ ten }}',
      '{{ ten }} {{ chua_phat_sinh }} giải ngân',
      '{{ ten }} {{ chua }} giải ngân',
      'đến nay {{ chua }} giải ngân {{ ten }}',
    ],
  },
  {
    shape: 'zero',
    flow: false,
    forms: [
      '{{ khong_co }} {{ ten_dem }}',
      'hiện {{ khong_co }} {{ ten_dem }}',
      '{{ khong_ghi_nhan }} {{ ten_dem }}',
      'đến nay {{ khong_co }} {{ ten_dem }}',
    ],
  },
  {
    shape: 'zero',
    forms: [
      '{{ khong_phat_sinh }} {{ ten_dem }}',
      '{{ khong_co }} {{ ten_dem }}',
      '{{ khong_ghi_nhan }} {{ ten_dem }}',
      '{{ chua_phat_sinh }} {{ ten_dem }}',
    ],
  },
];
