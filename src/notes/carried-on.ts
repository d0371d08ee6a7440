// Claims that name nothing and go on from the one before: its percent, its change, what is left.
import type { Claim } from '../prose/claims';
import { tokens, VERBS } from './candidate';
import { fitsUnit } from './row-unit';
import type { TiedClaim } from './tied-claim';

/** The claim tied to the row of the `last` one, where it says more of the same. */
export function carriedOn(
  text: string,
  before: Claim,
  claim: Claim,
  last: TiedClaim | null,
): TiedClaim | null {
  if (!last || !goesOn(text, before, claim, last)) return null;
  return { ...last, claim, tie: last.tie === 'likely' ? 'likely' : 'continued' };
}

/** Whether a claim carries on what the one before says: its percent, its change, what is left. */
function goesOn(text: string, before: Claim, claim: Claim, last: TiedClaim): boolean {
  const between = text.slice(before.end, claim.start);
  if (ENDS_SUBJECT.test(between) || between.length > 90) return false;
  if (claim.amount.percent) {
    return isBareChange(claim) || claim.isNamed === false || isSameSubject(claim, last.claim);
  }
  if (!fitsUnit(claim, last.row)) return false;
  const isCarried = ['change', 'earlier', 'remaining', 'plan', 'to'].includes(claim.role);
  return (
    (isCarried ||
      /(?<!\p{L})(?:lũy kế|luỹ kế|nâng tổng số|tháng|từ đầu năm|đến nay|cộng dồn|còn)(?!\p{L})/iu.test(
        between,
      )) &&
    !claim.isPart
  );
}

/** Behind these something else is spoken of; not where the sum of the same thing follows. */
const ENDS_SUBJECT =
  /;(?!\s*(?:(?:tính )?(?:cộng dồn|lũy kế|luỹ kế|nâng tổng số)|(?:so )?với cùng kỳ|tăng|giảm)(?!\p{L}))|(?<!\p{L})(?:trong đó|riêng|gồm)(?!\p{L})/iu;

function isSameSubject(claim: Claim, other: Claim): boolean {
  return claim.subject.every((word) => other.subject.includes(word));
}

/** "giảm 07 hộ": it names nothing but that something moved. */
export function isBareChange({ role, what }: Claim): boolean {
  return role === 'change' && tokens(what.replace(COMPARED, '')).every((word) => VERBS.has(word));
}

/** With what a change is compared: no name of what changed. */
const COMPARED =
  /(?:so )?với (?:cùng kỳ|đầu (?:năm|kỳ)|(?:tháng|quý|kỳ|năm) trước)(?: (?:năm )?(?:trước|ngoái|20\d\d))?/giu;
