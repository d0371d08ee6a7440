// Finished documents read again: ours line by line as the text file, strangers' with all their habits.
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../desk/documents/read-docx.ts';
import { joinRuns, type FinishedLine } from '../../../src/proofread/finished-document';
import { writeDocx } from '../../../src/report/docx/write';
import { writeText } from '../../../src/report/text';
import { exampleDesk, VARIANTS } from '../../examples/variants';
import { smallReport } from '../../report/small-report';
import { handmadeDocx, paragraph, run, type Handmade } from './handmade-docx';

const read = (bytes: Uint8Array): readonly FinishedLine[] => readDocx(bytes, 'a.docx').lines;
const texts = (parts: Handmade): string[] => read(handmadeDocx(parts)).map(({ text }) => text);
const linesOf = (text: string): string[] => text.replace(/\n$/, '').split('\n');

describe('our own report', () => {
  it.each(['party', 'state'] as const)('has the lines of its text file (%s)', (kind) => {
    const report = smallReport(kind);
    const lines = read(writeDocx(report, '2026-05-25T00:00:00Z'));
    expect(lines.map(({ text }) => text)).toEqual(linesOf(writeText(report).text));
  });

  it.each(VARIANTS)(
    'of the example month has the lines of its text file, %s',
    async (_, settings) => {
      const desk = await exampleDesk(settings);
      const { text } = desk.ask('writeReport', 'vi');
      const made = read(desk.services.madeFiles.at(-1)!.bytes);
      expect(made.map((line) => line.text)).toEqual(linesOf(text));
      expect(made.filter(({ kind }) => kind === 'heading').length).toBeGreaterThan(50);
      expect(made.filter(({ kind }) => kind === 'footnote').length).toBeGreaterThan(5);
    },
  );
});

