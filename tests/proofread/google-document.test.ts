// A Google Doc as the Docs API describes it, read into the lines of the report's text file.
import { describe, expect, it } from 'vitest';
import { documentOfGoogle, type GoogleDocument } from '../../src/proofread/google-document';

type Block = NonNullable<NonNullable<GoogleDocument['body']>['content']>[number];

const text = (content: string, url?: string): object => ({
  textRun: { content, textStyle: url === undefined ? {} : { link: { url } } },
});
const paragraph = (elements: object[], style = 'NORMAL_TEXT', more: object = {}): Block => ({
  paragraph: { elements, paragraphStyle: { namedStyleType: style }, ...more },
});
const cell = (...contents: string[]): object => ({
  content: contents.map((content) => paragraph([text(`${content}\n`)])),
  tableCellStyle: { borderLeft: { width: { unit: 'PT' } } },
});
const table = (...rows: object[][]): Block => ({
  table: { tableRows: rows.map((tableCells) => ({ tableCells })) },
});
const lines = (content: Block[], more: object = {}): string[] =>
  documentOfGoogle({ body: { content }, ...more }).lines.map((line) => line.text);

describe('documentOfGoogle', () => {
  it('reads headings, links, and footnotes behind the body in the order of their marks', () => {
    const document = documentOfGoogle({
      body: {
        content: [
          { sectionBreak: {} },
          paragraph([text('1. Về kinh tế\n')], 'HEADING_2'),
          paragraph([
            text('Lúa đạt '),
            text('509', 'https://a.vn/?id=lua#x'),
            text(' ha'),
            { footnoteReference: { footnoteId: 'kix.b', footnoteNumber: '1' } },
            text('.\n'),
          ]),
          paragraph([text('\n')]),
          paragraph([text('Hai'), { footnoteReference: { footnoteId: 'kix.a' } }, text('\n')]),
        ],
      },
      footnotes: {
        'kix.a': { content: [paragraph([text('\n')])] },
        'kix.b': { content: [paragraph([text(' Dòng đầu\n')]), paragraph([text('- sau\n')])] },
      },
    });
    expect(document.lines.map((line) => `${line.kind}: ${line.text}`)).toEqual([
      'heading: 1. Về kinh tế',
      'paragraph: Lúa đạt 509 ha[1].',
      'paragraph: Hai[2]',
      'footnote: [1] Dòng đầu',
      'footnote: - sau',
      'footnote: [2] ',
    ]);
    expect(document.lines[1]?.runs[1]).toEqual({ text: '509', link: 'https://a.vn/?id=lua#x' });
  });

  it('reads the letterhead by columns, a table with lines by rows', () => {
    const rows = [
      [cell('ĐẢNG ỦY XÃ', '*'), cell('ĐẢNG CỘNG SẢN VIỆT NAM')],
      [cell('Số 01-BC/ĐU'), cell('ngày 20')],
    ];
    expect(lines([table(...rows)])).toEqual([
      'ĐẢNG ỦY XÃ',
      '*',
      'Số 01-BC/ĐU',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'ngày 20',
    ]);
    const drawn = { ...cell('650'), tableCellStyle: { borderTop: { width: { magnitude: 1 } } } };
    expect(lines([table([cell('Lúa'), drawn])])).toEqual(['Lúa\t650']);
    expect(lines([table([cell('1'), cell('Lúa', 'xuân'), cell('650')])])).toEqual([
      '1\tLúa xuân\t650',
    ]);
  });

  it('numbers lists, leaves out what somebody suggests to delete, breaks at typed line breaks', () => {
    const lists = { l: { listProperties: { nestingLevels: [{ glyphType: 'DECIMAL' }, {}] } } };
    const bullet = (nestingLevel = 0): object => ({ bullet: { listId: 'l', nestingLevel } });
    const struck = { textRun: { content: 'cũ', suggestedDeletionIds: ['s'] } };
    const content = [
      paragraph([text('Một\n')], 'NORMAL_TEXT', bullet()),
      paragraph([text('gạch\n')], 'NORMAL_TEXT', bullet(1)),
      paragraph([text('Hai'), struck, text('\u000bdòng\n')], 'NORMAL_TEXT', bullet()),
    ];
    expect(lines(content, { lists })).toEqual(['1. Một', '- gạch', '2. Hai', 'dòng']);
  });

  it('has the annex of a section of its own behind the footnotes', () => {
    const mark = { footnoteReference: { footnoteId: 'n' } };
    const content = [
      paragraph([text('Thân'), mark, text('\n')]),
      { sectionBreak: {} },
      paragraph([text('Phụ lục\n')]),
    ];
    const footnotes = { n: { content: [paragraph([text('Ghi\n')])] } };
    expect(lines(content, { footnotes })).toEqual(['Thân[1]', '[1] Ghi', 'Phụ lục']);
  });

  it('takes an empty answer for an empty document', () => {
    expect(documentOfGoogle({}).lines).toEqual([]);
  });
});
