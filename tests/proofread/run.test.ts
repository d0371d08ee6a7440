// A whole document proofread: order, counts, our own reports clean, texts that are no report.
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../desk/documents/read-docx.ts';
import { proofread } from '../../src/proofread/run';
import { exampleDesk, VARIANTS } from '../examples/variants';
import { SIZE } from '../property-runs';

const brief = (text: string): string[] =>
  proofread(text).findings.map(({ rule, line }) => `${line} ${rule}`);

describe('proofread', () => {
  it('gives findings in the order of the text and counts them by severity', () => {
    const text = [
      'Các thôn đã đã rà soát xong.',
      'Lúa đạt 509/650 ha, bằng 87,3% kế hoạch; ngô đạt 78/132 ha, bằng 95,1% kế hoạch.',
      'Ban hành Quyết định số 168 - QĐ/ĐU về phân công.',
    ].join('\n');
    expect(brief(text)).toEqual([
      '1 text.doubled-word',
      '2 prose.percent-mismatch',
      '2 prose.percent-mismatch',
      '3 document-number.spaces',
    ]);
    expect(proofread(text)).toMatchObject({ errors: 2, warnings: 2 });
  });

  it('keeps the numbers of a file’s lines, blank ones too', () => {
    expect(brief('\n\nCác thôn đã đã rà soát xong.\r\n')).toEqual(['3 text.doubled-word']);
  });

  it('says the same of decomposed text, and that it is decomposed', () => {
    const text = 'Lúa đạt 509/650 ha, bằng 87,3% kế hoạch.'.normalize('NFD');
    expect(brief(text)).toEqual(['1 prose.percent-mismatch', '1 script.decomposed']);
  });

  it('looks for no prose in tables, letterhead, recipients', () => {
    const text = [
      'ĐẢNG ỦY XÃ THỬ',
      'Số       -BC/ĐU',
      'Thử, ngày      tháng      năm 2026',
      'BÁO CÁO',
      'Kết quả thực hiện nhiệm vụ tháng 5, phương hướng, nhiệm vụ tháng 6 năm 2026',
      'I. KẾT QUẢ',
      'TT\tChỉ tiêu\tKế hoạch\tKết quả\t%',
      '1\tLúa\t650\t509\t99,9%',
      'Nơi nhận:',
      '- Thường trực Tỉnh ủy;',
    ].join('\n');
    expect(brief(text)).toEqual([]);
  });

  it('leaves the pages alone that the report has for the office itself', () => {
    const text = [
      'Diện tích lúa đạt 512 ha.',
      'Những số liệu thay đổi so với bản trước (1)',
      'Diện tích lúa, lũy kế: trước 509, nay 512 (Kinh tế!G5)',
    ].join('\n');
    expect(brief(text)).toEqual([]);
  });

  it.each(['', '\n\n', '1'.repeat(50), '(((((', '%%%', 'đạt / ha, bằng %'])('bears %j', (text) => {
    expect(brief(text)).toEqual([]);
  });

  it.each([
    ['digits, slashes and spaces', '1/2 34  5/'],
    ['one digit', '7'],
    ['spaces', ' '],
    ['slashes', '/'],
    ['full stops', '. '],
    ['footnotes’ marks', '[1]'],
    ['percents', 'đạt 5/6 ha, bằng '],
    ['letters', 'ế'],
  ])('comes to an end with nothing but %s', (_what, unit) => {
    const text = unit.repeat(Math.ceil(SIZE / unit.length));
    expect(proofread(text).findings.length).toBeLessThan(text.length);
  });
});

/** The kinds that other tests need not make. */
const MORE_KINDS: typeof VARIANTS = [
  ['of six months', { 'Kỳ báo cáo': '6 tháng 2026' }],
  ['of nine months', { 'Kỳ báo cáo': '9 tháng 2026' }],
  ['of a year', { 'Kỳ báo cáo': 'Năm 2026' }],
];

describe('our own report', () => {
  it.each([...VARIANTS, ...MORE_KINDS])(
    'is clean as text and as .docx, %s',
    async (_case, settings) => {
      const desk = await exampleDesk(settings);
      const { text } = desk.ask('writeReport', 'vi');
      expect(desk.ask('proofreadDocument', 'vi', text).findings).toEqual([]);
      const document = readDocx(desk.services.madeFiles.at(-1)!.bytes, 'a.docx');
      expect(desk.ask('proofreadDocument', 'vi', document).findings).toEqual([]);
    },
  );
});

describe('our own draft', () => {
  it('is clean too', async () => {
    const desk = await exampleDesk({ 'Ngày chốt số liệu': 'chưa rõ' });
    const { text, draft } = desk.ask('writeReport', 'vi');
    expect(draft).toBe(true);
    expect(desk.ask('proofreadDocument', 'vi', text).findings).toEqual([]);
  });
});
