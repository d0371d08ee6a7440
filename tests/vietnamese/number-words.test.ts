// Numbers written out in words.
import { describe, expect, it } from 'vitest';
import { readNumberWords } from '../../src/vietnamese/number-words';

describe('readNumberWords', () => {
  it.each<[string, number | null]>([
    ['không', 0],
    ['ba', 3],
    ['mười', 10],
    ['mười lăm', 15],
    ['hai mươi', 20],
    ['hai mươi mốt', 21],
    ['Hai mươi bốn', 24],
    ['một trăm', 100],
    ['một trăm linh năm', 105],
    ['hai trăm lẻ tư', 204],
    ['ba trăm mười hai', 312],
    ['chín trăm chín mươi chín', 999],
    ['một nghìn một trăm linh năm', 1105],
    ['hai nghìn', 2000],
    ['ba triệu hai trăm nghìn', 3_200_000],
    ['một tỷ năm triệu ba', 1_005_000_003],
    // No numbers.
    ['', null],
    ['mươi', null],
    ['trăm', null],
    ['hai ba', null],
    ['mười hai ba', null],
    ['một trăm linh', null],
    ['nghìn', null],
    ['hai nghìn ba triệu', null],
    ['con gà', null],
  ])('%s', (words, number) => {
    expect(readNumberWords(words)).toBe(number);
  });
});
