// Where closed lists stand in an .xlsx file that are too long for a rule of their own.

/** A very hidden tab: Excel holds at most 255 characters of list in the rule itself. */
export const LIST_TAB = '_danh_sach_chon';

const MOST_CHARACTERS = 255;

/** True when a list can stand in its rule: short enough, and no value holds the separator or a quote. */
export function fitsInRule(values: readonly string[]): boolean {
  return values.join(',').length <= MOST_CHARACTERS && values.every((value) => !/[,"]/.test(value));
}
