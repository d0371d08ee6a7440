// Words that lead into a paragraph: which ones, and that nothing else of it changes.
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/figures/figure';
import { withLeadIn } from '../../../src/report/docx/lead-in';
import { FORMS } from '../../../src/report/form';
import type { Inline } from '../../../src/report/model';

const FIGURE: Figure = {
  key: 'lua.toDate',
  indicator: 'lua',
  value: 'toDate',
  text: '509',
  missing: false,
  source: {
    tab: 'Kinh tế',
    cell: 'G5',
  },
  from: [],
};
const party = (content: readonly Inline[]): readonly Inline[] =>
  withLeadIn(content, FORMS.party.looks['lead-in']);

/** What is bold; '' where nothing is. */
function lead(content: readonly Inline[]): string {
  const [first] = party(content);
  return first && 'leadsIn' in first ? (first as { text: string }).text : '';
}

const textOf = (content: readonly Inline[]): string =>
  content.map((one) => ('footnote' in one ? `[${one.footnote}]` : one.text)).join('');

describe('a lead-in', () => {
  it.each<[string, readonly Inline[]]>([
    ['Về khách quan:', [{ text: 'Về khách quan: mưa lớn, dông lốc.' }]],
    ['Văn hóa - xã hội:', [{ text: 'Văn hóa - xã hội: có ' }, { text: '509', figure: FIGURE }]],
    ['Diện tích lúa:', [{ text: 'Diện tích lúa: ' }, { text: '509', figure: FIGURE }]],
  ])('%s', (words, content) => {
    expect(lead(content)).toBe(words);
    expect(textOf(party(content))).toBe(textOf(content));
    expect(party(content).filter((one) => 'figure' in one)).toEqual(
      content.filter((one) => 'figure' in one),
    );
  });

  it.each<[string, readonly Inline[]]>([
    ['a sentence with a colon', [{ text: 'Xã họp, bàn hai việc: lúa và ngô.' }]],
    ['a verb before the colon', [{ text: 'Toàn xã hiện có: trâu, bò.' }]],
    ['“như sau”', [{ text: 'Kết quả cụ thể như sau: lúa, ngô.' }]],
    ['too many words', [{ text: 'Các nhiệm vụ mà xã sẽ làm trong tháng sau gồm cả: lúa.' }]],
    ['nothing behind it', [{ text: 'Các chỉ tiêu đạt thấp:' }]],
    ['nothing but a full stop behind it', [{ text: 'Các chỉ tiêu:' }, { text: '.' }]],
    ['a time of day', [{ text: 'Họp lúc 7:30 tại trụ sở.' }]],
    ['a figure before the colon', [{ text: '509', figure: FIGURE }, { text: ' ha: lúa xuân.' }]],
    ['a number before the colon', [{ text: 'Quý 2: lúa xuân.' }]],
    ['a footnote first', [{ footnote: 1 }, { text: 'Lúa: xong.' }]],
    ['no text', []],
  ])('is not %s', (_what, content) => {
    expect(party(content)).toEqual(content);
  });

  it('has no look of its own in a state document', () => {
    const content = [{ text: 'Về khách quan: mưa lớn.' }];
    expect(withLeadIn(content, FORMS.state.looks['lead-in'])).toEqual(content);
  });
});
