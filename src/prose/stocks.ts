// A stock with what came and went: "Đầu kỳ 34 người, đưa vào diện 07, đưa ra 09, hiện quản lý 32 người".
import type Big from 'big.js';
import { decimal } from '../plan/decimal';
import { scaledValue } from './amounts';
import { isInClosedBrackets } from './brackets';
import type { Claim } from './claims';
import type { Paragraph } from './paragraph';
import { isOneDigitOff } from './slips-of-digits';
import { writeNumber } from '../vietnamese/write-number';

/** What there was, what came and went, what there is. */
export interface Stock {
  readonly opening: Claim;
  readonly ins: readonly Claim[];
  readonly outs: readonly Claim[];
  readonly closing: Claim;
  /** What the flows make of the opening. */
  readonly made: Big;
  /** 0 to 1. */
  readonly sure: number;
}

const OPENING =
  /(?<![A-Za-zÀ-ỹ])(?:đầu (?:kỳ|năm(?: học)?|tháng|quý|học kỳ)|tồn đầu kỳ|(?:kỳ|tháng|năm|quý) trước chuyển (?:sang|qua))(?:\s*:|\s+(?:là|có|(?:toàn )?\p{L}+ có|tồn|gồm))?\s*$/iu;
const CLOSING =
  /(?<![A-Za-zÀ-ỹ])(?:cuối (?:kỳ|năm(?: học)?|tháng|quý|học kỳ)|hiện(?: nay)?(?: có| còn| quản lý| đang quản lý| tại)?|đến nay(?: có| còn)?|tồn cuối kỳ|chuyển (?:sang )?(?:kỳ|tháng|quý|năm) sau)(?:\s*:|\s+(?:là|có|còn|toàn \p{L}+ có))?\s*$/iu;
const IN =
  /(?<![A-Za-zÀ-ỹ])(?:đưa vào(?: diện)?|chuyển đến|nhập|kết nạp|tiếp nhận|phát sinh|mới|nhận vào|bổ sung|tuyển|thu)(?:\s+(?!đi|ra)\p{L}+){0,2}\s*:?\s*$/iu;
const OUT =
  /(?<![A-Za-zÀ-ỹ])(?:đưa ra(?: khỏi(?: diện)?)?|chuyển đi|chuyển ra|xuất|từ trần|chết|tử vong|xóa tên|khai trừ|thôi học|bỏ học|ra khỏi(?: diện)?|cho ra|nghỉ hưu|chi|đã trả|thu hồi|giải ngân)(?:\s+(?!đến|vào)\p{L}+){0,2}\s*:?\s*$/iu;

const COLLECTED = /(?<![A-Za-zÀ-ỹ])(?:đã\s+)?thu(?:\s+(?:được|hồi|nợ))?\s*:?\s*$/iu;

/** So many claims behind the opening the closing may stand. */
const MOST_CLAIMS = 12;
const LONGEST_LEAD = 60;
/** The flows nearly make the closing: who left some out does not mean them to. */
const NEAR = 0.1;
const NEAR_COUNT = 3;
const SURE = 0.78;

/** The stocks of a paragraph of which every flow between is known to come or go. */
export function stocks({ text, claims }: Paragraph): Stock[] {
  return claims.flatMap((opening, at): Stock[] => {
    if (!isCount(opening) || !OPENING.test(leadOf(text, claims, at))) return [];
    const isDebt = /(?<!\p{L})nợ(?!\p{L})/iu.test(leadOf(text, claims, at));
    const ins: Claim[] = [];
    const outs: Claim[] = [];
    for (let next = at + 1; next < claims.length && next <= at + MOST_CLAIMS; next++) {
      const claim = claims[next];
      // What stands in brackets explains the flow before it.
      if (claim && isInClosedBrackets(text, claim.start, text.length)) continue;
      if (!claim || !isCount(claim) || !isOfOneKind(opening, claim)) return [];
      const lead = leadOf(text, claims, next);
      // What comes in of a debt makes it less.
      if (OUT.test(lead) || (isDebt && COLLECTED.test(lead))) outs.push(claim);
      else if (IN.test(lead)) ins.push(claim);
      else if ((CLOSING.test(lead) || isNow(text, claim)) && ins.length + outs.length >= 2) {
        const made = total(ins, scaledValue(opening.amount)).minus(total(outs));
        return isNear(made, claim) && !isRounded(made, claim, [opening, ...ins, ...outs])
          ? [{ opening, ins, outs, closing: claim, made, sure: SURE }]
          : [];
      } else return [];
    }
    return [];
  });
}

/** "Đến nay, Hội có 1.917 hội viên": the sentence begins with the time. */
const isNow = (text: string, { start }: Claim): boolean =>
  /(?<![A-Za-zÀ-ỹ])(?:đến nay|hiện nay|hiện|cuối (?:kỳ|năm|tháng|quý)),\s+(?:\p{L}+\s+){1,4}(?:có|còn)\s+$/iu.test(
    text.slice(Math.max(0, start - LONGEST_LEAD), start),
  );

const isCount = ({ amount, whole, hedged }: Claim): boolean =>
  whole === null && !amount.percent && !hedged;

const isOfOneKind = (opening: Claim, { unit, amount }: Claim): boolean =>
  amount.unit.length === 0 || unit === opening.unit || opening.amount.unit.length === 0;

/** The words from the number before to this one. */
function leadOf(text: string, claims: readonly Claim[], at: number): string {
  const start = claims[at]?.start ?? 0;
  const words = text.slice(Math.max(claims[at - 1]?.end ?? 0, start - LONGEST_LEAD), start);
  return words.slice(1 + Math.max(...[',', ';', '.'].map((sign) => words.lastIndexOf(sign))));
}

function total(claims: readonly Claim[], from: Big = decimal(0)): Big {
  return claims.reduce((sum, { amount }) => sum.plus(scaledValue(amount)), from);
}

/** "còn 160,3" of what makes 160,2: each of so many figures was rounded. */
function isRounded(made: Big, { amount }: Claim, others: readonly Claim[]): boolean {
  if (amount.places === 0) return false;
  const half = scaledValue({ ...amount, value: decimal(5).times(`1e-${amount.places + 1}`) });
  return made
    .minus(scaledValue(amount))
    .abs()
    .lte(half.times(others.length + 1));
}

function isNear(made: Big, { amount }: Claim): boolean {
  const stated = scaledValue(amount);
  const gap = made.minus(stated).abs();
  const isSlip = isOneDigitOff(amount.text, writeNumber(made.div(stated.div(amount.value))));
  return gap.lte(NEAR_COUNT) || gap.lte(stated.times(NEAR)) || isSlip;
}
