// Probes of cell functions: what they are given, and what a script reads of them.
import type { Probe } from './probe';
import type { Scratch } from './scratch';

/** How long a cell function may take to be computed, in tries of half a second. */
const TRIES = 20;

/** What the cell shows in the end of what is typed into it. */
function computed({ sheet }: Scratch, row: number, formula: string): string {
  const range = sheet.getRange(row, 1).setValues([[formula]]);
  for (let tries = 0; ; tries++) {
    SpreadsheetApp.flush();
    const shown = String(range.getValues()[0]?.[0]);
    if (!isWaiting(shown) || tries === TRIES) return shown;
    Utilities.sleep(500);
  }
}

/** “Loading...”, “Đang tải...” */
const isWaiting = (shown: string): boolean => /\.\.\.$|…$/.test(shown);

export const FUNCTION_PROBES: readonly Probe[] = [
  {
    id: 'functions.compute',
    fact: {
      vi: 'Hàm của tiện ích tính được trong ô',
      en: 'A cell function of the add-in computes in a cell',
    },
    try: (scratch) => ({
      expected: '0.5',
      found: computed(scratch, 6, '=PHANTRAM_KH(50;100)'),
    }),
  },
  {
    id: 'functions.empty-cell',
    fact: {
      vi: 'Ô trống đưa vào hàm cho kết quả trống',
      en: 'An empty cell given to a function gives an empty result',
    },
    try: (scratch) => ({ expected: '', found: computed(scratch, 7, '=PHANTRAM_KH(Z7;100)') }),
  },
  {
    id: 'functions.error-cell',
    fact: {
      vi: 'Ô lỗi đưa vào hàm cho kết quả là lỗi',
      en: 'An error cell given to a function gives an error',
    },
    try: (scratch) => {
      scratch.sheet.getRange(8, 2).setValues([['=NA()']]);
      const found = computed(scratch, 8, '=PHANTRAM_KH(B8;100)');
      return { expected: 'lỗi', found: found.startsWith('#') ? 'lỗi' : found };
    },
  },
  {
    id: 'functions.date-cell',
    fact: {
      vi: 'Ô ngày tháng đưa vào hàm không thành số',
      en: 'A date given to a function does not become a number',
    },
    try: (scratch) => {
      scratch.sheet.getRange(9, 2).setValues([[new Date(2026, 6, 9)]]);
      const found = computed(scratch, 9, '=PHANTRAM_KH(B9;100)');
      return { expected: 'lỗi', found: found.startsWith('#') ? 'lỗi' : found };
    },
  },
];
