// What tab Kho số liệu knows of an indicator before this period, for the rules that compare.
import type { HistoryRow, Facts } from '../workbook/facts';
import { monthsGone, type Period } from '../workbook/period';

const MONTHS: Readonly<Record<Period['kind'], number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  'nine-months': 9,
  year: 12,
};

/** Months since the year 0 at the period's end; its beginning is `MONTHS` before. */
function endOf(period: Period): number {
  return period.year * 12 + monthsGone(period);
}

function startOf(period: Period): number {
  return endOf(period) - MONTHS[period.kind];
}

/** The history before `facts.period`, by indicator and in the order of time. */
export class EarlierPeriods {
  private readonly byId = new Map<string, HistoryRow[]>();
  private readonly period: Period | null;
  private asked: string | null = null;
  private answer: readonly HistoryRow[] = NOTHING;
  /** The latest rows before this period that end where it begins. */
  readonly preceding: readonly HistoryRow[];

  constructor({ history, period }: Pick<Facts, 'history' | 'period'>) {
    this.period = period;
    const now = period ? endOf(period) : 0;
    const earlier = history.filter((row) => endOf(row.period) < now);
    for (const row of earlier) {
      const known = this.byId.get(row.id);
      if (known) known.push(row);
      else this.byId.set(row.id, [row]);
    }
    for (const rows of this.byId.values()) {
      if (rows.length > 1) rows.sort((a, b) => endOf(a.period) - endOf(b.period));
    }
    this.preceding = period ? earlier.filter((row) => endOf(row.period) === startOf(period)) : [];
  }

  /** Whether nothing is known, so that every rule over time is silent. */
  get isEmpty(): boolean {
    return this.byId.size === 0;
  }

  /** Everything known of an indicator, oldest first. */
  of(id: string): readonly HistoryRow[] {
    // The rules ask of one row after the other, and most of each row.
    if (id !== this.asked) {
      this.asked = id;
      this.answer = this.byId.get(id) ?? NOTHING;
    }
    return this.answer;
  }

  /** The latest row of the same year that has the amount. */
  latestThisYear(id: string, amount: 'plan' | 'toDate'): HistoryRow | null {
    const rows = this.of(id);
    for (let at = rows.length - 1; at >= 0; at--) {
      const row = rows[at];
      if (row?.period.year !== this.period?.year) return null;
      if (row && row[amount] !== null) return row;
    }
    return null;
  }

  /** The row that ends where this period begins; null without one, and across the turn of the year. */
  directlyBefore(id: string): HistoryRow | null {
    const row = this.latestThisYear(id, 'toDate');
    return row && this.period && endOf(row.period) === startOf(this.period) ? row : null;
  }

  /** Rows of the same months of earlier years. */
  sameSeason(id: string): HistoryRow[] {
    const { period } = this;
    if (!period) return [];
    return this.of(id).filter(
      (row) =>
        row.period.kind === period.kind &&
        row.period.index === period.index &&
        row.period.year < period.year,
    );
  }
}

const NOTHING: readonly HistoryRow[] = [];
