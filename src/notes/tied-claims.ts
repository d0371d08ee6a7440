// What a note says of the rows of its section: each claim tied to the one row that it speaks of.
import type { Claim } from '../prose/claims';
import { readParagraph, type Paragraph } from '../prose/paragraph';
import {
  BEFORE_NUMBERS,
  initialsIn,
  named,
  nameShare,
  tokens,
  VERBS,
  type Candidate,
  type Named,
} from './candidate';
import { tieToOwnRow } from './own-row';
import { fitsUnit, inUnitOfRow } from './row-unit';
import { isOneSlip } from './slip-of-hand';

/** A claim with its row. */
export interface TiedClaim extends Candidate {
  readonly claim: Claim;
  readonly paragraph: Paragraph;
  /**
   * `named`: the claim's own words name the row. `continued`: it carries on a claim that does.
   * `beside`: it stands in the row's own remark, and no word of it names another thing.
   * `perhaps`: there too, with words that may name another thing.
   * `likely`: unit, plan or value point to the row and to no other.
   */
  readonly tie: 'named' | 'continued' | 'beside' | 'perhaps' | 'likely';
}

/** Whether the row is no more than likely to be meant. */
export const isWeak = ({ tie }: TiedClaim): boolean => tie === 'likely' || tie === 'perhaps';

/** A share of the words of a name from which a claim surely means the row. */
const SURELY = 0.62;
const PERHAPS = 0.5;
/** By so much the best row must be better than the next. */
const MARGIN = 0.12;

/**
 * The claims of a note, as text or as read, that are tied to a row of `candidates`; `own` is the one that a
 * remark stands beside.
 */
export function tiedClaims(
  note: string | Paragraph,
  candidates: readonly Candidate[],
  own: Candidate | null = null,
): TiedClaim[] {
  const rows = candidates.map(named);
  const beside = own && named(own);
  const paragraph = typeof note === 'string' ? readParagraph(note) : note;
  const tied: TiedClaim[] = [];
  let last: TiedClaim | null = null;
  for (const at of paragraph.claims.keys()) {
    const one: TiedClaim | null = beside
      ? tieBeside(beside, rows, paragraph, at)
      : surer(tieOf(rows, paragraph, at, last), rows);
    if (one) tied.push(one);
    // A change or a percent in between does not end what is spoken of.
    if (one || paragraph.claims[at]?.role === 'result') last = one;
  }
  return tied;
}

/** The row of the claim at `at`; `last` is what was spoken of before it. */
function tieOf(
  rows: readonly Named[],
  paragraph: Paragraph,
  at: number,
  last: TiedClaim | null,
): TiedClaim | null {
  const claim = paragraph.claims[at];
  const before = paragraph.claims[at - 1];
  if (!claim) return null;
  const words = clauseWords(paragraph, at, rows);
  // "597 hộ nghèo, giảm 07 hộ": a change that names nothing is of what was told before it.
  if (isBareChange(claim) && before?.sentence === claim.sentence) {
    return carriedOn(paragraph.text, before, claim, last);
  }
  const byName = isOfOtherTime(paragraph.text, claim)
    ? null
    : tieByName(rows, claim, paragraph, words);
  if (byName && (!isElsewhere(paragraph.text, claim) || isAllOf(byName, paragraph.text))) {
    return byName;
  }
  const isNext = before?.sentence === claim.sentence;
  const carried = isNext ? carriedOn(paragraph.text, before, claim, last) : null;
  return carried ?? tieByValue(rows, claim, paragraph, words);
}

/** "bàn giao 02 nhà tại thôn A và thôn B": all that the row has, and where it was. */
function isAllOf({ row, claim }: TiedClaim, text: string): boolean {
  const isRows = row.readings.some(({ value }) => value === claim.amount.value.toNumber());
  return isRows && !ELSEWHERE.test(around(text, { ...claim, end: text.length }, null));
}

/** "giảm 07 hộ": it names nothing but that something moved. */
function isBareChange({ role, what }: Claim): boolean {
  return role === 'change' && tokens(what.replace(COMPARED, '')).every((word) => VERBS.has(word));
}

/** With what a change is compared: no name of what changed. */
const COMPARED =
  /(?:so )?với (?:cùng kỳ|đầu (?:năm|kỳ)|(?:tháng|quý|kỳ|năm) trước)(?: (?:năm )?(?:trước|ngoái|20\d\d))?/giu;

/** So many digits that one row alone has name it as well as words do. */
const NAMING_DIGITS = 4;

