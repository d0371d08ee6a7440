// The golden month through the bundle: the .docx that Drive was given, opened again.
import { beforeAll, describe, expect, it } from 'vitest';
import { goldenMonth, HEADINGS, type GoldenMonth } from '../../examples/golden';
import { attribute, elements, openDocx, type OpenedDocx } from './opened-docx';

let month: GoldenMonth;
let docx: OpenedDocx;

beforeAll(async () => {
  month = await goldenMonth();
  docx = openDocx(month.desk.services.madeFiles[0]!.bytes);
});

const HEADING_STYLES = ['Heading1', 'Heading2', 'Heading3', 'Heading4'];

/** `I.` 1, `1.` 2, `1.1.` 3, `a)` 4. */
function levelOf(heading: string): number {
  if (/^[IVX]+\. /.test(heading)) return 1;
  return /^[a-zđ]\) /u.test(heading) ? 4 : heading.split(' ')[0]!.split('.').length;
}

describe('the document', () => {
  it('has the parts that Word and Google look for', () => {
    expect(Object.keys(docx.parts)).toEqual(
      expect.arrayContaining([
        '[Content_Types].xml',
        '_rels/.rels',
        'docProps/core.xml',
        'word/document.xml',
        'word/styles.xml',
        'word/footnotes.xml',
      ]),
    );
    for (const part of docx.targets.values()) expect(docx.parts, part).toHaveProperty([part]);
  });

  it('has the headings as real headings, each of its level', () => {
    const headings = docx.paragraphs.filter(({ style }) => HEADING_STYLES.includes(style ?? ''));
    expect(headings.map(({ text }) => text)).toEqual(HEADINGS);
    expect(headings.map(({ style }) => style)).toEqual(
      HEADINGS.map((heading) => `Heading${levelOf(heading)}`),
    );
    for (const style of HEADING_STYLES) {
      expect(docx.parts['word/styles.xml']).toContain(`w:styleId="${style}"`);
    }
  });

  it('has three footnotes with the text’s words, each marked once in the body', () => {
    expect([...docx.footnotes.keys()]).toEqual([1, 2, 3]);
    const ids = [
      ...docx.parts['word/document.xml']!.matchAll(/<w:footnoteReference w:id="(\d+)"/g),
    ];
    expect(ids.map(([, id]) => id)).toEqual(['1', '2', '3']);
    const lines = [...docx.footnotes].flatMap(([number, paragraphs]) =>
      paragraphs.map(({ text }, at) =>
        at === 0 ? text.replace(/^\s*/, `[${number}] `) : text.trimStart(),
      ),
    );
    const first = month.lines.findIndex((line) => line.startsWith('[1] '));
    expect(lines).toEqual(month.lines.slice(first, month.lines.indexOf('Phụ lục')));
    expect(docx.footnotes.get(3)).toHaveLength(6);
  });

  it('says in its body what the text says', () => {
    const body = docx.paragraphs.map(({ text }) => text);
    const first = HEADINGS[0]!;
    const footnotes = month.lines.findIndex((line) => line.startsWith('[1] '));
    expect(body.slice(body.indexOf(first), body.indexOf('Phụ lục'))).toEqual(
      month.lines.slice(month.lines.indexOf(first), footnotes),
    );
  });

  it('says in its letterhead what the text says, in the order of its columns', () => {
    const body = docx.paragraphs.map(({ text }) => text);
    const letterhead = body.slice(0, body.indexOf(HEADINGS[0]!));
    const lines = month.lines.slice(0, month.lines.indexOf(HEADINGS[0]!));
    const words = (texts: readonly string[]): string[] =>
      texts
        .join(' ')
        .split(/\s+/)
        .filter((word) => /\p{L}/u.test(word))
        .sort();
    expect(words(letterhead)).toEqual(words(lines));
    expect(letterhead[0]).toBe('ĐẢNG BỘ TỈNH LÀO CAI');
    expect(letterhead).toContain('BÁO CÁO');
  });
});

