// The package: the library's own compiler, fixed times, the same bytes for the same parts.
import { Document, Packer, Paragraph } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compileParts, zipParts } from '../../../src/report/docx/package';
import { buildDocument, writeDocx } from '../../../src/report/docx/write';
import type { Report } from '../../../src/report/model';
import { smallReport } from '../small-report';

const AT = '2026-05-31T08:00:00.000Z';

const unzipped = (report: Report): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(writeDocx(report, AT))).map(([name, part]) => [name, strFromU8(part)]),
  );

describe('the compiler of the docx library', () => {
  it('is where we reach for it, and answers at once with parts by path', () => {
    const { compiler } = Packer as unknown as {
      compiler: { compile?: (document: Document) => unknown };
    };
    expect(typeof compiler.compile).toBe('function');
    const parts = compiler.compile!(
      new Document({ sections: [{ children: [new Paragraph('Lúa')] }] }),
    );
    expect(parts).toBeInstanceOf(Map);
    const document = (parts as Map<string, unknown>).get('word/document.xml');
    expect(document).toEqual(expect.stringContaining('Lúa'));
    for (const part of (parts as Map<string, unknown>).values()) {
      expect(typeof part === 'string' || part instanceof Uint8Array).toBe(true);
    }
  });
});

describe('the parts', () => {
  it('carry the time that was given, and no other', () => {
    const core = String(compileParts(buildDocument(smallReport()), AT).get('docProps/core.xml'));
    const times = core.match(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g);
    expect(times).toEqual([AT, AT]);
  });

  it('are the same in two runs', () => {
    const [first, second] = [1, 2].map(() => compileParts(buildDocument(smallReport()), AT));
    expect([...second!.keys()]).toEqual([...first!.keys()]);
    for (const [name, part] of first!) expect(second!.get(name), name).toEqual(part);
  });

  it('differ in their times alone when the time differs', () => {
    const other = compileParts(buildDocument(smallReport()), '2026-06-01T00:00:00.000Z');
    const parts = compileParts(buildDocument(smallReport()), AT);
    const changed = [...parts].filter(([name, part]) => other.get(name) !== part);
    expect(changed.map(([name]) => name)).toEqual(['docProps/core.xml']);
  });
});

describe('margins that change places', () => {
  const settings = (twoSided: boolean): string =>
    unzipped({ ...smallReport(), twoSided })['word/settings.xml']!;

  it('are asked for before all other settings but the background', () => {
    expect(settings(true)).toMatch(/<w:displayBackgroundShape\/><w:mirrorMargins\/>/);
    expect(settings(true).replace('<w:mirrorMargins/>', '')).toBe(settings(false));
  });
});

describe('the bytes', () => {
  it('are the same in two runs', () => {
    expect(writeDocx(smallReport(), AT)).toEqual(writeDocx(smallReport(), AT));
  });

  it('are a zip of exactly the parts', () => {
    const parts = new Map<string, string | Uint8Array>([
      ['a.xml', '<a>Lúa</a>'],
      ['b/c.bin', new Uint8Array([1, 2, 255])],
    ]);
    const opened = unzipSync(zipParts(parts));
    expect(new TextDecoder().decode(opened['a.xml'])).toBe('<a>Lúa</a>');
    expect([...opened['b/c.bin']!]).toEqual([1, 2, 255]);
    expect(Object.keys(opened)).toEqual(['a.xml', 'b/c.bin']);
  });
});