/** A likely row is meant for sure where the claim has the very number of it, and of no other. */
function surer(tied: TiedClaim | null, rows: readonly Named[]): TiedClaim | null {
  if (tied?.tie !== 'likely' || tied.claim.role !== 'result') return tied;
  const { amount } = tied.claim;
  if (amount.text.replace(/\D/g, '').length < NAMING_DIGITS) return tied;
  const having = rows.filter(({ row }) => {
    const typed = inUnitOfRow(tied.claim, row);
    return typed !== null && row.readings.some(({ value }) => value === typed);
  });
  return having.length === 1 && having[0]?.row === tied.row ? { ...tied, tie: 'named' } : tied;
}

/** Whether the row says that nothing was: then any amount of any place gainsays it. */
function isEmptyRow({ row: { values } }: Named): boolean {
  return values.month?.value === 0 || values.toDate?.value === 0;
}

/** The row beside a remark, unless the claim's words name another row. */
function tieBeside(
  beside: Named,
  rows: readonly Named[],
  paragraph: Paragraph,
  at: number,
): TiedClaim | null {
  const claim = paragraph.claims[at];
  if (!claim) return null;
  // "còn 2 thôn Đông và Hạ chưa xong": what is left is named by where.
  const isFree = claim.role === 'remaining' || claim.role === 'change';
  if (!isFree && isElsewhere(paragraph.text, claim, ',')) {
    const tied = tieToOwnRow(beside, claim, paragraph);
    return tied && isEmptyRow(beside) ? { ...tied, tie: 'perhaps' } : null;
  }
  const byName = tieByName(rows, claim, paragraph, clauseWords(paragraph, at, rows));
  // Of another row a remark says something by the way: that must look like a slip of its number.
  if (byName?.tie === 'named') {
    return byName.row.id === beside.row.id ? byName : { ...byName, tie: 'likely' };
  }
  return tieToOwnRow(beside, claim, paragraph);
}

/** Of a village, of other people, of another year: not of the row. */
const ELSEWHERE =
  /(?<!\p{L})(?:tại|ở|thuộc|thôn|bản|xóm|ấp|buôn|làng|tổ dân phố|khu phố|chi bộ|trường|cụm|tuyến)\s+(?:\p{L}+\s+){0,3}\p{Lu}\p{Ll}*/u;
const OTHER_TIME =
  /(?<!\p{L})(?:năm (?:trước|ngoái)|cả nước|toàn tỉnh|dự kiến|phấn đấu|giai đoạn|nhiệm kỳ|tháng tới|tháng sau|quý trước|mỗi|bình quân|trung bình)(?!\p{L})/iu;

function isElsewhere(text: string, claim: Claim, parting: ',' | null = null): boolean {
  return ELSEWHERE.test(around(text, claim, parting)) || isOfOtherTime(text, claim, parting);
}

function isOfOtherTime(text: string, claim: Claim, parting: ',' | null = null): boolean {
  return OTHER_TIME.test(around(text, claim, parting)) || (claim.isPart && claim.role === 'target');
}

