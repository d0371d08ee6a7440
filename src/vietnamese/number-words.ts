// Reads numbers written out in words: "hai mươi bốn", "một trăm linh năm", "ba triệu hai trăm nghìn".

const DIGITS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
const SCALES: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  ngàn: 1e3,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};

/** Words that numbers are written with; a run of them may be a number. */
export const NUMBER_WORD = `(?:${[...Object.keys(DIGITS), ...Object.keys(SCALES), 'mười', 'mươi', 'trăm', 'linh', 'lẻ'].join('|')})`;

/** The number that words say, below a million million; null where they are none. */
export function readNumberWords(words: string): number | null {
  let total = 0;
  let group: number[] = [];
  const all = words.toLowerCase().trim().split(/\s+/);
  let last = Infinity;
  for (const word of all) {
    const scale = SCALES[word];
    if (scale === undefined) {
      group.push(...(groupWord(word) ?? [NaN]));
      continue;
    }
    const value = groupValue(group);
    if (value === null || value === 0 || scale >= last) return null;
    total += value * scale;
    last = scale;
    group = [];
  }
  if (group.length === 0) return last === Infinity ? null : total;
  const value = groupValue(group);
  return value === null ? null : total + value;
}

const TEN = -10;
const TENS = -11;
const HUNDRED = -100;
const AND = -1;

/** One word of a group of three digits as a sign of its grammar. */
function groupWord(word: string): number[] | null {
  const digit = DIGITS[word];
  if (digit !== undefined) return [digit];
  const sign = { mười: TEN, mươi: TENS, trăm: HUNDRED, linh: AND, lẻ: AND }[word];
  return sign === undefined ? null : [sign];
}

/** "một trăm linh năm", "hai mươi bốn", "mười lăm", "tám": below a thousand; null where it is none. */
function groupValue(signs: readonly number[]): number | null {
  let rest = signs;
  let value = 0;
  const [first = NaN, second] = rest;
  if (second === HUNDRED) {
    value = first * 100;
    rest = rest.slice(2);
    if (rest.length === 0) return isDigit(first) ? value : null;
    if (rest[0] === AND) {
      return rest.length === 2 && isDigit(rest[1]) ? value + (rest[1] ?? 0) : null;
    }
  }
  const [tens = NaN, sign] = rest;
  if (tens === TEN) return rest.length <= 2 && isDigit(sign ?? 0) ? value + 10 + (sign ?? 0) : null;
  if (sign === TENS && isDigit(tens)) {
    return rest.length <= 3 && isDigit(rest[2] ?? 0) ? value + tens * 10 + (rest[2] ?? 0) : null;
  }
  return rest.length === 1 && value === 0 && isDigit(tens) ? tens : null;
}

const isDigit = (sign: number | undefined): boolean => sign !== undefined && sign >= 0 && sign <= 9;
