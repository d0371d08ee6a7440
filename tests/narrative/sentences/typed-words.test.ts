// Numbers inside a department's own words: figures of the note's cell, unless they are something else.
import { describe, expect, it } from 'vitest';
import { words } from '../../../src/figures/runs';
import { traceName, traceNote } from '../../../src/narrative/sentences/typed-words';
import { figures, note, paragraphs } from '../small-facts';

/** The numbers of a note that become figures. */
function marked(text: string): string[] {
  return traceNote(note(text), 'note').flatMap((run) => (run.figure ? [run.text] : []));
}

describe('a number in a note', () => {
  it.each([
    ['Đã cấp 25 giấy, còn 12,5 ha.', ['25', '12,5']],
    ['Chi 1.532 triệu đồng cho 02 hộ', ['1.532', '02']],
    ['Đạt 98,35% kế hoạch.', ['98,35']],
    ['Ngày 05/11/2025 họp 3 cuộc.', ['3']],
    ['Theo Kế hoạch số 40-KH/ĐU ngày 05/11/2025.', []],
    ['Nghị quyết số 105/NQ-CP ngày 08/4/2026 của Chính phủ.', []],
    ['Nghị định số 66/2025/NĐ-CP và Quyết định số 06-QĐ/UBKTĐU.', []],
    ['Giai đoạn 2026 - 2030, nhiệm kỳ 2025 - 2030.', []],
    ['Trong tháng 5 và quý 2 năm 2026.', []],
    ['Trẻ dưới 1 tuổi, lớp 9, mức độ 2, Quốc lộ 4E.', []],
    ['Phương châm “4 tại chỗ”, Ban Chỉ đạo 35.', []],
    ['Không có số nào.', []],
  ])('%s → %j', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  it('points at the cell of the note, and belongs to no indicator', () => {
    const notes = [note('Đã trồng 25 cây.', 'trước', 'II.1', 33)];
    expect(figures({ notes })).toEqual([
      {
        key: 'note:II.1-1.1',
        indicator: null,
        value: 'note',
        text: '25',
        missing: false,
        source: {
          tab: 'Kinh tế',
          cell: 'B34',
        },
        from: [
          {
            tab: 'Kinh tế',
            cell: 'B34',
          },
        ],
      },
    ]);
  });
});

describe('a note', () => {
  it.each([
    ['Thiếu dấu chấm', 'Thiếu dấu chấm.'],
    ['Đủ dấu chấm.', 'Đủ dấu chấm.'],
    ['Trong ngoặc kép.”', 'Trong ngoặc kép.”'],
    ['Hỏi?', 'Hỏi?'],
    ['Còn 25', 'Còn 25.'],
  ])('%s → %s', (typed, printed) => {
    expect(paragraphs({ notes: [note(typed)] })).toEqual([printed]);
  });

  it('is not taken for a template', () => {
    expect(paragraphs({ notes: [note('Dùng {{ ky }} và {% if %}.')] })).toEqual([
      'Dùng {{ ky }} và {% if %}.',
    ]);
  });

  it('keeps its words exactly', () => {
    const text = 'Giữ “nguyên văn” – kể cả 1.110 ha, A&B <c>.';
    expect(paragraphs({ notes: [note(text)] })).toEqual([text]);
  });
});

describe('a name', () => {
  it.each<[string, string[]]>([
    ['định danh điện tử mức 2', ['2']],
    ['trẻ dưới 1 tuổi tiêm chủng đầy đủ', []],
    ['nạn nhân theo Nghị quyết số 57-NQ/TW', []],
  ])('%s has figures %j wherever it stands', (name, expected) => {
    const runs = traceName(words(name), { tab: 'Danh mục', cell: 'B2' }, 'name:a');
    expect(runs.flatMap(({ figure }) => figure?.text ?? [])).toEqual(expected);
  });
});
