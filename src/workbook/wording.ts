// The office's wording in Cấu hình: leading zeros, thresholds of the grades, openers.
import { DEFAULT_THRESHOLDS, isInOrder, THRESHOLD_NAMES, type Thresholds } from '../plan/grade';
import { readNumber } from '../vietnamese/read-number';
import { choose, YES_OR_NO } from './closed-lists';
import type { Setting, Settings } from './facts';
import { settingText } from './read-settings';

/** How the office wants its report worded. */
export interface Wording {
  /** Counts from 1 to 9 are written `02`, in the whole report or nowhere. */
  readonly leadingZeros: boolean;
  readonly thresholds: Thresholds;
  /** Templates that open a paragraph's figures; empty: the product's own. */
  readonly openers: readonly Opener[];
}

/** One line of "Cụm từ mở đầu": its template and its line in the cell, from 1. */
export interface Opener {
  readonly template: string;
  readonly line: number;
}

/** The wording of an office that has set nothing. */
export const DEFAULT_WORDING: Wording = {
  leadingZeros: true,
  thresholds: DEFAULT_THRESHOLDS,
  openers: [],
};

/** The settings of the thresholds, in the order of the grades. */
export const THRESHOLD_SETTINGS = {
  exceeded: 'thresholdExceeded',
  met: 'thresholdMet',
  ahead: 'thresholdAhead',
  onPace: 'thresholdOnPace',
  behind: 'thresholdBehind',
} as const satisfies Record<keyof Thresholds, string>;

/** Reads the wording; what cannot be read, or contradicts itself, is as if it were not set. */
export function readWording(settings: Settings | null): Wording {
  if (!settings) return DEFAULT_WORDING;
  const thresholds = typedThresholds(settings);
  return {
    leadingZeros: choose(YES_OR_NO, settingText(settings, 'leadingZeros')) ?? true,
    thresholds: isInOrder(thresholds) ? thresholds : DEFAULT_THRESHOLDS,
    openers: settingText(settings, 'openers')
      .split('\n')
      .map((line, at) => ({ template: line.trim().replace(/[,;.]+$/, ''), line: at + 1 }))
      .filter(({ template }) => template !== ''),
  };
}

/** The thresholds as typed, ours where there is none to read; they may contradict each other. */
export function typedThresholds(settings: Settings): Thresholds {
  const thresholds: Record<keyof Thresholds, number> = { ...DEFAULT_THRESHOLDS };
  for (const name of THRESHOLD_NAMES) {
    const setting = settings.values[THRESHOLD_SETTINGS[name]];
    const typed = setting ? readThreshold(setting) : null;
    if (typed !== null) thresholds[name] = typed;
  }
  return thresholds;
}

/** Percents above this are typing errors. */
const MOST = 1000;

/** A threshold in percent: `90`, `90%`, `112,5`, or a percent cell's 0.9; null if none of these. */
export function readThreshold({ raw }: Setting): number | null {
  // A cell in percent format holds the fraction.
  if (typeof raw === 'number') {
    return inRange(raw > 0 && raw <= 2 ? Math.round(raw * 1e6) / 1e4 : raw);
  }
  if (typeof raw !== 'string') return null;
  const { value, atLeast } = readNumber(raw);
  return value === null || atLeast ? null : inRange(value);
}

function inRange(percent: number): number | null {
  return percent > 2 && percent <= MOST ? percent : null;
}
