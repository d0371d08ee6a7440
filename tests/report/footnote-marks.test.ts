// The mark of a footnote hangs on the sentence that it explains.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/figures/runs';
import { markPlaces, withMarks } from '../../src/report/footnote-marks';
import { isFootnoteMark } from '../../src/report/model';

const FIGURE = { key: 'a.month' } as unknown as NonNullable<Run['figure']>;

/** The paragraph's text with `[n]` for the mark of the n-th footnote. */
const marked = (runs: readonly Run[], ...footnotes: readonly string[]): string => {
  const marks = markPlaces(runs, footnotes)
    .map((at, index) => ({ at, footnote: index + 1 }))
    .sort((one, other) => one.at - other.at);
  return withMarks(runs, marks)
    .map((piece) => (isFootnoteMark(piece) ? `[${piece.footnote}]` : piece.text))
    .join('');
};

const TEXT: readonly Run[] = [
  { text: 'Trong tháng không xảy ra ổ dịch bệnh gia súc. Tổng đàn lợn hiện có ' },
  { text: '6.705', figure: FIGURE },
  { text: ' con. Chi trả trợ cấp xã hội kịp thời.' },
];

describe('a footnote’s mark', () => {
  it.each([
    ['Ổ dịch tả lợn tháng trước đã được khống chế.', 'gia súc[1]. Tổng'],
    ['Chi trợ cấp xã hội cho 494 người.', 'kịp thời[1].'],
    ['Theo Kế hoạch số 12-KH/ĐU.', 'kịp thời[1].'],
    ['Đàn lợn nái 512 con.', '6.705 con[1]. Chi'],
  ])('%s', (footnote, expected) => {
    expect(marked(TEXT, footnote)).toContain(expected);
  });

  it('leaves every other letter as it is', () => {
    const all = marked(TEXT, 'Chi trợ cấp xã hội.', 'Ổ dịch bệnh cũ.', 'Khác.');
    expect(all.replace(/\[\d\]/g, '')).toBe(TEXT.map(({ text }) => text).join(''));
    expect(all).toContain('gia súc[2].');
    expect(all).toContain('kịp thời[1][3].');
  });

  it('stands in its place where one run has several, told in another order', () => {
    const text = 'Gieo cấy lúa mùa xong. Đàn trâu, bò tăng nhẹ. Rừng trồng mới sống tốt.';
    expect(marked([{ text }], 'Rừng trồng mới.', 'Lúa mùa gieo cấy.', 'Đàn trâu, bò.')).toBe(
      'Gieo cấy lúa mùa xong[2]. Đàn trâu, bò tăng nhẹ[3]. Rừng trồng mới sống tốt[1].',
    );
  });

  it('costs no letter, wherever it and its neighbours stand', () => {
    const piece = fc.constantFrom(
      'Lúa mùa xong. ',
      'Đàn bò tăng 5%. ',
      'Rừng trồng',
      ' mới. ',
      '7',
    );
    const pieces = fc.array(piece, { minLength: 1, maxLength: 8 });
    const footnotes = fc.array(fc.constantFrom('Lúa mùa.', 'Đàn bò.', 'Rừng trồng mới.', 'Khác.'));
    fc.assert(
      fc.property(pieces, footnotes, (texts, notes) => {
        const all = marked(
          texts.map((text) => ({ text })),
          ...notes,
        );
        expect(all.replace(/\[\d+\]/g, '')).toBe(texts.join(''));
        expect(all.match(/\[\d+\]/g) ?? []).toHaveLength(notes.length);
      }),
    );
  });

  it('stands alone where there is no text, and behind a figure that ends it', () => {
    expect(marked([], 'Một chú thích.')).toBe('[1]');
    expect(marked([{ text: '5', figure: FIGURE }], 'Một chú thích.')).toBe('5[1]');
  });
});