describe('the page', () => {
  const millimetresOf =
    (section: string) =>
    (name: string): number =>
      Math.round((Number(attribute(section, name)) / 1440) * 25.4);

  it('of the annex lies on its side, in a section of its own with its own numbers', () => {
    expect(docx.sections).toHaveLength(2);
    const millimetres = millimetresOf(docx.sections[1]!);
    expect([millimetres('w:w'), millimetres('w:h')]).toEqual([297, 210]);
    expect(docx.sections[1]).toMatch(/w:orient="landscape"/);
    expect(docx.sections[1]).toMatch(/<w:pgNumType w:start="1"/);
  });

  it('is A4 with the margins of an official document', () => {
    const millimetres = millimetresOf(docx.sections[0]!);
    expect([millimetres('w:w'), millimetres('w:h')]).toEqual([210, 297]);
    const margins = ['top', 'bottom', 'left', 'right'].map((side) => millimetres(`w:${side}`));
    expect(margins).toEqual([20, 20, 30, 15]);
  });

  it('has a first page of its own, and every header and footer that it refers to', () => {
    const [section] = docx.sections;
    expect(section).toContain('<w:titlePg/>');
    const references = [...section!.matchAll(/<w:(header|footer)Reference [^>]*>/g)];
    expect(references.map(([tag, kind]) => [kind, attribute(tag, 'w:type')])).toEqual(
      expect.arrayContaining([
        ['header', 'default'],
        ['header', 'first'],
      ]),
    );
    for (const [tag, kind] of references) {
      const part = docx.targets.get(attribute(tag, 'r:id')!);
      expect(docx.parts[part!], part).toContain(kind === 'header' ? '<w:hdr' : '<w:ftr');
    }
  });

  it('numbers every page but the first, at the top', () => {
    const part = (type: string): string => {
      const tag = [...docx.sections[0]!.matchAll(/<w:headerReference [^>]*>/g)]
        .map(([one]) => one)
        .find((one) => attribute(one, 'w:type') === type);
      return docx.parts[docx.targets.get(attribute(tag!, 'r:id')!)!]!;
    };
    expect(part('default')).toMatch(/<w:instrText[^>]*>\s*PAGE\s*</);
    expect(part('default')).toContain('<w:jc w:val="center"/>');
    expect(part('first')).not.toContain('instrText');
  });
});

describe('what the import into Google Docs needs', () => {
  it('keeps each department’s line of the annex with its first row', () => {
    const annex = elements(docx.parts['word/document.xml']!, 'w:tbl').find((table) =>
      table.includes('<w:tblHeader/>'),
    )!;
    const spanning = elements(annex, 'w:tr').filter((row) => row.includes('<w:gridSpan'));
    expect(spanning.length).toBeGreaterThan(0);
    for (const row of spanning) expect(row).toContain('<w:keepNext/>');
    const others = elements(annex, 'w:tr').filter((row) => !row.includes('<w:gridSpan'));
    expect(others.filter((row) => row.includes('<w:keepNext/>'))).toEqual([]);
  });

  it('absolute widths on every table, grid and cell', () => {
    const tables = elements(docx.parts['word/document.xml']!, 'w:tbl');
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      expect(table).toMatch(/<w:tblW [^>]*w:type="dxa"/);
      const grid = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => width);
      expect(grid.length).toBeGreaterThan(0);
      for (const row of elements(table, 'w:tr')) {
        const cells = [...row.matchAll(/<w:tcW [^>]*>/g)].map(([tag]) => tag);
        expect(new Set(cells.map((tag) => attribute(tag, 'w:type')))).toEqual(new Set(['dxa']));
        const widths = cells.map((tag) => attribute(tag, 'w:w'));
        // A department's name spans the whole row.
        const isSpanned = row.includes(`<w:gridSpan w:val="${grid.length}"/>`);
        const whole = grid.reduce((sum, width) => sum + Number(width), 0);
        expect(widths).toEqual(isSpanned ? [String(whole)] : grid);
      }
      expect(table).toContain('<w:tblBorders>');
    }
  });

  it('one piece of text, field or mark a run', () => {
    const runs = elements(docx.parts['word/document.xml']!, 'w:r');
    expect(runs.length).toBeGreaterThan(500);
    const crowded = runs.filter(
      (run) => (run.match(/<w:(?:t|tab|br|footnoteReference)[ />]/g) ?? []).length > 1,
    );
    expect(crowded).toEqual([]);
  });

  it('no links, pictures or macros from elsewhere but to the spreadsheet', () => {
    const relations = docx.parts['word/_rels/document.xml.rels']!;
    const external = relations.match(/<Relationship [^>]*TargetMode="External"[^>]*>/g) ?? [];
    expect(external.length).toBeGreaterThan(200);
    for (const one of external) expect(one).toMatch(/ Target="lung-phinh-2026-05\.xlsx\?f=[^"]+"/);
    expect(Object.keys(docx.parts).filter((name) => /vba|media|embed/i.test(name))).toEqual([]);
  });

  it('no highlight and no draft mark in a finished report', () => {
    expect(docx.parts['word/document.xml']).not.toMatch(/w:highlight|DỰ THẢO|\[…\]/);
    expect(month.report.draft).toBe(false);
  });
});

describe('the file’s properties', () => {
  it('name the report and the add-in, and one time', () => {
    const core = docx.parts['docProps/core.xml']!;
    expect(core).toContain('<dc:title>Báo cáo tháng 5 năm 2026 - Đảng ủy xã Lùng Phình</dc:title>');
    const times = [...core.matchAll(/<dcterms:\w+ [^>]*>([^<]*)</g)].map(([, time]) => time);
    expect(times).toHaveLength(2);
    expect(new Set(times).size).toBe(1);
  });

  it('each figure is a run of its own', () => {
    const runs = [...docx.paragraphs, ...[...docx.footnotes.values()].flat()].flatMap((one) =>
      one.runs.map(({ text }) => text),
    );
    const missing = month.figures.filter(({ text }) => !runs.includes(text));
    expect(missing).toEqual([]);
  });
});
