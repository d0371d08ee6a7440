// A text file taken apart: every line keeps its number, and what it is.
import { describe, expect, it } from 'vitest';
import { joinRuns } from '../../src/proofread/finished-document';
import { documentOfText } from '../../src/proofread/plain-text';

const kinds = (text: string): string[] =>
  documentOfText(text).lines.map((line) => `${line.kind}: ${line.text}`);

describe('documentOfText', () => {
  it.each([
    ['a\nb\n', ['paragraph: a', 'paragraph: b']],
    ['\ufeffa\r\n\r\nb', ['paragraph: a', 'paragraph: ', 'paragraph: b']],
    ['a\rb', ['paragraph: a', 'paragraph: b']],
    ['', []],
    [
      'I. PHẦN\n1. Mục\n1.1. Tiểu mục\na) Điểm',
      ['I. PHẦN', '1. Mục', '1.1. Tiểu mục', 'a) Điểm'].map((x) => `heading: ${x}`),
    ],
    ['5.4 Công tác dân vận', ['heading: 5.4 Công tác dân vận']],
    ['a) Lúa đạt 509 ha.', ['paragraph: a) Lúa đạt 509 ha.']],
    [
      'Câu[1].\n[1] Chú thích\n- dòng sau',
      ['paragraph: Câu[1].', 'footnote: [1] Chú thích', 'footnote: - dòng sau'],
    ],
    ['TT\tChỉ tiêu\tKế hoạch', ['table-row: TT\tChỉ tiêu\tKế hoạch']],
    ['1.\tTrồng trọt: lúa đạt 509/650 ha.', ['paragraph: 1.\tTrồng trọt: lúa đạt 509/650 ha.']],
    ['\t2.6. Công tác tư pháp', ['heading: \t2.6. Công tác tư pháp']],
  ])('%j', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('joinRuns', () => {
  it('makes neighbours one that lead to the same place, and drops empty ones', () => {
    const runs = [
      { text: 'a', link: null },
      { text: '', link: 'x' },
      { text: 'b', link: null },
      { text: '5', link: 'x' },
      { text: '09', link: 'x' },
      { text: '7', link: 'y' },
    ];
    expect(joinRuns(runs)).toEqual([
      { text: 'ab', link: null },
      { text: '509', link: 'x' },
      { text: '7', link: 'y' },
    ]);
  });
});