/** The clause around a number, back to `parting` at most. */
function around(text: string, { start, end }: Claim, parting: ',' | null): string {
  const comma = parting === null ? -1 : text.lastIndexOf(`${parting} `, start - 1);
  const from = Math.max(clauseStart(text, start), start - 90, comma);
  return text.slice(from, start) + (text.slice(end, end + 40).split(/[,;.(]/)[0] ?? '');
}

/** The words around a number: back to the sign or the number before, on to the sign behind. */
function clauseWords(
  { text, claims }: Paragraph,
  at: number,
  rows: readonly Named[],
): readonly string[] {
  const claim = claims[at];
  if (!claim) return [];
  const from = Math.max(claims[at - 1]?.end ?? 0, clauseStart(text, claim.start));
  const next = claims[at + 1]?.start ?? text.length;
  const behind =
    text.slice(claim.end, Math.min(next, claim.end + 90)).split(/[;.(]|,\s|\sthì\s/)[0] ?? '';
  const clause = `${text.slice(from, claim.start)} ${behind}`;
  return [...tokens(clause), ...initialsIn(clause, rows)];
}

function clauseStart(text: string, at: number): number {
  const before = text.slice(0, at);
  const cut = /[.;:]\s(?![^]*[.;:]\s)/.exec(before);
  return cut ? cut.index + 1 : 0;
}

function tieByName(
  rows: readonly Named[],
  claim: Claim,
  paragraph: Paragraph,
  words: readonly string[],
): TiedClaim | null {
  const said = new Set(words);
  const scored = rows
    .filter(({ row }) => fitsUnit(claim, row))
    .map((one) => ({ one, score: nameShare(one, said, rows) + bonus(claim, one) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || best.score < PERHAPS) return null;
  if (second && best.score - second.score < MARGIN) return null;
  const { entry, row } = best.one;
  // "Số hộ cận nghèo" has the words of "Số hộ nghèo", and others: it is another thing.
  const own = tokens(claim.what).filter((word) => !VERBS.has(word) && !BEFORE_NUMBERS.has(word));
  const known = own.filter((word) => best.one.words.has(word)).length;
  const isFaithful =
    own.length === 0 ||
    known >= own.length * FAITHFUL ||
    // "sốt xuất huyết" of the row "Ca SXH".
    initialsIn(claim.what, [best.one]).length > 0 ||
    // "mở 07 lớp bồi dưỡng lý luận": the name stands behind its number, or its plan does.
    nameShare(best.one, new Set(tokens(claim.amount.unit.join(' '))), rows) >= BEHIND ||
    (claim.whole !== null && bonus(claim, best.one) >= PLAN_BONUS);
  if (isListOfOthers(paragraph.text, claim, best.one)) return null;
  const isNamed = best.score >= SURELY && nameShare(best.one, said, rows) >= PERHAPS && isFaithful;
  return { entry, row, claim, paragraph, tie: isNamed ? 'named' : 'likely' };
}

/** "23 con trâu, bò, nghé": of several things, of which the row's is one. */
function isListOfOthers(text: string, { end }: Claim, { words }: Named): boolean {
  const [behind = ''] = text.slice(end, end + 50).split(/[;.(]/);
  const [, ...further] = behind.split(/,\s/);
  const listed = further.filter((item) => /^\p{Ll}+(?:\s\p{Ll}+)?\s*$/u.test(item));
  return (
    listed.length > 1 &&
    listed.length === further.length &&
    listed.every((item) => tokens(item).every((word) => !words.has(word)))
  );
}

/** Of the words before the number at least so many belong to the name. */
const FAITHFUL = 0.7;
/** Where they don't, so much of the name must stand behind it. */
const BEHIND = 0.8;
const PLAN_BONUS = 0.3;

/** A number that the row has speaks for it; the plan behind a stroke even more. */
function bonus({ amount, whole }: Claim, { row }: Named): number {
  const { plan, total } = row.values;
  if (whole && [plan, total].some((one) => one?.value != null && whole.value.eq(one.value))) {
    return PLAN_BONUS;
  }
  return row.readings.some(({ value }) => value !== null && amount.value.eq(value)) ? 0.15 : 0;
}

function carriedOn(
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

/** The plan behind the stroke, or a value one slip away, in a unit that one row alone has. */
function tieByValue(
  rows: readonly Named[],
  claim: Claim,
  paragraph: Paragraph,
  words: readonly string[],
): TiedClaim | null {
  if (claim.amount.percent || claim.isPart || isElsewhere(paragraph.text, claim)) return null;
  if (claim.role === 'plan') return tieByPlan(rows, claim, paragraph);
  if (claim.role !== 'result') return null;
  const said = new Set(words);
  const fitting = rows.filter(({ row }) => fitsUnit(claim, row));
  const byPlan = fitting.filter(({ row: { values } }) => {
    const known = [values.plan?.value, values.total?.value];
    return (
      claim.whole !== null && known.some((value) => value != null && claim.whole?.value.eq(value))
    );
  });
  const byValue = fitting.filter(
    ({ row, words: name }) =>
      row.readings.some(({ value }) => value !== null && isOneSlip(claim.amount, value)) &&
      [...name].some((word) => said.has(word)),
  );
  const one =
    byPlan.length === 1
      ? byPlan[0]
      : byPlan.length === 0 && byValue.length === 1
        ? byValue[0]
        : undefined;
  return one ? { entry: one.entry, row: one.row, claim, paragraph, tie: 'likely' } : null;
}

/** "so với kế hoạch 160 cơ sở còn thiếu …": the one row with this plan. */
function tieByPlan(rows: readonly Named[], claim: Claim, paragraph: Paragraph): TiedClaim | null {
  const [one, ...others] = rows.filter(({ row }) => {
    const plan = row.values.plan?.value;
    return plan != null && claim.amount.value.eq(plan) && fitsUnit(claim, row);
  });
  if (!one || others.length > 0) return null;
  return { entry: one.entry, row: one.row, claim, paragraph, tie: 'continued' };
}
