// Notes that tell a row already: its number is the row's figure, and only what is left is said besides.
import { describe, expect, it } from 'vitest';
import { writeNarrative } from '../../../src/narrative/narrative';
import { facts, indicator, note, paragraphs, type SmallIndicator } from '../small-facts';

const MEMBERS = indicator(
  'ket_nap',
  { inSentence: 'kết nạp … đảng viên mới', unit: 'đảng viên', phrase: 'số lượng', measure: 'flow' },
  { plan: 26, month: 5, toDate: 13 },
);
const FOREST = (id: string, name: string, toDate: number, partOf: string | null = null) =>
  indicator(id, { inSentence: name, partOf }, { plan: toDate * 2, toDate });

const said = (indicators: readonly SmallIndicator[], ...notes: readonly string[]): string =>
  paragraphs({
    indicators,
    notes: notes.map((text, at) => note(text, 'sau', 'II.1', at + 20)),
  }).join('¶');

describe('a note that tells a row', () => {
  it('whole leaves nothing to say', () => {
    const text = 'Kết nạp 05 đảng viên mới, lũy kế 13/26 đảng viên, bằng 50% kế hoạch.';
    expect(said([MEMBERS], text)).toBe(text);
  });

  it('of the month leaves the amount to date and the plan, behind it', () => {
    expect(said([MEMBERS], 'Trong tháng kết nạp 05 đảng viên mới')).toMatch(
      /^Trong tháng kết nạp 05 đảng viên mới\. Lũy kế [^,]+, kết nạp 13\/26 đảng viên mới.* 50% .*kế hoạch.*\.$/,
    );
  });

  it('whole leaves the comparison, which says that it is of the months gone', () => {
    const compared = indicator(
      'ket_nap',
      { ...MEMBERS.entry },
      { plan: 26, month: 5, toDate: 13, samePeriod: 10 },
    );
    const text = 'Kết nạp 05 đảng viên mới, lũy kế 13/26 đảng viên, bằng 50% kế hoạch.';
    expect(said([compared], text)).toMatch(
      /kế hoạch\. Lũy kế [^,]+, kết nạp đảng viên mới tăng 03 đảng viên so với cùng kỳ/,
    );
    const stock = indicator(
      'dan',
      { inSentence: 'đàn trâu', unit: 'con', phrase: 'số lượng' },
      { toDate: 500, samePeriod: 400 },
    );
    expect(said([stock], 'Đàn trâu có 500 con')).toMatch(/\. Đàn trâu tăng 25% so với cùng kỳ/);
  });

  it('to date leaves the month and the percent', () => {
    expect(said([MEMBERS], 'Từ đầu năm đã kết nạp 13 đảng viên mới')).toMatch(
      /^Từ đầu năm đã kết nạp 13 đảng viên mới\. [^.]*kết nạp 05 đảng viên mới; lũy kế [^.]* 50% kế hoạch \(26 đảng viên\)\.$/,
    );
  });

  it('otherwise than the table takes nothing away', () => {
    expect(said([MEMBERS], 'Trong tháng kết nạp 06 đảng viên mới')).toContain(
      'kết nạp 05 đảng viên',
    );
  });

  it('takes the parts of a total with it', () => {
    const rows = [
      FOREST('herd', 'đàn bò', 80),
      FOREST('all', 'rừng trồng mới', 60),
      FOREST('made', 'rừng sản xuất', 40, 'all'),
      FOREST('kept', 'rừng phòng hộ', 20, 'all'),
    ];
    expect(said(rows, 'Toàn xã trồng 60/120 ha rừng trồng mới, bằng 50% kế hoạch.')).toMatch(
      /^Đàn bò [^.]*\. Toàn xã trồng 60\/120 ha [^.]*\. Rừng sản xuất .*; rừng phòng hộ .*\.$/,
    );
  });

  it('is traced to the row’s cell, and to its own', () => {
    const text =
      'Kết nạp 5 đảng viên mới, lũy kế 13/26 đảng viên, bằng 50% kế hoạch; có 12 đại biểu dự.';
    const [runs] = writeNarrative(facts({ indicators: [MEMBERS], notes: [note(text, 'sau')] }))
      .sections[0]!.paragraphs;
    const figures = runs!.flatMap(({ figure }) => figure ?? []);
    expect(
      figures.map(({ key, text: printed, source, from }) => [
        key,
        printed,
        source.cell,
        from.map(({ cell }) => cell).join(' '),
      ]),
    ).toEqual([
      ['ket_nap.month', '05', 'F5', 'F5 B21'],
      ['ket_nap.toDate', '13', 'G5', 'G5 B21'],
      ['ket_nap.plan', '26', 'D5', 'D5 B21'],
      ['ket_nap.percentRounded', '50', 'G5', 'G5 D5 B21'],
      ['note:II.1-1.1', '12', 'B21', 'B21'],
    ]);
  });
});
