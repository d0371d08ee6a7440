// A remark stands beside its row: what it counts in the row's unit is the row's, unless its words name another thing.
import { readingsOf } from '../workbook/facts';
import { isMeasured } from '../prose/amounts';
import { syllables } from '../prose/words';
import type { Claim } from '../prose/claims';
import type { Paragraph } from '../prose/paragraph';
import { fold } from '../vietnamese/text';
import { tokens, VERBS, type Named } from './candidate';
import { fitsUnit } from './row-unit';
import { areInitialsOf } from './shorthand';
import type { TiedClaim } from './tied-claim';

/** Words of time, plans and comparison, which name no other thing. */
const GENERAL = new Set(
  (
    'ke hoach kh du toan chi tieu cung luy tinh het hien uoc ca phan dau quy cuoi so nam truoc ngoai tong cong tat thang ' +
    'dip dot xong giao vua roi duoc them tiep tuc bao cao den nay diem phai gan tren hon chi nua no chua thu nop lai'
  ).split(' '),
);

/** The claim tied to the row beside it: surely where no word of it is foreign, else likely; null where it cannot be. */
export function tieToOwnRow(own: Named, claim: Claim, paragraph: Paragraph): TiedClaim | null {
  if (!fits(own, claim, paragraph.text)) return null;
  const { entry, row } = own;
  // "phủ kín 14/14 thôn": the row's own plan behind the stroke, whatever is done.
  const isOfPlan = claim.whole !== null && row.values.plan?.value === claim.whole.value.toNumber();
  const isForeign = !isOfPlan && (claim.isPart || foreignWords(own, claim).length > 0);
  return { entry, row, claim, paragraph, tie: isForeign ? 'perhaps' : 'beside' };
}

/** Whether the claim counts what the row counts; a bare number does, and a rate moves by points. */
function fits({ entry, row }: Named, claim: Claim, text: string): boolean {
  const { amount, whole, role } = claim;
  if (fitsUnit(claim, row)) return true;
  if (/%/.test(row.unit)) return role === 'change' && amount.unit[0] === 'điểm';
  if (amount.percent || whole) return false;
  // "Trồng 5.400 ha" beside 5.400 cây: the very number in another unit.
  if (isMeasured(amount)) {
    return (
      amount.value.gte(10) &&
      readingsOf(row).some(({ value }) => value !== null && amount.value.eq(value))
    );
  }
  // "tiếp nhận 3 phản ánh" beside "Phản ánh, kiến nghị": the name's own noun.
  if (areInitialsOf(amount.unit[0] ?? '', row.unit)) return true;
  const end = amount.unit.findIndex((word) => LINKING.has(word) || GENERAL.has(fold(word)));
  const noun = amount.unit.slice(0, end < 0 ? 2 : Math.min(end, 2));
  // With their marks: "hộ tịch" is no "hồ sơ".
  const name = new Set(syllables(`${entry.name} ${row.name}`));
  if (noun.length > 0) return noun.every((word) => name.has(word));
  return isBareCount(claim, text);
}

/** "Tháng này kết nạp 7, lũy kế 52": a number without its noun, no day and no hour. */
function isBareCount({ start, end, what }: Claim, text: string): boolean {
  const isOfDate = /[/-]\s?$/.test(text.slice(0, start)) || /^\s?[/-]/.test(text.slice(end));
  return !isOfDate && BEFORE_BARE.test(what) && /^\s*(?:[,;.)(]|so\s|$)/.test(text.slice(end));
}

/** Words right before a bare count; behind "ngày", "thôn", "nam" or "nữ" it is of something else. */
const BEFORE_BARE =
  /(?<!\p{L})(?:lũy kế|luỹ kế|(?:trong|tháng) (?:tháng|này|kỳ)|tăng|giảm|còn|đạt|được|có|là|kết nạp|cấp|thêm|thực hiện)\s*$/iu;

/** What is counted, behind its first word: in "3 phản ánh qua cổng dịch vụ công" no more than "ánh". */
function nounOf(unit: readonly string[]): readonly string[] {
  const end = unit.findIndex((word) => LINKING.has(word));
  return unit.slice(1, end < 0 ? LONGEST_NOUN : Math.min(end, LONGEST_NOUN));
}

const LONGEST_NOUN = 4;
const LINKING = new Set(
  'qua cho tại ở trong của với về từ đến và theo bằng do để trên so'.split(' '),
);

function foreignWords({ words, row }: Named, { what, amount, whole, role }: Claim): string[] {
  const unit = tokens(row.unit);
  const behind =
    role === 'remaining' || /còn\s*$/iu.test(what)
      ? []
      : tokens(nounOf((whole ?? amount).unit).join(' '));
  return [...tokens(what), ...behind].filter(
    (word) =>
      !words.has(word) &&
      !unit.includes(word) &&
      !VERBS.has(word) &&
      !GENERAL.has(word) &&
      !/^\d+$/.test(word),
  );
}
