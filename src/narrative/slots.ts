// The slots of a phrase: what its template may name, each entered as a figure when it is printed.
import { excess, percent, ratio, remaining } from '../plan/percent';
import { BilingualError } from '../vietnamese/bilingual';
import type { Amount } from '../workbook/facts';
import { percentPlaces } from '../workbook/printed-percent';
import { isFilled } from '../workbook/stated-amount';
import { deny } from './denial';
import type { FigureValue } from './figures';
import type { ItemFigures } from './item-figures';
import type { Shape } from './phrases';
import { BUDGET_NAME, ZERO_WORDS } from './phrases/words';
import { SLOT } from './shape';
import type { Standing } from './standing';
import type { Writer } from './writer';

/** Slots of a phrase; getters, so that only what a form prints becomes a figure of the report. */
export function slotsOf(
  shape: Shape,
  figures: ItemFigures,
  about: Standing,
  writer: Writer,
): Record<string, unknown> {
  const { entry } = figures.item;
  const { stated, toPlan } = about;
  const places = percentPlaces(entry);
  const name = entry.inSentence;
  const total = figures.reading('total')?.value;
  const share = total ? ratio(about.value ?? 0, total) : null;
  const planFrom: readonly Amount[] =
    entry.phrase === 'phần trăm kế hoạch' ? [stated] : [stated, 'plan'];
  /** A computed number; `[…]` when a number that it needs is only missing. */
  const computed = <T>(
    slot: string,
    value: FigureValue,
    of: T | null,
    print: (of: T) => string,
  ): string => {
    if (of !== null) return print(of);
    if (about.value === null || isFilled(figures.reading('plan'))) return figures.missing(value);
    throw lacks(slot);
  };
  const amount = (slot: string, of: Amount): string => {
    if (of !== stated && !isFilled(figures.reading(of))) {
      if (of === 'plan' || of === 'total' || about.value !== null) throw lacks(slot);
    }
    return figures.amount(of);
  };
  const zeroOf = shape.includes('zero-month') ? 'month' : stated;
  const slots: Record<string, unknown> = {
    ...writer.period.names,
    don_vi: entry.unit,
    loai_ke_hoach: planWord(name),
    trong_ky: writer.period.inPeriod,
    may_thang: writer.period.monthsGone,
    co_ke_hoach: toPlan !== null,
    get ten() {
      return name.replace(/\s*…/u, '').trim();
    },
    get ten_dem() {
      return name
        .replace(/\s*…/u, '')
        .replace(/^(?:tổng )?số /u, '')
        .trim();
    },
    get so() {
      return figures.amount(stated);
    },
    get muc() {
      return withUnit(entry.unit, figures.amount(stated));
    },
    get muc_ke_hoach() {
      return withUnit(entry.unit, amount('muc_ke_hoach', 'plan'));
    },
    get cau() {
      if (shape === 'fill-zero' || shape === 'fill-nothing-yet') {
        const notYet = shape === 'fill-nothing-yet' && entry.direction !== 'lower';
        return deny(entry, (words) => figures.words(stated, words), notYet);
      }
      if (shape.startsWith('fill-zero-month')) {
        return `${writer.period.inPeriod} ${deny(entry, (words) => figures.words('month', words))}`;
      }
      return name.replace(SLOT, () => slotNumber(shape, figures, stated));
    },
    get ke_hoach() {
      return amount('ke_hoach', 'plan');
    },
    get thang() {
      return amount('thang', 'month');
    },
    get luy_ke() {
      return amount('luy_ke', 'toDate');
    },
    get tong() {
      return shape.endsWith('unknown') ? figures.amount('total') : amount('tong', 'total');
    },
    get khong() {
      return figures.words(stated, zeroWords(shape, figures, stated));
    },
    get phan_tram() {
      return computed('phan_tram', 'percent', toPlan, (of) =>
        entry.phrase === 'phần trăm kế hoạch'
          ? figures.amount(stated)
          : figures.computed('percent', percent(of, places), planFrom),
      );
    },
    get vuot() {
      return computed('vuot', 'excess', toPlan, (of) =>
        figures.computed('excess', excess(of, places), planFrom),
      );
    },
    get con_lai() {
      return computed('con_lai', 'remaining', toPlan, (of) =>
        figures.computed('remaining', remaining(of), planFrom, {
          bound: 'không quá',
          counted: true,
        }),
      );
    },
    get ty_trong() {
      return computed('ty_trong', 'share', share, (of) =>
        figures.computed('share', percent(of, places), [stated, 'total']),
      );
    },
    get chenh() {
      const bound = about.relation === 'below' ? 'không quá' : 'trên';
      return computed('chenh', 'change', toPlan, (of) =>
        figures.computed('change', of.part.minus(of.whole).abs(), planFrom, { bound }),
      );
    },
  };
  for (const [slot, words] of Object.entries(ZERO_WORDS)) {
    Object.defineProperty(slots, slot, {
      enumerable: true,
      get: () => figures.words(zeroOf, words),
    });
  }
  return slots;
}

/** "dự toán" for budgets, else "kế hoạch". */
export function planWord(name: string): string {
  return BUDGET_NAME.test(name) ? 'dự toán' : 'kế hoạch';
}

function lacks(slot: string): BilingualError {
  return new BilingualError({
    vi: `chỉ tiêu này không có số liệu cho “${slot}”`,
    en: `this indicator has no number for “${slot}”`,
  });
}

/** "mức độ 2" and "đứng thứ 3", but "85,5 điểm": the unit of a level or rank. */
export function withUnit(unit: string, number: string): string {
  return /mức|cấp|hạng|loại|thứ|bậc|lần|nhóm/iu.test(unit)
    ? `${unit} ${number}`
    : `${number} ${unit}`;
}

/** The number in a name's slot: with its plan or total behind a stroke where the shape has one. */
function slotNumber(shape: Shape, figures: ItemFigures, stated: Amount): string {
  switch (shape) {
    case 'fill-plan':
    case 'fill-plan-unknown':
      // A ceiling is said in words behind the number, not as its whole.
      return figures.item.entry.direction === 'lower' && shape === 'fill-plan'
        ? figures.amount('toDate')
        : `${figures.amount('toDate')}/${figures.amount('plan')}`;
    case 'fill-share':
    case 'fill-share-plan':
    case 'fill-share-unknown':
      return `${figures.amount(stated)}/${figures.amount('total')}`;
    case 'fill-month-plan':
    case 'fill-month-to-date':
      return figures.amount('month');
    default:
      return figures.amount(stated);
  }
}

/** The words of zero that fit: money is not yet paid, a ceiling kept is nothing that occurred. */
function zeroWords(shape: Shape, { item }: ItemFigures, stated: Amount): string {
  const { phrase, direction, flow } = item.entry;
  if (phrase === 'giải ngân') return ZERO_WORDS.chua_phat_sinh;
  if (shape === 'nothing-yet' && direction !== 'lower') return ZERO_WORDS.chua_co_ket_qua;
  return flow || stated === 'month' ? ZERO_WORDS.khong_phat_sinh : ZERO_WORDS.khong_co;
}
