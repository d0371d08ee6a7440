// The package: given times, the same bytes for the same report, and every part where it is looked for.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipParts } from '../../../src/report/docx/package';
import { docxParts, writeDocx } from '../../../src/report/docx/write';
import type { Report } from '../../../src/report/model';
import { smallReport } from '../small-report';

const AT = '2026-05-31T08:00:00.000Z';

const unzipped = (report: Report): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(writeDocx(report, AT))).map(([name, part]) => [name, strFromU8(part)]),
  );

describe('the parts', () => {
  it('carry the time that was given, and no other', () => {
    const core = docxParts(smallReport(), AT).get('docProps/core.xml')!;
    expect(core.match(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g)).toEqual([AT, AT]);
  });

  it('say whose report it is, and in which language', () => {
    const parts = docxParts({ ...smallReport(), issuer: 'Đảng ủy xã A & B' }, AT);
    const core = parts.get('docProps/core.xml')!;
    expect(core).toContain('<dc:creator>Đảng ủy xã A &amp; B</dc:creator>');
    expect(core).toContain('<dc:language>vi-VN</dc:language>');
    expect(parts.get('word/styles.xml')).toContain(
      '<w:lang w:val="vi-VN" w:eastAsia="vi-VN"/></w:rPr></w:rPrDefault>',
    );
  });

  it('differ in their times alone when the time differs', () => {
    const other = docxParts(smallReport(), '2026-06-01T00:00:00.000Z');
    const parts = docxParts(smallReport(), AT);
    const changed = [...parts].filter(([name, part]) => other.get(name) !== part);
    expect(changed.map(([name]) => name)).toEqual(['docProps/core.xml']);
  });

  it('are all named in the list of contents, and lead to parts that are there', () => {
    const parts = docxParts(smallReport(), AT);
    const types = parts.get('[Content_Types].xml')!;
    for (const [, name] of types.matchAll(/PartName="\/([^"]+)"/g)) {
      expect([...parts.keys()]).toContain(name);
    }
    for (const [path, content] of parts) {
      const folder = path.replace(/_rels\/[^/]+\.rels$/, '');
      if (folder === path) continue;
      for (const [, target, mode] of content.matchAll(/ Target="([^"]+)"( TargetMode)?/g)) {
        if (mode === undefined) expect([...parts.keys()]).toContain(folder + target);
      }
    }
  });

  it('hold any text, whatever signs are in it', () => {
    const text = `Giá < 5 & "cao" > 'thấp'`;
    const parts = unzipped({ ...smallReport(), caption: text });
    expect(parts['docProps/core.xml']).toContain(
      '<dc:title>Giá &lt; 5 &amp; &quot;cao&quot; &gt; &apos;thấp&apos;</dc:title>',
    );
  });
});

describe('margins that change places', () => {
  const settings = (twoSided: boolean): string =>
    unzipped({ ...smallReport(), twoSided })['word/settings.xml']!;

  it('are asked for where the schema has them, before all other settings', () => {
    expect(settings(true)).toMatch(/<w:settings [^>]*><w:mirrorMargins\/>/);
    expect(settings(true).replace('<w:mirrorMargins/>', '')).toBe(settings(false));
  });
});

describe('the bytes', () => {
  it('are the same in two runs', () => {
    expect(writeDocx(smallReport(), AT)).toEqual(writeDocx(smallReport(), AT));
  });

  it('are a zip of exactly the parts', () => {
    const opened = unzipSync(zipParts(new Map([['a.xml', '<a>Lúa</a>']])));
    expect(new TextDecoder().decode(opened['a.xml'])).toBe('<a>Lúa</a>');
    expect(Object.keys(opened)).toEqual(['a.xml']);
  });
});
