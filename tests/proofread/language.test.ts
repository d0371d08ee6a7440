// Whether a text is Vietnamese: other languages are refused, old encodings and short texts are not.
import { describe, expect, it } from 'vitest';
import { isOtherLanguage } from '../../src/proofread/language';
import { documentOfText } from '../../src/proofread/plain-text';

const VIETNAMESE =
  'Các thôn gieo trồng đúng lịch thời vụ, chăm sóc cây trồng và phòng trừ sâu bệnh.';

describe('isOtherLanguage', () => {
  it.each([
    ['Vietnamese', VIETNAMESE.repeat(4), false],
    ['decomposed Vietnamese', VIETNAMESE.repeat(4).normalize('NFD'), false],
    ['English', 'The villages sowed in time and cared for their crops. '.repeat(6), true],
    [
      'French',
      'Les résultats du trimestre ont été présentés à l’assemblée générale. '.repeat(6),
      true,
    ],
    ['Vietnamese without marks', 'Cac thon gieo trong dung lich thoi vu. '.repeat(8), true],
    ['TCVN3', 'Uû ban nh©n d©n x· b¸o c¸o t×nh h×nh th¸ng 5. '.repeat(6), false],
    ['a short line', 'OCOP 2026', false],
    ['numbers', '1.110 509 650 '.repeat(50), false],
  ])('%s', (_name, text, expected) => {
    expect(isOtherLanguage(documentOfText(text))).toBe(expected);
  });
});