describe('a stranger’s document', () => {
  it('keeps tabs, breaks lines, takes a hyphen that holds words together', () => {
    const body = `<w:p><w:r><w:t>một</w:t><w:tab/><w:t>hai</w:t><w:br/><w:t>kinh tế</w:t>
      <w:noBreakHyphen/><w:t>xã hội</w:t><w:br w:type="page"/></w:r></w:p>`;
    expect(texts({ body })).toEqual(['một\thai', 'kinh tế-xã hội']);
  });

  it('is read as if all tracked changes were accepted, without hidden words', () => {
    const body = `<w:p>${run('Đạt ')}<w:del><w:r><w:delText>50</w:delText></w:r></w:del>
      <w:ins>${run('60')}</w:ins><w:moveFrom>${run(' cũ')}</w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr>
      <w:t>ẩn</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t> ha</w:t></w:r></w:p>`;
    expect(texts({ body })).toEqual(['Đạt 60 ha']);
  });

  it('keeps a mark typed small and high apart from the number before it', () => {
    const high = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r>';
    expect(texts({ body: `<w:p>${run('Có 45')}${high}${run(' văn bản')}</w:p>` })).toEqual([
      'Có 45¹ văn bản',
    ]);
  });

  it('reads rows and cells in content controls, and a soft hyphen as the letter it may be', () => {
    const control = (content: string): string =>
      `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const cell = control(`<w:tc><w:p>${run('509')}</w:p></w:tc>`);
    const rows = control(`<w:tr><w:tc><w:p>${run('Lúa')}</w:p></w:tc>${cell}</w:tr>`);
    const hyphen = `<w:p>${run('§')}<w:r><w:softHyphen/></w:r>${run('îc')}</w:p>`;
    const bordered = '<w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr>';
    expect(texts({ body: `<w:tbl>${bordered}${rows}</w:tbl>${hyphen}` })).toEqual([
      'Lúa\t509',
      '§\u00adîc',
    ]);
  });

  it('joins a paragraph whose end was deleted to the next', () => {
    const deleted = '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>';
    const body = `<w:p>${deleted}${run('Lúa đạt ')}</w:p><w:p>${run('509 ha.')}</w:p>`;
    expect(texts({ body })).toEqual(['Lúa đạt 509 ha.']);
  });

  it('says where a formula or a picture stands', () => {
    const body = `<w:p>${run('Tỷ lệ ')}<m:oMath><m:r><m:t>a/b</m:t></m:r></m:oMath></w:p>
      <w:p>${run('Ảnh')}<w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>`;
    expect(read(handmadeDocx({ body })).map(({ text, unread }) => [text, unread])).toEqual([
      ['Tỷ lệ a/b', 'formula'],
      ['Ảnh', 'picture'],
    ]);
  });

  it('keeps what a field shows and not its code', () => {
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
    const body = `<w:p>${run('Trang ')}${mark('begin')}${code(' PAGE ')}${mark('separate')}${run('7')}
      ${mark('end')}<w:fldSimple w:instr=" DATE ">${run(' ngày 5')}</w:fldSimple></w:p>`;
    expect(texts({ body })).toEqual(['Trang 7 ngày 5']);
  });

  it('keeps links, with what stands behind #, and those written as fields', () => {
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body = `<w:p>${run('Lúa ')}<w:hyperlink r:id="rId9" w:anchor="gid=7">${run('50')}${run('9')}</w:hyperlink>
      ${run('/')}<w:hyperlink r:id="rId9">${run('650')}</w:hyperlink><w:hyperlink w:anchor="dau">${run(' ha')}</w:hyperlink>
      ${mark('begin')}<w:r><w:instrText>HYPERLINK "https://a.vn/?b" \\l "c"</w:instrText></w:r>
      ${mark('separate')}${run(', đạt')}${mark('end')}</w:p>`;
    const [line] = read(handmadeDocx({ body, links: { rId9: 'https://a.vn/?id=lua' } }));
    expect(joinRuns(line!.runs)).toEqual([
      { text: 'Lúa ', link: null },
      { text: '509', link: 'https://a.vn/?id=lua#gid=7' },
      { text: '/', link: null },
      { text: '650', link: 'https://a.vn/?id=lua' },
      { text: ' ha', link: '#dau' },
      { text: ', đạt', link: 'https://a.vn/?b#c' },
    ]);
  });

  it('numbers footnotes in the order of their marks and puts them behind the body', () => {
    const note = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const body = `<w:p>${run('Một')}${note(4)}${run('.')}</w:p><w:p>${run('Hai')}${note(2)}</w:p>`;
    const footnotes = `<w:footnote w:type="separator" w:id="-1">${paragraph('—')}</w:footnote>
      <w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r></w:p></w:footnote>
      <w:footnote w:id="4"><w:p><w:r><w:footnoteRef/></w:r>${run(' Dòng đầu')}</w:p>${paragraph('- dòng sau')}</w:footnote>`;
    expect(texts({ body, footnotes })).toEqual([
      'Một[1].',
      'Hai[2]',
      '[1] Dòng đầu',
      '- dòng sau',
      '[2] ',
    ]);
  });

  it('gets the numbers that the word processor prints by itself', () => {
    const level = (at: number, format: string, text: string): string =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}
      ${level(2, 'decimal', '%2.%3.')}${level(3, 'lowerLetter', '%4)')}${level(4, 'bullet', '·')}</w:abstractNum>
      <w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>`;
    const styles = `<w:style w:styleId="u1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>
      <w:style w:styleId="u1b"><w:basedOn w:val="u1"/><w:name w:val="Mục lớn"/></w:style>`;
    const item = (at: number, text: string): string =>
      paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="5"/></w:numPr>`);
    const body = [
      paragraph('PHẦN', '<w:pStyle w:val="u1"/>'),
      item(1, 'Mục'),
      item(2, 'Tiểu mục'),
      item(2, 'Tiểu mục'),
      item(3, 'Điểm'),
      item(1, 'Mục'),
      item(2, 'Tiểu mục'),
      item(4, 'gạch'),
      item(4, ''),
      paragraph('PHẦN', '<w:pStyle w:val="u1b"/>'),
      paragraph('Không số', '<w:pStyle w:val="u1"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      item(1, 'Mục'),
    ].join('');
    expect(texts({ body, styles, numbering })).toEqual([
      'I. PHẦN',
      '1. Mục',
      '1.1. Tiểu mục',
      '1.2. Tiểu mục',
      'a) Điểm',
      '2. Mục',
      '2.1. Tiểu mục',
      '- gạch',
      'II. PHẦN',
      'Không số',
      '1. Mục',
    ]);
    const kinds = read(handmadeDocx({ body, styles, numbering })).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'heading')).toHaveLength(3);
  });

  const cell = (...lines: string[]): string =>
    `<w:tc>${lines.map((x) => paragraph(x)).join('')}</w:tc>`;
  const table = (rows: string[][], borders = ''): string =>
    `<w:tbl><w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr>${rows
      .map((cells) => `<w:tr>${cells.join('')}</w:tr>`)
      .join('')}</w:tbl>`;

  it('puts a table’s cells apart by tabs, several paragraphs of one on one line', () => {
    const body = table(
      [
        [cell('TT'), cell('Chỉ tiêu'), cell('Kế hoạch', 'năm')],
        [cell('1'), cell(''), cell('650')],
      ],
      '<w:top w:val="single"/>',
    );
    expect(texts({ body })).toEqual(['TT\tChỉ tiêu\tKế hoạch năm', '1\t\t650']);
  });

  it('reads head and signatures without borders by columns, with borders by rows', () => {
    const rows = [
      [cell('ĐẢNG ỦY XÃ'), cell('ĐẢNG CỘNG SẢN VIỆT NAM')],
      [cell('Số 01-BC/ĐU'), cell('ngày 20')],
    ];
    expect(texts({ body: table(rows, '<w:top w:val="nil"/>') })).toEqual([
      'ĐẢNG ỦY XÃ',
      'Số 01-BC/ĐU',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'ngày 20',
    ]);
    expect(texts({ body: table(rows, '<w:top w:val="single"/>') })).toHaveLength(2);
  });

  it('reads a text box once, and no table of contents', () => {
    const box = `<w:txbxContent>${paragraph('Trong hộp')}</w:txbxContent>`;
    const styles = `<w:style w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>`;
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback>
      </mc:AlternateContent><w:t>Ngoài hộp</w:t></w:r></w:p>${paragraph('I. PHẦN\t3', '<w:pStyle w:val="TOC1"/>')}`;
    expect(texts({ body, styles })).toEqual(['Trong hộp', 'Ngoài hộp']);
  });

  it('has the annex of a section of its own behind the footnotes', () => {
    const end = '<w:sectPr/>';
    const body = `<w:p>${run('Thân')}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>
      ${paragraph('Hết', end)}${paragraph('Phụ lục')}${paragraph('Biểu số liệu')}`;
    const footnotes = `<w:footnote w:id="1">${paragraph('Chú thích')}</w:footnote>`;
    expect(texts({ body, footnotes })).toEqual([
      'Thân[1]',
      'Hết',
      '[1] Chú thích',
      'Phụ lục',
      'Biểu số liệu',
    ]);
  });
});
