// Loan words in Vietnamese letters, and slips that look like one.
import { describe, expect, it } from 'vitest';
import { isLoanWord } from '../../src/vietnamese/loan-words';

describe('isLoanWord', () => {
  it.each(['ôtô', 'nilông', 'êkíp', 'axít', 'magiê', 'mêtan', 'ipêrit', 'carô', 'amôn'])(
    'takes %s for a loan',
    (word) => expect(isLoanWord(word)).toBe(true),
  );

  it.each(['côngtác', 'địnhvà', 'đượctạo', 'khihiệu', 'môt', 'nguời', 'thuơng', 'viêc', 'phưong'])(
    'takes %s for a slip',
    (word) => expect(isLoanWord(word)).toBe(false),
  );
});
