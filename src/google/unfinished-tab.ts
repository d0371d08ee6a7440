// The name of a tab while it is being built: whatever interrupts “Tạo sổ”, the next run knows what to go on with.

const UNFINISHED = / \(đang tạo(?: \d+)?\)$/;

/** The n-th such name for a tab that will be named `name`. */
export function unfinishedName(name: string, number = 1): string {
  return number === 1 ? `${name} (đang tạo)` : `${name} (đang tạo ${number})`;
}

/** Whether a tab of that name is still being built. */
export function isUnfinished(name: string): boolean {
  return UNFINISHED.test(name);
}
