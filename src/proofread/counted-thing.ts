// What a claim counts, as a message names it.
import { isMoney } from '../prose/amounts';
import type { Claim } from '../prose/claims';
import { compounds } from '../vietnamese/compounds/compounds';

/** The thing that is counted as a message names it: "văn bản", "hộ", "triệu đồng". */
export function unitOf({ amount, whole }: Claim): string {
  const [first = '', second = ''] = (whole ?? amount).unit;
  const isOneWord = isMoney(whole ?? amount) || (compounds().rank(first, second) ?? 0) > 0;
  return isOneWord ? `${first} ${second}` : first;
}
