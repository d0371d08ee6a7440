// The sign in an indicator's name where its number goes: "tổ chức … hội nghị".
import { concat, runsText, sliceRuns, trimRuns, type Runs } from '../../figures/runs';

const SIGN = '…';

/**
 * The sign in its place. The gap of a missing number (`[…]`) holds it too and is none, nor is what stands for the rest of a
 * list: "(nghị quyết, kết luận,…)", "thu phí, lệ phí, …".
 */
const SLOT = /(?<![[,;(])(?<![,;]\s)…(?![\])])|(?<=[,;]\s)…(?=\s*\S)(?!\s*[\])])/u;

/** Whether the name has a place for the number. */
export function hasSlot(name: string): boolean {
  return name.includes(SIGN) && SLOT.test(name);
}

/** Whether the name begins with the place for its number: "… trường đạt chuẩn". */
export function beginsWithSlot(name: string): boolean {
  return name.startsWith(SIGN) && name.search(SLOT) === 0;
}

/** The name with its number in the place; the name itself where it has none. */
export function fillSlot(name: Runs, number: () => Runs): Runs {
  const around = aroundSlot(name);
  return around ? concat(around[0], number(), around[1]) : name;
}

/** What stands before and behind the place; null without one. */
export function aroundSlot(name: Runs): readonly [before: Runs, behind: Runs] | null {
  const text = runsText(name);
  const at = text.includes(SIGN) ? text.search(SLOT) : -1;
  return at < 0 ? null : [sliceRuns(name, 0, at), sliceRuns(name, at + 1)];
}

/** The name without its place. */
export function nameAlone(name: Runs): Runs {
  const around = aroundSlot(name);
  if (!around) return trimRuns(name);
  const [before, behind] = around;
  return trimRuns(concat(sliceRuns(before, 0, runsText(before).trimEnd().length), behind));
}
