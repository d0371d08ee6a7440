// Rises and falls of rates in points: "65%, tăng 7,5 điểm phần trăm so với cuối quý II (58,5%)".
import { pointsOf, type Change } from './changes';
import type { Claim } from './claims';
import type { Paragraph } from './paragraph';

const SURE = 0.9;
/** So far before and behind the points the two rates may stand. */
const REACH = 70;
/** The earlier rate stands in the brackets of its time, or right behind its name. */
const OF_EARLIER =
  /^[^;.]*?(?:so|cùng kỳ|năm|quý|tháng|đầu|trước)[^;.()\d]*(?:20\d\d)?[^;.()\d]*(?:\(|là|:)\s*(?:là\s*)?$/iu;

/** The changes in points that `known` ones don't have. */
export function pointChanges({ text, claims }: Paragraph, known: readonly Change[]): Change[] {
  return claims.flatMap((by, at): Change[] => {
    if (by.role !== 'change' || by.direction === null || by.amount.unit[0] !== 'điểm') return [];
    if (known.some((one) => one.by === by && one.now && one.before)) return [];
    const told = toldBoth(text, claims, at);
    if (told) return [{ ...told, direction: by.direction, sure: SURE }];
    const [now, before] = [claims[at - 1], claims[at + 1]];
    if (!now || !before || ![now, before].every((rate) => isRate(rate, by))) return [];
    const [ahead, behind] = [text.slice(now.end, by.start), text.slice(by.end, before.start)];
    if (ahead.length > REACH || behind.length > REACH) return [];
    // The rise follows its rate at once; nothing else is named between.
    if (!/^\s?%[^;.()\d]{0,24},\s*(?:đã\s+)?\p{L}+(?:\s\p{L}+)?\s*$/u.test(ahead)) return [];
    if (!OF_EARLIER.test(behind)) return [];
    return [
      {
        direction: by.direction,
        by: pointsOf(by, now),
        percent: null,
        now,
        before,
        first: now,
        last: before,
        sure: SURE,
      },
    ];
  });
}

/** "đầu năm học là 7,9%, đến nay là 6,2%, tăng 1,7 điểm phần trăm": both rates before the points. */
function toldBoth(
  text: string,
  claims: readonly Claim[],
  at: number,
): Omit<Change, 'direction' | 'sure'> | null {
  const [before, now, by] = [claims[at - 2], claims[at - 1], claims[at]];
  if (!before || !now || !by || ![before, now].every((rate) => isRate(rate, by))) return null;
  const lead = text.slice(Math.max(0, before.start - 50), before.start);
  const [between, ahead] = [text.slice(before.end, now.start), text.slice(now.end, by.start)];
  const isEarlier =
    /(?<!\p{L})(?:đầu (?:năm|kỳ|quý)|cùng kỳ|(?:năm|tháng|quý|kỳ) trước|cuối năm)(?!\p{L})[^;.]*$/iu;
  const isNow =
    /^\s?%[^;.]{0,20}(?<!\p{L})(?:đến nay|hiện(?: nay)?|nay|năm nay|cuối (?:kỳ|năm học|quý))(?!\p{L})[^;.\d]{0,20}$/iu;
  if (!isEarlier.test(lead) || !isNow.test(between) || ahead.length > 24) return null;
  return { by: pointsOf(by, now), percent: null, now, before, first: before, last: by };
}

function isRate({ amount, hedged, whole, sentence, role }: Claim, by: Claim): boolean {
  const isTold = role === 'result' || role === 'earlier';
  return amount.percent && !hedged && !whole && isTold && sentence === by.sentence;
}
