// Chooses from counted pairs those that tell a slip: common compounds, and rare pairs that are right.
import { FUNCTION_SYLLABLES } from '../../src/vietnamese/slips';
import { canonical, skeleton, slipKind } from '../../src/vietnamese/spelling';
import type { PairCounter } from './count';

/** An office's prose has a compound so often that a slip of it is worth telling. */
const COMMON_IN_OFFICES = 36;
/** So often even two syllables that stand beside many others are a word: "sản lượng". */
const VERY_COMMON_IN_OFFICES = 120;
const LOOSE = 2.2;
/** Elsewhere a compound so often is one by which the words beside a pair are told apart. */
const COMMON = 180;
/** Pointwise mutual information, in bits, from which two syllables are one word. */
const TIGHT = 4.2;
const VERY_TIGHT = 6;
/** A pair that is one step from a compound and stands this share as often was meant. */
const RIGHT_SHARE = 1 / 100;
const RIGHT_SHARE_OF_FUNCTION_WORDS = 1 / 2000;
const FEWEST = 4;

/** Words of communes that papers and laws seldom have. */
const OF_COMMUNES = (
  'chi bộ|đảng bộ|đảng viên|đảng ủy|cấp ủy|thường vụ|hiểm nguy|hiểm họa|hộ nghèo|cận nghèo|sĩ số|trường học|' +
  'gieo cấy|gieo trồng|tiêm phòng|tái đàn|chuồng trại|liên thôn|trực tuyến|hộ tịch|chứng thực|dân quân|' +
  'hòa giải|tổ dân|dân phố|khu dân|lượt người|ngày công|nhà tạm|dột nát|số hóa|chuyên cần|bán trú|mai táng|' +
  'thăm hỏi|tặng quà|đánh bắt|nuôi trồng|thủy sản|hội viên|đoàn viên|chi hội|chi đoàn|tổ chức|sinh hoạt|' +
  'kết nạp|quán triệt|tiếp dân|công dân|hồ sơ|giải quyết|sơ kết|tổng kết|đôn đốc|rà soát|phân loại|hoa quả|đàn ong|nuôi ong|hàng hoa|tỉnh bắt|tin bão|khuyến học|học kỳ|hội phí|đảng phí|tâm trạng'
).split('|');
const RANK_OF_COMMUNES = 4;

/** Pointwise mutual information of two syllables that stand together `count` times. */
export function mutualBits(
  { singles, words }: Pick<PairCounter, 'singles' | 'words'>,
  first: string,
  second: string,
  count: number,
): number {
  return Math.log2((count * words) / ((singles.get(first) ?? 1) * (singles.get(second) ?? 1)));
}

interface Counted {
  readonly pair: string;
  readonly first: string;
  readonly second: string;
  readonly all: number;
}

/**
 * Pair → rank: 2 to 9 for the compounds of offices, 1 for those of other prose, and 0 for what is
 * right although it is one step from a compound.
 */
export function choosePairs(counter: PairCounter): Map<string, number> {
  const chosen = new Map<string, number>();
  const alike = new Map<string, Counted[]>();
  for (const [pair, { all, office }] of counter.pairs) {
    const [first = '', second = ''] = pair.split(' ');
    const key = `${skeleton(first)} ${skeleton(second)}`;
    const list = alike.get(key) ?? [];
    list.push({ pair, first, second, all });
    alike.set(key, list);
    const rank = rankOf(first, second, all, office, mutualBits(counter, first, second, all));
    if (rank !== null) chosen.set(pair, rank);
  }
  for (const pair of OF_COMMUNES.map((words) => words.split(' ').map(canonical).join(' '))) {
    if (!chosen.has(pair)) chosen.set(pair, RANK_OF_COMMUNES);
  }
  for (const pair of Array.from(chosen.keys())) {
    const [first = '', second = ''] = pair.split(' ');
    const compound = { pair, first, second, all: counter.pairs.get(pair)?.all ?? 0 };
    for (const other of alike.get(`${skeleton(first)} ${skeleton(second)}`) ?? []) {
      if (!chosen.has(other.pair) && isRight(other, compound, counter)) chosen.set(other.pair, 0);
    }
  }
  // Words doubled on purpose: "dần dần", "thường thường".
  for (const [pair, { all }] of counter.pairs) {
    const [first = '', second] = pair.split(' ');
    if (first !== second || all < 30 || chosen.has(pair)) continue;
    if (!FUNCTION_SYLLABLES.has(first)) chosen.set(pair, 0);
  }
  return chosen;
}

/** The rank of a compound; null where two syllables only happen to stand together. */
function rankOf(
  first: string,
  second: string,
  all: number,
  office: number,
  tight: number,
): number | null {
  // "tất cả": with a word that stands beside anything a compound must be all the tighter.
  const isSmall = FUNCTION_SYLLABLES.has(first) || FUNCTION_SYLLABLES.has(second);
  if (isSmall && tight < VERY_TIGHT) return null;
  const isOfOffices =
    (office >= COMMON_IN_OFFICES && tight > TIGHT) ||
    (office >= VERY_COMMON_IN_OFFICES && tight > LOOSE && !isSmall);
  if (isOfOffices) return Math.max(2, Math.min(9, Math.round(Math.log2(all / 30))));
  return all >= COMMON && tight > VERY_TIGHT ? 1 : null;
}

/** Whether a pair that is one step from a compound stands too often to be a slip of it. */
function isRight(other: Counted, compound: Counted, { singles, words }: PairCounter): boolean {
  const { first, second } = compound;
  const kind =
    other.first === first
      ? slipKind(other.second, second)
      : other.second === second
        ? slipKind(other.first, first)
        : null;
  if (kind === null) return false;
  const hasFunctionWord =
    FUNCTION_SYLLABLES.has(other.first) || FUNCTION_SYLLABLES.has(other.second);
  const share = hasFunctionWord || kind === 'final' ? RIGHT_SHARE_OF_FUNCTION_WORDS : RIGHT_SHARE;
  if (other.all >= Math.max(FEWEST, compound.all * share)) return true;
  // "hàng hoa": two common words meet about as often as chance has it.
  const byChance = ((singles.get(other.first) ?? 0) * (singles.get(other.second) ?? 0)) / words;
  return byChance >= EXPECTED && other.all >= Math.max(FEWEST - 1, byChance * CHANCE_SHARE);
}

/** Two words are common where chance alone would bring them together so often. */
const EXPECTED = 8;
const CHANCE_SHARE = 0.1;

/** Pairs that are mostly the inside of two longer words: `nạn giao` of "tai nạn giao thông". */
export class SeamCounter {
  private readonly seams = new Map<string, { all: number; torn: number }>();

  constructor(
    private readonly chosen: ReadonlyMap<string, number>,
    private readonly bits: (pair: string) => number,
  ) {}

  /** Takes the syllables of a run of words. */
  add(run: readonly string[]): void {
    for (let at = 0; at + 1 < run.length; at++) {
      const pair = this.pairAt(run, at);
      if (pair === null) continue;
      const count = this.seams.get(pair) ?? { all: 0, torn: 0 };
      count.all++;
      const own = this.bits(pair);
      const isTorn = [at - 1, at + 1].some((beside) => {
        const other = this.pairAt(run, beside);
        return other !== null && this.bits(other) > own;
      });
      if (isTorn) count.torn++;
      this.seams.set(pair, count);
    }
  }

  private pairAt(run: readonly string[], at: number): string | null {
    const pair = `${run[at] ?? ''} ${run[at + 1] ?? ''}`;
    return (this.chosen.get(pair) ?? 0) > 0 ? pair : null;
  }

  /** The pairs that are torn apart in most of their places. */
  list(): string[] {
    return [...this.seams].filter(([, { all, torn }]) => torn > all * MOSTLY).map(([pair]) => pair);
  }
}

const MOSTLY = 0.6;
